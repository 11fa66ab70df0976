import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { firstProgram } from '../../scripts/system.mjs';
import { readRecord } from '../../src/consent/record.js';

interface Vector {
  readonly name: string;
  readonly value: string;
  readonly services: Readonly<Record<string, number>>;
  readonly granted: readonly string[];
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const VECTORS = JSON.parse(read('test/support/record-vectors.json')) as Vector[];
const GUIDE = read('docs/server.md');
/** The languages of the guide, the program each needs, and how it runs a file with the snippet in it or beside it. */
const LANGUAGES = {
  php: { program: 'php', run: ['reader', 'snippet'] },
  python: { program: 'python3', run: ['reader', 'snippet'] },
  ruby: { program: 'ruby', run: ['reader', 'snippet'] },
  java: { program: 'java', run: ['whole'] },
  go: { program: 'go', run: ['run', 'whole'] },
} as const;
const ENDINGS = { php: 'php', python: 'py', ruby: 'rb', java: 'java', go: 'go' } as const;

/** The one block of the guide in a language. */
function snippetIn(language: string): string {
  const blocks = [...GUIDE.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, name]) => name === language);
  assert.equal(blocks.length, 1, language);
  return blocks[0]![2]!;
}

/** What a machine's own program makes of every value. */
function answersOf(language: keyof typeof LANGUAGES, program: string, folder: string): string[][] {
  const ending = ENDINGS[language];
  const reader = new URL(`../support/readers/reader.${ending}`, import.meta.url);
  const snippet = snippetIn(language);
  const files = {
    reader: reader.pathname,
    snippet: join(folder, `snippet.${ending}`),
    whole: join(folder, `whole.${ending}`),
  };
  writeFileSync(files.snippet, language === 'php' ? `<?php\n${snippet}` : snippet);
  writeFileSync(
    files.whole,
    readFileSync(reader, 'utf8').replace('/* SNIPPET */', () => snippet),
  );
  const words = LANGUAGES[language].run.map((word) => (word in files ? files[word as keyof typeof files] : word));
  const input = VECTORS.map(({ value, services }) => {
    const written = Object.entries(services).map(([id, revision]) => `${id}.${revision}`);
    return `${value}\t${written.join(' ')}\n`;
  }).join('');
  const { status, stdout, stderr } = spawnSync(program, words, { input, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' ').filter(Boolean).sort());
}

const EXPECTED = VECTORS.map(({ granted }) => [...granted].sort());
const byName = (answers: readonly (readonly string[])[]): Record<string, readonly string[]> =>
  Object.fromEntries(VECTORS.map(({ name }, index) => [name, answers[index] ?? ['no answer']]));

describe('the record, read on servers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  after(() => rmSync(folder, { recursive: true }));

  it('in JavaScript, as in the page', () => {
    const answers = VECTORS.map(({ value, services }) => {
      const given = readRecord(value, Math.floor(Date.now() / 1000))?.answers ?? new Map<string, never>();
      return [...given].flatMap(([id, { answer, revision }]) =>
        answer === 'granted' && Object.hasOwn(services, id) && services[id] === revision ? [id] : [],
      );
    });
    assert.deepEqual(byName(answers.map((ids) => ids.sort())), byName(EXPECTED));
  });

  for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
    const program = firstProgram([LANGUAGES[language].program]);
    const skip = program ? false : `${LANGUAGES[language].program} is not on this machine`;
    it(`in ${language}, by the function of the guide`, { skip }, () => {
      assert.deepEqual(byName(answersOf(language, program!, folder)), byName(EXPECTED));
    });
  }
});
