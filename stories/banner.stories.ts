import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { ConsentStore } from '../src/core.js';
import { PLACEMENTS, type Placement } from '../src/elements/banner/banner.js';
import '../src/elements/banner/define.js';
import { earlierCharter, longCharter, oneServiceCharter, portalCharter, seedCharter } from './support/charters.js';
import { aVisitor, aVisitorOf, forgetful, withVisitor } from './support/stores.js';

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
const control = (canvas: HTMLElement, action: string): HTMLElement | null =>
  canvas.querySelector('cookie-banner')?.shadowRoot?.querySelector<HTMLElement>(`[data-action="${action}"]`) ?? null;

/** Somebody comes for the first time. */
export const FirstVisit: Story = {};

/** The site gained two services since the visitor's last answer: only those are asked about. */
export const SomethingNew: Story = {
  decorators: [withVisitor(() => aVisitorOf(earlierCharter, { kind: 'reject-all' }, portalCharter))],
};

/** One purpose, one service, no third party. */
export const OneService: Story = { decorators: [withVisitor(() => aVisitor(oneServiceCharter))] };

/** Two dozen third parties with long names: the words scroll, the answers stay. */
export const LongTexts: Story = { decorators: [withVisitor(() => aVisitor(longCharter))] };

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
