type ElementClass = new () => HTMLElement;
type Preferences = HTMLElement & { show: () => void };

let made: Preferences | undefined;

/** Opens the choices in a dialog of ours, one however often it is asked for. The class needs no tag name, whatever its prefix. */
export function openPreferences(Preferences: ElementClass): void {
  made ??= new Preferences() as Preferences;
  made.toggleAttribute('modal', true);
  if (!made.isConnected) document.body.append(made);
  made.show();
}
