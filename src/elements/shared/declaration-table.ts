import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import type { ConsentStore } from '../../consent/store.js';
import { warnOnce } from '../../dev/warn.js';
import type { ColumnName, Strings } from '../../i18n/strings.js';
import {
  declarationGroups,
  type DeclarationFilter,
  type DeclarationGroup,
  type DeclarationRow,
} from './declaration.js';
import { heading } from './heading.js';
import { inTurn } from './in-turn.js';
import { scroller } from './scroller.js';
import { groundOf, lifetimeOf, providerOf, recipientsOf } from './service-details.js';
import { duration } from './times.js';
import { categoryTitle, text } from './words.js';

/** A column of the kit's, or under a heading of the site's own. */
export type Column = { readonly name: ColumnName } | { readonly heading: string };

/** The seed's four, and the duration. */
const DEFAULT_COLUMNS: readonly ColumnName[] = ['provider', 'service', 'name', 'purpose', 'duration'];

/** The columns a list of names asks for, in its order; the usual ones where it asks for none that exists. */
export function columnsAsked(list: string, strings: Strings): Column[] {
  const asked = namesIn(list).filter((name): name is ColumnName => Object.hasOwn(strings.columns, name));
  return (asked.length > 0 ? asked : DEFAULT_COLUMNS).map((name) => ({ name }));
}

/** Tells a developer of names that are no column's. */
export function warnOfColumns(list: string, strings: Strings, host: Element): void {
  for (const name of namesIn(list)) {
    if (Object.hasOwn(strings.columns, name)) continue;
    const known = Object.keys(strings.columns).join(', ');
    warnOnce(`column-${name}`, `"${name}" is no column; write some of ${known}.`, host);
  }
}

/** @param list Of names with spaces between. A framework that takes a property back leaves nothing. */
export function namesIn(list: string | null | undefined): string[] {
  return (list ?? '').split(/\s+/).filter((name) => name !== '');
}

/** What an element does with its tables beyond showing the declaration. */
export interface TableExtras {
  /** The rows of a group, in the order they are shown. */
  arrange?(rows: readonly DeclarationRow[]): readonly DeclarationRow[];
  /** Whether a row is out of sight for now. */
  isHidden?(row: DeclarationRow): boolean;
  /** A column's header, and how the rows are sorted by it. */
  header?(column: Column, title: string): { readonly content: unknown; readonly sort?: 'ascending' | 'descending' };
  /** What stands in the column `status`, in place of the answer alone. */
  status?(row: DeclarationRow): unknown;
  /** Changes when the visitor arranged the rows anew: what the search says, and what they are sorted by. */
  readonly arrangement?: string;
  /** Changes when the column `status` should be drawn again. */
  readonly version?: unknown;
}

export interface DeclarationOptions extends DeclarationFilter {
  readonly store: ConsentStore;
  readonly strings: Strings;
  readonly columns: readonly Column[];
  /** The level of the heading over each table. */
  readonly level: number;
  readonly caption?: string;
  readonly extras?: TableExtras;
  /** Draws all of it at once: it takes the place of what is there in full. Default: some at a time. */
  readonly atOnce?: boolean;
}

/** What fills the window, and then what can be drawn without anybody noticing: rows of a table, and tables. */
const PACE = { rows: { first: 150, next: 250 }, groups: { first: 12, next: 12 } } as const;

function paceOf(what: keyof typeof PACE, { atOnce }: DeclarationOptions): { first: number; next: number } {
  return atOnce ? { ...PACE[what], first: Infinity } : PACE[what];
}

/** The declaration as real tables, one a group, each under a heading that puts it in the page's outline. */
export function declarationTables(options: DeclarationOptions): TemplateResult {
  const { store, strings } = options;
  const groups = declarationGroups(store.charter, options);
  if (groups.length === 0) return html`<p part="message">${strings.emptyTable}</p>`;
  const draw = (group: DeclarationGroup): TemplateResult => {
    const index = groups.indexOf(group);
    return section(options, group, groups[index - 1], `caption-${index}`);
  };
  return html`${inTurn(groups, draw, paceOf('groups', options))}`;
}

/** A table under its heading; where each service has a table, the first of a purpose stands under the purpose's too. */
function section(
  options: DeclarationOptions,
  group: DeclarationGroup,
  before: DeclarationGroup | undefined,
  id: string,
): TemplateResult {
  const { level, strings } = options;
  const title = titleOfGroup(options, group);
  if (!group.service) return table(options, group, { id, title, caption: title, level });
  const isNext = before?.category === group.category && before.isExempt === group.isExempt;
  const name = text(group.service.name, strings);
  return html`${isNext || isEmptyPurpose(options, group) ? nothing : heading(level, title)}${table(options, group, {
    id,
    title: name,
    caption: html`${title} – ${name}`,
    level: level + 1,
  })}`;
}

/** Whether nothing of a purpose is in sight. */
function isEmptyPurpose(options: DeclarationOptions, { category, isExempt }: DeclarationGroup): boolean {
  const { store, extras } = options;
  return declarationGroups(store.charter, options)
    .filter((group) => group.category === category && group.isExempt === isExempt)
    .every(({ rows }) => rows.every((row) => extras?.isHidden?.(row)));
}

interface Titles {
  readonly id: string;
  readonly title: unknown;
  readonly caption: unknown;
  readonly level: number;
}

/* The roles are the elements' own, restated: shown as cards, a table loses them in some engines (R117). */
/* eslint-disable lit-a11y/no-redundant-role */

function table(
  options: DeclarationOptions,
  group: DeclarationGroup,
  { id, title, caption, level }: Titles,
): TemplateResult {
  const { columns, strings, extras, store } = options;
  const rowHeader = Math.max(
    columns.findIndex((column) => 'name' in column && column.name === 'name'),
    0,
  );
  const rows = extras?.arrange?.(group.rows) ?? group.rows;
  const hidden = new Set(extras?.isHidden ? rows.filter((row) => extras.isHidden?.(row)) : []);
  const isEmpty = hidden.size === rows.length;
  // A long table is drawn again for each letter that is searched for: the content of a row only for what it says.
  const state = columns.some((column) => 'name' in column && column.name === 'status') ? store.state : undefined;
  const said = [columns.map((column) => titleOf(column, strings)).join('\n'), strings, state, extras?.version];
  // The space goes with the words: by itself, Chromium leaves it out of the name that the caption gives the table.
  const count = ` ${strings.rowCount(rows.length - hidden.size)}`;
  const line = (row: DeclarationRow, isHidden: boolean): TemplateResult =>
    html`<tr part="row" role="row" ?hidden=${isHidden}>${guard([row, ...said], () =>
      columns.map((column, index) => cell(options, row, column, index === rowHeader)),
    )}</tr>`;
  return html`<div class="group ${group.service ? 'of-service' : ''}" ?hidden=${isEmpty}>${heading(level, title, { id })}
    <div part="scroller" class="scroller" ${ref(scroller(id))}>
    <table part="table" role="table">
      <caption part="caption" class="visually-hidden">
        ${caption}${count}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => columnHeader(options, column))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${inTurn(rows, line, { hidden, arrangement: extras?.arrangement, ...paceOf('rows', options) })}
      </tbody>
    </table>
  </div></div>`;
}

function columnHeader({ strings, extras }: DeclarationOptions, column: Column): TemplateResult {
  const title = titleOf(column, strings);
  const { content = title, sort } = extras?.header?.(column, title) ?? {};
  return html`<th part="column-header" role="columnheader" scope="col" aria-sort=${ifDefined(sort)}>${content}</th>`;
}

function cell(options: DeclarationOptions, row: DeclarationRow, column: Column, isRowHeader: boolean): TemplateResult {
  const { strings } = options;
  const value = valueOf(options, row, column);
  // The label is shown on narrow screens only, where the column's header is out of sight; assistive technology has the
  // header itself. Long tables have thousands of cells: each is one template.
  return isRowHeader
    ? html`<th part="cell row-header" role="rowheader" scope="row"><span class="label" aria-hidden="true">${titleOf(column, strings)}</span><span class="value">${value}</span></th>`
    : html`<td part="cell" role="cell"><span class="label" aria-hidden="true">${titleOf(column, strings)}</span><span class="value">${value}</span></td>`;
}
/* eslint-enable lit-a11y/no-redundant-role */

function titleOfGroup(
  { caption, store, strings, category, service }: DeclarationOptions,
  { category: own, rows }: DeclarationGroup,
): unknown {
  const title = categoryTitle(own, strings);
  const group = typeof title === 'string' ? withGround(title, rows, strings) : title;
  if (!caption) return group;
  const isAlone = declarationGroups(store.charter, { category, service }).length === 1;
  return isAlone ? caption : html`${caption} – ${group}`;
}

/** With what lets them run, where that is the same for all of them. */
function withGround(title: string, rows: readonly DeclarationRow[], strings: Strings): string {
  const grounds = new Set(rows.map(({ service }) => service.consent));
  const [ground] = grounds;
  if (grounds.size > 1 || ground === undefined) return title;
  const say = { exempt: strings.withoutConsent, 'opt-in': strings.withConsent, 'opt-out': strings.unlessRefused };
  return say[ground](title);
}

function titleOf(column: Column, strings: Strings): string {
  return 'name' in column ? strings.columns[column.name] : column.heading;
}

function valueOf({ store, strings, extras }: DeclarationOptions, row: DeclarationRow, column: Column): unknown {
  const { service, cookie } = row;
  if ('heading' in column) return cookie?.additional[column.heading] ?? '';
  switch (column.name) {
    case 'provider':
      return providerOf(service, strings);
    case 'service':
      return html`${text(service.name, strings)}${service.location === undefined ? nothing : html` (${text(service.location, strings)})`}`;
    case 'name':
      return cookie ? html`<code translate="no">${cookie.name}</code>` : strings.none;
    case 'purpose':
      return text(cookie?.purpose ?? service.purpose, strings) || strings.notStated;
    case 'duration':
      return cookie ? lifetimeOf(cookie, strings) : strings.none;
    case 'party':
      return cookie ? strings.parties[cookie.party] : strings.none;
    case 'technique':
      return cookie ? strings.techniques[cookie.technique] : strings.none;
    case 'recipients':
      return recipientsOf(service, strings);
    case 'ground':
      return groundOf(service, strings);
    case 'retention':
      return duration(service.dataRetention, strings) ?? strings.notStated;
    case 'status':
      return extras?.status?.(row) ?? statusOf(service.id, store, strings);
  }
}

/** What the present choice says of a service. */
export type Standing = 'granted' | 'denied' | 'pending' | 'always';

export function standingOf(id: string, { state }: ConsentStore): Standing {
  if (state.granted.includes(id)) return 'granted';
  if (state.denied.includes(id)) return 'denied';
  return state.pending.includes(id) ? 'pending' : 'always';
}

export function standingWords(standing: Standing, strings: Strings): string {
  const { statusGranted, statusDenied, statusPending, alwaysActive } = strings;
  return { granted: statusGranted, denied: statusDenied, pending: statusPending, always: alwaysActive }[standing];
}

export function statusOf(id: string, store: ConsentStore, strings: Strings): string {
  return standingWords(standingOf(id, store), strings);
}
