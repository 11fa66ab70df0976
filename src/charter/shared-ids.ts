import type { Category, Service } from './charter.js';
import { ID } from './forms.js';
import type { Reader } from './reader.js';

/** A service as it stands in what was written, and as it was read, where it could be. */
export interface ReadService {
  readonly item: Reader;
  readonly service: Service | undefined;
}

/**
 * The services whose id is a category's, or another service's: what waits for it may mean either. The first of several
 * keeps it, unless it runs without a yes and another does not, which would then run with it.
 */
export function withoutOwnId(read: readonly ReadService[], categories: readonly Category[]): ReadonlySet<ReadService> {
  const byId = new Map<unknown, ReadService[]>();
  for (const each of read) {
    const { value } = each.item.at('id');
    byId.set(value, [...(byId.get(value) ?? []), each]);
  }
  return new Set(
    [...byId].flatMap(([id, namesakes]) => {
      // What is no id is complained of as such.
      if (typeof id !== 'string' || !ID.test(id)) return [];
      if (categories.some((category) => category.id === id)) return namesakes;
      return namesakes.slice(keepsItsId(namesakes) ? 1 : 0);
    }),
  );
}

/** Whether the first of the services of one id can keep it. */
function keepsItsId([first, ...others]: readonly ReadService[]): boolean {
  const consent = first?.service?.consent;
  const runsUnasked = consent === 'exempt' || consent === 'opt-out';
  return !runsUnasked || others.every(({ service }) => service?.consent === consent);
}
