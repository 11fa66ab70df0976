import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform, version } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

/** @returns {string[]} The words of each language, as source files. */
export const localeFiles = () => readdirSync('src/i18n/locales').map((name) => `src/i18n/locales/${name}`);

/** What the names of the files of words end with: they end alike, so that a page can name each without a list. */
export const WORDS_VERSION = digestOf(
  ...['scripts/words.mjs', 'src/i18n/bidi.ts', 'src/i18n/plurals.ts', 'src/i18n/strings.ts'],
  ...localeFiles(),
);

/** @param {string[]} paths */
function digestOf(...paths) {
  const hash = createHash('sha256').update(version);
  for (const path of paths.sort()) hash.update(readFileSync(path));
  return hash.digest('hex').slice(0, 8);
}

/** @param {{ development: boolean }} options */
export const typescript = ({ development }) =>
  esbuild({
    target: 'es2022',
    tsconfig: 'tsconfig.build.json',
    define: { __DEV__: String(development), __WORDS__: JSON.stringify(WORDS_VERSION) },
  });

/** @param {{ exportConditions?: string[] }} [options] */
export const modules = (options) => nodeResolve({ extensions: ['.ts', '.js'], ...options });

/** @returns {import('rollup').Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
    // Without `conservativeCollapse`, the space between two inline elements is lost.
    const minified = await minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } });
    return minified && { code: minified.code, map: minified.map ?? null };
  },
});

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
export const themes = ({ minify }) => ({
  name: 'themes',
  async generateBundle() {
    for (const name of readdirSync('src/themes')) {
      const source = underEveryPrefix(readFileSync(`src/themes/${name}`, 'utf8'));
      const { code } = minify ? await transform(source, { loader: 'css', minify: true }) : { code: source };
      this.emitFile({ type: 'asset', fileName: `themes/${name}`, source: code });
    }
  },
});
