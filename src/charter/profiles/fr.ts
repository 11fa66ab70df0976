import { MEASUREMENT_CONDITIONS } from '../grounds.js';
import { EUROPEAN_EXEMPTIONS, type Profile, type ProfileSources } from './profile.js';

/** France: consent first; the answer, whichever it is, is kept for six months. Whatever is unknown behaves like this. */
export const fr: Profile = {
  id: 'fr',
  maxAge: 'P6M',
  model: 'opt-in',
  exemptions: [...EUROPEAN_EXEMPTIONS, 'audience-measurement'],
  measurement: { conditions: MEASUREMENT_CONDITIONS, cookieMaxAge: 'P13M', dataMaxAge: 'P25M' },
  objectable: ['audience-measurement'],
  privacyControl: 'refusal',
  close: 'no-choice',
  authority: { name: 'CNIL', url: 'https://www.cnil.fr/fr/plaintes' },
};

export const sources: ProfileSources = {
  maxAge: 'CNIL recommendation 2020-092, Art. 2 and 3: six months, for a refusal as for an acceptance',
  model: 'loi Informatique et Libertés, Art. 82; CNIL guidelines 2020-091, Art. 2',
  exemptions: 'CNIL guidelines 2020-091, Art. 5',
  measurement: 'CNIL recommendation 2020-092, Art. 5; CNIL, audience-measurement tools, 4 July 2025',
  objectable: 'CNIL guide for developers, sheet 17: recommended',
  privacyControl: 'no text makes it binding; Global Privacy Control specification, other jurisdictions',
  close: 'CNIL recommendation 2020-092, Art. 2: whatever is not a clear positive act is a refusal',
};
