import { MEASUREMENT_CONDITIONS } from '../grounds.js';
import { EUROPEAN_EXEMPTIONS, type Profile, type ProfileSources } from './profile.js';

/** Spain: a choice may be kept for two years, which browsers cut to 400 days. */
export const es: Profile = {
  id: 'es',
  maxAge: 'P24M',
  model: 'opt-in',
  exemptions: [...EUROPEAN_EXEMPTIONS, 'audience-measurement'],
  measurement: { conditions: MEASUREMENT_CONDITIONS, cookieMaxAge: 'P13M', dataMaxAge: 'P25M' },
  objectable: ['audience-measurement'],
  privacyControl: 'refusal',
  close: 'no-choice',
  authority: { name: 'AEPD', url: 'https://www.aepd.es/' },
};

export const sources: ProfileSources = {
  maxAge: 'AEPD, guide on the use of cookies: up to 24 months',
  model: 'Ley 34/2002 (LSSI), Art. 22.2',
  exemptions: 'AEPD, guide on the use of cookies; WP29 opinion 04/2012',
  measurement: 'AEPD, guide on cookies for audience measurement (2024): narrow; taken with the conditions of France',
  objectable: 'by analogy with France',
  privacyControl: 'no text makes it binding',
  close: 'AEPD, guide on the use of cookies (July 2023)',
};
