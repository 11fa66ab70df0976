import { readDuration, secondsIn } from './duration.js';

/** A month has 28 to 31 days: what differs by less is the same length in other words, as `P13M` and `P397D`. */
const CALENDAR_SLACK_SECONDS = 2 * 86_400;

/** Whether a duration of the charter goes over an ISO 8601 limit. What is kept until it is deleted always does. */
export function exceeds(duration: string, limit: string): boolean {
  if (duration === 'session') return false;
  const [parts, most] = [readDuration(duration), readDuration(limit)];
  if (!parts || !most) return true;
  return secondsIn(parts) > secondsIn(most) + CALENDAR_SLACK_SECONDS;
}
