import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many lines of the question must be in sight at once for a fixed banner to be readable. */
const LINES = 3;

/**
 * Knows whether a fixed banner leaves its words too little room to be read, as with very large text on a small screen
 * (R109): then it belongs in the flow of the page. Looks again when the window changes its size.
 */
export class RoomToRead implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #observer: ResizeObserver | undefined;
  #words: HTMLElement | undefined;
  #isCramped = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    if (typeof ResizeObserver !== 'undefined') this.#observer = new ResizeObserver(() => this.#measure());
  }

  get isCramped(): boolean {
    return this.#isCramped;
  }

  hostConnected(): void {
    window.addEventListener('resize', this.#lookAgain);
  }

  hostDisconnected(): void {
    window.removeEventListener('resize', this.#lookAgain);
    this.watch(null);
  }

  /** Follows the box that holds the words; `null` when nothing is asked, or nothing is fixed. */
  watch(words: HTMLElement | null): void {
    if (words === (this.#words ?? null)) return;
    this.#observer?.disconnect();
    this.#words = words ?? undefined;
    if (words) this.#observer?.observe(words);
  }

  #measure(): void {
    if (!this.#words || this.#isCramped) return;
    const { clientHeight, scrollHeight } = this.#words;
    const needed = LINES * Number.parseFloat(getComputedStyle(this.#words).lineHeight);
    if (clientHeight < Math.min(scrollHeight, needed)) this.#set(true);
  }

  readonly #lookAgain = (): void => this.#set(false);

  #set(isCramped: boolean): void {
    if (isCramped === this.#isCramped) return;
    this.#isCramped = isCramped;
    this.#host.requestUpdate();
  }
}
