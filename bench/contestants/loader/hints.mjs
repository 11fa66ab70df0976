import { readFileSync } from 'node:fs';

/** `none`, or a file with the tags to write instead, in which `{cdn}` stands for the address of the built `cdn/`. */
const GIVEN = process.env.BENCH_HINTS;

/** What is named ahead, in words. */
export const HINTS_IN_WORDS =
  GIVEN === 'none'
    ? 'nothing named ahead'
    : GIVEN
      ? 'hints of the bench’s user'
      : 'what it imports named ahead with `modulepreload`';

/**
 * What a page says ahead of the files the loader will fetch: unless told otherwise, those that its entry imports.
 * @param {URL} folder The built `cdn/`.
 * @param {string} address Where the page finds that folder.
 */
export function pageHints(folder, address) {
  if (GIVEN === 'none') return '';
  if (GIVEN) return readFileSync(GIVEN, 'utf8').replaceAll('{cdn}', address);
  const entry = readFileSync(new URL('cookie-charter.js', folder), 'utf8');
  const imported = [...entry.matchAll(/from"\.\/(chunk-[\da-f]+\.js)"/g)].map(([, name = '']) => name);
  return [...new Set(imported)].map((name) => `<link rel="modulepreload" href="${address}/${name}">`).join('\n');
}
