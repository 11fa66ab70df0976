import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { ConsentStore } from '../src/core.js';
import '../src/elements/charter/define.js';
import { charterToJson } from '../src/export.js';
import { earlierCharter, portalCharter, seedCharter } from './support/charters.js';
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

/** A portal that asks for statistics, personalisation and third parties. */
export const PortalWithAChoice: Story = {};

/** The portal the project began with: nothing to ask. */
export const SeedPortal: Story = { decorators: [withVisitor(() => aVisitor(seedCharter))] };

/** The visitor refused everything: the choices say so. */
export const AfterRefusal: Story = {
  decorators: [withVisitor(() => aVisitor(portalCharter, [{ kind: 'reject-all' }]))],
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
};
