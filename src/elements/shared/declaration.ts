import type { Category, Charter, Cookie, Service } from '../../charter/charter.js';

/** A row: one thing kept, or a service that keeps nothing. */
export interface DeclarationRow {
  readonly service: Service;
  readonly cookie?: Cookie;
}

/** Rows of one purpose that all need consent, or all do without: no group mixes both (R123). */
export interface DeclarationGroup {
  readonly category: Category;
  readonly isExempt: boolean;
  readonly rows: readonly DeclarationRow[];
}

export interface DeclarationFilter {
  readonly category?: string;
  readonly service?: string;
}

/** The charter as rows, by purpose; what needs no consent first within each. */
export function declarationGroups({ categories, services }: Charter, filter: DeclarationFilter): DeclarationGroup[] {
  return categories
    .filter(({ id }) => !filter.category || id === filter.category)
    .flatMap((category) =>
      [true, false].map((isExempt) => ({ category, isExempt, rows: rowsOf(services, category, isExempt, filter) })),
    )
    .filter(({ rows }) => rows.length > 0);
}

function rowsOf(
  services: readonly Service[],
  category: Category,
  isExempt: boolean,
  filter: DeclarationFilter,
): DeclarationRow[] {
  return services
    .filter((service) => service.category === category.id && (service.consent === 'exempt') === isExempt)
    .filter(({ id }) => !filter.service || id === filter.service)
    .flatMap((service): DeclarationRow[] =>
      service.cookies.length > 0 ? service.cookies.map((cookie) => ({ service, cookie })) : [{ service }],
    );
}
