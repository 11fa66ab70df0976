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
  return Math.floor(addDuration(new Date(record.decidedAt * 1000), parts).getTime() / 1000);
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
  const objections = objectionsAfter(charter, earlier, decision);
  const inSpite = signal?.isDefied(charter, given);
  if (!earlier || (units.length > 0 && given.size === units.length)) {
    return { decidedAt: now, answers: new Map([...given, ...objections]), ...(inSpite && { inSpiteOfSignal: true }) };
  }
  const standing = new Map(earlier.answers);
  for (const { id } of objectables(charter)) standing.delete(id);
  for (const unit of units) {
    const { id, revision } = unit;
    // What the signal overruled until now does not come back with a yes to something else (R67).
    const wasOverruled = inSpite && !earlier.inSpiteOfSignal && signal?.concerns(charter, unit);
    if (earlier.restDenied || (wasOverruled && standing.has(id))) standing.set(id, { answer: 'denied', revision });
  }
  return {
    decidedAt: earlier.decidedAt,
    answers: new Map([...standing, ...given, ...objections]),
    ...((inSpite || earlier.inSpiteOfSignal) && { inSpiteOfSignal: true }),
  };
}

/** The objections that stand after a decision: only an answer for that very service makes or takes back one. */
function objectionsAfter(charter: Charter, earlier: ConsentRecord | undefined, decision: Decision): [string, Answer][] {
  return objectables(charter).flatMap(({ id, revision }): [string, Answer][] => {
    const said = 'answers' in decision && Object.hasOwn(decision.answers, id) ? decision.answers[id] : undefined;
    const before = earlier?.answers.get(id);
    if (said === 'granted') return [];
    if (said === 'denied') return [[id, { answer: 'denied', revision }]];
    return before?.answer === 'denied' ? [[id, before]] : [];
  });
}

function answersGiven(units: readonly Choosable[], decision: Decision): Map<string, Answer> {
  const given = new Map<string, Answer>();
  for (const unit of units) {
    const answer = answerFor(unit, decision);
    if (answer !== undefined) given.set(unit.id, { answer, revision: unit.revision });
  }
  return given;
}

function answerFor({ id, category }: Choosable, decision: Decision): Answer['answer'] | undefined {
  if (decision.kind === 'withdraw') return 'denied';
  if (!('answers' in decision)) {
    if (decision.of && !decision.of.includes(id)) return undefined;
    return decision.kind === 'accept-all' ? 'granted' : 'denied';
  }
  const { answers } = decision;
  const answer = Object.hasOwn(answers, id)
    ? answers[id]
    : Object.hasOwn(answers, category)
      ? answers[category]
      : undefined;
  return answer === 'granted' || answer === 'denied' ? answer : undefined;
}
