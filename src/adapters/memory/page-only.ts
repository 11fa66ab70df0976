import type { ConsentMemory } from '../../consent/store.js';

/** Keeps the choice as long as the page lives: for stories, tests and pages that may not keep anything. */
export function pageOnlyMemory(text?: string): ConsentMemory {
  let kept = text;
  return {
    read: () => kept,
    write(_place, written) {
      kept = written;
      return true;
    },
  };
}
