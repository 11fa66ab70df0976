import { elementsIn } from './elements.mjs';

/**
 * @import { Package } from 'custom-elements-manifest/schema.js'
 * @import { Analysed } from './elements.mjs'
 */

/**
 * Writes a set of values out, where the source names it: an editor that reads `Placement` can suggest nothing. Sets are
 * written as the kit writes them, `const NAMES = [...] as const` and `type Name = (typeof NAMES)[number]`.
 */
export function literalTypes() {
  /** @type {Map<string, string[]>} */
  const lists = new Map();
  /** @type {Map<string, string>} */
  const aliases = new Map();

  return {
    name: 'literal-types',
    /** @param {Analysed} options */
    collectPhase({ ts, node }) {
      if (ts.isVariableDeclaration(node) && node.initializer && ts.isAsExpression(node.initializer)) {
        const { expression } = node.initializer;
        if (!ts.isArrayLiteralExpression(expression) || !expression.elements.every(ts.isStringLiteral)) return;
        const values = expression.elements.map((element) => element.getText());
        lists.set(node.name.getText(), values);
      } else if (ts.isTypeAliasDeclaration(node)) {
        const [, list] = /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText()) ?? [];
        if (list !== undefined) aliases.set(node.name.text, list);
      }
    },
    /** @param {{ customElementsManifest: Package }} options */
    packageLinkPhase({ customElementsManifest }) {
      /** @param {string} name */
      const writtenOut = (name) => lists.get(aliases.get(name) ?? '')?.join(' | ') ?? name;
      for (const { element } of elementsIn(customElementsManifest)) {
        for (const part of [...(element.attributes ?? []), ...(element.members ?? [])]) {
          if ('type' in part && part.type) part.type.text = part.type.text.split(' | ').map(writtenOut).join(' | ');
        }
      }
    },
  };
}
