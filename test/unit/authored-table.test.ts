import { expect } from '@open-wc/testing';
import { readAuthoredTables, readHeadings } from '../../src/charter/authored-table.js';
import { parseCharter, type ParsedCharter } from '../../src/charter/parse.js';

/** A table of these rows, the first its headings; cells may hold markup. */
function aTable(...rows: string[][]): HTMLTableElement {
  const table = document.createElement('table');
  table.innerHTML = rows
    .map(
      (cells, index) =>
        `<tr>${cells.map((cell) => (index === 0 ? `<th>${cell}</th>` : cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`,
    )
    .join('');
  return table;
}
const read = (table: HTMLTableElement, category: string | null = 'necessary'): ParsedCharter =>
  parseCharter(readAuthoredTables([{ table, category }], 'portail.example'));
const SEED = ['Nom du prestataire', 'Service et emplacement', 'Nom du cookie', 'Finalités'];

describe('a table written by hand', () => {
  it('is a charter', () => {
    const { charter, problems } = read(
      aTable(
        [...SEED, 'Durée'],
        ['Opendatasoft', 'Authentification (front et back office)', 'sessionid', 'Reconnaître', '14 jours'],
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(charter.site.name).to.equal('portail.example');
    expect(charter.services).to.have.length(1);
    expect(charter.services[0]).to.include({
      id: 'authentification',
      category: 'necessary',
      consent: 'exempt',
      provider: 'Opendatasoft',
      name: 'Authentification',
      location: 'front et back office',
    });
    expect(charter.services[0]?.cookies[0]).to.include({ name: 'sessionid', purpose: 'Reconnaître', duration: 'P14D' });
  });

  it('is the same whatever an editor puts in its cells', () => {
    const { charter } = read(
      aTable(
        ['<p>Nom&nbsp;du cookie\u200B</p>', 'Service', 'Durée'],
        ['<div>_pk_id</div><div>\uFEFF_pk_ses</div>', '<p>Me\u00ADsure</p>', '13&nbsp;mois'],
      ),
    );
    expect(charter.services[0]).to.include({ id: 'mesure', name: 'Mesure' });
    expect(charter.services[0]?.cookies.map(({ name, duration }) => [name, duration])).to.deep.equal([
      ['_pk_id', 'P13M'],
      ['_pk_ses', 'P13M'],
    ]);
  });

  it('has headings in French or English, in any order', () => {
    const columns = (...headings: string[]): (string | undefined)[] =>
      readHeadings(aTable(headings)).map(({ column }) => column);
    expect(columns(...SEED, 'Durée')).to.deep.equal(['provider', 'service', 'name', 'purpose', 'duration']);
    expect(columns('Expires', 'What it does', 'Cookie name', 'Service and location', 'Provider')).to.deep.equal([
      'duration',
      'purpose',
      'name',
      'service',
      'provider',
    ]);
    expect(
      columns('Cookies', 'Fournisseur', 'Finalité', 'Durée de conservation', 'Emplacement', 'Catégorie'),
    ).to.deep.equal(['name', 'provider', 'purpose', 'duration', 'location', 'category']);
    expect(columns('NOM  DU COOKIE', 'Couleur', '')).to.deep.equal(['name', undefined, undefined]);
  });

  it('keeps a column it does not know, under its heading', () => {
    const { charter } = read(aTable(['Couleur', 'Nom du cookie'], ['bleu', 'a'], ['', 'b']));
    expect(charter.services.flatMap(({ cookies }) => cookies.map(({ additional }) => additional))).to.deep.equal([
      { Couleur: 'bleu' },
      {},
    ]);
  });

  for (const cell of [
    'a, b',
    'a b',
    'a et b',
    'a<br>b',
    '<code>a</code> and <code>b</code>',
    'a ; b',
    '<ul><li>a</li><li>b</li></ul>',
  ]) {
    it(`reads two names in “${cell}”`, () => {
      const { charter } = read(aTable(['Service', 'Cookie', 'Durée'], ['S', cell, '1 an']));
      expect(charter.services[0]?.cookies.map(({ name, duration }) => [name, duration])).to.deep.equal([
        ['a', 'P1Y'],
        ['b', 'P1Y'],
      ]);
    });
  }

  for (const [cell, names, wrong] of [
    ['_pk_id (13 mois)', ['_pk_id'], ['(13', 'mois)']],
    ['_pk_id.*, _pk_ses*', ['_pk_id.*', '_pk_ses*'], []],
    ['<code>déjà-vu</code> <code>a</code>', ['a'], ['déjà-vu']],
    ['<code>a b</code>', [], ['a b']],
    ['"a"', [], ['"a"']],
    ['a[1]', [], ['a[1]']],
  ] as const) {
    it(`reports what is no cookie name in “${cell}”, and declares the others`, () => {
      const { charter, problems } = read(aTable(['Service', 'Cookie'], ['S', cell]));
      expect(charter.services.map(({ cookies }) => cookies.map(({ name }) => name))).to.deep.equal([names]);
      expect(problems.map(({ value }) => value)).to.deep.equal(wrong);
      for (const { path, message } of problems) {
        expect(path).to.match(/^\$\.services\[0\]\.cookies\[\d\]$/);
        expect(message).to.match(/^expected a cookie name/);
      }
    });
  }

  it('calls a service after the first name that is one', () => {
    const { charter } = read(aTable(['Cookie'], ['(13 mois) _pk_id']));
    expect(charter.services.map(({ name }) => name)).to.deep.equal(['_pk_id']);
    expect(read(aTable(['Cookie'], ['(aucun)'])).problems.map(({ value }) => value)).to.deep.equal(['(aucun)']);
  });

  it('gives each service an id of its own, whatever they are called', () => {
    const { charter, problems } = read(aTable(['Service', 'Cookie'], ['A 2', 'a'], ['A', 'b'], ['A!', 'c']));
    expect(problems).to.deep.equal([]);
    expect(new Set(charter.services.map(({ id }) => id)).size).to.equal(3);
  });

  it('shows a duration it does not understand as it is written', () => {
    const { charter } = read(aTable(['Cookie', 'Durée'], ['a', 'un certain temps']));
    expect(charter.services[0]?.cookies[0]).to.include({ duration: undefined, durationAsWritten: 'un certain temps' });
  });

  it('reads a cell in every row and column it spans', () => {
    const { charter } = read(
      aTable(
        ['Provider', 'Cookie', 'Purpose'],
        ['<td rowspan="2">P</td>', 'a', 'x'],
        ['b', 'y'],
        ['Q', '<td colspan="2">c</td>'],
      ),
    );
    expect(
      charter.services.map(({ provider, cookies }) => [provider, cookies[0]?.name, cookies[0]?.purpose]),
    ).to.deep.equal([
      ['P', 'a', 'x'],
      ['P', 'b', 'y'],
      ['Q', 'c', 'c'],
    ]);
  });

  it('joins the rows of one service, and tells apart those of one name', () => {
    const { charter, problems } = read(
      aTable(['Provider', 'Service', 'Cookie'], ['P', 'Login', 'a'], ['P', 'Login', 'b'], ['Q', 'Login', 'c']),
    );
    expect(problems).to.deep.equal([]);
    expect(charter.services.map(({ id, cookies }) => [id, cookies.length])).to.deep.equal([
      ['login', 2],
      ['login-2', 1],
    ]);
  });

  it('takes the category of a row before that of its element', () => {
    const { charter } = read(aTable(['Cookie', 'Category'], ['a', 'Statistics'], ['b', '']));
    expect(charter.services.map(({ category }) => category)).to.deep.equal(['statistics', 'necessary']);
  });

  it('exempts nothing that names no category, and says so', () => {
    const { charter, problems } = read(aTable(['Cookie'], ['a']), null);
    expect(charter.services.every(({ consent }) => consent !== 'exempt')).to.be.true;
    expect(problems.map(({ path }) => path)).to.deep.equal(['$.services[0].category']);
  });

  it('holds markup as text', () => {
    const { charter } = read(aTable(['Cookie', 'Purpose'], ['a', '&lt;img src=x&gt; <b>bold</b>']));
    expect(charter.services[0]?.cookies[0]?.purpose).to.equal('<img src=x> bold');
  });
});
