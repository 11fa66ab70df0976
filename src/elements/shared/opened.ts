/** Whether a visitor unfolded what is told on demand, before what draws it now came. */
export function isOpenedIn(from: ParentNode): boolean {
  return from.querySelector('details[open], [aria-expanded=true]') !== null;
}
