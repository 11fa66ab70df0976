import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { cdnBuilds } from './scripts/build-cdn.mjs';
import { modules, themes, typescript } from './scripts/build-plugins.mjs';

for (const folder of ['dist', 'cdn']) rmSync(folder, { recursive: true, force: true });

const PUBLIC_MODULES = [
  /^(?:index|core|define|export|react-component|server)\.ts$/,
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
 * The package's own modules. Templates stay as written: a server and a page must see the same ones.
 * @param {{ directory: string, development: boolean, plugins?: import('rollup').Plugin[] }} options
 * @returns {import('rollup').RollupOptions}
 */
const packageBuild = ({ directory, development, plugins = [] }) => ({
  input: publicModules(),
  external: [/^lit(\/|$)/, /^@lit\//, 'react'],
  plugins: [modules(), typescript({ development }), ...plugins],
  output: { dir: directory, format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
});

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
  ...cdnBuilds,
];
