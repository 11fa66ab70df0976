import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Charter, Cookie } from '../../charter/charter.js';
import type { ConsentState } from '../../consent/state.js';
import type { ConsentStore } from '../../consent/store.js';
import type { Strings } from '../../i18n/strings.js';
import type { DeclarationRow } from '../shared/declaration.js';
import { statusOf } from '../shared/declaration-table.js';
import type { DeviceView, Presence, Stayed } from '../shared/device.js';
import { requestPreferencesOf } from '../shared/preferences-request.js';
import { plainText } from '../shared/words.js';

interface Deleted {
  readonly cookie: Cookie;
  readonly stayed: readonly Stayed[];
}

/**
 * What a row says of now: the present choice, whether the cookie is on this device as far as a script may know, and
 * the controls to change the one and delete the other. Looks again when the choice changes, when something was deleted
 * and when the visitor comes back; nothing is asked for in between.
 */
export class LiveRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #device: DeviceView;
  #store: ConsentStore | undefined;
  #seen: { readonly charter: Charter; readonly state: ConsentState } | undefined;
  #presenceOf: ((cookie: Cookie) => Presence) | undefined;
  #looks = 0;
  #stop: (() => void) | undefined;
  #deleted: Deleted | undefined;
  #focusOn: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & Element, device: DeviceView) {
    this.#host = host;
    this.#device = device;
    host.addController(this);
  }

  hostConnected(): void {
    const stopWatching = this.#device.watch(this.#look);
    // Databases and caches go a moment after the choice changed.
    document.addEventListener('cookie-consent-change', this.#look);
    this.#stop = () => {
      stopWatching();
      document.removeEventListener('cookie-consent-change', this.#look);
    };
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#deleted = undefined;
  }

  hostUpdated(): void {
    const target = this.#focusOn;
    this.#focusOn = undefined;
    target?.focus();
  }

  /** Changes when the rows should be drawn again. */
  get version(): unknown {
    return this.#presenceOf;
  }

  /** Follows a store: another charter or another choice is worth another look. */
  follow(store: ConsentStore): void {
    this.#store = store;
    if (this.#seen?.charter !== store.charter || this.#seen.state !== store.state) this.#look();
  }

  status({ service, cookie }: DeclarationRow, store: ConsentStore, strings: Strings): TemplateResult {
    const presence = cookie && this.#presenceOf?.(cookie);
    const mayChoose = service.consent !== 'exempt' || service.objectable;
    const name = plainText(service.name, strings);
    const isRecord = cookie?.technique === 'cookie' && cookie.name === store.charter.cookie.name;
    return html`<span part="answer">${statusOf(service.id, store, strings)}</span>
      ${presence === undefined ? nothing : html`<span part="presence" class="presence ${presence}" tabindex="-1">${strings.presence[presence]}</span>`}
      ${
        mayChoose
          ? html`<button type="button" part="action" data-action="customise" class="small" @click=${() => requestPreferencesOf(store)}>
              ${strings.changeChoice}<span class="visually-hidden"> (${name})</span>
            </button>`
          : nothing
      }
      ${
        cookie && presence === 'present' && !isRecord
          ? html`<button type="button" part="action" data-action="erase" class="small" @click=${(event: Event) => void this.#erase(event, store, cookie)}>
              ${strings.eraseNow}<span class="visually-hidden"> (<span translate="no">${cookie.name}</span>)</span>
            </button>`
          : nothing
      }`;
  }

  /** There beforehand, so that what is put in it is read out. */
  renderNews(strings: Strings): TemplateResult {
    return html`<div part="erased" class="erased" role="status">${this.#renderDeleted(strings)}</div>`;
  }

  #renderDeleted(strings: Strings): TemplateResult | typeof nothing {
    if (!this.#deleted) return nothing;
    const { cookie, stayed } = this.#deleted;
    if (stayed.length === 0) return html`<p>${strings.erased(cookie.name)}</p>`;
    return html`<p>${strings.leftBehind}</p>
      <ul>${stayed.map(({ name, reason }) => html`<li><code translate="no">${name}</code>${strings.separator}${strings.leftReasons[reason]}</li>`)}</ul>`;
  }

  async #erase(event: Event, { charter }: ConsentStore, cookie: Cookie): Promise<void> {
    const button = event.currentTarget as Element;
    const stayed = await this.#device.erase(charter, cookie);
    this.#deleted = { cookie, stayed };
    // The control goes with what it deleted: what now stands in its place takes the focus.
    const presence = button.closest('[part~="cell"]')?.querySelector<HTMLElement>('.presence');
    if (stayed.length === 0 && presence) this.#focusOn = presence;
    this.#look();
  }

  readonly #look = (): void => {
    if (!this.#store) return;
    const { charter, state } = this.#store;
    this.#seen = { charter, state };
    const look = (this.#looks += 1);
    void this.#device.look(charter).then((presenceOf) => {
      // Of two looks at once, the later one is right.
      if (look !== this.#looks) return;
      this.#presenceOf = presenceOf;
      this.#host.requestUpdate();
    });
  };
}
