import type { Charter, Cookie, LocalisedText, Organisation, Service } from '../charter.js';
import { readDuration } from '../duration.js';
import { findText } from '../localised-text.js';

type Node = Readonly<Record<string, unknown>>;

/** https://w3id.org/dpv (2.x), the words of the Data Privacy Vocabulary; the rest is of DCMI and schema.org. */
const CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/**
 * The charter for machines, as JSON-LD in the W3C community's Data Privacy Vocabulary: a `dpv:Process` a service, with
 * its purpose, its recipients, its legal basis where that is consent, and what it keeps for how long (R130).
 *
 * @param lang The language its texts are told in, where the charter has several.
 */
export function charterToJsonLd(charter: Charter, lang: string): Node {
  const { site, updated, version } = charter;
  const controller: Node = {
    '@type': 'dpv:DataController',
    'schema:name': site.controller,
    'schema:url': site.url,
    'schema:contactPoint': site.contact,
  };
  return complete({
    '@context': CONTEXT,
    '@type': 'dpv:Process',
    'dct:title': site.name,
    'dct:modified': updated && { '@type': 'xsd:date', '@value': updated },
    'schema:version': version,
    'dpv:hasDataController': controller,
    'dpv:hasProcess': charter.services.map((service) => processOf(service, lang)),
  });
}

/** JSON that can stand in a `<script>` and be written out as HTML again: nothing in it ends the element or opens a comment. */
export function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function processOf(service: Service, lang: string): Node {
  const { id, category, provider, policyUrl, recipients, transfers, consent, exemption } = service;
  return {
    '@type': 'dpv:Process',
    'dct:identifier': id,
    'dct:title': textOf(service.name, lang),
    'dct:type': category,
    'dpv:hasPurpose': purposeOf(service.purpose, lang),
    // An exemption is no legal basis: it says why none is needed for reading or writing on the device.
    'dpv:hasLegalBasis': consent === 'opt-in' ? { '@type': 'dpv:Consent' } : undefined,
    'schema:additionalProperty': property('exemption', exemption),
    'schema:provider': organisation({ name: provider, policyUrl }),
    'dpv:hasRecipient': recipients.map((each) => ({ ...organisation(each), '@type': 'dpv:Recipient' })),
    'dpv:hasLocation': transfers.map(({ country, safeguard, url }) => ({
      '@type': 'dpv:ThirdCountry',
      'schema:name': country,
      'dct:description': textOf(safeguard, lang),
      'schema:url': url,
    })),
    'dpv:hasStorageCondition': storage(service.dataRetention),
    'schema:hasPart': service.cookies.map((cookie) => kept(cookie, lang)),
  };
}

function kept({ name, technique, party, domain, purpose, duration }: Cookie, lang: string): Node {
  return {
    'schema:name': name,
    'schema:additionalType': technique,
    'schema:additionalProperty': property('party', party),
    'schema:url': domain,
    'dpv:hasPurpose': purposeOf(purpose, lang),
    'dpv:hasStorageCondition': storage(duration),
  };
}

/** A fact of a charter's own, under its name there. */
function property(name: string, value: string | undefined): Node | undefined {
  return value === undefined
    ? undefined
    : { '@type': 'schema:PropertyValue', 'schema:name': name, 'schema:value': value };
}

function purposeOf(purpose: LocalisedText | undefined, lang: string): Node | undefined {
  return purpose === undefined ? undefined : { '@type': 'dpv:Purpose', 'dct:description': textOf(purpose, lang) };
}

/** A text with the language it is in, where the charter tells. */
function textOf(text: LocalisedText | undefined, lang: string): unknown {
  const found = findText(text, lang);
  return found.lang === undefined ? found.text : { '@language': found.lang, '@value': found.text };
}

function organisation({ name, country, policyUrl }: Organisation): Node {
  return { '@type': 'schema:Organization', 'schema:name': name, 'schema:address': country, 'schema:url': policyUrl };
}

/** How long something is kept: ISO 8601 as such, a word such as "session" as it stands. */
function storage(duration: string | undefined): Node | undefined {
  if (duration === undefined) return undefined;
  const value = readDuration(duration) ? { '@type': 'xsd:duration', '@value': duration } : duration;
  return { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': value };
}

/** Without what the charter does not say. */
function complete(node: Node): Node {
  const isSaid = (value: unknown): boolean =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean);
    return typeof value === 'object' && value !== null ? complete(value as Node) : value;
  };
  return Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => isSaid(value))
      .map(([key, value]) => [key, clean(value)]),
  );
}
