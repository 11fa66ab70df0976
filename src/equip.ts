import { awakenIn, earlierCharter, viewDevice } from './start.js';

/** What the elements need of the page and may not fetch themselves. */
const EQUIPMENT = {
  gate: { awaken: awakenIn },
  table: { viewDevice },
  charter: { earlierCharter },
};

/** Gives a class what its elements need of the page: before it is registered. */
export function equipped<Element extends object>(name: string, Element: Element): Element {
  return Object.assign(Element, EQUIPMENT[name as keyof typeof EQUIPMENT]);
}
