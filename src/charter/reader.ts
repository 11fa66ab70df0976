import type { Problem } from '../dev/problem.js';
import type { LocalisedText } from './charter.js';
import { isDuration } from './duration.js';
import { isDate, isSafeLink, LOOKS_LIKE_HTML } from './forms.js';

/**
 * One place in the JSON a site wrote. Each question returns the value when it is right, `undefined` when it is
 * absent (or `null`), and `undefined` with a problem noted when it is wrong.
 */
export class Reader {
  readonly path: string;
  readonly value: unknown;
  readonly #problems: Problem[];

  constructor(value: unknown, problems: Problem[], path = '$') {
    this.value = value;
    this.path = path;
    this.#problems = problems;
  }

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** Notes what was expected here. */
  complain(message: string): void {
    this.#problems.push({ path: this.path, value: this.value, message });
  }

  /** The member of that name; an absent one where this is no object. */
  at(key: string): Reader {
    const member = isObject(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return new Reader(member, this.#problems, `${this.path}.${key}`);
  }

  /** Says so when something other than an object stands here. */
  expectObject(): void {
    if (!this.isAbsent && !isObject(this.value)) this.complain('expected an object');
  }

  members(): [string, Reader][] {
    return isObject(this.value) ? Object.keys(this.value).map((key) => [key, this.at(key)]) : [];
  }

  items(): Reader[] {
    const list = this.#checked(Array.isArray, 'a list') ?? [];
    return list.map((item, index) => new Reader(item, this.#problems, `${this.path}[${index}]`));
  }

  /** A string with something in it, as it stands; shown as text wherever it goes. */
  string(): string | undefined {
    const text = this.#checked(isFilled, 'text')?.trim();
    if (text !== undefined && LOOKS_LIKE_HTML.test(text))
      this.complain('expected plain text; its tags are shown as they stand');
    return text;
  }

  text(): LocalisedText | undefined {
    if (!isObject(this.value)) return this.string();
    const texts = this.members().flatMap(([lang, member]) => {
      const text = member.string();
      return text === undefined ? [] : [[lang, text] as const];
    });
    if (texts.length > 0) return Object.fromEntries(texts);
    this.complain('expected a text a language, as { "fr": "…" }');
    return undefined;
  }

  matching(pattern: RegExp, expected: string): string | undefined {
    return this.#checked((value) => typeof value === 'string' && pattern.test(value), expected);
  }

  oneOf<T extends string>(values: readonly T[]): T | undefined {
    return this.#checked((value): value is T => values.includes(value as T), `one of ${values.join(', ')}`);
  }

  flag(): boolean | undefined {
    return this.#checked((value): value is boolean => typeof value === 'boolean', 'true or false');
  }

  link(): string | undefined {
    return this.#checked(
      (value): value is string => typeof value === 'string' && isSafeLink(value),
      'a web or e-mail address; it is not made a link',
    );
  }

  duration(): string | undefined {
    return this.#checked(
      (value): value is string => typeof value === 'string' && isDuration(value),
      'an ISO 8601 duration up to P100Y, "session" or "persistent"; it is left out',
    );
  }

  date(): string | undefined {
    return this.#checked(
      (value): value is string => typeof value === 'string' && isDate(value),
      'an ISO date, as 2026-11-23',
    );
  }

  positiveInteger(): number | undefined {
    return this.#checked(
      (value): value is number => Number.isSafeInteger(value) && Number(value) > 0,
      'a whole number from 1; the service is left out',
    );
  }

  #checked<T>(isRight: (value: unknown) => value is T, expected: string): T | undefined;
  #checked(isRight: (value: unknown) => boolean, expected: string): string | undefined;
  #checked(isRight: (value: unknown) => boolean, expected: string): unknown {
    if (this.isAbsent) return undefined;
    if (isRight(this.value)) return this.value;
    this.complain(`expected ${expected}`);
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
