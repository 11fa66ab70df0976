/**
 * Something wrong that a site wrote, reported in every build: where it stands, what it is, and what was expected.
 * It never throws at the visitor and never opens a gate.
 */
export interface Problem {
  /** JSON path, such as `$.services[2].cookies[0].duration`; `$` for the whole, or the address of a file. */
  readonly path: string;
  /** The value found there, as it stands. */
  readonly value: unknown;
  /** What was expected, and what was done instead. */
  readonly message: string;
}

/** Prints a problem for whoever maintains the site. */
export function printProblem({ path, value, message }: Problem): void {
  console.error(`[cookie-charter] ${path}: ${message}`, value);
}
