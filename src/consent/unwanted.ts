import type { Cookie, Technique } from '../charter/charter.js';
import { matchesName } from '../charter/name-pattern.js';
import type { ConsentStore } from './store.js';

/** What of one technique is to be deleted, by its name on the device: the declaration it falls under, or nothing. */
export type Unwanted = (name: string) => Cookie | undefined;

/**
 * What the services that may not run have declared, as the charter and the choice tell it now (R35). What a service that
 * may run declares under the same name stays, and so does the record.
 */
export function unwantedIn(store: ConsentStore, technique: Technique): Unwanted {
  const { services, cookie: record } = store.charter;
  const declared = (mayRun: boolean): Cookie[] =>
    services
      .filter(({ id }) => store.allows(id) === mayRun)
      .flatMap(({ cookies }) => cookies.filter((cookie) => cookie.technique === technique));
  const [gone, kept] = [declared(false), declared(true)];
  return (name) => {
    const isOf = (cookie: Cookie): boolean => matchesName(cookie.name, name);
    const isRecord = technique === 'cookie' && name === record.name;
    return isRecord || kept.some(isOf) ? undefined : gone.find(isOf);
  };
}
