import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { privacyControlRules, type ConsentStore } from '../src/core.js';
import '../src/elements/gate/define.js';
import { portalCharter } from './support/charters.js';
import { shown } from './support/inside.js';
import { aVisitor, forgetful, withoutCharter, withVisitor } from './support/stores.js';

interface Args {
  service: string;
  headingLevel: number;
  store: ConsentStore;
}

/** A film as a page would embed it: here a picture, so that the catalogue asks nothing of anybody. */
function film(): HTMLTemplateElement {
  const template = document.createElement('template');
  const picture = document.createElement('div');
  picture.textContent = 'Film';
  picture.style.cssText =
    'display: grid; place-content: center; max-width: 560px; aspect-ratio: 16 / 9; background: #14385f; color: #fff';
  template.content.append(picture);
  return template;
}

const meta: Meta<Args> = {
  title: 'Gate',
  component: 'cookie-gate',
  argTypes: { store: { table: { disable: true } } },
  args: { service: 'film', headingLevel: 2 },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
  render: ({ service, headingLevel, store }): TemplateResult =>
    html`<main><h1>Valserine</h1><cookie-gate service=${service} heading-level=${headingLevel} .store=${store}>${film()}</cookie-gate></main>`,
};
export default meta;

type Story = StoryObj<Args>;
const TAG = 'cookie-gate';
const rootOf = (canvas: HTMLElement): ShadowRoot | null | undefined => canvas.querySelector('cookie-gate')?.shadowRoot;

/** The film waits for a yes: who provides it, and what allowing would mean. */
export const Held: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('[data-action="accept"]')).not.toBeNull());
    await expect(canvasElement.querySelector('[slot="content"]')).toBeNull();
  },
};

/** Allowed here, for this service alone. */
export const Allowed: Story = {
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('[data-action="accept"]')).not.toBeNull());
    rootOf(canvasElement)?.querySelector<HTMLElement>('[data-action="accept"]')?.click();
    await waitFor(() => expect(canvasElement.querySelector('[slot="content"]')).not.toBeNull());
    await expect(args.store.granted).toEqual(['film']);
  },
};

/** Allowed earlier, in the preferences: the film is simply there. */
export const AllowedBefore: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'accept-all' }]))],
};

/** What the service keeps, opened. */
export const WithDetails: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('[part="disclosure"]')).not.toBeNull());
    rootOf(canvasElement)?.querySelector<HTMLElement>('[part="disclosure"]')?.click();
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('[part="details"]')).not.toBeNull());
  },
};

/** A service the charter does not know stays blocked. */
export const UnknownService: Story = { args: { service: 'elsewhere' } };

/** With the page’s own title and opening words. */
export const OwnWords: Story = {
  render: ({ service, headingLevel, store }): TemplateResult =>
    html`<main><h1>Valserine</h1><cookie-gate service=${service} heading-level=${headingLevel} .store=${store}>
      <span slot="title">Le marché de Noël en images · The Christmas market in pictures</span>${film()}</cookie-gate></main>`,
};

/** On a narrow page. */
export const Narrow: Story = {
  render: ({ service, headingLevel, store }): TemplateResult =>
    html`<main style="max-inline-size: 18rem"><h1>Valserine</h1><cookie-gate service=${service} heading-level=${headingLevel} .store=${store}>${film()}</cookie-gate></main>`,
};

const filmIsThere = async (canvas: HTMLElement): Promise<void> => {
  await waitFor(() => expect(canvas.querySelector('[slot="content"]')).not.toBeNull());
};

/** Shown once: the film is there, and no choice was made. */
export const ShownOnce: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="show-once"]'));
    await filmIsThere(canvasElement);
    await expect(args.store.pending).toHaveLength(4);
  },
};

/** Allowed without a mouse. */
export const KeyboardOnly: Story = {
  play: async ({ canvasElement, args }) => {
    (await shown(canvasElement, TAG, '[data-action="accept"]')).focus();
    await userEvent.keyboard('{Enter}');
    await filmIsThere(canvasElement);
    await expect(args.store.granted).toEqual(['film']);
  },
};

/** Allowed, then withdrawn elsewhere: the film goes, and its placeholder is back. */
export const Withdrawn: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'accept-all' }]))],
  play: async ({ canvasElement, args }) => {
    await filmIsThere(canvasElement);
    args.store.withdraw();
    await shown(canvasElement, TAG, '[data-action="accept"]');
    await expect(canvasElement.querySelector('[slot="content"]')).toBeNull();
  },
};

/** The browser keeps nothing: the film is there on this page, and the visitor is told. */
export const CookiesBlocked: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [], forgetful))],
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="accept"]'));
    await filmIsThere(canvasElement);
    await expect(args.store.state.kept).toBe(false);
  },
};

/** The browser says no on its owner’s behalf: the film waits all the same for a yes given here. */
export const PrivacyControlSent: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [], undefined, { privacyControl: privacyControlRules }))],
  play: Held.play,
};

/** No charter reached the page: the film stays blocked. */
export const NoCharter: Story = {
  decorators: [withoutCharter],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, TAG, '[part="message"]');
    await expect(canvasElement.querySelector('[slot="content"]')).toBeNull();
  },
};

/** For somebody who reads French. */
export const InFrench: Story = { globals: { locale: 'fr' } };
