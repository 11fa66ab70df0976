import type { Charter } from './charter/charter.js';
import type { DeviceView } from './elements/shared/device.js';

/** What an element may know of this device and delete on it, where one shows that; few pages do. */
export async function viewDevice(): Promise<DeviceView> {
  const { Device } = await import('./adapters/effects/erase/device.js');
  return new Device(document);
}

/** An earlier version of the page's charter, to be compared with it; nothing, and a problem told, where there is none. */
export async function earlierCharter(address: string): Promise<Charter | undefined> {
  const { readEarlierCharter } = await import('./adapters/sources/earlier-charter.js');
  const { reported } = await import('./trouble.js');
  return reported(await readEarlierCharter(document, address));
}

/**
 * Gives a class what its elements need of the page and may not fetch themselves: before it is registered.
 *
 * @param awaken Lets the scripts run that a gate's template held.
 */
export function equipped<Element extends object>(
  name: string,
  Element: Element,
  awaken: (content: DocumentFragment) => void,
): Element {
  if (name === 'gate') return Object.assign(Element, { awaken });
  if (name === 'table') return Object.assign(Element, { viewDevice });
  return name === 'charter' ? Object.assign(Element, { earlierCharter }) : Element;
}
