import { html, nothing, render, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { objectables } from '../../charter/choosable.js';
import { CLOSING_REFUSES } from '../../charter/profiles/brief.js';
import { newsFor } from '../../consent/news.js';
import type { ConsentStore } from '../../consent/store.js';
import { warnOfFalse } from '../../dev/false-attributes.js';
import { warnOnce } from '../../dev/warn.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { ChoosingStrings } from '../../i18n/strings.js';
import { baseStyles, choiceStyles } from '../shared/base.styles.js';
import { sheet } from '../shared/css.js';
import { ConfirmationController } from '../shared/confirmation.js';
import { nativeDisclosure } from '../shared/disclosure.js';
import { giveFocus, OriginOfFocus } from '../shared/focus.js';
import { FromServer } from '../shared/from-server.js';
import { news } from '../shared/news.js';
import { onServer } from '../shared/on-server.js';
import { isOpenedIn } from '../shared/opened.js';
import { PrivacyNotice } from '../shared/privacy-control.js';
import { ReadingController } from '../shared/reading.js';
import { StoreController } from '../shared/store-controller.js';
import { StoreElement } from '../shared/store-element.js';
import { AuthoredControls } from './authored-controls.js';
import { bannerStyles } from './banner.styles.js';
import { carriedOver } from './carried-over.js';
import { ClearOfFocus } from './clear-of-focus.js';
import { flowAndCloseStyles } from './flow-and-close.styles.js';
import { InSight } from './in-sight.js';
import { OneInterface } from './one-interface.js';
import {
  answer,
  confirmationActions,
  disclosedParties,
  lightControls,
  PLACEMENTS,
  question,
  region,
  WATCHED,
  type Base,
  type Placement,
  type Question,
} from './question.js';
import { RoomToRead } from './room-to-read.js';
import { ScrollRoom } from './scroll-room.js';

/**
 * The first question: what the site would like to do, with a yes and a no of equal weight. It shows only while
 * something must be asked, asks only of that, and never takes focus by itself. On a page that shows the charter or the
 * choices it stands in the flow, so that they can be read first; so it does where the text is too large for the window, or where it could not be fixed to it.
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
export class CookieBanner extends StoreElement {
  static override styles: CSSResult[] = [
    sheet(baseStyles),
    sheet(choiceStyles),
    sheet(bannerStyles),
    flowAndCloseStyles,
  ];

  /** Where it stands: fixed at the `bottom` or `top` of the window or in its `centre`, or in the page's `flow`. */
  @property({ reflect: true }) placement: Placement = 'bottom';

  /** Where its title stands in the outline of the page, from 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 2;

  /** Puts its own words and controls in the page's light DOM, where browsers and extensions that refuse for people find them. */
  @property({ type: Boolean, attribute: 'light-controls' }) lightControls = false;

  @state() private partiesShown = false;

  readonly #consent = new StoreController(this);
  readonly #localize = new LocalizeController(this, 'choosing');
  readonly #before = carriedOver.get(this);
  readonly #confirmation = this.#before?.confirmation.join(this) ?? new ConfirmationController(this);
  readonly #origin = this.#before?.origin.join(this) ?? new OriginOfFocus(this, this);
  readonly #privacy = new PrivacyNotice(this);
  readonly #reading = new ReadingController(this);
  readonly #interface = new OneInterface(this);
  readonly #controls = new AuthoredControls(this);
  readonly #room = this.#before?.room.join(this) ?? new ScrollRoom(this);
  readonly #toRead = new RoomToRead(this);
  readonly #clear = this.#before?.clear.join(this) ?? new ClearOfFocus(this, this);
  readonly #sight = new InSight(this);
  #authored: MutationObserver | undefined;
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
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#authored?.disconnect();
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
    if (this.#confirmation.isShown) {
      const actions = confirmationActions(strings, store, () => this.#hide());
      return this.#region(strings, this.#confirmation.render(strings, { store, actions }), { state: 'answered' });
    }
    if (store.state.pending.length === 0 || !store.mayAsk || !this.#interface.mayAsk(store)) return nothing;
    const told = objectables(store.charter).length > 0 ? strings.withoutAsking : '';
    if (!doesClosingReject(store)) return this.#region(strings, this.#question(strings, store, told), {});
    const close = closeControl(strings, () => answer(store, 'reject', this.#confirmation));
    return this.#region(strings, this.#question(strings, store, `${strings.closeRejects} ${told}`), {
      state: 'closable',
      close,
    });
  }

  #region(strings: ChoosingStrings, content: unknown, more: Omit<Base, 'placement'>): TemplateResult {
    const said = { strings, dir: this.#localize.dir };
    return region(said, { placement: this.#placement, isRaised: this.#sight.mustRise, ...more }, content);
  }

  #question(strings: ChoosingStrings, store: ConsentStore, closing: string): TemplateResult {
    const { added, revised } = newsFor(store.charter, store.record);
    const isNews = added.length + revised.length > 0;
    return question(strings, {
      ...{ store, closing, headingLevel: this.headingLevel, slots: this.#controls.areUsable },
      notices: html`${isNews ? html`<p part="status">${strings.bannerNews}</p>${news(store, strings)}` : nothing}
        ${this.#privacy.render(store, strings)}`,
      parties: onServer ? (words, list) => nativeDisclosure(words, list(true)) : this.#parties,
      answer: (action) => answer(store, action, this.#confirmation),
    });
  }

  get #parties(): Question['parties'] {
    return disclosedParties(this.partiesShown, () => {
      this.partiesShown = !this.partiesShown;
    });
  }

  get #placement(): Placement {
    if (this.#reading.isReadingPage || this.#toRead.isUnreadable) return 'flow';
    const placement = PLACEMENTS.includes(this.placement) ? this.placement : 'bottom';
    return placement === 'centre' && this.#clear.isInTheWay ? 'bottom' : placement;
  }

  #placeLightControls(): void {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    if (!store || !strings) return;
    const said = { strings, dir: this.#localize.dir };
    const stale = this.#hasLightControls ? [] : [...this.querySelectorAll<HTMLElement>(':scope > [data-light]')];
    this.#hasLightControls = true;
    render(lightControls(said, store.charter.site), this);
    // A copy of a banner holds copies of them, and what was drawn ahead of this class is there too: nobody draws either again.
    const focused = stale.find((control) => control.matches(':focus'))?.slot;
    for (const each of stale) each.remove();
    if (focused) this.querySelector<HTMLElement>(`:scope > [slot="${focused}"]`)?.focus({ preventScroll: true });
  }

  /** Gives focus back to where it was before it came here, or to the page's main content (R105). */
  #hide(): void {
    this.#confirmation.hide();
    void this.updateComplete.then(() => giveFocus(this.#origin.element));
  }
}

/** Whether the profile asks for an X that refuses: Italy's does (R32). */
function doesClosingReject({ charter }: ConsentStore): boolean {
  return CLOSING_REFUSES.includes(charter.profile);
}

/** The X of the profiles where closing refuses, told as such in the text (R32). */
function closeControl(strings: ChoosingStrings, close: () => void): TemplateResult {
  return html`<button type="button" part="close" class="close" data-action="close" aria-label=${strings.closeAndReject} @click=${close}>
    <span aria-hidden="true">×</span>
  </button>`;
}
