/** @import { Analysed } from './elements.mjs' */

/** Keeps the `@example` of each class, which the analyser leaves out. */
export const examples = {
  name: 'examples',
  /** @param {Analysed} options */
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    const found = ts
      .getJSDocTags(node)
      .filter(({ tagName }) => tagName.text === 'example')
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    if (declaration && found.length > 0) Reflect.set(declaration, 'examples', found);
  },
};
