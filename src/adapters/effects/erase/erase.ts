import type { Cookie, Technique } from '../../../charter/charter.js';
import { matchesName } from '../../../charter/name-pattern.js';
import type { ConsentStore } from '../../../consent/store.js';
import { unwantedIn } from '../../../consent/unwanted.js';
import { cookieNames, eraseCookies, isOfAnotherSite } from './cookies.js';
import { eraseCaches, eraseDatabases, eraseServiceWorkers } from './databases.js';
import type { Left, LeftBehind } from './left-behind.js';
import { eraseKeys } from './web-storage.js';

/**
 * Deletes what the services that may not run have left here (R35): cookies for every domain and path a script can
 * reach, web storage, databases, caches and service workers. What a service that may run declares under the same name
 * stays, and so does the record.
 *
 * @param withdrawn The services that have just lost the visitor's consent: of those, what stayed is told.
 * @returns What stayed; a promise of it only where something declared can't be deleted at once.
 */
export function eraseDenied(
  page: Document,
  store: ConsentStore,
  withdrawn: readonly string[] = [],
): LeftBehind[] | Promise<LeftBehind[]> {
  const sweep = new Sweep(store, withdrawn);
  const left = [
    ...sweep.outOfReach(page),
    ...sweep.told('cookie', eraseCookies(page, unwantedIn(store, 'cookie'), sweep.cookies)),
    ...sweep.told('localStorage', eraseKeys(page, 'localStorage', unwantedIn(store, 'localStorage'))),
    ...sweep.told('sessionStorage', eraseKeys(page, 'sessionStorage', unwantedIn(store, 'sessionStorage'))),
  ];
  const later = ([technique, erased]: readonly [Technique, () => Promise<Left>]): Promise<LeftBehind[]>[] =>
    sweep.names(technique).length === 0 ? [] : [erased().then((names) => sweep.told(technique, names))];
  const pending = [
    ...later(['indexedDB', () => eraseDatabases(unwantedIn(store, 'indexedDB'), sweep.names('indexedDB'))]),
    ...later(['cacheStorage', () => eraseCaches(unwantedIn(store, 'cacheStorage'))]),
    ...later(['serviceWorker', () => eraseServiceWorkers(unwantedIn(store, 'serviceWorker'))]),
  ];
  return pending.length === 0 ? left : Promise.all(pending).then((more) => [...left, ...more.flat()]);
}

interface Declaration {
  readonly service: string;
  readonly cookie: Cookie;
}

/** What is to go, as the charter and the choice tell it at one moment. */
class Sweep {
  readonly #withdrawn: readonly string[];
  readonly #gone: readonly Declaration[];

  constructor(store: ConsentStore, withdrawn: readonly string[]) {
    this.#withdrawn = withdrawn;
    this.#gone = store.charter.services
      .filter(({ id }) => !store.allows(id))
      .flatMap(({ id, cookies }) => cookies.map((cookie) => ({ service: id, cookie })));
  }

  get cookies(): Cookie[] {
    return this.#gone.flatMap(({ cookie }) => (cookie.technique === 'cookie' ? cookie : []));
  }

  names(technique: Technique): string[] {
    return this.#gone.filter(({ cookie }) => cookie.technique === technique).map(({ cookie }) => cookie.name);
  }

  told(technique: Technique, names: Left): LeftBehind[] {
    return [...names].flatMap(([name, reason]) => {
      const service = find(this.#gone, technique, name)?.service ?? '';
      return this.#withdrawn.includes(service) ? [{ service, name, technique, reason }] : [];
    });
  }

  /** What a script of this page can neither see nor delete, as the charter tells it. */
  outOfReach(page: Document): LeftBehind[] {
    const seen = cookieNames(page);
    return this.#gone.flatMap(({ service, cookie }): LeftBehind[] => {
      const { name, technique } = cookie;
      if (!this.#withdrawn.includes(service) || technique === 'pixel' || technique === 'request') return [];
      if (technique === 'cookie' && seen.some((own) => matchesName(name, own))) return [];
      if (isOfAnotherSite(page, cookie)) return [{ service, name, technique, reason: 'other-site' }];
      return cookie.httpOnly ? [{ service, name, technique, reason: 'http-only' }] : [];
    });
  }
}

function find(among: readonly Declaration[], technique: Technique, name: string): Declaration | undefined {
  return among.find(({ cookie }) => cookie.technique === technique && matchesName(cookie.name, name));
}
