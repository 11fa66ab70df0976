import type { Consent, Exemption, MeasurementCondition } from './grounds.js';

/** A text of the site: one string for every language, or one a language (BCP 47 tag → text). Always plain text. */
export type LocalisedText = string | Readonly<Record<string, string>>;

/** Who sets a cookie: the site visited, or somebody else. Says nothing of what it is for. */
export const PARTIES = ['first', 'third'] as const;
export type Party = (typeof PARTIES)[number];

/** How something is kept on, or read from, the visitor's device (R2). */
export const TECHNIQUES = [
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cacheStorage',
  'serviceWorker',
  'pixel',
  'request',
] as const;
export type Technique = (typeof TECHNIQUES)[number];

/** How long something lasts: ISO 8601, or one of the two words. */
export type Duration = string;

/** An organisation, as a visitor should be able to find it. */
export interface Organisation {
  readonly name: string;
  readonly country?: string;
  readonly policyUrl?: string;
}

/** Who hears a visitor's complaint. */
export interface Authority {
  readonly name: string;
  readonly url?: string;
}

/** Data leaving the European Economic Area (R129). */
export interface Transfer {
  readonly country: string;
  readonly safeguard?: LocalisedText;
  readonly url?: string;
}

/** Who runs the site and answers for it (R122). */
export interface Site {
  readonly name: string;
  readonly url?: string;
  /** The organisation that decides; the site's name when absent. */
  readonly controller: string;
  /** A web or e-mail address, or words. */
  readonly contact?: string;
  readonly dataProtectionOfficer?: string;
  readonly authority?: Authority;
  readonly policyUrl?: string;
  /** The page that shows this charter. */
  readonly charterUrl?: string;
}

/** One cookie, storage key or request: a row of the table. */
export interface Cookie {
  /** May hold `*`, any run of characters. */
  readonly name: string;
  readonly purpose?: LocalisedText;
  readonly duration?: Duration;
  /** The duration in the site's own words, where they could not be understood. */
  readonly durationAsWritten?: string;
  readonly party: Party;
  readonly domain?: string;
  readonly path: string;
  readonly technique: Technique;
  /** Only the site's server can delete it: a script does not see it. */
  readonly httpOnly: boolean;
  /** Columns of the site's own: heading → text. */
  readonly additional: Readonly<Record<string, string>>;
}

/** What a visitor says yes or no to. */
export interface Service {
  readonly id: string;
  readonly category: string;
  readonly consent: Consent;
  readonly exemption?: Exemption;
  /** Raised by the site when what it asks changes; an earlier answer then no longer counts (R21). */
  readonly revision: number;
  readonly provider: string;
  readonly name: LocalisedText;
  readonly location?: LocalisedText;
  readonly purpose?: LocalisedText;
  readonly policyUrl?: string;
  readonly objectionUrl?: string;
  readonly recipients: readonly Organisation[];
  readonly transfers: readonly Transfer[];
  /** How long the data is kept, which is not how long the cookie lasts (R55). */
  readonly dataRetention?: Duration;
  readonly cookies: readonly Cookie[];
  /** What it runs can't be stopped: on withdrawal the visitor is offered a new page (R35). */
  readonly reloadToStop: boolean;
  /** What the site states of its audience measurement (R43). */
  readonly conditions: readonly MeasurementCondition[];
  /** It runs without consent, and stops when the visitor objects (R44). */
  readonly objectable: boolean;
}

/** A kind of purpose. The four of the seed are built in; their words are in the catalogue. */
export interface Category {
  readonly id: string;
  readonly consent: Consent;
  readonly exemption?: Exemption;
  readonly title?: LocalisedText;
  readonly description?: LocalisedText;
}

/** Where the visitor's choice is kept. */
export interface RecordSettings {
  readonly name: string;
  readonly domain?: string;
  /** How long a choice holds, from the decision; ISO 8601. */
  readonly maxAge: Duration;
}

/** Whom a page agrees with across frames: origins, such as `https://www.example.org` (R92). */
export interface Framing {
  /** Sites that may frame this page and tell it the visitor's choice. */
  readonly parents: readonly string[];
  /** Sites framed by this page that may be told. */
  readonly frames: readonly string[];
}

/** Everything a site declares, complete: what it left out is filled in. */
export interface Charter {
  readonly site: Site;
  /** ISO date of the last change. */
  readonly updated?: string;
  readonly version?: string;
  /** The jurisdiction profile in force. */
  readonly profile: string;
  readonly cookie: RecordSettings;
  readonly framing: Framing;
  readonly categories: readonly Category[];
  readonly services: readonly Service[];
  /**
   * The categories of which a mistake left a service out, or may have: none may run as a whole. Absent where nothing was
   * left out.
   */
  readonly incomplete?: readonly string[];
}

/** The services of a category, in the charter's order. */
export function servicesOf(charter: Charter, category: string): Service[] {
  return charter.services.filter((service) => service.category === category);
}
