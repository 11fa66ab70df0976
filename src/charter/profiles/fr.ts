import type { Profile } from './profile.js';

/** France: consent first; the answer, whichever it is, is kept for six months. */
export const fr: Profile = {
  id: 'fr',
  maxAge: 'P6M',
  allowsOptOut: false,
  privacyControl: 'refusal',
  close: 'no-choice',
  audienceCookieMaxAge: 'P13M',
  audienceDataMaxAge: 'P25M',
  authority: { name: 'CNIL', url: 'https://www.cnil.fr/fr/plaintes' },
  sources: [
    'maxAge: CNIL recommendation 2020-092, Art. 2 and 3',
    'allowsOptOut: loi Informatique et Libertés, Art. 82; CNIL guidelines 2020-091, Art. 2',
    'close: CNIL recommendation 2020-092, Art. 2 (whatever is not a clear positive act is a refusal)',
    'audienceCookieMaxAge, audienceDataMaxAge: CNIL recommendation 2020-092, Art. 5',
  ],
};
