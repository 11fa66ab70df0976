import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Charter } from '../../charter/charter.js';
import type { ConsentStore } from '../../consent/store.js';
import { warnOfFalse } from '../../dev/false-attributes.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { ChoosingStrings } from '../../i18n/strings.js';
import { baseStyles, choiceStyles } from '../shared/base.styles.js';
import { sheet } from '../shared/css.js';
import { ChoiceForm, hasChoices } from '../shared/choice-form.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { serviceDetailsStyles } from '../shared/service-details.styles.js';
import { ConfirmationController, type ConfirmationKind } from '../shared/confirmation.js';
import { giveFocus } from '../shared/focus.js';
import { FromServer } from '../shared/from-server.js';
import { furtherStyles } from '../shared/further.styles.js';
import { heading } from '../shared/heading.js';
import { onServer } from '../shared/on-server.js';
import { onPreferencesRequest } from '../shared/preferences-request.js';
import { reading } from '../shared/reading.js';
import { StoreController } from '../shared/store-controller.js';
import { StoreElement } from '../shared/store-element.js';
import { link, when } from '../shared/words.js';
import { FormBefore } from './form-before.js';
import { preferencesStyles } from './preferences.styles.js';

/**
 * The choices, purpose by purpose and service by service: in the page's flow, or with `modal` in a dialog that opens
 * when the banner or a trigger asks for it. Nothing is ticked beforehand; saving nothing ticked is a refusal.
 *
 * @element cookie-preferences
 * @slot - A form that a server wrote, for visitors without script; shown until the kit is there, which takes over what is
 * ticked in it.
 * @csspart base - What holds everything: the panel, in the flow or in the dialog.
 * @csspart dialog - The dialog, with `modal`.
 * @csspart title - The title.
 * @csspart message - The introduction.
 * @csspart close - The control that closes the dialog.
 * @csspart form - The choices.
 * @csspart all - The box of the two answers to everything.
 * @csspart choices - The two answers to everything together.
 * @csspart choice - Each of them. Yes and no share the name, so that no theme can favour one.
 * @csspart purpose - One purpose, with its services.
 * @csspart heading - The title of a purpose.
 * @csspart services - The services of a purpose together.
 * @csspart service - One service.
 * @csspart choice-group - One question: its name and its two radios.
 * @csspart radio - Each radio. Yes and no share the name.
 * @csspart disclosure - The control that shows what a service keeps.
 * @csspart details - What a service keeps.
 * @csspart status - Facts about the present choice.
 * @csspart save - The row of the control that saves.
 * @csspart action - The other controls.
 * @csspart confirmation - What is said once saved.
 * @csspart left - The list of what could not be deleted from here.
 * @csspart news - What changed since the last answer.
 * @csspart link - Each link.
 * @example
 * <cookie-preferences modal></cookie-preferences>
 */
export class CookiePreferences extends StoreElement {
  static override styles: CSSResult[] = [
    sheet(baseStyles),
    furtherStyles,
    sheet(choiceStyles),
    choiceFormStyles,
    serviceDetailsStyles,
    preferencesStyles,
  ];

  /** Shows the choices in a dialog, on request, and not in the flow of the page. */
  @property({ type: Boolean, reflect: true }) modal = false;

  /** Where its title stands in the outline of the page, from 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  readonly #consent = new StoreController(this, (_after, _before, { changed }) => this.#form.forget(changed));
  readonly #localize = new LocalizeController(this, 'choosing');
  readonly #confirmation = new ConfirmationController(this);
  readonly #form = new ChoiceForm(this, (kind) => this.#confirm(kind));
  readonly #before = new FromServer(
    this,
    () => this.#consent.store && this.#localize.strings,
    (from) => this.#form.adopt(from),
  );
  #stopHearing: (() => void) | undefined;
  #opener: HTMLElement | undefined;
  #mustOpen = false;

  constructor() {
    super();
    if (!this.#before.isShown) new FormBefore(this, this.#form);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (__DEV__) warnOfFalse(this, CookiePreferences.elementProperties);
    this.#stopHearing = onPreferencesRequest(this, () => this.show());
    this.#openAgain();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopHearing?.();
    reading(this, false);
  }

  /** Opens the dialog, or brings the choices of a page into view, and moves focus to their title. */
  show(): void {
    this.#opener = deepActiveElement();
    this.#confirmation.hide();
    this.#mustOpen = true;
    this.requestUpdate();
  }

  /** Closes the dialog. What was ticked and not saved is forgotten; nothing is decided by closing. */
  close(): void {
    this.#dialog?.close();
  }

  protected override updated(): void {
    reading(this, !this.modal);
    const title = this.renderRoot.querySelector<HTMLElement>('#title');
    if (!this.#mustOpen || !title) return;
    this.#mustOpen = false;
    if (this.#dialog && !this.#dialog.open) this.#dialog.showModal();
    title.focus();
    if (!this.modal) title.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    // Until there is something better to show, a form that the page's server wrote stays in sight, and works.
    if (!store || !strings) return this.modal || this.#before.isShown ? nothing : html`<slot></slot>`;
    if (!this.modal)
      return html`<section part="base" class="base" lang=${strings.lang} dir=${ifDefined(this.#localize.dir)} aria-labelledby="title">${this.#renderPanel(strings, store)}</section>`;
    return html`<dialog part="dialog" lang=${strings.lang} dir=${ifDefined(this.#localize.dir)} aria-labelledby="title" @close=${() => this.#form.forget()}>
        <div part="base" class="base panel">${this.#renderPanel(strings, store)}</div>
      </dialog>
      ${this.#confirmation.isShown ? html`<section class="floating" lang=${strings.lang} dir=${ifDefined(this.#localize.dir)} aria-labelledby="confirmation-words">${this.#renderConfirmation(strings, store)}</section>` : nothing}`;
  }

  #renderPanel(strings: ChoosingStrings, store: ConsentStore): TemplateResult {
    return html`
      <div class="panel-head">
        ${heading(this.headingLevel, strings.preferencesTitle, { id: 'title', part: 'title', focusable: true })}
        ${
          this.modal
            ? html`<button type="button" part="action close" data-action="close" @click=${() => this.close()}>${strings.close}</button>`
            : nothing
        }
      </div>
      ${this.modal ? nothing : this.#renderConfirmation(strings, store)}
      ${hasChoices(store.charter) ? html`<p part="message">${strings.preferencesIntroduction(store.charter.site.name)}</p>` : nothing}
      ${when(charterElsewhere(store.charter), (address) => html`<p>${link(address, strings.charterTitle)}</p>`)}
      ${this.#form.render({ store, strings, level: this.headingLevel + 1 })}
    `;
  }

  #renderConfirmation(strings: ChoosingStrings, store: ConsentStore): unknown {
    return this.#confirmation.render(strings, {
      store,
      actions: this.modal
        ? html`<button type="button" part="action" data-action="close" @click=${() => this.#hideConfirmation()}>${strings.hideMessage}</button>`
        : wayBack(strings),
    });
  }

  /** Saved: the dialog closes, which gives focus to its opener, and the confirmation then takes it. */
  #confirm(kind: ConfirmationKind): void {
    this.close();
    this.#confirmation.show(kind);
  }

  /** Moved along into another body, as routers do that swap them, a dialog stays open, but before the page no more. */
  #openAgain(): void {
    const dialog = this.#dialog;
    if (!dialog?.open) return;
    dialog.open = false;
    dialog.showModal();
  }

  #hideConfirmation(): void {
    this.#confirmation.hide();
    giveFocus(this.#opener);
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

/** Where everything is told, for whoever does not read it already (R22). */
function charterElsewhere({ site }: Charter): string | undefined {
  if (onServer || site.charterUrl === undefined) return site.charterUrl;
  const address = document.createElement('a');
  address.href = site.charterUrl;
  return address.href.split('#')[0] === location.href.split('#')[0] ? undefined : site.charterUrl;
}

/** The page the visitor came from, when it is one of the site's (R38). */
function wayBack(strings: ChoosingStrings): TemplateResult | typeof nothing {
  if (onServer) return nothing;
  const { referrer } = document;
  const isOurs = referrer !== '' && new URL(referrer).origin === location.origin && referrer !== location.href;
  return isOurs ? html`<p><a part="link" href=${referrer}>${strings.goBack}</a></p>` : nothing;
}

function deepActiveElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : undefined;
}
