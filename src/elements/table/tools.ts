import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readDuration, secondsIn } from '../../charter/duration.js';
import type { ConsentState } from '../../consent/state.js';
import type { ConsentStore } from '../../consent/store.js';
import type { Strings } from '../../i18n/strings.js';
import type { DeclarationGroup, DeclarationRow } from '../shared/declaration.js';
import {
  standingOf,
  standingWords,
  statusOf,
  type Column,
  type Standing,
  type TableExtras,
} from '../shared/declaration-table.js';
import { categoryTitle } from '../shared/words.js';
import { plainTitle, plainValue } from './plain.js';

/** What the tools work on, as it stands at one drawing. */
export interface ToolsView {
  readonly store: ConsentStore;
  readonly strings: Strings;
  readonly columns: readonly Column[];
  readonly groups: readonly DeclarationGroup[];
}

interface Sorting {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Search, filters and sort over a long declaration. What does not match is hidden where it stands: the table stays one,
 * with all its rows.
 */
export class TableTools {
  readonly #redraw: () => void;
  #view: ToolsView | undefined;
  #state: ConsentState | undefined;
  #words: readonly string[] = [];
  #query = '';
  #purpose = '';
  #standing: Standing | '' = '';
  #sorting: Sorting | undefined;
  /** What is searched, row by row, as long as it says the same. */
  #texts = new WeakMap<DeclarationRow, string>();
  #textsOf = '';
  #textsIn: readonly unknown[] = [];
  /** What is out of sight at this drawing. */
  #hidden: ReadonlySet<DeclarationRow> = new Set();
  #sorted = new WeakMap<readonly DeclarationRow[], readonly DeclarationRow[]>();

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Looks at what is there to be drawn; what was prepared for something else is thrown away. */
  look(view: ToolsView): void {
    const before = this.#view;
    const isNew = before?.strings !== view.strings || before.store.charter !== view.store.charter;
    // Sorted by the choice, they follow it.
    const isOtherChoice = this.#sorting?.key === 'status' && this.#state !== view.store.state;
    this.#view = view;
    this.#state = view.store.state;
    if (isNew || isOtherChoice) this.#sorted = new WeakMap();
    if (this.#sorting && !view.columns.some((column) => keyOf(column) === this.#sorting?.key))
      this.#sorting = undefined;
    if (!view.groups.some(({ category }) => category.id === this.#purpose)) this.#purpose = '';
    const columns = view.columns.map(keyOf).join('\n');
    const said = [view.strings, view.columns.some(isStatus) ? view.store.state : undefined];
    const saysTheSame = this.#textsOf === columns && said.every((each, index) => each === this.#textsIn[index]);
    if (!saysTheSame) [this.#textsOf, this.#textsIn, this.#texts] = [columns, said, new WeakMap()];
    if (!this.#standings(view).includes(this.#standing as Standing)) this.#standing = '';
    const rows = this.#isNarrowed ? view.groups.flatMap((group) => group.rows) : [];
    this.#hidden = new Set(rows.filter((row) => !this.#matches(row, view)));
  }

  arrange(rows: readonly DeclarationRow[]): readonly DeclarationRow[] {
    if (!this.#sorting || !this.#view) return rows;
    const sorted = this.#sorted.get(rows) ?? sortedBy(rows, this.#sorting, this.#view);
    this.#sorted.set(rows, sorted);
    return sorted;
  }

  /** Says how the visitor arranged the rows: another text when that changed. */
  get arrangement(): string {
    const { key = '', direction = '' } = this.#sorting ?? {};
    return [this.#query, this.#purpose, this.#standing, key, direction].join('\n');
  }

  isHidden(row: DeclarationRow): boolean {
    return this.#hidden.has(row);
  }

  header(column: Column, title: string): ReturnType<NonNullable<TableExtras['header']>> {
    const key = keyOf(column);
    const sort = this.#sorting?.key === key ? this.#sorting.direction : undefined;
    // The name stays the column's, which each cell is told under; what the press does is its description.
    const content = html`<button type="button" part="sort" class="sort" aria-describedby=${this.#idOf(key)} @click=${() => this.#sort(key)}>${title}</button>`;
    return { content, sort };
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#view) return nothing;
    const { strings, groups } = this.#view;
    const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    const shown = count - this.#hidden.size;
    return html`<div part="tools" class="tools" role="search" aria-label=${strings.tools}>
      <div class="field search">
        <label for="search">${strings.search}</label>
        <input
          id="search"
          part="search"
          type="search"
          autocomplete="off"
          spellcheck="false"
          .value=${live(this.#query)}
          @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
        />
      </div>
      ${this.#renderPurposes(this.#view)} ${this.#renderStandings(this.#view)} ${this.#renderDescriptions(this.#view)}
      <div class="found">
        <p part="status" role="status">
          ${shown === 0 ? strings.noMatch : strings.found(shown, count)}
        </p>
        <button type="button" part="action" ?hidden=${!this.#isNarrowed} @click=${(event: Event) => this.#clear(event)}>${strings.clearSearch}</button>
      </div>
    </div>`;
  }

  get #isNarrowed(): boolean {
    return this.#words.length > 0 || this.#purpose !== '' || this.#standing !== '';
  }

  #renderPurposes({ groups, strings }: ToolsView): TemplateResult | typeof nothing {
    const categories = [...new Set(groups.map(({ category }) => category))];
    const options = categories.map((category) => [category.id, categoryTitle(category, strings)] as const);
    return filter('purpose', strings.filterPurpose, {
      ...{ options: [['', strings.filterAll], ...options], chosen: this.#purpose },
      choose: (purpose) => (this.#purpose = purpose),
      redraw: this.#redraw,
    });
  }

  #renderStandings(view: ToolsView): TemplateResult | typeof nothing {
    const { strings } = view;
    const options = this.#standings(view).map((standing) => [standing, standingWords(standing, strings)] as const);
    return filter('standing', strings.columns.status, {
      ...{ options: [['', strings.filterAllChoices], ...options], chosen: this.#standing },
      choose: (standing) => (this.#standing = standing as Standing),
      redraw: this.#redraw,
    });
  }

  /** What the headers of all tables do, said once for each column. */
  #renderDescriptions({ columns, strings }: ToolsView): TemplateResult[] {
    return columns.map((column) => {
      const title = 'name' in column ? strings.columns[column.name] : column.heading;
      return html`<span id=${this.#idOf(keyOf(column))} hidden>${strings.sortBy(title)}</span>`;
    });
  }

  #idOf(key: string): string {
    return `sort-${this.#view?.columns.findIndex((column) => keyOf(column) === key) ?? 0}`;
  }

  /** How the services that are shown stand at present. */
  #standings({ groups, store }: ToolsView): Standing[] {
    const services = new Set(groups.flatMap(({ rows }) => rows.map(({ service }) => service.id)));
    return [...new Set([...services].map((id) => standingOf(id, store)))];
  }

  #matches(row: DeclarationRow, { store }: ToolsView): boolean {
    if (this.#purpose !== '' && row.service.category !== this.#purpose) return false;
    if (this.#standing !== '' && standingOf(row.service.id, store) !== this.#standing) return false;
    return this.#words.length === 0 || this.#words.every((word) => this.#textOf(row).includes(word));
  }

  #search(query: string): void {
    this.#query = query;
    this.#words = folded(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    this.#redraw();
  }

  /** The button goes away, so focus goes back to where one searches. */
  #clear(event: Event): void {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    [this.#purpose, this.#standing] = ['', ''];
    this.#search('');
    root.querySelector<HTMLElement>('#search')?.focus();
  }

  /** Up, then down, then as the charter has them. */
  #sort(key: string): void {
    const { direction } = this.#sorting?.key === key ? this.#sorting : {};
    if (direction === 'descending') this.#sorting = undefined;
    else this.#sorting = { key, direction: direction ? 'descending' : 'ascending' };
    this.#sorted = new WeakMap();
    this.#redraw();
  }

  #textOf(row: DeclarationRow): string {
    const known = this.#texts.get(row);
    if (known !== undefined || !this.#view) return known ?? '';
    const text = folded(textOf(row, this.#view));
    this.#texts.set(row, text);
    return text;
  }
}

interface Filter {
  readonly options: readonly (readonly [value: string, words: unknown])[];
  readonly chosen: string;
  choose(value: string): void;
  redraw(): void;
}

/** A choice among values; nothing where there is only one beside all. */
function filter(
  id: string,
  label: string,
  { options, chosen, choose, redraw }: Filter,
): TemplateResult | typeof nothing {
  if (options.length < 3) return nothing;
  const change = (event: Event): void => {
    choose((event.target as HTMLSelectElement).value);
    redraw();
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} part="filter" @change=${change}>
      ${options.map(([value, words]) => html`<option value=${value} .selected=${live(chosen === value)}>${words}</option>`)}
    </select>
  </div>`;
}

function textOf(row: DeclarationRow, { columns, strings, store, groups }: ToolsView): string {
  const group = groups.find(({ category }) => category.id === row.service.category);
  const title = group ? plainTitle(group.category, strings) : '';
  const cells = columns.map((column) =>
    isStatus(column) ? statusOf(row.service.id, store, strings) : plainValue(row, column, strings),
  );
  return [title, ...cells].join('\n');
}

function sortedBy(rows: readonly DeclarationRow[], { key, direction }: Sorting, view: ToolsView): DeclarationRow[] {
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

function keyOf(column: Column): string {
  return 'name' in column ? column.name : `heading ${column.heading}`;
}

function isStatus(column: Column): boolean {
  return 'name' in column && column.name === 'status';
}

/** Without case, accents or vowel signs: what a reader types who looks for a word. Ligatures are written out. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g, '')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => ({ œ: 'oe', æ: 'ae' })[letter] ?? 'ss');
}
