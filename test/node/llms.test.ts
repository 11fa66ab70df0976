import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LONGEST, llmsText } from '../../scripts/llms.mjs';
import { ROOT } from '../../scripts/processes.mjs';
import { blocksIn, codeBlocks } from '../support/documentation/documentation.ts';

const TEXT = readFileSync(join(ROOT, 'llms.txt'), 'utf8');

describe('llms.txt', () => {
  it('is what the docs and the manifest say now', () => {
    assert.equal(TEXT, llmsText());
  });

  it('has the form of llmstxt.org: a title, a summary, no heading before the lists, and lists of links alone', () => {
    const [before = '', ...sections] = TEXT.split(/^## /m);
    assert.match(before, /^# cookie-charter\n\n> .+\n\n/);
    assert.equal(before.match(/^#/gm)?.length, 1);
    assert.ok(sections.length > 1);
    for (const section of sections) assert.match(section, /^\w+\n\n(?:- \[[^\]]+\]\([^)]+\): .+\n+)+$/);
  });

  it('is short enough to be read whole', () => {
    assert.ok(TEXT.length < LONGEST, String(TEXT.length));
  });

  it('has no example but those that the tests of the docs run', async () => {
    const run = new Set((await codeBlocks()).map(({ code }) => code));
    const blocks = await blocksIn('llms.txt');
    assert.ok(['html', 'json', 'jsx'].every((language) => blocks.some((block) => block.language === language)));
    assert.deepEqual(
      blocks.filter(({ code }) => !run.has(code)),
      [],
    );
  });

  it('names every element, and leads to pages that are in the package', () => {
    for (const tag of ['banner', 'charter', 'gate', 'preferences', 'table', 'trigger'])
      assert.ok(TEXT.includes(`- \`<cookie-${tag}>\``), tag);
    const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { files: string[] };
    assert.ok(files.includes('llms.txt') && files.includes('docs/*.md') && files.includes('CHANGELOG.md'));
    for (const [, path = ''] of TEXT.matchAll(/\]\(([\w./-]+\.md)\)/g)) {
      assert.match(path, /^(?:docs\/[\w-]+\.md|CHANGELOG\.md)$/);
      assert.ok(existsSync(join(ROOT, path)), path);
    }
  });
});
