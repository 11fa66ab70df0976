import { PARTIES, TECHNIQUES, type Category, type Charter, type LocalisedText, type Service } from './charter.js';
import { isDuration, readDuration } from './duration.js';
import { COOKIE_NAME, HOST_NAME, ID, isDate, isPlain, isSafeLink } from './forms.js';
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
    return complete(charter('text' in written ? JSON.parse(written.text) : 'value' in written && written.value));
  } catch {
    return undefined;
  }
}

/** Reads a value; throws at whatever is not plainly right. */
type Read<T> = (value: unknown) => T;
type Members<Reads> = { readonly [Key in keyof Reads]: Reads[Key] extends Read<infer T> ? T : never };

function expect(isRight: unknown): asserts isRight {
  if (!isRight) throw new TypeError();
}

/** What may be left out. */
const may =
  <T>(isRight: (value: unknown) => unknown): Read<T | undefined> =>
  (value) => {
    expect(value === undefined || isRight(value));
    return value as T | undefined;
  };
const must =
  <T>(read: Read<T | undefined>): Read<T> =>
  (value) => {
    expect(value !== undefined);
    return read(value) as T;
  };
const or =
  <T, Usual>(read: Read<T | undefined>, usual: Usual): Read<T | Usual> =>
  (value) =>
    read(value) ?? usual;

const among = <T>(values: readonly T[]): Read<T | undefined> => may((value) => values.includes(value as T));
const formed = (isRight: (text: string) => unknown): Read<string | undefined> =>
  may((value) => typeof value === 'string' && isRight(value));
const matching = (form: RegExp): Read<string | undefined> => formed((text) => form.test(text));

/** An object with these members, `null` being as good as none. What a page put on `Object.prototype` is no member. */
const members =
  <Reads extends Record<string, Read<unknown>>>(reads: Reads): Read<Members<Reads>> =>
  (value = {}) => {
    expect(typeof value === 'object' && !Array.isArray(value));
    const own = new Map<string, unknown>(Object.entries(value as object));
    const read = Object.entries(reads).map(([key, each]) => [key, each(own.get(key) ?? undefined)]);
    return Object.fromEntries(read) as Members<Reads>;
  };

/** A text for each member there is, whatever it is called. */
const texts: Read<Record<string, string>> = (value = {}) =>
  members(Object.fromEntries(Object.keys(value as object).map((key) => [key, must(plain)])))(value);

const text: Read<LocalisedText | undefined> = (value) => {
  if (typeof value !== 'object') return plain(value);
  expect(Object.keys(value as object).length > 0);
  return texts(value);
};

const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value = []) => {
    expect(Array.isArray(value));
    return (value as unknown[]).map(read);
  };

/** What may also be written as the one member everybody gives. */
const orAlone =
  <T>(key: string, read: Read<T>): Read<T> =>
  (value) =>
    read(typeof value === 'string' ? { [key]: value } : value);

const plain = formed(isPlain);
const link = formed(isSafeLink);
const duration = formed(isDuration);
const flag = or(among([true, false]), false);
const rare = may<never>(() => false);

/** What services and categories share. */
const ground = {
  id: must(matching(ID)),
  consent: among(['exempt', 'opt-in'] as const),
  // Every profile knows these reasons. Audience measurement has conditions, which are not for this reader to judge.
  exemption: among(EUROPEAN_EXEMPTIONS),
  basis: rare,
};

const cookie = members({
  name: must(formed((name) => isPlain(name) && !/^\*+$/.test(name))),
  purpose: text,
  duration,
  durationAsWritten: plain,
  party: among(PARTIES),
  domain: plain,
  path: or(plain, '/'),
  technique: or(among(TECHNIQUES), 'cookie' as const),
  httpOnly: flag,
  additional: texts,
});

const service = members({
  ...ground,
  category: must(plain),
  conditions: rare,
  revision: or(
    may<number>((value) => Number.isSafeInteger(value) && (value as number) > 0),
    1,
  ),
  provider: must(plain),
  name: text,
  location: text,
  purpose: text,
  policyUrl: link,
  objectionUrl: link,
  recipients: list(orAlone('name', members({ name: must(plain), country: plain, policyUrl: link }))),
  transfers: list(orAlone('country', members({ country: must(plain), safeguard: text, url: link }))),
  dataRetention: duration,
  cookies: list(cookie),
  reloadToStop: flag,
});

const charter = members({
  site: members({
    name: must(plain),
    url: link,
    controller: plain,
    contact: plain,
    dataProtectionOfficer: plain,
    authority: (value: unknown) => (value === undefined ? value : members({ name: must(plain), url: link })(value)),
    policyUrl: link,
    charterUrl: link,
  }),
  updated: formed(isDate),
  version: plain,
  profile: or(among(Object.keys(MAX_AGES)), 'fr'),
  cookie: members({
    name: or(matching(COOKIE_NAME), 'cookies_preferences'),
    domain: matching(HOST_NAME),
    maxAge: formed(readDuration),
  }),
  framing: rare,
  categories: list(members({ ...ground, title: text, description: text })),
  services: list(service),
  incomplete: rare,
});

type Draft = ReturnType<typeof charter>;

/** What follows from the members of a charter taken together. */
function complete({ site, cookie, categories, services, ...rest }: Draft): Charter {
  const declared = new Map<string, Category>(KINDS.map((kind) => [kind.id, kind]));
  for (const own of categories) declared.set(own.id, { ...own, ...groundOf(own, declared.get(own.id)) });
  const restated = categories.map(({ id }) => id);
  const inUse = [...restated, ...services.map(({ category }) => category)];
  const completed = services.map((own) => completeService(own, declared.get(own.category)));
  expectUnlike(restated);
  expectUnlike([...declared.keys(), ...services.map(({ id }) => id)]);
  expectOnePurpose(completed);
  expect(cookie.domain === undefined || !cookie.name.startsWith('__Host-'));
  return {
    ...rest,
    site: { ...site, controller: site.controller ?? site.name },
    cookie: { ...cookie, maxAge: cookie.maxAge ?? MAX_AGES[rest.profile] ?? '' },
    framing: { parents: [], frames: [] },
    categories: [...declared.values()].filter(({ id }) => inUse.includes(id)),
    services: completed,
  };
}

function expectUnlike(ids: readonly string[]): void {
  expect(new Set(ids).size === ids.length);
}

function completeService(own: Draft['services'][number], category: Category | undefined): Service {
  expect(category);
  const usual = category.id === 'third-party' ? 'third' : 'first';
  return {
    ...own,
    ...groundOf(own, category),
    name: own.name ?? own.id,
    cookies: own.cookies.map((cookie) => ({ ...cookie, party: cookie.party ?? usual })),
    conditions: [],
    objectable: false,
  };
}

type Ground = Pick<Category, 'consent' | 'exemption'>;

function groundOf(own: Partial<Ground> & { category?: string }, inherited: Partial<Ground> = {}): Ground {
  const { consent = inherited.consent ?? 'opt-in', exemption = inherited.exemption } = own;
  if (consent !== 'exempt') return { consent, exemption: undefined };
  // A service that calls itself exempt says why; a category has its reason from its kind.
  expect(exemption && (!own.consent || own.exemption || own.category === undefined));
  return { consent, exemption };
}

/** Nothing is kept under one name both with consent and without (R41). */
function expectOnePurpose(services: readonly Service[]): void {
  const kept = services.flatMap(({ consent, cookies }) =>
    cookies.map(({ technique, name }) => [`${technique} ${name}`, consent] as const),
  );
  const grounds = new Map(kept);
  expect(kept.every(([place, consent]) => grounds.get(place) === consent));
}
