import { eraseDenied } from './adapters/effects/erase/erase.js';
import type { Charter } from './charter/charter.js';
import { parseWritten } from './charter/parse.js';
import type { Written } from './charter/written.js';
import type { DeviceView } from './elements/shared/device.js';
import { eraseWith, giveCharter, startPage } from './page.js';
import { report, reported } from './trouble.js';

export { awakenIn } from './page.js';

/** Reads a charter in full, and tells what is wrong with it. */
export const readInFull = (written: Written): Charter => reported(parseWritten(written));

/**
 * Looks for the page's charter, in the contract's order, and starts the page's store with it: once a page, and not at
 * all on a server. `configure` takes precedence, whenever it comes.
 *
 * @param options `table`: another tag than `cookie-table` under which tables written by hand may stand.
 */
export function start({ table }: { readonly table?: string } = {}): void {
  eraseWith(eraseDenied);
  startPage(readInFull, table);
}

/**
 * Gives the page its charter from script. Before anything was found it is the charter; later it takes its place:
 * answers already given stand, and what is new is asked.
 *
 * @param charter As in the contract; anything wrong with it is reported and left out.
 */
export function useCharter(charter: unknown): void {
  eraseWith(eraseDenied);
  giveCharter(readInFull, charter);
}

/** What an element may know of this device and delete on it, where one shows that; few pages do. */
export async function viewDevice(): Promise<DeviceView> {
  const { Device } = await import('./adapters/effects/erase/device.js');
  return new Device(document);
}

/** An earlier version of the page's charter, to be compared with it; nothing, and a problem told, where there is none. */
export async function earlierCharter(address: string): Promise<Charter | undefined> {
  const { readEarlierCharter } = await import('./adapters/sources/earlier-charter.js');
  const { charter, problems } = await readEarlierCharter(document, address);
  for (const problem of problems) report(document, problem);
  return charter;
}
