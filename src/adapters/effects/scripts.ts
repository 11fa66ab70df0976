import type { ConsentStore } from '../../consent/store.js';
import { rethrow } from '../../dev/rethrow.js';
import type { TrustedScripts } from './trusted-scripts.js';

/** How the loading of a script ends. Its own `onload` stays the page's. */
export const ENDS = ['load', 'error'] as const;

const HELD = 'script[type="text/plain"][data-consent]';

/** What browsers fetch and run: the types of JavaScript they know, and modules. Nothing else of a script ever ends. */
const RUNS =
  /^$|^\s*(?:module|(?:application|text)\/(?:x-)?(?:java|ecma)script|text\/(?:javascript1\.[0-5]|jscript|livescript))\s*$/i;
/** What browsers leave aside for another reason, where it is no module. */
const LEFT_ASIDE =
  ':not([type=module i]):is([nomodule], [for][event]:not([for=window i]:is([event=onload i], [event="onload()" i])))';

/**
 * Runs each held-back script once, in document order, when all it needs is granted.
 * An external script is waited for, as the parser would, unless it says `async`; one that fails, or that browsers leave
 * aside, stops no other.
 *
 * @returns What looks at the page again and runs what may run now.
 */
export function heldScripts(page: Document, store: ConsentStore, { awaken }: TrustedScripts): () => void {
  const taken = new WeakSet<Element>();
  let turn: Promise<unknown> = Promise.resolve();
  const isAllowed = (held: HTMLScriptElement): boolean => store.allows(held.getAttribute('data-consent') ?? '');
  const run = async (held: HTMLScriptElement): Promise<void> => {
    // Its turn may come after a withdrawal, or after it left the page.
    if (!isAllowed(held) || !held.isConnected) {
      taken.delete(held);
      return;
    }
    const script = awaken(held);
    const settled = new Promise((resolve) => {
      for (const end of ENDS) script.addEventListener(end, resolve);
    });
    held.replaceWith(script);
    if (script.src && !script.async && isFetched(script)) await settled;
  };
  return () => {
    for (const held of page.querySelectorAll<HTMLScriptElement>(HELD)) {
      if (taken.has(held) || !isAllowed(held)) continue;
      taken.add(held);
      turn = turn.then(() => run(held)).catch(rethrow);
    }
  };
}

function isFetched(script: HTMLScriptElement): boolean {
  const type = script.getAttribute('type') ?? `text/${script.getAttribute('language') || 'javascript'}`;
  return RUNS.test(type) && !script.matches(LEFT_ASIDE);
}
