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
  groupBy: 'category' | 'service';
  withTools: boolean;
  withExport: boolean;
  headingLevel: number;
  store: ConsentStore;
}

const meta: Meta<Args> = {
  title: 'Table',
  component: 'cookie-table',
  argTypes: {
    groupBy: { control: 'inline-radio', options: ['category', 'service'] },
    store: { table: { disable: true } },
  },
  args: {
    ...{ category: '', service: '', columns: '', caption: '', headingLevel: 2 },
    ...{ groupBy: 'category', withTools: false, withExport: false },
  },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
  render: ({
    category,
    service,
    columns,
    caption,
    headingLevel,
    groupBy,
    withTools,
    withExport,
    store,
  }): TemplateResult =>
    html`<main>
      <h1>Valserine</h1>
      <cookie-table
        category=${category}
        service=${service}
        columns=${columns}
        caption=${caption}
        group-by=${groupBy}
        ?with-tools=${withTools}
        ?with-export=${withExport}
        heading-level=${headingLevel}
        .store=${store}
      ></cookie-table>
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

/** Each service has a table of its own, under its name. */
export const ByService: Story = { args: { groupBy: 'service', columns: 'name purpose duration party' } };

/** Somebody looks for one partner among two dozen, then for whatever stays longest. */
export const SearchAndSort: Story = {
  args: { withTools: true },
  decorators: [withVisitor(() => aVisitor(longCharter))],
};

/** Somebody wants to know what is on this device at this moment, deletes it, and changes an answer. */
export const OnThisDevice: Story = {
  args: { columns: 'service name duration status' },
  decorators: [
    (story) => {
      document.cookie = 'csrftoken=story; SameSite=Lax';
      localStorage.setItem('portal-layout', 'story');
      return story();
    },
    withVisitor(() => aVisitor(portalCharter, [{ kind: 'custom', answers: { layout: 'granted', film: 'denied' } }])),
  ],
};

/** A journalist keeps the declaration: as a spreadsheet, as data, on paper. */
export const ToKeep: Story = { args: { withExport: true } };

/** All of it on the narrowest telephone. */
export const NarrowWithEverything: Story = {
  render: ({ store }): TemplateResult =>
    html`<main style="max-inline-size: 20rem">
      <h1>Valserine</h1>
      <cookie-table heading-level="2" with-tools with-export columns="service name duration status" .store=${store}></cookie-table>
    </main>`,
};
