import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** @param {string} name */
const integrityOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`cdn/${name}`))
    .digest('base64')}`;

const names = readdirSync('cdn', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:js|css)$/.test(name))
  .sort();
const hashes = names.map((name) => /** @type {const} */ ([name, integrityOf(name)]));

/** For the `integrity` of a tag: file → hash. */
write('integrity.json', Object.fromEntries(hashes));

/** For a page that serves the folder as `/cdn/`: the files that scripts fetch by themselves, checked by the browser. */
write('import-map.json', {
  imports: { 'cookie-charter': '/cdn/cookie-charter.js' },
  integrity: Object.fromEntries(
    hashes.filter(([name]) => name.endsWith('.js')).map(([name, hash]) => [`/cdn/${name}`, hash]),
  ),
});

/**
 * @param {string} name
 * @param {object} value
 */
function write(name, value) {
  writeFileSync(`cdn/${name}`, `${JSON.stringify(value, undefined, 2)}\n`);
}
