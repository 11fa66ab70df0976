import type { Category } from '../../charter/charter.js';
import type { Strings } from '../../i18n/strings.js';
import type { DeclarationRow } from '../shared/declaration.js';
import type { Column } from '../shared/declaration-table.js';
import { countryName, groundOf, lifetimeOf } from '../shared/service-details.js';
import { duration } from '../shared/times.js';
import { plainText } from '../shared/words.js';

/** The title of a category, as text alone. */
export function plainTitle({ id, title }: Category, strings: Strings): string {
  const { kinds } = strings;
  const kind = Object.hasOwn(kinds, id) ? kinds[id as keyof Strings['kinds']].title : id;
  return title === undefined ? kind : plainText(title, strings);
}

/** What a cell says, as text alone: to search, to sort and to export. The choice is no fact of the charter. */
export function plainValue({ service, cookie }: DeclarationRow, column: Column, strings: Strings): string {
  const read = (text: Parameters<typeof plainText>[0]): string => plainText(text, strings);
  if ('heading' in column) return cookie?.additional[column.heading] ?? '';
  switch (column.name) {
    case 'provider':
      return service.provider;
    case 'service':
      return service.location === undefined ? read(service.name) : `${read(service.name)} (${read(service.location)})`;
    case 'name':
      return cookie?.name ?? strings.none;
    case 'purpose':
      return read(cookie?.purpose ?? service.purpose) || strings.notStated;
    case 'duration':
      return cookie ? lifetimeOf(cookie, strings) : strings.none;
    case 'party':
      return cookie ? strings.parties[cookie.party] : strings.none;
    case 'technique':
      return cookie ? strings.techniques[cookie.technique] : strings.none;
    case 'recipients':
      return recipients() || strings.none;
    case 'ground':
      return groundOf(service, strings);
    case 'retention':
      return duration(service.dataRetention, strings) ?? strings.notStated;
    case 'status':
      return '';
  }

  function recipients(): string {
    const organisations = service.recipients.map(({ name, country }) =>
      country === undefined ? name : `${name} (${countryName(country, strings)})`,
    );
    const transfers = service.transfers.map(({ country, safeguard }) =>
      safeguard === undefined
        ? countryName(country, strings)
        : `${countryName(country, strings)}${strings.separator}${read(safeguard)}`,
    );
    return [...organisations, ...transfers].join('; ');
  }
}
