import type { ConsentStore } from './consent/store.js';
import { storeMeant } from './elements/shared/preferences-request.js';

type ElementClass = new () => HTMLElement;
type Preferences = HTMLElement & { store: ConsentStore | undefined; show: () => void };

let made: Preferences | undefined;

/**
 * Opens the choices in a dialog of ours, one however often it is asked for. The class needs no tag name, whatever its prefix.
 *
 * @param asked What the request carries: the store whose they are, or nothing for the page's.
 */
export function openPreferences(Preferences: ElementClass, asked: unknown): void {
  made ??= new Preferences() as Preferences;
  made.store = storeMeant(asked);
  made.toggleAttribute('modal', true);
  if (!made.isConnected) document.body.append(made);
  made.show();
}
