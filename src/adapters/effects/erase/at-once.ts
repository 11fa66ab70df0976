import type { Technique } from '../../../charter/charter.js';
import type { ConsentStore } from '../../../consent/store.js';
import { unwantedIn } from '../../../consent/unwanted.js';
import { eraseCookies } from './cookies.js';
import { eraseKeys } from './web-storage.js';

const LATER: readonly Technique[] = ['indexedDB', 'cacheStorage', 'serviceWorker'];

/**
 * Deletes, of what the services that may not run have left here (R35), what a script can delete at once.
 *
 * @returns Whether that is all they declare: the rest is `eraseDenied`'s.
 */
export function eraseAtOnce(page: Document, store: ConsentStore): boolean {
  eraseCookies(page, unwantedIn(store, 'cookie'));
  eraseKeys(page, 'localStorage', unwantedIn(store, 'localStorage'));
  eraseKeys(page, 'sessionStorage', unwantedIn(store, 'sessionStorage'));
  return !store.charter.services.some(
    ({ id, cookies }) => cookies.some(({ technique }) => LATER.includes(technique)) && !store.allows(id),
  );
}
