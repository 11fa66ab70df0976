import type { Charter, Cookie, Technique } from '../../../charter/charter.js';
import { matchesName } from '../../../charter/name-pattern.js';
import { cookieNames, eraseCookies, isOfAnotherSite } from './cookies.js';
import { eraseCaches, eraseDatabases, eraseServiceWorkers } from './databases.js';
import type { Unwanted } from '../../../consent/unwanted.js';
import type { Left, LeftReason } from './left-behind.js';
import { eraseKeys } from './web-storage.js';

type Presence = 'present' | 'absent' | 'unknown';
type Names = readonly string[] | undefined;

/** What is on this device of what the charter declares, for whoever shows it; and the way to delete one of it at once. */
export class Device {
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Looks at each place the charter names, once. What a script may not know is unknown, and never absent. */
  async look(charter: Charter): Promise<(cookie: Cookie) => Presence> {
    const declared = new Set(charter.services.flatMap(({ cookies }) => cookies.map(({ technique }) => technique)));
    const seen = new Map<Technique, Names>(
      await Promise.all([...declared].map(async (technique) => [technique, await this.#names(technique)] as const)),
    );
    return (cookie) => {
      const names = seen.get(cookie.technique);
      if (names?.some((name) => isIts(charter, cookie, name))) return 'present';
      return names === undefined || this.#isHidden(cookie) ? 'unknown' : 'absent';
    };
  }

  /** Deletes something the charter declares, and nothing else; the record of the visitor's choice stays. */
  async erase(charter: Charter, cookie: Cookie): Promise<{ name: string; reason: LeftReason }[]> {
    if (!charter.services.some(({ cookies }) => cookies.includes(cookie))) return [];
    const left = await this.#erased(cookie, (name) =>
      isIts(charter, cookie, name) && !isRecord(charter, cookie, name) ? cookie : undefined,
    );
    return [...left].map(([name, reason]) => ({ name, reason }));
  }

  /** Tells when the visitor comes back, and, where the browser has such news, when a cookie changes or another tab writes. */
  watch(tell: () => void): () => void {
    const view = this.#page.defaultView;
    const { cookieStore } = (view ?? {}) as { cookieStore?: EventTarget };
    const back = (): void => {
      if (this.#page.visibilityState === 'visible') tell();
    };
    const sources = [
      [this.#page, 'visibilitychange', back],
      [view, 'pageshow', back],
      [view, 'storage', tell],
      [cookieStore, 'change', tell],
    ] as const;
    for (const [source, event, hear] of sources) source?.addEventListener(event, hear);
    return () => {
      for (const [source, event, hear] of sources) source?.removeEventListener(event, hear);
    };
  }

  /** What a script of this page would not see although it is there. */
  #isHidden(cookie: Cookie): boolean {
    if (isOfAnotherSite(this.#page, cookie)) return true;
    if (cookie.technique !== 'cookie') return false;
    const { pathname } = this.#page.location;
    const path = cookie.path.replace(/\/$/, '');
    return cookie.httpOnly || !(pathname === path || pathname.startsWith(`${path}/`));
  }

  async #names(technique: Technique): Promise<Names> {
    try {
      switch (technique) {
        case 'cookie':
          return cookieNames(this.#page);
        case 'localStorage':
        case 'sessionStorage':
          return Object.keys(this.#page.defaultView?.[technique] ?? {});
        case 'indexedDB':
          return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
        case 'cacheStorage':
          return await caches.keys();
        case 'serviceWorker':
          return (await navigator.serviceWorker.getRegistrations()).flatMap(addressesOf);
        case 'pixel':
        case 'request':
          return undefined;
      }
    } catch {
      // Blocked, or not in this browser or context: nothing is known (R87).
      return undefined;
    }
  }

  async #erased(cookie: Cookie, unwanted: Unwanted): Promise<Left> {
    switch (cookie.technique) {
      case 'cookie':
        return eraseCookies(this.#page, unwanted, [cookie]);
      case 'localStorage':
      case 'sessionStorage':
        return eraseKeys(this.#page, cookie.technique, unwanted);
      case 'indexedDB':
        return eraseDatabases(unwanted, [cookie.name]);
      case 'cacheStorage':
        return eraseCaches(unwanted);
      case 'serviceWorker':
        return eraseServiceWorkers(unwanted);
      case 'pixel':
      case 'request':
        return new Map();
    }
  }
}

/** Whether a real name is what was declared. A pattern wide enough to match the record does not mean it. */
function isIts(charter: Charter, cookie: Cookie, name: string): boolean {
  return cookie.name === name || (matchesName(cookie.name, name) && !isRecord(charter, cookie, name));
}

function isRecord(charter: Charter, { technique }: Cookie, name: string): boolean {
  return technique === 'cookie' && name === charter.cookie.name;
}

function addressesOf({ scope, active, waiting, installing }: ServiceWorkerRegistration): string[] {
  const script = (active ?? waiting ?? installing)?.scriptURL;
  return [scope, script].flatMap((address) => (address ? new URL(address).pathname : []));
}
