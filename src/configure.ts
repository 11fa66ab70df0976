import { overrideStrings, type StringOverrides } from './i18n/override-strings.js';
import { useCharter } from './start.js';

export interface Configuration {
  /** The site's charter, a `WrittenCharter` or one imported from JSON; anything wrong with it is reported and left out. */
  readonly charter?: unknown;
  /** Words of the site's own, a language at a time. */
  readonly strings?: StringOverrides;
}

/** Sets up the page from script. The charter given here comes before any the page holds, whenever this is called. */
export function configure({ charter, strings }: Configuration): void {
  if (strings) overrideStrings(strings);
  if (charter !== undefined) useCharter(charter);
}
