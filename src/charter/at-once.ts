import {
  PARTIES,
  TECHNIQUES,
  type Category,
  type Charter,
  type Cookie,
  type LocalisedText,
  type Organisation,
  type Party,
  type RecordSettings,
  type Service,
  type Site,
  type Technique,
  type Transfer,
} from './charter.js';
import { isDuration, readDuration } from './duration.js';
import { COOKIE_NAME, HOST_NAME, hostOf, ID, isDate, isPlain, isSafeLink, ORIGIN } from './forms.js';
import type { Consent, Exemption } from './grounds.js';
import { KINDS } from './kinds.js';
import { MAX_AGES } from './profiles/brief.js';
import { EUROPEAN_EXEMPTIONS } from './profiles/profile.js';
import type { Written } from './written.js';

/**
 * Reads a charter in which nothing is wrong, and nothing rare: what `parseCharter` does with any other, and all its words
 * about what is wrong, need not be downloaded.
 *
 * @returns Exactly what `parseCharter` would; nothing where that would have something to say, or might.
 */
export function readAtOnce(written: Written): Charter | undefined {
  try {
    return charterIn('text' in written ? JSON.parse(written.text) : member(written, 'value'));
  } catch {
    return undefined;
  }
}

type Ground = Pick<Category, 'consent' | 'exemption'>;
type Test = (value: string) => unknown;

/** Throws at whatever is not plainly right, as every question below does. */
function expect(isRight: unknown): asserts isRight {
  if (!isRight) throw new TypeError();
}

/** A member, `null` being as good as none. What a page put on `Object.prototype` is no member of a charter. */
function member(place: unknown, key: string): unknown {
  expect(typeof place === 'object' && place && !Array.isArray(place));
  return Object.hasOwn(place, key) ? ((place as Record<string, unknown>)[key] ?? undefined) : undefined;
}

function right(value: unknown, isRight: Test): string {
  expect(typeof value === 'string' && isRight(value));
  return value;
}

const must = (place: unknown, key: string, isRight: Test = isPlain): string => right(member(place, key), isRight);

const may = (place: unknown, key: string, isRight: Test = isPlain): string | undefined =>
  member(place, key) === undefined ? undefined : must(place, key, isRight);

const matching =
  (form: RegExp): Test =>
  (value) =>
    form.test(value);

const among =
  (values: readonly string[]): Test =>
  (value) =>
    values.includes(value);

function text(place: unknown, key: string): LocalisedText | undefined {
  const value = member(place, key);
  if (typeof value !== 'object') return may(place, key);
  const langs = Object.keys(value ?? {});
  expect(langs.length > 0);
  return Object.fromEntries(langs.map((lang) => [lang, must(value, lang)]));
}

function flag(place: unknown, key: string): boolean {
  const value = member(place, key) ?? false;
  expect(typeof value === 'boolean');
  return value;
}

function list<T>(place: unknown, key: string, read: (item: unknown) => T): T[] {
  const items = member(place, key) ?? [];
  expect(Array.isArray(items));
  return items.map(read);
}

function charterIn(root: unknown): Charter {
  const profile = may(root, 'profile', among(Object.keys(MAX_AGES))) ?? 'fr';
  const declared = new Map<string, Category>(KINDS.map((kind) => [kind.id, kind]));
  const inUse = new Set<string>();
  list(root, 'categories', (item) => {
    const id = must(item, 'id', matching(ID));
    expect(!inUse.has(id));
    inUse.add(id);
    const [title, description] = [text(item, 'title'), text(item, 'description')];
    declared.set(id, { id, ...groundIn(item, declared.get(id)), title, description });
  });
  const services = list(root, 'services', (item) => serviceIn(item, declared));
  const ids = [...declared.keys(), ...services.map(({ id }) => id)];
  expect(new Set(ids).size === ids.length && servesOnePurpose(services));
  for (const { category } of services) inUse.add(category);
  const framing = member(root, 'framing') ?? {};
  const origins = (key: string): string[] => list(framing, key, (origin) => right(origin, matching(ORIGIN)));
  return {
    site: siteIn(member(root, 'site')),
    updated: may(root, 'updated', isDate),
    version: may(root, 'version'),
    profile,
    cookie: recordSettingsIn(member(root, 'cookie') ?? {}, MAX_AGES[profile] ?? ''),
    framing: { parents: origins('parents'), frames: origins('frames') },
    categories: [...declared.values()].filter(({ id }) => inUse.has(id)),
    services,
  };
}

function siteIn(place: unknown): Site {
  const link = (key: string): string | undefined => may(place, key, isSafeLink);
  const url = link('url');
  const name = may(place, 'name') ?? hostOf(url ?? '');
  const authority = member(place, 'authority');
  expect(name);
  return {
    name,
    url,
    controller: may(place, 'controller') ?? name,
    contact: may(place, 'contact'),
    dataProtectionOfficer: may(place, 'dataProtectionOfficer'),
    authority:
      authority === undefined ? undefined : { name: must(authority, 'name'), url: may(authority, 'url', isSafeLink) },
    policyUrl: link('policyUrl'),
    charterUrl: link('charterUrl'),
  };
}

function recordSettingsIn(place: unknown, usual: string): RecordSettings {
  const name = may(place, 'name', matching(COOKIE_NAME)) ?? 'cookies_preferences';
  const domain = may(place, 'domain', matching(HOST_NAME));
  expect(domain === undefined || !name.startsWith('__Host-'));
  return { name, domain, maxAge: may(place, 'maxAge', readDuration) ?? usual };
}

/** Every profile knows these reasons. Audience measurement has conditions, which are not for this reader to judge. */
function groundIn(place: unknown, inherited: Partial<Ground> | undefined): Ground {
  const own = may(place, 'consent', among(['exempt', 'opt-in']));
  const reason = may(place, 'exemption', among(EUROPEAN_EXEMPTIONS));
  const consent = (own ?? inherited?.consent ?? 'opt-in') as Consent;
  const exemption = (reason ?? inherited?.exemption) as Exemption | undefined;
  expect(member(place, 'basis') === undefined);
  if (consent !== 'exempt') return { consent };
  // A service that calls itself exempt says why; a category has its reason from its kind.
  expect(exemption && (!own || reason || member(place, 'category') === undefined));
  return { consent, exemption };
}

function serviceIn(item: unknown, declared: ReadonlyMap<string, Category>): Service {
  const id = must(item, 'id', matching(ID));
  const category = must(item, 'category', among([...declared.keys()]));
  const revision = member(item, 'revision') ?? 1;
  expect(Number.isSafeInteger(revision) && Number(revision) > 0 && member(item, 'conditions') === undefined);
  return {
    id,
    category,
    ...groundIn(item, declared.get(category)),
    revision: Number(revision),
    provider: must(item, 'provider'),
    name: text(item, 'name') ?? id,
    location: text(item, 'location'),
    purpose: text(item, 'purpose'),
    policyUrl: may(item, 'policyUrl', isSafeLink),
    objectionUrl: may(item, 'objectionUrl', isSafeLink),
    recipients: list(item, 'recipients', organisationIn),
    transfers: list(item, 'transfers', transferIn),
    dataRetention: may(item, 'dataRetention', isDuration),
    cookies: list(item, 'cookies', (cookie) => cookieIn(cookie, category === 'third-party' ? 'third' : 'first')),
    reloadToStop: flag(item, 'reloadToStop'),
    conditions: [],
    objectable: false,
  };
}

function organisationIn(item: unknown): Organisation {
  if (typeof item === 'string') return { name: right(item, isPlain) };
  return { name: must(item, 'name'), country: may(item, 'country'), policyUrl: may(item, 'policyUrl', isSafeLink) };
}

function transferIn(item: unknown): Transfer {
  if (typeof item === 'string') return { country: right(item, isPlain) };
  return { country: must(item, 'country'), safeguard: text(item, 'safeguard'), url: may(item, 'url', isSafeLink) };
}

function cookieIn(item: unknown, usual: Party): Cookie {
  const additional = member(item, 'additional') ?? {};
  return {
    name: must(item, 'name', (name) => isPlain(name) && !/^\*+$/.test(name)),
    purpose: text(item, 'purpose'),
    duration: may(item, 'duration', isDuration),
    durationAsWritten: may(item, 'durationAsWritten'),
    party: (may(item, 'party', among(PARTIES)) ?? usual) as Party,
    domain: may(item, 'domain'),
    path: may(item, 'path') ?? '/',
    technique: (may(item, 'technique', among(TECHNIQUES)) ?? 'cookie') as Technique,
    httpOnly: flag(item, 'httpOnly'),
    additional: Object.fromEntries(Object.keys(additional).map((heading) => [heading, must(additional, heading)])),
  };
}

/** Whether nothing is kept under one name both with consent and without (R41). */
function servesOnePurpose(services: readonly Service[]): boolean {
  const kept = (isExempt: boolean): string[] =>
    services
      .filter(({ consent }) => (consent === 'exempt') === isExempt)
      .flatMap(({ cookies }) => cookies.map(({ technique, name }) => `${technique} ${name}`));
  const asked = kept(false);
  return !kept(true).some((name) => asked.includes(name));
}
