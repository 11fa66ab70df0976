import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Charter } from '../../src/charter/charter.js';
import { parseCharter } from '../../src/charter/parse.js';
import { newsFor, type News } from '../../src/consent/news.js';
import { privacyControlRules } from '../../src/consent/privacy-control.js';
import { readRecord, writeRecord, type Answer, type ConsentRecord } from '../../src/consent/record.js';
import { ConsentStore, type ConsentChange } from '../../src/consent/store.js';
import { aCharter, aMemory, aService, aStore, DAY, NOW, SITE } from '../support/charters.js';

const anId = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const anAnswer = fc.record<Answer>(
  {
    answer: fc.constantFrom('granted', 'denied'),
    revision: fc.integer({ min: 1, max: 9999 }),
  },
  { noNullPrototype: true },
);
const aRecord: fc.Arbitrary<ConsentRecord> = fc.record({
  decidedAt: fc.integer({ min: 1_600_000_000, max: NOW }),
  answers: fc
    .uniqueArray(fc.tuple(anId, anAnswer), { selector: ([id]) => id, maxLength: 12 })
    .map((pairs) => new Map(pairs)),
});
/** What a record grants, as `id.revision`. */
const grantsOf = (record: ConsentRecord | undefined): string[] =>
  [...(record?.answers ?? [])]
    .filter(([, { answer }]) => answer === 'granted')
    .map(([id, { revision }]) => `${id}.${revision}`);

const newsOf = ({ charter, record }: ConsentStore): News => newsFor(charter, record);

describe('the record', () => {
  it('is a query string that anybody can read', () => {
    const answers = new Map<string, Answer>([
      ['matomo', { answer: 'granted', revision: 2 }],
      ['youtube', { answer: 'granted', revision: 1 }],
      ['meta', { answer: 'denied', revision: 1 }],
    ]);
    expect(writeRecord({ decidedAt: NOW, answers })).to.equal(`v=1&t=${NOW}&yes=matomo.2+youtube&no=meta`);
    expect(writeRecord({ decidedAt: NOW, answers: new Map() })).to.equal(`v=1&t=${NOW}`);
  });

  it('is read back as it was written, also when a server encoded it once more', () => {
    fc.assert(
      fc.property(aRecord, (record) => {
        const text = writeRecord(record);
        for (const kept of [text, encodeURIComponent(text)]) {
          const read = readRecord(kept, NOW);
          expect(read?.decidedAt).to.equal(record.decidedAt);
          expect(new Map(read?.answers)).to.deep.equal(record.answers);
        }
      }),
    );
  });

  it('may say by hand that all is refused, encoded or not, and nothing else by hand', () => {
    for (const text of ['no=*', 'no=%2A', 'no=%2a', 'no%3D*', 'no%3D%2A', 'no%3D%252A']) {
      expect(readRecord(text, NOW), text).to.deep.equal({ decidedAt: NOW, answers: new Map(), restDenied: true });
    }
    for (const text of [
      'yes=*',
      'yes=%2A',
      'NO=*',
      'no=%2A&yes=a',
      'no=%252A',
      'no=*&yes=a',
      'v=1&t=1795430400&no=*',
      'no=**',
      ' no=*',
      'yes=a',
      'no=a',
    ]) {
      expect(readRecord(text, NOW), text).to.equal(undefined);
    }
  });

  for (const [why, text] of [
    ['another version', `v=2&t=${NOW}&yes=a`],
    ['no version', `t=${NOW}&yes=a`],
    ['no time', 'v=1&yes=a'],
    ['a time that is none', 'v=1&t=soon&yes=a'],
    ['a time in milliseconds', `v=1&t=${NOW}000&yes=a`],
    ['a time to come', `v=1&t=${NOW + 2 * DAY}&yes=a`],
    ['a field it does not know', `v=1&t=${NOW}&yes=a&x=1`],
    ['a field twice', `v=1&t=${NOW}&yes=a&yes=b`],
    ['an answer twice', `v=1&t=${NOW}&yes=a&no=a`],
    ['a revision of nought', `v=1&t=${NOW}&yes=a.0`],
    ['an empty answer', `v=1&t=${NOW}&yes=`],
    ['an id with markup', `v=1&t=${NOW}&yes=<a>`],
    ['somebody else’s JSON', '{"categories":["necessary"]}'],
    ['somebody else’s word', 'allow'],
    ['nothing', ''],
    ['broken encoding', '%E0%A4%A'],
  ] as const) {
    it(`is no choice with ${why}`, () => {
      expect(readRecord(text, NOW)).to.equal(undefined);
    });
  }

  it('never throws, whatever it is given, and grants nothing that was not written', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('v', '=', '1', '&', 't', 'yes', 'no', '+', '*', '%', '.', 'a', '9') }),
        ),
        (text) => {
          for (const grant of grantsOf(readRecord(text, NOW))) {
            const id = grant.slice(0, grant.lastIndexOf('.'));
            expect(decodeURIComponent(text)).to.include(id);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('damaged in any one place, opens no service that its visitor refused (R103, L20)', () => {
    const ids = ['matomo', 'tube', 'meta', 'maps'];
    const charter = aCharter(...ids);
    const damage = fc.record({
      at: fc.nat(80),
      remove: fc.nat(3),
      insert: fc.string({
        unit: fc.constantFrom('&', '=', '+', '.', '1', 'yes', 'no', 'a', '%', ' ', '*'),
        maxLength: 2,
      }),
    });
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), damage, (yes, { at, remove, insert }) => {
        const answers = new Map(
          ids.map((id, index) => [
            id,
            { answer: yes[index] ? ('granted' as const) : ('denied' as const), revision: 1 },
          ]),
        );
        const text = writeRecord({ decidedAt: NOW - DAY, answers });
        const damaged = text.slice(0, at) + insert + text.slice(at + remove);
        const { granted } = aStore(charter, aMemory(damaged));
        // The one word that turns a refusal round is the field's own name; whoever writes "yes" for "no" wrote a new record.
        const isRewritten =
          /no/.test(text.slice(at - 3, at + 5)) && /yes/.test(damaged.slice(Math.max(0, at - 3), at + 6));
        if (!isRewritten) expect(granted.filter((id) => !yes[ids.indexOf(id)])).to.deep.equal([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same for everybody who makes the same choice (R42)', () => {
    const written = Array.from({ length: 20 }, () => {
      const memory = aMemory();
      aStore(aCharter('a', 'b'), memory).set({ a: 'granted', b: 'denied' });
      return memory.text;
    });
    expect(new Set(written).size).to.equal(1);
  });

  it('stays under 1,000 bytes for a usual charter, and is read back with 200 services (R84)', () => {
    const usual = aMemory();
    aStore(aCharter(...Array.from({ length: 40 }, (_, index) => `service-name-${index}`)), usual).acceptAll();
    expect(usual.text!.length).to.be.lessThan(1000);

    const ids = Array.from({ length: 200 }, (_, index) => `service-${index}`);
    const memory = aMemory();
    const charter = aCharter(...ids);
    aStore(charter, memory).set(Object.fromEntries(ids.map((id, index) => [id, index % 3 ? 'granted' : 'denied'])));
    expect(memory.text!.length).to.be.lessThan(4000);
    expect(aStore(charter, memory).granted).to.have.length(133);
  });
});

describe('the store', () => {
  it('knows nothing decided at first, and nothing is allowed but what is exempt', () => {
    const store = aStore(aCharter('matomo', { id: 'login', category: 'necessary' }));
    expect(store.state).to.deep.equal({ granted: [], denied: [], pending: ['matomo'], kept: true });
    expect(store.allows('login')).to.be.true;
    expect(store.allows('necessary')).to.be.true;
    expect(store.allows('matomo')).to.be.false;
  });

  it('accepts all, rejects all, and withdraws', () => {
    const memory = aMemory();
    const store = aStore(aCharter('a', 'b'), memory);
    store.acceptAll();
    expect([store.granted, store.denied, store.pending]).to.deep.equal([['a', 'b'], [], []]);
    expect(memory.text).to.equal(`v=1&t=${NOW}&yes=a+b`);
    store.withdraw();
    expect([store.granted, store.denied, store.pending]).to.deep.equal([[], ['a', 'b'], []]);
    expect(memory.text).to.equal(`v=1&t=${NOW}&no=a+b`);
    store.acceptAll();
    store.rejectAll();
    expect(store.denied).to.deep.equal(['a', 'b']);
  });

  it('answers for one service, or for each of a category, and leaves the others', () => {
    const store = aStore(aCharter('a', 'b', { id: 'film', category: 'third-party' }));
    store.set({ film: 'granted' });
    expect([store.granted, store.pending]).to.deep.equal([['film'], ['a', 'b']]);
    store.set({ statistics: 'denied' });
    expect([store.granted, store.denied]).to.deep.equal([['film'], ['a', 'b']]);
    store.set({ statistics: 'denied', b: 'granted' });
    expect(store.granted).to.deep.equal(['b', 'film']);
  });

  it('takes only “granted” for a yes', () => {
    const store = aStore(aCharter('a'));
    for (const word of ['yes', true, 1, 'Granted', ['granted']]) {
      store.set({ a: word as Answer['answer'] });
      expect(store.granted, String(word)).to.deep.equal([]);
    }
    for (const id of ['nobody', 'constructor', '__proto__']) store.set({ [id]: 'granted' });
    expect(store.granted).to.deep.equal([]);
  });

  it('allows a category when each of its services may run, and several ids when all may', () => {
    const store = aStore(aCharter('a', 'b', { id: 'login', category: 'necessary' }));
    store.set({ a: 'granted' });
    for (const [ids, allowed] of [
      ['a', true],
      ['b', false],
      ['statistics', false],
      ['a login', true],
      [' a  necessary ', true],
      ['a b', false],
      ['', false],
      ['   ', false],
      ['nobody', false],
      ['a nobody', false],
      ['third-party', false],
      ['__proto__', false],
    ] as const) {
      expect(store.allows(ids), ids).to.equal(allowed);
    }
    store.set({ b: 'granted' });
    expect(store.allows('statistics')).to.be.true;
  });

  it('asks for a category that declares no service', () => {
    const { charter } = parseCharter({ site: SITE, categories: [{ id: 'maps', consent: 'opt-in' }] });
    const store = aStore(charter);
    expect(store.pending).to.deep.equal(['maps']);
    store.acceptAll();
    expect(store.allows('maps')).to.be.true;
  });

  it('asks only for a service that is new or was revised, and the others stand (R21)', () => {
    const memory = aMemory(`v=1&t=${NOW - DAY}&yes=a&no=b`);
    const store = aStore(aCharter({ id: 'a', revision: 2 }, 'b', 'c'), memory);
    expect([store.granted, store.denied, store.pending]).to.deep.equal([[], ['b'], ['a', 'c']]);
    store.decide({ kind: 'accept-all', of: store.pending });
    expect([store.granted, store.denied, store.pending]).to.deep.equal([['a', 'c'], ['b'], []]);
    expect(memory.text).to.equal(`v=1&t=${NOW - DAY}&yes=a.2+c&no=b`);
  });

  it('keeps the earlier date with a partial answer, and starts afresh with a full one (R53)', () => {
    const memory = aMemory(`v=1&t=${NOW - 100 * DAY}&yes=a`);
    const store = aStore(aCharter('a', 'b'), memory);
    store.set({ b: 'granted' });
    expect(store.state.decidedAt).to.equal(NOW - 100 * DAY);
    store.set({ a: 'denied', b: 'granted' });
    expect(store.state.decidedAt).to.equal(NOW);
  });

  it('leaves no old yes behind when all is withdrawn', () => {
    const memory = aMemory(`v=1&t=${NOW - DAY}&yes=a+gone`);
    const store = aStore(aCharter('a'), memory);
    store.withdraw();
    expect(memory.text).to.equal(`v=1&t=${NOW}&no=a`);
    store.adopt(aCharter('a', 'gone'));
    expect(store.pending).to.deep.equal(['gone']);
  });

  it('keeps what was said of a service that is away for now, while other answers stand', () => {
    const memory = aMemory(`v=1&t=${NOW - DAY}&yes=a&no=away`);
    const store = aStore(aCharter('a', 'b'), memory);
    store.set({ b: 'granted' });
    expect(aStore(aCharter('a', 'b', 'away'), memory).denied).to.deep.equal(['away']);
  });

  it('forgets after six calendar months, to the second, and visits prolong nothing (R50–R53)', () => {
    const clock = { now: NOW };
    const memory = aMemory();
    aStore(aCharter('a'), memory, clock).acceptAll();
    const end = Date.parse('2027-05-23T00:00:00Z') / 1000 + (NOW % DAY);
    expect(memory.expiresAt).to.equal(end);
    for (const later of [NOW + DAY, NOW + 90 * DAY, end - 1]) {
      clock.now = later;
      const store = aStore(aCharter('a'), memory, clock);
      expect(store.granted).to.deep.equal(['a']);
      expect(store.state.expiresAt).to.equal(end);
    }
    clock.now = end;
    expect(aStore(aCharter('a'), memory, clock).pending).to.deep.equal(['a']);
  });

  it('says that a choice expired while the page was open', () => {
    const clock = { now: NOW };
    const store = aStore(aCharter('a'), aMemory(), clock);
    store.acceptAll();
    const reasons: string[] = [];
    store.subscribe((_after, _before, { reason }) => reasons.push(reason));
    clock.now += 200 * DAY;
    store.refresh();
    expect(reasons).to.deep.equal(['expired']);
    expect(store.pending).to.deep.equal(['a']);
  });

  it('tells after keeping, once, with before and after, and nobody when nothing changed (R82)', () => {
    const memory = aMemory();
    const store = aStore(aCharter('a', 'b'), memory);
    const heard: {
      kept: string | undefined;
      before: readonly string[];
      after: readonly string[];
      change: ConsentChange;
    }[] = [];
    const stop = store.subscribe((after, before, change) =>
      heard.push({ kept: memory.text, before: before.granted, after: after.granted, change }),
    );
    store.acceptAll();
    store.acceptAll();
    expect(heard).to.deep.equal([
      {
        kept: `v=1&t=${NOW}&yes=a+b`,
        before: [],
        after: ['a', 'b'],
        change: { changed: ['a', 'b'], reason: 'accept-all' },
      },
    ]);
    stop();
    store.withdraw();
    expect(heard).to.have.length(1);
  });

  it('tells everybody though one of them throws, and the error is not swallowed', async () => {
    const store = aStore(aCharter('a'));
    let isTold = false;
    store.subscribe(() => {
      throw new Error('broken listener');
    });
    store.subscribe(() => (isTold = true));
    const runner = window.onerror;
    const thrown = new Promise<string>((resolve) => {
      window.onerror = (_event, _source, _line, _column, error): boolean => {
        resolve(error?.message ?? '');
        return true;
      };
    });
    store.acceptAll();
    expect(isTold).to.be.true;
    expect(await thrown).to.equal('broken listener');
    window.onerror = runner;
  });

  it('holds on this page what could not be kept, before anything that can be read (R87)', () => {
    const memory = aMemory(`v=1&t=${NOW - DAY}&yes=a`);
    const store = aStore(aCharter('a'), memory);
    memory.refuses = true;
    store.withdraw();
    expect([store.denied, store.state.kept]).to.deep.equal([['a'], false]);
    store.refresh();
    expect(store.denied).to.deep.equal(['a']);
    memory.refuses = false;
    store.rejectAll();
    expect(store.state.kept).to.be.true;
  });

  it('gives way to what was decided and kept since then, in another tab (R87)', () => {
    const memory = aMemory();
    const store = aStore(aCharter('a', 'b'), memory);
    memory.refuses = true;
    store.acceptAll();
    memory.text = `v=1&t=${NOW + 1}&no=a+b`;
    store.refresh();
    expect([store.denied, store.state.kept]).to.deep.equal([['a', 'b'], true]);
  });

  it('hears what another tab decided', () => {
    const memory = aMemory();
    const charter = aCharter('a');
    const [here, there] = [aStore(charter, memory), aStore(charter, memory)];
    const reasons: string[] = [];
    here.subscribe((_after, _before, { reason }) => reasons.push(reason));
    there.rejectAll();
    here.refresh();
    here.refresh();
    expect(here.denied).to.deep.equal(['a']);
    expect(reasons).to.deep.equal(['sync']);
  });

  it('gives a snapshot that nobody can change', () => {
    const store = aStore(aCharter('a'));
    const { state } = store;
    expect(() => (state.granted as string[]).push('a')).to.throw();
    expect(Object.isFrozen(state)).to.be.true;
    store.acceptAll();
    expect(state.granted).to.deep.equal([]);
  });

  it('writes nothing where there is nothing to choose', () => {
    const memory = aMemory();
    aStore(aCharter({ category: 'necessary' }), memory).acceptAll();
    expect(memory.text).to.equal(undefined);
  });

  it('takes what answers nothing for no choice: nothing is written, told or dated', () => {
    const nothings: unknown[] = [
      { kind: 'custom', answers: {} },
      { kind: 'custom', answers: { unknown: 'granted' } },
      { kind: 'custom', answers: { a: 'pending' } },
      { kind: 'custom', answers: { session: 'denied' } },
      { kind: 'accept-all', of: [] },
      { kind: 'nonsense' },
      {},
    ];
    for (const decision of nothings) {
      const memory = aMemory();
      const store = aStore(aCharter('a', { id: 'session', category: 'necessary' }), memory);
      let told = 0;
      store.subscribe(() => (told += 1));
      store.decide(decision as Parameters<ConsentStore['decide']>[0]);
      expect([memory.text, store.pending, told], JSON.stringify(decision)).to.deep.equal([undefined, ['a'], 0]);
    }
  });

  it('never grants what was not granted, through any sequence of decisions and charters', () => {
    const charters = [
      aCharter('a', 'b'),
      aCharter('a', 'b', 'c'),
      aCharter({ id: 'a', revision: 2 }, 'c'),
      aCharter('b'),
    ];
    type Step =
      | { do: 'acceptAll' | 'rejectAll' | 'withdraw' | 'refresh' }
      | { set: string; to: Answer['answer'] }
      | { adopt: number }
      | { days: number };
    const step: fc.Arbitrary<Step> = fc.oneof<fc.Arbitrary<Step>[]>(
      fc.record({ do: fc.constantFrom('acceptAll', 'rejectAll', 'withdraw', 'refresh') }),
      fc.record({ set: fc.constantFrom('a', 'b', 'c', 'statistics'), to: fc.constantFrom('granted', 'denied') }),
      fc.record({ adopt: fc.nat(3) }),
      fc.record({ days: fc.integer({ min: 1, max: 250 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const clock = { now: NOW };
        const memory = aMemory();
        let charter = charters[0]!;
        const store = aStore(charter, memory, clock);
        /** When each revision of each service was last answered yes; a no takes it away. */
        const yes = new Map<string, number>();
        const answer = (ids: readonly string[], granted: boolean): void => {
          for (const { id, revision } of charter.services.filter((service) => ids.includes(service.id))) {
            if (granted) yes.set(`${id}.${revision}`, clock.now);
            else yes.delete(`${id}.${revision}`);
          }
        };
        const all = (): string[] => charter.services.map(({ id }) => id);
        for (const each of steps) {
          if ('days' in each) clock.now += each.days * DAY;
          else if ('adopt' in each) store.adopt((charter = charters[each.adopt]!));
          else if ('set' in each) {
            store.set({ [each.set]: each.to });
            answer(each.set === 'statistics' ? all() : [each.set], each.to === 'granted');
          } else {
            store[each.do]();
            if (each.do !== 'refresh') answer(all(), each.do === 'acceptAll');
          }
          store.refresh();
          for (const { id, revision } of charter.services) {
            if (!store.allows(id)) continue;
            const saidAt = yes.get(`${id}.${revision}`);
            expect(saidAt, `${id} was never granted`).to.not.equal(undefined);
            expect(clock.now - saidAt!, `${id} outlived its answer`).to.be.lessThan(185 * DAY);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('what changed since the last answer (R21)', () => {
  it('is what was added, revised and dropped', () => {
    const memory = aMemory();
    aStore(aCharter('kept', 'revised', 'dropped'), memory).acceptAll();
    const store = aStore(aCharter('kept', { id: 'revised', revision: 2 }, 'added'), memory);
    expect(newsOf(store)).to.deep.equal({ added: ['added'], revised: ['revised'], removed: ['dropped'] });
    expect(store.pending).to.deep.equal(['revised', 'added']);
  });

  it('is nothing to whom never answered, refused everything by hand, or has answered it all', () => {
    const none = { added: [], revised: [], removed: [] };
    expect(newsOf(aStore(aCharter('a')))).to.deep.equal(none);
    expect(newsOf(aStore(aCharter('a'), aMemory('no=*')))).to.deep.equal(none);
    const store = aStore(aCharter('a'));
    store.rejectAll();
    expect(newsOf(store)).to.deep.equal(none);
  });

  it('does not call gone what has become exempt', () => {
    const memory = aMemory();
    aStore(aCharter('a', 'b'), memory).acceptAll();
    expect(newsOf(aStore(aCharter('a', { id: 'b', category: 'necessary' }), memory)).removed).to.deep.equal([]);
  });
});

describe('Global Privacy Control', () => {
  const SHARED = [
    { id: 'stats' },
    { id: 'ads', category: 'third-party' },
    { id: 'sold', recipients: ['Broker'] },
    { id: 'embedded', cookies: [{ name: 'e', party: 'third' }] },
  ];
  const under = (profile: string, memory = aMemory(), privacyControl = true): ConsentStore =>
    new ConsentStore(parseCharter({ site: SITE, profile, services: SHARED.map(aService) }).charter, memory, () => NOW, {
      privacyControl: privacyControl ? privacyControlRules : undefined,
    });

  it('is a refusal of what is shared, kept nowhere, and no consent to anything (R68, L21)', () => {
    const memory = aMemory();
    const { state } = under('fr', memory);
    expect(state).to.deep.include({
      granted: [],
      denied: ['sold', 'embedded', 'ads'],
      pending: ['stats'],
      privacyControl: 'honoured',
    });
    expect(memory.text).to.equal(undefined);
    expect(under('fr', aMemory(), false).state.privacyControl).to.equal(undefined);
  });

  it('gives way to an explicit yes where it does not bind, also to an earlier one (R68)', () => {
    const memory = aMemory();
    under('fr', memory, false).set({ ads: 'granted' });
    const store = under('fr', memory);
    expect(store.state).to.deep.include({ granted: ['ads'], privacyControl: 'overridden' });
    store.rejectAll();
    expect(store.state).to.deep.include({ granted: [], privacyControl: 'honoured' });
  });

  it('opts out at once where it binds, and leaves what is not shared (R65)', () => {
    const store = under('us-ca');
    expect(store.state).to.deep.include({
      granted: ['stats'],
      denied: ['sold', 'embedded', 'ads'],
      pending: [],
      privacyControl: 'honoured',
    });
    expect(under('us-ca', aMemory(), false).state.granted).to.deep.equal(['stats', 'sold', 'embedded', 'ads']);
  });

  it('overrules an earlier yes where it binds, until a new one, and that for what it names alone (R67)', () => {
    const memory = aMemory();
    under('us-ca', memory, false).acceptAll();
    const store = under('us-ca', memory);
    expect(store.state).to.deep.include({ granted: ['stats'], privacyControl: 'conflict' });
    store.set({ stats: 'denied' });
    expect(store.state).to.deep.include({ granted: [], privacyControl: 'conflict' });
    store.set({ ads: 'granted' });
    expect(store.state).to.deep.include({ granted: ['ads'], privacyControl: 'overridden' });
    expect(memory.text).to.match(/&signal=1$/);
    expect(under('us-ca', memory).state.granted).to.deep.equal(['ads']);
    expect(under('us-ca', memory, false).state.granted).to.deep.equal(['ads']);
    store.withdraw();
    expect(memory.text).to.not.include('signal');
  });
});

describe('an objection to something exempt (R44)', () => {
  const charter = (): Charter => {
    const [exempt, ...others] = aCharter('measure', 'ads').services;
    const base = aCharter('measure', 'ads');
    return {
      ...base,
      services: [{ ...exempt!, consent: 'exempt', exemption: 'audience-measurement', objectable: true }, ...others],
    };
  };

  it('stops it, survives every answer to other questions, and can be taken back', () => {
    const memory = aMemory();
    const store = aStore(charter(), memory);
    expect([store.allows('measure'), store.pending]).to.deep.equal([true, ['ads']]);
    store.set({ measure: 'denied' });
    expect([store.allows('measure'), store.denied, store.pending]).to.deep.equal([false, ['measure'], ['ads']]);
    for (const answer of ['acceptAll', 'rejectAll', 'withdraw', 'acceptAll'] as const) {
      store[answer]();
      expect(store.allows('measure')).to.be.false;
      expect(aStore(charter(), memory).allows('measure')).to.be.false;
    }
    store.set({ measure: 'granted' });
    expect([store.allows('measure'), store.granted]).to.deep.equal([true, ['ads']]);
    expect(memory.text).to.not.include('measure');
  });

  it('is not made by refusing everything else', () => {
    const store = aStore(charter());
    store.rejectAll();
    expect([store.allows('measure'), store.denied]).to.deep.equal([true, ['ads']]);
  });

  it('is no news to whom was never asked anything else', () => {
    const memory = aMemory();
    aStore(charter(), memory).set({ measure: 'denied' });
    expect(newsOf(aStore(charter(), memory))).to.deep.equal({ added: [], revised: [], removed: [] });
  });
});

describe('the same rules for everybody', () => {
  it('keeps a refusal as long as an acceptance (R50, L10)', () => {
    const [yes, no] = [aMemory(), aMemory()];
    aStore(aCharter('a'), yes).acceptAll();
    aStore(aCharter('a'), no).rejectAll();
    expect(yes.expiresAt).to.equal(no.expiresAt);
  });

  it('keeps it as long as the charter says', () => {
    const { charter } = parseCharter({ site: SITE, cookie: { maxAge: 'P30D' }, services: [aService()] });
    const memory = aMemory();
    aStore(charter, memory).acceptAll();
    expect(memory.expiresAt).to.equal(NOW + 30 * DAY);
  });
});
