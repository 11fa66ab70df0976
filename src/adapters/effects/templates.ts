import type { ConsentStore } from '../../consent/store.js';
import type { TrustedScripts } from './trusted-scripts.js';

const HELD = 'template[data-consent]';
const PLACED = 'data-consent-placed';

/**
 * Puts what a template holds in its place while all it needs is granted, and takes it away when that ends. A copy of a
 * page, as libraries keep to show it again, comes with copies of what was placed then: those go.
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
    for (const copy of page.querySelectorAll(`[${PLACED}]`)) if (!ours.has(copy)) copy.remove();
    for (const template of page.querySelectorAll<HTMLTemplateElement>(HELD)) {
      if (placed.has(template) || !isAllowed(template)) continue;
      const content = page.importNode(template.content, true);
      awakenIn(content);
      for (const element of content.children) {
        element.toggleAttribute(PLACED, true);
        ours.add(element);
      }
      placed.set(template, [...content.childNodes]);
      template.after(content);
    }
  };
}
