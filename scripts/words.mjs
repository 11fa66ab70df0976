import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, transform } from 'esbuild';
import ts from 'typescript';
import { localeFiles, WORDS_VERSION } from './build-plugins.mjs';

/**
 * How far the words in a file go, as in `i18n/extent.ts`. Each file begins with all of the one before it, which a page has
 * already or fetches beside it.
 */
const EXTENTS = /** @type {const} */ (['asking', 'choosing', 'all']);
/** @typedef {typeof EXTENTS[number]} Extent */

const read = (/** @type {string} */ path) =>
  ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);

/**
 * @param {string} tag
 * @param {Extent} extent
 */
const nameOf = (tag, extent) => `words-${tag}-${extent}-${WORDS_VERSION}`;

/** The words that each type of `strings.ts` names itself. */
const typesOfStrings = new Map(
  read('src/i18n/strings.ts')
    .statements.filter(ts.isInterfaceDeclaration)
    .map(({ name, members }) => [name.text, new Set(members.map((member) => member.name?.getText()))]),
);
const ASKED = typesOfStrings.get('AskingStrings');
const CHOSEN = typesOfStrings.get('ChoosingStrings');
const KIND_ASKED = typesOfStrings.get('KindTitle');

/** @param {string | undefined} word */
const extentOf = (word) => (ASKED?.has(word) ? 'asking' : CHOSEN?.has(word) ? 'choosing' : 'all');

/**
 * The words of each language in files of their own: those of a first visit, and then those of the elements that need more.
 * @returns {Promise<import('esbuild').OutputFile[]>}
 */
export async function wordsFiles() {
  const entryPoints = localeFiles().flatMap((path) =>
    EXTENTS.map((extent) => ({ in: `${extent}:${path}`, out: nameOf(basename(path, '.ts'), extent) })),
  );
  const { outputFiles } = await build({
    ...{ entryPoints, bundle: true, minify: true, sourcemap: 'linked', write: false, outdir: 'cdn' },
    ...{ format: 'esm', target: 'es2022', charset: 'utf8', plugins: [inExtents] },
  });
  return outputFiles;
}

/**
 * For pages with a bundler: the words of a first visit in each language, and beside each a loader that has them with it.
 * @returns {Promise<Record<string, string>>} Modules of the package, by path.
 */
export async function askingModules() {
  const modules = localeFiles().map(async (path) => {
    const tag = basename(path, '.ts');
    const source = wordsIn(path, 'asking', (other) => `./${other}.js`);
    const { code } = await transform(source, { loader: 'ts', target: 'es2022', charset: 'utf8' });
    return [
      [`i18n/asking/${tag}.js`, code],
      [`loader/${tag}.js`, loaderWith(tag)],
    ];
  });
  return Object.fromEntries((await Promise.all(modules)).flat());
}

const loaderWith = (/** @type {string} */ tag) => `import { startBundled } from '../bundled.js';
import asking from '../i18n/asking/${tag}.js';

export { configure } from '../bundled.js';

startBundled({ '${tag}': { asking, fetch: () => import('../i18n/locales/${tag}.js') } });
`;

/** @type {import('esbuild').Plugin} */
const inExtents = {
  name: 'in-extents',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:asking|choosing|all):/ }, ({ path }) => ({ path, namespace: 'words' }));
    onResolve({ filter: /^words-/ }, ({ path }) => ({ path: `./${path}.js`, external: true }));
    onLoad({ filter: /./, namespace: 'words' }, ({ path: found }) => {
      const [extent, path] = /** @type {[Extent, string]} */ (found.split(':'));
      return { contents: wordsIn(path, extent), loader: 'ts', resolveDir: 'src/i18n/locales' };
    });
  },
};

/**
 * The module of a language with the words up to an extent. A variant of another language begins with that one's, others
 * with the words of the extent before.
 * @param {string} path
 * @param {Extent} extent
 * @param {(tag: string) => string} [other] Where those of another language are.
 */
function wordsIn(path, extent, other = (tag) => nameOf(tag, extent)) {
  const source = read(path);
  const { initializer, base } = stringsIn(source);
  const before = EXTENTS[EXTENTS.indexOf(extent) - 1];
  const start = base || !before ? '' : `import before from '${nameOf(basename(path, '.ts'), before)}';`;
  const words = initializer.properties.flatMap((property) => wordsOf(property, { extent, isVariant: Boolean(base) }));
  if (start) words.unshift('...before');
  return [
    start + source.text.slice(0, initializer.getStart()),
    `{${words.join(',\n')}}`,
    source.text.slice(initializer.getEnd()),
  ]
    .join('')
    .replaceAll(/from '\.\/([\w-]+)\.js'/g, (_import, tag) => `from '${other(tag)}'`)
    .replaceAll('= plurals(', '= /* @__PURE__ */ plurals(');
}

/** @param {import('typescript').SourceFile} source */
function stringsIn({ statements }) {
  const declared = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  const initializer = declared.find(({ name }) => name.getText() === 'strings')?.initializer;
  if (!initializer || !ts.isObjectLiteralExpression(initializer)) throw new Error('A language is one object of words.');
  return { initializer, base: initializer.properties.find(ts.isSpreadAssignment) };
}

/**
 * @param {import('typescript').ObjectLiteralElementLike} property
 * @param {{ extent: Extent, isVariant: boolean }} options
 */
function wordsOf(property, { extent, isVariant }) {
  const name = property.name?.getText();
  if (name === undefined) return [property.getText()];
  const isNew = extentOf(name) === extent;
  const isIn = EXTENTS.indexOf(extentOf(name)) <= EXTENTS.indexOf(extent);
  if (name === 'kinds')
    return extent === 'choosing' && !isVariant ? [] : [`kinds: ${kindsOf(property, { extent, isVariant })}`];
  return isNew || (isVariant && isIn) ? [property.getText()] : [];
}

/**
 * Of the kinds a first visit is told the titles, and whoever reads the charter the rest.
 * @param {import('typescript').ObjectLiteralElementLike} property
 * @param {{ extent: Extent, isVariant: boolean }} options
 */
function kindsOf(property, { extent, isVariant }) {
  const membersOf = (/** @type {import('typescript').Node} */ node) => {
    const value = ts.isPropertyAssignment(node) ? node.initializer : node;
    if (!ts.isObjectLiteralExpression(value)) throw new Error('The kinds are objects of words.');
    return value.properties;
  };
  const kinds = membersOf(property).map((kind) => {
    const name = kind.name?.getText() ?? '';
    const words = membersOf(kind).filter((word) => {
      const isAsked = KIND_ASKED?.has(word.name?.getText());
      return !word.name || (extent === 'all' ? isVariant || !isAsked : isAsked);
    });
    const before =
      extent === 'all' && !isVariant ? [`...before.kinds[${JSON.stringify(name.replaceAll("'", ''))}]`] : [];
    return `${name}: {${[...before, ...words.map((word) => word.getText())].join(', ')}}`;
  });
  return `{${kinds.join(', ')}}`;
}
