import { announceProblem } from './adapters/effects/page-events.js';
import type { Charter } from './charter/charter.js';
import { printProblem, type Problem } from './dev/problem.js';
import { DEFAULT_PREFIX } from './prefix.js';

export const NO_CHARTER: Problem = {
  path: '$',
  value: undefined,
  message: 'expected a charter, in the page, linked from it or given to configure(); what is held back stays so',
};

export const LOADED_TWICE: Problem = {
  path: 'document',
  value: 'cookie-charter',
  message: 'expected one copy of the kit on the page; the first one stays in charge',
};

/** Tells a problem to whoever maintains the site, on the console and by an event. */
export function report(page: Document, problem: Problem): void {
  printProblem(problem);
  announceProblem(page, problem);
}

let isUnkeptTold = false;

/** Tells, once a page, that a choice could not be kept: by the name of its cookie, and nothing of the visitor's. */
export function reportUnkept(page: Document, name: string): void {
  if (isUnkeptTold) return;
  isUnkeptTold = true;
  report(page, {
    path: 'cookie',
    value: name,
    message:
      'expected a cookie that reads back as written; the choice holds for this page, and the next one asks again',
  });
}

/** Warns that whoever answered finds no way back to the choices (R33), unless by a control that does not tell of itself. */
export function warnOfNoWayBack(): void {
  console.warn('[cookie-charter] document: expected a way back to the choices on every page, as visitors are told');
}

/** Tells that a prefix can't begin a tag. */
export function reportPrefix(asked: string): void {
  printProblem({ path: 'prefix', value: asked, message: `expected small letters; taken as "${DEFAULT_PREFIX}"` });
}

/** The charter that was read, once everything wrong with it is told. */
export function reported<Read extends Charter | undefined>({
  charter,
  problems,
}: {
  readonly charter: Read;
  readonly problems: readonly Problem[];
}): Read {
  if (typeof document !== 'undefined') for (const problem of problems) report(document, problem);
  return charter;
}
