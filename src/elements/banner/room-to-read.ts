import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many lines of the question must be in sight at once for a fixed banner to be readable. */
const LINES = 3;

/** How far it may reach over the edge of the window, less than its own margin: nothing that it holds is out of sight. */
const OVER = 8;

/**
 * Knows whether a fixed banner cannot be read: because it leaves its words too little room, as with very large text on a
 * small screen (R109), or because it is not in the window, as where the body has a `transform` or a `filter`, to which
 * it is then fixed. It belongs in the flow of the page there. Looks again when the window changes its size.
 */
export class RoomToRead implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #observer: ResizeObserver | undefined;
  #words: HTMLElement | undefined;
  #isUnreadable = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
    if (typeof ResizeObserver !== 'undefined') this.#observer = new ResizeObserver(() => this.#measure());
  }

  get isUnreadable(): boolean {
    return this.#isUnreadable;
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
    if (!words) return;
    this.#observer?.observe(words);
    // What it is fixed to may grow, and take it along.
    this.#observer?.observe(document.body);
  }

  #measure(): void {
    const words = this.#words;
    if (!words || this.#isUnreadable) return;
    const { clientHeight, scrollHeight } = words;
    const needed = LINES * Number.parseFloat(getComputedStyle(words).lineHeight);
    if (clientHeight < Math.min(scrollHeight, needed)) this.#set(true);
    else if (isOutside(words)) void this.#measureAtRest(words);
  }

  /** A page may have it slide in, or all that is around it. */
  async #measureAtRest(words: Element): Promise<void> {
    await Promise.allSettled(movesOf(words).map(({ finished }) => finished));
    if (words === this.#words && isOutside(words)) this.#set(true);
  }

  readonly #lookAgain = (): void => {
    if (this.#isUnreadable) this.#set(false);
    else this.#measure();
  };

  #set(isUnreadable: boolean): void {
    if (isUnreadable === this.#isUnreadable) return;
    this.#isUnreadable = isUnreadable;
    this.#host.requestUpdate();
  }
}

/** Whether the banner that holds these words has a box, and not within the window. */
function isOutside(words: Element): boolean {
  const { left, right, top, bottom } = (words.closest('.base') ?? words).getBoundingClientRect();
  // Either alone is less than the window somewhere: where a page is zoomed, beside scrollbars or bars of the browser.
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  const width = Math.max(innerWidth, clientWidth) + OVER;
  const height = Math.max(innerHeight, clientHeight) + OVER;
  return bottom > top && (Math.min(left, top) < -OVER || right > width || bottom > height);
}

/** What is at rest again one day: neither a move without end, nor one that stands still or follows the scrolling. */
function willEnd({ effect, playState, timeline }: Animation): boolean {
  const isTimed = timeline === document.timeline && Number.isFinite(effect?.getComputedTiming().endTime);
  return isTimed && playState === 'running';
}

/** What moves them, or something around them. */
function movesOf(words: Element): Animation[] {
  const moves: Animation[] = [];
  let own: Element | undefined = words;
  while (own) {
    moves.push(...own.getAnimations().filter(willEnd));
    own = own.parentElement ?? (own.getRootNode() as Partial<ShadowRoot>).host;
  }
  return moves;
}
