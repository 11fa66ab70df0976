import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Strings } from '../../i18n/strings.js';

export type ConfirmationKind = 'accepted' | 'rejected' | 'saved';

export interface ConfirmationOptions {
  /** Whether the browser keeps the choice; if not, the visitor is told (R87). */
  readonly kept: boolean;
  readonly actions?: unknown;
}

/** Says in words what was decided, takes focus once, and stays until the visitor hides it (R38, R105, R114). */
export class ConfirmationController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #kind: ConfirmationKind | undefined;
  #takesFocus = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get isShown(): boolean {
    return this.#kind !== undefined;
  }

  show(kind: ConfirmationKind): void {
    this.#kind = kind;
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

  render(strings: Strings, { kept, actions }: ConfirmationOptions): TemplateResult | typeof nothing {
    if (this.#kind === undefined) return nothing;
    return html`<div part="confirmation" class="confirmation" role="group" tabindex="-1" aria-labelledby="confirmation-words">
      <div id="confirmation-words">
        <p>${strings[this.#kind]} ${strings.changeMind(strings.manageCookies)}</p>
        ${kept ? nothing : html`<p part="status">${strings.notKept}</p>`}
      </div>
      ${actions ?? nothing}
    </div>`;
  }
}
