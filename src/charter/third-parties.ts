import type { Charter, Organisation, Service } from './charter.js';

/**
 * The organisations other than the site's own that would have access if these services ran (R15): who sets a
 * third-party cookie, and every recipient the charter names. A provider that only works for the site is not one.
 */
export function thirdPartiesOf(charter: Charter, services: readonly Service[]): Organisation[] {
  const found = new Map<string, Organisation>();
  const own = new Set([charter.site.controller, charter.site.name]);
  for (const service of services) {
    const setsItsOwn = service.category === 'third-party' || service.cookies.some(({ party }) => party === 'third');
    const provider = { name: service.provider, policyUrl: service.policyUrl };
    for (const organisation of [...(setsItsOwn ? [provider] : []), ...service.recipients]) {
      if (!own.has(organisation.name) && !found.has(organisation.name)) found.set(organisation.name, organisation);
    }
  }
  return [...found.values()];
}

/**
 * Whether it is plain that nobody else has a part in these services: the site itself provides them all, none is told as a
 * third party's, and nothing leaves for another country. Of another provider a charter without recipients does not say what it gets.
 */
export function isSiteAlone({ site }: Charter, services: readonly Service[]): boolean {
  const own = [site.controller, site.name];
  return services.every(
    ({ category, provider, transfers }) =>
      category !== 'third-party' && own.includes(provider) && transfers.length === 0,
  );
}
