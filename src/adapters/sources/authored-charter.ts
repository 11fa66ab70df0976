import { readAuthoredTables } from '../../charter/authored-table.js';
import type { Written } from '../../charter/written.js';

/**
 * The charter that tables written by hand make up.
 *
 * @param tags Finds the elements such tables stand in.
 */
export function authoredCharter(page: Document, tags: string): Written {
  const tables = [...page.querySelectorAll(tags)].flatMap((host) =>
    tablesIn(host).map((table) => ({ table, category: host.getAttribute('category') })),
  );
  return { value: readAuthoredTables(tables, page.location.hostname) };
}

/** Editors put boxes around a table; a table in a cell of another is that cell's content. */
function tablesIn(host: Element): HTMLTableElement[] {
  return [...host.querySelectorAll('table')].filter((table) => {
    const outer = table.parentElement?.closest('table');
    return !outer || !host.contains(outer);
  });
}
