import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAtOnce } from '../../src/charter/at-once.js';
import type { Charter } from '../../src/charter/charter.js';
import { parseWritten } from '../../src/charter/parse.js';
import { BINDING_SIGNAL, CLOSING_REFUSES, MAX_AGES } from '../../src/charter/profiles/brief.js';
import { PROFILES } from '../../src/charter/profiles/profiles.js';
import { aPlainCharter, aWrittenCharter } from '../support/any-charter.js';
import { aService, SITE } from '../support/charters.js';

/** The same, without what is not there. */
const plain = (charter: Charter): unknown => JSON.parse(JSON.stringify(charter));

function expectTheSame(value: unknown): void {
  const text = JSON.stringify(value);
  const charter = readAtOnce({ text });
  if (!charter) return;
  const { charter: inFull, problems } = parseWritten({ text });
  expect(problems).to.deep.equal([]);
  expect(plain(charter)).to.deep.equal(plain(inFull));
}

describe('a charter read at once', () => {
  it('is the charter read in full, without a problem, whatever a site wrote, or is not read at once', () => {
    const anything = fc.oneof(aWrittenCharter, aPlainCharter, fc.jsonValue());
    fc.assert(fc.property(anything, expectTheSame), { numRuns: 3000 });
  });

  it('is so when one place of a plain charter holds something else', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(
        'exempt',
        'opt-out',
        'audience-measurement',
        ' x ',
        '*',
        '<b>',
        'session',
        'P2D',
        '/',
        1.5,
        {},
        [],
      ),
    );
    fc.assert(
      fc.property(aPlainCharter, fc.nat(), odd, (charter, at, value) => expectTheSame(withOdd(charter, at, value))),
      { numRuns: 5000 },
    );
  });

  it('is what a page with nothing odd in its charter gets', () => {
    fc.assert(
      fc.property(aPlainCharter, (charter) => {
        expect(readAtOnce({ text: JSON.stringify(charter) })).to.not.equal(undefined);
      }),
    );
  });

  it('is nothing where the text is no JSON, and where there is none', () => {
    expect(readAtOnce({ text: '{' })).to.equal(undefined);
    expect(readAtOnce({ text: 'null' })).to.equal(undefined);
    expect(readAtOnce({ address: '/charter.json', failure: 404 })).to.equal(undefined);
  });

  it('hears nothing from what a page put on every object', () => {
    const text = JSON.stringify({ site: SITE, services: [aService()] });
    Object.assign(Object.prototype, { exemption: 'security', consent: 'exempt' });
    try {
      expect(readAtOnce({ text })?.services.map(({ consent }) => consent)).to.deep.equal(['opt-in']);
    } finally {
      for (const name of ['exemption', 'consent']) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('knows each profile that asks first as it is', () => {
    const asking = PROFILES.filter(({ model }) => model === 'opt-in');
    expect(Object.entries(MAX_AGES)).to.deep.equal(asking.map(({ id, maxAge }) => [id, maxAge]));
    const binding = PROFILES.filter(({ privacyControl }) => privacyControl === 'binding');
    expect(binding.map(({ id }) => id)).to.deep.equal(BINDING_SIGNAL);
    const refusing = PROFILES.filter(({ close }) => close === 'reject');
    expect(refusing.map(({ id }) => id)).to.deep.equal(CLOSING_REFUSES);
  });
});

/** The value with something odd at its `at`-th place, counted round. */
function withOdd(value: unknown, at: number, odd: unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const copy: unknown = structuredClone(value);
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    // Beside what is there, what a site may add.
    if (!Array.isArray(part))
      for (const key of ['basis', 'conditions', 'incomplete']) places.push([part as Record<string, unknown>, key]);
    for (const [key, member] of Object.entries(part)) {
      places.push([part as Record<string, unknown>, key]);
      visit(member);
    }
  };
  visit(copy);
  const [part, key] = places[at % Math.max(places.length, 1)] ?? [];
  if (part && key !== undefined) part[key] = odd;
  return copy;
}
