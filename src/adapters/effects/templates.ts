import type { ConsentStore } from '../../consent/store.js';
import { apart } from '../../dev/rethrow.js';
import type { TrustedScripts } from './trusted-scripts.js';

const HELD = 'template[data-consent]';
const PLACED = 'data-consent-placed';

/**
 * Puts what a template holds in its place while all it needs is granted, and takes it away when that ends, with what
 * scripts of the page made in its likeness. A copy of a page, as libraries keep to show it again, comes with copies of
 * what was placed then: those go.
 *
 * @returns What looks at the page again.
 */
export function heldTemplates(page: Document, store: ConsentStore, { awakenIn }: TrustedScripts): () => void {
  const placed = new Map<Element, readonly ChildNode[]>();
  const ours = new WeakSet<Element>();
  const isAllowed = (element: Element, by = 'data-consent'): boolean => store.allows(element.getAttribute(by) ?? '');
  const place = (template: HTMLTemplateElement): void => {
    const content = page.importNode(template.content, true);
    awakenIn(content);
    for (const element of content.children) {
      element.setAttribute(PLACED, template.getAttribute('data-consent') ?? '');
      ours.add(element);
    }
    placed.set(template, [...content.childNodes]);
    template.after(content);
  };
  return () => {
    for (const [template, nodes] of placed) {
      if (template.isConnected && isAllowed(template)) continue;
      for (const node of nodes) node.remove();
      placed.delete(template);
    }
    for (const made of page.querySelectorAll(`[${PLACED}]`)) {
      // A copy stands where the other was placed, as a player that took the attributes of its video does not. One by one:
      // the next then stands there.
      const { previousElementSibling: before } = made;
      const isCopy = !ours.has(made) && before?.matches(HELD) && !placed.has(before);
      if (isCopy || !isAllowed(made, PLACED)) made.remove();
    }
    for (const template of page.querySelectorAll<HTMLTemplateElement>(HELD)) {
      if (placed.has(template) || !isAllowed(template)) continue;
      // One that can't be placed is not tried again at every change of the page.
      placed.set(template, []);
      apart(() => place(template));
    }
  };
}
