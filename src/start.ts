import { eraseDenied } from './adapters/effects/erase/erase.js';
import { privacyControlRules } from './consent/privacy-control.js';
import { giveCharter, startPage, useParts } from './page.js';
import { readInFull } from './reading.js';

export { earlierCharter, viewDevice } from './equip.js';
export { awakenIn } from './page.js';

const PARTS = { erase: eraseDenied, rules: privacyControlRules };

/**
 * Looks for the page's charter, in the contract's order, and starts the page's store with it: once a page, and not at
 * all on a server. `configure` takes precedence, whenever it comes.
 *
 * @param options `table`: another tag than `cookie-table` under which tables written by hand may stand.
 */
export function start({ table }: { readonly table?: string } = {}): void {
  if (typeof document === 'undefined') return;
  useParts(PARTS);
  startPage(readInFull, table);
}

/**
 * Gives the page its charter from script. Before anything was found it is the charter; later it takes its place:
 * answers already given stand, and what is new is asked.
 *
 * @param charter As in the contract; anything wrong with it is reported and left out.
 */
export function useCharter(charter: unknown): void {
  if (typeof document === 'undefined') return;
  useParts(PARTS);
  giveCharter(readInFull, charter);
}
