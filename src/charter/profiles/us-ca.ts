import { EUROPEAN_EXEMPTIONS, type Profile, type ProfileSources } from './profile.js';

/** California: everything runs until a visitor, or a visitor's browser, says no. */
export const usCa: Profile = {
  id: 'us-ca',
  maxAge: 'P12M',
  model: 'opt-out',
  exemptions: [...EUROPEAN_EXEMPTIONS, 'audience-measurement'],
  measurement: { conditions: ['no-transfer'] },
  objectable: [],
  privacyControl: 'binding',
  close: 'no-choice',
  authority: { name: 'California Privacy Protection Agency', url: 'https://cppa.ca.gov/' },
};

export const sources: ProfileSources = {
  maxAge: 'CCPA, Civil Code § 1798.135(c)(4): twelve months before asking to opt in again',
  model: 'CCPA, Civil Code § 1798.120: a right to opt out of sale and sharing',
  exemptions: 'what needs no opt-out is a matter of sale and sharing, not of cookies',
  measurement: 'statistics that are neither sold nor shared are no concern of an opt-out',
  privacyControl: 'CCPA regulations, § 7025(b) and (c)',
  close: 'closing a notice is no opt-in (CCPA regulations, § 7004)',
};
