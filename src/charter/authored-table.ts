import { readWrittenDuration } from './written-duration.js';

/** The columns a written table may have, and that a charter knows. */
export type AuthoredColumn = 'provider' | 'service' | 'location' | 'name' | 'purpose' | 'duration' | 'category';

/** French and English headings, without accents or case. Whatever is not here stays a column of the site's own. */
const HEADINGS: readonly (readonly [AuthoredColumn, RegExp])[] = [
  [
    'provider',
    /^(?:nom (?:du |de l')?)?(?:prestataire|fournisseur|editeur|societe|provider|vendor|company)s?(?: name)?$/,
  ],
  ['service', /^services?(?: (?:et|and|\/|&) (?:emplacement|location|place)s?)?$/],
  ['location', /^(?:emplacement|lieu|location|place|where)s?$/],
  [
    'name',
    /^(?:(?:nom|cle|name)(?: (?:du|des|of the) (?:cookie|traceur)s?)?|(?:cookie|traceur|tracker)s?(?: (?:name|key)s?)?)$/,
  ],
  ['purpose', /^(?:finalite|objet|objectif|but|usage|utilite|description|purpose|use|what it does)s?$/],
  [
    'duration',
    /^(?:duree(?: de (?:vie|conservation|validite))?|expiration|expire|duration|expires|expiry|lifetime)s?$/,
  ],
  ['category', /^(?:categorie|category|kind)s?$/],
];

const CATEGORIES: readonly (readonly [string, RegExp])[] = [
  [
    'necessary',
    /^(?:(?:strictement |strictly )?(?:necessaire|necessary|obligatoire|essentiel|essential|fonctionnel|functional)(?:le)?s?)$/,
  ],
  ['statistics', /^(?:statistiques?|statistics?|mesure d'audience|analytics)$/],
  ['first-party', /^(?:internes?|first[ -]party)$/],
  ['third-party', /^(?:tiers|tierces?|third[ -]party)$/],
];

/** A heading as its author wrote it, and what it means to a charter when that is understood. */
export interface AuthoredHeading {
  readonly heading: string;
  readonly column?: AuthoredColumn;
}

/** The shape `parseCharter` reads, as far as a table can tell it. */
interface WrittenService {
  id: string;
  category: string | undefined;
  provider: string;
  name: string;
  location?: string;
  /** What can be no cookie's name stands as the word it is, for the parser to report. */
  cookies: (Record<string, unknown> | string)[];
}

/** The headings of a table, in its author's order. */
export function readHeadings(table: HTMLTableElement): AuthoredHeading[] {
  return (gridOf(table)[0] ?? []).map((cell) => {
    const heading = textOf(cell);
    return { heading, column: HEADINGS.find(([, pattern]) => pattern.test(plain(heading)))?.[0] };
  });
}

/**
 * Reads tables written by hand as the charter they are, for `parseCharter`. A row without a category takes the one
 * its `<cookie-table>` names; without either it has none, which the parser reports: an exemption is never guessed.
 */
export function readAuthoredTables(
  tables: readonly { readonly table: HTMLTableElement; readonly category: string | null }[],
  site: string,
): unknown {
  const services: WrittenService[] = [];
  for (const { table, category } of tables) {
    const headings = readHeadings(table);
    for (const cells of gridOf(table).slice(1)) readRow(headings, cells, category, site, services);
  }
  return { site: { name: site }, services };
}

function readRow(
  headings: readonly AuthoredHeading[],
  cells: readonly (HTMLTableCellElement | undefined)[],
  category: string | null,
  site: string,
  services: WrittenService[],
): void {
  const at = (column: AuthoredColumn): HTMLTableCellElement | undefined =>
    cells[headings.findIndex((heading) => heading.column === column)];
  const word = (column: AuthoredColumn): string => textOf(at(column));
  const purpose = word('purpose');
  const names = namesIn(at('name'));
  const label = word('service') || (names.find(isName) ?? names[0]) || purpose;
  if (label === '') return;
  const [, name = label, place] = /^(.+?)\s*\(([^()]+)\)$/.exec(label) ?? [];
  const service = serviceFor(services, {
    category: (categoryNamed(word('category')) ?? category) || undefined,
    provider: word('provider') || site,
    name,
    location: (word('location') || place) ?? undefined,
  });
  const own = headings.flatMap(({ heading, column }, index) =>
    column === undefined && heading !== '' ? [[heading, textOf(cells[index])] as const] : [],
  );
  const additional = Object.fromEntries(own.filter(([, text]) => text !== ''));
  for (const cookie of names) {
    const row = { name: cookie, purpose: purpose || undefined, ...durationIn(word('duration')), additional };
    service.cookies.push(isName(cookie) ? row : cookie);
  }
}

/** As `COOKIE_NAME`, whose file every table would download for this alone. */
const isName = (word: string): boolean => /^[\w!#$%&'*+.^`|~-]+$/.test(word);

/** The service of that provider, name and place that earlier rows began, or a new one. */
function serviceFor(services: WrittenService[], wanted: Omit<WrittenService, 'id' | 'cookies'>): WrittenService {
  const key = (service: Omit<WrittenService, 'id' | 'cookies'>): string =>
    [service.category, service.provider, service.name, service.location].join('\n');
  const known = services.find((service) => key(service) === key(wanted));
  if (known) return known;
  const stem =
    plain(wanted.name)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 56) || 'service';
  const taken = new Set(services.map(({ id }) => id));
  let same = services.filter(({ id }) => id === stem || id.startsWith(`${stem}-`)).length;
  while (same > 0 && taken.has(`${stem}-${same + 1}`)) same += 1;
  const service = { id: same === 0 ? stem : `${stem}-${same + 1}`, ...wanted, cookies: [] };
  services.push(service);
  return service;
}

function categoryNamed(word: string): string | undefined {
  return word === ''
    ? undefined
    : (CATEGORIES.find(([id, pattern]) => id === word || pattern.test(plain(word)))?.[0] ?? word);
}

/** Each marked-up name, or each word: names hold no spaces, commas, semicolons or slashes (RFC 6265). */
function namesIn(cell: HTMLTableCellElement | undefined): string[] {
  const marked = [...(cell?.querySelectorAll('code') ?? [])].map((code) => textOf(code));
  const words = marked.length > 0 ? marked : textOf(cell).split(/[\s,;/]+/);
  return words.filter((word) => word !== '' && !/^(?:et|ou|and|or|[-–—])$/i.test(word));
}

function durationIn(written: string): Record<string, string> {
  if (written === '' || /^[-–—]$/.test(written)) return {};
  const duration = readWrittenDuration(written);
  return duration === undefined ? { durationAsWritten: written } : { duration };
}

/** The table as a grid, so that a cell spanning rows or columns stands in each place it covers. The headings come first. */
function gridOf(table: HTMLTableElement): (HTMLTableCellElement | undefined)[][] {
  const grid: (HTMLTableCellElement | undefined)[][] = [];
  const rows = [...table.rows].filter((row) => row.parentElement?.localName !== 'tfoot');
  rows.forEach((row, y) => {
    const line = (grid[y] ??= []);
    let x = 0;
    for (const cell of row.cells) {
      while (line[x]) x += 1;
      for (let down = 0; down < Math.min(cell.rowSpan || 1, rows.length - y); down += 1) {
        for (let right = 0; right < cell.colSpan; right += 1) (grid[y + down] ??= [])[x + right] = cell;
      }
    }
  });
  return grid;
}

/** What a reader sees, with a line break as a space; markup in it, and marks that nobody sees, are nothing to us. */
function textOf(cell: Element | undefined): string {
  if (!cell) return '';
  const copy = cell.cloneNode(true) as Element;
  for (const lineBreak of copy.querySelectorAll('br, div, li, p')) lineBreak.after(' ');
  return copy.textContent
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
