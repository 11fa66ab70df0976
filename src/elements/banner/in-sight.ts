import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isBehind } from './clear-of-focus.js';

/** What of it must be in sight: its first words and its answers. */
const NEEDED = '[part="title"], [part="choices"]';

/** When something may lie over it that did not before: a page that opens further down may be scrolled up. */
const MOMENTS = ['load', 'scroll'] as const;

/**
 * Knows whether something of the page lies over a banner that stands in the flow, such as a header fixed at the top of
 * the window: what asks must be read (R26), so it then comes before that, as a fixed one does, but for what has focus
 * there (R107).
 */
export class InSight implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #base: HTMLElement | undefined;
  #isCovered = false;
  #givesWay = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether something lay over it since it came, and nothing there has focus. */
  get mustRise(): boolean {
    return this.#isCovered && !this.#givesWay;
  }

  hostConnected(): void {
    for (const event of MOMENTS) window.addEventListener(event, this.#look);
    document.addEventListener('focusin', this.#giveWay);
  }

  hostDisconnected(): void {
    for (const event of MOMENTS) window.removeEventListener(event, this.#look);
    document.removeEventListener('focusin', this.#giveWay);
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
    if (!over.some((element) => element && this.#isOver(element))) return;
    this.#isCovered = true;
    this.#givesWay = this.#standsBefore([document.activeElement]);
    this.#host.requestUpdate();
  };

  /** Outside the window nothing is found; what holds it, where it takes no clicks; and a dialog no layer comes before. */
  #isOver(element: Element): boolean {
    return !this.#host.contains(element) && !element.contains(this.#host) && !element.closest(':modal');
  }

  readonly #giveWay = (event: FocusEvent): void => {
    if (!this.#isCovered) return;
    this.#givesWay = this.#standsBefore(event.composedPath());
    this.#host.requestUpdate();
  };

  #standsBefore(path: readonly (EventTarget | null)[]): boolean {
    const [focused] = path;
    if (!this.#base || !(focused instanceof Element) || path.includes(this.#host)) return false;
    return !focused.contains(this.#host) && isBehind(focused, this.#base);
  }
}
