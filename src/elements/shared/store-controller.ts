import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsentListener, ConsentStore } from '../../consent/store.js';

/** An element that shows a store: its own if it was given one, else the page's. */
export interface StoreHost extends ReactiveControllerHost, HTMLElement {
  readonly store: ConsentStore | undefined;
}

/** Finds the element's store, waiting for the page's when the element came first, and redraws when it changes. */
export class StoreController implements ReactiveController {
  readonly #host: StoreHost;
  readonly #hear: ConsentListener | undefined;
  #followed: ConsentStore | undefined;
  #stop: (() => void) | undefined;

  /** @param hear Told of each change before the redraw it asks for. */
  constructor(host: StoreHost, hear?: ConsentListener) {
    this.#host = host;
    this.#hear = hear;
    host.addController(this);
  }

  get store(): ConsentStore | undefined {
    return this.#host.store;
  }

  hostConnected(): void {
    document.addEventListener('cookie-consent-ready', this.#redraw);
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    document.removeEventListener('cookie-consent-ready', this.#redraw);
    this.#stop?.();
    this.#followed = undefined;
  }

  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };

  #follow(): void {
    const { store } = this;
    if (store === this.#followed || !this.#host.isConnected) return;
    this.#stop?.();
    this.#followed = store;
    this.#stop = store?.subscribe((...change) => {
      this.#hear?.(...change);
      this.#redraw();
    });
  }
}
