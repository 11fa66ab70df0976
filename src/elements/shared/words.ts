import { html, nothing, type TemplateResult } from 'lit';
import type { Category, LocalisedText } from '../../charter/charter.js';
import { durationInWords, unitsOf } from '../../charter/duration-in-words.js';
import { findText } from '../../charter/localised-text.js';
import type { KindStrings, Strings } from '../../i18n/strings.js';

/** A text of the site for a reader of these strings, marked with its language where it is another (R120). */
export function text(of: LocalisedText | undefined, { lang }: Strings): string | TemplateResult {
  const found = findText(of, lang);
  if (found.lang === undefined || languageOf(found.lang) === languageOf(lang)) return found.text;
  return html`<span lang=${found.lang} dir="auto">${found.text}</span>`;
}

/** The title of a category: the site's, the catalogue's for the four kinds, or else its id. */
export function categoryTitle(category: Category, strings: Strings): string | TemplateResult {
  return category.title === undefined
    ? (kindOf(category, strings)?.title ?? category.id)
    : text(category.title, strings);
}

/** One sentence saying what a category is for. */
export function categorySentence(category: Category, strings: Strings): string | TemplateResult {
  return category.description === undefined
    ? (kindOf(category, strings)?.sentence ?? '')
    : text(category.description, strings);
}

const spelt = new Map<string, string>();

/** A duration of the charter in words, `session` and `persistent` included. */
export function duration(of: string | undefined, strings: Strings): string | undefined {
  if (of === undefined) return undefined;
  if (of === 'session') return strings.session;
  if (of === 'persistent') return strings.persistent;
  // A long charter says the same few durations thousands of times, and `Intl` is slow to set up.
  const key = `${strings.lang} ${of}`;
  const words = spelt.get(key) ?? spell(of, strings);
  spelt.set(key, words);
  return words;
}

function spell(of: string, strings: Strings): string {
  const { lang, spelling } = strings;
  const units = unitsOf(of);
  if (!spelling || isKnown(lang) || units.length === 0) return durationInWords(of, lang);
  return listed(
    units.map(({ unit, count }) => spelling.count(count, unit)),
    strings,
  );
}

/** Names in a list, as `a, b and c`. */
export function listed(names: readonly string[], { lang, spelling }: Strings): string {
  if (!spelling || isKnown(lang)) return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(` ${spelling.and} `);
}

/** Whether the browser writes this language. Asked for one it doesn't know, `Intl` writes another without a word. */
function isKnown(lang: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
}

/** A day in words, from Unix seconds or an ISO date. */
export function day(of: number | string, { lang, spelling }: Strings): string {
  const date = typeof of === 'number' ? new Date(of * 1000) : new Date(of);
  // An ISO date is that day everywhere; a decision is the visitor's own day.
  const timeZone = typeof of === 'number' ? undefined : 'UTC';
  if (!spelling || isKnown(lang)) return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone }).format(date);
  return timeZone
    ? spelling.day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
    : spelling.day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** A link where there is an address, else the words alone. */
export function link(address: string | undefined, words: string | TemplateResult): string | TemplateResult {
  return address === undefined ? words : html`<a part="link" href=${address}>${words}</a>`;
}

/** Something only when there is something to say. */
export function when<T>(value: T | undefined, render: (value: T) => unknown): unknown {
  return value === undefined || value === '' ? nothing : render(value);
}

function kindOf({ id }: Category, strings: Strings): KindStrings | undefined {
  return Object.hasOwn(strings.kinds, id) ? strings.kinds[id as keyof Strings['kinds']] : undefined;
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
