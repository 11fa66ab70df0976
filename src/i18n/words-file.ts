import type { Extent } from './extent.js';
import type { Strings } from './strings.js';

/** What the names of all files of words end with; the build for pages without a bundler puts it in. */
declare const __WORDS__: string;

/** The words of a language, from a file beside this one: its name is known without a list of names. */
export function fetchWords(tag: string, extent: Extent): Promise<{ readonly default: Strings }> {
  return import(`./words-${tag}-${extent}-${__WORDS__}.js`) as Promise<{ readonly default: Strings }>;
}
