import { eu } from './eu.js';
import type { Profile, ProfileSources } from './profile.js';

/** Germany: the European rules; each Land has an authority of its own. */
export const de: Profile = { ...eu, id: 'de' };

export const sources: ProfileSources = {
  maxAge: 'no figure is fixed; that of the European profile',
  model: '§ 25(1) TDDDG',
  exemptions: '§ 25(2) TDDDG',
  measurement: 'DSK, Orientierungshilfe digitale Dienste 1.2 (November 2024): none by default',
  privacyControl: 'LG Berlin 2023 on Do Not Track as an objection; nothing makes the signal binding for every site',
  close: 'DSK, Orientierungshilfe digitale Dienste 1.2',
};
