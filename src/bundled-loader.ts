import { startBundled } from './bundled.js';
import { LANGUAGES } from './i18n/languages.js';

export { configure } from './bundled.js';
export type { ConsentChangeDetail, ConsentDetail } from './adapters/effects/page-events.js';
export type { WrittenCharter } from './charter/written-charter.js';
export type { Configuration } from './configure.js';
export type { ConsentStore } from './consent/store.js';
// With the types of the tags.
export type { CookieBanner } from './elements/banner/define.js';
export type { CookieCharter } from './elements/charter/define.js';
export type { CookieGate } from './elements/gate/define.js';
export type { CookiePreferences } from './elements/preferences/define.js';
export type { CookieTable } from './elements/table/define.js';
export type { CookieTrigger } from './elements/trigger/define.js';

// Where the page's language is not known when it is bundled, a list of all saves a file.
startBundled(Object.fromEntries(Object.entries(LANGUAGES).map(([tag, fetch]) => [tag, { fetch }])));
