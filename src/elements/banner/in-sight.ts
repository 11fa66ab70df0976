import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What of it must be in sight: its first words and its answers. */
const NEEDED = '[part="title"], [part="choices"]';

/**
 * Knows whether something of the page lies over a banner that stands in the flow, such as a header fixed at the top of
 * the window: what asks must be read (R26), so it then comes before that, as a fixed one does.
 */
export class InSight implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #base: HTMLElement | undefined;
  #isCovered = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether something lay over it since it came. */
  get isCovered(): boolean {
    return this.#isCovered;
  }

  hostConnected(): void {
    window.addEventListener('load', this.#look);
  }

  hostDisconnected(): void {
    window.removeEventListener('load', this.#look);
    this.#isCovered = false;
  }

  /** Looks once its box is drawn; `null` where there is none in the flow. */
  watch(base: HTMLElement | null): void {
    this.#base = base ?? undefined;
    if (base && !this.#isCovered) requestAnimationFrame(this.#look);
  }

  readonly #look = (): void => {
    if (this.#isCovered || !this.#base || !this.#host.isConnected) return;
    // What is scrolled under a header is no surprise to anybody.
    if (this.#base.getBoundingClientRect().top < 0) return;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const over = [...this.#base.querySelectorAll(NEEDED)].map((part) => {
      // Near its upper edge, which is covered first.
      const { left, top, width, height } = part.getBoundingClientRect();
      return root.elementFromPoint(left + width / 2, top + height / 4);
    });
    // Outside the window nothing is found.
    if (over.every((element) => !element || this.#host.contains(element))) return;
    this.#isCovered = true;
    this.#host.requestUpdate();
  };
}
