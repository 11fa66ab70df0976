import type { ConsentMemory } from '../../consent/store.js';

/** The choice as a framing page told it, and what was decided in the frame since: kept as long as the page lives (R92). */
export interface ParentMemory extends ConsentMemory {
  /** Takes what the parent says; `undefined` where it has no choice. */
  hear(text: string | undefined): void;
}

export function parentMemory(): ParentMemory {
  let kept: string | undefined;
  return {
    read: () => kept,
    write(_place, text) {
      kept = text;
      return true;
    },
    hear(text) {
      kept = text;
    },
  };
}
