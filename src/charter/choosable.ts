import type { Charter, Service } from './charter.js';
import type { Consent } from './grounds.js';

/** The unit of choice: a service, or a category that declares no service. */
export interface Choosable {
  readonly id: string;
  readonly category: string;
  readonly consent: Exclude<Consent, 'exempt'>;
  readonly revision: number;
}

/** The exempt services that run until the visitor objects (R44). */
export function objectables({ services }: Charter): Service[] {
  return services.filter(({ objectable }) => objectable);
}

/** Everything a visitor may answer, in the charter's order. What is exempt is not asked. */
export function choosables(charter: Charter): Choosable[] {
  return charter.categories.flatMap(({ id: category, consent }) => {
    const services = charter.services.filter((service) => service.category === category);
    const units = services.length > 0 ? services : [{ id: category, consent, revision: 1 }];
    return units.flatMap(({ id, consent: own, revision }) =>
      own === 'exempt' ? [] : [{ id, category, consent: own, revision }],
    );
  });
}
