import { readAuthoredTables } from '../../charter/authored-table.js';
import type { Written } from '../../charter/written.js';

/**
 * The charter that tables written by hand make up.
 *
 * @param selector Finds the tables, each the child of an element for it.
 */
export function authoredCharter(page: Document, selector: string): Written {
  const tables = [...page.querySelectorAll<HTMLTableElement>(selector)].map((table) => ({
    table,
    category: table.parentElement?.getAttribute('category') ?? null,
  }));
  return { value: readAuthoredTables(tables, page.location.hostname) };
}
