import { fetchWords } from './languages.js';
import { siteWords } from './site-words.js';
import type { Strings } from './strings.js';
import { FALLBACK, languageFor } from './tags.js';

const loaded = new Map<string, Strings>();

/** The words as each tag was answered them: the same object as long as they are the same, for what is kept by it. */
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
export function stringsFor(lang: string): Strings | undefined {
  const kept = answered.get(lang);
  if (kept) return kept;
  const words = wordsFor(lang);
  if (words) answered.set(lang, words);
  return words;
}

function wordsFor(lang: string): Strings | undefined {
  const tag = languageFor(lang);
  const strings = loaded.get(tag);
  if (!strings) return undefined;
  const [language = ''] = lang.toLowerCase().split('-');
  const own = { ...overrides.get(tag), ...overrides.get(language), ...overrides.get(lang.toLowerCase()) };
  return { ...strings, ...own, lang: regionOf(lang, strings.lang) };
}

/**
 * The reader's own tag, in its usual spelling, where it is of the language and the script of the words; else that of the
 * words. Simplified Chinese labelled as Traditional would be shown in the wrong letters, and read in the wrong voice.
 */
function regionOf(lang: string, own: string): string {
  try {
    const [tag = own] = Intl.getCanonicalLocales(lang);
    return writingOf(tag) === writingOf(own) ? tag : own;
  } catch {
    return own;
  }
}

/** The language and the script of a tag, with the script it is usually written in where it names none. */
function writingOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script ?? ''}`;
}

/** Fetches the words for a reader of `lang`; English where they can't be had. */
export async function loadStrings(lang: string): Promise<void> {
  const tag = languageFor(lang);
  if (loaded.has(tag)) return;
  try {
    const catalogue = await fetchWords(tag);
    if (catalogue) keep(tag, catalogue.default);
  } catch (error) {
    if (tag === FALLBACK) throw error;
    await loadStrings(FALLBACK);
    const fallback = loaded.get(FALLBACK);
    if (fallback) keep(tag, fallback);
  }
}

/** Keeps what was fetched for a file, and forgets what was answered from what it held before. */
function keep(tag: string, strings: Strings): void {
  loaded.set(tag, strings);
  for (const lang of [...answered.keys()]) {
    if (languageFor(lang) === tag) answered.delete(lang);
  }
}
