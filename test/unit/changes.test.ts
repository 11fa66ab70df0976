import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { changesBetween, type Change } from '../../src/charter/changes.js';
import { parseCharter } from '../../src/charter/parse.js';
import { ConsentStore, type ConsentMemory } from '../../src/consent/store.js';
import { aWrittenCharter } from '../support/any-charter.js';
import { aCharter, NOW } from '../support/charters.js';

const told = ({ id, kind, facts, cookiesAdded, cookiesRemoved, asksAgain }: Change): unknown[] => [
  id,
  kind,
  ...facts,
  ...cookiesAdded.map((name) => `+${name}`),
  ...cookiesRemoved.map((name) => `-${name}`),
  asksAgain,
];

describe('what changed between two versions of a charter (R131)', () => {
  const cases: [what: string, before: object[], after: object[], changes: unknown[][]][] = [
    ['nothing', [{}], [{}], []],
    ['a new service', [{}], [{}, { id: 'film' }], [['film', 'added', true]]],
    ['a new exempt service', [], [{ id: 'login', category: 'necessary' }], [['login', 'added', false]]],
    ['a service less', [{}, { id: 'film' }], [{}], [['film', 'removed', false]]],
    ['a revision raised', [{}], [{ revision: 2 }], [['matomo', 'altered', true]]],
    [
      'a provider, in a new revision',
      [{}],
      [{ provider: 'Acme', revision: 2 }],
      [['matomo', 'altered', 'provider', true]],
    ],
    [
      'an exemption lost',
      [{ category: 'necessary' }],
      [{ category: 'necessary', consent: 'opt-in' }],
      [['matomo', 'altered', 'ground', true]],
    ],
    [
      'an exemption won',
      [{}],
      [{ consent: 'exempt', exemption: 'security' }],
      [['matomo', 'altered', 'ground', false]],
    ],
    ['another purpose', [{ purpose: 'Count' }], [{ purpose: 'Sell' }], [['matomo', 'altered', 'purpose', false]]],
    ['a translation more', [{ purpose: { en: 'Count' } }], [{ purpose: { en: 'Count', fr: 'Compter' } }], []],
    [
      'a text of its own for one language',
      [{ name: 'A' }],
      [{ name: { fr: 'A', en: 'B' } }],
      [['matomo', 'altered', 'service', false]],
    ],
    [
      'cookies',
      [{ cookies: [{ name: 'a', duration: 'P1M' }, { name: 'b' }] }],
      [{ cookies: [{ name: 'c' }, { name: 'a', duration: 'P2M', technique: 'localStorage' }] }],
      [['matomo', 'altered', 'duration', 'technique', '+c', '-b', false]],
    ],
    [
      'cookies in another order',
      [{ cookies: [{ name: 'a' }, { name: 'b' }] }],
      [{ cookies: [{ name: 'b' }, { name: 'a' }] }],
      [],
    ],
    [
      'recipients, transfers and how long data is kept',
      [{ transfers: [{ country: 'US' }] }],
      [{ transfers: [{ country: 'US', url: 'https://a.example' }], dataRetention: 'P1Y' }],
      [['matomo', 'altered', 'recipients', 'retention', false]],
    ],
  ];
  for (const [what, before, after, changes] of cases) {
    it(`tells ${what}`, () => {
      expect(changesBetween(aCharter(...before), aCharter(...after)).map(told)).to.deep.equal(changes);
    });
  }

  it('tells a category that is a question of its own', () => {
    const { charter } = parseCharter({ categories: [{ id: 'maps', title: 'Maps' }] });
    const [change] = changesBetween(parseCharter({}).charter, charter);
    expect(change).to.deep.include({ id: 'maps', name: 'Maps', kind: 'added', asksAgain: true });
  });

  it('says that visitors are asked again of exactly what the store asks them (R21)', () => {
    fc.assert(
      fc.property(aWrittenCharter, aWrittenCharter, fc.boolean(), (written, rewritten, isYes) => {
        const [before, after] = [parseCharter(written).charter, parseCharter(rewritten).charter];
        const kept = new Map<string, string>();
        const memory: ConsentMemory = {
          read: ({ name }) => kept.get(name),
          write: ({ name }, text) => kept.set(name, text).get(name) === text,
        };
        const first = new ConsentStore(before, memory, () => NOW);
        if (isYes) first.acceptAll();
        else first.rejectAll();
        const asked = new ConsentStore(after, memory, () => NOW).pending;
        const said = changesBetween(before, after).filter(({ asksAgain }) => asksAgain);
        expect(said.map(({ id }) => id).sort()).to.deep.equal([...asked].sort());
      }),
      { numRuns: 500 },
    );
  });
});
