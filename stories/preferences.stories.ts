import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { privacyControlRules, type ConsentStore } from '../src/core.js';
import '../src/elements/preferences/define.js';
import type { CookiePreferences } from '../src/elements/preferences/preferences.js';
import '../src/elements/trigger/define.js';
import {
  californianCharter,
  earlierCharter,
  exemptCharter,
  longCharter,
  portalCharter,
  seedCharter,
} from './support/charters.js';
import { focused, gone, shown } from './support/inside.js';
import { aVisitor, aVisitorOf, forgetful, withoutCharter, withVisitor } from './support/stores.js';

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
const TAG = 'cookie-preferences';
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

/** The same list for somebody who reads French. */
export const LongFrenchList: Story = { ...LongList, globals: { locale: 'fr' } };

/** Somebody who refused comes back: every answer says so. */
export const BackAfterRefusing: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'reject-all' }]))],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, TAG, 'input[value="denied"]:checked');
    await expect(rootOf(canvasElement)?.querySelectorAll('input[value="granted"]:checked')).toHaveLength(0);
  },
};

/** Somebody who accepted everything takes it back. */
export const Withdrawing: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'accept-all' }]))],
  play: async ({ canvasElement, args }) => {
    await shown(canvasElement, TAG, 'input[value="granted"]:checked');
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="reject"]'));
    await shown(canvasElement, TAG, '[part="confirmation"]');
    await expect(args.store.denied).toHaveLength(4);
    await expect(args.store.allows('film')).toBe(false);
  },
};

/** Yes to the statistics and to nothing else: what is left unticked is refused. */
export const OneYes: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await shown(canvasElement, TAG, '#service-matomo-granted'));
    await expect(args.store.pending).toHaveLength(4);
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="save"]'));
    await shown(canvasElement, TAG, '[part="confirmation"]');
    await expect(args.store.granted).toEqual(['matomo']);
    await expect(args.store.denied).toHaveLength(3);
  },
};

/** Ticked and not saved: nothing is decided yet. */
export const TickedAndNotSaved: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await shown(canvasElement, TAG, '#purpose-third-party-granted'));
    await expect(await shown(canvasElement, TAG, '#service-film-granted')).toBeChecked();
    await expect(args.store.pending).toHaveLength(4);
  },
};

/** The site gained two services since the last answer: they alone have none. */
export const SomethingNew: Story = {
  decorators: [withVisitor(() => aVisitorOf(earlierCharter, { kind: 'accept-all' }, portalCharter))],
  play: async ({ canvasElement, args }) => {
    await shown(canvasElement, TAG, '[part="news"]');
    await expect(args.store.pending).toEqual(['film', 'offers']);
  },
};

/** The visits are counted without consent; somebody may object. */
export const ExemptStatistics: Story = { decorators: [withVisitor(() => aVisitor(exemptCharter))] };

/** Somebody objected: counted no more, and it can be taken back. */
export const Objected: Story = {
  ...ExemptStatistics,
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await shown(canvasElement, TAG, '[data-service="matomo"][data-action="reject"]'));
    await shown(canvasElement, TAG, '[data-service="matomo"][data-action="accept"]');
    await expect(args.store.allows('matomo')).toBe(false);
  },
};

/** The browser says no on its owner’s behalf, and the page says what follows from it. */
export const PrivacyControlSent: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [], undefined, { privacyControl: privacyControlRules }))],
};

/** In California everything runs until somebody says no, here. */
export const California: Story = { decorators: [withVisitor(() => aVisitor(californianCharter))] };

/** The signal of a Californian’s browser against the yes given before: the signal wins. */
export const CaliforniaPrivacyControl: Story = {
  decorators: [
    withVisitor(() => {
      let kept: string | undefined;
      const memory = { read: () => kept, write: (_place: unknown, text: string) => ((kept = text), true) };
      aVisitor(californianCharter, [{ kind: 'accept-all' }], memory);
      return aVisitor(californianCharter, [], memory, { privacyControl: privacyControlRules });
    }),
  ],
  play: async ({ canvasElement, args }) => {
    await shown(canvasElement, TAG, '[part="status"]');
    await expect(args.store.state.privacyControl).toBe('conflict');
    await expect(args.store.allows('film')).toBe(false);
  },
};

/** No charter reached the page: there is nothing to show. */
export const NoCharter: Story = { decorators: [withoutCharter] };

const dialogWithTrigger: Story = {
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
  render: ({ store }): TemplateResult =>
    html`<main><h1>Valserine</h1></main><footer><cookie-trigger></cookie-trigger></footer>
      <cookie-preferences modal .store=${store}></cookie-preferences>`,
};
const openByKey = async (canvas: HTMLElement): Promise<HTMLElement> => {
  (await shown(canvas, 'cookie-trigger', 'button')).focus();
  await userEvent.keyboard('{Enter}');
  return shown(canvas, TAG, 'dialog[open]');
};

/** Somebody opens the dialog without a mouse: focus is on its title. */
export const KeyboardInTheDialog: Story = {
  ...dialogWithTrigger,
  play: async ({ canvasElement }) => {
    await openByKey(canvasElement);
    await waitFor(() => expect(focused()?.id).toBe('title'));
  },
};

/** Closed with Escape: nothing is decided, what was ticked is forgotten, and focus is back on the button. */
export const DialogEscaped: Story = {
  ...dialogWithTrigger,
  play: async ({ canvasElement, args }) => {
    await openByKey(canvasElement);
    (await shown(canvasElement, TAG, '#service-film-granted')).focus();
    await userEvent.keyboard(' ');
    await expect(await shown(canvasElement, TAG, '#service-film-granted')).toBeChecked();
    // No script can press a real Escape; this is what it does.
    canvasElement.querySelector<CookiePreferences>(TAG)?.close();
    await gone(canvasElement, TAG, 'dialog[open]');
    await gone(canvasElement, TAG, 'input:checked');
    await expect(args.store.pending).toHaveLength(4);
    await expect(focused()?.getAttribute('data-action')).toBe('customise');
  },
};

/** Answered in the dialog, which closes; what was saved is said where the visitor was. */
export const SavedInTheDialog: Story = {
  ...dialogWithTrigger,
  play: async ({ canvasElement, args }) => {
    await openByKey(canvasElement);
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="save"]'));
    await gone(canvasElement, TAG, 'dialog[open]');
    await expect(await shown(canvasElement, TAG, '[part="confirmation"]')).toBe(focused());
    await expect(args.store.denied).toHaveLength(4);
  },
};
