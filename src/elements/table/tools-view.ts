import type { ConsentStore } from '../../consent/store.js';
import type { Strings } from '../../i18n/strings.js';
import type { DeclarationGroup } from '../shared/declaration.js';
import type { Column } from '../shared/declaration-table.js';

/** What the tools of a table work on, as it stands at one drawing. */
export interface ToolsView {
  readonly store: ConsentStore;
  readonly strings: Strings;
  readonly columns: readonly Column[];
  readonly groups: readonly DeclarationGroup[];
}

/** What tells a column from every other, from one drawing to the next. */
export function keyOf(column: Column): string {
  return 'name' in column ? column.name : `heading ${column.heading}`;
}

/** Whether a column tells the present choice, and changes with it. */
export function isStatus(column: Column): boolean {
  return 'name' in column && column.name === 'status';
}
