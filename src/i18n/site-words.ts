import type { Strings } from './strings.js';

interface SiteWords {
  readonly overrides: Map<string, Partial<Strings>>;
  readonly listeners: Set<() => void>;
}

/** The site's own words are the page's, like its store: a second copy of the kit, under another address, says them too (R103). */
const shared: unique symbol = Symbol.for('cookie-charter.strings');
const page = globalThis as { [shared]?: SiteWords };

/** What replaces words of the kit, by language, and who hears when that changes. */
export const siteWords: SiteWords = (page[shared] ??= { overrides: new Map(), listeners: new Set() });
