/**
 * How long each profile keeps a choice (`Profile`, which a test compares with this), where it asks for consent first. What
 * else differs between those decides nothing of an unremarkable charter.
 */
export const MAX_AGES: Readonly<Record<string, string>> = {
  fr: 'P6M',
  eu: 'P6M',
  de: 'P6M',
  es: 'P24M',
  it: 'P6M',
  uk: 'P1Y',
  'ca-qc': 'P6M',
};

/** Where Global Privacy Control overrules an earlier yes (R67). */
export const BINDING_SIGNAL: readonly string[] = ['us-ca'];

/** Where closing the question refuses (R32). */
export const CLOSING_REFUSES: readonly string[] = ['it'];
