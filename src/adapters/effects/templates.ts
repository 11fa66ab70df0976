import type { ConsentStore } from '../../consent/store.js';
import type { TrustedScripts } from './trusted-scripts.js';

const HELD = 'template[data-consent]';

/**
 * Puts what a template holds in its place while all it needs is granted, and takes it away when that ends.
 *
 * @returns What looks at the page again.
 */
export function heldTemplates(page: Document, store: ConsentStore, { awakenIn }: TrustedScripts): () => void {
  const placed = new Map<HTMLTemplateElement, readonly ChildNode[]>();
  const isAllowed = (template: Element): boolean => store.allows(template.getAttribute('data-consent') ?? '');
  return () => {
    for (const [template, nodes] of placed) {
      if (template.isConnected && isAllowed(template)) continue;
      for (const node of nodes) node.remove();
      placed.delete(template);
    }
    for (const template of page.querySelectorAll<HTMLTemplateElement>(HELD)) {
      if (placed.has(template) || !isAllowed(template)) continue;
      const content = page.importNode(template.content, true);
      awakenIn(content);
      placed.set(template, [...content.childNodes]);
      template.after(content);
    }
  };
}
