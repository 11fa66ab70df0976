import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Service } from '../../charter/charter.js';
import type { ConsentStore } from '../../consent/store.js';
import { warnOnce } from '../../dev/warn.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { ChoosingStrings } from '../../i18n/strings.js';
import { baseStyles } from '../shared/base.styles.js';
import { sheet } from '../shared/css.js';
import { nativeDisclosure } from '../shared/disclosure.js';
import { FromServer } from '../shared/from-server.js';
import { furtherStyles } from '../shared/further.styles.js';
import { heading } from '../shared/heading.js';
import { onServer } from '../shared/on-server.js';
import { isOpenedIn } from '../shared/opened.js';
import { requestPreferencesOf } from '../shared/preferences-request.js';
import { serviceDetails } from '../shared/service-details.js';
import { serviceDetailsStyles } from '../shared/service-details.styles.js';
import { StoreController } from '../shared/store-controller.js';
import { StoreElement } from '../shared/store-element.js';
import { plainText, text, when } from '../shared/words.js';
import { gateStyles } from './gate.styles.js';
import { sizeOf } from './size.js';

const FOCUSABLE = 'iframe, a[href], button, input, select, textarea, video[controls], audio[controls], [tabindex]';
/** Every change in what a template holds. */
const HELD = { childList: true, subtree: true, attributes: true, characterData: true };

/**
 * Stands in for something embedded, such as a film or a map, until its service is granted. The embed is written in a
 * `<template>` inside and runs only then; the place keeps its size. It says who provides it and what it would keep, and
 * offers to allow this service alone, or to show the content once without keeping a choice. Comes back on withdrawal.
 *
 * @element cookie-gate
 * @slot - What visitors without script see; gone once the kit is there.
 * @slot title - The title, in place of the kit's.
 * @slot message - The opening words, in place of the kit's. Who provides it and the controls stay.
 * @csspart base - The placeholder.
 * @csspart title - Its title.
 * @csspart message - Its opening words.
 * @csspart actions - All controls together.
 * @csspart choice - The control that allows the service.
 * @csspart action - The other controls.
 * @csspart disclosure - The control that shows what the service keeps.
 * @csspart details - What the service keeps.
 * @csspart status - What is said once allowed here.
 * @csspart link - Each link.
 * @example
 * <cookie-gate service="youtube">
 *   <template><iframe src="https://www.youtube-nocookie.com/embed/…" title="…" width="560" height="315"></iframe></template>
 *   <a href="https://www.youtube.com/watch?v=…">The film on YouTube</a>
 * </cookie-gate>
 */
export class CookieGate extends StoreElement {
  static override styles: CSSResult[] = [sheet(baseStyles), furtherStyles, serviceDetailsStyles, gateStyles];

  /**
   * Lets the scripts in an embed run where they are asleep for good, as in a template that the page filled from a
   * string. Whoever registers the element brings it; without it, only templates written in the page hold live scripts.
   */
  static awaken: (content: DocumentFragment) => void = () => undefined;

  /** The id of the service, as in the charter. */
  @property({ useDefault: true }) service = '';

  /** Where its title stands in the outline of the page, from 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 3;

  readonly #consent = new StoreController(this, (_after, _before, { changed }) => {
    // Whatever is said of the service in general comes before what was allowed here, once.
    if (changed.includes(this.service)) this.#isShownOnce = false;
  });
  readonly #localize = new LocalizeController(this, 'choosing');
  readonly #before = new FromServer(
    this,
    () => this.#consent.store && this.#localize.strings,
    (from) => (this.#isOpen = isOpenedIn(from)),
  );
  #children: MutationObserver | undefined;
  #content: HTMLElement | undefined;
  /** What is shown was made of it, as it is now. */
  #source: HTMLTemplateElement | null = null;
  #isShownOnce = false;
  #isOpen = false;
  /** Set by a press here: focus goes to what appears, and a sentence says what was allowed. */
  #isPressed = false;

  /** @internal Frameworks that make elements one by one put a template here before the page has either (R1). */
  override appendChild<Child extends Node>(child: Child): Child {
    return super.appendChild(holding(child));
  }

  /** @internal As `appendChild`. */
  override insertBefore<Child extends Node>(child: Child, before: Node | null): Child {
    return super.insertBefore(holding(child), before);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A copy of an open gate holds a copy of its content, which is not ours to show.
    for (const stale of this.querySelectorAll(':scope > [slot="content"]')) stale.remove();
    this.#children ??= new MutationObserver((changes) => {
      if (changes.some(({ target }) => target !== this)) this.#source = null;
      this.requestUpdate();
    });
    this.#children.observe(this, { childList: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#takeAway();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service')) this.#isShownOnce = false;
    this.#holdChildren();
    if (this.#isReleased) this.#place();
    else this.#takeAway();
    const { store } = this.#consent;
    if (__DEV__ && store && !this.#declared(store)) {
      warnOnce(
        'gate-service',
        `service is "${this.service}", which the charter does not have; nothing is shown.`,
        this,
      );
    }
  }

  protected override updated(): void {
    const template = this.#template;
    if (template) this.#children?.observe(template.content, HELD);
    const base = this.renderRoot.querySelector<HTMLElement>('.base');
    const size = base && sizeOf(template);
    if (!size) return;
    base.style.aspectRatio = `${size.width} / ${size.height}`;
    base.style.maxInlineSize = `${size.width}px`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    const service = store && this.#declared(store);
    const isOpen = this.#isReleased;
    if (this.#before.isShown && !(store && strings)) return nothing;
    // What may be shown needs no words; else room for it, until there are some.
    if (!strings) return isOpen ? this.#renderContent() : html`<div class="base"></div>`;
    return html`${isOpen ? this.#renderContent() : this.#renderPlaceholder(strings, service)}
      <p part="status" class="told" role="status" lang=${strings.lang} dir=${ifDefined(this.#localize.dir)}>
        ${isOpen && service && this.#isPressed && !this.#isShownOnce ? html`<span class="words">${this.#toldOf(strings, store, service)}</span>` : nothing}
      </p>`;
  }

  #renderPlaceholder(strings: ChoosingStrings, service: Service | undefined): TemplateResult {
    const { store } = this.#consent;
    return html`<section part="base" class="base" lang=${strings.lang} dir=${ifDefined(this.#localize.dir)} aria-labelledby="title">
      ${service && store ? this.#renderQuestion(strings, store, service) : html`<p part="message" id="title">${strings.gateHeld}</p>`}
    </section>`;
  }

  /** What was allowed here, in a region that was there before, so that it is read out (R114). */
  #toldOf(strings: ChoosingStrings, { state }: ConsentStore, service: Service): string {
    const words = [strings.gateAllowed(plainText(service.name, strings)), strings.changeMind(strings.manageCookies)];
    return [...words, ...(state.kept ? [] : [strings.notKept])].join(' ');
  }

  #renderContent(): TemplateResult {
    if (onServer) return html`<slot></slot>`;
    // A template that the page holds back by itself puts its content beside it, in the default slot.
    const isHeldByPage = this.querySelector(':scope > template[data-consent]') !== null;
    return html`<slot name="content"></slot>${isHeldByPage ? html`<slot></slot>` : nothing}`;
  }

  #renderQuestion(strings: ChoosingStrings, { charter }: ConsentStore, service: Service): TemplateResult {
    const name = plainText(service.name, strings);
    return html`
      ${heading(this.headingLevel, html`<slot name="title">${strings.gateTitle(name)}</slot>`, { id: 'title', part: 'title' })}
      <div part="message"><slot name="message"><p>${strings.gateMessage(service.provider)}</p></slot></div>
      ${when(service.purpose, (purpose) => html`<p>${text(purpose, strings)}</p>`)}
      <p>${strings.gateScope(name)}</p>
      <div part="actions" class="controls">
        <button type="button" part="choice" data-action="accept" @click=${() => this.#allow()}>${strings.gateAllow(name)}</button>
        <button type="button" part="action" data-action="show-once" @click=${() => this.#showOnce()}>${strings.gateOnce}</button>
        <button type="button" part="action" data-action="customise" @click=${() => requestPreferencesOf(this.store)}>${strings.manageCookies}</button>
      </div>
      <div class="more">
        ${
          onServer
            ? nativeDisclosure(strings.gateDetails, serviceDetails(service, strings))
            : html`<button type="button" part="disclosure" class="disclosure" aria-expanded=${this.#isOpen} aria-controls="details" @click=${() => this.#toggle()}>
                ${strings.gateDetails}
              </button>`
        }
        ${when(charter.site.charterUrl, (address) => html`<a part="link" href=${address}>${strings.charterTitle}</a>`)}
      </div>
      ${onServer ? nothing : html`<div id="details" ?hidden=${!this.#isOpen}>${this.#isOpen ? serviceDetails(service, strings) : nothing}</div>`}
    `;
  }

  get #isReleased(): boolean {
    return this.#isShownOnce || (this.service !== '' && this.#consent.store?.allows(this.service) === true);
  }

  get #template(): HTMLTemplateElement | null {
    return this.querySelector<HTMLTemplateElement>(':scope > template:not([shadowrootmode])');
  }

  #declared({ charter }: ConsentStore): Service | undefined {
    return charter.services.find(({ id }) => id === this.service);
  }

  /** Grants this service alone, whatever else its purpose holds (R39). */
  #allow(): void {
    this.#isPressed = true;
    this.#consent.store?.decide({ kind: 'gate', answers: { [this.service]: 'granted' } });
  }

  #showOnce(): void {
    this.#isPressed = true;
    this.#isShownOnce = true;
    this.requestUpdate();
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  }

  /** Scripts of a page, frameworks' too, put children into a template itself, where they are part of the page at once. */
  #holdChildren(): void {
    const template = this.#template;
    if (!template?.childElementCount) return;
    if (__DEV__) {
      warnOnce('gate-template', 'the template has children, which run before any choice; set its innerHTML.', this);
    }
    holding(template);
  }

  /** Puts what the template holds beside it, where the page's own styles reach it. */
  #place(): void {
    const template = this.#template;
    // A page that shows another film writes another template, or something else into the one that is there.
    if (template !== this.#source) this.#content?.remove();
    // What a page wrote in its place went with what was there before.
    if (this.#content?.parentElement === this || !template || template.hasAttribute('data-consent')) return;
    this.#source = template;
    // What was changed until now is in it.
    this.#children?.takeRecords();
    const isNew = !this.#content;
    const content = document.createElement('div');
    content.slot = 'content';
    const copy = document.importNode(template.content, true);
    CookieGate.awaken(copy);
    content.append(copy);
    this.#content = content;
    this.append(content);
    if (this.#isPressed && isNew) void this.updateComplete.then(() => focusIn(content));
  }

  #takeAway(): void {
    this.#content?.remove();
    this.#content = undefined;
    this.#isPressed = false;
  }
}

/** A template whose children are held, those it has and those it gets: else they are part of the page at once. */
function holding<Child extends Node>(child: Child): Child {
  if (child instanceof HTMLTemplateElement) {
    const { content } = child;
    content.append(...child.childNodes);
    // Again where it is moved.
    for (const name of ['appendChild', 'insertBefore', 'removeChild'] as const)
      Object.defineProperty(child, name, { value: content[name].bind(content), configurable: true });
  }
  return child;
}

function focusIn(content: HTMLElement): void {
  const target = content.querySelector<HTMLElement>(FOCUSABLE) ?? content;
  if (target === content) content.tabIndex = -1;
  target.focus();
}
