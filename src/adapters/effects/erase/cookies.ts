import type { Cookie } from '../../../charter/charter.js';
import { erasures } from '../../../charter/erasures.js';
import type { Unwanted } from '../../../consent/unwanted.js';
import type { Left } from './left-behind.js';

/**
 * Deletes cookies for every domain and path a script of this page can reach, and where the charter says they are, which
 * may be out of its sight.
 *
 * @param declared What may be out of sight.
 */
export function eraseCookies(page: Document, unwanted: Unwanted, declared: readonly Cookie[]): Left {
  const left: Left = new Map();
  const { hostname, pathname } = page.location;
  for (const name of cookieNames(page)) {
    const found = unwanted(name);
    if (!found) continue;
    for (const place of new Set([pathname, found.path])) erase(page, name, { hostname, pathname: place });
    if (cookieNames(page).includes(name)) left.set(name, 'refused');
  }
  for (const { name, path } of declared) {
    if (path !== '/' && !name.includes('*') && unwanted(name)) erase(page, name, { hostname, pathname: path });
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

function erase(page: Document, name: string, place: Parameters<typeof erasures>[1]): void {
  try {
    for (const erasure of erasures(name, place)) page.cookie = erasure;
  } catch {
    // As above: what may not be written was not written here either.
  }
}
