/** What a page needs beside its core once it shows an element, whichever. It comes with the first. */
import { equipped } from './equip.js';
import type { StringOverrides } from './i18n/override-strings.js';
import { DEFAULT_PREFIX } from './prefix.js';

export { fetchAhead } from './fetch-ahead.js';
export { openPreferences } from './page-interface.js';

type ElementClass = new () => HTMLElement;

/** Words of the site's own that are on their way: nothing is shown in others before. */
let saying: Promise<void> | undefined;

/** Gives an element what it needs of the page, and its tag: where the usual prefix is not wanted, that takes more. */
export async function register(
  prefix: string,
  name: string,
  Element: ElementClass,
  awaken: (content: DocumentFragment) => void,
): Promise<ElementClass> {
  await saying;
  const own = equipped(name, Element, awaken);
  if (prefix !== DEFAULT_PREFIX) return (await import('./registration.js')).register(prefix, name, own);
  const tag = `${prefix}-${name}`;
  if (!customElements.get(tag)) customElements.define(tag, own);
  return customElements.get(tag) as ElementClass;
}

/** Says what it can of the kit's in the site's own words, and keeps none of them: few sites have some. */
export async function sayIn(words: StringOverrides[]): Promise<void> {
  if (words.length === 0) return;
  saying = say(words);
  await saying;
}

async function say(words: StringOverrides[]): Promise<void> {
  const { overrideStrings } = await import('./i18n/override-strings.js');
  for (const texts of words.splice(0)) overrideStrings(texts);
}
