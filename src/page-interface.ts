import type { ConsentStore } from './consent/store.js';

type ElementClass = new () => HTMLElement;
type Preferences = HTMLElement & { store: ConsentStore | undefined; show: () => void };

let made: Preferences | undefined;

/**
 * Opens the choices in a dialog of ours, one however often it is asked for. The class needs no tag name, whatever its prefix.
 *
 * @param store Whose they are; nothing for the page's.
 */
export function openPreferences(Preferences: ElementClass, store: ConsentStore | null): void {
  made ??= new Preferences() as Preferences;
  // A page's own request may carry whatever it likes.
  made.store = store && 'subscribe' in store ? store : undefined;
  made.toggleAttribute('modal', true);
  if (!made.isConnected) document.body.append(made);
  made.show();
}
