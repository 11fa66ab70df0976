/** What a site wrote as its charter, before it is read: its JSON text, a value, or why there is neither at an address. */
export type Written =
  { readonly text: string } | { readonly value: unknown } | { readonly address: string; readonly failure: string };
