import type { Charter, Cookie, LocalisedText, Service } from '../charter.js';
import { findText } from '../localised-text.js';

/** What a spreadsheet takes for the beginning of a formula, in half and full width. */
const FORMULA = '=+\\-@\\t\\r\\n＝＋－＠';
/**
 * Where a cell could begin: at its start, and also after a separator within it, since a spreadsheet set to another
 * language splits the line at semicolons, whatever the quotes say.
 */
const DANGER = new RegExp(`(?<=^|[;\\t\\r\\n]"*)(?=[${FORMULA}])`, 'g');

/**
 * Rows as CSV: RFC 4180, with the mark by which spreadsheets know UTF-8. Every cell is quoted, and an apostrophe stands
 * before whatever a spreadsheet would run as a formula: the words are the charter's, and it is somebody else's file.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function harmless(cell: string): string {
  return cell.replace(DANGER, "'");
}

/** The facts of a row, under the names they have in a charter. */
const FIELDS: Readonly<Record<string, (row: Row) => string | undefined>> = {
  category: ({ service }) => service.category,
  service: ({ service }) => service.id,
  provider: ({ service }) => service.provider,
  name: ({ service, read }) => read(service.name),
  location: ({ service, read }) => read(service.location),
  cookie: ({ cookie }) => cookie?.name,
  purpose: ({ service, cookie, read }) => read(cookie?.purpose ?? service.purpose),
  duration: ({ cookie }) => cookie?.duration ?? cookie?.durationAsWritten,
  party: ({ cookie }) => cookie?.party,
  technique: ({ cookie }) => cookie?.technique,
  domain: ({ cookie }) => cookie?.domain,
  path: ({ cookie }) => cookie?.path,
  consent: ({ service }) => service.consent,
  exemption: ({ service }) => service.exemption,
  revision: ({ service }) => String(service.revision),
  recipients: ({ service }) => service.recipients.map(withCountry).join('; '),
  transfers: ({ service, read }) =>
    service.transfers
      .map(({ country, safeguard }) => [country, read(safeguard)].filter((part) => part !== '').join(': '))
      .join('; '),
  dataRetention: ({ service }) => service.dataRetention,
  policyUrl: ({ service }) => service.policyUrl,
  objectionUrl: ({ service }) => service.objectionUrl,
};

interface Row {
  readonly service: Service;
  readonly cookie?: Cookie;
  readonly read: (text: LocalisedText | undefined) => string;
}

/** The whole charter as CSV, a row a cookie, as data: the fields and values of a charter, its texts in one language. */
export function charterToCsv(charter: Charter, lang = 'en'): string {
  const read = (text: LocalisedText | undefined): string => findText(text, lang).text;
  const rows = charter.services.flatMap((service): Row[] =>
    service.cookies.length > 0 ? service.cookies.map((cookie) => ({ service, cookie, read })) : [{ service, read }],
  );
  const facts = Object.values(FIELDS);
  return csvOf([Object.keys(FIELDS), ...rows.map((row) => facts.map((fact) => fact(row) ?? ''))]);
}

function withCountry({ name, country }: { readonly name: string; readonly country?: string }): string {
  return country === undefined ? name : `${name} (${country})`;
}
