import type { Unwanted } from '../../../consent/unwanted.js';
import type { Left } from './left-behind.js';

/** Deletes keys of web storage. */
export function eraseKeys(page: Document, technique: 'localStorage' | 'sessionStorage', unwanted: Unwanted): Left {
  const left: Left = new Map();
  try {
    const storage = page.defaultView?.[technique];
    if (!storage) return left;
    for (const key of Object.keys(storage).filter((name) => unwanted(name))) {
      storage.removeItem(key);
      if (storage.getItem(key) !== null) left.set(key, 'refused');
    }
  } catch {
    // Storage that may not be read holds nothing this page could have left (R87).
  }
  return left;
}
