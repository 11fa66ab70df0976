import type { ConsentStore } from '../../consent/store.js';
import type { TrustedScripts } from './trusted-scripts.js';

const HELD = 'script[type="text/plain"][data-consent-withdrawn]';

/**
 * Runs the scripts a page wrote for the moment a service is withdrawn, to stop what it started (R35): once for each
 * withdrawal this page lives through, in document order, whichever tab it came from.
 */
export class WithdrawnScripts {
  readonly #page: Document;
  readonly #store: ConsentStore;
  readonly #trusted: TrustedScripts;
  readonly #wasAllowed = new WeakMap<Element, boolean>();

  constructor(page: Document, store: ConsentStore, trusted: TrustedScripts) {
    this.#page = page;
    this.#store = store;
    this.#trusted = trusted;
  }

  /** Looks at each of them, new ones included, and runs those whose service has just stopped being allowed. */
  look(): void {
    for (const held of this.#page.querySelectorAll<HTMLScriptElement>(HELD)) {
      const isAllowed = this.#store.allows(held.getAttribute('data-consent-withdrawn') ?? '');
      const isWithdrawn = this.#wasAllowed.get(held) === true && !isAllowed;
      this.#wasAllowed.set(held, isAllowed);
      if (isWithdrawn) this.#run(held);
    }
  }

  #run(held: HTMLScriptElement): void {
    const script = this.#trusted.awaken(held);
    script.addEventListener('load', () => script.remove());
    script.addEventListener('error', () => script.remove());
    held.after(script);
    // An inline script has run by now; a module runs later, and says when it has.
    if (!script.src && script.type !== 'module') script.remove();
  }
}
