import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { ConsentStore } from '../src/core.js';
import '../src/elements/charter/define.js';
import { charterToJson } from '../src/export.js';
import { earlierCharter, portalCharter, seedCharter } from './support/charters.js';
import { focused, seen, shown } from './support/inside.js';
import { aVisitor, withVisitor } from './support/stores.js';

interface Args {
  headingLevel: number;
  store: ConsentStore;
}

const meta: Meta<Args> = {
  title: 'Charter',
  component: 'cookie-charter',
  argTypes: { store: { table: { disable: true } } },
  args: { headingLevel: 1 },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
  render: ({ headingLevel, store }): TemplateResult =>
    html`<main><cookie-charter heading-level=${headingLevel} .store=${store}></cookie-charter></main>`,
};
export default meta;

type Story = StoryObj<Args>;
const TAG = 'cookie-charter';

/** A portal that asks for statistics, personalisation and third parties. */
export const PortalWithAChoice: Story = {};

/** The portal the project began with: nothing to ask. */
export const SeedPortal: Story = {
  decorators: [withVisitor(() => aVisitor(seedCharter))],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, TAG, '[part="form"]');
    await expect(seen(canvasElement, TAG, 'input')).toBeNull();
  },
};

/** The visitor refused everything: the choices say so. */
export const AfterRefusal: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'reject-all' }]))],
  play: async ({ canvasElement }) => {
    await shown(canvasElement, TAG, 'input[value="denied"]:checked');
    await expect(seen(canvasElement, TAG, 'input[value="granted"]:checked')).toBeNull();
  },
};

/** Somebody reads, looks at what the statistics keep, says yes to them alone, and is told that it was saved. */
export const AnsweredWhileReading: Story = {
  play: async ({ canvasElement, args }) => {
    const disclosure = await shown(canvasElement, TAG, '[aria-controls="details-matomo"]');
    await userEvent.click(disclosure);
    await expect(await shown(canvasElement, TAG, '#details-matomo')).toHaveTextContent('_pk_id.*');
    await expect(disclosure).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(await shown(canvasElement, TAG, '#service-matomo-granted'));
    await expect(args.store.pending).toHaveLength(4);
    await userEvent.click(await shown(canvasElement, TAG, '[data-action="save"]'));
    await expect(await shown(canvasElement, TAG, '[part="confirmation"]')).toBe(focused());
    await expect(args.store.granted).toEqual(['matomo']);
    await expect(args.store.denied).toHaveLength(3);
  },
};

/** With words of the site's own. */
export const OwnWords: Story = {
  render: ({ store }): TemplateResult =>
    html`<main>
      <cookie-charter .store=${store}>
        <p slot="introduction" lang="fr">Ce portail publie les données de la ville.</p>
        <p slot="rights" lang="fr">Une permanence vous reçoit le mardi à la mairie.</p>
      </cookie-charter>
    </main>`,
};

/** Somebody who knows the charter comes back to see what changed in a month. */
export const SinceLastTime: Story = {
  render: ({ store }): TemplateResult => {
    const previous = URL.createObjectURL(new Blob([charterToJson(earlierCharter)], { type: 'application/json' }));
    return html`<main><cookie-charter previous=${previous} .store=${store}></cookie-charter></main>`;
  },
  play: async ({ canvasElement }) => {
    await expect(await shown(canvasElement, TAG, '[part="changes"]')).toHaveTextContent('Vidéotube');
  },
};
