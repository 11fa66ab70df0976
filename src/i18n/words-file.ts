import type { Strings } from './strings.js';

/** What the names of all files of words end with; the build for pages without a bundler puts it in. */
declare const __WORDS__: string;

/** The words of a language, from the file beside this one: its name is known without a list of names. */
export function fetchWords(tag: string): Promise<{ readonly default: Strings }> {
  return import(`./words-${tag}-${__WORDS__}.js`) as Promise<{ readonly default: Strings }>;
}
