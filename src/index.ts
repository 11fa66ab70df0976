import { openPreferences } from './page-interface.js';
import { offerPreferences } from './preferences-offer.js';
import { CookiePreferences } from './elements/preferences/define.js';

export * from './core.js';
export { configure, type Configuration } from './configure.js';
export { CookieBanner } from './elements/banner/define.js';
export { CookieCharter } from './elements/charter/define.js';
export { CookieGate } from './elements/gate/define.js';
export { CookieTable } from './elements/table/define.js';
export { CookieTrigger } from './elements/trigger/define.js';
export { requestPreferences } from './elements/shared/preferences-request.js';
export type { StringOverrides } from './i18n/override-strings.js';
export type { Strings } from './i18n/strings.js';
export { CookiePreferences };

offerPreferences((asked) => openPreferences(CookiePreferences, asked));
