import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../scripts/browsers.mjs';
import { run } from '../scripts/processes.mjs';
import { Application } from './drive/application.mjs';
import { development } from './drive/development.mjs';
import { everywhere } from './drive/everywhere.mjs';
import { fromServer } from './drive/from-server.mjs';
import { tableOnly } from './drive/table-only.mjs';
import { thereAndBack } from './drive/there-and-back.mjs';
import { visit } from './drive/visit.mjs';
import { Visitor } from './drive/visitor.mjs';
import { withoutScript } from './drive/without-script.mjs';

/**
 * Does in each application what a visitor does, and what its developer does, with the kit as it would be published:
 * `node examples/drive.mjs [NAME…]`, all of them by default.
 *
 * @import { Browser } from 'playwright-core'
 * @import { Check, Step } from './drive/check.mjs'
 */

/** @type {Record<string, Check>} */
const CHECKS = {
  visit,
  'from the server': fromServer,
  'without script': withoutScript,
  'there and back': thereAndBack,
  'the table alone': tableOnly,
  everywhere,
  development,
};

const tally = { passed: 0, failed: 0 };

/** @param {unknown} error */
function fail(error) {
  tally.failed += 1;
  console.log(`  FAILED  ${error instanceof Error ? error.message : error}`);
}

/**
 * @param {Browser} browser
 * @param {Application} application
 */
async function drive(browser, application) {
  const { origin, close } = await application.serve();
  try {
    for (const [title, check] of Object.entries(CHECKS)) {
      const visitor = await Visitor.arrive(browser);
      /** @type {Step} */
      const step = async (what, act) => {
        await act();
        visitor.assertNoTrouble();
        tally.passed += 1;
        console.log(`  ok  ${title}: ${what}`);
      };
      /** @param {string} what */
      const note = (what) => console.log(`  --  ${title}: ${what}`);
      await check({ application, browser, visitor, origin, step, note }).catch(fail);
      await visitor.leave();
    }
  } finally {
    await close();
  }
}

/** @param {string} folder */
async function pack(folder) {
  const { succeeded, output } = await run(['npm', 'pack', '--pack-destination', folder, '--silent'], {
    minutes: 2,
    onOutput: () => undefined,
  });
  if (!succeeded) throw new Error(output);
  return join(folder, output.trim().split('\n').at(-1) ?? '');
}

// `--update` writes the table of what holds in which framework; see drive/everywhere-table.mjs.
const { positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean' } } });
const applications = positionals.length > 0 ? positionals.map((name) => new Application(name)) : Application.all();
const folder = mkdtempSync(join(tmpdir(), 'cookie-charter-'));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
try {
  const kit = await pack(folder);
  for (const application of applications) {
    const start = performance.now();
    console.log(application.name);
    try {
      await application.build(kit);
      await drive(browser, application);
    } catch (error) {
      fail(error);
    }
    console.log(`  ${application.name} took ${Math.round((performance.now() - start) / 1000)} s`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
if (tally.failed > 0) process.exitCode = 1;
