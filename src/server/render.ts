import { ConsentStore } from '../consent/store.js';
import { loadStrings } from '../i18n/catalogue.js';
import { privacyControlRules } from '../consent/privacy-control.js';
import { prefixOr } from '../prefix.js';
import { charterOf, RequestMemory, unixSeconds, type GivenCharter } from './consent.js';
import { escaped } from './escaped.js';
import { withForms, type FormSettings } from './form.js';
import { sizeRule } from './gate-size.js';

/** The elements, by the names of their modules. */
export type ElementName = 'banner' | 'charter' | 'gate' | 'preferences' | 'table' | 'trigger';

export interface RenderOptions {
  /** The charter, as written in JSON or parsed: the same that the page has. */
  readonly charter: GivenCharter;
  /** The language of the page where the element stands: a BCP 47 tag, as in the page's `lang`. */
  readonly language: string;
  /** The request that is answered: its cookie and `Sec-GPC` say how the visitor stands. Default: a first visit. */
  readonly request?: Request;
  /** The `Cookie` header alone, where there is no such request. */
  readonly cookie?: string | null;
  /** Whether the request carries `Sec-GPC: 1`. Default: what `request` says. */
  readonly privacyControl?: boolean;
  /** The element's attributes, such as `{ service: 'youtube' }`; `true` for one without a value, `false` for none. */
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  /**
   * For a banner, whether the page shows the charter, a table or the choices: then it stands in the flow, so that they can
   * be read first, as it does by itself once the kit is there. Where they are gone, its `placement` holds.
   */
  readonly reading?: boolean;
  /** HTML of the page's own inside the element, such as the `<template>` of a gate. It is written as it is. */
  readonly content?: string;
  /**
   * Where the forms are sent: whoever answers there calls `handle`. `false` where nobody does, as on a site of files:
   * then nothing asks before the kit is there, and charters and tables are read. Default: the page itself.
   */
  readonly action?: string | false;
  /** Hidden fields of the forms, such as the one that `verify` compares with the session. */
  readonly fields?: Readonly<Record<string, string>>;
  /** The address of the page that shows the choices. Default: the charter's `site.charterUrl`. */
  readonly preferences?: string;
  /** The nonce of the page's policy, for the style sheet inside the element. */
  readonly nonce?: string;
  /** Where the package's `styles/` folder is on the site, such as `/assets/styles/`: a link in place of the style sheet inside. */
  readonly styles?: string;
  /** What the tag begins with, as in `define({ prefix })`. Default: `cookie`. */
  readonly prefix?: string;
  /** Unix seconds. Default: now. */
  readonly now?: number;
}

/**
 * An element as HTML with a declarative shadow root: on screen at first paint, complete and usable without script, and
 * taken over in place once the kit is there (R96, R97). Its forms are for `handle`.
 *
 * @returns The element's tag with everything in it. The empty text for a banner that has nothing to ask of this visitor.
 * @throws TypeError where an element or an attribute has a name that none can have.
 */
export async function render(element: ElementName, options: RenderOptions): Promise<string> {
  if (!NAMES.has(element)) throw new TypeError(`"${element}" is no element; write one of ${[...NAMES].join(', ')}.`);
  const language = tagOf(options.language);
  const [{ drawn, stylesOf }] = await Promise.all([elements(), loadStrings(language)]);
  const attributes = attributesOf(options.attributes);
  const shown = { store: storeOf(options), language, attributes, isReadingPage: options.reading === true };
  const settings = formSettings(element, options, shown);
  // Without script, and without an address, what a page wrote in there is all that leads anywhere.
  const isIdle =
    element === 'trigger' ? settings.preferences === undefined : options.action === false && !READ.has(element);
  const { shadow, beside } = isIdle ? { shadow: '', beside: '' } : drawn(element, shown);
  if (shadow === '' && element === 'banner') return '';
  const tag = `${prefixOr(options.prefix)}-${element}`;
  const given = [...attributes].map(([name, value]) => ` ${name}${value === '' ? '' : `="${escaped(value)}"`}`);
  const style = styleIn(options, element, stylesOf);
  const root = withForms(shadow, settings);
  // The comment stays where what is drawn in the page begins.
  const template = shadow === '' ? '' : `<template shadowrootmode="open"><!---->${style}${root}</template>`;
  return `<${tag}${given.join('')}>${template}${options.content ?? ''}${beside}</${tag}>`;
}

/**
 * The style sheet of an element that `render` wrote, as text: what the package's `styles/` folder has in a file.
 */
export async function styleSheet(element: ElementName): Promise<string> {
  return (await elements()).stylesOf(element);
}

const NAMES: ReadonlySet<string> = new Set<ElementName>([
  'banner',
  'charter',
  'gate',
  'preferences',
  'table',
  'trigger',
]);

/** What tells something beside what it asks. */
const READ: ReadonlySet<ElementName> = new Set<ElementName>(['charter', 'table']);

/** Fetched when something is first rendered: reading a cookie needs no elements, and no Lit. */
async function elements(): Promise<Pick<typeof import('./elements.js'), 'drawn' | 'stylesOf'>> {
  const hadElements = 'customElements' in globalThis;
  const { drawn, stylesOf } = await import('./elements.js');
  // Lit puts a registry there for itself, by which other modules would take the server for a page.
  if (!hadElements) Reflect.deleteProperty(globalThis, 'customElements');
  return { drawn, stylesOf };
}

function storeOf(options: RenderOptions): ConsentStore {
  const { request, now = unixSeconds() } = options;
  const cookie = options.cookie ?? request?.headers.get('cookie') ?? null;
  const { privacyControl = request?.headers.get('sec-gpc') === '1' } = options;
  const signals = privacyControl ? { privacyControl: privacyControlRules } : {};
  return new ConsentStore(charterOf(options.charter), new RequestMemory(cookie), () => now, signals);
}

function formSettings(
  element: ElementName,
  { action, fields, preferences, charter }: RenderOptions,
  { store, attributes }: { readonly store: ConsentStore; readonly attributes: ReadonlyMap<string, string> },
): FormSettings {
  return {
    ...{ action, fields, preferences: preferences ?? charterOf(charter).site.charterUrl },
    // A banner answers what it asks, and nothing else.
    ...(element === 'banner' && { of: store.pending }),
    ...(element === 'gate' && { service: attributes.get('service') ?? '' }),
  };
}

function attributesOf(given: RenderOptions['attributes'] = {}): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    if (!/^[a-z][\w:.-]*$/i.test(name)) throw new TypeError(`"${name}" cannot be the name of an attribute.`);
    if (value !== false) attributes.set(name.toLowerCase(), value === true ? '' : String(value));
  }
  return attributes;
}

function styleIn(
  { nonce, styles, content }: RenderOptions,
  element: ElementName,
  stylesOf: (element: ElementName) => string,
): string {
  const size = element === 'gate' ? sizeRule(content ?? '') : '';
  const inside = (rules: string): string =>
    rules && `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${rules}</style>`;
  if (styles === undefined) return inside(stylesOf(element) + size);
  return `<link rel="stylesheet" href="${escaped(`${styles}${element}.css`)}">${inside(nonce === undefined ? '' : size)}`;
}

/** A tag without what tells nothing of words, so that no visitor's header makes the catalogue keep endlessly many. */
function tagOf(language: string): string {
  try {
    const { language: own, script, region } = new Intl.Locale(language.replaceAll('_', '-'));
    return [own, script, region].filter(Boolean).join('-');
  } catch {
    return 'en';
  }
}
