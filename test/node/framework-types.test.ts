import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { ROOT, run } from '../../scripts/processes.mjs';

/** What checks the markup of each framework, as its own tools do. `page` is a page's script without any. */
const CHECKERS: Readonly<Record<string, (folder: string) => string[]>> = {
  page: withTypeScript,
  react: withTypeScript,
  preact: withTypeScript,
  solid: withTypeScript,
  vue: (folder) => ['vue-tsc', '--project', folder, '--pretty', 'false'],
  svelte: (folder) => ['svelte-check', '--workspace', folder, '--tsconfig', './tsconfig.json', '--output', 'machine'],
  angular: (folder) => [join(folder, 'node_modules/.bin/ngc'), '--project', folder],
};

/** A fault as the tools print it: `FILE(LINE,…): error`, `FILE:LINE:… - error` or `ERROR "FILE" LINE:…`. */
const FAULT = /^(?:\d+ ERROR "(\S+)" (\d+):|(\S+?)[(:](\d+)[,:]\d+\)?(?::| -) error )/gm;

describe('the types of the tags', () => {
  before(installAngular);

  for (const [framework, command] of Object.entries(CHECKERS)) {
    describe(`in ${framework}`, () => {
      let faults: readonly string[] = [];

      before(async () => {
        const { output } = await run(command(`test/types/${framework}`), { minutes: 2, onOutput: () => undefined });
        faults = [...stripVTControlCharacters(output).matchAll(FAULT)].map(([, one, at, other, there]) => {
          return `${basename(one ?? other ?? '')}:${at ?? there}`;
        });
      });

      it('allow what is correct', () => {
        assert.deepEqual(
          faults.filter((fault) => !fault.startsWith('incorrect.')),
          [],
        );
      });

      it('refuse each line that is wrong, and no other', () => {
        const wrong = wrongLines(framework);
        assert.ok(wrong.length > 3);
        assert.deepEqual([...new Set(faults)].filter((fault) => fault.startsWith('incorrect.')).sort(), wrong);
      });
    });
  }
});

function withTypeScript(folder: string): string[] {
  return ['tsc', '--project', folder, '--pretty', 'false'];
}

/** The lines of a fixture that say of themselves that they are wrong. */
function wrongLines(framework: string): string[] {
  const folder = join(ROOT, 'test/types', framework);
  const file = readdirSync(folder).find((name) => name.startsWith('incorrect.')) ?? '';
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => (/wrong/i.test(line) ? [`${file}:${index + 1}`] : []))
    .sort();
}

/** Angular asks for another version of TypeScript, so that its packages are in a folder of their own. */
async function installAngular(): Promise<void> {
  const folder = join(ROOT, 'test/types/angular');
  const installed = statSync(join(folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (!installed || installed.mtimeMs < statSync(join(folder, 'package-lock.json')).mtimeMs) {
    const install = ['npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund'];
    const { succeeded, output } = await run(install, { minutes: 5, onOutput: () => undefined });
    assert.ok(succeeded, output);
  }
  const kit = join(folder, 'node_modules/cookie-charter');
  rmSync(kit, { force: true });
  symlinkSync(ROOT, kit);
}
