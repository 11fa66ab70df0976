import type { Charter } from '../../charter/charter.js';
import { parseCharterText } from '../../charter/parse.js';
import type { Problem } from '../../dev/problem.js';

/** Fetches an earlier version of the charter, from the page's own site alone; its problems are told under its address. */
export async function readEarlierCharter(
  page: Document,
  address: string,
): Promise<{ readonly charter: Charter | undefined; readonly problems: readonly Problem[] }> {
  try {
    const { origin, href } = new URL(address, page.baseURI);
    if (origin !== page.location.origin) throw new Error('it is of another site, and is not asked for');
    const response = await fetch(href);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const text = await response.text();
    const { charter, problems } = parseCharterText(text);
    const told = problems.map((problem) => ({ ...problem, path: `${address} ${problem.path}` }));
    // What is no charter at all would read as if everything had been added since.
    return problems.some(({ path }) => path === '$')
      ? { charter: undefined, problems: told }
      : { charter, problems: told };
  } catch (error) {
    const message = `expected an earlier charter at this address (${error instanceof Error ? error.message : 'no answer'}); no changes are told`;
    return { charter: undefined, problems: [{ path: address, value: address, message }] };
  }
}
