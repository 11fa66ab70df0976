/** Gives focus to where it came from if that is still there to be seen, else to the page's main content: never to nothing (R105). */
export function giveFocus(origin: HTMLElement | undefined): void {
  const isThere = origin?.isConnected === true && origin.getClientRects().length > 0;
  const target = isThere ? origin : document.querySelector<HTMLElement>('main, [role="main"], h1');
  if (!target) return;
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}
