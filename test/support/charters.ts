import type { Charter } from '../../src/charter/charter.js';
import { parseCharter, type ParsedCharter } from '../../src/charter/parse.js';
import { ConsentStore, type ConsentMemory } from '../../src/consent/store.js';

/** A day when nothing else happens: 23 November 2026, in Unix seconds. */
export const NOW = 1_795_430_400;
export const DAY = 86_400;

export const SITE = { name: 'Portail', controller: 'Ville' };

/** A service as a site writes it, complete unless something is taken away. */
export function aService(over: object = {}): object {
  return {
    id: 'matomo',
    category: 'statistics',
    provider: 'Ville',
    name: 'Matomo',
    cookies: [{ name: '_pk_id.*', duration: 'P13M' }],
    ...over,
  };
}

export function parsed(...services: object[]): ParsedCharter {
  return parseCharter({ site: SITE, services });
}

/** A charter with services of these ids, each statistics unless it says otherwise. */
export function aCharter(...services: (string | object)[]): Charter {
  return parsed(
    ...services.map((service) => aService(typeof service === 'string' ? { id: service, name: service } : service)),
  ).charter;
}

/** A memory that remembers what it was told, and can be made to refuse. */
export interface TestMemory extends ConsentMemory {
  text: string | undefined;
  refuses: boolean;
  expiresAt: number;
}

export function aMemory(text?: string): TestMemory {
  return {
    text,
    refuses: false,
    expiresAt: 0,
    read() {
      return this.text;
    },
    write(_place, written, expiresAt) {
      if (this.refuses) return false;
      this.text = written;
      this.expiresAt = expiresAt;
      return true;
    },
  };
}

/** A store whose clock stands still until it is moved. */
export function aStore(
  charter: Charter,
  memory: ConsentMemory = aMemory(),
  clock: { now: number } = { now: NOW },
): ConsentStore {
  return new ConsentStore(charter, memory, () => clock.now);
}
