import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../scripts/processes.mjs';

const FILE = join(ROOT, 'docs/frameworks.md');
const TABLE = /(?<=<!-- everywhere -->\n\n)[^]*?(?=\n\n<!-- \/everywhere -->)/;
const COMMAND = 'node examples/drive.mjs --update';

/**
 * The table of what holds in which framework: a row a check, a column a way to write the elements.
 * @returns {{ text: string, table: Record<string, Record<string, string>> }}
 */
function readTable() {
  const text = readFileSync(FILE, 'utf8');
  const [head = [], , ...rows] = (TABLE.exec(text)?.[0] ?? '').split('\n').map(cellsOf);
  const ways = head.slice(1).filter((way) => way !== '');
  const table = Object.fromEntries(
    ways.map((way, at) => [way, Object.fromEntries(rows.map(([what = '', ...cells]) => [what, cells[at] ?? '']))]),
  );
  return { text, table };
}

/** @param {string} row */
function cellsOf(row) {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/**
 * @param {string} way
 * @param {Record<string, boolean>} results
 */
export async function compareWithTable(way, results) {
  const found = Object.fromEntries(Object.entries(results).map(([what, holds]) => [what, holds ? 'yes' : 'no']));
  if (process.argv.includes('--update')) await writeTable(way, found);
  else assert.deepEqual(found, readTable().table[way], `The table is out of date for ${way}; ${COMMAND} writes it.`);
}

/**
 * @param {string} way
 * @param {Record<string, string>} found
 */
async function writeTable(way, found) {
  const { text, table } = readTable();
  table[way] = found;
  const ways = Object.keys(table);
  const rows = Object.keys(found).map((what) => [what, ...ways.map((each) => table[each]?.[what] ?? '')]);
  const lines = [['', ...ways], ['', ...ways].map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const written = text.replace(TABLE, () => lines.join('\n'));
  writeFileSync(FILE, await format(written, { ...(await resolveConfig(FILE)), parser: 'markdown' }));
}
