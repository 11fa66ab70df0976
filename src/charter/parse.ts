import type { Problem } from '../dev/problem.js';
import {
  PARTIES,
  TECHNIQUES,
  type Category,
  type Charter,
  type Cookie,
  type Framing,
  type Organisation,
  type RecordSettings,
  type Service,
  type Site,
  type Transfer,
} from './charter.js';
import { readDuration } from './duration.js';
import { COOKIE_NAME, HOST_NAME, hostOf, ID, ORIGIN } from './forms.js';
import { checkSinglePurpose, readCategoryGround, readServiceGround, type Ground } from './ground.js';
import { KINDS } from './kinds.js';
import { LeftOut } from './left-out.js';
import { isKnownProfile, profileNamed } from './profiles/profiles.js';
import type { Profile } from './profiles/profile.js';
import { Reader } from './reader.js';
import { withoutOwnId } from './shared-ids.js';
import type { Written } from './written.js';

const ID_EXPECTED = 'an id of letters, digits, "-" and "_", at most 64';

/** The valid part of what a site wrote, and everything that is wrong with the rest. */
export interface ParsedCharter {
  readonly charter: Charter;
  readonly problems: readonly Problem[];
}

/** Reads what a site wrote, however it came. Never throws: what can't be had gives an empty charter and a problem. */
export function parseWritten(written: Written): ParsedCharter {
  if ('text' in written) return parseCharterText(written.text);
  if ('value' in written) return parseCharter(written.value);
  const { address, failure } = written;
  const message = `expected a charter at this address (${reasonOf(failure)}); nothing is declared, nothing runs`;
  return { charter: parseCharter({}).charter, problems: [{ path: '$', value: address, message }] };
}

function reasonOf(failure: unknown): string {
  if (typeof failure === 'number') return `the server answered ${failure}`;
  return failure instanceof Error ? failure.message : 'no answer';
}

/** Reads a charter from its JSON text. Never throws: text that is no JSON gives an empty charter and a problem. */
export function parseCharterText(text: string): ParsedCharter {
  try {
    return parseCharter(JSON.parse(text));
  } catch (error) {
    const message = `expected JSON (${error instanceof Error ? error.message : 'unreadable'})`;
    return { charter: parseCharter({}).charter, problems: [{ path: '$', value: text.slice(0, 200), message }] };
  }
}

/**
 * Reads a charter from any value. Never throws and never guesses towards consent: what is wrong is left out, or taken
 * in its strictest sense, and reported with its JSON path.
 */
export function parseCharter(input: unknown): ParsedCharter {
  const problems: Problem[] = [];
  const root = new Reader(input, problems);
  if (root.isAbsent) root.complain('expected a charter');
  root.expectObject();
  const profile = readProfile(root.at('profile'));
  const declared = readCategories(root.at('categories'), profile);
  const leftOut = readIncomplete(root.at('incomplete'), declared);
  const services = readServices(root.at('services'), declared, profile, leftOut);
  const incomplete = leftOut.among(services);
  const charter: Charter = {
    site: readSite(root.at('site')),
    updated: root.at('updated').date(),
    version: root.at('version').string(),
    profile: profile.id,
    cookie: readRecordSettings(root.at('cookie'), profile),
    framing: readFraming(root.at('framing')),
    categories: categoriesInUse(declared, services, incomplete),
    services,
    ...(incomplete.length > 0 && { incomplete }),
  };
  return { charter, problems };
}

/** What an export says was left out of the charter it was made from. */
function readIncomplete(place: Reader, declared: readonly Category[]): LeftOut {
  const leftOut = new LeftOut(declared);
  const items = place.items();
  const ids = items.flatMap((item) => item.matching(ID, ID_EXPECTED) ?? []);
  for (const id of ids) leftOut.noteId(id);
  if (ids.length < items.length || !(place.isAbsent || Array.isArray(place.value))) leftOut.note(undefined);
  return leftOut;
}

function readFraming(place: Reader): Framing {
  place.expectObject();
  return {
    parents: place.at('parents').items().flatMap(readOrigin),
    frames: place.at('frames').items().flatMap(readOrigin),
  };
}

function readOrigin(item: Reader): string[] {
  const origin = item.matching(ORIGIN, 'an origin, as "https://www.example.org"; it is left out');
  return origin === undefined ? [] : [origin];
}

function readProfile(place: Reader): Profile {
  const id = place.string() ?? 'fr';
  if (!isKnownProfile(id)) place.complain('expected a known jurisdiction profile; taken as "fr"');
  return profileNamed(id);
}

function readSite(place: Reader): Site {
  place.expectObject();
  const url = place.at('url').link();
  const name = place.at('name').string() ?? (url === undefined ? '' : hostOf(url));
  if (name === '') place.at('name').complain('expected the name of the site');
  const authority = place.at('authority');
  const authorityName = authority.at('name').string();
  return {
    name,
    url,
    controller: place.at('controller').string() ?? name,
    contact: place.at('contact').string(),
    dataProtectionOfficer: place.at('dataProtectionOfficer').string(),
    authority: authorityName === undefined ? undefined : { name: authorityName, url: authority.at('url').link() },
    policyUrl: place.at('policyUrl').link(),
    charterUrl: place.at('charterUrl').link(),
  };
}

function readRecordSettings(place: Reader, profile: Profile): RecordSettings {
  place.expectObject();
  const name = place.at('name').matching(COOKIE_NAME, 'a cookie name') ?? 'cookies_preferences';
  const domain = place.at('domain').matching(HOST_NAME, 'a host name');
  const maxAge = place.at('maxAge').duration();
  const isHostOnly = name.startsWith('__Host-');
  if (domain !== undefined && isHostOnly) {
    place.at('domain').complain('expected no domain beside a __Host- name (RFC 6265bis)');
  }
  const lasts = maxAge !== undefined && readDuration(maxAge) !== undefined;
  if (maxAge !== undefined && !lasts) place.at('maxAge').complain('expected an ISO 8601 duration');
  return { name, domain: isHostOnly ? undefined : domain, maxAge: lasts ? maxAge : profile.maxAge };
}

/** What is declared of each category: the built-in kinds, as restated by the site, then the site's own. */
interface DeclaredCategory extends Category {
  readonly restated: boolean;
}

function readCategories(place: Reader, profile: Profile): DeclaredCategory[] {
  const declared: DeclaredCategory[] = KINDS.map((kind) => ({
    ...kind,
    consent: kind.consent === 'exempt' ? 'exempt' : profile.model,
    restated: false,
  }));
  const seen = new Set<string>();
  let isInDoubt = !place.isAbsent && !Array.isArray(place.value);
  for (const item of place.items()) {
    const id = item.at('id').matching(ID, ID_EXPECTED);
    if (id === undefined) {
      if (item.at('id').isAbsent) item.complain(`expected a category with ${ID_EXPECTED}`);
      isInDoubt = true;
      continue;
    }
    const at = declared.findIndex((category) => category.id === id);
    const known = declared[at];
    if (seen.has(id)) {
      item.at('id').complain('expected an id used once; this second one is left out');
      if (known && item.at('consent').value !== known.consent) declared[at] = askedFirst(known);
      continue;
    }
    seen.add(id);
    const category = {
      id,
      ...readCategoryGround(item, known, profile),
      title: item.at('title').text(),
      description: item.at('description').text(),
      restated: true,
    };
    declared.splice(at < 0 ? declared.length : at, at < 0 ? 0 : 1, category);
  }
  // What was not read may have said that one of these is asked about first.
  const mayRun = ({ consent, restated }: DeclaredCategory): boolean => !restated && consent === 'opt-out';
  return declared.map((category) => (isInDoubt && mayRun(category) ? askedFirst(category) : category));
}

const askedFirst = (category: DeclaredCategory): DeclaredCategory => ({
  ...category,
  consent: 'opt-in',
  exemption: undefined,
});

/**
 * A built-in kind that the site neither restates nor uses is not part of its charter; nor is a category that lost each of
 * its services, which would be a question that no answer settles.
 */
function categoriesInUse(
  declared: readonly DeclaredCategory[],
  services: readonly Service[],
  incomplete: readonly string[],
): Category[] {
  return declared
    .filter(
      ({ id, restated }) =>
        (restated && !incomplete.includes(id)) || services.some((service) => service.category === id),
    )
    .map(({ restated: _restated, ...category }) => category);
}

/** @param leftOut Hears of each category that misses a service, or may. */
function readServices(
  place: Reader,
  categories: readonly Category[],
  profile: Profile,
  leftOut: LeftOut,
): readonly Service[] {
  if (!place.isAbsent && !Array.isArray(place.value)) leftOut.note(undefined);
  const read = place.items().map((item) => ({ item, service: readService(item, categories, profile) }));
  const leftOutForId = withoutOwnId(read, categories);
  const services = read.flatMap((each) => {
    const { item, service } = each;
    const [id, category] = [item.at('id'), item.at('category').value];
    const isKept = service !== undefined && !leftOutForId.has(each);
    if (leftOutForId.has(each)) {
      id.complain('expected an id of its own, unlike every other service and category; this one is left out');
      // What waits for an id that is a category's may have meant the service.
      if (categories.some((known) => known.id === id.value)) leftOut.note(id.value);
    }
    if (!isKept || service.category !== category) leftOut.note(category);
    // It may have been meant for another; that one it was taken for is not what it says either.
    if (isKept && service.category !== category) leftOut.note(service.category);
    return isKept ? [{ item, service }] : [];
  });
  checkSinglePurpose(services);
  return services.map(({ service }) => service);
}

function readService(item: Reader, categories: readonly Category[], profile: Profile): Service | undefined {
  const id = required(item.at('id'), item.at('id').matching(ID, ID_EXPECTED), ID_EXPECTED);
  const categoryId = readCategoryId(item.at('category'));
  const provider = required(item.at('provider'), item.at('provider').string(), 'who provides the service');
  const category = categories.find((candidate) => candidate.id === categoryId);
  if (!category) {
    item
      .at('category')
      .complain(`expected one of ${categories.map((known) => known.id).join(', ')}; the service is left out`);
  }
  const revision = readRevision(item.at('revision'));
  if (id === undefined || provider === undefined || revision === undefined || !category) return undefined;
  const dataRetention = item.at('dataRetention').duration();
  const cookies = item
    .at('cookies')
    .items()
    .flatMap((cookie) => readCookie(cookie, category.id === 'third-party'));
  return {
    id,
    category: category.id,
    ...readServiceGround(item, groundGiven(item.at('category'), category), profile, { dataRetention, cookies }),
    revision,
    provider,
    name: item.at('name').text() ?? id,
    location: item.at('location').text(),
    purpose: item.at('purpose').text(),
    policyUrl: item.at('policyUrl').link(),
    objectionUrl: item.at('objectionUrl').link(),
    recipients: item.at('recipients').items().flatMap(readOrganisation),
    transfers: item.at('transfers').items().flatMap(readTransfer),
    dataRetention,
    cookies,
    reloadToStop: item.at('reloadToStop').flag() ?? false,
  };
}

/** What a service inherits: from a category that it does not name, neither an exemption nor to run until a no. */
function groundGiven(place: Reader, category: Category): Ground {
  return place.isAbsent ? { consent: 'opt-in' } : category;
}

/** A revision that is none may be meant to ask again: read as the first one, it would let an old yes stand (R21). */
function readRevision(place: Reader): number | undefined {
  return place.isAbsent ? 1 : place.positiveInteger();
}

/** A service without a category is asked about, as the strictest of the site's own kinds: an exemption is never guessed. */
function readCategoryId(place: Reader): unknown {
  if (place.isAbsent) place.complain('expected the id of a category; taken as "first-party", which needs consent');
  return place.isAbsent ? 'first-party' : place.value;
}

/** A member without which a service can't be asked about or shown: says so once when it is absent. */
function required<T>(place: Reader, value: T | undefined, expected: string): T | undefined {
  if (place.isAbsent) place.complain(`expected ${expected}; the service is left out`);
  return value;
}

function readOrganisation(item: Reader): Organisation[] {
  const name = typeof item.value === 'string' ? item.string() : item.at('name').string();
  if (name === undefined) {
    item.complain('expected the name of an organisation');
    return [];
  }
  return [{ name, country: item.at('country').string(), policyUrl: item.at('policyUrl').link() }];
}

function readTransfer(item: Reader): Transfer[] {
  const country = typeof item.value === 'string' ? item.string() : item.at('country').string();
  if (country === undefined) {
    item.complain('expected a country');
    return [];
  }
  return [{ country, safeguard: item.at('safeguard').text(), url: item.at('url').link() }];
}

function readCookie(item: Reader, fromThirdParty: boolean): Cookie[] {
  const name = item.at('name').string();
  if (typeof item.value === 'string' && !COOKIE_NAME.test(item.value)) {
    item.complain('expected a cookie name (RFC 6265: no accents, spaces, brackets or quotes); it is left out');
    return [];
  }
  if (name === undefined) {
    if (item.at('name').isAbsent) item.complain('expected a cookie with a name; it is left out');
    return [];
  }
  if (/^\*+$/.test(name)) {
    item.at('name').complain('expected more than "*", which would be every cookie; it is left out');
    return [];
  }
  return [
    {
      name,
      purpose: item.at('purpose').text(),
      duration: item.at('duration').duration(),
      durationAsWritten: item.at('durationAsWritten').string(),
      party: item.at('party').oneOf(PARTIES) ?? (fromThirdParty ? 'third' : 'first'),
      domain: item.at('domain').string(),
      path: item.at('path').string() ?? '/',
      technique: item.at('technique').oneOf(TECHNIQUES) ?? 'cookie',
      httpOnly: item.at('httpOnly').flag() ?? false,
      additional: Object.fromEntries(
        item
          .at('additional')
          .members()
          .map(([heading, text]) => [heading, text.string() ?? '']),
      ),
    },
  ];
}
