import { html, type TemplateResult } from 'lit';
import { readDuration, secondsIn } from '../../charter/duration.js';
import type { ConsentState } from '../../consent/state.js';
import type { DeclarationRow } from '../shared/declaration.js';
import { statusOf, type Column, type TableExtras } from '../shared/declaration-table.js';
import { plainValue } from './plain.js';
import { isStatus, keyOf, type ToolsView } from './tools-view.js';

interface Order {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** Sorts the rows of a declaration by the column whose header was pressed: up, then down, then as the charter has them. */
export class Sorting {
  readonly #redraw: () => void;
  #view: ToolsView | undefined;
  #state: ConsentState | undefined;
  #order: Order | undefined;
  #sorted = new WeakMap<readonly DeclarationRow[], readonly DeclarationRow[]>();

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Looks at what is there to be drawn; what was sorted for something else is thrown away. */
  look(view: ToolsView): void {
    const before = this.#view;
    const isNew = before?.strings !== view.strings || before.store.charter !== view.store.charter;
    // Sorted by the choice, they follow it.
    const isOtherChoice = this.#order?.key === 'status' && this.#state !== view.store.state;
    this.#view = view;
    this.#state = view.store.state;
    if (isNew || isOtherChoice) this.#sorted = new WeakMap();
    if (this.#order && !view.columns.some((column) => keyOf(column) === this.#order?.key)) this.#order = undefined;
  }

  arrange(rows: readonly DeclarationRow[]): readonly DeclarationRow[] {
    if (!this.#order || !this.#view) return rows;
    const sorted = this.#sorted.get(rows) ?? sortedBy(rows, this.#order, this.#view);
    this.#sorted.set(rows, sorted);
    return sorted;
  }

  /** Says how the rows are sorted: another text when that changed. */
  get arrangement(): string {
    const { key = '', direction = '' } = this.#order ?? {};
    return `${key}\n${direction}`;
  }

  header(column: Column, title: string): ReturnType<NonNullable<TableExtras['header']>> {
    const key = keyOf(column);
    const sort = this.#order?.key === key ? this.#order.direction : undefined;
    // The name stays the column's, which each cell is told under; what the press does is its description.
    const content = html`<button type="button" part="sort" class="sort" aria-describedby=${this.#idOf(key)} @click=${() => this.#sort(key)}>${title}</button>`;
    return { content, sort };
  }

  /** What the headers of all tables do, said once for each column. */
  renderDescriptions({ columns, strings }: ToolsView): TemplateResult[] {
    return columns.map((column) => {
      const title = 'name' in column ? strings.columns[column.name] : column.heading;
      return html`<span id=${this.#idOf(keyOf(column))} hidden>${strings.sortBy(title)}</span>`;
    });
  }

  #idOf(key: string): string {
    return `sort-${this.#view?.columns.findIndex((column) => keyOf(column) === key) ?? 0}`;
  }

  #sort(key: string): void {
    const { direction } = this.#order?.key === key ? this.#order : {};
    if (direction === 'descending') this.#order = undefined;
    else this.#order = { key, direction: direction ? 'descending' : 'ascending' };
    this.#sorted = new WeakMap();
    this.#redraw();
  }
}

function sortedBy(rows: readonly DeclarationRow[], { key, direction }: Order, view: ToolsView): DeclarationRow[] {
  const column = view.columns.find((each) => keyOf(each) === key);
  if (!column) return [...rows];
  const collator = new Intl.Collator(view.strings.lang, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  const weighed = rows.map((row) => ({ row, weight: weightOf(row, column, view) }));
  weighed.sort(({ weight: one }, { weight: other }) => {
    // What is not stated comes last, whichever way.
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    const isLess =
      typeof one === 'number' && typeof other === 'number'
        ? compare(one, other)
        : collator.compare(String(one), String(other));
    return sign * isLess;
  });
  return weighed.map(({ row }) => row);
}

/** What a row is sorted by: a length of time in seconds, or words. */
function weightOf(row: DeclarationRow, column: Column, { strings, store }: ToolsView): number | string | undefined {
  if ('name' in column && column.name === 'duration') return lengthOf(row.cookie?.duration);
  if ('name' in column && column.name === 'retention') return lengthOf(row.service.dataRetention);
  if (isStatus(column)) return statusOf(row.service.id, store, strings);
  return plainValue(row, column, strings);
}

function lengthOf(duration: string | undefined): number | undefined {
  if (duration === 'session') return 0;
  if (duration === 'persistent') return Infinity;
  const parts = duration === undefined ? undefined : readDuration(duration);
  return parts && secondsIn(parts);
}

/** Infinity less itself is no number. */
function compare(one: number, other: number): number {
  return Number(one > other) - Number(one < other);
}
