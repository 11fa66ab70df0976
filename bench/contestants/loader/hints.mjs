import { readFileSync } from 'node:fs';

/** `none`, or a file with the tags to write instead, in which `{cdn}` stands for the address of the built `cdn/`. */
const GIVEN = process.env.BENCH_HINTS;

/** What is named ahead, in words. */
export const HINTS_IN_WORDS =
  GIVEN === 'none'
    ? 'nothing named ahead'
    : GIVEN
      ? 'hints of the bench’s user'
      : 'what a first visit needs named ahead, as in `cdn/head/fr.html`';

/**
 * What a page says ahead of the files the loader will fetch: unless told otherwise, what the kit writes for a French page.
 * @param {URL} folder The built `cdn/`.
 * @param {string} address Where the page finds that folder.
 */
export function pageHints(folder, address) {
  if (GIVEN === 'none') return '';
  if (GIVEN) return readFileSync(GIVEN, 'utf8').replaceAll('{cdn}', address);
  const head = readFileSync(new URL('head/fr.html', folder), 'utf8').replaceAll('/cdn/', `${address}/`);
  return head
    .split('\n')
    .filter((line) => line.startsWith('<link'))
    .join('\n');
}
