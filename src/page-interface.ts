type ElementClass = new () => HTMLElement;
/** Fetches and defines an element, and gives its class: no tag name is needed, whatever prefix it has. */
type Load = () => Promise<ElementClass>;
type Preferences = HTMLElement & { show: () => void };

let isOffered = false;
let made: Promise<Preferences> | undefined;

/**
 * Opens the choices in a dialog of ours when they are asked for and nothing on the page shows them.
 * Heard last, since whoever is on the page comes first.
 */
export function offerPreferences(load: Load): void {
  if (isOffered || typeof document === 'undefined') return;
  isOffered = true;
  window.addEventListener('cookie-preferences-open', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    // Pressed twice before it is there, it is still one.
    made ??= load().then((Preferences) => new Preferences() as Preferences);
    made.then(
      (preferences) => {
        preferences.toggleAttribute('modal', true);
        if (!preferences.isConnected) document.body.append(preferences);
        preferences.show();
      },
      () => (made = undefined),
    );
  });
}

/** Puts a banner of ours first in the body, where the page wrote none (R104). */
export function placeBanner(tag: string, Banner: ElementClass): void {
  if (document.querySelector(tag)) return;
  const banner = new Banner();
  banner.toggleAttribute('light-controls', true);
  document.body.prepend(banner);
}
