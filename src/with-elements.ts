/** What a page needs beside its core once it shows an element: words, and how one is registered. It comes with the first. */
export { equipped } from './equip.js';
export { overrideStrings } from './i18n/catalogue.js';
export { placeBanner } from './page-interface.js';
export { register } from './registration.js';
