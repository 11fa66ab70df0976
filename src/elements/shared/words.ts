import type { TemplateResult } from 'lit';
import type { Category, LocalisedText } from '../../charter/charter.js';
import { findText } from '../../charter/localised-text.js';
import type { AskingStrings, KindName, KindTitle } from '../../i18n/strings.js';
import { html, nothing } from './template.js';

/** A text of the site for a reader of these strings, marked with its language where it is another (R120). */
export function text(of: LocalisedText | undefined, { lang }: AskingStrings): string | TemplateResult {
  const found = findText(of, lang);
  if (found.lang === undefined || languageOf(found.lang) === languageOf(lang)) return found.text;
  return html`<span lang=${found.lang} dir="auto">${found.text}</span>`;
}

/** The same without a mark, where none can stand: in an attribute, or in a file. */
export function plainText(of: LocalisedText | undefined, { lang }: AskingStrings): string {
  return findText(of, lang).text;
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
