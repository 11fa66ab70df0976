import { html, LitElement, nothing, render, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Category, Charter, Organisation, Service } from '../../charter/charter.js';
import { CLOSING_REFUSES } from '../../charter/profiles/brief.js';
import { thirdPartiesOf } from '../../charter/third-parties.js';
import { newsFor } from '../../consent/news.js';
import type { ConsentStore } from '../../consent/store.js';
import { warnOfFalse } from '../../dev/false-attributes.js';
import { warnOnce } from '../../dev/warn.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { AskingStrings } from '../../i18n/strings.js';
import { baseStyles, choiceStyles } from '../shared/base.styles.js';
import { choices, type ChoiceAction } from '../shared/choice.js';
import { ConfirmationController } from '../shared/confirmation.js';
import { isOpenedIn, nativeDisclosure } from '../shared/disclosure.js';
import { giveFocus } from '../shared/focus.js';
import { FromServer } from '../shared/from-server.js';
import { heading } from '../shared/heading.js';
import { news } from '../shared/news.js';
import { onServer } from '../shared/on-server.js';
import { PrivacyNotice } from '../shared/privacy-control.js';
import { requestPreferences } from '../shared/preferences-request.js';
import { ReadingController } from '../shared/reading.js';
import { StoreController } from '../shared/store-controller.js';
import { categorySentence, categoryTitle, link } from '../shared/words.js';
import { AuthoredControls } from './authored-controls.js';
import { bannerStyles } from './banner.styles.js';
import { ClearOfFocus } from './clear-of-focus.js';
import { InSight } from './in-sight.js';
import { OneInterface } from './one-interface.js';
import { RoomToRead } from './room-to-read.js';
import { ScrollRoom } from './scroll-room.js';

/** What of a page's own controls decides whether they can be shown. */
const WATCHED = ['slot', 'class', 'style', 'disabled', 'hidden', 'inert', 'aria-disabled', 'aria-hidden'];

/** Where a banner may stand. */
export const PLACEMENTS = ['bottom', 'top', 'centre', 'flow'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/**
 * The first question: what the site would like to do, with a yes and a no of equal weight. It shows only while
 * something must be asked, asks only of that, and never takes focus by itself. On a page that shows the charter or the
 * choices it stands in the flow, so that they can be read first; so it does where the text is too large for the window.
 * Put it first in the body.
 *
 * @element cookie-banner
 * @slot title - The title, in place of the kit's.
 * @slot message - The opening words, in place of the kit's. The purposes and what follows stay.
 * @slot consequence-accept - What happens on accepting, in place of the kit's words.
 * @slot consequence-reject - What happens on refusing, in place of the kit's words.
 * @slot accept - A button of the page's own for accepting. Ignored without one like it in `reject`.
 * @slot reject - A button of the page's own for refusing. Ignored without one like it in `accept`.
 * @slot customise - A control of the page's own that opens the choices.
 * @csspart base - The region that holds everything.
 * @csspart panel - What it holds: the words and the controls beside or under them.
 * @csspart title - The title.
 * @csspart message - The opening words.
 * @csspart purposes - The list of purposes.
 * @csspart purpose - One purpose: its title and its sentence.
 * @csspart third-parties - The list of third parties, once opened.
 * @csspart disclosure - The control that opens it.
 * @csspart consequence - What happens on accepting and on refusing, and how to change one's mind.
 * @csspart actions - All controls together.
 * @csspart choices - The two answers together.
 * @csspart choice - Each answer. Yes and no share the name, so that no theme can favour one.
 * @csspart action - The other controls.
 * @csspart close - The X of the profiles where closing refuses.
 * @csspart confirmation - What is said once answered.
 * @csspart left - The list of what could not be deleted from here.
 * @csspart status - That the choice could not be kept.
 * @csspart news - What changed since the last answer.
 * @csspart link - Each link.
 * @cssproperty [--cookie-banner-width=72em] - The widest its content gets.
 * @cssproperty [--cookie-banner-max-width=none] - The widest it gets itself at an edge of the window: then a box.
 * @cssproperty [--cookie-banner-offset=0px] - How far it keeps from the edges of the window.
 * @cssproperty [--cookie-banner-layer=2147483000] - Its place in the stack of the page, unless in the flow.
 * @example
 * <cookie-banner placement="bottom"></cookie-banner>
 */
export class CookieBanner extends LitElement {
  static override styles: CSSResult[] = [baseStyles, choiceStyles, bannerStyles];

  /** Where it stands: fixed at the `bottom` or `top` of the window or in its `centre`, or in the page's `flow`. */
  @property({ reflect: true }) placement: Placement = 'bottom';

  /** Where its title stands in the outline of the page, from 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  /** Puts its own words and controls in the page's light DOM, where browsers and extensions that refuse for people find them. */
  @property({ type: Boolean, attribute: 'light-controls' }) lightControls = false;

  /** The store it asks for; the page's by default. */
  @property({ attribute: false }) store?: ConsentStore;

  @state() private partiesShown = false;

  readonly #consent = new StoreController(this);
  readonly #localize = new LocalizeController(this, 'asking');
  readonly #confirmation = new ConfirmationController(this);
  readonly #privacy = new PrivacyNotice(this);
  readonly #reading = new ReadingController(this);
  readonly #interface = new OneInterface(this);
  readonly #controls = new AuthoredControls(this);
  readonly #room = new ScrollRoom(this);
  readonly #toRead = new RoomToRead(this);
  readonly #clear = new ClearOfFocus(this);
  readonly #sight = new InSight(this);
  #authored: MutationObserver | undefined;
  #cameFrom: HTMLElement | undefined;
  #hasLightControls = false;

  constructor() {
    super();
    new FromServer(
      this,
      () => this.#consent.store && this.#localize.strings,
      (from) => (this.partiesShown = isOpenedIn(from)),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (__DEV__) warnOfFalse(this, CookieBanner.elementProperties);
    this.#authored ??= new MutationObserver(() => this.requestUpdate());
    this.#authored.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: WATCHED });
    this.addEventListener('focusin', this.#rememberOrigin);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#authored?.disconnect();
    this.removeEventListener('focusin', this.#rememberOrigin);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (__DEV__ && changed.has('placement') && !PLACEMENTS.includes(this.placement)) {
      warnOnce('placement', `placement is "${this.placement}"; write one of ${PLACEMENTS.join(', ')}.`, this);
    }
    if (this.lightControls) this.#placeLightControls();
  }

  protected override updated(): void {
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    const placement = base ? this.#placement : 'flow';
    this.#room.keepFor(base, placement);
    this.#clear.watch(base, placement);
    this.#sight.watch(placement === 'flow' ? base : null);
    this.#toRead.watch(placement === 'flow' ? null : this.renderRoot.querySelector<HTMLElement>('.content'));
    for (const action of ['accept', 'reject', 'customise']) {
      for (const control of this.querySelectorAll(`:scope > [slot="${action}"]`))
        control.setAttribute('data-action', action);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    if (!store || !strings) return nothing;
    if (this.#confirmation.isShown)
      return this.#renderBase(strings, this.#renderConfirmation(strings, store), 'answered');
    if (store.state.pending.length === 0 || !store.mayAsk || !this.#interface.mayAsk(store)) return nothing;
    const question = this.#renderQuestion(strings, store);
    return doesClosingReject(store)
      ? this.#renderBase(
          strings,
          question,
          'closable',
          closeControl(strings, () => this.#answer(store, 'reject')),
        )
      : this.#renderBase(strings, question, '');
  }

  #renderBase(
    strings: AskingStrings,
    content: unknown,
    state: '' | 'closable' | 'answered',
    close?: unknown,
  ): TemplateResult {
    return html`<section
      part="base"
      class="base ${this.#placement} ${state} ${this.#sight.mustRise ? 'raised' : ''}"
      lang=${strings.lang} dir=${ifDefined(this.#localize.dir)}
      aria-labelledby=${state === 'answered' ? 'confirmation-words' : 'title'}
    >
      <div part="panel" class="panel ${state}">${content}</div>
      ${close ?? nothing}
    </section>`;
  }

  #renderQuestion(strings: AskingStrings, store: ConsentStore): TemplateResult {
    const { charter, state } = store;
    const { added, revised } = newsFor(store.charter, store.record);
    const isNews = added.length + revised.length > 0;
    const closingRejects = doesClosingReject(store);
    return html`
      <div class="content">
        ${heading(this.headingLevel, html`<slot name="title">${strings.bannerTitle(charter.site.name)}</slot>`, { id: 'title', part: 'title' })}
        <div part="message"><slot name="message"><p>${strings.bannerMessage(charter.site.controller)}</p></slot></div>
        ${isNews ? html`<p part="status">${strings.bannerNews}</p>${news(store, strings)}` : nothing}
        ${this.#privacy.render(store, strings)}
        ${this.#renderPurposes(strings, askedCategories(charter, state.pending))}
        ${this.#renderThirdParties(strings, thirdPartiesOf(charter, askedServices(charter, state.pending)))}
        <p part="consequence" class="aside">
          <slot name="consequence-accept">${strings.consequenceAccept}</slot>
          <slot name="consequence-reject">${strings.consequenceReject}</slot>
          ${strings.changeMind(strings.manageCookies)}
          ${closingRejects ? strings.closeRejects : nothing}
        </p>
      </div>
      <div part="actions" class="actions">
        ${choices(strings, (action) => this.#answer(store, action), { slots: this.#controls.areUsable })}
        ${customiseControl(strings)}
      </div>
    `;
  }

  #renderPurposes(strings: AskingStrings, categories: readonly Category[]): TemplateResult {
    return html`<dl part="purposes" class="purposes">
      ${categories.map(
        (category) => html`<div part="purpose">
          <dt>${categoryTitle(category, strings)}</dt>
          <dd>${categorySentence(category, strings)}</dd>
        </div>`,
      )}
    </dl>`;
  }

  #renderThirdParties(strings: AskingStrings, parties: readonly Organisation[]): TemplateResult {
    if (parties.length === 0) return html`<p>${strings.noThirdParty}</p>`;
    const words = strings.thirdParties(parties.length);
    const list = (isShown: boolean): TemplateResult =>
      html`<ul id="parties" part="third-parties" class="parties" ?hidden=${!isShown}>
        ${parties.map(({ name, policyUrl }) => html`<li translate="no">${link(policyUrl, name)}</li>`)}
      </ul>`;
    if (onServer) return nativeDisclosure(words, list(true));
    return html`<p>
        <button
          type="button"
          part="disclosure"
          class="disclosure"
          aria-expanded=${this.partiesShown}
          aria-controls="parties"
          @click=${() => {
            this.partiesShown = !this.partiesShown;
          }}
        >${words}</button>
      </p>
      ${list(this.partiesShown)}`;
  }

  #renderConfirmation(strings: AskingStrings, store: ConsentStore): unknown {
    return this.#confirmation.render(strings, {
      store,
      actions: html`<div class="confirmation-actions">
        <button type="button" part="action" data-action="customise" @click=${requestPreferences}>${strings.manageCookies}</button>
        <button type="button" part="action" data-action="close" @click=${() => this.#hide()}>${strings.hideMessage}</button>
      </div>`,
    });
  }

  get #placement(): Placement {
    if (this.#reading.isReadingPage || this.#toRead.isCramped) return 'flow';
    const placement = PLACEMENTS.includes(this.placement) ? this.placement : 'bottom';
    return placement === 'centre' && this.#clear.isInTheWay ? 'bottom' : placement;
  }

  /** Answers what was asked, and nothing else: earlier answers to other questions stand. */
  #answer(store: ConsentStore, action: ChoiceAction): void {
    this.#confirmation.show(action === 'accept' ? 'accepted' : 'rejected');
    store.decide({ kind: action === 'accept' ? 'accept-all' : 'reject-all', of: store.state.pending });
  }

  #placeLightControls(): void {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    if (!store || !strings) return;
    // A copy of a banner holds copies of them, which nobody draws again.
    if (!this.#hasLightControls) for (const stale of this.querySelectorAll(':scope > [data-light]')) stale.remove();
    this.#hasLightControls = true;
    const { site } = store.charter;
    const { lang } = strings;
    const { dir } = this.#localize;
    const control = (action: ChoiceAction | 'customise', words: string): TemplateResult =>
      html`<button type="button" slot=${action} data-action=${action} data-light lang=${lang} dir=${ifDefined(dir)}>${words}</button>`;
    render(
      html`<span slot="title" data-light lang=${lang} dir=${ifDefined(dir)}>${strings.bannerTitle(site.name)}</span>
        <p slot="message" data-light lang=${lang} dir=${ifDefined(dir)}>${strings.bannerMessage(site.controller)}</p>
        ${control('accept', strings.acceptAll)}${control('reject', strings.rejectAll)}${control('customise', strings.customise)}`,
      this,
    );
  }

  /** Gives focus back to where it was before it came here, or to the page's main content (R105). */
  #hide(): void {
    this.#confirmation.hide();
    void this.updateComplete.then(() => giveFocus(this.#cameFrom));
  }

  readonly #rememberOrigin = (event: FocusEvent): void => {
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && from !== this && !this.contains(from)) this.#cameFrom = from;
  };
}

/** Whether the profile asks for an X that refuses: Italy's does (R32). */
function doesClosingReject({ charter }: ConsentStore): boolean {
  return CLOSING_REFUSES.includes(charter.profile);
}

/** The X of the profiles where closing refuses, told as such in the text (R32). */
function closeControl(strings: AskingStrings, close: () => void): TemplateResult {
  return html`<button type="button" part="close" class="close" data-action="close" aria-label=${strings.closeAndReject} @click=${close}>
    <span aria-hidden="true">×</span>
  </button>`;
}

/** The way to the choices, or the page's own control for it, whose press arrives through the slot. */
function customiseControl(strings: AskingStrings): TemplateResult {
  const button = html`<button type="button" part="action" data-action="customise">${strings.customise}</button>`;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the control inside hears the keys.
  return html`<slot name="customise" @click=${requestPreferences}>${button}</slot>`;
}

function askedCategories(charter: Charter, pending: readonly string[]): Category[] {
  const asked = new Set(askedServices(charter, pending).map(({ category }) => category));
  return charter.categories.filter(({ id }) => asked.has(id) || pending.includes(id));
}

function askedServices(charter: Charter, pending: readonly string[]): Service[] {
  return charter.services.filter(({ id }) => pending.includes(id));
}
