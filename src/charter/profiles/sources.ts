import { sources as caQc } from './ca-qc.js';
import { sources as de } from './de.js';
import { sources as es } from './es.js';
import { sources as eu } from './eu.js';
import { sources as fr } from './fr.js';
import { sources as it } from './it.js';
import type { ProfileSources } from './profile.js';
import { sources as uk } from './uk.js';
import { sources as usCa } from './us-ca.js';

/** Where each profile's values come from, for whoever must show it. Apart from the profiles, since a page needs none of it. */
export const PROFILE_SOURCES: Readonly<Record<string, ProfileSources>> = {
  ...{ fr, eu, de, es, it, uk },
  'us-ca': usCa,
  'ca-qc': caQc,
};
