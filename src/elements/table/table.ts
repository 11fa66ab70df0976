import { html, LitElement, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { readHeadings, type AuthoredColumn } from '../../charter/authored-table.js';
import type { ConsentStore } from '../../consent/store.js';
import { warnOnce } from '../../dev/warn.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { ColumnName, Strings } from '../../i18n/strings.js';
import { baseStyles } from '../shared/base.styles.js';
import { declarationGroups } from '../shared/declaration.js';
import { declarationTables, DEFAULT_COLUMNS, type Column } from '../shared/declaration-table.js';
import { declarationTableStyles } from '../shared/declaration-table.styles.js';
import { reading } from '../shared/reading.js';
import { StoreController } from '../shared/store-controller.js';

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
 * @csspart message - That there is nothing to show.
 * @csspart link - Each link.
 */
export class CookieTable extends LitElement {
  static override styles: CSSResult[] = [baseStyles, declarationTableStyles];

  /** Shows this category alone; of an authored table, the category its rows belong to. */
  @property() category = '';

  /** Shows this service alone. */
  @property() service = '';

  /** Names of columns in their order, separated by spaces; the seed's four and the duration by default. */
  @property() columns = '';

  /** The heading and caption, in place of an authored table's own or of the name of the category. */
  @property() caption = '';

  /** Where the headings stand in the outline of the page, from 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** The store whose charter it shows; the page's by default. */
  @property({ attribute: false }) store?: ConsentStore;

  readonly #consent = new StoreController(this);
  readonly #localize = new LocalizeController(this);

  override connectedCallback(): void {
    super.connectedCallback();
    reading(this, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    reading(this, false);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { strings } = this.#localize;
    if (!strings || !changed.has('columns')) return;
    for (const name of wordsOf(this.columns)) {
      if (!Object.hasOwn(strings.columns, name))
        warnOnce(
          `column-${name}`,
          `"${name}" is no column; write some of ${Object.keys(strings.columns).join(', ')}.`,
          this,
        );
    }
  }

  protected override render(): TemplateResult {
    const { store } = this.#consent;
    const { strings } = this.#localize;
    // Until there is something better to show, what the page's author wrote stays in sight.
    const authored = this.querySelector<HTMLTableElement>(':scope > table');
    if (!store || !strings) return html`<slot></slot>`;
    // Rows that name their categories themselves are not all of the element's.
    const isMixed = authored !== null && readHeadings(authored).some(({ column }) => column === 'category');
    const filter = { category: isMixed ? '' : this.category, service: this.service };
    if (authored && declarationGroups(store.charter, filter).length === 0) return html`<slot></slot>`;
    return html`<div part="base" lang=${strings.lang} dir=${ifDefined(this.#localize.dir)}>${declarationTables({
      store,
      strings,
      columns: this.#columns(strings, authored),
      level: this.headingLevel,
      ...filter,
      caption: this.caption || authored?.caption?.textContent.trim(),
    })}</div>`;
  }

  #columns(strings: Strings, authored: HTMLTableElement | null): Column[] {
    const asked = wordsOf(this.columns).filter((name): name is ColumnName => Object.hasOwn(strings.columns, name));
    if (asked.length > 0) return asked.map((name) => ({ name }));
    return authored ? authoredColumns(authored) : DEFAULT_COLUMNS.map((name) => ({ name }));
  }
}

/** The author's own columns, in the author's order; those a charter does not know keep their headings. */
function authoredColumns(table: HTMLTableElement): Column[] {
  return readHeadings(table).flatMap(({ heading, column }): Column[] => {
    if (column === undefined) return heading === '' ? [] : [{ heading }];
    const name = SHOWN_AS[column];
    return name === undefined ? [] : [{ name }];
  });
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}
