const REQUEST = 'cookie-preferences-open';

declare global {
  interface DocumentEventMap {
    /**
     * Somebody asks for the choices. Whoever shows them cancels the event, so that nobody else does.
     * Pages may send it too, bubbling and cancelable, from a link of their own.
     */
    'cookie-preferences-open': CustomEvent<null>;
  }
}

/** Asks whatever on the page shows the choices to do so. */
export function requestPreferences(): void {
  document.dispatchEvent(new CustomEvent(REQUEST, { bubbles: true, cancelable: true, detail: null }));
}

/** Shows the choices when they are asked for and nobody did yet. Returns the way to stop. */
export function onPreferencesRequest(show: () => void): () => void {
  const hear = (event: Event): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    show();
  };
  document.addEventListener(REQUEST, hear);
  return () => document.removeEventListener(REQUEST, hear);
}
