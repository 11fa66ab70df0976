import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const CDN = new URL('../../cdn/', import.meta.url);
const LOCALES = new URL('../../src/i18n/locales/', import.meta.url);
const files = readdirSync(CDN);

const wordsAt = async (address: URL): Promise<Record<string, unknown>> =>
  ((await import(address.href)) as { default: Record<string, unknown> }).default;

/** The words as they are said: of those that take a name or a number, what they make of some. */
function said(words: unknown, key = ''): unknown {
  if (typeof words === 'function') {
    const say = words as (...given: unknown[]) => unknown;
    return [1, 3, 5].map((count) => String(say(count, key === 'count' ? 'days' : 2, 'A')));
  }
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([own, value]) => [own, said(value, own)]));
}

describe('the files of words, for pages without a bundler', () => {
  for (const tag of readdirSync(LOCALES).map((name) => name.replace('.ts', ''))) {
    const fileOf = (extent: string): URL => {
      const found = files.filter((name) => new RegExp(`^words-${tag}-${extent}-[0-9a-f]{8}\\.js$`).test(name));
      assert.equal(found.length, 1, `${tag} ${extent}: ${found.join()}`);
      return new URL(found[0] ?? '', CDN);
    };

    it(`say all there is, and on a first visit what is asked then: ${tag}`, async () => {
      const whole = await wordsAt(new URL(`${tag}.ts`, LOCALES));
      assert.deepEqual(said(await wordsAt(fileOf('all'))), said(whole));
      for (const extent of ['asking', 'choosing']) {
        const { kinds, ...words } = await wordsAt(fileOf(extent));
        for (const [key, text] of Object.entries(words)) assert.deepEqual(said(text), said(whole[key]), key);
        assert.ok(Object.keys(words).length < Object.keys(whole).length);
        assert.deepEqual(said(kinds), titlesOf(whole['kinds'] as Kinds));
      }
    });
  }
});

type Kinds = Record<string, { title: string; sentence: string }>;

const titlesOf = (kinds: Kinds): unknown =>
  Object.fromEntries(Object.entries(kinds).map(([id, { title, sentence }]) => [id, { title, sentence }]));
