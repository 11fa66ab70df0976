import { basename, resolve } from 'node:path';
import terser from '@rollup/plugin-terser';
import { localeFiles, minifyTemplates, modules, themes, typescript, WORDS_VERSION } from './build-plugins.mjs';
import { staticProperties } from './static-properties.mjs';
import { wordsFiles } from './words.mjs';

/** Its types say that it is the module, and not its function. */
const minify = /** @type {typeof terser.default} */ (/** @type {unknown} */ (terser));

/** Network filters block files whose address looks like a consent tool's. */
const BLOCKED_NAMES = /cookie-?banner|cookie-?consent|cookie-?policy|gdpr/i;

const ENTRY = 'cookie-charter';
const ELEMENTS = ['banner', 'charter', 'gate', 'preferences', 'table', 'trigger'];

/** What a page fetches for itself, each whole in its file: few pages need one, and none needs Lit for it. */
const PARTS = [
  'adapters/effects/erase/erase',
  'adapters/signals/frames',
  'adapters/sources/authored-charter',
  'consent/privacy-control',
  'elements/shared/positions',
  'i18n/override-strings',
  'reading',
  'registration',
  'trouble',
];

/**
 * Which file each module went to that the entry fetches when it is needed: source file → name.
 * @type {Map<string, string>}
 */
const files = new Map();

/**
 * The files of the kit that each of those imports, at once or through another: source file → names.
 * @type {Map<string, Set<string>>}
 */
const imported = new Map();

/**
 * Notes the files there are, and names those of earlier builds where they are fetched.
 * @returns {import('rollup').Plugin}
 */
const noteFiles = () => ({
  name: 'note-files',
  async resolveDynamicImport(specifier, importer) {
    const resolved = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
    const fileName = resolved && files.get(resolved.id);
    return fileName ? { id: `./${fileName}`, external: true } : null;
  },
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (BLOCKED_NAMES.test(file.fileName)) this.error(`Network filters would block ${file.fileName}.`);
      if (file.type !== 'chunk' || !file.facadeModuleId) continue;
      files.set(file.facadeModuleId, file.fileName);
      imported.set(file.facadeModuleId, importsOf(file, bundle));
    }
  },
});

/**
 * @param {import('rollup').OutputChunk} file
 * @param {import('rollup').OutputBundle} bundle
 */
function importsOf(file, bundle) {
  const found = new Set(file.imports);
  for (const name of found) {
    const next = bundle[name];
    if (next?.type === 'chunk') for (const each of next.imports) found.add(each);
  }
  return found;
}

/**
 * Has the entry fetch what the class of an element imports together with it, and not once it has come.
 * @returns {import('rollup').Plugin}
 */
const besideClasses = () => ({
  name: 'beside-classes',
  resolveDynamicImport: (specifier) =>
    typeof specifier === 'string' && [...files.values(), ...sharedFiles()].includes(specifier.slice(2))
      ? { id: specifier, external: true }
      : null,
  load(id) {
    if (id !== resolve('src/beside.ts')) return null;
    const shared = [...sharedFiles()];
    const ways = shared.map((name, index) => `const file${index} = () => import('./${name}');`);
    const members = ELEMENTS.map((name) => [name, sharedBy(name).map((file) => `file${shared.indexOf(file)}`)]);
    const filled = members.flatMap(([name, names]) => (names?.length ? `${name}: [${names}]` : []));
    return `${ways.join('\n')}\nexport const BESIDE = { ${filled.join(', ')} };`;
  },
});

/** The files that a class imports beside those that come with every class. @param {string} name */
function sharedBy(name) {
  const withElements = resolve('src/with-elements.ts');
  const always = [files.get(withElements), ...(imported.get(withElements) ?? [])];
  return [...(imported.get(resolve(`src/elements/${name}/${name}.ts`)) ?? [])].filter((file) => !always.includes(file));
}

const sharedFiles = () => new Set(ELEMENTS.flatMap(sharedBy));

/**
 * The entry holds all that a returning visitor needs, and names the other files; none of them imports it, since it may be
 * asked for with a version or a prefix behind its name, and would be another module under that address.
 * @returns {import('rollup').Plugin}
 */
const standAlone = () => ({
  name: 'stand-alone',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
    if (chunks.length > 1 || chunks.some(({ imports }) => imports.length > 0)) {
      this.error('A returning visitor would wait for a second file.');
    }
  },
});

/**
 * Each language in files of its own. Elements find them by their names.
 * @returns {import('rollup').Plugin}
 */
const wordsByName = () => ({
  name: 'words-by-name',
  resolveId(source, importer) {
    const isMap = source === './languages.js' && importer?.endsWith('/i18n/catalogue.ts');
    return isMap ? this.resolve('./words-file.js', importer) : null;
  },
  async generateBundle() {
    for (const { path, contents } of await wordsFiles()) {
      this.emitFile({ type: 'asset', fileName: basename(path), source: contents });
    }
  },
});

/**
 * What a page says of the loader in its head, in a file a language: the tag itself, and before it what a first visit needs,
 * so that nobody waits for the loader to ask for it.
 * @returns {import('rollup').Plugin}
 */
const headLines = () => ({
  name: 'head-lines',
  generateBundle() {
    const shown = ['src/ahead.ts', 'src/elements/banner/ahead.ts'].map((source) => files.get(resolve(source)));
    for (const tag of localeFiles().map((path) => basename(path, '.ts'))) {
      const ahead = [...shown, `words-${tag}-asking-${WORDS_VERSION}.js`];
      const lines = ahead.map((name) => `<link rel="modulepreload" href="/cdn/${name}">`);
      const source = [...lines, `<script type="module" src="/cdn/${ENTRY}.js"></script>`, ''].join('\n');
      this.emitFile({ type: 'asset', fileName: `head/${tag}.html`, source });
    }
  },
});

const AHEAD = /\/src\/ahead\.ts$/;
const QUESTION = /\/src\/elements\/banner\/ahead\.ts$/;
/** What brings what every element needs beside itself. */
const WITH_ELEMENTS = /\/src\/(?:elements\/(?:banner\/banner|trigger\/trigger)|with-elements)\.ts$/;

/**
 * Names the file a module goes to. What is drawn ahead of its class is in two files, one for the question alone. What several
 * elements need is in four: what all do, with Lit; what shows details of services; choices; and tables. Left to itself, the
 * bundler makes one for every different set of elements.
 * @param {string} id
 * @param {import('rollup').ManualChunkMeta} modules
 */
function chunkOf(id, { getModuleInfo, getModuleIds }) {
  const ids = [...getModuleIds()];
  const starts = ids.filter((other) => getModuleInfo(other)?.isEntry || getModuleInfo(other)?.dynamicImporters.length);
  const holders = starts.filter((start) => staticImports(start, getModuleInfo).has(id));
  if (holders.some((holder) => AHEAD.test(holder))) return 'ahead';
  // What other elements say too is not for a page to download with the question.
  if (holders.some((holder) => QUESTION.test(holder))) return holders.some(isOther) ? 'ahead' : 'question';
  if (id.endsWith('/src/with-elements.ts')) return 'with-elements';
  const ofOneElement = /\/src\/elements\/(?!shared\/)/.test(id);
  if (ofOneElement || starts.includes(id)) return undefined;
  if (holders.some((holder) => WITH_ELEMENTS.test(holder))) return 'with-elements';
  if (holders.length < 2) return undefined;
  const isIn = (/** @type {string} */ name) => holders.some((holder) => holder.endsWith(`/${name}.ts`));
  if (isIn('gate') || (isIn('preferences') && isIn('table'))) return 'details';
  return isIn('preferences') ? 'choices' : 'tables';
}

/** @param {string} holder */
const isOther = (holder) => /\/src\/elements\/(?!banner\/)/.test(holder);

/**
 * @param {string} start
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 */
function staticImports(start, getModuleInfo) {
  const found = new Set([start]);
  for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** @type {import('rollup').OutputOptions} */
const OUTPUT = {
  ...{ dir: 'cdn', format: 'es', sourcemap: true, hashCharacters: 'hex' },
  ...{ entryFileNames: 'chunk-[hash].js', chunkFileNames: 'chunk-[hash].js' },
};

/**
 * Has Chromium compile each function while the file arrives, beside the page, rather than on its first call within it:
 * few of them are not called. Others read a comment.
 */
const COMPILE_AHEAD = '//# allFunctionsCalledOnLoad';

/** @param {import('rollup').Plugin[]} more */
const minified = (more) => [
  modules({ exportConditions: ['production', 'browser'] }),
  staticProperties(),
  typescript({ development: false }),
  minifyTemplates(),
  minify({
    ...{ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true } },
    format: { comments: false, preamble: COMPILE_AHEAD },
  }),
  ...more,
];

/**
 * What a page without a bundler names, and what that fetches; the entry last, once the names of the others are known.
 * @type {import('rollup').RollupOptions[]}
 */
export const cdnBuilds = [
  ...PARTS.map((part) => ({ input: `src/${part}.ts`, plugins: minified([noteFiles(), standAlone()]), output: OUTPUT })),
  {
    input: [
      'src/ahead.ts',
      'src/elements/banner/ahead.ts',
      'src/with-elements.ts',
      ...ELEMENTS.map((name) => `src/elements/${name}/${name}.ts`),
    ],
    preserveEntrySignatures: 'allow-extension',
    plugins: [wordsByName(), ...minified([noteFiles(), themes({ minify: true })])],
    output: { ...OUTPUT, onlyExplicitManualChunks: true, manualChunks: chunkOf },
  },
  {
    input: { [ENTRY]: 'src/loader.ts' },
    plugins: [besideClasses(), ...minified([noteFiles(), standAlone(), headLines()])],
    output: { ...OUTPUT, entryFileNames: '[name].js' },
  },
];
