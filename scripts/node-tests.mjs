import { readdirSync, statSync } from 'node:fs';
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
    .sort()
    .map((name) => join(path, name))
    .filter((name) => name.endsWith('.test.ts') || statSync(resolve(ROOT, name)).isDirectory())
    .flatMap(testFiles);
}

const files = process.argv.slice(2).flatMap(testFiles);
let passed = 0;
let failed = 0;
if (files.length > 0) {
  const { succeeded, output } = await run(
    [
      process.execPath,
      '--import=tsx',
      '--import=./scripts/development.mjs',
      '--test',
      '--test-reporter=spec',
      '--test-timeout=480000',
      '--test-force-exit',
      ...files,
    ],
    { minutes: 10 },
  );
  /** @param {string} fact */
  const count = (fact) => Number(new RegExp(`^\\S+ ${fact} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  passed = count('pass');
  failed = count('fail') + count('cancelled');
  if (!succeeded && failed === 0) failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
