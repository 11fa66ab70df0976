/**
 * @import { Package } from 'custom-elements-manifest/schema.js'
 * @import { Analysed } from './elements.mjs'
 */

/**
 * Lists the events the kit sends on `document`, under `documentEvents` beside the modules. No element sends any, so that
 * they are nowhere among the events of elements: whoever listened on an element would hear nothing.
 */
export function pageEvents() {
  /** @type {{ name: string, type: { text: string }, description: string }[]} */
  const events = [];
  return {
    name: 'page-events',
    /** @param {Analysed} options */
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'DocumentEventMap') return;
      for (const member of node.members) {
        if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name) || !member.type) continue;
        const [words] = ts.getJSDocCommentsAndTags(member);
        const description = words && 'comment' in words ? (ts.getTextOfJSDocComment(words.comment) ?? '') : '';
        events.push({ name: member.name.text, type: { text: member.type.getText() }, description });
      }
    },
    /** @param {{ customElementsManifest: Package }} options */
    packageLinkPhase({ customElementsManifest }) {
      Reflect.set(customElementsManifest, 'documentEvents', events);
    },
  };
}
