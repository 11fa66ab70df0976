import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { ConsentStore } from '../../consent/store.js';
import type { ChoosingStrings } from '../../i18n/strings.js';
import { onServer } from './on-server.js';

/** Of several notices on a page one is read out by itself, so that nobody hears the same twice. */
const speaking = new Set<PrivacyNotice>();

/**
 * Says what became of the browser's Global Privacy Control, where it sends one (R66, R67): in a region that is there
 * before its words, since a region that comes with them stays silent in some screen readers (R114).
 */
export class PrivacyNotice implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** Whether its words may come, and whether they are read out by themselves. */
  #stage: 'silent' | 'empty' | 'spoken' | 'plain' = 'silent';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    // What a server said already is not said again by itself.
    if (onServer || host.shadowRoot) this.#stage = 'plain';
    host.addController(this);
  }

  hostConnected(): void {
    // Moved before its words had come, it would wait for them for ever.
    if (this.#stage === 'silent') this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const region = this.#host.shadowRoot?.querySelector('.privacy-control');
    if (!region) this.#leave();
    else if (this.#stage === 'silent') this.#enter(region);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  render({ state }: ConsentStore, strings: ChoosingStrings): TemplateResult | typeof nothing {
    if (state.privacyControl === undefined) return nothing;
    const words = strings.privacyControl[state.privacyControl];
    return this.#stage === 'plain'
      ? html`<p part="status" class="privacy-control">${words}</p>`
      : html`<p part="status" class="privacy-control" role="status">${this.#stage === 'spoken' ? words : nothing}</p>`;
  }

  #enter(region: Element): void {
    if (speaking.size > 0 || region.getClientRects().length === 0) {
      this.#move('plain');
      return;
    }
    speaking.add(this);
    this.#stage = 'empty';
    // Drawn once without words: assistive technology is told of the region with that frame.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#stage === 'empty' && this.#move('spoken')));
  }

  #leave(): void {
    this.#stage = 'silent';
    speaking.delete(this);
  }

  #move(stage: 'spoken' | 'plain'): void {
    this.#stage = stage;
    this.#host.requestUpdate();
  }
}
