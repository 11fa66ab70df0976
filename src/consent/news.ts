import type { Charter } from '../charter/charter.js';
import { choosables, objectables } from '../charter/choosable.js';
import type { ConsentRecord } from './record.js';

/** What the charter changed since the visitor's last answer: ids of services, or of categories without services. */
export interface News {
  /** Never answered, while others were. */
  readonly added: readonly string[];
  /** Answered in an earlier revision. */
  readonly revised: readonly string[];
  /** Answered, and no longer in the charter. */
  readonly removed: readonly string[];
}

/** What is new to a visitor who answered before; nothing to one who never did, to whom everything is (R21). */
export function newsFor(charter: Charter, record: ConsentRecord | undefined): News {
  const units = choosables(charter);
  const wasAsked = [...(record?.answers.keys() ?? [])].some((id) => !objectables(charter).some((own) => own.id === id));
  if (!record || !wasAsked || record.restDenied) return { added: [], revised: [], removed: [] };
  const known = new Set([...units, ...charter.services].map(({ id }) => id));
  return {
    added: units.filter(({ id }) => !record.answers.has(id)).map(({ id }) => id),
    revised: units
      .filter(({ id, revision }) => (record.answers.get(id)?.revision ?? revision) !== revision)
      .map(({ id }) => id),
    removed: [...record.answers.keys()].filter((id) => !known.has(id)),
  };
}
