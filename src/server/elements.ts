import type { CSSResult, LitElement } from 'lit';
import { charterToJsonLd, scriptSafe } from '../charter/export/json-ld.js';
import type { ConsentStore } from '../consent/store.js';
import { CookieBanner } from '../elements/banner/banner.js';
import { CookieCharter } from '../elements/charter/charter.js';
import { CookieGate } from '../elements/gate/gate.js';
import { CookiePreferences } from '../elements/preferences/preferences.js';
import { CookieTable } from '../elements/table/table.js';
import { CookieTrigger } from '../elements/trigger/trigger.js';
import { reading } from '../elements/shared/reading.js';
import type { ElementName } from './render.js';
import { serverStyles } from './server.styles.js';
import { toHtml } from './template.js';

const CLASSES = {
  banner: CookieBanner,
  charter: CookieCharter,
  gate: CookieGate,
  preferences: CookiePreferences,
  table: CookieTable,
  trigger: CookieTrigger,
} as const satisfies Record<ElementName, typeof LitElement>;

/** What an element is rendered from. */
export interface Shown {
  readonly store: ConsentStore;
  /** A BCP 47 tag whose words are loaded. */
  readonly language: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether the page around it shows what is to be read in full. */
  readonly isReadingPage: boolean;
}

/** What an element shows at its first drawing in the page, as HTML. */
export interface Drawn {
  /** In its shadow root: nothing for a banner with nothing to ask, and for a dialog, which is closed. */
  readonly shadow: string;
  /** In the page: the charter's own data for machines (R130). */
  readonly beside: string;
}

export function drawn(name: ElementName, shown: Shown): Drawn {
  return { shadow: shadowOf(name, shown), beside: name === 'charter' ? dataBlock(shown) : '' };
}

function shadowOf(name: ElementName, { store, language, attributes, isReadingPage }: Shown): string {
  const Element: typeof LitElement = CLASSES[name];
  const element = new Element() as unknown as Rendered;
  Object.assign(element, { store, lang: language, ...NO_CHILDREN });
  const known = new Set(Element.observedAttributes);
  for (const [attribute, value] of attributes) {
    if (known.has(attribute)) element.attributeChangedCallback(attribute, null, value);
  }
  reading(element, isReadingPage);
  try {
    return element.modal ? '' : toHtml(element.render());
  } finally {
    reading(element, false);
  }
}

/** The style sheet of an element, as text. */
export function stylesOf(name: ElementName): string {
  return [...CLASSES[name].styles, serverStyles].map(({ cssText }: CSSResult) => cssText).join('\n');
}

function dataBlock({ store, language }: Shown): string {
  return `<script type="application/ld+json" data-charter>${scriptSafe(charterToJsonLd(store.charter, language))}</script>`;
}

type Rendered = Omit<LitElement, 'render'> & { render(): unknown; readonly modal?: boolean };

/** A server renders an element by itself: what a page puts in it is in the page alone. */
const NO_CHILDREN = { querySelector: () => null, querySelectorAll: () => [] };
