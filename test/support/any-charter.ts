import fc from 'fast-check';
import { PARTIES, TECHNIQUES } from '../../src/charter/charter.js';
import { CONSENTS, EXEMPTIONS, MEASUREMENT_CONDITIONS } from '../../src/charter/grounds.js';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const aWord = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom('', ' x ', '<b>', '</script>', '=1'),
);
const aText = fc.oneof(aWord, fc.dictionary(fc.constantFrom('fr', 'en', 'pt-BR'), aWord, { maxKeys: 3 }));
const aDuration = fc.constantFrom('P13M', 'PT30M', 'P1Y', 'session', 'persistent', 'P2W', 'nonsense');
const aLink = fc.constantFrom('https://example.org/a', '/policy', 'javascript:alert(1)');

const aCookie = fc.record(
  {
    name: fc.constantFrom('a', 'b', 'c_*', 'd', '*'),
    purpose: maybe(aText),
    duration: maybe(aDuration),
    durationAsWritten: maybe(aWord),
    party: maybe(fc.constantFrom(...PARTIES)),
    domain: maybe(fc.constantFrom('example.org', '.x.example')),
    path: maybe(fc.constantFrom('/', '/shop')),
    technique: maybe(fc.constantFrom(...TECHNIQUES)),
    httpOnly: maybe(fc.boolean()),
    additional: maybe(fc.dictionary(aWord, aWord, { maxKeys: 2 })),
  },
  { requiredKeys: ['name'] },
);

const aService = fc.record(
  {
    id: fc.constantFrom('one', 'two', 'three', 'four', 'maps'),
    category: maybe(fc.constantFrom('necessary', 'statistics', 'first-party', 'third-party', 'maps', 'own')),
    provider: fc.oneof(fc.constant('Ville'), aWord),
    consent: maybe(fc.constantFrom(...CONSENTS)),
    exemption: maybe(fc.constantFrom(...EXEMPTIONS)),
    conditions: maybe(fc.oneof(fc.constant([...MEASUREMENT_CONDITIONS]), fc.subarray([...MEASUREMENT_CONDITIONS]))),
    revision: maybe(fc.integer({ min: 0, max: 3 })),
    name: maybe(aText),
    location: maybe(aText),
    purpose: maybe(aText),
    policyUrl: maybe(aLink),
    objectionUrl: maybe(aLink),
    recipients: maybe(
      fc.array(fc.oneof(aWord, fc.record({ name: aWord, country: maybe(aWord), policyUrl: maybe(aLink) })), {
        maxLength: 2,
      }),
    ),
    transfers: maybe(
      fc.array(fc.oneof(aWord, fc.record({ country: aWord, safeguard: maybe(aText), url: maybe(aLink) })), {
        maxLength: 2,
      }),
    ),
    dataRetention: maybe(aDuration),
    reloadToStop: maybe(fc.boolean()),
    cookies: maybe(fc.array(aCookie, { maxLength: 3 })),
  },
  { requiredKeys: ['id', 'provider'] },
);

const aCategory = fc.record(
  {
    id: fc.constantFrom('necessary', 'statistics', 'maps', 'own'),
    consent: maybe(fc.constantFrom(...CONSENTS)),
    exemption: maybe(fc.constantFrom(...EXEMPTIONS)),
    title: maybe(aText),
    description: maybe(aText),
  },
  { requiredKeys: ['id'] },
);

/** A charter as a site could write it, mistakes included. */
export const aWrittenCharter = fc.record(
  {
    site: maybe(
      fc.record(
        { name: aWord, url: maybe(aLink), controller: maybe(aWord), contact: maybe(aWord) },
        { requiredKeys: [] },
      ),
    ),
    updated: maybe(fc.constantFrom('2026-11-23', '2025-02-30', '2024-02-29', '2026-11', 'yesterday')),
    version: maybe(aWord),
    profile: maybe(fc.constantFrom('fr', 'eu', 'uk', 'us-ca', 'it', 'nowhere')),
    cookie: maybe(
      fc.record({
        name: maybe(fc.constantFrom('choices', '__Host-c')),
        domain: maybe(fc.constant('x.example')),
        maxAge: maybe(aDuration),
      }),
    ),
    framing: maybe(fc.record({ parents: maybe(fc.subarray(['https://a.example', 'nonsense'])) })),
    categories: maybe(fc.array(aCategory, { maxLength: 3 })),
    services: maybe(fc.array(aService, { maxLength: 4 })),
  },
  { requiredKeys: [] },
);

const aPlainText = fc.constantFrom('Words', { fr: 'Mots', en: 'Words' });
const aPlainLink = fc.constantFrom('https://ville.example/a', '/policy', 'mailto:dpo@ville.example');

const aPlainService = fc.record(
  {
    category: fc.constantFrom('statistics', 'first-party', 'third-party', 'own'),
    provider: fc.constantFrom('Ville', 'Example'),
    name: aPlainText,
    location: aPlainText,
    purpose: aPlainText,
    policyUrl: aPlainLink,
    objectionUrl: aPlainLink,
    transfers: fc.constantFrom(['US'], [{ country: 'US', safeguard: { fr: 'Clauses' }, url: '/transfer' }]),
    dataRetention: fc.constantFrom('P25M', 'session'),
    consent: fc.constant('opt-in'),
    revision: fc.integer({ min: 1, max: 9 }),
    recipients: fc.array(fc.constantFrom('Example', { name: 'Other', country: 'US', policyUrl: '/other' }), {
      maxLength: 2,
    }),
    reloadToStop: fc.boolean(),
    cookies: fc.array(
      fc.record(
        {
          name: fc.constantFrom('a', 'b_*', 'c'),
          party: fc.constantFrom(...PARTIES),
          domain: fc.constant('example.org'),
          path: fc.constantFrom('/', '/shop'),
          technique: fc.constantFrom(...TECHNIQUES),
          purpose: aPlainText,
          duration: fc.constantFrom('P13M', 'session'),
          durationAsWritten: fc.constant('for ever'),
          additional: fc.constantFrom({}, { Reference: 'A 1' }),
          httpOnly: fc.boolean(),
        },
        { requiredKeys: ['name'] },
      ),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['category', 'provider'] },
);

const aPlainExemptService = fc.record(
  {
    category: fc.constantFrom('necessary', 'statistics'),
    provider: fc.constant('Ville'),
    consent: fc.constant('exempt'),
    exemption: fc.constantFrom('authentication', 'security', 'basket', 'choice-memory'),
    cookies: fc.constantFrom([], [{ name: 'session', httpOnly: true }]),
  },
  { requiredKeys: ['category', 'provider', 'consent', 'exemption'] },
);

/** A charter with nothing wrong in it, and nothing rare. */
export const aPlainCharter = fc
  .record({
    profile: fc.constantFrom('fr', 'eu', 'de', 'es', 'it', 'uk', 'ca-qc'),
    site: fc.constantFrom(
      { name: 'Ville' },
      { name: 'Ville', url: 'https://ville.example' },
      {
        name: 'Ville',
        controller: 'Ville',
        contact: 'mailto:dpo@ville.example',
        authority: { name: 'CNIL', url: '/cnil' },
      },
    ),
    updated: fc.constantFrom(undefined, '2026-11-23'),
    version: fc.constantFrom(undefined, '2'),
    categories: fc.constantFrom(
      [{ id: 'own' }],
      [{ id: 'own', title: 'Own', description: { fr: 'À nous' } }, { id: 'statistics' }],
      [{ id: 'necessary', consent: 'exempt' }, { id: 'own' }],
    ),
    cookie: fc.constantFrom(undefined, {}, { name: '__Host-choice', maxAge: 'P3M' }, { domain: 'example.org' }),
    services: fc.array(fc.oneof(aPlainService, aPlainExemptService), { maxLength: 5 }),
  })
  .map(({ services, ...rest }) => ({
    ...rest,
    services: services.map((service, at) => ({ id: `s${at}`, ...service })),
  }));
