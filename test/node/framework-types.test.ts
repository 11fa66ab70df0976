import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { ROOT, run } from '../../scripts/processes.mjs';
import { installOwnPackages } from '../support/own-packages.ts';

/** What checks the markup of each framework, as its own tools do. `page` and `loader` are scripts of pages without any. */
const CHECKERS: Readonly<Record<string, (folder: string) => string[]>> = {
  page: withTypeScript,
  loader: withTypeScript,
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

/** Angular asks for another version of TypeScript, so that its packages, and a copy of the kit's types, stand apart. */
async function installAngular(): Promise<void> {
  await installOwnPackages('test/types/angular');
  const kit = join(ROOT, 'test/types/angular/node_modules/cookie-charter');
  rmSync(kit, { force: true, recursive: true });
  // Not a link: whoever reads folders within folders would come back here for ever.
  cpSync(join(ROOT, 'package.json'), join(kit, 'package.json'));
  cpSync(join(ROOT, 'dist'), join(kit, 'dist'), {
    recursive: true,
    filter: (path) => !path.includes('development') && (extname(path) === '' || path.endsWith('.ts')),
  });
}
