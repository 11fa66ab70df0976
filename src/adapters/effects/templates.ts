import type { ConsentStore } from '../../consent/store.js';
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
  const placed = new Map<HTMLTemplateElement, readonly ChildNode[]>();
  const ours = new WeakSet<Element>();
  const isAllowed = (template: Element): boolean => store.allows(template.getAttribute('data-consent') ?? '');
  return () => {
    for (const [template, nodes] of placed) {
      if (template.isConnected && isAllowed(template)) continue;
      for (const node of nodes) node.remove();
      placed.delete(template);
    }
    for (const made of page.querySelectorAll(`[${PLACED}]`)) {
      if (!store.allows(made.getAttribute(PLACED) ?? '')) made.remove();
    }
    for (const template of page.querySelectorAll<HTMLTemplateElement>(HELD)) {
      if (placed.has(template)) continue;
      removeCopies(template);
      if (!isAllowed(template)) continue;
      const content = page.importNode(template.content, true);
      awakenIn(content);
      for (const element of content.children) {
        element.setAttribute(PLACED, template.getAttribute('data-consent') ?? '');
        ours.add(element);
      }
      placed.set(template, [...content.childNodes]);
      template.after(content);
    }
  };

  /** Only what stands where it was placed: a player that took the attributes of its video is no copy. */
  function removeCopies({ nextElementSibling: copy }: Element): void {
    if (!copy?.hasAttribute(PLACED) || ours.has(copy)) return;
    removeCopies(copy);
    copy.remove();
  }
}
