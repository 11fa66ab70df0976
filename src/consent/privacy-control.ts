import type { Charter, Service } from '../charter/charter.js';
import { choosables, type Choosable } from '../charter/choosable.js';
import { BINDING_SIGNAL } from '../charter/profiles/brief.js';
import type { Answer, ConsentRecord } from './record.js';
import { saidOf } from './state.js';

/**
 * What became of Global Privacy Control: `honoured`, nothing it speaks of runs; `conflict`, it overrules an earlier yes,
 * where it binds the site (R67); `overridden`, the visitor said yes in spite of it (R68).
 */
export type PrivacyControl = 'honoured' | 'conflict' | 'overridden';

/** What the signal does to the answers, where a browser sends it; few do, and a page loads this for those alone. */
export interface PrivacyControlRules {
  /** Whether it speaks of something, and stands for a no that nothing outranks. */
  denies(charter: Charter, record: ConsentRecord | undefined, unit: Choosable): boolean;
  /** What became of it; nothing where nothing is its concern. */
  outcome(charter: Charter, record: ConsentRecord | undefined, granted: readonly string[]): PrivacyControl | undefined;
  /** Whether what is said now is a yes in spite of it, which counts from now on. */
  isDefied(charter: Charter, given: ReadonlyMap<string, Answer>): boolean;
  /** Whether it speaks of something: what lets another organisation than the site have data (R65, R68). */
  concerns(charter: Charter, unit: Choosable): boolean;
}

export const privacyControlRules: PrivacyControlRules = {
  denies(charter, record, unit) {
    const counts = saidOf(record, unit) === 'granted' && outranksSignal(charter, record);
    return !counts && concerns(charter, unit);
  },
  outcome(charter, record, granted) {
    const concerned = choosables(charter).filter((unit) => concerns(charter, unit));
    if (concerned.length === 0) return undefined;
    if (concerned.some(({ id }) => granted.includes(id))) return 'overridden';
    return concerned.some((unit) => saidOf(record, unit) === 'granted') ? 'conflict' : 'honoured';
  },
  isDefied(charter, given) {
    const isYes = (unit: Choosable): boolean => given.get(unit.id)?.answer === 'granted' && concerns(charter, unit);
    return isBinding(charter) && choosables(charter).some(isYes);
  },
  concerns,
};

function concerns({ services }: Charter, { id, category }: Choosable): boolean {
  return category === 'third-party' || services.some((service) => service.id === id && goesElsewhere(service));
}

/** Whether the signal binds the site, so that a yes given without knowing of it no longer counts (R67). */
function isBinding(charter: Charter): boolean {
  return BINDING_SIGNAL.includes(charter.profile);
}

/** Whether a yes counts although the visitor's browser objects: it was given in spite of the signal, or may be. */
function outranksSignal(charter: Charter, record: ConsentRecord | undefined): boolean {
  return record?.inSpiteOfSignal === true || !isBinding(charter);
}

function goesElsewhere({ cookies, recipients }: Service): boolean {
  return recipients.length > 0 || cookies.some(({ party }) => party === 'third');
}
