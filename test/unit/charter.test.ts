import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readAtOnce } from '../../src/charter/at-once.js';
import type { Charter } from '../../src/charter/charter.js';
import { durationInWords } from '../../src/charter/duration-in-words.js';
import { addDuration, isDuration, readDuration } from '../../src/charter/duration.js';
import { EXEMPTIONS, MEASUREMENT_CONDITIONS } from '../../src/charter/grounds.js';
import { charterToJson } from '../../src/charter/export/json.js';
import { findText } from '../../src/charter/localised-text.js';
import { matchesName } from '../../src/charter/name-pattern.js';
import { parseCharter, parseCharterText } from '../../src/charter/parse.js';
import { thirdPartiesOf } from '../../src/charter/third-parties.js';
import { readWrittenDuration } from '../../src/charter/written-duration.js';
import { aCharter, aMemory, aService, aStore, DAY, NOW, parsed, SITE } from '../support/charters.js';

const told = ({ problems }: { problems: readonly { path: string; value: unknown }[] }): [string, unknown][] =>
  problems.map(({ path, value }) => [path, value]);

describe('a charter', () => {
  it('is read whole when nothing is wrong with it', () => {
    const { charter, problems } = parsed(
      aService({ revision: 2, recipients: ['A', { name: 'B', country: 'US' }], transfers: [{ country: 'US' }] }),
    );
    expect(problems).to.deep.equal([]);
    expect(charter.profile).to.equal('fr');
    expect(charter.cookie).to.deep.equal({ name: 'cookies_preferences', domain: undefined, maxAge: 'P6M' });
    expect(charter.categories.map(({ id, consent }) => [id, consent])).to.deep.equal([['statistics', 'opt-in']]);
    const [service] = charter.services;
    expect(service).to.include({ id: 'matomo', consent: 'opt-in', revision: 2, provider: 'Ville' });
    expect(service?.recipients.map(({ name }) => name)).to.deep.equal(['A', 'B']);
    expect(service?.cookies[0]).to.include({
      name: '_pk_id.*',
      duration: 'P13M',
      party: 'first',
      path: '/',
      technique: 'cookie',
    });
  });

  for (const [wrong, over, path, value] of [
    ['an unknown category', { category: 'marketing' }, 'category', 'marketing'],
    ['no provider', { provider: undefined }, 'provider', undefined],
    ['an id with a space', { id: 'a b' }, 'id', 'a b'],
    ['no id', { id: undefined }, 'id', undefined],
    ['a revision in words', { revision: 'two' }, 'revision', 'two'],
    ['a revision in quotes', { revision: '2' }, 'revision', '2'],
    ['a revision between two', { revision: 2.5 }, 'revision', 2.5],
    ['a revision of nought', { revision: 0 }, 'revision', 0],
  ] as const) {
    it(`leaves out a service with ${wrong}, and says where`, () => {
      const reading = parsed(aService({ id: 'good' }), aService(over));
      expect(told(reading)).to.deep.equal([[`$.services[1].${path}`, value]]);
      expect(reading.charter.services.map(({ id }) => id)).to.deep.equal(['good']);
    });
  }

  for (const [wrong, over, path, value] of [
    ['a negative duration', { cookies: [{ name: 'c', duration: '-P1D' }] }, 'cookies[0].duration', '-P1D'],
    ['an absurd duration', { cookies: [{ name: 'c', duration: 'P101Y' }] }, 'cookies[0].duration', 'P101Y'],
    ['a link that is script', { policyUrl: 'java\nscript:alert(1)' }, 'policyUrl', 'java\nscript:alert(1)'],
    ['a link that is data', { objectionUrl: 'data:text/html,x' }, 'objectionUrl', 'data:text/html,x'],
    ['HTML in a text', { name: '<b>x</b>' }, 'name', '<b>x</b>'],
    ['an unknown consent', { consent: 'implied' }, 'consent', 'implied'],
    ['an unknown party', { cookies: [{ name: 'c', party: 'second' }] }, 'cookies[0].party', 'second'],
    ['recipients that are no list', { recipients: 'us' }, 'recipients', 'us'],
  ] as const) {
    it(`keeps a service with ${wrong}, without what is wrong, and asks for it`, () => {
      const reading = parsed(aService(over));
      expect(told(reading)).to.deep.equal([[`$.services[0].${path}`, value]]);
      expect(reading.charter.services[0]).to.include({ id: 'matomo', consent: 'opt-in', revision: 1 });
    });
  }

  it('asks about a service without a category, and says so', () => {
    const reading = parsed(aService({ category: undefined }));
    expect(told(reading)).to.deep.equal([['$.services[0].category', undefined]]);
    expect(reading.charter.services[0]).to.include({ category: 'first-party', consent: 'opt-in' });
  });

  it('asks first about a service without a category, whatever the profile and its first-party category do', () => {
    for (const over of [
      { profile: 'us-ca' },
      { profile: 'us-ca', categories: [{ id: 'first-party', consent: 'opt-out' }] },
      { categories: [{ id: 'first-party', consent: 'exempt', exemption: 'interface' }] },
    ]) {
      for (const category of [undefined, null]) {
        const { charter } = parseCharter({ site: SITE, services: [aService({ category })], ...over });
        expect(charter.services[0]).to.include({ category: 'first-party', consent: 'opt-in' });
        expect(aStore(charter).pending).to.deep.equal(['matomo']);
        expect(aStore(charter).allows('matomo')).to.be.false;
      }
    }
  });

  it('keeps HTML as the text it is, and makes no link of script', () => {
    const { charter } = parsed(aService({ name: '<b>x</b>', policyUrl: 'javascript:alert(1)' }));
    expect(charter.services[0]).to.include({ name: '<b>x</b>', policyUrl: undefined });
  });

  it('keeps the first of two services with one id, and none with the id of a category', () => {
    const reading = parsed(
      aService({ provider: 'One' }),
      aService({ provider: 'Two' }),
      aService({ id: 'statistics' }),
    );
    expect(told(reading).map(([path]) => path)).to.deep.equal(['$.services[1].id', '$.services[2].id']);
    expect(reading.charter.services.map(({ provider }) => provider)).to.deep.equal(['One']);
  });

  it('keeps no exempt service under the id of one that needs consent', () => {
    const reading = parsed(
      aService({ category: 'necessary' }),
      aService({ id: 'good' }),
      aService({ category: 'third-party' }),
    );
    expect(told(reading)).to.deep.equal([
      ['$.services[0].id', 'matomo'],
      ['$.services[2].id', 'matomo'],
    ]);
    expect(reading.charter.services.map(({ id }) => id)).to.deep.equal(['good']);
  });

  it('keeps no service whose id stands on one that is wrong otherwise', () => {
    const reading = parsed(aService({ category: 'necessary' }), aService({ category: 'third-party', provider: 42 }));
    expect(told(reading).map(([path]) => path)).to.have.members([
      '$.services[0].id',
      '$.services[1].id',
      '$.services[1].provider',
    ]);
    expect(reading.charter.services).to.deep.equal([]);
  });

  it('is empty, and says why, when it is no JSON', () => {
    const { charter, problems } = parseCharterText('{ nope');
    expect(charter.services).to.deep.equal([]);
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ path: '$', value: '{ nope' });
    expect(problems[0]?.message).to.match(/^expected JSON/);
  });

  it('holds 5,000 cookies', () => {
    const cookies = Array.from({ length: 5000 }, (_, index) => ({ name: `c${index}` }));
    expect(parsed(aService({ cookies })).charter.services[0]?.cookies).to.have.length(5000);
  });

  for (const day of [
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11',
    '+012345-01',
    '23 Nov 2026',
    '',
  ]) {
    it(`has no day “${day}”, which the calendar has not, and says so`, () => {
      const reading = parseCharter({ site: SITE, updated: day });
      expect(told(reading)).to.deep.equal([['$.updated', day]]);
      expect(reading.charter.updated).to.equal(undefined);
      expect(readAtOnce({ value: { site: SITE, updated: day } })).to.equal(undefined);
    });
  }

  it('has a day that the calendar has', () => {
    for (const updated of ['2026-11-23', '2024-02-29', '2000-12-31']) {
      expect(parseCharter({ site: SITE, updated })).to.deep.include({ problems: [] });
      expect(readAtOnce({ value: { site: SITE, updated } })?.updated).to.equal(updated);
    }
  });

  it('takes an unknown profile for the strictest, and says so', () => {
    const reading = parseCharter({ site: SITE, profile: 'atlantis' });
    expect(reading.charter).to.deep.include({ profile: 'fr' });
    expect(told(reading)).to.deep.equal([['$.profile', 'atlantis']]);
  });

  it('has a category that the site lists or uses, and no other', () => {
    const { charter } = parseCharter({
      site: SITE,
      categories: [{ id: 'maps', consent: 'opt-in' }],
      services: [aService()],
    });
    expect(charter.categories.map(({ id }) => id)).to.deep.equal(['statistics', 'maps']);
  });

  it('takes a cookie of the category third-party for a third party’s unless it says otherwise', () => {
    const { charter } = parsed(
      aService({ category: 'third-party', cookies: [{ name: 'a' }, { name: 'b', party: 'first' }] }),
    );
    expect(charter.services[0]?.cookies.map(({ party }) => party)).to.deep.equal(['third', 'first']);
  });

  it('leaves out a service whose category is no text, whatever it would read as', () => {
    for (const category of [{ toString: '' }, ['statistics'], 7]) {
      const { charter, problems } = parsed(aService({ category }));
      expect(charter.services).to.deep.equal([]);
      expect(problems.map(({ path, value }) => [path, value])).to.deep.equal([['$.services[0].category', category]]);
    }
  });

  it('never throws, points into what it was given, and exempts nothing without a known reason', () => {
    const words = fc.constantFrom(
      'exempt',
      'opt-in',
      'opt-out',
      'necessary',
      'statistics',
      'authentication',
      'P1Y',
      'x',
      '',
    );
    const something = fc.oneof(words, fc.anything());
    const service = fc.dictionary(
      fc.constantFrom('id', 'category', 'consent', 'exemption', 'provider', 'cookies', 'name', 'recipients'),
      something,
    );
    const charter = fc.oneof(
      fc.anything(),
      fc.record({
        site: fc.anything(),
        categories: fc.oneof(fc.array(service), fc.anything()),
        services: fc.oneof(fc.array(service), fc.anything()),
      }),
    );
    fc.assert(
      fc.property(charter, (input) => {
        const { charter: read, problems } = parseCharter(input);
        expect(problems.every(({ path }) => path.startsWith('$'))).to.be.true;
        for (const { consent, exemption } of [...read.services, ...read.categories]) {
          if (consent === 'exempt') expect(EXEMPTIONS).to.include(exemption);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a category that a mistake left a service out of', () => {
  const exempt = aService({
    id: 'pay',
    category: 'third-party',
    consent: 'exempt',
    exemption: 'requested-service',
    cookies: [],
  });
  const meta = (over: object): object => aService({ id: 'meta', category: 'third-party', ...over });
  const allowed = ({ charter }: { charter: Charter }): string[] =>
    ['pay', 'meta', ...charter.categories.map(({ id }) => id), 'third-party', 'maps'].filter((id) =>
      aStore(charter).allows(id),
    );

  for (const [wrong, over] of [
    ['a provider that is no text', { provider: 42 }],
    ['no provider', { provider: null }],
    ['a wrong id', { id: 'me ta' }],
    ['no id', { id: undefined }],
    ['an unknown category', { category: 'third-paty' }],
    ['a category that is no text', { category: ['third-party'] }],
    ['an id used twice', { id: 'twice' }],
    ['the id of a category', { id: 'statistics' }],
  ] as const) {
    it(`does not run as a whole for the services that are left: ${wrong}`, () => {
      const reading = parsed(exempt, meta(over), aService({ id: 'twice', category: 'statistics' }));
      expect(reading.problems).to.not.deep.equal([]);
      expect(allowed(reading)).to.deep.equal(['pay']);
    });
  }

  it('runs as a whole when nothing was left out', () => {
    expect(allowed(parsed(exempt))).to.deep.equal(['pay', 'third-party', 'third-party']);
    expect(parsed(exempt, meta({})).charter).to.not.have.property('incomplete');
  });

  it('still has what was read well, by its own id', () => {
    const { charter } = parsed(exempt, meta({}), meta({ id: 'ads', provider: 42 }));
    const store = aStore(charter);
    store.acceptAll();
    expect(store.granted).to.deep.equal(['meta']);
    expect([store.allows('meta'), store.allows('third-party')]).to.deep.equal([true, false]);
  });

  it('does not take a yes to an earlier revision for one to what cannot be told', () => {
    const store = aStore(parsed(meta({ revision: '2' })).charter, aMemory(`v=1&t=${NOW - DAY}&yes=meta`));
    expect([store.granted, store.allows('meta'), store.allows('third-party')]).to.deep.equal([[], false, false]);
  });

  it('leaves the questions about categories without services as they are', () => {
    const kinds = ['statistics', 'first-party', 'third-party'];
    const categories = kinds.map((id) => ({ id, consent: 'opt-in' }));
    const { charter } = parseCharter({ site: SITE, categories, services: [meta({ category: 'nope' })] });
    const store = aStore(charter);
    expect(store.pending).to.deep.equal(kinds);
    expect(kinds.filter((id) => store.allows(id))).to.deep.equal([]);
    store.set({ statistics: 'granted' });
    expect(store.allows('statistics')).to.equal(true);
  });

  it('lets nothing run under the id of what waits for a yes, where the law lets the other run', () => {
    const services = [meta({ consent: 'opt-out' }), meta({ consent: 'opt-in' })];
    const store = aStore(parseCharter({ site: SITE, profile: 'us-ca', services }).charter);
    expect([store.allows('meta'), store.allows('third-party')]).to.deep.equal([false, false]);
  });

  it('is asked about first where what a site says of its categories cannot be read, or is said in two ways', () => {
    const consentOf = (categories: unknown, profile: string, id: string): string | undefined =>
      parseCharter({ site: SITE, profile, categories, services: [meta({}), aService()] }).charter.categories.find(
        (category) => category.id === id,
      )?.consent;
    expect(consentOf(undefined, 'us-ca', 'third-party')).to.equal('opt-out');
    expect(consentOf({ id: 'third-party', consent: 'opt-in' }, 'us-ca', 'third-party')).to.equal('opt-in');
    expect(consentOf([{ id: 'third-party ', consent: 'opt-in' }], 'us-ca', 'third-party')).to.equal('opt-in');
    const exempt = { id: 'statistics', consent: 'exempt', exemption: 'interface' };
    expect(consentOf([exempt], 'fr', 'statistics')).to.equal('exempt');
    expect(consentOf([exempt, { id: 'statistics', consent: 'opt-in' }], 'fr', 'statistics')).to.equal('opt-in');
  });

  it('may be any that needs consent where its id cannot be told, and none that is exempt', () => {
    const session = aService({ id: 'session', category: 'necessary', cookies: [] });
    const reading = parsed(session, exempt, aService(), meta({ category: 'marketing' }));
    expect(reading.charter.incomplete).to.deep.equal(['statistics', 'third-party']);
    const store = aStore(reading.charter);
    store.acceptAll();
    expect(['necessary', 'statistics', 'third-party', 'matomo'].filter((id) => store.allows(id))).to.deep.equal([
      'necessary',
      'matomo',
    ]);
  });

  it('may be any that needs consent where a service names none, though its own exemption stands', () => {
    for (const categories of [[], [{ id: 'first-party' }]]) {
      const { charter } = parseCharter({
        site: SITE,
        categories,
        services: [aService({ category: null, consent: 'exempt', exemption: 'interface' }), exempt],
      });
      expect(['matomo', 'pay', 'first-party', 'third-party'].filter((id) => aStore(charter).allows(id))).to.deep.equal([
        'matomo',
        'pay',
      ]);
    }
  });

  it('may be any where the services are no list', () => {
    const written = { site: SITE, categories: [{ id: 'maps' }], services: { meta: meta({}) } };
    const [french, californian] = ['fr', 'us-ca'].map((profile) =>
      aStore(parseCharter({ ...written, profile }).charter),
    );
    expect([french!.pending, french!.allows('maps')]).to.deep.equal([['maps'], false]);
    expect(californian!.allows('maps')).to.equal(false);
  });

  it('is the one whose id the service took, too', () => {
    const { charter } = parsed(
      aService({ id: 'session', category: 'necessary', cookies: [] }),
      meta({ id: 'necessary' }),
    );
    expect(aStore(charter).allows('necessary')).to.be.false;
  });

  it('is no question once it has no service: no answer would settle it', () => {
    const { charter } = parseCharter({
      site: SITE,
      categories: [{ id: 'maps' }, { id: 'films' }],
      services: [meta({ id: 'osm', category: 'maps', provider: 42 })],
    });
    const store = aStore(charter);
    expect(store.pending).to.deep.equal(['films']);
    store.acceptAll();
    expect([store.allows('maps'), store.allows('films')]).to.deep.equal([false, true]);
  });

  it('is so in an export read again, and strictly where that is wrong', () => {
    const { charter } = parsed(exempt, meta({ provider: 42 }));
    const again = parseCharterText(charterToJson(charter));
    expect(again.problems).to.deep.equal([]);
    expect(aStore(again.charter).allows('third-party')).to.be.false;
    for (const incomplete of ['third-party', [42], {}]) {
      const reading = parseCharter({ site: SITE, services: [exempt], incomplete });
      expect(reading.problems).to.have.length(1);
      expect(aStore(reading.charter).allows('third-party')).to.be.false;
    }
  });
});

describe('the text of a charter', () => {
  const text = JSON.stringify({
    site: SITE,
    services: [
      aService(),
      aService({ id: 'session', category: 'necessary', consent: 'exempt', exemption: 'security' }),
    ],
  });
  const bytes = [...new TextEncoder().encode(text)];
  const damage = fc.array(
    fc.record({ at: fc.nat(bytes.length - 1), length: fc.nat(12), by: fc.uint8Array({ maxLength: 12 }) }),
    { minLength: 1, maxLength: 4 },
  );
  const decode = (some: readonly number[]): string => new TextDecoder().decode(Uint8Array.from(some));

  it('of any bytes never throws, and grants nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (some) => {
        const { charter } = parseCharterText(decode([...some]));
        expect(aStore(charter).granted).to.deep.equal([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('damaged anywhere never throws, grants nothing, and lets run without asking only what gives its reason', () => {
    fc.assert(
      fc.property(damage, (places) => {
        const damaged = [...bytes];
        for (const { at, length, by } of places) damaged.splice(at, length, ...by);
        const { charter } = parseCharterText(decode(damaged));
        const store = aStore(charter);
        expect(store.granted).to.deep.equal([]);
        for (const { id, exemption } of charter.services) {
          if (store.allows(id)) expect(EXEMPTIONS).to.include(exemption);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an exemption', () => {
  const consentOf = (over: object): string | undefined => parsed(aService(over)).charter.services[0]?.consent;

  it('needs a known reason where a service claims it for itself (R40)', () => {
    expect(consentOf({ consent: 'exempt', exemption: 'authentication' })).to.equal('exempt');
    expect(consentOf({ consent: 'exempt' })).to.equal('opt-in');
    expect(consentOf({ consent: 'exempt', exemption: 'because' })).to.equal('opt-in');
    expect(consentOf({ category: 'necessary', consent: 'exempt' })).to.equal('opt-in');
    expect(told(parsed(aService({ consent: 'exempt' })))).to.deep.equal([['$.services[0].exemption', undefined]]);
  });

  it('is inherited from a category, with its reason', () => {
    expect(parsed(aService({ category: 'necessary' })).charter.services[0]).to.include({
      consent: 'exempt',
      exemption: 'requested-service',
    });
  });

  it('is kept by a built-in category that is merely restated', () => {
    const { charter, problems } = parseCharter({ site: SITE, categories: [{ id: 'necessary', consent: 'exempt' }] });
    expect(problems).to.deep.equal([]);
    expect(charter.categories[0]).to.include({ consent: 'exempt', exemption: 'requested-service' });
  });

  it('is no way round for a category of the site’s own', () => {
    const reading = parseCharter({
      site: SITE,
      categories: [
        { id: 'statistics', consent: 'exempt' },
        { id: 'mine', consent: 'exempt' },
      ],
    });
    expect(reading.charter.categories.map(({ consent }) => consent)).to.deep.equal(['opt-in', 'opt-in']);
    expect(told(reading)).to.have.length(2);
  });

  it('cannot be a category’s where it is audience measurement, which must state its conditions', () => {
    const reading = parseCharter({
      site: SITE,
      categories: [{ id: 'statistics', consent: 'exempt', exemption: 'audience-measurement' }],
    });
    expect(reading.charter.categories[0]).to.include({ id: 'statistics', consent: 'opt-in' });
    expect(told(reading).map(([path]) => path)).to.deep.equal(['$.categories[0].exemption']);
  });

  it('is the only way round consent: no other basis opens anything (R13)', () => {
    const reading = parsed(aService({ category: 'necessary', basis: 'legitimate-interest' }));
    expect(reading.charter.services[0]?.consent).to.equal('opt-in');
    expect(told(reading)).to.deep.equal([['$.services[0].basis', 'legitimate-interest']]);
    expect(consentOf({ consent: 'legitimate-interest' })).to.equal('opt-in');
  });

  it('is not shared by a name that something else keeps with consent, and both are named (R41)', () => {
    const reading = parsed(
      aService({ id: 'session', category: 'necessary', cookies: [{ name: 'sid' }] }),
      aService({ id: 'ads', category: 'third-party', cookies: [{ name: 'sid' }] }),
      aService({ id: 'other', cookies: [{ name: 'sid', technique: 'localStorage' }] }),
    );
    expect(told(reading).map(([path]) => path)).to.deep.equal(['$.services[1].cookies']);
    expect(reading.problems[0]?.message).to.include('"session"').and.include('"ads"');
  });

  it('is not replaced by running until an objection, where the law wants a yes', () => {
    const reading = parsed(aService({ consent: 'opt-out' }));
    expect(reading.charter.services[0]?.consent).to.equal('opt-in');
    expect(told(reading)).to.deep.equal([['$.services[0].consent', 'opt-out']]);
  });
});

describe('audience measurement without consent', () => {
  const measure = (over: object = {}): object =>
    aService({
      consent: 'exempt',
      exemption: 'audience-measurement',
      conditions: [...MEASUREMENT_CONDITIONS],
      dataRetention: 'P25M',
      cookies: [
        { name: '_pk_id.*', duration: 'P13M' },
        { name: 'beat', technique: 'pixel' },
      ],
      ...over,
    });
  const under = (profile: string, over?: object): [string | undefined, boolean | undefined, string[]] => {
    const { charter, problems } = parseCharter({ site: SITE, profile, services: [measure(over)] });
    const [service] = charter.services;
    return [service?.consent, service?.objectable, problems.map(({ path }) => path.replace('$.services[0].', ''))];
  };

  it('runs where every condition is stated, and can be objected to (R43, R44)', () => {
    expect(under('fr')).to.deep.equal(['exempt', true, []]);
    expect(under('es')).to.deep.equal(['exempt', true, []]);
  });

  for (const condition of MEASUREMENT_CONDITIONS) {
    it(`is asked about without the statement ${condition} (R43)`, () => {
      const conditions = MEASUREMENT_CONDITIONS.filter((each) => each !== condition);
      expect(under('fr', { conditions })).to.deep.equal(['opt-in', false, ['conditions']]);
    });
  }

  for (const profile of ['eu', 'de', 'it', 'ca-qc']) {
    it(`is asked about under ${profile}, whatever is stated (R43)`, () => {
      expect(under(profile)).to.deep.equal(['opt-in', false, ['exemption']]);
    });
  }

  for (const [duration, consent] of [
    ['P13M', 'exempt'],
    ['P397D', 'exempt'],
    ['session', 'exempt'],
    ['P14M', 'opt-in'],
    ['P2Y', 'opt-in'],
    ['persistent', 'opt-in'],
    [undefined, 'opt-in'],
  ] as const) {
    it(`keeps cookies for thirteen months at most: ${duration ?? 'not stated'} (R54)`, () => {
      const [found, , problems] = under('fr', { cookies: [{ name: 'm', duration }] });
      expect([found, problems]).to.deep.equal([consent, consent === 'exempt' ? [] : ['cookies']]);
    });
  }

  for (const [dataRetention, consent] of [
    ['P25M', 'exempt'],
    ['P1Y', 'exempt'],
    ['P26M', 'opt-in'],
    [undefined, 'opt-in'],
  ] as const) {
    it(`keeps data for twenty-five months at most: ${dataRetention ?? 'not stated'} (R55)`, () => {
      const [found, , problems] = under('fr', { dataRetention });
      expect([found, problems]).to.deep.equal([consent, consent === 'exempt' ? [] : ['dataRetention']]);
    });
  }
});

describe('a jurisdiction profile', () => {
  const servicesUnder = (profile: string, services: readonly object[]): Charter =>
    parseCharter({ site: SITE, profile, services: services.map(aService) }).charter;

  it('of the United Kingdom knows five exceptions, two of which can be objected to (R49)', () => {
    const exceptions = [
      { id: 'communication', consent: 'exempt', exemption: 'transmission' },
      { id: 'strictly-necessary', consent: 'exempt', exemption: 'requested-service' },
      {
        ...{ id: 'statistical', consent: 'exempt', exemption: 'audience-measurement' },
        conditions: ['sole-purpose', 'publisher-only'],
      },
      { id: 'appearance', consent: 'exempt', exemption: 'appearance' },
      { id: 'emergency', consent: 'exempt', exemption: 'emergency-assistance' },
    ];
    const uk = servicesUnder('uk', exceptions);
    expect(uk.services.map(({ consent }) => consent)).to.deep.equal(Array(5).fill('exempt'));
    expect(uk.services.filter(({ objectable }) => objectable).map(({ id }) => id)).to.deep.equal([
      'statistical',
      'appearance',
    ]);
    const fr = servicesUnder('fr', exceptions);
    expect(fr.services.filter(({ consent }) => consent !== 'exempt').map(({ id }) => id)).to.deep.equal([
      'statistical',
      'appearance',
      'emergency',
    ]);
  });

  it('of California lets run until a no, and a site may be stricter', () => {
    const { services } = servicesUnder('us-ca', [{}, { id: 'strict', consent: 'opt-in' }]);
    expect(services.map(({ consent }) => consent)).to.deep.equal(['opt-out', 'opt-in']);
  });

  for (const [profile, maxAge] of [
    ['fr', 'P6M'],
    ['eu', 'P6M'],
    ['de', 'P6M'],
    ['it', 'P6M'],
    ['es', 'P24M'],
    ['uk', 'P1Y'],
    ['us-ca', 'P12M'],
    ['ca-qc', 'P6M'],
  ]) {
    it(`of ${profile} keeps a choice for ${maxAge}, unless the site says otherwise`, () => {
      expect(parseCharter({ site: SITE, profile }).charter.cookie.maxAge).to.equal(maxAge);
      expect(parseCharter({ site: SITE, profile, cookie: { maxAge: 'P3M' } }).charter.cookie.maxAge).to.equal('P3M');
    });
  }
});

describe('third parties', () => {
  it('are those who set a third-party cookie and every recipient, each once, and never the site', () => {
    const charter = aCharter(
      { id: 'own', provider: 'Ville' },
      { id: 'processor', provider: 'Hébergeur', recipients: ['Ville', 'Régie'] },
      { id: 'film', category: 'third-party', provider: 'Tube', recipients: ['Régie'] },
      { id: 'map', provider: 'Carto', cookies: [{ name: 'm', party: 'third' }] },
    );
    expect(thirdPartiesOf(charter, charter.services).map(({ name }) => name)).to.deep.equal(['Régie', 'Tube', 'Carto']);
  });
});

describe('a localised text', () => {
  for (const [lang, found] of [
    ['fr', { text: 'Bonjour', lang: 'fr' }],
    ['fr-CA', { text: 'Allo', lang: 'fr-CA' }],
    ['FR-be', { text: 'Bonjour', lang: 'fr' }],
    ['de', { text: 'Hello', lang: 'en' }],
    ['pt', { text: 'Oi', lang: 'pt-BR' }],
  ] as const) {
    it(`is found for a reader of ${lang}`, () => {
      expect(findText({ fr: 'Bonjour', 'fr-CA': 'Allo', en: 'Hello', 'pt-BR': 'Oi' }, lang)).to.deep.equal(found);
    });
  }

  it('may have no languages, or be absent', () => {
    expect(findText('Matomo', 'fr')).to.deep.equal({ text: 'Matomo' });
    expect(findText(undefined, 'fr')).to.deep.equal({ text: '' });
  });
});

describe('a name with *', () => {
  it('matches as a pattern in which * is any run of characters', () => {
    const names = fc.string({ unit: fc.constantFrom('a', 'b', '_', '.'), maxLength: 8 });
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '_', '.', '*'), maxLength: 6 });
    fc.assert(
      fc.property(patterns, names, (pattern, name) => {
        const oracle = new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\*/g, '.*')}$`);
        expect(matchesName(pattern, name)).to.equal(oracle.test(name));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a duration', () => {
  it('is ISO 8601, or one of two words', () => {
    for (const good of ['P13M', 'PT30M', 'P1Y1M', 'P2W', 'P1DT12H', 'session', 'persistent'])
      expect(isDuration(good), good).to.be.true;
    for (const bad of [
      '',
      'P',
      'PT',
      'P1',
      '13M',
      '-P1D',
      'P-1D',
      'P1.5Y',
      'PT0S',
      'P0D',
      'P101Y',
      'p1d',
      'P1Y ',
      'forever',
    ]) {
      expect(isDuration(bad), bad).to.be.false;
    }
  });

  for (const [start, duration, end] of [
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-11-23', 'P13M', '2027-12-23'],
    ['2026-11-23', 'P2W', '2026-12-07'],
  ] as const) {
    it(`of ${duration} from ${start} ends on ${end} (R50)`, () => {
      const from = new Date(`${start}T10:00:00Z`);
      expect(addDuration(from, readDuration(duration)!).toISOString()).to.equal(`${end}T10:00:00.000Z`);
    });
  }

  it('ends after it began, in the month that was counted', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 60 }),
        (start, months) => {
          const end = addDuration(start, readDuration(`P${months}M`)!);
          expect(end.getTime()).to.be.greaterThan(start.getTime());
          const counted =
            (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
          expect(counted).to.equal(months);
        },
      ),
    );
  });

  for (const [duration, french, english] of [
    ['P13M', '13 mois', '13 months'],
    ['P1Y1M', '1 an et 1 mois', '1 year and 1 month'],
    ['PT30M', '30 minutes', '30 minutes'],
    ['P14D', '14 jours', '14 days'],
    ['P2W', '14 jours', '14 days'],
    ['nonsense', 'nonsense', 'nonsense'],
  ] as const) {
    it(`of ${duration} is said in words (R124)`, () => {
      const plain = (words: string): string => words.replace(/\u00a0|\u202f/g, ' ');
      expect(plain(durationInWords(duration, 'fr'))).to.equal(french);
      expect(plain(durationInWords(duration, 'en'))).to.equal(english);
    });
  }
});

describe('a duration as people write it', () => {
  for (const [written, read] of [
    ['13 mois', 'P13M'],
    ['2 ans', 'P2Y'],
    ['1 an 1 mois', 'P1Y1M'],
    ['1 an et 1 mois', 'P1Y1M'],
    ['un an', 'P1Y'],
    ['1\u00a0année', 'P1Y'],
    ['14 jours', 'P14D'],
    ['2 semaines', 'P2W'],
    ['30 minutes', 'PT30M'],
    ['30min', 'PT30M'],
    ['1 h', 'PT1H'],
    ['2 years, 6 months', 'P2Y6M'],
    ['a month', 'P1M'],
    ['Session', 'session'],
    ['Durée de la session', 'session'],
    ['jusqu’à la fermeture du navigateur', 'session'],
    ['persistant', 'persistent'],
    ['P13M', 'P13M'],
    ['13 mois maximum', undefined],
    ['un certain temps', undefined],
    ['6 to 12 months', undefined],
    ['1 mois 1 mois', undefined],
    ['0 jour', undefined],
    ['mois', undefined],
    ['', undefined],
  ] as const) {
    it(`“${written}” is ${read ?? 'not guessed'}`, () => {
      expect(readWrittenDuration(written)).to.equal(read);
    });
  }

  it('is one that a charter takes, or none', () => {
    const words = fc.constantFrom(
      '1',
      '13',
      'an',
      'mois',
      'jours',
      'et',
      'session',
      'P1Y',
      'h',
      '0',
      ',',
      'years',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
        const read = readWrittenDuration(parts.join(' '));
        expect(read === undefined || isDuration(read)).to.be.true;
      }),
    );
  });
});
