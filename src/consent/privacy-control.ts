import type { Charter, Service } from '../charter/charter.js';
import { profileNamed } from '../charter/profiles/profiles.js';
import type { Choosable } from '../charter/choosable.js';
import type { ConsentRecord } from './record.js';

/**
 * What became of Global Privacy Control: `honoured`, nothing it speaks of runs; `conflict`, it overrules an earlier yes,
 * where it binds the site (R67); `overridden`, the visitor said yes in spite of it (R68).
 */
export type PrivacyControl = 'honoured' | 'conflict' | 'overridden';

/** Whether the signal speaks of something: what lets another organisation than the site have data (R65, R68). */
export function isShared({ services }: Charter, { id, category }: Choosable): boolean {
  return category === 'third-party' || services.some((service) => service.id === id && goesElsewhere(service));
}

/** Whether the signal binds the site, so that a yes given without knowing of it no longer counts (R67). */
export function isBinding(charter: Charter): boolean {
  return profileNamed(charter.profile).privacyControl === 'binding';
}

/** Whether a yes counts although the visitor's browser objects: it was given in spite of the signal, or may be. */
export function outranksSignal(charter: Charter, record: ConsentRecord | undefined): boolean {
  return record?.inSpiteOfSignal === true || !isBinding(charter);
}

function goesElsewhere({ cookies, recipients }: Service): boolean {
  return recipients.length > 0 || cookies.some(({ party }) => party === 'third');
}
