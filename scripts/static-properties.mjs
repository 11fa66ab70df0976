import ts from 'typescript';

/** What Lit's decorators add to the options they are given. */
const DECORATORS = new Map([
  ['property', ''],
  ['state', 'state: true, attribute: false'],
]);

/**
 * Writes the reactive properties of an element as Lit's `static properties`, which is what its decorators come to: a page
 * need not download those. Lines stay where they are.
 * @returns {import('rollup').Plugin}
 */
export const staticProperties = () => ({
  name: 'static-properties',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes(`'lit/decorators.js'`)) return null;
    const source = ts.createSourceFile(id, code, ts.ScriptTarget.ES2022, true);
    const edits = source.statements.flatMap((statement) => {
      if (ts.isClassDeclaration(statement)) return editsOf(statement);
      return isDecoratorsImport(statement) ? [replaced(statement, '')] : [];
    });
    return { code: edited(code, edits), map: null };
  },
});

/** @typedef {{ start: number, end: number, text: string }} Edit */

/** @param {import('typescript').Statement} statement */
function isDecoratorsImport(statement) {
  return ts.isImportDeclaration(statement) && statement.moduleSpecifier.getText() === `'lit/decorators.js'`;
}

/**
 * @param {import('typescript').ClassDeclaration} element
 * @returns {Edit[]}
 */
function editsOf(element) {
  const found = element.members.flatMap((member) => {
    if (!ts.isPropertyDeclaration(member)) return [];
    return (ts.getDecorators(member) ?? []).map((decorator) => ({ member, decorator }));
  });
  if (found.length === 0) return [];
  const properties = found.map(({ member, decorator }) => `${member.name.getText()}: ${optionsIn(decorator)}`);
  const { pos } = element.members;
  const declared = { start: pos, end: pos, text: ` static properties = { ${properties.join(', ')} };` };
  return [declared, ...found.map(({ decorator }) => replaced(decorator, ''))];
}

/** @param {import('typescript').Decorator} decorator */
function optionsIn({ expression }) {
  const name = ts.isCallExpression(expression) ? expression.expression.getText() : expression.getText();
  const added = DECORATORS.get(name);
  if (added === undefined || !ts.isCallExpression(expression)) throw new Error(`@${name} has no static form here.`);
  const [given] = expression.arguments;
  if (given && added) throw new Error(`@${name} takes no options here.`);
  return given?.getText() ?? `{ ${added} }`;
}

/**
 * @param {import('typescript').Node} node
 * @param {string} text
 * @returns {Edit}
 */
const replaced = (node, text) => ({ start: node.getStart(), end: node.getEnd(), text });

/**
 * @param {string} code
 * @param {Edit[]} edits
 */
const edited = (code, edits) =>
  edits
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), code);
