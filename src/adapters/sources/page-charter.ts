import { parseCharter, parseCharterText, type ParsedCharter } from '../../charter/parse.js';

const INLINE = 'script[type="application/json"][data-cookie-charter]';
const LINKED = 'link[rel~="cookie-charter"][href]';

/** The charter written in the page, or linked from it, in that order; `undefined` when the page has neither (yet). */
export async function declaredCharter(page: Document): Promise<ParsedCharter | undefined> {
  const inline = page.querySelector(INLINE);
  if (inline) return parseCharterText(inline.textContent);
  const linked = page.querySelector<HTMLLinkElement>(LINKED);
  return linked ? fetchCharter(linked.href) : undefined;
}

/**
 * The charter that tables written by hand make up, each the child of an element of one of these tags.
 *
 * @param tags The tags under which `<cookie-table>` is registered.
 */
export async function authoredCharter(page: Document, tags: readonly string[]): Promise<ParsedCharter | undefined> {
  const selector = tags.map((tag) => `${tag} > table`).join();
  const tables = [...page.querySelectorAll<HTMLTableElement>(selector)].map((table) => ({
    table,
    category: table.parentElement?.getAttribute('category') ?? null,
  }));
  if (tables.length === 0) return undefined;
  // Few pages are written so: the others need not load it.
  const { readAuthoredTables } = await import('../../charter/authored-table.js');
  return parseCharter(readAuthoredTables(tables, page.location.hostname));
}

async function fetchCharter(address: string): Promise<ParsedCharter> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return parseCharterText(await response.text());
  } catch (error) {
    const message = `expected a charter at this address (${error instanceof Error ? error.message : 'no answer'}); nothing is declared, nothing runs`;
    return { charter: parseCharter({}).charter, problems: [{ path: '$', value: address, message }] };
  }
}
