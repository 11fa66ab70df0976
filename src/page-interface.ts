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

/** Puts a banner of ours first in the body, where the page wrote none (R104). */
export function placeBanner(tag: string, Banner: ElementClass): void {
  if (document.querySelector(tag)) return;
  const banner = new Banner();
  banner.toggleAttribute('light-controls', true);
  document.body.prepend(banner);
}
