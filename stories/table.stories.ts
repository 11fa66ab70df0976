import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { ConsentStore } from '../src/core.js';
import '../src/elements/table/define.js';
import { longCharter, portalCharter, seedCharter } from './support/charters.js';
import { focused, shown } from './support/inside.js';
import { aVisitor, withThingsKept, withVisitor } from './support/stores.js';

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
const TAG = 'cookie-table';

/** The names of the cookies in sight, from top to bottom. */
const namesInSight = (canvas: HTMLElement): (string | null)[] =>
  [...(canvas.querySelector(TAG)?.shadowRoot?.querySelectorAll('[part~="row-header"] code') ?? [])]
    .filter((name) => name.getClientRects().length > 0)
    .map((name) => name.textContent);

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

const sortByDuration = async (canvas: HTMLElement): Promise<void> =>
  userEvent.click(await shown(canvas, TAG, '.group:not([hidden]) th:last-child [part="sort"]'));

/** Somebody looks for one partner among two dozen, then for whatever stays longest. */
export const SearchAndSort: Story = {
  args: { withTools: true },
  decorators: [withVisitor(() => aVisitor(longCharter))],
  play: async ({ canvasElement }) => {
    await userEvent.type(await shown(canvasElement, TAG, '[part="search"]'), 'identifier_16');
    await waitFor(() =>
      expect(namesInSight(canvasElement)).toEqual(['advertising_personalisation_profile_identifier_16']),
    );
    const purpose = await shown(canvasElement, TAG, '#purpose');
    await userEvent.selectOptions(purpose, 'necessary');
    await waitFor(() => expect(namesInSight(canvasElement)).toEqual([]));
    await userEvent.click(await shown(canvasElement, TAG, '.found [part="action"]:not([hidden])'));
    await waitFor(() => expect(focused()?.id).toBe('search'));
    await expect(purpose).toHaveValue('');
    await userEvent.selectOptions(purpose, 'necessary');
    await sortByDuration(canvasElement);
    const byLength = ['sessionid', 'cookies_preferences', 'django_language', 'csrftoken'];
    await waitFor(() => expect(namesInSight(canvasElement)).toEqual(byLength));
    await shown(canvasElement, TAG, 'th[aria-sort="ascending"]');
    await sortByDuration(canvasElement);
    const longestFirst = ['django_language', 'csrftoken', 'cookies_preferences', 'sessionid'];
    await waitFor(() => expect(namesInSight(canvasElement)).toEqual(longestFirst));
    await shown(canvasElement, TAG, 'th:last-child[aria-sort="descending"]');
  },
};

/** The rows whose cookie can be deleted now. */
const onDevice = (canvas: HTMLElement): Element[] =>
  [...(canvas.querySelector(TAG)?.shadowRoot?.querySelectorAll('[part="row"]') ?? [])].filter((row) =>
    row.querySelector('[data-action="erase"]'),
  );

/** Somebody wants to know what is on this device at this moment, deletes some of it, and asks for the choices. */
export const OnThisDevice: Story = {
  args: { columns: 'service name duration status' },
  decorators: [
    withThingsKept,
    withVisitor(() => aVisitor(portalCharter, [{ kind: 'custom', answers: { layout: 'granted', film: 'denied' } }])),
  ],
  play: async ({ canvasElement }) => {
    const heard = fn((event: Event) => event.preventDefault());
    document.addEventListener('cookie-preferences-open', heard, { once: true });
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="customise"]'));
    await expect(heard).toHaveBeenCalledOnce();
    const count = onDevice(canvasElement).length;
    const row = onDevice(canvasElement).find((each) => each.textContent.includes('portal-layout'));
    const erase = row?.querySelector('[data-action="erase"]');
    if (!row || !erase) throw new Error('what the page kept is not offered for deletion');
    await userEvent.click(erase);
    await waitFor(() => expect(onDevice(canvasElement)).toHaveLength(count - 1));
    await expect(localStorage.getItem('portal-layout')).toBeNull();
    await expect(await shown(canvasElement, TAG, '[part="erased"] p')).toHaveTextContent('portal-layout');
    await expect(row.querySelector('[part="presence"]')).toBe(focused());
  },
};

/** A journalist keeps the declaration: as a spreadsheet, as data, on paper. */
export const ToKeep: Story = { args: { withExport: true } };

/** All of it on the narrowest telephone. */
export const NarrowWithEverything: Story = {
  decorators: [withThingsKept],
  render: ({ store }): TemplateResult =>
    html`<main style="max-inline-size: 20rem">
      <h1>Valserine</h1>
      <cookie-table heading-level="2" with-tools with-export columns="service name duration status" .store=${store}></cookie-table>
    </main>`,
};
