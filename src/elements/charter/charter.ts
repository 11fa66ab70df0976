import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Charter } from '../../charter/charter.js';
import type { ConsentStore } from '../../consent/store.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { Strings } from '../../i18n/strings.js';
import { baseStyles, choiceStyles } from '../shared/base.styles.js';
import { sheet } from '../shared/css.js';
import { ChoiceForm } from '../shared/choice-form.js';
import { choiceFormStyles } from '../shared/choice-form.styles.js';
import { serviceDetailsStyles } from '../shared/service-details.styles.js';
import { ConfirmationController } from '../shared/confirmation.js';
import { columnsAsked, declarationTables, warnOfColumns } from '../shared/declaration-table.js';
import { declarationTableStyles } from '../shared/declaration-table.styles.js';
import { FromServer } from '../shared/from-server.js';
import { furtherStyles } from '../shared/further.styles.js';
import { heading } from '../shared/heading.js';
import { onPreferencesRequest } from '../shared/preferences-request.js';
import { reading } from '../shared/reading.js';
import { StoreController } from '../shared/store-controller.js';
import { StoreElement } from '../shared/store-element.js';
import { charterStyles } from './charter.styles.js';
import type { changeLog } from './change-log.js';
import { DataBlock } from './data-block.js';
import * as sections from './sections.js';

/**
 * The whole charter page: who is responsible, what a cookie is, the four kinds and which need consent, what cookies do
 * on this site, the tables, the choices, and the visitor's rights. Everything comes from the charter, save what the
 * page adds in the slots. Machines find the charter as JSON-LD beside those.
 *
 * @element cookie-charter
 * @slot introduction - Words of the site's own, after the opening.
 * @slot usage - Words of the site's own on what cookies do there.
 * @slot rights - Words of the site's own on rights and contacts.
 * @csspart base - What holds everything.
 * @csspart title - The title.
 * @csspart heading - Each heading.
 * @csspart section - Each section.
 * @csspart kind - One of the four kinds.
 * @csspart scroller - The box a wide table scrolls in.
 * @csspart table - Each table.
 * @csspart caption - The caption of a table.
 * @csspart column-header - Each column header.
 * @csspart row - Each row.
 * @csspart cell - Each cell.
 * @csspart row-header - The cell that names its row.
 * @csspart message - That there is nothing to show or to choose.
 * @csspart form - The choices.
 * @csspart all - The box of the two answers to everything.
 * @csspart choices - These two answers together.
 * @csspart choice - Each of them. Yes and no share the name, so that no theme can favour one.
 * @csspart purpose - One purpose in the choices.
 * @csspart services - The services of a purpose together.
 * @csspart service - One service in the choices.
 * @csspart choice-group - One question: its name and its two radios.
 * @csspart radio - Each radio. Yes and no share the name.
 * @csspart disclosure - The control that shows what a service keeps.
 * @csspart details - What a service keeps.
 * @csspart save - The row of the control that saves.
 * @csspart action - The other controls.
 * @csspart status - Facts about the present choice.
 * @csspart confirmation - What is said once saved.
 * @csspart left - The list of what could not be deleted from here.
 * @csspart changes - What changed since the previous version.
 * @csspart news - What changed since the last answer.
 * @csspart link - Each link.
 * @example
 * <cookie-charter previous="/charter-2025.json">
 *   <p slot="rights">Write to privacy@example.org.</p>
 * </cookie-charter>
 */
export class CookieCharter extends StoreElement {
  static override styles: CSSResult[] = [
    sheet(baseStyles),
    furtherStyles,
    sheet(choiceStyles),
    choiceFormStyles,
    serviceDetailsStyles,
    declarationTableStyles,
    charterStyles,
  ];

  /**
   * Gives the charter at an address of the page's own site, for `previous`. Whoever registers the element brings it;
   * without it, no changes are told.
   */
  static earlierCharter: ((address: string) => Promise<Charter | undefined>) | undefined;

  /** Where its title stands in the outline of the page, from 1 to 4. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 1;

  /** Names of the tables' columns in their order, separated by spaces; the seed's four and the duration by default. */
  @property({ useDefault: true }) columns = '';

  /** The address of the previous version of the charter; what changed since is then told. */
  @property({ useDefault: true }) previous = '';

  readonly #consent = new StoreController(this, (_after, _before, { changed }) => this.#form.forget(changed));
  readonly #localize = new LocalizeController(this, 'all');
  readonly #confirmation = new ConfirmationController(this);
  readonly #form = new ChoiceForm(this, (kind) => this.#confirmation.show(kind));
  readonly #data = new DataBlock(this);
  readonly #before = new FromServer(
    this,
    () => this.#consent.store && this.#localize.strings,
    (from) => this.#form.adopt(from),
  );
  #earlier: Charter | undefined;
  #changeLog: typeof changeLog | undefined;
  #stopHearing: (() => void) | undefined;
  #mustShowChoices = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopHearing = onPreferencesRequest(this, () => this.#showChoices());
    reading(this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopHearing?.();
    reading(this, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { strings } = this.#localize;
    if (changed.has('previous')) void this.#fetchPrevious();
    if (__DEV__ && strings && changed.has('columns')) warnOfColumns(this.columns, strings, this);
  }

  protected override updated(): void {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    if (store && strings) this.#data.tell(store.charter, strings.lang);
    const title = this.renderRoot.querySelector<HTMLElement>('#choices');
    if (!this.#mustShowChoices || !title) return;
    this.#mustShowChoices = false;
    title.focus();
    title.scrollIntoView({ block: 'start' });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    if (!store || !strings) return nothing;
    const about = { charter: store.charter, strings, level: this.headingLevel + 1 };
    return html`<div part="base" lang=${strings.lang} dir=${ifDefined(this.#localize.dir)}>
      ${sections.introduction(about)} ${this.#earlier && this.#changeLog?.(about, this.#earlier)} ${sections.whatIsACookie(about)} ${sections.kinds(about)} ${sections.usage(about)}
      ${this.#renderTables(strings, store)} ${this.#renderChoices(strings, store)} ${sections.rights(about)}
    </div>`;
  }

  #renderTables(strings: Strings, store: ConsentStore): TemplateResult {
    const level = this.headingLevel + 1;
    const columns = columnsAsked(this.columns, strings);
    return html`<section part="section" aria-labelledby="tables">
      ${heading(level, strings.tablesTitle, { id: 'tables' })}
      ${declarationTables({ store, strings, columns, level: level + 1, atOnce: this.#before.isShown })}
    </section>`;
  }

  #renderChoices(strings: Strings, store: ConsentStore): TemplateResult {
    const level = this.headingLevel + 1;
    return html`<section part="section" aria-labelledby="choices">
      ${heading(level, strings.choicesTitle, { id: 'choices', focusable: true })}
      ${this.#confirmation.render(strings, { store })}
      ${this.#form.render({ store, strings, level: level + 1 })}
      ${sections.keeping({ charter: store.charter, strings, level })}
    </section>`;
  }

  async #fetchPrevious(): Promise<void> {
    const address = this.previous;
    this.#earlier = undefined;
    if (!address || !CookieCharter.earlierCharter) return;
    const [{ changeLog: log }, before] = await Promise.all([
      import('./change-log.js'),
      CookieCharter.earlierCharter(address),
    ]);
    if (address !== this.previous) return;
    this.#changeLog = log;
    this.#earlier = before;
    this.requestUpdate();
  }

  #showChoices(): void {
    this.#mustShowChoices = true;
    this.requestUpdate();
  }
}
