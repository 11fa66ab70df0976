import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('node_modules/', import.meta.url));

/**
 * A file of a rival's package, as it was published.
 * @param {string} path After the name of the package.
 */
export function packageFile(path) {
  return readFileSync(join(PACKAGES, path));
}

/**
 * The scripts of one folder of a rival's package, source maps left out.
 * @param {string} folder
 * @returns {Record<string, Uint8Array>} By name.
 */
export function packageScripts(folder) {
  const names = readdirSync(join(PACKAGES, folder)).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name, packageFile(`${folder}/${name}`)]));
}

/**
 * What a rival's package exports to a server.
 * @param {string} name
 * @returns {any}
 */
export function packageExports(name) {
  return createRequire(import.meta.url)(name);
}

/** @param {string} name */
export function packageVersion(name) {
  return /** @type {{ version: string }} */ (JSON.parse(packageFile(`${name}/package.json`).toString())).version;
}
