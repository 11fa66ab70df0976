import type { Cookie } from '../../../charter/charter.js';
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

function erase(page: Document, name: string, { domain, path }: Cookie): void {
  const labels = page.location.hostname.split('.');
  const hosts = labels.map((_label, index) => labels.slice(index).join('.'));
  const steps = page.location.pathname.split('/');
  const paths = steps.map((_step, index) => steps.slice(0, index + 1).join('/'));
  const places = new Set(['/', path, ...paths, ...paths.map((place) => `${place}/`)]);
  for (const host of [undefined, domain, ...hosts]) {
    const scope = host === undefined ? '' : `; Domain=${host}`;
    // A name with a prefix is only accepted with Secure, also to be deleted.
    const secure = /^__(?:host|secure)-/i.test(name) ? '; Secure' : '';
    for (const place of places) page.cookie = `${name}=; Max-Age=0; Path=${place || '/'}${scope}${secure}`;
  }
}
