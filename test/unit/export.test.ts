import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Charter } from '../../src/charter/charter.js';
import { charterToCsv, csvOf } from '../../src/charter/export/csv.js';
import { charterToJson } from '../../src/charter/export/json.js';
import { charterToJsonLd, scriptSafe } from '../../src/charter/export/json-ld.js';
import { parseCharter, parseCharterText } from '../../src/charter/parse.js';
import { aWrittenCharter } from '../support/any-charter.js';
import { aCharter } from '../support/charters.js';

const FILM = {
  id: 'film',
  category: 'third-party',
  provider: 'Vidéotube "SAS"',
  name: { fr: 'Films', en: 'Films, series' },
  purpose: { fr: 'Montrer des films', en: 'Show films' },
  dataRetention: 'P25M',
  recipients: [{ name: 'Acme', country: 'US' }],
  transfers: [{ country: 'US', safeguard: { en: 'clauses' } }],
  cookies: [{ name: 'f', duration: 'P13M' }, { name: 'g' }],
};

/** What a spreadsheet makes of a file: RFC 4180 with any separator, quotes that do not end a cell taken as text. */
function read(csv: string, separator = ','): string[][] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  let isFresh = true;
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  for (let at = 0; at < text.length; at += 1) {
    const [sign = '', next] = [text[at], text[at + 1]];
    const row = rows.at(-1)!;
    const add = (what: string): void => void (row[row.length - 1] = `${row.at(-1) ?? ''}${what}`);
    if (isQuoted) {
      if (sign !== '"') add(sign);
      else if (next === '"') {
        add('"');
        at += 1;
      } else isQuoted = false;
      continue;
    }
    if (sign === '"' && isFresh) isQuoted = true;
    else if (sign === separator) row.push('');
    else if (sign === '\r' && next === '\n') {
      rows.push(['']);
      at += 1;
    } else if (sign === '\n' || sign === '\r') rows.push(['']);
    else add(sign);
    isFresh = sign === separator || sign === '\n' || sign === '\r';
  }
  return rows;
}

describe('a charter as CSV (R130)', () => {
  it('has a row a cookie under the names of the contract, in one language, with the mark of UTF-8', () => {
    const csv = charterToCsv(aCharter(FILM, { id: 'login', category: 'necessary', cookies: [] }), 'en');
    expect(csv.startsWith('\uFEFF"category","service","provider"')).to.be.true;
    const [head = [], first = [], second = [], login = []] = read(csv);
    const cell = (row: string[], name: string): string | undefined => row[head.indexOf(name)];
    expect(read(csv)).to.have.length(4);
    expect([cell(first, 'cookie'), cell(second, 'cookie'), cell(login, 'cookie')]).to.deep.equal(['f', 'g', '']);
    expect(
      ['provider', 'name', 'purpose', 'duration', 'recipients', 'transfers'].map((name) => cell(first, name)),
    ).to.deep.equal(['Vidéotube "SAS"', 'Films, series', 'Show films', 'P13M', 'Acme (US)', 'US: clauses']);
    expect(cell(read(charterToCsv(aCharter(FILM), 'fr'))[1] ?? [], 'name')).to.equal('Films');
  });

  const aCell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", 'a', '＝', ' ') }),
  );
  const someRows = fc.array(fc.array(aCell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });

  it('gives every cell back, save the apostrophe before what could be a formula', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const back = read(csvOf(rows));
        expect(back.map((row) => row.length)).to.deep.equal(rows.map((row) => row.length));
        const plain = (cell: string): string => cell.replaceAll("'", '');
        expect(back.map((row) => row.map(plain))).to.deep.equal(rows.map((row) => row.map(plain)));
      }),
    );
  });

  it('never gives a spreadsheet a formula, whichever separator its language has', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const csv = csvOf(rows);
        for (const cell of read(csv).flat()) expect(cell).not.to.match(/^[=+\-@\t\r\n＝＋－＠]/);
        // Where the line is split at other places, a cell may swallow the end of a line, and still is no formula.
        for (const cell of read(csv, ';').flat()) expect(cell).not.to.match(/^[\t\r\n]*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 1000 },
    );
    expect(read(csvOf([['=HYPERLINK("https://x")', '-1', 'a;=1']]))).to.deep.equal([
      ['\'=HYPERLINK("https://x")', "'-1", "a;'=1"],
    ]);
  });
});

describe('a charter as JSON (R130)', () => {
  it('is read again as the same charter, whatever the charter', () => {
    fc.assert(
      fc.property(aWrittenCharter, (written) => {
        const { charter } = parseCharter(written);
        expect(stated(parseCharterText(charterToJson(charter)).charter)).to.deep.equal(stated(charter));
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing that the parser would complain of', () => {
    const charter = aCharter(FILM, { id: 'count', consent: 'exempt', exemption: 'security' });
    expect(parseCharterText(charterToJson(charter)).problems).to.deep.equal([]);
    expect(charterToJson(charter)).not.to.include('objectable');
  });
});

describe('a charter as JSON-LD (R130)', () => {
  it('tells who is responsible for which process, its purpose, ground, recipients and lifetimes', () => {
    const charter: Charter = { ...aCharter(FILM, { id: 'login', category: 'necessary' }), updated: '2026-11-23' };
    const [film, login] = charterToJsonLd(charter, 'fr')['dpv:hasProcess'] as Record<string, unknown>[];
    expect(charterToJsonLd(charter, 'fr')).to.deep.include({
      '@type': 'dpv:Process',
      'dct:modified': { '@type': 'xsd:date', '@value': '2026-11-23' },
      'dpv:hasDataController': { '@type': 'dpv:DataController', 'schema:name': 'Ville' },
    });
    expect(film).to.deep.include({
      'dct:title': { '@language': 'fr', '@value': 'Films' },
      'dpv:hasPurpose': {
        '@type': 'dpv:Purpose',
        'dct:description': { '@language': 'fr', '@value': 'Montrer des films' },
      },
      'dpv:hasLegalBasis': { '@type': 'dpv:Consent' },
      'dpv:hasStorageCondition': {
        '@type': 'dpv:StorageDuration',
        'dpv:hasDuration': { '@type': 'xsd:duration', '@value': 'P25M' },
      },
    });
    expect(login).not.to.have.property('dpv:hasLegalBasis');
  });

  it('tells what something is for apart from why it needs no consent, and how it is kept apart from by whom', () => {
    const cookies = [{ name: 'l', technique: 'localStorage', party: 'first' }];
    const charter = aCharter({ category: 'necessary', consent: 'exempt', exemption: 'authentication', cookies });
    const [login] = charterToJsonLd(charter, 'en')['dpv:hasProcess'] as Record<string, unknown>[];
    const fact = (name: string, value: string): object => ({
      ...{ '@type': 'schema:PropertyValue', 'schema:name': name, 'schema:value': value },
    });
    expect(login).to.deep.include({
      'dct:type': 'necessary',
      'schema:additionalProperty': fact('exemption', 'authentication'),
    });
    expect((login?.['schema:hasPart'] as object[])[0]).to.deep.include({
      'schema:additionalType': 'localStorage',
      'schema:additionalProperty': fact('party', 'first'),
    });
  });

  it('uses the prefixes that its context names, and no other', () => {
    fc.assert(
      fc.property(aWrittenCharter, fc.constantFrom('fr', 'en'), (written, lang) => {
        const data = charterToJsonLd(parseCharter(written).charter, lang);
        const prefixes = Object.keys(data['@context'] as object);
        for (const key of keysIn({ ...data, '@context': undefined })) {
          if (!key.startsWith('@')) expect(prefixes).to.include(key.split(':')[0]);
        }
      }),
    );
  });

  it('cannot break out of the script it stands in, and says the same', () => {
    for (const hostile of ['</script><img src=x>', '<!-- <script>', '\u2028']) {
      const data = charterToJsonLd(aCharter({ name: hostile }), 'en');
      expect(scriptSafe(data)).not.to.include('<');
      expect(JSON.parse(scriptSafe(data))).to.deep.equal(data);
    }
  });
});

/** Without the members that are there and say nothing. */
function stated(charter: Charter): unknown {
  return JSON.parse(JSON.stringify(charter));
}

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keysIn)];
}
