import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Placement } from './question.js';

/**
 * Keeps what has focus in sight beside a fixed banner, where room at the end of the page is not enough (R107): in a page
 * whose main part scrolls by itself it is scrolled clear, and a banner in the centre, which would stand before it
 * wherever it is, goes to the bottom and stays there.
 */
export class ClearOfFocus implements ReactiveController {
  #host: ReactiveControllerHost;
  readonly #banner: Element;
  #base: HTMLElement | undefined;
  #placement: Placement = 'flow';
  #isInTheWay = false;

  constructor(host: ReactiveControllerHost, banner: Element) {
    this.#host = host;
    this.#banner = banner;
    host.addController(this);
  }

  /** Goes on in another host. */
  join(host: ReactiveControllerHost): this {
    this.#host = host;
    host.addController(this);
    return this;
  }

  /** Whether something that had focus was behind the banner in the centre. */
  get isInTheWay(): boolean {
    return this.#isInTheWay;
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#look);
    this.#isInTheWay = false;
  }

  watch(base: HTMLElement | null, placement: Placement): void {
    this.#base = base ?? undefined;
    this.#placement = placement;
  }

  readonly #look = (event: FocusEvent): void => {
    const [target] = event.composedPath();
    if (!this.#base || this.#placement === 'flow' || !(target instanceof Element)) return;
    if (event.composedPath().includes(this.#banner) || !isBehind(target, this.#base)) return;
    // What was pressed was in sight, and must not move away under the pointer; a dialog is before the banner.
    if (!target.matches(':focus-visible') || event.composedPath().some(isModal)) return;
    if (this.#placement === 'centre') {
      this.#isInTheWay = true;
      this.#host.requestUpdate();
    } else target.scrollIntoView({ block: this.#placement === 'bottom' ? 'start' : 'end' });
  };
}

function isModal(place: EventTarget): boolean {
  return place instanceof Element && place.matches(':modal');
}

/** Whether at most a quarter of it reaches out from behind: a line of pixels is nothing to see (R107). */
export function isBehind(target: Element, base: Element): boolean {
  const [own, cover] = [target.getBoundingClientRect(), base.getBoundingClientRect()];
  const [aside, above] = [own.width / 4, own.height / 4];
  return (
    own.top + above >= cover.top &&
    own.bottom - above <= cover.bottom &&
    own.left + aside >= cover.left &&
    own.right - aside <= cover.right
  );
}
