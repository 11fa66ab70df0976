/** What opens the choices and stands beside them, for a bundler to keep in one file: many small ones wait for each other. */
export { CookieBanner } from './elements/banner/banner.js';
export { CookieGate } from './elements/gate/gate.js';
export { CookiePreferences } from './elements/preferences/preferences.js';
export { CookieTrigger } from './elements/trigger/trigger.js';
export { fetchAhead, openPreferences, register, sayIn } from './with-elements.js';
