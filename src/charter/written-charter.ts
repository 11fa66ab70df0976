import type { LocalisedText, Party, Technique } from './charter.js';
import type { Consent, Exemption, MeasurementCondition } from './grounds.js';

/** What may be left out; `null` leaves it out as well. */
type Maybe<T> = T | null | undefined;

/**
 * A charter as a site writes it, for `satisfies WrittenCharter`: a word that means nothing to the kit is refused where it is
 * written. A JSON file that is imported has lost its words to `string`; its schema checks it instead.
 */
export interface WrittenCharter {
  /** Where an editor finds the schema; nothing to the kit. */
  readonly $schema?: Maybe<string>;
  /** Who runs the site and answers for it. */
  readonly site: WrittenSite;
  /** The day of the last change, as 2026-11-23; shown. */
  readonly updated?: Maybe<string>;
  /** A name for this version; shown, and never a reason to ask again. */
  readonly version?: Maybe<string>;
  /** The jurisdiction whose rules hold; `fr` when left out. */
  readonly profile?: Maybe<'fr' | 'eu' | 'de' | 'es' | 'it' | 'uk' | 'us-ca' | 'ca-qc'>;
  /** Where the visitor's choice is kept. */
  readonly cookie?: Maybe<WrittenRecordSettings>;
  /** Whom the page agrees with across frames of other sites. */
  readonly framing?: Maybe<WrittenFraming>;
  /** Kinds of purposes beside the four built in, or these restated; one without services is itself a question. */
  readonly categories?: Maybe<readonly WrittenCategory[]>;
  /** What a visitor says yes or no to. */
  readonly services?: Maybe<readonly WrittenService[]>;
  /** The categories of which a mistake left a service out, as an export says; none of them runs as a whole. */
  readonly incomplete?: Maybe<readonly string[]>;
}

/** Who runs the site and answers for it. */
export interface WrittenSite {
  /** What visitors call the site. */
  readonly name: string;
  /** Its address. */
  readonly url?: Maybe<string>;
  /** The organisation that decides what the cookies are for; the site's name when left out. */
  readonly controller?: Maybe<string>;
  /** Where to write: a web or e-mail address, which becomes a link, or words. */
  readonly contact?: Maybe<string>;
  /** The data protection officer, likewise. */
  readonly dataProtectionOfficer?: Maybe<string>;
  /** Who hears complaints; the profile's own when left out. */
  readonly authority?: Maybe<WrittenAuthority>;
  /** The privacy policy. */
  readonly policyUrl?: Maybe<string>;
  /** The page that shows the charter; gates link to it. */
  readonly charterUrl?: Maybe<string>;
}

/** Who hears a visitor's complaint. */
export interface WrittenAuthority {
  /** Its name. */
  readonly name: string;
  /** Its address. */
  readonly url?: Maybe<string>;
}

/** Where the visitor's choice is kept. */
export interface WrittenRecordSettings {
  /** The name of the cookie; `cookies_preferences` when left out. */
  readonly name?: Maybe<string>;
  /** A domain, to share the choice between subdomains; this host alone when left out. */
  readonly domain?: Maybe<string>;
  /** How long a choice holds from the decision, in ISO 8601; the profile says it when left out. */
  readonly maxAge?: Maybe<string>;
}

/** Whom a page agrees with across frames: origins, such as `https://www.example.org`. */
export interface WrittenFraming {
  /** Sites that may frame this page and tell it the visitor's choice. */
  readonly parents?: Maybe<readonly string[]>;
  /** Sites framed by this page that may be told. */
  readonly frames?: Maybe<readonly string[]>;
}

/** What services are for. */
export interface WrittenCategory {
  /** Its name in `data-consent` and in the record: letters, digits, `-` and `_`, at most 64. */
  readonly id: string;
  /** For services that say nothing themselves; the kind's own, or `opt-in`, when left out. */
  readonly consent?: Maybe<Consent>;
  /** Why no consent is needed, where it is exempt. */
  readonly exemption?: Maybe<Exemption>;
  /** What visitors call it. */
  readonly title?: Maybe<LocalisedText>;
  /** One sentence for whoever must decide. */
  readonly description?: Maybe<LocalisedText>;
}

/** What a visitor says yes or no to. */
export interface WrittenService {
  /** Its name in `data-consent` and in the record; unlike that of any other service or category. */
  readonly id: string;
  /** The id of the category it belongs to, which says what it is for. */
  readonly category: string;
  /** Who provides it. */
  readonly provider: string;
  /** Whether it may run without asking, only after a yes, or until a no; as its category when left out. */
  readonly consent?: Maybe<Consent>;
  /** Why no consent is needed: required beside the consent `exempt`. */
  readonly exemption?: Maybe<Exemption>;
  /** What you state of audience measurement that does without consent. */
  readonly conditions?: Maybe<readonly MeasurementCondition[]>;
  /** A whole number from 1, raised when visitors must be asked again. */
  readonly revision?: Maybe<number>;
  /** What visitors call it; its id when left out. */
  readonly name?: Maybe<LocalisedText>;
  /** Where on the site it works. */
  readonly location?: Maybe<LocalisedText>;
  /** What it is for, in one sentence. */
  readonly purpose?: Maybe<LocalisedText>;
  /** The provider's privacy policy. */
  readonly policyUrl?: Maybe<string>;
  /** Where to object, for a service that runs without consent. */
  readonly objectionUrl?: Maybe<string>;
  /** Who else receives the data: names, or more of each. */
  readonly recipients?: Maybe<readonly (string | WrittenOrganisation)[]>;
  /** Where data goes outside the European Economic Area: countries, or more of each. */
  readonly transfers?: Maybe<readonly (string | WrittenTransfer)[]>;
  /** How long the data is kept, which is not how long a cookie lasts; ISO 8601, `session` or `persistent`. */
  readonly dataRetention?: Maybe<string>;
  /** What it keeps or sends: a row of the table each. */
  readonly cookies?: Maybe<readonly WrittenCookie[]>;
  /** Whether what it runs stops only with the page: withdrawing then offers a reload. */
  readonly reloadToStop?: Maybe<boolean>;
}

/** An organisation, as a visitor should be able to find it. */
export interface WrittenOrganisation {
  /** Its name. */
  readonly name: string;
  /** Its country, as an ISO 3166 code such as `US`, or in words. */
  readonly country?: Maybe<string>;
  /** Its privacy policy. */
  readonly policyUrl?: Maybe<string>;
}

/** Data leaving the European Economic Area. */
export interface WrittenTransfer {
  /** The country, as an ISO 3166 code such as `US`, or in words. */
  readonly country: string;
  /** What protects the data there. */
  readonly safeguard?: Maybe<LocalisedText>;
  /** Where that can be read. */
  readonly url?: Maybe<string>;
}

/** One cookie, storage key or request. */
export interface WrittenCookie {
  /** Its name; `*` stands for any run of characters. */
  readonly name: string;
  /** What this one is for; as its service when left out. */
  readonly purpose?: Maybe<LocalisedText>;
  /** How long it lasts: ISO 8601, `session` or `persistent`. */
  readonly duration?: Maybe<string>;
  /** The same in words, where it cannot be written so. */
  readonly durationAsWritten?: Maybe<string>;
  /** Who sets it: a third party in the category `third-party`, else the site, when left out. */
  readonly party?: Maybe<Party>;
  /** The domain it belongs to; this host when left out. */
  readonly domain?: Maybe<string>;
  /** The path it belongs to; `/` when left out. */
  readonly path?: Maybe<string>;
  /** How it is kept, or sent; `cookie` when left out. */
  readonly technique?: Maybe<Technique>;
  /** Whether only the site's server can read and delete it. */
  readonly httpOnly?: Maybe<boolean>;
  /** Columns of the site's own: heading and text. */
  readonly additional?: Maybe<Readonly<Record<string, string>>>;
}
