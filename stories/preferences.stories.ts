import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ConsentStore } from '../src/core.js';
import '../src/elements/preferences/define.js';
import type { CookiePreferences } from '../src/elements/preferences/preferences.js';
import { longCharter, portalCharter, seedCharter } from './support/charters.js';
import { aVisitor, forgetful, withVisitor } from './support/stores.js';

interface Args {
  modal: boolean;
  headingLevel: number;
  store: ConsentStore;
}

const meta: Meta<Args> = {
  title: 'Preferences',
  component: 'cookie-preferences',
  argTypes: { store: { table: { disable: true } } },
  args: { modal: false, headingLevel: 2 },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
  render: ({ modal, headingLevel, store }): TemplateResult =>
    html`<main><h1>Valserine</h1><cookie-preferences ?modal=${modal} heading-level=${headingLevel} .store=${store}></cookie-preferences></main>`,
};
export default meta;

type Story = StoryObj<Args>;
const rootOf = (canvas: HTMLElement): ShadowRoot | null | undefined =>
  canvas.querySelector('cookie-preferences')?.shadowRoot;

/** Nothing answered yet, and nothing ticked. */
export const BeforeAnyAnswer: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('input')).not.toBeNull());
    await expect(rootOf(canvasElement)?.querySelectorAll('input:checked')).toHaveLength(0);
  },
};

/** Some services were accepted: their purpose says how many. */
export const MixedAnswers: Story = {
  decorators: [
    withVisitor(() =>
      aVisitor(portalCharter, [
        { kind: 'custom', answers: { matomo: 'granted', layout: 'denied', film: 'granted', offers: 'denied' } },
      ]),
    ),
  ],
};

/** In a dialog, as the trigger opens it. */
export const InADialog: Story = {
  args: { modal: true },
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
  play: async ({ canvasElement }) => {
    const preferences = canvasElement.querySelector<CookiePreferences>('cookie-preferences');
    preferences?.show();
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('dialog')?.open).toBe(true));
  },
};

/** What was saved, said in words. */
export const Saved: Story = {
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('[data-action="save"]')).not.toBeNull());
    rootOf(canvasElement)?.querySelector<HTMLElement>('[data-action="save"]')?.click();
    await waitFor(() => expect(rootOf(canvasElement)?.querySelector('[part="confirmation"]')).not.toBeNull());
    await expect(args.store.denied).toHaveLength(4);
  },
};

/** The same where the browser keeps nothing. */
export const NotKept: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [], forgetful))],
  play: Saved.play,
};

/** Only cookies that need no consent. */
export const NothingToChoose: Story = { decorators: [withVisitor(() => aVisitor(seedCharter))] };

/** Two dozen partners with long names. */
export const LongList: Story = { decorators: [withVisitor(() => aVisitor(longCharter))] };

/** On the narrowest telephone. */
export const Narrow: Story = {
  render: ({ store }): TemplateResult =>
    html`<main style="max-inline-size: 20rem"><h1>Valserine</h1><cookie-preferences .store=${store}></cookie-preferences></main>`,
};
