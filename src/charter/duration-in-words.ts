import { readDuration } from './duration.js';

const UNITS = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'] as const;

/** What a duration is made of, the largest unit first; nothing for what can't be read. */
export function unitsOf(duration: string): { readonly unit: (typeof UNITS)[number]; readonly count: number }[] {
  const parts = readDuration(duration);
  return parts ? UNITS.filter((unit) => parts[unit] > 0).map((unit) => ({ unit, count: parts[unit] })) : [];
}

/** The duration in a reader's words, as `13 mois` or `1 year and 1 month`; as it stands when it can't be read. */
export function durationInWords(duration: string, lang: string): string {
  const units = unitsOf(duration);
  if (units.length === 0) return duration;
  const words = units.map(({ unit, count }) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(count),
  );
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);
}
