import { html, type TemplateResult } from 'lit';
import type { ConsentStore } from '../../src/core.js';
import type { Placement } from '../../src/elements/banner/question.js';
import './mock-pages.css';

const WORDS = {
  fr: {
    brand: 'Portail de Valserine',
    links: ['Accueil', 'Jeux de données', 'Actualités'],
    home: 'Les données de la ville',
    read: 'Cookies et traceurs',
    text: 'Soixante chalets s’installent place du Gouvernement, du 4 au 24 décembre. Les comptages de vélos sont publiés chaque matin.',
    foot: ['Plan du site', 'Accessibilité', 'Mentions légales'],
  },
  en: {
    brand: 'Valserine portal',
    links: ['Home', 'Datasets', 'News'],
    home: 'The data of the city',
    read: 'Cookies and similar techniques',
    text: 'Sixty chalets will stand on Government Square from 4 to 24 December. The bicycle counts are published every morning.',
    foot: ['Site map', 'Accessibility', 'Legal notice'],
  },
} as const;

export interface MockPage {
  readonly design: string;
  readonly lang: keyof typeof WORDS;
  readonly placement: Placement;
  readonly store: ConsentStore;
}

/** The home page: banner, an embed that waits, the trigger, and the dialog that both open. */
export function homePage(page: MockPage): TemplateResult {
  const { lang, store } = page;
  return around(
    page,
    html`<h1>${WORDS[lang].home}</h1>
      <p>${WORDS[lang].text}</p>
      <cookie-gate service="film" heading-level="2" .store=${store}><template><p>Film</p></template></cookie-gate>`,
    html`<cookie-preferences modal .store=${store}></cookie-preferences>`,
  );
}

/** The page to read and to choose on: banner in the flow, choices, table. */
export function readingPage(page: MockPage): TemplateResult {
  const { lang, store } = page;
  return around(
    page,
    html`<h1>${WORDS[lang].read}</h1>
      <cookie-preferences .store=${store}></cookie-preferences>
      <cookie-table heading-level="2" .store=${store}></cookie-table>
      <cookie-gate service="film" heading-level="2" .store=${store}><template><p>Film</p></template></cookie-gate>`,
  );
}

/** The page of somebody who answered, and looks up what is on this device: a table with everything it can have. */
export function tablePage(page: MockPage): TemplateResult {
  return around(
    page,
    html`<h1>${WORDS[page.lang].read}</h1>
      <cookie-table
        heading-level="2"
        with-tools
        with-export
        columns="service name duration status"
        .store=${page.store}
      ></cookie-table>`,
  );
}

function around({ design, lang, placement, store }: MockPage, main: unknown, after?: unknown): TemplateResult {
  const words = WORDS[lang];
  const link = (name: string): TemplateResult => html`<a href="#top">${name}</a>`;
  return html`<div class="mock mock-${design}">
    <cookie-banner placement=${placement} .store=${store}></cookie-banner>
    <header>
      <div class="wide">
        <p class="brand">${words.brand}</p>
        <nav>${words.links.map(link)}</nav>
      </div>
    </header>
    <main class="wide">${main}</main>
    <footer>
      <div class="wide">${words.foot.map(link)}<cookie-trigger></cookie-trigger></div>
    </footer>
    ${after}
  </div>`;
}
