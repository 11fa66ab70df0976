import type { Charter } from '../charter/charter.js';
import { choosables } from './choosable.js';
import { expiryOf } from './decision.js';
import type { ConsentRecord } from './record.js';

/** Where things stand, frozen. Exempt services are in none of the lists: they are always allowed. */
export interface ConsentState {
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  /** What must still be asked. */
  readonly pending: readonly string[];
  /** When the visitor decided, and until when that counts, in Unix seconds; absent before any decision. */
  readonly decidedAt?: number;
  readonly expiresAt?: number;
  /** Whether the choice will be there on the next page. False once the browser would not keep it. */
  readonly kept: boolean;
}

/** Whether a record still counts at `now` (Unix seconds). */
export function isInForce(record: ConsentRecord, charter: Charter, now: number): boolean {
  return expiryOf(record, charter) > now;
}

/** The state that follows from a charter and a record in force. An answer to another revision is no answer. */
export function stateOf(charter: Charter, record: ConsentRecord | undefined, kept: boolean): ConsentState {
  const lists = { granted: [] as string[], denied: [] as string[], pending: [] as string[] };
  for (const { id, consent, revision } of choosables(charter)) {
    const given = record?.answers.get(id);
    if (given?.revision === revision) lists[given.answer].push(id);
    else if (record?.restDenied) lists.denied.push(id);
    else lists[consent === 'opt-out' ? 'granted' : 'pending'].push(id);
  }
  const dates = record && { decidedAt: record.decidedAt, expiresAt: expiryOf(record, charter) };
  for (const list of Object.values(lists)) Object.freeze(list);
  return Object.freeze({ ...lists, ...dates, kept });
}

/** The ids whose answer differs between two states. */
export function changedBetween(before: ConsentState, after: ConsentState): string[] {
  const answers = (state: ConsentState): Map<string, string> =>
    new Map(
      (['granted', 'denied', 'pending'] as const).flatMap((answer) => state[answer].map((id) => [id, answer] as const)),
    );
  const [was, is] = [answers(before), answers(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id));
}
