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
