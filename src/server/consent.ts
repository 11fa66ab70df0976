import type { Charter } from '../charter/charter.js';
import { parseCharter, type ParsedCharter } from '../charter/parse.js';
import type { ConsentState } from '../consent/state.js';
import { privacyControlRules } from '../consent/privacy-control.js';
import { ConsentStore, type ConsentMemory } from '../consent/store.js';
import { printProblem } from '../dev/problem.js';
import { cookieNamed } from './cookies.js';

/** The charter as it is written (JSON, not its text), or what `parseCharter` made of it. */
export type GivenCharter = ParsedCharter | object;

/** What else decides how a request stands. */
export interface RequestSignals {
  /** Whether the request carries `Sec-GPC: 1` (R64). Default: false. */
  readonly privacyControl?: boolean;
  /** Unix seconds. Default: now. */
  readonly now?: number;
}

/** A visitor's choice as one request tells it. */
export interface RequestConsent extends ConsentState {
  /** Whether a service, or every service of a category, may run; of several ids, whether all may. */
  readonly allows: (ids: string) => boolean;
}

/**
 * Reads the choice from a request's `Cookie` header: the same answer that the page would give. No header, a damaged
 * record or an expired one is no choice at all, and nothing that needs consent is allowed.
 *
 * @param cookieHeader The header as it came, or nothing.
 * @param charter The charter, as written in JSON or parsed. What is wrong in it is printed once.
 */
export function readConsent(
  cookieHeader: string | null | undefined,
  charter: GivenCharter,
  { privacyControl = false, now = unixSeconds() }: RequestSignals = {},
): RequestConsent {
  const memory = { read: ({ name }: { name: string }) => cookieNamed(cookieHeader, name), write: () => false };
  const signals = { privacyControl: privacyControl ? privacyControlRules : undefined };
  return consentIn(new ConsentStore(charterOf(charter), memory, () => now, signals));
}

export function consentIn(store: ConsentStore): RequestConsent {
  return Object.freeze({ ...store.state, allows: (ids: string) => store.allows(ids) });
}

/** A store over one request: reads its cookie, and notes what a decision would keep. */
export class RequestMemory implements ConsentMemory {
  readonly #header: string | null;
  written: { readonly text: string; readonly expiresAt: number } | undefined;

  constructor(header: string | null) {
    this.#header = header;
  }

  read({ name }: { readonly name: string }): string | undefined {
    return this.written?.text ?? cookieNamed(this.#header, name);
  }

  write(_place: unknown, text: string, expiresAt: number): boolean {
    this.written = { text, expiresAt };
    return true;
  }
}

const known = new WeakMap<object, Charter>();

/** The charter that was written, read once. */
export function charterOf(written: GivenCharter): Charter {
  const before = known.get(written);
  if (before) return before;
  const { charter, problems } = isParsed(written) ? written : parseCharter(written);
  for (const problem of problems) printProblem(problem);
  known.set(written, charter);
  return charter;
}

function isParsed(written: GivenCharter): written is ParsedCharter {
  return 'problems' in written && Array.isArray(written.problems) && 'charter' in written;
}

export function unixSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
