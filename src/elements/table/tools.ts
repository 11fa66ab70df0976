import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DeclarationRow } from '../shared/declaration.js';
import { standingOf, standingWords, statusOf, type Standing } from '../shared/declaration-table.js';
import { categoryTitle } from '../shared/words.js';
import { plainTitle, plainValue } from './plain.js';
import { Sorting } from './sorting.js';
import { isStatus, keyOf, type ToolsView } from './tools-view.js';

/**
 * Search and filters over a long declaration, and its sorting. What does not match is hidden where it stands: the table
 * stays one, with all its rows.
 */
export class TableTools {
  readonly sorting: Sorting;
  readonly #redraw: () => void;
  #view: ToolsView | undefined;
  #words: readonly string[] = [];
  #query = '';
  #purpose = '';
  #standing: Standing | '' = '';
  /** What is searched, row by row, as long as it says the same. */
  #texts = new WeakMap<DeclarationRow, string>();
  #textsOf = '';
  #textsIn: readonly unknown[] = [];
  /** What is out of sight at this drawing. */
  #hidden: ReadonlySet<DeclarationRow> = new Set();

  constructor(redraw: () => void) {
    this.#redraw = redraw;
    this.sorting = new Sorting(redraw);
  }

  /** Looks at what is there to be drawn; what was prepared for something else is thrown away. */
  look(view: ToolsView): void {
    this.#view = view;
    this.sorting.look(view);
    if (!view.groups.some(({ category }) => category.id === this.#purpose)) this.#purpose = '';
    const columns = view.columns.map(keyOf).join('\n');
    const said = [view.strings, view.columns.some(isStatus) ? view.store.state : undefined];
    const saysTheSame = this.#textsOf === columns && said.every((each, index) => each === this.#textsIn[index]);
    if (!saysTheSame) [this.#textsOf, this.#textsIn, this.#texts] = [columns, said, new WeakMap()];
    if (!this.#standings(view).includes(this.#standing as Standing)) this.#standing = '';
    const rows = this.#isNarrowed ? view.groups.flatMap((group) => group.rows) : [];
    this.#hidden = new Set(rows.filter((row) => !this.#matches(row, view)));
  }

  /** Says how the visitor arranged the rows: another text when that changed. */
  get arrangement(): string {
    return [this.#query, this.#purpose, this.#standing, this.sorting.arrangement].join('\n');
  }

  isHidden(row: DeclarationRow): boolean {
    return this.#hidden.has(row);
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
      ${this.#renderPurposes(this.#view)} ${this.#renderStandings(this.#view)} ${this.sorting.renderDescriptions(this.#view)}
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

/** Without case, accents or vowel signs: what a reader types who looks for a word. Ligatures are written out. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]/g, '')
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => ({ œ: 'oe', æ: 'ae' })[letter] ?? 'ss');
}
