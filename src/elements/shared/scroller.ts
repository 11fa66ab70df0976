/**
 * Follows a box that may scroll sideways: only while there is something to scroll to is it a stop for the keyboard, and
 * then a region with a name. Elsewhere it would be a stop and a landmark for nothing.
 *
 * @param label The id of what names it.
 * @returns What `ref` is given.
 */
export function scroller(label: string): (box?: Element) => void {
  return (box) => {
    if (!(box instanceof HTMLElement) || typeof ResizeObserver === 'undefined') return;
    labels.set(box, label);
    observer ??= new ResizeObserver((entries) => {
      for (const { target } of entries) mark(labels.has(target) ? target : target.parentElement);
    });
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
  };
}

let observer: ResizeObserver | undefined;
const labels = new WeakMap<Element, string>();

function mark(box: Element | null): void {
  const label = box && labels.get(box);
  if (!label) return;
  const scrolls = box.scrollWidth > box.clientWidth;
  if (scrolls === box.hasAttribute('tabindex')) return;
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'region'],
    ['aria-labelledby', label],
  ] as const) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}
