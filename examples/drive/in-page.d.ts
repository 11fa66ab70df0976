/** What the checks put in the page, for themselves. */
declare global {
  var listeners: Map<string, unknown>;
  var changes: string[];
  var shifts: number;
  var isSameDocument: boolean | undefined;
  var given: { store: unknown } | undefined;
}

export {};
