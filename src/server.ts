export { parseCharter, parseCharterText, type ParsedCharter } from './charter/parse.js';
export type { WrittenCharter } from './charter/written-charter.js';
export { readConsent, type GivenCharter, type RequestConsent, type RequestSignals } from './server/consent.js';
export { handle, rewriteConsent, type HandleOptions, type Outcome } from './server/handle.js';
export { render, styleSheet, type ElementName, type RenderOptions } from './server/render.js';
export { overrideStrings, type StringOverrides } from './i18n/override-strings.js';
