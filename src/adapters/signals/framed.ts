/** Whether the page stands in a frame of another site, where it may not ask and its cookies are not the visitor's (R92). */
export function isFramedElsewhere(page: Document): boolean {
  const view = page.defaultView;
  try {
    return view?.top?.location.origin !== view?.location.origin;
  } catch {
    // Another site's window has no address to read.
    return true;
  }
}
