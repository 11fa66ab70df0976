import type { ConsentStore } from '../../consent/store.js';
import type { TrustedScripts } from './trusted-scripts.js';

const HELD = 'template[data-consent]';

/** Puts what a template holds in its place while all it needs is granted, and takes it away when that ends. */
export class HeldTemplates {
  readonly #page: Document;
  readonly #store: ConsentStore;
  readonly #trusted: TrustedScripts;
  readonly #placed = new Map<HTMLTemplateElement, readonly ChildNode[]>();

  constructor(page: Document, store: ConsentStore, trusted: TrustedScripts) {
    this.#page = page;
    this.#store = store;
    this.#trusted = trusted;
  }

  release(): void {
    for (const [template, nodes] of this.#placed) {
      if (template.isConnected && this.#isAllowed(template)) continue;
      for (const node of nodes) node.remove();
      this.#placed.delete(template);
    }
    for (const template of this.#page.querySelectorAll<HTMLTemplateElement>(HELD)) {
      if (this.#placed.has(template) || !this.#isAllowed(template)) continue;
      const content = this.#page.importNode(template.content, true);
      this.#trusted.awakenIn(content);
      this.#placed.set(template, [...content.childNodes]);
      template.after(content);
    }
  }

  #isAllowed(template: Element): boolean {
    return this.#store.allows(template.getAttribute('data-consent') ?? '');
  }
}
