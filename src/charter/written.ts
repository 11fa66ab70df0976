/**
 * What a site wrote as its charter, before it is read: its JSON text, a value, or why there is neither at an address, which
 * is the status that the server answered with, or what was thrown.
 */
export type Written =
  { readonly text: string } | { readonly value: unknown } | { readonly address: string; readonly failure: unknown };
