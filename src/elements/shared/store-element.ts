import { LitElement, type PropertyDeclarations } from 'lit';
import type { ConsentStore } from '../../consent/store.js';

/** An element that shows a store. */
export class StoreElement extends LitElement {
  static override properties: PropertyDeclarations = { store: { attribute: false } };

  #own: ConsentStore | undefined;

  /** The store it shows; the page's by default, which comes with its charter. */
  get store(): ConsentStore | undefined {
    return this.#own ?? globalThis.cookieConsent;
  }

  set store(store: ConsentStore | undefined) {
    this.#own = store;
  }
}
