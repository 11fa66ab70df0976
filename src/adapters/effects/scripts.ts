import type { ConsentStore } from '../../consent/store.js';
import { rethrow } from '../../dev/rethrow.js';
import type { TrustedScripts } from './trusted-scripts.js';

/** How the loading of a script ends. Its own `onload` stays the page's. */
export const ENDS = ['load', 'error'] as const;

const HELD = 'script[type="text/plain"][data-consent]';

/**
 * What browsers are sure to fetch and run: nothing else is sure to end. One of another type, of the days of `language` and
 * `event`, or for browsers without modules, is not waited for.
 */
const FETCHED =
  ':is(:not([type]), [type=""], [type=module i], [type$=javascript i], [type$=ecmascript i]):not([nomodule], [language], [event])';

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
    if (script.src && !script.async && script.matches(FETCHED)) await settled;
  };
  return () => {
    for (const held of page.querySelectorAll<HTMLScriptElement>(HELD)) {
      if (taken.has(held) || !isAllowed(held)) continue;
      taken.add(held);
      turn = turn.then(() => run(held)).catch(rethrow);
    }
  };
}
