import type { Charter } from '../charter/charter.js';
import { addDuration, readDuration } from '../charter/duration.js';
import { choosables, objectables, type Choosable } from '../charter/choosable.js';
import type { PrivacyControlRules } from './privacy-control.js';
import type { Answer, ConsentRecord } from './record.js';

/**
 * What a visitor did. `of` narrows an answer to what was shown: a banner that asks of one new service
 * must not change what was said of the others.
 */
export type Decision =
  | { readonly kind: 'accept-all' | 'reject-all'; readonly of?: readonly string[] }
  | { readonly kind: 'withdraw' }
  | {
      readonly kind: 'custom' | 'gate';
      /** A service's id, or a category's for all its services, and the answer. */
      readonly answers: Readonly<Record<string, Answer['answer']>>;
    };

/** Why the state changed: what the visitor did here, or news from elsewhere. */
export type Reason = Decision['kind'] | 'signal' | 'sync' | 'expired';

/** When a record stops to count: from the decision, in calendar months, never sliding (R50, R53). Unix seconds. */
export function expiryOf(record: ConsentRecord, charter: Charter): number {
  const parts = readDuration(charter.cookie.maxAge);
  if (!parts) return record.decidedAt;
  return addDuration(new Date(record.decidedAt * 1000), parts).getTime() / 1000;
}

/**
 * The record after a decision. Earlier answers stand where the decision is silent, and with them the earlier date,
 * so that answering one new question prolongs nothing. Once every question is answered anew, the record starts afresh:
 * what was once said of services the charter no longer has does not outlive a withdrawal. An objection to something
 * exempt stands until it is taken back (R44).
 *
 * @param earlier The record in force; an expired one is none.
 * @param now Unix seconds.
 * @param signal What Global Privacy Control does, where the browser sends it.
 */
export function settle(
  charter: Charter,
  earlier: ConsentRecord | undefined,
  decision: Decision,
  { now, signal }: { readonly now: number; readonly signal?: PrivacyControlRules | undefined },
): ConsentRecord {
  const units = choosables(charter);
  const given = answersGiven(units, decision);
  const inSpite = signal?.isDefied(charter, given);
  const last = units.length > 0 && given.size === units.length ? undefined : earlier;
  const answers = new Map(last?.answers);
  for (const unit of units) {
    const { id, revision } = unit;
    // What the signal overruled until now does not come back with a yes to something else (R67).
    const wasOverruled = inSpite && !last?.inSpiteOfSignal && signal?.concerns(charter, unit);
    if (last?.restDenied || (wasOverruled && answers.has(id))) answers.set(id, { answer: 'denied', revision });
  }
  for (const [id, answer] of given) answers.set(id, answer);
  // Only an answer for that very service makes an objection, or takes one back.
  for (const { id, revision } of objectables(charter)) {
    const said = answersIn(decision).get(id);
    const before = earlier?.answers.get(id);
    answers.delete(id);
    if (said === 'denied') answers.set(id, { answer: said, revision });
    else if (said !== 'granted' && before?.answer === 'denied') answers.set(id, before);
  }
  return {
    decidedAt: last?.decidedAt ?? now,
    answers,
    ...((inSpite || last?.inSpiteOfSignal) && { inSpiteOfSignal: true }),
  };
}

/** What was said of single services and categories: what a page put on `Object.prototype` is no answer. */
function answersIn(decision: Decision): ReadonlyMap<string, Answer['answer']> {
  return new Map(Object.entries('answers' in decision ? decision.answers : {}));
}

/** Of what is none of these nothing follows. */
const ANSWERS = { 'accept-all': 'granted', 'reject-all': 'denied' } as const;

function answersGiven(units: readonly Choosable[], decision: Decision): Map<string, Answer> {
  return new Map(
    units.flatMap((unit): [string, Answer][] => {
      const answer = answerFor(unit, decision);
      return answer ? [[unit.id, { answer, revision: unit.revision }]] : [];
    }),
  );
}

function answerFor({ id, category }: Choosable, decision: Decision): Answer['answer'] | undefined {
  if (decision.kind === 'withdraw') return 'denied';
  if (!('answers' in decision)) {
    if (decision.of && !decision.of.includes(id)) return undefined;
    return ANSWERS[decision.kind];
  }
  const answers = answersIn(decision);
  const answer = answers.get(answers.has(id) ? id : category);
  return answer === 'granted' || answer === 'denied' ? answer : undefined;
}
