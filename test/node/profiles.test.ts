import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { profilesPage } from '../../scripts/profiles.mjs';
import { PROFILES } from '../../src/charter/profiles/profiles.js';
import { PROFILE_SOURCES } from '../../src/charter/profiles/sources.js';

describe('jurisdiction profiles', () => {
  it('are told in the docs as they are', () => {
    const written = readFileSync(new URL('../../docs/profiles.md', import.meta.url), 'utf8');
    assert.equal(written, profilesPage(), 'run "npx tsx scripts/profiles.mjs"');
  });

  it('name the source of every rule they have', () => {
    for (const { id } of PROFILES) {
      const told = PROFILE_SOURCES[id] ?? {};
      for (const rule of ['maxAge', 'model', 'exemptions', 'measurement', 'privacyControl', 'close'] as const) {
        assert.ok(told[rule], `${id}: ${rule}`);
      }
    }
  });
});
