import {
  PARTIES,
  TECHNIQUES,
  type Category,
  type Charter,
  type Cookie,
  type Party,
  type RecordSettings,
  type Service,
  type Technique,
} from './charter.js';
import type { Consent, Exemption } from './grounds.js';
import { readDuration } from './duration.js';
import { COOKIE_NAME, FILLED, HOST_NAME, ID, ORIGIN } from './forms.js';
import { KINDS } from './kinds.js';
import { MAX_AGES } from './profiles/brief.js';
import { EUROPEAN_EXEMPTIONS } from './profiles/profile.js';
import type { Written } from './written.js';

/**
 * What decides, of a charter in which nothing is odd: whom it asks about what, where the choice is kept, what is deleted.
 * What is only shown is left blank. A page on which nothing is asked or shown needs no more, and downloads no more.
 *
 * @returns Nothing wherever it is not certain to read exactly what `parseCharter` would.
 */
export function readAtOnce(written: Written): Charter | undefined {
  try {
    return charterIn('text' in written ? JSON.parse(written.text) : member(written, 'value'));
  } catch {
    return undefined;
  }
}

type Declared = Pick<Category, 'id' | 'consent' | 'exemption'>;
/** What a text must be: of a form, or one of several. */
type Form = RegExp | readonly string[];

/** Throws at whatever is not plainly right, as every question below does. */
function expect(isRight: boolean): asserts isRight {
  if (!isRight) throw 0;
}

/** A member, `null` being as good as none. What a page put on `Object.prototype` is no member of a charter. */
function member(place: unknown, key: string): unknown {
  expect(typeof place === 'object' && place !== null && !Array.isArray(place));
  return Object.hasOwn(place, key) ? ((place as Record<string, unknown>)[key] ?? undefined) : undefined;
}

function list<T>(place: unknown, key: string, read: (item: unknown) => T): T[] {
  const items = member(place, key) ?? [];
  expect(Array.isArray(items));
  return items.map(read);
}

function asText(value: unknown, form: Form): string {
  expect(typeof value === 'string' && ('test' in form ? form.test(value) : form.includes(value)));
  return value;
}

/** A text that need not be there. */
function text<Else extends string | undefined>(
  place: unknown,
  key: string,
  form: Form,
  otherwise: Else,
): string | Else {
  const value = member(place, key);
  return value === undefined ? otherwise : asText(value, form);
}

function charterIn(root: unknown): Charter {
  const profile = text(root, 'profile', Object.keys(MAX_AGES), 'fr');
  const declared = new Map<string, Declared>(KINDS.map((kind) => [kind.id, kind]));
  const inUse = new Set<string>();
  list(root, 'categories', (item) => {
    const id = asText(member(item, 'id'), ID);
    expect(!inUse.has(id));
    inUse.add(id);
    declared.set(id, { id, ...groundIn(item, declared.get(id)) });
  });
  const services = list(root, 'services', (item) => serviceIn(item, declared));
  expect(new Set([...declared.keys(), ...services.map(({ id }) => id)]).size === declared.size + services.length);
  for (const { category } of services) inUse.add(category);
  const framing = member(root, 'framing') ?? {};
  const origins = (key: string): string[] => list(framing, key, (origin) => asText(origin, ORIGIN));
  return {
    site: { name: '', controller: '' },
    profile,
    cookie: recordSettingsIn(member(root, 'cookie') ?? {}, MAX_AGES[profile] ?? ''),
    framing: { parents: origins('parents'), frames: origins('frames') },
    categories: [...declared.values()].filter(({ id }) => inUse.has(id)),
    services,
    isAtOnce: true,
  };
}

function recordSettingsIn(place: unknown, usual: string): RecordSettings {
  const name = text(place, 'name', COOKIE_NAME, 'cookies_preferences');
  const domain = text(place, 'domain', HOST_NAME, undefined);
  const maxAge = text(place, 'maxAge', /^P/, usual);
  expect(readDuration(maxAge) !== undefined && !(domain !== undefined && name.startsWith('__Host-')));
  return { name, domain, maxAge };
}

/** Every profile knows these reasons. Audience measurement has conditions, which are not for this reader to judge. */
function groundIn(place: unknown, inherited: Partial<Declared> | undefined): Pick<Category, 'consent' | 'exemption'> {
  const own = text(place, 'consent', ['exempt', 'opt-in'], undefined);
  const reason = text(place, 'exemption', EUROPEAN_EXEMPTIONS, undefined);
  const consent = (own ?? inherited?.consent ?? 'opt-in') as Consent;
  const exemption = (reason ?? inherited?.exemption) as Exemption | undefined;
  expect(member(place, 'basis') === undefined);
  if (consent !== 'exempt') return { consent };
  // A service that calls itself exempt says why; a category has its reason from its kind.
  expect(
    exemption !== undefined && (own === undefined || reason !== undefined || member(place, 'category') === undefined),
  );
  return { consent, exemption };
}

function serviceIn(item: unknown, declared: ReadonlyMap<string, Declared>): Service {
  const id = asText(member(item, 'id'), ID);
  const category = asText(member(item, 'category'), [...declared.keys()]);
  const revision = member(item, 'revision') ?? 1;
  const reloadToStop = member(item, 'reloadToStop') ?? false;
  expect(Number.isSafeInteger(revision) && Number(revision) > 0 && typeof reloadToStop === 'boolean');
  return {
    id,
    category,
    ...groundIn(item, declared.get(category)),
    revision: Number(revision),
    provider: asText(member(item, 'provider'), FILLED),
    name: id,
    recipients: list(item, 'recipients', (one) => ({
      name: asText(typeof one === 'string' ? one : member(one, 'name'), FILLED),
    })),
    transfers: [],
    cookies: list(item, 'cookies', (cookie) => cookieIn(cookie, category === 'third-party' ? 'third' : 'first')),
    reloadToStop,
    conditions: [],
    objectable: false,
  };
}

function cookieIn(item: unknown, usual: Party): Cookie {
  const name = asText(member(item, 'name'), FILLED);
  const httpOnly = member(item, 'httpOnly') ?? false;
  expect(!/^\*+$/.test(name) && typeof httpOnly === 'boolean');
  return {
    name,
    party: text(item, 'party', PARTIES, usual) as Party,
    domain: text(item, 'domain', FILLED, undefined),
    path: text(item, 'path', FILLED, '/'),
    technique: text(item, 'technique', TECHNIQUES, 'cookie') as Technique,
    httpOnly,
    additional: {},
  };
}
