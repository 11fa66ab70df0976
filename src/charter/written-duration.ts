import { isDuration } from './duration.js';

/** French and English words for a unit, as people write them in a table, and their ISO 8601 letter. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ans?|années?|years?|yrs?)$/, 'Y'],
  [/^(?:mois|months?)$/, 'M'],
  [/^(?:semaines?|sem|weeks?|wks?)$/, 'W'],
  [/^(?:jours?|j|days?|d)$/, 'D'],
  [/^(?:heures?|h|hours?|hrs?)$/, 'TH'],
  [/^(?:minutes?|mins?|mn)$/, 'TM'],
  [/^(?:secondes?|seconds?|secs?|s)$/, 'TS'],
];
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
const SESSION =
  /^(?:(?:durée de (?:la |votre )?|cookie de |(?:until|at) the end of the )?session(?: cookie)?|(?:jusqu['’]à |à )?la fermeture du navigateur|until you close (?:your|the) browser)$/;
const PERSISTENT = /^(?:persistante?|permanente?|persistent|permanent|illimitée?|unlimited)$/;
const ONE = /^(?:une?|one|an?)$/;

/**
 * Reads a duration as a person writes it, in French or English: `13 mois`, `1 an 1 mois`, `2 years`, `session`.
 * Returns what a charter's `duration` takes, or `undefined` when any word of it is not understood: never a guess.
 */
export function readWrittenDuration(written: string): string | undefined {
  const text = written
    .trim()
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/\.$/, '');
  const upper = text.toUpperCase();
  if (upper.startsWith('P') && isDuration(upper)) return upper;
  const lower = text.toLowerCase();
  if (SESSION.test(lower)) return 'session';
  if (PERSISTENT.test(lower)) return 'persistent';
  return readQuantities(lower);
}

function readQuantities(text: string): string | undefined {
  const amounts = new Map<string, string>();
  const words = text
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .split(/\s*,\s*|\s+/)
    .filter((word) => !/^(?:et|and)$/.test(word));
  if (words.length === 0 || words.length % 2 === 1) return undefined;
  for (let i = 0; i < words.length; i += 2) {
    const [amount = '', word = ''] = [words[i], words[i + 1]];
    const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
    const number = ONE.test(amount) ? '1' : /^\d+$/.test(amount) ? amount : undefined;
    if (unit === undefined || number === undefined || amounts.has(unit)) return undefined;
    amounts.set(unit, number);
  }
  const iso = (letters: string[]): string =>
    letters
      .filter((unit) => amounts.has(unit))
      .map((unit) => `${amounts.get(unit) ?? ''}${unit.slice(-1)}`)
      .join('');
  const time = iso(ORDER.slice(4));
  const duration = `P${iso(ORDER.slice(0, 4))}${time && `T${time}`}`;
  return isDuration(duration) ? duration : undefined;
}
