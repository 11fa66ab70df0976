import type { RecordSettings } from '../../charter/charter.js';
import type { ConsentMemory } from '../../consent/store.js';

/** RFC 6265bis: browsers keep no cookie longer, whatever is asked (R85). */
const LONGEST_SECONDS = 400 * 86_400;
/** RFC 6265bis: a longer name and value is dropped without a word (R84). */
const LARGEST_BYTES = 4096;

/** Keeps the choice in a cookie that any server can read. Refused or throwing cookies are "not kept", never an error. */
export function cookieMemory(page: Document, now: () => number): ConsentMemory {
  const read = ({ name }: RecordSettings): string | undefined => {
    try {
      const pair = page.cookie.split('; ').find((candidate) => candidate.startsWith(`${name}=`));
      return pair?.slice(name.length + 1);
    } catch {
      // A sandboxed frame has no cookies to read (R87).
      return undefined;
    }
  };
  const put = (place: RecordSettings, text: string, seconds: number): void => {
    const domain = place.domain === undefined ? '' : `; Domain=${place.domain}`;
    const secure = page.location.protocol === 'https:' ? '; Secure' : '';
    page.cookie = `${place.name}=${text}; Path=/${domain}; Max-Age=${seconds}; SameSite=Lax${secure}`;
  };
  return {
    read,
    write(place, text, expiresAt) {
      const seconds = Math.min(expiresAt - now(), LONGEST_SECONDS);
      try {
        if (place.name.length + text.length <= LARGEST_BYTES) put(place, text, seconds);
        if (read(place) === text) return true;
        // What was decided before must not come back on the next page as if it still stood.
        put(place, '', 0);
      } catch {
        // Said by the return value: the store keeps the choice for this page, and the visitor is told.
      }
      return false;
    },
  };
}
