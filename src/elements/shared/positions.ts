/** What tells a control from others in a root, as a server writes it and as it is drawn in the page. */
const TRAITS = ['part', 'class', 'data-action'];
/** What can be scrolled. */
const BOXES = '.content, .scroller';

/** Notes what has focus, and how far each box and the page are scrolled. Returns the way to have it so again. */
export function positionsIn(root: ShadowRoot): () => void {
  const { activeElement } = root;
  const traits = TRAITS.map((name) => {
    const value = activeElement?.getAttribute(name);
    return value ? `[${name}=${CSS.escape(value)}]` : '';
  });
  const find = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  // What is folded in on a server is not there at all when it is drawn here.
  const alike = `*${traits.join('')}:not(details:not([open]) > :not(summary) *)`;
  const index = find(alike).indexOf(activeElement as HTMLElement);
  const scrolled = find(BOXES).map(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop] as const);
  const page = { left: scrollX, top: scrollY, behavior: 'instant' } as const;
  return () => {
    find(BOXES).forEach((box, at) => box.scrollTo(...(scrolled[at] ?? [0, 0])));
    find(alike)[index]?.focus({ preventScroll: true });
    // What a browser held on to, to keep it in sight, is gone, and with it the place.
    scrollTo(page);
  };
}
