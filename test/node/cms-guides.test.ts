import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/processes.mjs';
import { firstProgram } from '../../scripts/system.mjs';
import { parseCharter } from '../../src/charter/parse.js';
import { guideBlocks, type GuideBlock } from '../support/guide-blocks.ts';

const FOLDER = join(ROOT, 'docs/cms');
const guides = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const blocks = (await Promise.all(guides.map((name) => guideBlocks(join(FOLDER, name))))).flat();
const at = ({ file, line }: GuideBlock): string => `${file}:${line}`;

/** A whole charter, its services, or one of them: what a guide shows is either. */
function problemsOf(text: string): string[] {
  const value = JSON.parse(text) as { site?: unknown; services?: unknown } | unknown[];
  const isWhole = !Array.isArray(value) && (value.site || value.services);
  const charter = isWhole ? value : { services: [value].flat() };
  const { problems } = parseCharter({ site: { name: 'example.org' }, ...charter });
  return problems.map(({ path, message }) => `${path} ${message}`);
}

describe('what the guides to content management systems say', () => {
  it('declares without a mistake', () => {
    const charters = blocks.filter(({ language }) => language === 'json');
    assert.ok(charters.length > 0);
    for (const block of charters) assert.deepEqual(problemsOf(block.code), [], at(block));
  });

  const php = firstProgram(['php']);
  it('is PHP that PHP can read', { skip: !php && 'PHP is not installed' }, () => {
    const snippets = blocks.filter(({ language }) => language === 'php');
    assert.ok(snippets.length > 0);
    for (const block of snippets) {
      const { status, stdout } = spawnSync(php ?? '', ['-l'], { input: `<?php\n${block.code}`, encoding: 'utf8' });
      assert.equal(status, 0, `${at(block)} ${stdout}`);
    }
  });
});
