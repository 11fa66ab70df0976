import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { ROOT, run } from './processes.mjs';

/**
 * The tests among these files and folders. Node 20 expands no patterns itself.
 * @param {string} path
 * @returns {string[]}
 */
function testFiles(path) {
  const stats = statSync(resolve(ROOT, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(resolve(ROOT, path))
    .map((name) => join(path, name))
    .filter((name) => name.endsWith('.test.ts') || statSync(resolve(ROOT, name)).isDirectory())
    .flatMap(testFiles);
}

/** The slowest first, so that none is left to run alone at the end. */
const SLOWEST = ['model', 'appearance', 'server-rendered', 'themes'];

/** @param {string} path */
function rank(path) {
  const at = SLOWEST.findIndex((name) => path.includes(`${name}.test`));
  return at < 0 ? SLOWEST.length : at;
}

/**
 * Runs one file in a process of its own. Together under `--test`, files whose results came late were left out of the
 * count without a word.
 * @param {string} file
 */
async function outcomeOf(file) {
  const options = ['--import=tsx', '--import=./scripts/development.mjs', '--test-reporter=spec', '--test-force-exit'];
  let shown = '';
  const start = performance.now();
  const { succeeded, output } = await run([process.execPath, ...options, file], {
    minutes: 15,
    onOutput: (text) => void (shown += text),
  });
  process.stdout.write(`\n${file} (${((performance.now() - start) / 1000).toFixed(1)} s)\n${shown}`);
  /** @param {string} fact */
  const count = (fact) => Number(new RegExp(`^\\S+ ${fact} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  // A file that ended badly, or without a test, is a failure however its counts read.
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

const files = process.argv
  .slice(2)
  .flatMap(testFiles)
  .sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
const total = { passed: 0, failed: 0 };
/** Three browsers at a time leave no room for another file: what they do in time elsewhere they would do late. */
const alone = files.filter((file) => file.includes('engines'));
const others = files.filter((file) => !alone.includes(file));

/** @param {string[]} queue */
async function work(queue) {
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    const { passed, failed } = await outcomeOf(file);
    total.passed += passed;
    total.failed += failed;
  }
}
await work(alone);
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, () => work(others)));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;
