import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readHeadings, type AuthoredColumn } from '../../charter/authored-table.js';
import type { ConsentStore } from '../../consent/store.js';
import { warnOfFalse } from '../../dev/false-attributes.js';
import { warnOnce } from '../../dev/warn.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { ColumnName, Strings } from '../../i18n/strings.js';
import { baseStyles } from '../shared/base.styles.js';
import { sheet } from '../shared/css.js';
import { declarationGroups, GROUPINGS, type DeclarationGroup, type Grouping } from '../shared/declaration.js';
import {
  columnsAsked,
  declarationTables,
  namesIn,
  warnOfColumns,
  type Column,
  type TableExtras,
} from '../shared/declaration-table.js';
import { declarationTableStyles } from '../shared/declaration-table.styles.js';
import type { DeviceView } from '../shared/device.js';
import { FromServer } from '../shared/from-server.js';
import { furtherStyles } from '../shared/further.styles.js';
import { onServer } from '../shared/on-server.js';
import { reading } from '../shared/reading.js';
import { StoreController } from '../shared/store-controller.js';
import { StoreElement } from '../shared/store-element.js';
import type { LiveRows } from './live.js';
import { tableStyles } from './table.styles.js';
import type { TableTools } from './tools.js';

/** Where an authored column is shown: the place of a service stands beside its name, its category in the caption. */
const SHOWN_AS: Readonly<Record<AuthoredColumn, ColumnName | undefined>> = {
  provider: 'provider',
  service: 'service',
  location: undefined,
  name: 'name',
  purpose: 'purpose',
  duration: 'duration',
  category: undefined,
};

/**
 * The charter's declaration table: what is kept on the visitor's device, by whom, what for and how long. A `<table>`
 * written inside it is a declaration too: readable without script, and the page's charter when there is no other.
 *
 * With the column `status`, each row also says what the present choice is, whether the cookie is on this device now as
 * far as a script may know, and offers to change the one and delete the other.
 *
 * @element cookie-table
 * @slot - A table written by hand; shown until the kit is there.
 * @csspart scroller - The box a wide table scrolls in.
 * @csspart table - Each table.
 * @csspart heading - The heading over each table.
 * @csspart caption - Its caption, for assistive technology: the heading and the number of rows.
 * @csspart column-header - Each column header.
 * @csspart row - Each row.
 * @csspart cell - Each cell.
 * @csspart row-header - The cell that names its row.
 * @csspart base - What holds everything.
 * @csspart message - That there is nothing to show.
 * @csspart tools - The search, the filters and how many entries are shown.
 * @csspart search - The field to search in.
 * @csspart filter - Each filter: by purpose, and by what the present choice says.
 * @csspart sort - The control in a column header that sorts by it.
 * @csspart status - How many entries are shown.
 * @csspart exports - The controls that save and print.
 * @csspart action - Each other control.
 * @csspart answer - What the present choice says of a row.
 * @csspart presence - Whether a row's cookie is on this device now.
 * @csspart erased - What is said once something was deleted.
 * @csspart link - Each link.
 * @example
 * <cookie-table category="statistics" columns="name purpose duration status"></cookie-table>
 */
export class CookieTable extends StoreElement {
  static override styles: CSSResult[] = [sheet(baseStyles), furtherStyles, declarationTableStyles, tableStyles];

  /**
   * Gives what a script may know of the visitor's device, for the column `status`. Whoever registers the element brings
   * it; without it, rows say the present choice alone.
   */
  static viewDevice: (() => Promise<DeviceView>) | undefined;

  /** Shows this category alone; of an authored table, the category its rows belong to. */
  // Reflected, since frameworks set the property, and whoever reads an authored table as a charter reads the attribute.
  @property({ reflect: true, useDefault: true }) category = '';

  /** Shows this service alone. */
  @property({ useDefault: true }) service = '';

  /** Names of columns in their order, separated by spaces; the seed's four and the duration by default. */
  @property({ useDefault: true }) columns = '';

  /** By what rows are put together in tables: their `category`, or within it also their `service`. */
  @property({ attribute: 'group-by', useDefault: true }) groupBy: Grouping = 'category';

  /** Adds a search, filters by purpose and by the present choice, and headers that sort: for long declarations. */
  @property({ type: Boolean, attribute: 'with-tools' }) withTools = false;

  /** Adds controls that save the declaration as CSV or JSON, and print the page. */
  @property({ type: Boolean, attribute: 'with-export' }) withExport = false;

  /** The heading and caption, in place of an authored table's own or of the name of the category. */
  @property({ useDefault: true }) caption = '';

  /** Where the headings stand in the outline of the page, from 2 to 6. */
  @property({ type: Number, attribute: 'heading-level', useDefault: true }) headingLevel = 3;

  readonly #consent = new StoreController(this);
  readonly #localize = new LocalizeController(this, 'all');
  readonly #before = new FromServer(this, () => this.#consent.store && this.#localize.strings);
  #tools: TableTools | undefined;
  #live: LiveRows | undefined;
  readonly #asked = new Set<'tools' | 'live'>();

  override connectedCallback(): void {
    super.connectedCallback();
    if (__DEV__) warnOfFalse(this, CookieTable.elementProperties);
    reading(this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    reading(this, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { strings } = this.#localize;
    if (this.withTools) this.#fetchTools();
    if (namesIn(this.columns).includes('status')) this.#fetchLive();
    if (__DEV__ && changed.has('groupBy') && !GROUPINGS.includes(this.groupBy)) {
      warnOnce('group-by', `group-by is "${this.groupBy}"; write one of ${GROUPINGS.join(', ')}.`, this);
    }
    if (__DEV__ && strings && changed.has('columns')) warnOfColumns(this.columns, strings, this);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    // Until there is something better to show, what the page's author wrote stays in sight.
    const authored = onServer ? null : this.querySelector('table');
    if (!store || !strings) return this.#before.isShown ? nothing : html`<slot></slot>`;
    // Rows that name their categories themselves are not all of the element's.
    const isMixed = authored !== null && readHeadings(authored).some(({ column }) => column === 'category');
    const groupBy = GROUPINGS.includes(this.groupBy) ? this.groupBy : 'category';
    const filter = { category: isMixed ? '' : this.category, service: this.service, groupBy };
    const groups = declarationGroups(store.charter, filter);
    if (authored && groups.length === 0) return html`<slot></slot>`;
    const columns = this.#columns(strings, authored);
    const tools = this.withTools && groups.length > 0 ? this.#tools : undefined;
    const live = columns.some((column) => 'name' in column && column.name === 'status') ? this.#live : undefined;
    tools?.look({ store, strings, columns, groups });
    live?.follow(store);
    return html`<div part="base" class=${tools ? 'sortable' : ''} lang=${strings.lang} dir=${ifDefined(this.#localize.dir)}>
      ${tools?.render()} ${this.withExport && groups.length > 0 ? this.#renderExports(strings, store, groups) : nothing}
      ${live?.renderNews(strings)}
      ${declarationTables({
        ...{ store, strings, columns, level: this.headingLevel, extras: extrasOf(store, strings, tools, live) },
        ...filter,
        atOnce: this.#before.isShown,
        caption: this.caption || captionOf(authored),
      })}
    </div>`;
  }

  #renderExports(strings: Strings, { charter }: ConsentStore, groups: readonly DeclarationGroup[]): TemplateResult {
    // Fetched when first used: most visitors only read.
    const csv = async (): Promise<void> => (await import('./downloads.js')).downloadCsv(charter, groups, strings);
    const json = async (): Promise<void> => (await import('./downloads.js')).downloadJson(charter);
    const control = (name: string, words: string, act: () => unknown): TemplateResult =>
      html`<button type="button" part="action" data-action=${name} @click=${() => void act()}>${words}</button>`;
    return html`<div part="exports" class="exports">
      ${control('download-csv', strings.downloadCsv, csv)} ${control('download-json', strings.downloadJson, json)}
      ${control('print', strings.print, () => print())}
    </div>`;
  }

  #fetchTools(): void {
    if (this.#asked.has('tools')) return;
    this.#asked.add('tools');
    void import('./tools.js').then(({ TableTools: Tools }) => {
      this.#tools = new Tools(() => this.requestUpdate());
      this.requestUpdate();
    });
  }

  #fetchLive(): void {
    const { viewDevice } = CookieTable;
    if (this.#asked.has('live') || !viewDevice) return;
    this.#asked.add('live');
    void Promise.all([import('./live.js'), viewDevice()]).then(([{ LiveRows: Live }, device]) => {
      this.#live = new Live(this, device);
      this.requestUpdate();
    });
  }

  #columns(strings: Strings, authored: HTMLTableElement | null): Column[] {
    const isSaid = namesIn(this.columns).some((name) => Object.hasOwn(strings.columns, name));
    return authored && !isSaid ? authoredColumns(authored) : columnsAsked(this.columns, strings);
  }
}

function extrasOf(
  store: ConsentStore,
  strings: Strings,
  tools: TableTools | undefined,
  live: LiveRows | undefined,
): TableExtras {
  return {
    ...(tools && {
      arrange: (rows) => tools.sorting.arrange(rows),
      isHidden: (row) => tools.isHidden(row),
      arrangement: tools.arrangement,
      header: (column, title) => tools.sorting.header(column, title),
    }),
    ...(live && { status: (row) => live.status(row, store, strings), version: live.version }),
  };
}

/** An editor may write the caption of a table under a figure around it. */
function captionOf(authored: HTMLTableElement | null): string | undefined {
  const caption = authored?.caption ?? authored?.closest('figure')?.querySelector('figcaption');
  return caption?.textContent.trim();
}

/** The author's own columns, in the author's order; those a charter does not know keep their headings. */
function authoredColumns(table: HTMLTableElement): Column[] {
  return readHeadings(table).flatMap(({ heading, column }): Column[] => {
    if (column === undefined) return heading === '' ? [] : [{ heading }];
    const name = SHOWN_AS[column];
    return name === undefined ? [] : [{ name }];
  });
}
