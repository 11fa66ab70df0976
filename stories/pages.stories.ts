import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ConsentStore } from '../src/core.js';
import '../src/index.js';
import { californianCharter, portalCharter, seedCharter } from './support/charters.js';
import { aVisitor, withVisitor } from './support/stores.js';

interface Args {
  store: ConsentStore;
}

const meta: Meta<Args> = {
  title: 'Pages',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '40rem' } } },
  argTypes: { store: { table: { disable: true } } },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
};
export default meta;

type Story = StoryObj<Args>;

/** The home page of a portal: banner, trigger, and a dialog that both can open. */
export const Home: Story = {
  render: ({ store }): TemplateResult =>
    html`<cookie-banner .store=${store}></cookie-banner>
      <main><h1>Valserine</h1><p><a href="#news">Marché de Noël</a></p></main>
      <footer><cookie-trigger></cookie-trigger></footer>
      <cookie-preferences modal .store=${store}></cookie-preferences>`,
  play: async ({ canvasElement, args }) => {
    const inside = (tag: string, selector: string): HTMLElement | null | undefined =>
      canvasElement.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector);
    await waitFor(() => expect(inside('cookie-banner', '[data-action="customise"]')).toBeTruthy());
    inside('cookie-banner', '[data-action="customise"]')?.click();
    await waitFor(() => expect(inside('cookie-preferences', 'dialog[open]')).toBeTruthy());
    inside('cookie-preferences', '[data-action="reject"]')?.click();
    await waitFor(() => expect(inside('cookie-banner', '[data-action="accept"]')).toBeFalsy());
    await expect(args.store.denied).toHaveLength(4);
  },
};

/** The page of choices: the banner leaves the foreground, so that they can be read first. */
export const Settings: Story = {
  render: ({ store }): TemplateResult =>
    html`<cookie-banner .store=${store}></cookie-banner>
      <main><h1>Valserine</h1><cookie-preferences .store=${store}></cookie-preferences></main>
      <footer><cookie-trigger></cookie-trigger></footer>`,
};

/** The seed portal's charter: nothing to ask, so no banner. */
export const CharterPage: Story = {
  decorators: [withVisitor(() => aVisitor(seedCharter))],
  render: ({ store }): TemplateResult =>
    html`<cookie-banner .store=${store}></cookie-banner>
      <main><cookie-charter .store=${store}></cookie-charter></main>
      <footer><cookie-trigger></cookie-trigger></footer>`,
};

/** A page in California: no question, and the way to say no at its foot. */
export const California: Story = {
  decorators: [withVisitor(() => aVisitor(californianCharter))],
  render: Home.render,
};

/** Somebody who refused comes back: the page is free, and the way back to the choices is at its foot. */
export const BackAfterRefusing: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'reject-all' }]))],
  render: Home.render,
};
