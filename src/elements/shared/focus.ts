/**
 * Gives focus to where it came from if that is still there to be seen, else to the first that is of the page's main
 * content and its title: never to nothing (R105).
 */
export function giveFocus(origin: HTMLElement | undefined): void {
  const content = document.querySelectorAll<HTMLElement>('main, [role="main"], h1');
  const target = origin && isSeen(origin) ? origin : [...content].find(isSeen);
  if (!target) return;
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

function isSeen(element: HTMLElement): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
