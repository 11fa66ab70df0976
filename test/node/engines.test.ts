import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { namedTests } from '../../scripts/requirements.mjs';
import { CHROMIUM_ALONE, LIMITS, limitsLists } from '../support/engines/limits.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const pages = readdirSync(new URL('../pages', import.meta.url)).filter((file) => file.endsWith('.test.ts'));
const inEvery = pages.filter((file) => read(`test/pages/${file}`).includes('inEveryEngine('));

describe('what is tested in which engine', () => {
  it('is listed in the docs, with what is left out and why', () => {
    const written = read('docs/engines.md');
    for (const list of limitsLists())
      assert.ok(written.includes(`\n\n${list}\n`), `docs/engines.md should say:\n${list}`);
  });

  it('leaves out promises that are made, and no others', () => {
    const promised = new Set(
      namedTests().flatMap(({ file, title }) => (inEvery.some((own) => file.endsWith(`/${own}`)) ? [title] : [])),
    );
    assert.deepEqual(
      LIMITS.filter(({ promise }) => !promised.has(promise)),
      [],
    );
  });

  it('covers every test of pages: in each engine, or in Chromium alone for a reason', () => {
    assert.ok(inEvery.length > 0);
    assert.deepEqual([...inEvery, ...Object.keys(CHROMIUM_ALONE)].sort(), pages.sort());
  });
});
