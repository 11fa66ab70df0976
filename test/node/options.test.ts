import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/**
 * Everything a site can set. An option is added here on purpose only, once it was seen that none of what the kit must
 * never do (section L of the requirements) becomes possible by it.
 */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  configure: ['charter', 'strings'],
  charter: [
    ...['$schema', 'site', 'updated', 'version', 'profile', 'cookie', 'framing', 'categories', 'services'],
    // Holds back and opens nothing.
    'incomplete',
  ],
  service: [
    ...['id', 'category', 'consent', 'exemption', 'conditions', 'revision', 'reloadToStop', 'provider', 'name'],
    ...['location', 'purpose', 'policyUrl', 'objectionUrl', 'recipients', 'transfers', 'dataRetention', 'cookies'],
  ],
  cookie: [
    ...['name', 'purpose', 'duration', 'durationAsWritten', 'party', 'domain', 'path', 'technique', 'httpOnly'],
    'additional',
  ],
};

describe('what a site can set (L2, L5, L9, L13, L14, L18, L19)', () => {
  it('in a charter is this and no more', () => {
    const schema = JSON.parse(file('src/charter/charter.schema.json')) as {
      properties: object;
      $defs: Record<'service' | 'cookie', { properties: object }>;
    };
    assert.deepEqual(Object.keys(schema.properties), OPTIONS.charter);
    assert.deepEqual(Object.keys(schema.$defs.service.properties), OPTIONS.service);
    assert.deepEqual(Object.keys(schema.$defs.cookie.properties), OPTIONS.cookie);
  });

  it('by script is this and no more', () => {
    const source = ts.createSourceFile('configure.ts', file('src/configure.ts'), ts.ScriptTarget.Latest, true);
    const members = source.statements
      .filter(ts.isInterfaceDeclaration)
      .find(({ name }) => name.text === 'Configuration')
      ?.members.map((member) => member.name?.getText());
    assert.deepEqual(members, OPTIONS.configure);
  });
});
