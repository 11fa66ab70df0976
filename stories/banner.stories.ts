import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { privacyControlRules, type ConsentStore } from '../src/core.js';
import { PLACEMENTS, type Placement } from '../src/elements/banner/question.js';
import '../src/elements/banner/define.js';
import {
  californianCharter,
  earlierCharter,
  italianCharter,
  longCharter,
  oneServiceCharter,
  portalCharter,
  seedCharter,
} from './support/charters.js';
import { focused, gone, NARROW, seen, shown } from './support/inside.js';
import { aVisitor, aVisitorOf, forgetful, withoutCharter, withVisitor } from './support/stores.js';

interface Args {
  placement: Placement;
  headingLevel: number;
  store: ConsentStore;
}

const meta: Meta<Args> = {
  title: 'Banner',
  component: 'cookie-banner',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '30rem' } } },
  argTypes: { placement: { control: 'select', options: PLACEMENTS }, store: { table: { disable: true } } },
  args: { placement: 'bottom', headingLevel: 2 },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
  render: ({ placement, headingLevel, store }): TemplateResult =>
    html`<cookie-banner placement=${placement} heading-level=${headingLevel} .store=${store}></cookie-banner>
      <main><h1>Valserine</h1><p><a href="#top">Valserine</a></p></main>`,
};
export default meta;

type Story = StoryObj<Args>;
const TAG = 'cookie-banner';
const control = (canvas: HTMLElement, action: string): HTMLElement | null =>
  canvas.querySelector('cookie-banner')?.shadowRoot?.querySelector<HTMLElement>(`[data-action="${action}"]`) ?? null;

/** Somebody comes for the first time: a yes and a no alike, nothing decided, and focus left where it was. */
export const FirstVisit: Story = {
  play: async ({ canvasElement, args }) => {
    const accept = await shown(canvasElement, TAG, '[data-action="accept"]');
    const reject = await shown(canvasElement, TAG, '[data-action="reject"]');
    await expect([accept.part.value, accept.className]).toEqual([reject.part.value, reject.className]);
    await expect(args.store.pending).toHaveLength(4);
    await expect(document.activeElement).toBe(document.body);
  },
};

/** Somebody comes for the first time, by telephone. */
export const FirstVisitByTelephone: Story = { globals: NARROW };

/** The site gained two services since the visitor's last answer: only those are asked about. */
export const SomethingNew: Story = {
  decorators: [withVisitor(() => aVisitorOf(earlierCharter, { kind: 'reject-all' }, portalCharter))],
};

/** One purpose, one service, no third party. */
export const OneService: Story = { decorators: [withVisitor(() => aVisitor(oneServiceCharter))] };

/** Two dozen third parties with long names: the words scroll, the answers stay. */
export const LongTexts: Story = { decorators: [withVisitor(() => aVisitor(longCharter))] };

/** The same for somebody who reads French. */
export const LongFrenchTexts: Story = { ...LongTexts, globals: { locale: 'fr' } };

/** At the top of the window; the page begins below it. */
export const AtTheTop: Story = {
  args: { placement: 'top' },
  play: async ({ canvasElement }) => {
    await shown(canvasElement, TAG, '[data-action="reject"]');
    const banner = seen(canvasElement, TAG, '[part="base"]')?.getBoundingClientRect();
    const page = canvasElement.querySelector('main')?.getBoundingClientRect();
    await expect(banner?.top).toBe(0);
    await expect(page?.top).toBeGreaterThanOrEqual(banner?.bottom ?? Infinity);
  },
};

/** In the flow of the page, as on a page to be read. */
export const InTheFlow: Story = { args: { placement: 'flow' } };

/** In the middle of the window; the page behind it stays usable. */
export const Centred: Story = { args: { placement: 'centre' } };

/** Right after refusing: said in words, with focus, until the visitor hides it. */
export const AfterRefusal: Story = {
  play: async ({ canvasElement, args }) => {
    await waitFor(() => expect(control(canvasElement, 'reject')).not.toBeNull());
    control(canvasElement, 'reject')?.click();
    await waitFor(() => expect(control(canvasElement, 'close')).not.toBeNull());
    await expect(args.store.denied).toHaveLength(4);
  },
};

/** The browser would not keep the answer, and the visitor is told. */
export const NotKept: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [], forgetful))],
  play: AfterRefusal.play,
};

/** Nothing needs consent, and so nothing is asked. */
export const NothingToAsk: Story = {
  decorators: [withVisitor(() => aVisitor(seedCharter))],
  play: async ({ canvasElement }) => {
    await expect(control(canvasElement, 'accept')).toBeNull();
  },
};

/** The page brings its own controls, both or neither, where machines that refuse for people find them. */
export const AuthoredControls: Story = {
  render: ({ store }): TemplateResult =>
    html`<cookie-banner .store=${store}>
      <span slot="title">Avant de lire · Before you read</span>
      <button type="button" slot="accept">Accept all</button>
      <button type="button" slot="reject">Reject all</button>
    </cookie-banner>
      <main><h1>Valserine</h1></main>`,
};

/** Everything accepted: said in words, with focus; once hidden, reading goes on in the page. */
export const AfterAccepting: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="accept"]'));
    await expect(await shown(canvasElement, TAG, '[part="confirmation"]')).toBe(focused());
    await expect(args.store.granted).toHaveLength(4);
  },
};

/** The answer was read and put away: focus is in the page, not lost. */
export const Hidden: Story = {
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="reject"]'));
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="close"]'));
    await gone(canvasElement, TAG, '[part="base"]');
    await waitFor(() => expect(focused()?.localName).toBe('main'));
    await expect(args.store.denied).toHaveLength(4);
  },
};

/** Somebody who uses no mouse refuses. */
export const KeyboardOnly: Story = {
  play: async ({ canvasElement, args }) => {
    // A simulated Tab sees no shadow root; the order of the controls has tests with real keys.
    (await shown(canvasElement, TAG, '[data-action="reject"]')).focus();
    await userEvent.keyboard('{Enter}');
    await shown(canvasElement, TAG, '[part="confirmation"]');
    await expect(args.store.denied).toHaveLength(4);
  },
};

const asksNothing: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement.querySelector(TAG)?.shadowRoot).toBeTruthy());
  await expect(seen(canvasElement, TAG, '[part="base"]')).toBeNull();
};

/** Somebody who refused comes back: asked nothing. */
export const BackAfterRefusing: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'reject-all' }]))],
  play: asksNothing,
};

/** Somebody who accepted comes back: asked nothing. */
export const BackAfterAccepting: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'accept-all' }]))],
  play: asksNothing,
};

/** The browser says no on its owner’s behalf: what others would receive counts as refused, the rest is asked. */
export const PrivacyControlSent: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [], undefined, { privacyControl: privacyControlRules }))],
  play: async ({ canvasElement, args }) => {
    await shown(canvasElement, TAG, '[data-action="reject"]');
    await expect(args.store.allows('film')).toBe(false);
    await expect(args.store.state.privacyControl).toBe('honoured');
  },
};

/** No charter reached the page: nothing is asked, and nothing runs. */
export const NoCharter: Story = { decorators: [withoutCharter], play: asksNothing };

/** The charter comes after the page: the question then. */
export const LateCharter: Story = {
  decorators: [withoutCharter],
  play: async (context) => {
    await asksNothing(context);
    const banner = context.canvasElement.querySelector(TAG);
    if (banner) banner.store = aVisitor(portalCharter);
    await shown(context.canvasElement, TAG, '[data-action="reject"]');
  },
};

/** Under Italian rules the question has an X, which refuses and says so. */
export const Italy: Story = {
  decorators: [withVisitor(() => aVisitor(italianCharter))],
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, TAG, '[part="close"]')).toHaveAttribute('aria-label');
  },
};

/** Somebody pressed the X. */
export const ItalyClosed: Story = {
  ...Italy,
  play: async ({ canvasElement, args }) => {
    await userEvent.click(await shown(canvasElement, TAG, '[part="close"]'));
    await shown(canvasElement, TAG, '[part="confirmation"]');
    await expect(args.store.denied).toHaveLength(4);
  },
};

/** In California everything runs until somebody says no, so that there is no question. */
export const California: Story = {
  decorators: [withVisitor(() => aVisitor(californianCharter))],
  play: async (context) => {
    await asksNothing(context);
    await expect(context.args.store.allows('film')).toBe(true);
  },
};

/** In a frame of another site nothing is asked, since no answer given there would be the visitor’s own. */
export const FramedElsewhere: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [], undefined, { framed: true }))],
  play: asksNothing,
};
