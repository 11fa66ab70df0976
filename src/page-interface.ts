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

let isAhead = false;

/**
 * Has the choices fetched once somebody points at, or reaches, a control that opens them: by the press they are there.
 * Nobody else downloads them, nor whoever asked their browser to save data, before the press.
 */
export function fetchAhead(load: () => unknown): void {
  if (isAhead) return;
  isAhead = true;
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  const heard = new AbortController();
  const hear = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !target.closest('[data-action="customise"]')) return;
    heard.abort();
    load();
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, hear, { signal: heard.signal });
}
