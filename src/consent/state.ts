import type { Charter } from '../charter/charter.js';
import { choosables, objectables, type Choosable } from '../charter/choosable.js';
import { expiryOf } from './decision.js';
import type { PrivacyControl, PrivacyControlRules } from './privacy-control.js';
import type { ConsentRecord } from './record.js';

/**
 * Where things stand, frozen. Exempt services are in none of the lists: they are always allowed, save those the
 * visitor objected to, which are denied (R44).
 */
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
  /** What became of Global Privacy Control; absent where the browser sends none, or nothing here is its concern. */
  readonly privacyControl?: PrivacyControl;
}

/** What a state depends on beside the charter and the record. */
export interface Circumstances {
  readonly kept: boolean;
  /** What Global Privacy Control does, where the browser sends it. */
  readonly signal?: PrivacyControlRules | undefined;
}

/** Whether a record still counts at `now` (Unix seconds). */
export function isInForce(record: ConsentRecord, charter: Charter, now: number): boolean {
  return expiryOf(record, charter) > now;
}

/** The state that follows from a charter and a record in force. An answer to another revision is no answer. */
export function stateOf(
  charter: Charter,
  record: ConsentRecord | undefined,
  { kept, signal }: Circumstances,
): ConsentState {
  const lists = { granted: [] as string[], denied: [] as string[], pending: [] as string[] };
  for (const unit of choosables(charter)) lists[standingOf(charter, record, unit, signal)].push(unit.id);
  for (const { id, revision } of objectables(charter)) {
    const given = record?.answers.get(id);
    if (given?.answer === 'denied' && given.revision === revision) lists.denied.push(id);
  }
  const dates = record && { decidedAt: record.decidedAt, expiresAt: expiryOf(record, charter) };
  const privacyControl = signal?.outcome(charter, record, lists.granted);
  for (const list of Object.values(lists)) Object.freeze(list);
  return Object.freeze({ ...lists, ...dates, kept, ...(privacyControl && { privacyControl }) });
}

/** What was said of something, or what holds where nothing was: the browser's signal stands for a no (R65, R68). */
function standingOf(
  charter: Charter,
  record: ConsentRecord | undefined,
  unit: Choosable,
  signal: PrivacyControlRules | undefined,
): 'granted' | 'denied' | 'pending' {
  if (signal?.denies(charter, record, unit)) return 'denied';
  return saidOf(record, unit) ?? (unit.consent === 'opt-out' ? 'granted' : 'pending');
}

/** What was said of something in its present revision. */
export function saidOf(
  record: ConsentRecord | undefined,
  { id, revision }: Choosable,
): 'granted' | 'denied' | undefined {
  const given = record?.answers.get(id);
  if (given?.revision === revision) return given.answer;
  return record?.restDenied ? 'denied' : undefined;
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
