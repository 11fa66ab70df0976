import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from '../scripts/processes.mjs';

/**
 * Drives the kit in each content management system, as its administrator, its editors and its visitors do:
 * `node cms/drive.mjs [NAME…]`, all of them by default.
 */

const folder = join(ROOT, 'cms');
const all = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'test.mjs')));
const names = process.argv.length > 2 ? process.argv.slice(2) : all;
const total = { passed: 0, failed: 0 };
for (const name of names) {
  console.log(name);
  const { succeeded, output } = await run(['node', join(folder, name, 'test.mjs')], { minutes: 15 });
  // One that ended without a word on its tests has failed.
  const [, passed = '0', failed = '1'] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  total.passed += Number(passed);
  total.failed += succeeded ? Number(failed) : Math.max(Number(failed), 1);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;
