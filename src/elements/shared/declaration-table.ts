import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentStore } from '../../consent/store.js';
import type { ColumnName, Strings } from '../../i18n/strings.js';
import {
  declarationGroups,
  type DeclarationFilter,
  type DeclarationGroup,
  type DeclarationRow,
} from './declaration.js';
import { heading } from './heading.js';
import { groundOf, lifetimeOf, providerOf, recipientsOf } from './service-details.js';
import { categoryTitle, duration, text } from './words.js';

/** A column of the kit's, or under a heading of the site's own. */
export type Column = { readonly name: ColumnName } | { readonly heading: string };

/** The seed's four, and the duration. */
export const DEFAULT_COLUMNS: readonly ColumnName[] = ['provider', 'service', 'name', 'purpose', 'duration'];

export interface DeclarationOptions extends DeclarationFilter {
  readonly store: ConsentStore;
  readonly strings: Strings;
  readonly columns: readonly Column[];
  /** The level of the heading over each table. */
  readonly level: number;
  readonly caption?: string;
}

/** The declaration as real tables, one a group, each under a heading that puts it in the page's outline. */
export function declarationTables(options: DeclarationOptions): TemplateResult {
  const { store, strings } = options;
  const groups = declarationGroups(store.charter, options);
  if (groups.length === 0) return html`<p part="message">${strings.emptyTable}</p>`;
  return html`${groups.map((group, index) => table(options, group, `caption-${index}`))}`;
}

/* The roles are the elements' own, restated: shown as cards, a table loses them in some engines (R117). */
/* eslint-disable lit-a11y/no-redundant-role */

function table(options: DeclarationOptions, group: DeclarationGroup, id: string): TemplateResult {
  const { columns, strings, level } = options;
  const rowHeader = Math.max(
    columns.findIndex((column) => 'name' in column && column.name === 'name'),
    0,
  );
  const title = titleOfGroup(options, group);
  return html`${heading(level, title, { id })}
    <div part="scroller" class="scroller" role="region" aria-labelledby=${id} tabindex="0">
    <table part="table" role="table">
      <caption part="caption" class="visually-hidden">
        ${title} ${strings.rowCount(group.rows.length)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th part="column-header" role="columnheader" scope="col">${titleOf(column, strings)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${group.rows.map((row) => html`<tr part="row" role="row">${columns.map((column, index) => cell(options, row, column, index === rowHeader))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function cell(
  { store, strings }: DeclarationOptions,
  row: DeclarationRow,
  column: Column,
  isRowHeader: boolean,
): TemplateResult {
  // Shown on narrow screens only, where the column's header is out of sight; assistive technology has the header itself.
  const label = html`<span class="label" aria-hidden="true">${titleOf(column, strings)}</span>`;
  const content = html`${label}<span class="value">${valueOf(row, column, store, strings)}</span>`;
  return isRowHeader
    ? html`<th part="cell row-header" role="rowheader" scope="row">${content}</th>`
    : html`<td part="cell" role="cell">${content}</td>`;
}
/* eslint-enable lit-a11y/no-redundant-role */

function titleOfGroup(
  { caption, store, strings, category, service }: DeclarationOptions,
  { category: own, isExempt }: DeclarationGroup,
): unknown {
  const title = categoryTitle(own, strings);
  const group =
    typeof title === 'string' ? (isExempt ? strings.withoutConsent(title) : strings.withConsent(title)) : title;
  if (!caption) return group;
  const isAlone = declarationGroups(store.charter, { category, service }).length === 1;
  return isAlone ? caption : html`${caption} – ${group}`;
}

function titleOf(column: Column, strings: Strings): string {
  return 'name' in column ? strings.columns[column.name] : column.heading;
}

function valueOf({ service, cookie }: DeclarationRow, column: Column, store: ConsentStore, strings: Strings): unknown {
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
      return statusOf(service.id, store, strings);
  }
}

function statusOf(id: string, { state }: ConsentStore, strings: Strings): string {
  if (state.granted.includes(id)) return strings.statusGranted;
  if (state.denied.includes(id)) return strings.statusDenied;
  return state.pending.includes(id) ? strings.statusPending : strings.alwaysActive;
}
