import type { Category } from './charter.js';

/** The four kinds of the seed, in the order they are shown; a charter may restate them, or add its own. */
export const KINDS: readonly Category[] = [
  { id: 'necessary', consent: 'exempt', exemption: 'requested-service' },
  { id: 'statistics', consent: 'opt-in' },
  { id: 'first-party', consent: 'opt-in' },
  { id: 'third-party', consent: 'opt-in' },
];
