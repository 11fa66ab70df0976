import type { Charter } from '../charter/charter.js';
import { choosables, objectables, type Choosable } from '../charter/choosable.js';
import { expiryOf } from './decision.js';
import { isShared, outranksSignal, type PrivacyControl } from './privacy-control.js';
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
  /** Whether the browser sends Global Privacy Control. */
  readonly signal: boolean;
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
  const privacyControl = signal ? controlIn(charter, record, lists.granted) : undefined;
  for (const list of Object.values(lists)) Object.freeze(list);
  return Object.freeze({ ...lists, ...dates, kept, ...(privacyControl && { privacyControl }) });
}

/** What was said of something, or what holds where nothing was: the browser's signal stands for a no (R65, R68). */
function standingOf(
  charter: Charter,
  record: ConsentRecord | undefined,
  unit: Choosable,
  signal: boolean,
): 'granted' | 'denied' | 'pending' {
  const said = saidOf(record, unit);
  const counts = said === 'granted' && outranksSignal(charter, record);
  if (signal && !counts && isShared(charter, unit)) return 'denied';
  return said ?? (unit.consent === 'opt-out' ? 'granted' : 'pending');
}

function saidOf(record: ConsentRecord | undefined, { id, revision }: Choosable): 'granted' | 'denied' | undefined {
  const given = record?.answers.get(id);
  if (given?.revision === revision) return given.answer;
  return record?.restDenied ? 'denied' : undefined;
}

function controlIn(
  charter: Charter,
  record: ConsentRecord | undefined,
  granted: readonly string[],
): PrivacyControl | undefined {
  const concerned = choosables(charter).filter((unit) => isShared(charter, unit));
  if (concerned.length === 0) return undefined;
  if (concerned.some(({ id }) => granted.includes(id))) return 'overridden';
  return concerned.some((unit) => saidOf(record, unit) === 'granted') ? 'conflict' : 'honoured';
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
