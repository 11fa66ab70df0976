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
  /** Where the rows are those of one service. */
  readonly service?: Service;
  readonly rows: readonly DeclarationRow[];
}

/** By what the rows are put together: their category, or also their service. */
export const GROUPINGS = ['category', 'service'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface DeclarationFilter {
  readonly category?: string;
  readonly service?: string;
  readonly groupBy?: Grouping;
}

/** What was made of each charter: its rows stay the same objects from one drawing to the next. */
const made = new WeakMap<Charter, Map<string, readonly DeclarationGroup[]>>();

/** The charter as rows, by purpose; what needs no consent first within each. */
export function declarationGroups(charter: Charter, filter: DeclarationFilter): readonly DeclarationGroup[] {
  const known = made.get(charter) ?? new Map<string, readonly DeclarationGroup[]>();
  made.set(charter, known);
  const key = [filter.category, filter.service, filter.groupBy].join(' ');
  const groups = known.get(key) ?? groupsOf(charter, filter);
  known.set(key, groups);
  return groups;
}

function groupsOf({ categories, services }: Charter, filter: DeclarationFilter): DeclarationGroup[] {
  return categories
    .filter(({ id }) => !filter.category || id === filter.category)
    .flatMap((category) =>
      [true, false].flatMap((isExempt) => {
        const members = services
          .filter((service) => service.category === category.id && (service.consent === 'exempt') === isExempt)
          .filter(({ id }) => !filter.service || id === filter.service);
        return filter.groupBy === 'service'
          ? members.map((service) => ({ category, isExempt, service, rows: rowsOf([service]) }))
          : [{ category, isExempt, rows: rowsOf(members) }];
      }),
    )
    .filter(({ rows }) => rows.length > 0);
}

function rowsOf(services: readonly Service[]): DeclarationRow[] {
  return services.flatMap((service): DeclarationRow[] =>
    service.cookies.length > 0 ? service.cookies.map((cookie) => ({ service, cookie })) : [{ service }],
  );
}
