import { startBundled } from './bundled.js';
import { LANGUAGES } from './i18n/languages.js';

export { configure } from './bundled.js';
export type { ConsentChangeDetail, ConsentDetail } from './adapters/effects/page-events.js';
export type { Configuration } from './configure.js';
export type { ConsentStore } from './consent/store.js';

// Where the page's language is not known when it is bundled, a list of all saves a file.
startBundled(Object.fromEntries(Object.entries(LANGUAGES).map(([tag, fetch]) => [tag, { fetch }])));
