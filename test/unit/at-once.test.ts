import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAtOnce } from '../../src/charter/at-once.js';
import type { Charter } from '../../src/charter/charter.js';
import { parseWritten } from '../../src/charter/parse.js';
import { MAX_AGES } from '../../src/charter/profiles/brief.js';
import { PROFILES } from '../../src/charter/profiles/profiles.js';
import { aPlainCharter, aWrittenCharter } from '../support/any-charter.js';
import { aService, SITE } from '../support/charters.js';

/** What of a charter decides what may run, is asked, kept or deleted. */
const decisive = ({ profile, cookie, framing, categories, services }: Charter): object => ({
  profile,
  cookie,
  framing,
  categories: categories.map(({ id, consent }) => ({ id, consent })),
  services: services.map(({ id, category, consent, revision, recipients, cookies, reloadToStop, objectable }) => ({
    ...{ id, category, consent, revision, reloadToStop, objectable },
    recipients: recipients.length,
    cookies: cookies.map(({ name, party, domain, path, technique, httpOnly }) => ({
      ...{ name, party, domain, path, technique, httpOnly },
    })),
  })),
});

const inFull = (text: string): Charter => parseWritten({ text }).charter;

describe('a charter read at once', () => {
  it('decides as the charter read in full, whatever a site wrote, or is not read at once', () => {
    fc.assert(
      fc.property(fc.oneof(aWrittenCharter, aPlainCharter, fc.jsonValue()), (value) => {
        const text = JSON.stringify(value);
        const charter = readAtOnce({ text });
        if (charter) expect(decisive(charter)).to.deep.equal(decisive(inFull(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it('decides so when one place of a plain charter holds something else', () => {
    const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('exempt', 'opt-out', 'audience-measurement', ' x ', '*', 1.5));
    fc.assert(
      fc.property(aPlainCharter, fc.nat(), odd, (plain, at, value) => {
        const text = JSON.stringify(withOdd(plain, at, value));
        const charter = readAtOnce({ text });
        if (charter) expect(decisive(charter)).to.deep.equal(decisive(inFull(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it('is what a page with nothing odd in its charter gets', () => {
    fc.assert(
      fc.property(aPlainCharter, (plain) => {
        expect(readAtOnce({ text: JSON.stringify(plain) })).to.not.equal(undefined);
      }),
    );
  });

  it('is nothing where the text is no JSON, and where there is none', () => {
    expect(readAtOnce({ text: '{' })).to.equal(undefined);
    expect(readAtOnce({ text: 'null' })).to.equal(undefined);
    expect(readAtOnce({ address: '/charter.json', failure: 'the server answered 404' })).to.equal(undefined);
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
    expect(asking.filter(({ privacyControl }) => privacyControl === 'binding')).to.deep.equal([]);
  });
});

/** The value with something odd at its `at`-th place, counted round. */
function withOdd(value: unknown, at: number, odd: unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const copy: unknown = structuredClone(value);
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
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
