import type { Category, Charter, Service } from '../charter.js';
import { KINDS } from '../kinds.js';
import { profileNamed } from '../profiles/profiles.js';

/** The charter as a site would write it: read again, it is the same charter (R130). */
export function charterToJson(charter: Charter): string {
  const { site, categories, services, ...rest } = charter;
  const written = {
    // What a site did not say is filled in with nothing; it is left out again.
    site: { ...site, name: site.name || undefined, controller: site.controller || undefined },
    ...rest,
    categories: categories.filter((category) => !isBuiltIn(category, charter)),
    services: services.map(writtenService),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** Whether the parser adds the category by itself: one of the four kinds, as it is built in, with services. */
function isBuiltIn(category: Category, { profile, services }: Charter): boolean {
  const kind = KINDS.find(({ id }) => id === category.id);
  if (!kind || category.title !== undefined || category.description !== undefined) return false;
  const consent = kind.consent === 'exempt' ? 'exempt' : profileNamed(profile).model;
  return (
    category.consent === consent &&
    category.exemption === kind.exemption &&
    services.some((service) => service.category === category.id)
  );
}

/** Whether a visitor may object follows from the profile: no site writes it. */
function writtenService({ objectable: _objectable, ...service }: Service): object {
  return service;
}
