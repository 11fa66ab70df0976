import { EUROPEAN_EXEMPTIONS, type Profile, type ProfileSources } from './profile.js';

/** The European Union, for a site that must satisfy every member state: no measurement without consent. */
export const eu: Profile = {
  id: 'eu',
  maxAge: 'P6M',
  model: 'opt-in',
  exemptions: EUROPEAN_EXEMPTIONS,
  objectable: [],
  privacyControl: 'refusal',
  close: 'no-choice',
};

export const sources: ProfileSources = {
  maxAge: 'authorities range from 6 to 24 months; the shortest satisfies all',
  model: 'Directive 2002/58/EC, Art. 5(3); CJEU C-673/17 Planet49',
  exemptions: 'Directive 2002/58/EC, Art. 5(3); WP29 opinion 04/2012',
  measurement: 'no exemption common to all member states',
  privacyControl: 'no text makes it binding; Global Privacy Control specification, other jurisdictions',
  close: 'EDPB guidelines 05/2020: inaction is no consent',
};
