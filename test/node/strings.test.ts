import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { sources } from '../rooms.ts';

/** The names of the texts, as the type of a catalogue has them. */
function stringKeys(): string[] {
  const text = readFileSync(new URL('../../src/i18n/strings.ts', import.meta.url), 'utf8');
  const source = ts.createSourceFile('strings.ts', text, ts.ScriptTarget.Latest, true);
  const type = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Strings');
  return type?.members.map((member) => member.name?.getText() ?? '') ?? [];
}

describe('the texts of a catalogue', () => {
  it('are all said somewhere', () => {
    const said = sources()
      .filter(({ module }) => module.startsWith('elements/') || module.startsWith('i18n/localize'))
      .map(({ source }) => source)
      .join('\n');
    const unused = stringKeys().filter((key) => !new RegExp(`\\b${key}\\b`).test(said));
    assert.ok(stringKeys().length > 50);
    assert.deepEqual(unused, []);
  });
});
