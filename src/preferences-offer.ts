import type { ConsentStore } from './consent/store.js';

let isOffered = false;

/** Has the choices opened when they are asked for and nothing on the page shows them; whoever is on the page comes first. */
export function offerPreferences(open: (store: ConsentStore | null) => void): void {
  if (isOffered || typeof document === 'undefined') return;
  isOffered = true;
  window.addEventListener('cookie-preferences-open', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    open((event as DocumentEventMap['cookie-preferences-open']).detail);
  });
}
