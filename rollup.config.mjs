import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { cdnBuilds } from './scripts/build-cdn.mjs';
import { minifyTemplates, modules, themes, typescript } from './scripts/build-plugins.mjs';
import { askingModules } from './scripts/words.mjs';

for (const folder of ['dist', 'cdn']) rmSync(folder, { recursive: true, force: true });

const PUBLIC_MODULES = [
  /^(?:index|bundled-loader|core|define|export|react-component)\.ts$/,
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

/**
 * The package's own modules: those for development as they are written, the others with smaller templates and styles,
 * which no bundler looks into.
 * @param {{ directory: string, development: boolean, plugins?: import('rollup').Plugin[] }} options
 * @returns {import('rollup').RollupOptions}
 */
const packageBuild = ({ directory, development, plugins = [] }) => ({
  input: publicModules(),
  external: [/^lit(\/|$)/, /^@lit\//, 'react'],
  plugins: [modules(), typescript({ development }), ...(development ? [] : [minifyTemplates()]), loaders(), ...plugins],
  output: { dir: directory, format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
});

/**
 * What no source file says: a loader for each language.
 * @returns {import('rollup').Plugin}
 */
const loaders = () => ({
  name: 'loaders',
  async generateBundle() {
    for (const [fileName, source] of Object.entries(await askingModules())) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
});

/** @returns {import('rollup').Plugin} */
const charterSchema = () => ({
  name: 'charter-schema',
  generateBundle() {
    const source = readFileSync('src/charter/charter.schema.json');
    this.emitFile({ type: 'asset', fileName: 'charter.schema.json', source });
  },
});

/**
 * The style sheets of the elements, for pages that link them instead of having each element carry its own.
 * @param {string[]} directories
 * @returns {import('rollup').Plugin}
 */
const elementStyles = (directories) => ({
  name: 'element-styles',
  async writeBundle() {
    const { styleSheet } = await import(new URL('dist/server.js', import.meta.url).href);
    for (const name of ['banner', 'charter', 'gate', 'preferences', 'table', 'trigger']) {
      const { code } = await transform(await styleSheet(name), { loader: 'css', minify: true });
      for (const directory of directories) {
        mkdirSync(directory, { recursive: true });
        writeFileSync(`${directory}/${name}.css`, code);
      }
    }
  },
});

/**
 * What a server imports, Lit's build for servers included: bundlers for edge workers would take the one for pages, which
 * needs a document. Elements and languages are in files of their own, read when something is rendered.
 * @param {{ directory: string, development: boolean, plugins?: import('rollup').Plugin[] }} options
 * @returns {import('rollup').RollupOptions}
 */
const serverBuild = ({ directory, development, plugins = [] }) => ({
  input: { server: 'src/server.ts' },
  plugins: [modules({ exportConditions: ['node'] }), typescript({ development }), minifyTemplates(), ...plugins],
  output: { dir: directory, format: 'es', sourcemap: true, chunkFileNames: 'server/[name]-[hash].js' },
});

export default [
  packageBuild({ directory: 'dist', development: false, plugins: [charterSchema(), themes({ minify: false })] }),
  packageBuild({ directory: 'dist/development', development: true }),
  ...cdnBuilds,
  serverBuild({ directory: 'dist', development: false, plugins: [elementStyles(['dist/styles', 'cdn/styles'])] }),
  serverBuild({ directory: 'dist/development', development: true }),
];
