import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Charter } from '../../charter/charter.js';
import { charterToJsonLd, scriptSafe } from '../../charter/export/json-ld.js';

/** Marks the block as ours among those a page may have of its own. */
const MARK = 'data-charter';

/**
 * The charter for machines, as a block of JSON-LD beside the page's own content, where crawlers look (R130). A block of
 * data runs nothing, so a strict policy has no say in it. One a page: it follows the charter, and goes with its element.
 */
export class DataBlock implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #block: HTMLScriptElement | undefined;
  #told: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A copy of the element holds a copy of its block.
    for (const stale of this.#host.querySelectorAll(`:scope > script[${MARK}]`)) stale.remove();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#block?.remove();
    this.#block = undefined;
    this.#told = [];
  }

  /** Tells the charter to machines, in the language its readers have. */
  tell(charter: Charter, lang: string): void {
    if (!this.#host.isConnected || (this.#told[0] === charter && this.#told[1] === lang)) return;
    if ([...document.querySelectorAll(`script[${MARK}]`)].some((other) => other !== this.#block)) return;
    const block = emptyBlock();
    block.append(scriptSafe(charterToJsonLd(charter, lang)));
    if (this.#block) this.#block.replaceWith(block);
    else this.#host.append(block);
    this.#block = block;
    this.#told = [charter, lang];
  }
}

/**
 * A block that no browser ever takes for a script to run, so that its text needs no leave from a page that requires
 * Trusted Types (R95): scripts of a template are asleep for good.
 */
function emptyBlock(): HTMLScriptElement {
  const template = document.createDocumentFragment();
  render(html`<script type="application/ld+json" data-charter></script>`, template);
  return template.querySelector('script') ?? document.createElement('script');
}
