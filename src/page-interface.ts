import type { ConsentStore } from './consent/store.js';

/** Fetches and defines an element, and gives its class: no tag name is needed, whatever prefix it has. */
type Load = () => Promise<new () => HTMLElement>;

const offered = new Set<string>();

/**
 * Opens the choices in a dialog of ours when they are asked for and nothing on the page shows them.
 * Heard last, since whoever is on the page comes first.
 */
export function offerPreferences(load: Load): void {
  if (offered.has('preferences') || typeof document === 'undefined') return;
  offered.add('preferences');
  window.addEventListener('cookie-preferences-open', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    // Pressed twice before it is there, it is still one.
    made ??= make(load);
    made.then(
      (preferences) => {
        if (!preferences.isConnected) document.body.append(preferences);
        preferences.show();
      },
      () => (made = undefined),
    );
  });
}

type Preferences = HTMLElement & { show: () => void };
let made: Promise<Preferences> | undefined;

async function make(load: Load): Promise<Preferences> {
  const preferences = new (await load())() as Preferences;
  preferences.toggleAttribute('modal', true);
  return preferences;
}

/** Asks with a banner of ours, first in the body, when something must be asked and the page wrote none (R104). */
export function askWithBanner(store: ConsentStore, tag: string, load: Load): void {
  const ask = (): void => {
    if (!store.mayAsk || store.state.pending.length === 0 || document.querySelector(tag)) return;
    void load().then((Banner) => {
      if (document.querySelector(tag)) return;
      const banner = new Banner();
      banner.toggleAttribute('light-controls', true);
      document.body.prepend(banner);
    });
  };
  ask();
  store.subscribe(ask);
}
