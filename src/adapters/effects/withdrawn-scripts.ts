import type { ConsentStore } from '../../consent/store.js';
import { apart } from '../../dev/rethrow.js';
import { ENDS } from './scripts.js';
import type { TrustedScripts } from './trusted-scripts.js';

const HELD = 'script[type="text/plain"][data-consent-withdrawn]';

/**
 * Runs the scripts a page wrote for the moment a service is withdrawn, to stop what it started (R35): once for each
 * withdrawal this page lives through, in document order, whichever tab it came from.
 *
 * @returns What looks at each of them, new ones included, and runs those whose service has just stopped being allowed.
 */
export function withdrawnScripts(page: Document, store: ConsentStore, { awaken }: TrustedScripts): () => void {
  const wasAllowed = new WeakMap<Element, boolean>();
  const run = (held: HTMLScriptElement): void => {
    const script = awaken(held);
    for (const end of ENDS) script.addEventListener(end, () => script.remove());
    held.after(script);
    // An inline script has run by now; a module runs later, and says when it has.
    if (!script.src && script.type !== 'module') script.remove();
  };
  return () => {
    for (const held of page.querySelectorAll<HTMLScriptElement>(HELD)) {
      const isAllowed = store.allows(held.getAttribute('data-consent-withdrawn') ?? '');
      const isWithdrawn = wasAllowed.get(held) && !isAllowed;
      wasAllowed.set(held, isAllowed);
      if (isWithdrawn) apart(() => run(held));
    }
  };
}
