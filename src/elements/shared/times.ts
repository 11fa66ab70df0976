import { durationInWords, unitsOf } from '../../charter/duration-in-words.js';
import type { ChoosingStrings } from '../../i18n/strings.js';
import { isKnown, listed } from './listed.js';

const spelt = new Map<string, string>();

/** A duration of the charter in words, `session` and `persistent` included. */
export function duration(of: string | undefined, strings: ChoosingStrings): string | undefined {
  if (of === undefined) return undefined;
  if (of === 'session') return strings.session;
  if (of === 'persistent') return strings.persistent;
  // A long charter says the same few durations thousands of times, and `Intl` is slow to set up.
  const key = `${strings.lang} ${of}`;
  const words = spelt.get(key) ?? spell(of, strings);
  spelt.set(key, words);
  return words;
}

function spell(of: string, strings: ChoosingStrings): string {
  const { lang, spelling } = strings;
  const units = unitsOf(of);
  if (!spelling || isKnown(lang) || units.length === 0) return durationInWords(of, lang);
  return listed(
    units.map(({ unit, count }) => spelling.count(count, unit)),
    strings,
  );
}

/** A day in words, from Unix seconds or an ISO date. */
export function day(of: number | string, { lang, spelling }: ChoosingStrings): string {
  const date = typeof of === 'number' ? new Date(of * 1000) : new Date(of);
  // An ISO date is that day everywhere; a decision is the visitor's own day.
  const timeZone = typeof of === 'number' ? undefined : 'UTC';
  if (!spelling || isKnown(lang)) return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone }).format(date);
  return timeZone
    ? spelling.day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
    : spelling.day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
