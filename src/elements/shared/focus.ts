import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Remembers what had focus before it came into an element. */
export class OriginOfFocus implements ReactiveController {
  readonly #within: HTMLElement;
  #element: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, within: HTMLElement) {
    this.#within = within;
    this.join(host);
  }

  /** Goes on in another host. */
  join(host: ReactiveControllerHost): this {
    host.addController(this);
    return this;
  }

  get element(): HTMLElement | undefined {
    return this.#element;
  }

  hostConnected(): void {
    this.#within.addEventListener('focusin', this.#remember);
  }

  hostDisconnected(): void {
    this.#within.removeEventListener('focusin', this.#remember);
  }

  readonly #remember = ({ relatedTarget: from }: FocusEvent): void => {
    if (from instanceof HTMLElement && from !== this.#within && !this.#within.contains(from)) this.#element = from;
  };
}

/**
 * Gives focus to where it came from if that is still there to be seen, else to the first that is of the page's main
 * content and its title: never to nothing (R105).
 */
export function giveFocus(origin: HTMLElement | undefined): void {
  const content = document.querySelectorAll<HTMLElement>('main, [role="main"], h1');
  const target = origin && isSeen(origin) ? origin : [...content].find(isSeen);
  if (!target) return;
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

function isSeen(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
