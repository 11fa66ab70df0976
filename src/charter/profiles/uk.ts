import { EUROPEAN_EXEMPTIONS, type Profile, type ProfileSources } from './profile.js';

/** The United Kingdom: five exceptions, of which statistics and appearance can be objected to. */
export const uk: Profile = {
  id: 'uk',
  maxAge: 'P1Y',
  model: 'opt-in',
  exemptions: [...EUROPEAN_EXEMPTIONS, 'audience-measurement', 'appearance', 'emergency-assistance'],
  measurement: { conditions: ['sole-purpose', 'publisher-only'] },
  objectable: ['audience-measurement', 'appearance'],
  privacyControl: 'refusal',
  close: 'no-choice',
  authority: { name: 'ICO', url: 'https://ico.org.uk/make-a-complaint/' },
};

export const sources: ProfileSources = {
  maxAge: 'no figure is fixed; GOV.UK keeps a choice for a year',
  model: 'PECR, reg. 6',
  exemptions: 'PECR, reg. 6 and Sch. A1, as amended by the Data (Use and Access) Act 2025',
  measurement: 'PECR, Sch. A1: statistics about the use of the service, shared with nobody but who helps improve it',
  objectable: 'PECR, Sch. A1; ICO guidance of 29 April 2026',
  privacyControl: 'no text makes it binding',
  close: 'ICO guidance: no consent without a clear act',
};
