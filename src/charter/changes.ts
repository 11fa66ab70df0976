import type { Charter, Cookie, LocalisedText, Service } from './charter.js';
import { choosables, type Choosable } from './choosable.js';

/** The facts of a service that a charter may alter, under the names of the table's columns. */
export const FACTS = [
  'provider',
  'service',
  'purpose',
  'duration',
  'party',
  'technique',
  'recipients',
  'ground',
  'retention',
] as const;
export type Fact = (typeof FACTS)[number];

/** What happened to one service, or to a category that is a question of its own, between two versions of a charter. */
export interface Change {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'altered';
  /** Its name now, or its last one; absent for a category that goes by the kit's own words. */
  readonly name?: LocalisedText;
  /** The facts that differ, in the order of the columns. */
  readonly facts: readonly Fact[];
  readonly cookiesAdded: readonly string[];
  readonly cookiesRemoved: readonly string[];
  /** Whether a visitor who had answered everything is asked again about it (R21). */
  readonly asksAgain: boolean;
}

/** What changed from one version of a charter to the next, in the order of the new one; what is gone comes last (R131). */
export function changesBetween(before: Charter, after: Charter): Change[] {
  const [was, is] = [subjectsOf(before), subjectsOf(after)];
  const asked = askedAgain(before, after);
  const present = [...is].flatMap(([id, subject]) => changeOf(was.get(id), subject, asked.has(id)));
  const gone = [...was]
    .filter(([id]) => !is.has(id))
    .map(([, subject]) => ({ ...NOTHING, ...named(subject), kind: 'removed' as const }));
  return [...present, ...gone];
}

/** A service, or a category without any. */
interface Subject {
  readonly id: string;
  readonly name?: LocalisedText;
  readonly service?: Service;
  readonly ground: unknown;
}

const NOTHING = { facts: [], cookiesAdded: [], cookiesRemoved: [], asksAgain: false } as const;

function subjectsOf({ categories, services }: Charter): Map<string, Subject> {
  const alone = categories.filter(({ id }) => !services.some((service) => service.category === id));
  return new Map<string, Subject>([
    ...services.map((service) => [service.id, { ...named(service), service, ground: groundOf(service) }] as const),
    ...alone.map(
      ({ id, title, consent, exemption }) =>
        [id, { id, ...(title && { name: title }), ground: [consent, exemption] }] as const,
    ),
  ]);
}

function named({ id, name }: { readonly id: string; readonly name?: LocalisedText }): Pick<Change, 'id' | 'name'> {
  return { id, ...(name !== undefined && { name }) };
}

/**
 * What the store asks of somebody who had answered all there was to answer: what they could not answer yet, and what
 * they answered in another revision. A record under another name is not found: everything is then asked anew.
 */
function askedAgain(before: Charter, after: Charter): Set<string> {
  const answered = before.cookie.name === after.cookie.name ? choosables(before) : [];
  const stands = ({ id, revision }: Choosable): boolean =>
    answered.some((unit) => unit.id === id && unit.revision === revision);
  return new Set(
    choosables(after)
      .filter((unit) => unit.consent === 'opt-in' && !stands(unit))
      .map(({ id }) => id),
  );
}

function changeOf(was: Subject | undefined, is: Subject, asksAgain: boolean): Change[] {
  if (!was) return [{ ...NOTHING, ...named(is), kind: 'added', asksAgain }];
  const facts = FACTS.filter((fact) => !isSame(factOf(was, fact), factOf(is, fact)));
  const [wasKept, isKept] = [namesOf(was), namesOf(is)];
  const cookiesAdded = isKept.filter((name) => !wasKept.includes(name));
  const cookiesRemoved = wasKept.filter((name) => !isKept.includes(name));
  if (!asksAgain && facts.length + cookiesAdded.length + cookiesRemoved.length === 0) return [];
  return [{ ...named(is), kind: 'altered', facts, cookiesAdded, cookiesRemoved, asksAgain }];

  /** What a fact says of whatever both have: a cookie that came or went is told by its name. */
  function factOf({ service, ground }: Subject, fact: Fact): unknown {
    if (fact === 'ground') return ground;
    if (!service) return undefined;
    const common = service.cookies.filter(({ name }) => namesOf(was).includes(name) && namesOf(is).includes(name));
    return FACT[fact](service, common);
  }
}

type Told = (service: Service, common: readonly Cookie[]) => unknown;

const FACT: Readonly<Record<Exclude<Fact, 'ground'>, Told>> = {
  provider: ({ provider, policyUrl }) => [provider, policyUrl],
  service: ({ name, location }) => [new Words(name), new Words(location)],
  purpose: ({ purpose, category }, common) => [
    category,
    new Words(purpose),
    ofEach(common, (cookie) => new Words(cookie.purpose)),
  ],
  duration: (_service, common) => ofEach(common, (cookie) => cookie.duration ?? cookie.durationAsWritten),
  party: (_service, common) => ofEach(common, (cookie) => cookie.party),
  technique: (_service, common) => ofEach(common, (cookie) => cookie.technique),
  recipients: ({ recipients, transfers }) => [
    recipients.map(({ name, country, policyUrl }) => [name, country, policyUrl]),
    transfers.map(({ country, safeguard, url }) => [country, new Words(safeguard), url]),
  ],
  retention: ({ dataRetention }) => dataRetention,
};

/** By name, so that another order is no change. */
function ofEach(cookies: readonly Cookie[], fact: (cookie: Cookie) => unknown): unknown {
  const sorted = cookies.toSorted((one, other) => Number(one.name > other.name) - Number(one.name < other.name));
  return sorted.map((cookie) => [cookie.name, fact(cookie)]);
}

function groundOf({ consent, exemption, conditions }: Service): unknown {
  return [consent, exemption, conditions.toSorted()];
}

function namesOf(subject: Subject | undefined): string[] {
  return [...new Set(subject?.service?.cookies.map(({ name }) => name))];
}

/** A text, which is the same as another where whoever could read both reads the same: an added translation is no change. */
class Words {
  readonly #text: LocalisedText | undefined;

  constructor(text: LocalisedText | undefined) {
    this.#text = text;
  }

  isSame(other: Words): boolean {
    const [one, two] = [this.#text, other.#text];
    if (one === undefined || two === undefined || (typeof one === 'string' && typeof two === 'string'))
      return one === two;
    const tags = Object.keys(typeof one === 'string' ? two : one);
    const common =
      typeof one === 'string' || typeof two === 'string' ? tags : tags.filter((tag) => Object.hasOwn(two, tag));
    return common.length > 0 && common.every((tag) => inLanguage(one, tag) === inLanguage(two, tag));
  }
}

function inLanguage(text: LocalisedText, tag: string): string | undefined {
  return typeof text === 'string' ? text : text[tag];
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Words && other instanceof Words) return one.isSame(other);
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
}
