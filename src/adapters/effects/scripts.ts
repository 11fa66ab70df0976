import type { ConsentStore } from '../../consent/store.js';
import type { TrustedScripts } from './trusted-scripts.js';

const HELD = 'script[type="text/plain"][data-consent]';

/**
 * Runs each held-back script once, in document order, when all it needs is granted.
 * An external script is waited for, as the parser would, unless it says `async`; one that fails stops no other.
 */
export class HeldScripts {
  readonly #page: Document;
  readonly #store: ConsentStore;
  readonly #trusted: TrustedScripts;
  readonly #taken = new WeakSet<Element>();
  #turn: Promise<void> = Promise.resolve();

  constructor(page: Document, store: ConsentStore, trusted: TrustedScripts) {
    this.#page = page;
    this.#store = store;
    this.#trusted = trusted;
  }

  release(): void {
    for (const held of this.#page.querySelectorAll<HTMLScriptElement>(HELD)) {
      if (this.#taken.has(held) || !this.#isAllowed(held)) continue;
      this.#taken.add(held);
      this.#turn = this.#turn.then(() => this.#run(held));
    }
  }

  async #run(held: HTMLScriptElement): Promise<void> {
    // Its turn may come after a withdrawal, or after it left the page.
    if (!this.#isAllowed(held) || !held.isConnected) {
      this.#taken.delete(held);
      return;
    }
    const script = this.#trusted.awaken(held);
    const settled = new Promise<void>((resolve) => {
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => resolve());
    });
    held.replaceWith(script);
    if (script.src && !script.async) await settled;
  }

  #isAllowed(held: Element): boolean {
    return this.#store.allows(held.getAttribute('data-consent') ?? '');
  }
}
