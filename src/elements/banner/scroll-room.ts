import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Placement } from './question.js';

/**
 * Keeps a fixed banner from hiding what has focus (R107): the page scrolls focused elements clear of it, and gets
 * that much room at its end, so that its last link can be scrolled clear too. Leaves no trace once the banner is gone.
 */
export class ScrollRoom implements ReactiveController {
  readonly #observer: ResizeObserver | undefined;
  #base: HTMLElement | undefined;
  #edge: 'top' | 'bottom' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.join(host);
    if (typeof ResizeObserver !== 'undefined') this.#observer = new ResizeObserver(() => this.#make());
  }

  /** Goes on in another host. */
  join(host: ReactiveControllerHost): this {
    host.addController(this);
    return this;
  }

  hostDisconnected(): void {
    this.keepFor(null, 'flow');
  }

  /** Follows the size of a banner at an edge of the window; `null` or another placement gives the room back. */
  keepFor(base: HTMLElement | null, placement: Placement): void {
    this.follow(base, placement);
    this.#make();
  }

  /** The same, but measures only once the browser has laid it out, before it is painted: it need not do so twice. */
  follow(base: HTMLElement | null, placement: Placement): void {
    const edge = placement === 'top' || placement === 'bottom' ? placement : undefined;
    if (edge !== this.#edge) this.#giveBack();
    if (base !== this.#base) {
      this.#observer?.disconnect();
      if (base) this.#observer?.observe(base);
    }
    this.#base = base ?? undefined;
    this.#edge = base ? edge : undefined;
  }

  #make(): void {
    const content = this.#base?.querySelector<HTMLElement>('.content');
    // A box that scrolls must be reachable by keyboard; one that doesn't should not be a stop on the way.
    if (content && content.scrollHeight > content.clientHeight + 1) content.tabIndex = 0;
    else content?.removeAttribute('tabindex');
    // One that a router brought and took away again is drawn all the same, and takes nothing from the one that stays.
    if (!this.#base?.isConnected || !this.#edge) return;
    // A theme may keep it off the edge: what counts is how far it reaches into the window.
    const { top, bottom, height } = this.#base.getBoundingClientRect();
    const reach = this.#edge === 'top' ? bottom : document.documentElement.clientHeight - top;
    // One that is not in sight, as in print or where something hides it, takes none.
    const room = height > 0 ? `${Math.ceil(reach)}px` : '';
    const { style } = document.documentElement;
    style.setProperty(`scroll-padding-${this.#edge}`, room);
    style.setProperty(`padding-${this.#edge}`, room);
  }

  #giveBack(): void {
    if (!this.#edge) return;
    const { style } = document.documentElement;
    style.removeProperty(`scroll-padding-${this.#edge}`);
    style.removeProperty(`padding-${this.#edge}`);
  }
}
