import { awakenIn, earlierCharter, viewDevice } from './start.js';

/** What the elements need of the page and may not fetch themselves: each class is given it before it is registered. */
interface Needs {
  gate: { awaken: typeof awakenIn };
  table: { viewDevice?: typeof viewDevice };
  charter: { earlierCharter?: typeof earlierCharter };
}

export function equipGate<Gate extends Needs['gate']>(Gate: Gate): Gate {
  Gate.awaken = awakenIn;
  return Gate;
}

export function equipTable<Table extends Needs['table']>(Table: Table): Table {
  Table.viewDevice = viewDevice;
  return Table;
}

export function equipCharter<Charter extends Needs['charter']>(Charter: Charter): Charter {
  Charter.earlierCharter = earlierCharter;
  return Charter;
}
