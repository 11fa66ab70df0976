import { readdirSync, readFileSync } from 'node:fs';

export const CDN = new URL('../../cdn/', import.meta.url);
export const DIST = new URL('../../dist/', import.meta.url);

/**
 * The built files of the loader.
 * @param {string} address Where the page finds them.
 * @returns {Record<string, Uint8Array>}
 */
export function scriptsOf(address) {
  const names = readdirSync(CDN).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [`${address}/${name}`, readFileSync(new URL(name, CDN))]));
}

/** What the kit exports to a server. @returns {Promise<any>} */
export function serverExports() {
  return import(new URL('server.js', DIST).href);
}
