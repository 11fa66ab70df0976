import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ConsentStore } from '../src/core.js';
import '../src/elements/gate/define.js';
import { portalCharter } from './support/charters.js';
import { aVisitor, withVisitor } from './support/stores.js';

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
