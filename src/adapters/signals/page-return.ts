/** Hears the page come back from the back/forward cache, where it slept through decisions made elsewhere (R90). */
export function onPageReturn(page: Document, tell: () => void): void {
  page.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted) tell();
  });
}
