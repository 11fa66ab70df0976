import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import type { ConsentStore } from '../src/core.js';
import type { Placement } from '../src/elements/banner/question.js';
import '../src/elements/banner/define.js';
import '../src/elements/gate/define.js';
import '../src/elements/preferences/define.js';
import '../src/elements/table/define.js';
import '../src/elements/trigger/define.js';
import { portalCharter } from './support/charters.js';
import { homePage, readingPage, tablePage } from './support/mock-pages.js';
import { aVisitor, withThingsKept, withVisitor } from './support/stores.js';

interface Args {
  store: ConsentStore;
}
type Story = StoryObj<Args>;
type Page = (page: Parameters<typeof homePage>[0]) => TemplateResult;

const meta: Meta<Args> = {
  title: 'Themes',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '40rem' } } },
  argTypes: { store: { table: { disable: true } } },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
};
export default meta;

/** A page of a system, dressed in its theme, in a language of its country. */
const story = (design: string, lang: 'fr' | 'en', page: Page, placement: Placement = 'bottom'): Story => ({
  globals: { design, locale: lang },
  render: ({ store }) => page({ design, lang, placement, store }),
});

/** The same for somebody who answered, so that no banner stands before the table: its tools, exports and controls. */
const tableStory = (design: string, lang: 'fr' | 'en'): Story => ({
  ...story(design, lang, tablePage, 'flow'),
  decorators: [
    withThingsKept,
    withVisitor(() =>
      aVisitor(portalCharter, [
        { kind: 'custom', answers: { matomo: 'denied', layout: 'granted', film: 'denied', offers: 'denied' } },
      ]),
    ),
  ],
});

/** A home page of the French State. */
export const Dsfr: Story = story('dsfr', 'fr', homePage);
export const DsfrToRead: Story = story('dsfr', 'fr', readingPage);
export const DsfrTable: Story = tableStory('dsfr', 'fr');

/** A service page of GOV.UK, where the banner stands in the page. */
export const Govuk: Story = story('govuk', 'en', homePage, 'flow');
export const GovukToRead: Story = story('govuk', 'en', readingPage, 'flow');
export const GovukTable: Story = tableStory('govuk', 'en');

/** A home page of a federal agency of the United States. */
export const Uswds: Story = story('uswds', 'en', homePage);
export const UswdsToRead: Story = story('uswds', 'en', readingPage);
export const UswdsTable: Story = tableStory('uswds', 'en');

/** A site made with Bootstrap. */
export const Bootstrap: Story = story('bootstrap', 'en', homePage);
export const BootstrapToRead: Story = story('bootstrap', 'en', readingPage);
export const BootstrapTable: Story = tableStory('bootstrap', 'en');

/** A site in Material Design 3. */
export const Material: Story = story('material', 'en', homePage);
export const MaterialToRead: Story = story('material', 'en', readingPage);
export const MaterialTable: Story = tableStory('material', 'en');

/** An open data portal. */
export const Opendatasoft: Story = story('opendatasoft', 'fr', homePage);
export const OpendatasoftToRead: Story = story('opendatasoft', 'fr', readingPage);
export const OpendatasoftTable: Story = tableStory('opendatasoft', 'fr');

/** For whoever asks for more contrast. */
export const HighContrast: Story = story('high-contrast', 'en', homePage);
export const HighContrastToRead: Story = story('high-contrast', 'en', readingPage);
export const HighContrastTable: Story = tableStory('high-contrast', 'en');
