import { caQc } from './ca-qc.js';
import { de } from './de.js';
import { es } from './es.js';
import { eu } from './eu.js';
import { fr } from './fr.js';
import { it } from './it.js';
import type { Profile } from './profile.js';
import { uk } from './uk.js';
import { usCa } from './us-ca.js';

export const PROFILES: readonly Profile[] = [fr, eu, de, es, it, uk, usCa, caQc];

/** The profile of that name. An unknown name behaves as `fr`, and the charter's parser says so. */
export function profileNamed(id: string): Profile {
  return PROFILES.find((profile) => profile.id === id) ?? fr;
}

export function isKnownProfile(id: string): boolean {
  return PROFILES.some((profile) => profile.id === id);
}
