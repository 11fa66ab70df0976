import { eu } from './eu.js';
import type { Profile, ProfileSources } from './profile.js';

/** Italy: the question has an X at its top right, which refuses and says so. */
export const it: Profile = {
  ...eu,
  id: 'it',
  close: 'reject',
  authority: { name: 'Garante per la protezione dei dati personali', url: 'https://www.garanteprivacy.it/' },
};

export const sources: ProfileSources = {
  maxAge: 'Garante, guidelines of 10 June 2021 (doc. 9677876): no new question within six months',
  model: 'Codice in materia di protezione dei dati personali, Art. 122',
  exemptions: 'Codice in materia di protezione dei dati personali, Art. 122(1)',
  measurement: 'treated as none: the conditions of the Garante are not checked here',
  privacyControl: 'no text makes it binding',
  close: 'Garante, guidelines of 10 June 2021 (doc. 9677876): an X that keeps the technical cookies only',
};
