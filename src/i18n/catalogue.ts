import { EXTENTS, type Extent, type StringsOf } from './extent.js';
import { fetchWords } from './languages.js';
import { siteWords } from './site-words.js';
import { regionOf } from './region.js';
import type { Strings } from './strings.js';
import { FALLBACK, languageFor } from './tags.js';

/** By file: the tag of a language and how far its words go. Where those go less far, `Strings` says too much of them. */
const loaded = new Map<string, Strings>();

/** The words as each reader was answered them: the same object as long as they are the same, for what is kept by it. */
const answered = new Map<string, Strings>();

const { overrides, listeners } = siteWords;
// Heard rather than done where words are replaced: another copy of the kit may replace them too. It is the first to
// hear, so that no element reads the words of before.
listeners.add(() => answered.clear());

/** Hears that words changed. Returns the way to stop hearing. */
export function onStringsChange(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

/**
 * The words for a reader of `lang` if they are here already, with the site's own over them. Their `lang` is the reader's
 * where it is a region of the same language, so that dates and numbers are written as people do there. The same object
 * is returned until the words change.
 */
export function stringsFor(lang: string): Strings | undefined;
export function stringsFor<E extends Extent>(lang: string, extent: E): StringsOf[E] | undefined;
export function stringsFor(lang: string, extent: Extent = 'all'): Strings | undefined {
  const key = `${extent} ${lang}`;
  const kept = answered.get(key);
  if (kept) return kept;
  const words = wordsFor(lang, extent);
  if (words) answered.set(key, words);
  return words;
}

function wordsFor(lang: string, extent: Extent): Strings | undefined {
  const tag = languageFor(lang);
  const strings = loadedFor(tag, extent);
  if (!strings) return undefined;
  const asked = lang.toLowerCase().replaceAll('_', '-');
  const [language = ''] = asked.split('-');
  const own = { ...overrides.get(tag), ...overrides.get(language), ...overrides.get(asked) };
  return { ...strings, ...own, lang: regionOf(lang, strings.lang) };
}

/** What goes further serves as well. */
function loadedFor(tag: string, extent: Extent): Strings | undefined {
  const [nearest] = EXTENTS.slice(EXTENTS.indexOf(extent)).flatMap((each) => loaded.get(`${each} ${tag}`) ?? []);
  return nearest;
}

/** Fetches the words for a reader of `lang`, as far as they are needed; English where they can't be had. */
export async function loadStrings(lang: string, extent: Extent = 'all'): Promise<void> {
  const tag = languageFor(lang);
  if (loadedFor(tag, extent)) return;
  try {
    // Where each is a file, it imports the one before: all are asked for at once.
    const files = await Promise.all(EXTENTS.slice(0, EXTENTS.indexOf(extent) + 1).map((each) => fetchWords(tag, each)));
    const catalogue = files.at(-1);
    if (catalogue) keep(tag, extent, catalogue.default);
  } catch (error) {
    if (tag === FALLBACK) throw error;
    // What goes less far may be there all the same, and is then not said in English.
    const less = EXTENTS[EXTENTS.indexOf(extent) - 1];
    await Promise.all([less && loadStrings(lang, less), loadStrings(FALLBACK, extent)]);
    const fallback = loadedFor(FALLBACK, extent);
    if (fallback) keep(tag, extent, fallback);
  }
}

/** Keeps what was fetched, and forgets what was answered from what was there before. */
function keep(tag: string, extent: Extent, strings: Strings): void {
  loaded.set(`${extent} ${tag}`, strings);
  for (const key of [...answered.keys()]) {
    const [answeredExtent, lang = ''] = key.split(' ');
    if (answeredExtent === extent && languageFor(lang) === tag) answered.delete(key);
  }
}
