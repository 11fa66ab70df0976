import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMain, ROOT } from '../../scripts/processes.mjs';

const PLUGIN = join(ROOT, 'cms/wordpress/cookie-charter');

/**
 * Makes the zip that WordPress installs, of the plugin and the built kit, and tells where it is.
 * @param {string} [folder] where to put it
 */
export async function pack(folder = join(ROOT, 'cms/wordpress/dist')) {
  checkVersion();
  const kit = join(ROOT, 'cdn');
  if (!existsSync(join(kit, 'cookie-charter.js'))) throw new Error('The kit is not built: npm run build');
  const entries = {
    ...filesOf(PLUGIN, 'cookie-charter'),
    ...filesOf(kit, 'cookie-charter/cdn', (path) => !path.endsWith('.map')),
    'cookie-charter/cdn/LICENSE': readFileSync(join(ROOT, 'LICENSE')),
    'cookie-charter/assets/parse-charter.js': await parser(),
  };
  const path = join(folder, 'cookie-charter.zip');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, zipSync(entries, { level: 9, mtime: '1980-01-01' }));
  return path;
}

/** The plugin says in three places which version of the kit it is. */
function checkVersion() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const main = readFileSync(join(PLUGIN, 'cookie-charter.php'), 'utf8');
  const about = readFileSync(join(PLUGIN, 'readme.txt'), 'utf8');
  const said = [/ \* Version: +(\S+)/.exec(main), /const VERSION = '(.+)'/.exec(main), /Stable tag: (\S+)/.exec(about)];
  if (said.some((found) => found?.[1] !== version)) throw new Error(`The plugin is to say everywhere: ${version}`);
}

/**
 * @param {string} folder
 * @param {string} place its name in the zip
 * @param {(path: string) => boolean} [isWanted]
 * @returns {Record<string, Uint8Array>}
 */
function filesOf(folder, place, isWanted = () => true) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const files = paths.filter((path) => statSync(path).isFile() && isWanted(path));
  return Object.fromEntries(
    files.map((path) => [`${place}/${relative(folder, path).replaceAll('\\', '/')}`, readFileSync(path)]),
  );
}

/** What the settings screen checks a charter with, in one file: the kit's own parser, with all its messages. */
async function parser() {
  const { outputFiles } = await build({
    stdin: { contents: "export { parseCharterText } from './dist/core.js';", resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

if (isMain(import.meta.url)) console.log(relative(ROOT, await pack()));
