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

/** A hundred years, longer than any honest lifetime: what goes over is a slip of the pen. */
const ABSURD_SECONDS = 3_155_760_000;

/** Reads `P13M`, `PT30M`, `P1Y1M` …; `undefined` for anything else, for nothing at all and for over a hundred years. */
export function readDuration(text: string): DurationParts | undefined {
  const numbers = ISO.exec(text)?.map((digits: string | undefined) => Number(digits ?? 0));
  if (!numbers) return undefined;
  const [, years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = numbers;
  const parts = { years, months, days: days + weeks * 7, hours, minutes, seconds };
  const roughly = secondsIn(parts);
  return roughly > 0 && roughly <= ABSURD_SECONDS ? parts : undefined;
}

/** Whether a charter may say it: an ISO 8601 duration, `session` or `persistent`. */
export function isDuration(text: string): boolean {
  return text === 'session' || text === 'persistent' || readDuration(text) !== undefined;
}

/** About how many seconds it lasts: a month is a twelfth of a mean year. Good for comparing, not for dates. */
export function secondsIn({ years, months, days, hours, minutes, seconds }: DurationParts): number {
  return (((years * 12 + months) * 30.4375 + days) * 24 + hours) * 3600 + minutes * 60 + seconds;
}

/**
 * The moment a duration after another, in calendar months (R50): a day that the month lacks is its last one,
 * so that 31 August and six months is 28 or 29 February.
 */
export function addDuration(start: Date, parts: DurationParts): Date {
  const end = new Date(start);
  end.setUTCMonth(end.getUTCMonth() + parts.years * 12 + parts.months);
  // The browser counts on into the month after: back to the last day of the one before that.
  if (end.getUTCDate() !== start.getUTCDate()) end.setUTCDate(0);
  return new Date(end.getTime() + secondsIn({ ...parts, years: 0, months: 0 }) * 1000);
}
