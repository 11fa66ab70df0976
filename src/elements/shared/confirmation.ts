import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ConsentStore } from '../../consent/store.js';
import type { AskingStrings } from '../../i18n/strings.js';
import { html, nothing } from './template.js';
import { text } from './words.js';

export type ConfirmationKind = 'accepted' | 'rejected' | 'saved';

export interface ConfirmationOptions {
  readonly store: ConsentStore;
  readonly actions?: unknown;
}

/** Whoever shows it, in a shadow root. */
type ConfirmationHost = ReactiveControllerHost & Pick<Element, 'shadowRoot'>;

type Aftermath = Pick<DocumentEventMap['cookie-consent-change']['detail'], 'left' | 'stillRunning'>;

/**
 * Says in words what was decided, takes focus once, and stays until the visitor hides it (R38, R105, R114). It also
 * says what the page could not delete or stop (R35), and that the choice could not be kept (R87).
 */
export class ConfirmationController implements ReactiveController {
  #host: ConfirmationHost;
  #kind: ConfirmationKind | undefined;
  #address = '';
  #takesFocus = false;
  #aftermath: Aftermath = {};

  constructor(host: ConfirmationHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Goes on in another host. */
  join(host: ConfirmationHost): this {
    this.#host = host;
    host.addController(this);
    return this;
  }

  get isShown(): boolean {
    return this.#kind !== undefined;
  }

  hostConnected(): void {
    document.addEventListener('cookie-consent-change', this.#hear);
    // Moved along into the body of another page, it would speak of what was answered on the one before. Some routers
    // change the address after the body.
    if (this.isShown) setTimeout(() => this.#address === location.href || this.hide());
  }

  hostDisconnected(): void {
    document.removeEventListener('cookie-consent-change', this.#hear);
  }

  show(kind: ConfirmationKind): void {
    this.#kind = kind;
    this.#address = location.href;
    this.#aftermath = {};
    this.#takesFocus = true;
    this.#host.requestUpdate();
  }

  hide(): void {
    this.#kind = undefined;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#takesFocus) return;
    const message = this.#host.shadowRoot?.querySelector<HTMLElement>('[part~="confirmation"]');
    if (!message) return;
    this.#takesFocus = false;
    message.focus();
  }

  render(strings: AskingStrings, { store, actions }: ConfirmationOptions): TemplateResult | typeof nothing {
    if (this.#kind === undefined) return nothing;
    return html`<div
      part="confirmation"
      class="confirmation"
      role="group"
      tabindex="-1"
      aria-labelledby="confirmation-words"
      aria-describedby="confirmation-rest"
    >
      <div id="confirmation-words">
        <p>${toldOf(this.#kind, strings)}</p>
        ${store.state.kept ? nothing : html`<p part="status">${strings.notKept}</p>`}
      </div>
      <div id="confirmation-rest" role="status">${this.#renderLeft(strings)}${this.#renderRunning(strings, store)}</div>
      ${actions ?? nothing}
    </div>`;
  }

  #renderLeft(strings: AskingStrings): TemplateResult | typeof nothing {
    const { left = [] } = this.#aftermath;
    if (left.length === 0) return nothing;
    return html`<p>${strings.leftBehind}</p>
      <ul part="left">
        ${left.map(({ name, reason }) => html`<li><code translate="no">${name}</code>${strings.separator}${strings.leftReasons[reason]}</li>`)}
      </ul>`;
  }

  #renderRunning(strings: AskingStrings, store: ConsentStore): TemplateResult | typeof nothing {
    const { stillRunning = [] } = this.#aftermath;
    const services = store.charter.services.filter(({ id }) => stillRunning.includes(id));
    if (services.length === 0) return nothing;
    return html`<p>${strings.stillRunning}</p>
      <ul>${services.map(({ name }) => html`<li>${text(name, strings)}</li>`)}</ul>
      <p><button type="button" part="action" data-action="reload" @click=${reload}>${strings.reload}</button></p>`;
  }

  /** Only what follows from the decision confirmed here: news from elsewhere says nothing of its own. */
  readonly #hear = ({ detail }: DocumentEventMap['cookie-consent-change']): void => {
    if (!this.isShown || detail.reason === 'sync' || detail.reason === 'expired') return;
    this.#aftermath = { left: detail.left, stillRunning: detail.stillRunning };
    this.#host.requestUpdate();
  };
}

/** One text: Chromium leaves out a space between two in the name that they give the message. */
function toldOf(kind: ConfirmationKind, strings: AskingStrings): string {
  return `${strings[kind]} ${strings.changeMind(strings.manageCookies)}`;
}

function reload(): void {
  location.reload();
}
