import { eu } from './eu.js';
import type { Profile, ProfileSources } from './profile.js';

/** Quebec: what identifies, locates or profiles is off until the person switches it on. */
export const caQc: Profile = {
  ...eu,
  id: 'ca-qc',
  authority: { name: 'Commission d’accès à l’information', url: 'https://www.cai.gouv.qc.ca/' },
};

export const sources: ProfileSources = {
  maxAge: 'no figure is fixed; that of the European profile',
  model: 'Act respecting the protection of personal information in the private sector, s. 8.1 (Law 25)',
  exemptions: 'as the European profile',
  measurement: 'statistics are treated as opt-in',
  privacyControl: 'no text makes it binding',
  close: 'as the European profile',
};
