import type { Cookie } from '../../../charter/charter.js';
import { erasures } from '../../../charter/erasures.js';
import type { Unwanted } from '../../../consent/unwanted.js';
import type { Left } from './left-behind.js';

/** Deletes cookies for every domain and path a script of this page can reach. */
export function eraseCookies(page: Document, unwanted: Unwanted): Left {
  const left: Left = new Map();
  for (const name of cookieNames(page)) {
    const declared = unwanted(name);
    if (!declared) continue;
    erase(page, name, declared);
    if (cookieNames(page).includes(name)) left.set(name, 'refused');
  }
  return left;
}

/** Whether a cookie is another site's, which this page can neither see nor delete. */
export function isOfAnotherSite(page: Document, { party, domain }: Cookie): boolean {
  if (domain === undefined) return party === 'third';
  const host = page.location.hostname;
  const own = domain.replace(/^\./, '');
  return host !== own && !host.endsWith(`.${own}`);
}

/** The names of the cookies a script of this page can see. */
export function cookieNames(page: Document): string[] {
  try {
    return page.cookie
      .split('; ')
      .map((pair) => pair.split('=', 1)[0] ?? '')
      .filter((name) => name !== '');
  } catch {
    // A sandboxed frame has no cookies (R87).
    return [];
  }
}

function erase(page: Document, name: string, { path }: Cookie): void {
  const { hostname, pathname } = page.location;
  for (const place of new Set([pathname, path])) {
    for (const erasure of erasures(name, { hostname, pathname: place })) page.cookie = erasure;
  }
}
