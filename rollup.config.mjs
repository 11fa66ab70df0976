import { readdirSync, readFileSync, rmSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

for (const folder of ['dist', 'cdn']) rmSync(folder, { recursive: true, force: true });

/** Network filters block files whose address looks like a consent tool's. */
const BLOCKED_NAMES = /cookie-?banner|cookie-?consent|cookie-?policy|gdpr/i;

const ENTRY = 'cookie-charter';

const PUBLIC_MODULES = [
  /^(?:index|core|define|export|server)\.ts$/,
  /^elements\/[^/]+\/define\.ts$/,
  /^i18n\/locales\/[^/]+\.ts$/,
];

/** The modules a page may import by name, each as `dist` path → source file. */
function publicModules() {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  return Object.fromEntries(
    files
      .filter((file) => PUBLIC_MODULES.some((pattern) => pattern.test(file)))
      .map((file) => [file.replace(/\.ts$/, ''), `src/${file}`]),
  );
}

/** @param {{ development: boolean }} options */
const typescript = ({ development }) =>
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.build.json', define: { __DEV__: String(development) } });

/** @param {{ exportConditions?: string[] }} [options] */
const modules = (options) => resolve({ extensions: ['.ts', '.js'], ...options });

/**
 * The package's own modules. Templates stay as written: a server and a page must see the same ones.
 * @param {{ directory: string, development: boolean, plugins?: import('rollup').Plugin[] }} options
 * @returns {import('rollup').RollupOptions}
 */
const packageBuild = ({ directory, development, plugins = [] }) => ({
  input: publicModules(),
  external: [/^lit(\/|$)/, /^@lit\//],
  plugins: [modules(), typescript({ development }), ...plugins],
  output: { dir: directory, format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
});

/** @returns {import('rollup').Plugin} */
const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
    // Without `conservativeCollapse`, the space between two inline elements is lost.
    const minified = await minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } });
    return minified && { code: minified.code, map: minified.map ?? null };
  },
});

/**
 * The file a page names is small and imports one other. No file imports it: it may be asked for with a version or a
 * prefix behind its name, and would be another module under that address.
 * @returns {import('rollup').Plugin}
 */
const keepLoaderPromises = () => ({
  name: 'keep-loader-promises',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    for (const name of Object.keys(bundle)) {
      if (BLOCKED_NAMES.test(name)) this.error(`Network filters would block ${name}.`);
    }
    for (const { fileName, isEntry, imports } of chunks) {
      if (imports.includes(`${ENTRY}.js`)) this.error(`${fileName} imports the entry, whose address may vary.`);
      if (!isEntry) continue;
      const needed = imports.flatMap((name) => [
        name,
        ...(chunks.find((each) => each.fileName === name)?.imports ?? []),
      ]);
      if (needed.length !== 1)
        this.error(`${fileName} needs ${needed.join(', ')}: a returning visitor would wait for more.`);
    }
  },
});

/** What a first visit loads: the question, in the visitor's language. */
const FIRST_VISIT = /\/src\/(?:elements\/banner\/banner|i18n\/locales\/[^/]+)\.ts$/;

/**
 * Names the file a module goes to. What the entry imports is in one file, which with it is all a returning visitor loads.
 * What several elements need, Lit included, is in two files: one for a first visit, one for the rest. Left to itself,
 * the bundler makes such a file for every different set of elements.
 * @param {string} id
 * @param {import('rollup').ManualChunkMeta} modules
 */
function chunkOf(id, { getModuleInfo, getModuleIds }) {
  const ids = [...getModuleIds()];
  /** @param {string} start */
  const holds = (start) => staticImports(start, getModuleInfo).has(id);
  if (getModuleInfo(id)?.isEntry) return undefined;
  if (ids.filter((other) => getModuleInfo(other)?.isEntry).some(holds)) return 'core';

  const lazy = ids.filter((other) => getModuleInfo(other)?.dynamicImporters.length);
  const holders = lazy.filter(holds);
  const ofOneElement = /\/src\/elements\/(?!shared\/)/.test(id);
  if (ofOneElement || lazy.includes(id) || holders.length < 2) return undefined;
  return holders.some((holder) => FIRST_VISIT.test(holder)) ? 'first-visit' : 'shared';
}

/**
 * @param {string} start
 * @param {import('rollup').GetModuleInfo} getModuleInfo
 */
function staticImports(start, getModuleInfo) {
  const found = new Set([start]);
  for (const id of found) for (const imported of getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/**
 * A theme names the usual tags; under another prefix, elements are in a state of the same name. Without weight, so that
 * the theme stays as easy to overrule as it was written.
 * @param {string} rules
 */
const underEveryPrefix = (rules) =>
  rules.replaceAll(
    /(?<![\w-])cookie-(?:banner|charter|gate|preferences|table|trigger)(?![\w-])/g,
    (tag) => `:where(${tag}, :state(${tag}))`,
  );

/**
 * The themes: style sheets of their own, which a page links or a bundler imports.
 * @param {{ minify: boolean }} options
 * @returns {import('rollup').Plugin}
 */
const themes = ({ minify }) => ({
  name: 'themes',
  async generateBundle() {
    for (const name of readdirSync('src/themes')) {
      const source = underEveryPrefix(readFileSync(`src/themes/${name}`, 'utf8'));
      const { code } = minify ? await transform(source, { loader: 'css', minify: true }) : { code: source };
      this.emitFile({ type: 'asset', fileName: `themes/${name}`, source: code });
    }
  },
});

/** @type {import('rollup').RollupOptions} */
const loaderBuild = {
  input: { [ENTRY]: 'src/loader.ts' },
  plugins: [
    modules({ exportConditions: ['production', 'browser'] }),
    typescript({ development: false }),
    minifyTemplates(),
    terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
    keepLoaderPromises(),
    themes({ minify: true }),
  ],
  output: {
    dir: 'cdn',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk-[hash].js',
    hashCharacters: 'hex',
    onlyExplicitManualChunks: true,
    manualChunks: chunkOf,
  },
};

/** @returns {import('rollup').Plugin} */
const charterSchema = () => ({
  name: 'charter-schema',
  generateBundle() {
    const source = readFileSync('src/charter/charter.schema.json');
    this.emitFile({ type: 'asset', fileName: 'charter.schema.json', source });
  },
});

export default [
  packageBuild({ directory: 'dist', development: false, plugins: [charterSchema(), themes({ minify: false })] }),
  packageBuild({ directory: 'dist/development', development: true }),
  loaderBuild,
];
