import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { knownRules, namedTests, requirementsTable, rulesIn } from '../../scripts/requirements.mjs';

describe('the table of requirements', () => {
  it('is the one that the tests give', () => {
    const written = readFileSync(new URL('../../docs/requirements.md', import.meta.url), 'utf8');
    assert.equal(written, requirementsTable(), 'run "node scripts/requirements.mjs"');
  });

  it('has a test or a reason for every rule', () => {
    const tested = new Set(namedTests().flatMap(({ rules }) => rules));
    const silent = Object.entries(knownRules()).flatMap(([id, { open }]) => (tested.has(id) || open ? [] : [id]));
    assert.deepEqual(silent, []);
  });

  it('reads lists and ranges, and nothing else', () => {
    assert.deepEqual(rulesIn('does this (R6, R14–R16)'), ['R6', 'R14', 'R15', 'R16']);
    assert.deepEqual(rulesIn('does that (L1)'), ['L1']);
    assert.deepEqual(rulesIn('speaks of R6 and (something)'), []);
  });
});
