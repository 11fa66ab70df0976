import type { ConsentStore } from '../../consent/store.js';
import { TrustedScripts } from './trusted-scripts.js';

const HELD = 'script[type="text/plain"][data-consent]';

/**
 * Runs each held-back script once, in document order, when all it needs is granted.
 * An external script is waited for, as the parser would, unless it says `async`; one that fails stops no other.
 */
export class HeldScripts {
  readonly #page: Document;
  readonly #store: ConsentStore;
  readonly #trusted = new TrustedScripts();
  readonly #taken = new WeakSet<Element>();
  #turn: Promise<void> = Promise.resolve();

  constructor(page: Document, store: ConsentStore) {
    this.#page = page;
    this.#store = store;
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
    const script = released(held, this.#trusted);
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

/** The same script, awake: every attribute kept, `data-type` in place of `type`, and the nonce, which hides from attributes. */
function released(held: HTMLScriptElement, trusted: TrustedScripts): HTMLScriptElement {
  trusted.declare(held);
  const script = held.ownerDocument.createElement('script');
  for (const { name, value } of held.attributes) {
    if (name !== 'type' && name !== 'data-type' && name !== 'src') script.setAttribute(name, value);
  }
  const type = held.getAttribute('data-type');
  if (type !== null) script.type = type;
  script.nonce = held.nonce;
  script.async = held.hasAttribute('async');
  script.text = trusted.createScript(held.text);
  // Last, since setting it is what starts the load.
  const source = held.getAttribute('src');
  if (source !== null) script.src = trusted.createScriptURL(source);
  return script;
}
