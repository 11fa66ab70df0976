import type { ConsentStore } from '../../consent/store.js';

const REQUEST = 'cookie-preferences-open';

declare global {
  interface DocumentEventMap {
    /**
     * Somebody asks for the choices. Whoever shows them cancels the event, so that nobody else does.
     * Pages may send it too, bubbling and cancelable, from a link of their own. `detail` is the store whose choices are
     * meant, where that is not the page's.
     */
    'cookie-preferences-open': CustomEvent<ConsentStore | null>;
  }
}

/** Asks whatever on the page shows the choices to do so. */
export function requestPreferences(): void {
  requestPreferencesOf(undefined);
}

/** Asks for the choices of one store; of the page's where there is none. */
export function requestPreferencesOf(store: ConsentStore | undefined): void {
  const detail = store === globalThis.cookieConsent ? null : (store ?? null);
  document.dispatchEvent(new CustomEvent(REQUEST, { bubbles: true, cancelable: true, detail }));
}

/**
 * Shows the choices when they are asked for and nobody did yet, of any store or of this one. Returns the way to stop.
 */
export function onPreferencesRequest(host: { readonly store: ConsentStore | undefined }, show: () => void): () => void {
  const hear = (event: DocumentEventMap[typeof REQUEST]): void => {
    const store = storeMeant(event.detail);
    if (event.defaultPrevented || (store && store !== host.store)) return;
    event.preventDefault();
    show();
  };
  document.addEventListener(REQUEST, hear);
  return () => document.removeEventListener(REQUEST, hear);
}

/** The store that a request means; none for the page's, nor where a page's own request carries something else. */
export function storeMeant(detail: unknown): ConsentStore | undefined {
  const isStore = typeof detail === 'object' && detail !== null && 'subscribe' in detail;
  return isStore ? (detail as ConsentStore) : undefined;
}
