import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { isMain, ROOT } from './processes.mjs';

/** @typedef {{ file: string, title: string, rules: string[] }} NamedTest */
/** @typedef {Record<string, { rule: string, open?: string }>} Rules */

const TABLE = join(ROOT, 'docs/requirements.md');
const HEAD = `# Requirements and their tests

Generated from the titles of the tests by \`node scripts/requirements.mjs\`; a test fails when it is out of date. Every test named here runs in each full run, so a rule with a test holds as far as its tests go. A rule without one says why.
`;

/** The tests whose titles name a rule, such as \`(R9)\` or \`(R50–R53)\`. */
export function namedTests() {
  return readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.includes('node_modules'))
    .sort()
    .flatMap((file) => testsIn(join(ROOT, 'test', file)));
}

/**
 * @param {string} path
 * @returns {NamedTest[]}
 */
function testsIn(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {NamedTest[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && /^(?:it|describe)$/.test(node.expression.getText())) {
      const title = titleOf(node.arguments[0]);
      const rules = rulesIn(title);
      if (rules.length > 0) found.push({ file: relative(ROOT, path), title, rules });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** @param {ts.Expression | undefined} title */
function titleOf(title) {
  if (!title) return '';
  if (ts.isStringLiteralLike(title)) return title.text;
  if (!ts.isTemplateExpression(title)) return '';
  return title.head.text + title.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/**
 * The rules a title names, ranges included.
 * @param {string} title
 */
export function rulesIn(title) {
  const [, list = ''] = /\(((?:[RL]\d+(?:–[RL]\d+)?(?:, )?)+)\)$/.exec(title) ?? [];
  return list.split(', ').flatMap((part) => {
    const [, letter = '', from, to = from] = /^([RL])(\d+)(?:–[RL](\d+))?$/.exec(part) ?? [];
    if (from === undefined) return [];
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${letter}${Number(from) + index}`);
  });
}

/** @returns {Rules} */
export function knownRules() {
  return JSON.parse(readFileSync(join(ROOT, 'test/requirements/rules.json'), 'utf8'));
}

/** The table as it must stand in the docs. */
export function requirementsTable() {
  const tests = namedTests();
  const rows = Object.entries(knownRules()).map(([id, { rule, open }]) => {
    const own = tests.filter(({ rules }) => rules.includes(id));
    const proofs = own.map(({ file, title }) => `${title.replace(/ \([RL][^)]*\)$/, '')} — \`${file}\``);
    const status = own.length === 0 ? 'open' : open ? 'in part' : 'tested';
    return `| ${id} | ${rule} | ${status} | ${[...proofs, ...(open ? [open] : [])].join('<br>').replaceAll('|', '\\|')} |`;
  });
  return `${HEAD}\n| rule | what it asks | status | tests, or why not |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

if (isMain(import.meta.url)) writeFileSync(TABLE, requirementsTable());
