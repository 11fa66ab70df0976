import type { Cookie, Service } from './charter.js';
import {
  CONSENTS,
  EXEMPTIONS,
  MEASUREMENT_CONDITIONS,
  type Consent,
  type Exemption,
  type MeasurementCondition,
} from './grounds.js';
import { exceeds } from './duration-limit.js';
import type { MeasurementRules, Profile } from './profiles/profile.js';
import type { Reader } from './reader.js';

/** Whether consent is needed, and why not when it isn't. */
export interface Ground {
  readonly consent: Consent;
  readonly exemption?: Exemption;
}

type ServiceGround = Pick<Service, 'consent' | 'exemption' | 'conditions' | 'objectable'>;

/**
 * Doing without consent is the exception: it needs a reason of the closed list (R40) that the profile knows (R49) and,
 * for opt-out, a profile that allows it; else consent is asked for.
 */
export function readCategoryGround(place: Reader, inherited: Ground | undefined, profile: Profile): Ground {
  const ground = readGround(place, inherited, profile);
  if (ground.exemption !== 'audience-measurement') return ground;
  place
    .at('exemption')
    .complain('expected this reason on each service, with its conditions (R43); consent is asked for');
  return { consent: 'opt-in' };
}

/** The ground of a service: as its category's, unless it says otherwise; audience measurement must meet its conditions. */
export function readServiceGround(
  place: Reader,
  inherited: Ground,
  profile: Profile,
  kept: Pick<Service, 'dataRetention' | 'cookies'>,
): ServiceGround {
  const conditions = place
    .at('conditions')
    .items()
    .flatMap((item) => item.oneOf(MEASUREMENT_CONDITIONS) ?? []);
  let ground = readGround(place, inherited, profile);
  if (ground.exemption === 'audience-measurement' && profile.measurement) {
    const isMet = meetsRules(place, profile.measurement, { ...kept, conditions });
    if (!isMet) ground = { consent: 'opt-in' };
  }
  const { exemption } = ground;
  return { ...ground, conditions, objectable: exemption !== undefined && profile.objectable.includes(exemption) };
}

/** Says where something exempt is kept under the same name as something that is not: one of them serves two purposes (R41). */
export function checkSinglePurpose(services: readonly { readonly item: Reader; readonly service: Service }[]): void {
  const exempt = new Map<string, string>();
  const keyOf = ({ technique, name }: Cookie): string => `${technique} ${name}`;
  for (const { service } of services) {
    if (service.consent === 'exempt') for (const cookie of service.cookies) exempt.set(keyOf(cookie), service.id);
  }
  for (const { item, service } of services) {
    if (service.consent === 'exempt') continue;
    const twice = service.cookies.find((cookie) => exempt.has(keyOf(cookie)));
    if (!twice) continue;
    const other = exempt.get(keyOf(twice)) ?? '';
    item
      .at('cookies')
      .complain(
        `expected "${twice.name}" to serve one purpose: "${other}" keeps it without consent, "${service.id}" with (R41)`,
      );
  }
}

function readGround(place: Reader, inherited: Ground | undefined, profile: Profile): Ground {
  const basis = place.at('basis');
  if (!basis.isAbsent) {
    basis.complain(
      'expected consent or an exemption: no other basis opens anything on a device (R13); consent is asked for',
    );
    return { consent: 'opt-in' };
  }
  const own = place.at('consent');
  const reason = place.at('exemption');
  const consent = own.isAbsent ? (inherited?.consent ?? profile.model) : (own.oneOf(CONSENTS) ?? 'opt-in');
  const exemption = reason.oneOf(EXEMPTIONS);
  if (consent === 'opt-out' && profile.model !== 'opt-out') {
    own.complain(`expected "opt-in" or "exempt" under the profile "${profile.id}"; taken as "opt-in"`);
    return { consent: 'opt-in' };
  }
  if (consent !== 'exempt') return { consent };
  // A site that restates a built-in kind keeps its reason; a service that calls itself exempt must give its own.
  const mayInherit = reason.isAbsent && (own.isAbsent || place.at('category').isAbsent);
  const ground = exemption ?? (mayInherit ? inherited?.exemption : undefined);
  if (ground === undefined) {
    if (reason.isAbsent)
      reason.complain(`expected why no consent is needed, one of ${EXEMPTIONS.join(', ')}; consent is asked for`);
    return { consent: 'opt-in' };
  }
  if (profile.exemptions.includes(ground)) return { consent, exemption: ground };
  reason.complain(`expected a reason that the profile "${profile.id}" knows; consent is asked for`);
  return { consent: 'opt-in' };
}

interface Measurement extends Pick<Service, 'dataRetention' | 'cookies'> {
  readonly conditions: readonly MeasurementCondition[];
}

/** Whether audience measurement may do without consent; says what it lacks (R43, R54, R55). */
function meetsRules(
  place: Reader,
  rules: MeasurementRules,
  { conditions, dataRetention, cookies }: Measurement,
): boolean {
  let isMet = true;
  const lacks = (where: Reader, expected: string): void => {
    isMet = false;
    where.complain(`expected ${expected} of audience measurement without consent; consent is asked for`);
  };
  const missing = rules.conditions.filter((condition) => !conditions.includes(condition));
  if (missing.length > 0) lacks(place.at('conditions'), `the statements ${missing.join(', ')}`);
  const { cookieMaxAge, dataMaxAge } = rules;
  if (dataMaxAge !== undefined && (dataRetention === undefined || exceeds(dataRetention, dataMaxAge)))
    lacks(place.at('dataRetention'), `data kept for ${dataMaxAge} at most`);
  if (cookieMaxAge === undefined) return isMet;
  for (const cookie of cookies.filter(isKept)) {
    if (cookie.duration === undefined || exceeds(cookie.duration, cookieMaxAge))
      lacks(place.at('cookies'), `"${cookie.name}" kept for ${cookieMaxAge} at most`);
  }
  return isMet;
}

/** Whether something stays on the device: a request or a pixel lasts no time. */
function isKept({ technique }: Cookie): boolean {
  return technique !== 'request' && technique !== 'pixel';
}
