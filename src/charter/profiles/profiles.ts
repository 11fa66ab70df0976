import { fr } from './fr.js';
import type { Profile } from './profile.js';

const PROFILES: readonly Profile[] = [fr];

/** The profile of that name. An unknown name behaves as `fr`, the strictest, and the charter's parser says so. */
export function profileNamed(id: string): Profile {
  return PROFILES.find((profile) => profile.id === id) ?? fr;
}

export function isKnownProfile(id: string): boolean {
  return PROFILES.some((profile) => profile.id === id);
}
