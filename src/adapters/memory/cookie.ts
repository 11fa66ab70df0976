import type { RecordSettings } from '../../charter/charter.js';
import { erasures } from '../../charter/erasures.js';
import type { ConsentMemory } from '../../consent/store.js';
import { recordCookie } from './record-cookie.js';

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
    const cookie = recordCookie(place, text, { seconds, secure: page.location.protocol === 'https:' });
    if (cookie !== undefined) page.cookie = cookie;
  };
  return {
    read,
    write(place, text, expiresAt) {
      try {
        // Another cookie of the name, of an earlier domain or a deeper path, may be read in its place: then all of them go,
        // and it is written once more. What was decided before must not come back on the next page as if it still stood.
        for (let tries = 0; tries < 2; tries += 1) {
          put(place, text, expiresAt - now());
          if (read(place) === text) return true;
          for (const erasure of erasures(place.name, page.location)) page.cookie = erasure;
        }
      } catch {
        // Said by the return value: the store keeps the choice for this page, and the visitor is told.
      }
      return false;
    },
  };
}
