import type { Cookie } from '../../../charter/charter.js';
import type { ConsentStore } from '../../../consent/store.js';

/**
 * Whether this device may hold something of the services that may not run, as far as a page can tell without looking
 * closely: something begins like what they declare, or they use what does not list its names at once.
 */
export function mayHold(page: Document, store: ConsentStore): boolean {
  return store.charter.services.some(
    ({ id, cookies }) => !store.allows(id) && cookies.some((cookie) => isThere(page, cookie)),
  );
}

function isThere(page: Document, { technique, name }: Cookie): boolean {
  const [start = ''] = name.split('*');
  const isOf = (key: string): boolean => key.startsWith(start);
  try {
    if (technique === 'cookie') return page.cookie.split('; ').some(isOf);
    if (technique === 'localStorage' || technique === 'sessionStorage')
      return Object.keys(page.defaultView?.[technique] ?? {}).some(isOf);
  } catch {
    // What may not be read holds nothing this page could have left (R87).
    return false;
  }
  return technique !== 'pixel' && technique !== 'request';
}
