/**
 * Hears the page come back: from the back/forward cache, where it slept through decisions made elsewhere (R90), or to
 * the front, where time may have passed (R52) and a browser without channels may have been told elsewhere (R89).
 */
export function onPageReturn(page: Document, tell: () => void): void {
  page.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted) tell();
  });
  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') tell();
  });
}
