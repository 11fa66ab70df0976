let isOffered = false;

/** Has the choices opened when they are asked for and nothing on the page shows them; whoever is on the page comes first. */
export function offerPreferences(open: (asked: unknown) => void): void {
  if (isOffered || typeof document === 'undefined') return;
  isOffered = true;
  window.addEventListener('cookie-preferences-open', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    open((event as CustomEvent).detail);
  });
}
