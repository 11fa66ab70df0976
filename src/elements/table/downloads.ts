import type { Charter } from '../../charter/charter.js';
import { csvOf } from '../../charter/export/csv.js';
import { charterToJson } from '../../charter/export/json.js';
import type { ColumnName, Strings } from '../../i18n/strings.js';
import type { DeclarationGroup } from '../shared/declaration.js';
import type { Column } from '../shared/declaration-table.js';
import { plainTitle, plainValue } from './plain.js';

/** Long enough for any browser to have begun saving, in milliseconds. */
const SAVED_BY = 60_000;

/** Saves the rows of some groups as CSV, with every column that is a fact of the charter, in the reader's words. */
export function downloadCsv(charter: Charter, groups: readonly DeclarationGroup[], strings: Strings): void {
  const names = (Object.keys(strings.columns) as ColumnName[]).filter((name) => name !== 'status');
  const all = groups.flatMap(({ rows }) => rows);
  // What a table written by hand has beside is saved under its own headings.
  const headings = [...new Set(all.flatMap(({ cookie }) => Object.keys(cookie?.additional ?? {})))];
  const columns: Column[] = [...names.map((name) => ({ name })), ...headings.map((heading) => ({ heading }))];
  const head = [strings.filterPurpose, ...names.map((name) => strings.columns[name]), ...headings];
  const rows = groups.flatMap(({ category, rows: own }) =>
    own.map((row) => [plainTitle(category, strings), ...columns.map((column) => plainValue(row, column, strings))]),
  );
  save(`${nameOf(charter)}.csv`, 'text/csv', csvOf([head, ...rows]));
}

/** Saves the whole charter, as a site would write it. */
export function downloadJson(charter: Charter): void {
  save(`${nameOf(charter)}.json`, 'application/json', charterToJson(charter));
}

/** The file comes from the page itself: nothing is asked of any server. */
function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED_BY);
}

function nameOf({ site, updated }: Charter): string {
  const words = [site.name, 'cookies', updated ?? ''].map((word) =>
    word.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''),
  );
  return words.filter((word) => word !== '').join('-');
}
