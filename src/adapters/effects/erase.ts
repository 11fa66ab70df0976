import type { Charter, Cookie, Service } from '../../charter/charter.js';
import { matchesName } from '../../charter/name-pattern.js';
import type { ConsentStore } from '../../consent/store.js';

type Declared = Pick<Cookie, 'name' | 'domain' | 'path'>;

/**
 * Deletes what the services that may not run have left here: cookies for every domain and path a script can reach,
 * and keys of web storage (R35). What a service that may run declares under the same name stays.
 */
export function eraseDenied(page: Document, store: ConsentStore): void {
  const stays = (technique: Cookie['technique'], name: string): boolean =>
    (technique === 'cookie' && name === store.charter.cookie.name) ||
    declaredBy(store.charter, technique, (service) => store.allows(service.id)).some((kept) =>
      matchesName(kept.name, name),
    );
  const goes = (technique: Cookie['technique']): Cookie[] =>
    declaredBy(store.charter, technique, (service) => !store.allows(service.id));
  const cookies = goes('cookie');
  for (const name of cookieNames(page)) {
    const declared = cookies.find((cookie) => matchesName(cookie.name, name));
    if (declared && !stays('cookie', name)) eraseCookie(page, name, declared);
  }
  for (const technique of ['localStorage', 'sessionStorage'] as const) {
    const keys = goes(technique);
    eraseKeys(page, technique, (key) => keys.some(({ name }) => matchesName(name, key)) && !stays(technique, key));
  }
}

function declaredBy(charter: Charter, technique: Cookie['technique'], wanted: (service: Service) => boolean): Cookie[] {
  return charter.services
    .filter(wanted)
    .flatMap(({ cookies }) => cookies.filter((cookie) => cookie.technique === technique));
}

function cookieNames(page: Document): string[] {
  try {
    return page.cookie
      .split('; ')
      .map((pair) => pair.split('=', 1)[0] ?? '')
      .filter((name) => name !== '');
  } catch {
    return [];
  }
}

function eraseCookie(page: Document, name: string, { domain, path }: Declared): void {
  const labels = page.location.hostname.split('.');
  const hosts = labels.map((_label, index) => labels.slice(index).join('.'));
  const steps = page.location.pathname.split('/');
  const paths = steps.map((_step, index) => steps.slice(0, index + 1).join('/'));
  const places = new Set(['/', path, ...paths, ...paths.map((place) => `${place}/`)]);
  for (const host of [undefined, domain, ...hosts]) {
    const scope = host === undefined ? '' : `; Domain=${host}`;
    for (const place of places) page.cookie = `${name}=; Max-Age=0; Path=${place || '/'}${scope}`;
  }
}

function eraseKeys(
  page: Document,
  technique: 'localStorage' | 'sessionStorage',
  isUnwanted: (key: string) => boolean,
): void {
  try {
    const storage = page.defaultView?.[technique];
    if (!storage) return;
    for (const key of Object.keys(storage)) if (isUnwanted(key)) storage.removeItem(key);
  } catch {
    // Storage that may not be read holds nothing this page could have left (R87).
  }
}
