/** The parts of an ISO 8601 duration, each a whole number; weeks are seven days. */
export interface DurationParts {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const ISO = /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'] as const;

/** Longer than any honest lifetime: what goes over is a slip of the pen. */
const ABSURD_YEARS = 100;

/** Reads `P13M`, `PT30M`, `P1Y1M` …; `undefined` for anything else, for nothing at all and for over a hundred years. */
export function readDuration(text: string): DurationParts | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const parts = { years, months, days: days + weeks * 7, hours, minutes, seconds };
  const roughly = secondsIn(parts) / 31_557_600;
  return roughly > 0 && roughly <= ABSURD_YEARS ? parts : undefined;
}

/** Whether a charter may say it: an ISO 8601 duration, `session` or `persistent`. */
export function isDuration(text: string): boolean {
  return text === 'session' || text === 'persistent' || readDuration(text) !== undefined;
}

/** About how many seconds it lasts: a month is a twelfth of a mean year. Good for comparing, not for dates. */
export function secondsIn(parts: DurationParts): number {
  const days = parts.years * 365.25 + parts.months * 30.4375 + parts.days;
  return days * 86_400 + parts.hours * 3_600 + parts.minutes * 60 + parts.seconds;
}

/** A month has 28 to 31 days: what differs by less is the same length in other words, as `P13M` and `P397D`. */
const CALENDAR_SLACK_SECONDS = 2 * 86_400;

/** Whether a duration of the charter goes over an ISO 8601 limit. What is kept until it is deleted always does. */
export function exceeds(duration: string, limit: string): boolean {
  if (duration === 'session') return false;
  const [parts, most] = [readDuration(duration), readDuration(limit)];
  if (!parts || !most) return true;
  return secondsIn(parts) > secondsIn(most) + CALENDAR_SLACK_SECONDS;
}

/**
 * The moment a duration after another, in calendar months (R50): a day that the month lacks is its last one,
 * so that 31 August and six months is 28 or 29 February.
 */
export function addDuration(start: Date, parts: DurationParts): Date {
  const end = new Date(start);
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + parts.years * 12 + parts.months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  return new Date(
    end.getTime() + ((parts.days * 24 + parts.hours) * 60 + parts.minutes) * 60_000 + parts.seconds * 1000,
  );
}

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
