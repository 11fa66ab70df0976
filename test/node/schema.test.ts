import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { PARTIES, TECHNIQUES } from '../../src/charter/charter.js';
import { CONSENTS, EXEMPTIONS, MEASUREMENT_CONDITIONS } from '../../src/charter/grounds.js';
import { charterToJson } from '../../src/charter/export/json.js';
import { parseCharter } from '../../src/charter/parse.js';
import { PROFILES } from '../../src/charter/profiles/profiles.js';

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(read('src/charter/charter.schema.json') as object);
const problemsOf = (charter: unknown): string[] =>
  parseCharter(charter).problems.map(({ path, message }) => `${path} ${message}`);

const site = { name: 'Portail' };
const service = (over: object): object => ({
  site,
  services: [{ id: 'a', category: 'statistics', provider: 'P', ...over }],
});
const cookie = (over: object): object => service({ cookies: [{ name: 'c', ...over }] });

/** Each is refused by the schema in an editor and by the parser in the page, at the same path. */
const WRONG: readonly [wrong: string, charter: unknown, path: string][] = [
  ['no object', [], '$'],
  ['no site', { services: [] }, '$.site.name'],
  ['an unknown profile', { site, profile: 'atlantis' }, '$.profile'],
  ['a date that is none', { site, updated: '2026-13-45' }, '$.updated'],
  ['a day that no month has', { site, updated: '2026-02-31' }, '$.updated'],
  ['a cookie name with a space', { site, cookie: { name: 'a b' } }, '$.cookie.name'],
  ['a choice kept for a session', { site, cookie: { maxAge: 'session' } }, '$.cookie.maxAge'],
  ['a category without an id', { site, categories: [{ consent: 'opt-in' }] }, '$.categories[0]'],
  ['an unknown consent', service({ consent: 'implied' }), '$.services[0].consent'],
  ['an exemption without a reason', service({ consent: 'exempt' }), '$.services[0].exemption'],
  ['an unknown exemption', service({ consent: 'exempt', exemption: 'because' }), '$.services[0].exemption'],
  ['a basis other than consent', service({ basis: 'legitimate-interest' }), '$.services[0].basis'],
  ['an unknown condition', service({ conditions: ['cheap'] }), '$.services[0].conditions[0]'],
  ['a framing site that is no origin', { site, framing: { parents: ['www.example.org/'] } }, '$.framing.parents[0]'],
  ['an id with a point', service({ id: 'a.b' }), '$.services[0].id'],
  ['no provider', service({ provider: undefined }), '$.services[0].provider'],
  ['a revision of nought', service({ revision: 0 }), '$.services[0].revision'],
  ['script in a link', service({ policyUrl: 'javascript:alert(1)' }), '$.services[0].policyUrl'],
  ['data in a link', service({ objectionUrl: 'data:text/html,x' }), '$.services[0].objectionUrl'],
  ['a text that is a number', service({ purpose: 3 }), '$.services[0].purpose'],
  ['a text without languages', service({ purpose: {} }), '$.services[0].purpose'],
  ['services that are no list', { site, services: {} }, '$.services'],
  ['a cookie without a name', service({ cookies: [{}] }), '$.services[0].cookies[0]'],
  ['a name that is every cookie', cookie({ name: '*' }), '$.services[0].cookies[0].name'],
  ['a negative duration', cookie({ duration: '-P1D' }), '$.services[0].cookies[0].duration'],
  ['a duration in words', cookie({ duration: '13 mois' }), '$.services[0].cookies[0].duration'],
  ['an unknown party', cookie({ party: 'second' }), '$.services[0].cookies[0].party'],
  ['an unknown technique', cookie({ technique: 'fax' }), '$.services[0].cookies[0].technique'],
];

/** What a schema says of an object. */
interface Described {
  readonly properties: Readonly<Record<string, Partial<Described>>>;
  readonly required?: readonly string[];
}

/** The fields of the exported interfaces of a file, and which of them must be there. Each field says what it means. */
function interfacesIn(file: string): Record<string, { fields: string[]; required: string[] }> {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = source.statements.filter(ts.isInterfaceDeclaration).map((declared) => {
    const members = declared.members.filter(ts.isPropertySignature).map((member) => {
      const name = member.name.getText();
      assert.notEqual(ts.getJSDocCommentsAndTags(member).length, 0, `${declared.name.text}.${name}`);
      return { name, isRequired: member.questionToken === undefined };
    });
    const fields = members.map(({ name }) => name).sort();
    const required = members.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    return [declared.name.text, { fields, required: required.sort() }] as const;
  });
  return Object.fromEntries(found);
}

/** A schema cannot tell that a name kept twice, with consent and without, is a mistake (R41). */
function withNamesOfItsOwn<T extends { id: string; cookies?: { name: string }[] }>(service: T): T {
  const { id, cookies } = service;
  return cookies ? { ...service, cookies: cookies.map((each) => ({ ...each, name: `${id}${each.name}` })) } : service;
}

/** A charter as the schema describes it, with nothing left to chance but the values. */
const aText = fc.stringMatching(/^[A-Za-zéà' ]{1,20}$/).filter((text) => text.trim() !== '');
const aCharter = fc.record(
  {
    site: fc.record(
      { name: aText, url: fc.constant('https://example.org/'), contact: aText },
      { requiredKeys: ['name'] },
    ),
    updated: fc.constant('2026-11-23'),
    cookie: fc.record(
      { name: fc.constant('choice'), maxAge: fc.constantFrom('P6M', 'P1Y', 'P180D') },
      { requiredKeys: [] },
    ),
    services: fc.uniqueArray(
      fc
        .record(
          {
            id: fc.stringMatching(/^[a-z]{1,8}$/),
            category: fc.constantFrom('necessary', 'statistics', 'first-party', 'third-party'),
            provider: aText,
            name: fc.oneof(aText, fc.record({ fr: aText, en: aText })),
            revision: fc.integer({ min: 1, max: 99 }),
            policyUrl: fc.constantFrom('https://example.org/policy', '/policy', 'mailto:a@example.org'),
            cookies: fc.array(
              fc.record(
                {
                  name: fc.constantFrom('_pk_id.*', 'session', '*_suffix'),
                  duration: fc.constantFrom('P13M', 'PT30M', 'P1Y1M', 'P2W', 'session', 'persistent'),
                  party: fc.constantFrom(...PARTIES),
                  technique: fc.constantFrom(...TECHNIQUES),
                },
                { requiredKeys: ['name'] },
              ),
              { maxLength: 4 },
            ),
          },
          { requiredKeys: ['id', 'category', 'provider'] },
        )
        .map(withNamesOfItsOwn),
      { selector: ({ id }) => id, maxLength: 6 },
    ),
  },
  { requiredKeys: ['site', 'services'] },
);

describe('the schema of a charter', () => {
  for (const [wrong, charter, path] of WRONG) {
    it(`refuses ${wrong}, as the parser does`, () => {
      // The schema sees JSON, in which what is undefined is not there.
      assert.equal(isValid(JSON.parse(JSON.stringify(charter))), false);
      assert.ok(
        problemsOf(charter).some((problem) => problem.startsWith(`${path} `)),
        problemsOf(charter).join('\n'),
      );
    });
  }

  it('accepts what the examples declare, as the parser does', () => {
    const files = readdirSync(new URL('../../examples/', import.meta.url))
      .map((name) => `examples/${name}/charter.json`)
      .filter((file) => existsSync(new URL(`../../${file}`, import.meta.url)));
    assert.ok(files.length >= 2);
    for (const file of files) {
      assert.ok(isValid(read(file)), `${file} ${JSON.stringify(isValid.errors)}`);
      assert.deepEqual(problemsOf(read(file)), [], file);
    }
  });

  it('agrees with the parser on every charter it describes', () => {
    fc.assert(
      fc.property(aCharter, (charter) => {
        assert.ok(isValid(charter), JSON.stringify(isValid.errors));
        assert.deepEqual(problemsOf(charter), []);
      }),
    );
  });

  it('describes what a charter is exported as (R130)', () => {
    fc.assert(
      fc.property(aCharter, (charter) => {
        const exported: unknown = JSON.parse(charterToJson(parseCharter(charter).charter));
        assert.ok(isValid(exported), JSON.stringify(isValid.errors));
        assert.deepEqual(problemsOf(exported), []);
      }),
    );
  });

  it('has the fields of the type of a written charter, each explained, and requires the same', () => {
    const { $defs, properties, required } = read('src/charter/charter.schema.json') as Described & {
      $defs: Record<string, Described>;
    };
    const { site, cookie, framing } = properties;
    const expected: Record<string, Partial<Described> | undefined> = {
      WrittenCharter: { properties, required: required ?? [] },
      WrittenSite: site,
      WrittenAuthority: site?.properties?.authority,
      WrittenRecordSettings: cookie,
      WrittenFraming: framing,
      WrittenCategory: $defs.category,
      WrittenService: $defs.service,
      WrittenOrganisation: $defs.organisation,
      WrittenTransfer: $defs.transfer,
      WrittenCookie: $defs.cookie,
    };
    const described = Object.entries(expected).map(([name, it]) => [
      name,
      { fields: Object.keys(it?.properties ?? {}).sort(), required: [...(it?.required ?? [])].sort() },
    ]);
    assert.deepEqual(interfacesIn('src/charter/written-charter.ts'), Object.fromEntries(described));
  });

  it('names the same words as the code', () => {
    const { $defs, properties } = read('src/charter/charter.schema.json') as {
      $defs: Record<
        'service' | 'cookie',
        { properties: Record<string, { enum: string[]; items?: { enum: string[] } }> }
      >;
      properties: { profile: { enum: string[] } };
    };
    assert.deepEqual(
      properties.profile.enum,
      PROFILES.map(({ id }) => id),
    );
    assert.deepEqual($defs.service.properties.conditions?.items?.enum, MEASUREMENT_CONDITIONS);
    assert.deepEqual($defs.service.properties.consent?.enum, CONSENTS);
    assert.deepEqual($defs.service.properties.exemption?.enum, EXEMPTIONS);
    assert.deepEqual($defs.cookie.properties.party?.enum, PARTIES);
    assert.deepEqual($defs.cookie.properties.technique?.enum, TECHNIQUES);
  });
});
