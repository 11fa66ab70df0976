import { html, nothing, type TemplateResult } from 'lit';
import type { Category, LocalisedText } from '../../charter/charter.js';
import { findText } from '../../charter/localised-text.js';
import type { AskingStrings, KindName, KindTitle } from '../../i18n/strings.js';

/** A text of the site for a reader of these strings, marked with its language where it is another (R120). */
export function text(of: LocalisedText | undefined, { lang }: AskingStrings): string | TemplateResult {
  const found = findText(of, lang);
  if (found.lang === undefined || languageOf(found.lang) === languageOf(lang)) return found.text;
  return html`<span lang=${found.lang} dir="auto">${found.text}</span>`;
}

/** The title of a category: the site's, the catalogue's for the four kinds, or else its id. */
export function categoryTitle(category: Category, strings: AskingStrings): string | TemplateResult {
  return category.title === undefined
    ? (kindOf(category, strings)?.title ?? category.id)
    : text(category.title, strings);
}

/** One sentence saying what a category is for. */
export function categorySentence(category: Category, strings: AskingStrings): string | TemplateResult {
  return category.description === undefined
    ? (kindOf(category, strings)?.sentence ?? '')
    : text(category.description, strings);
}

/** Names in a list, as `a, b and c`. */
export function listed(names: readonly string[], { lang, spelling }: AskingStrings): string {
  if (!spelling || isKnown(lang)) return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(` ${spelling.and} `);
}

/** Whether the browser writes this language. Asked for one it doesn't know, `Intl` writes another without a word. */
export function isKnown(lang: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
}

/** A link where there is an address, else the words alone. */
export function link(address: string | undefined, words: string | TemplateResult): string | TemplateResult {
  return address === undefined ? words : html`<a part="link" href=${address}>${words}</a>`;
}

/** Something only when there is something to say. */
export function when<T>(value: T | undefined, render: (value: T) => unknown): unknown {
  return value === undefined || value === '' ? nothing : render(value);
}

function kindOf({ id }: Category, strings: AskingStrings): KindTitle | undefined {
  return Object.hasOwn(strings.kinds, id) ? strings.kinds[id as KindName] : undefined;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
