import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ConsentStore } from '../src/core.js';
import '../src/elements/table/define.js';
import { longCharter, portalCharter, seedCharter } from './support/charters.js';
import { aVisitor, withVisitor } from './support/stores.js';

interface Args {
  category: string;
  service: string;
  columns: string;
  caption: string;
  headingLevel: number;
  store: ConsentStore;
}

const meta: Meta<Args> = {
  title: 'Table',
  component: 'cookie-table',
  argTypes: { store: { table: { disable: true } } },
  args: { category: '', service: '', columns: '', caption: '', headingLevel: 2 },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
  render: ({ category, service, columns, caption, headingLevel, store }): TemplateResult =>
    html`<main>
      <h1>Valserine</h1>
      <cookie-table category=${category} service=${service} columns=${columns} caption=${caption} heading-level=${headingLevel} .store=${store}></cookie-table>
    </main>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The seed's four cookies, under its columns. */
export const SeedPortal: Story = { decorators: [withVisitor(() => aVisitor(seedCharter))] };

/** What needs no consent first, then each purpose that does. */
export const PortalWithAChoice: Story = {};

/** Everything the kit can say of a cookie. */
export const EveryColumn: Story = {
  args: { columns: 'provider service name purpose duration party technique recipients ground retention status' },
};

/** One purpose, with the visitor's own answers. */
export const AnswersOfAVisitor: Story = {
  args: {
    category: 'third-party',
    columns: 'service name duration status',
    caption: 'Vidéos et publicité · Videos and advertising',
  },
  decorators: [
    withVisitor(() => aVisitor(portalCharter, [{ kind: 'custom', answers: { film: 'granted', offers: 'denied' } }])),
  ],
};

/** On the narrowest telephone each row is a card, and still a row. */
export const Narrow: Story = {
  render: ({ store }): TemplateResult =>
    html`<main style="max-inline-size: 20rem"><h1>Valserine</h1><cookie-table heading-level="2" .store=${store}></cookie-table></main>`,
};

/** Two dozen partners, names without a space in them. */
export const LongNames: Story = { decorators: [withVisitor(() => aVisitor(longCharter))] };
