/**
 * What a page needs beside its core once it shows an element: the charter in full, the words, and how an element is
 * registered. It comes with the first one.
 */
export { eraseDenied } from './adapters/effects/erase/erase.js';
export { equipped } from './equip.js';
export { overrideStrings } from './i18n/catalogue.js';
export { placeBanner } from './page-interface.js';
export { register } from './registration.js';
export { readInFull } from './start.js';
