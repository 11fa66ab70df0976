import type { LocalisedText } from './charter.js';

/** A text as found for a reader, with the language it is really in when that is not the reader's (R120). */
export interface FoundText {
  readonly text: string;
  /** The BCP 47 tag the text was filed under; absent for a text without languages. */
  readonly lang?: string;
}

/**
 * The text for a reader of `lang`: that tag, then shorter ones, then any region of the same language,
 * then English, then the first there is.
 */
export function findText(text: LocalisedText | undefined, lang: string): FoundText {
  if (text === undefined) return { text: '' };
  if (typeof text === 'string') return { text };
  const tags = Object.keys(text);
  const [language = ''] = lang.toLowerCase().split('-');
  const found =
    tags.find((tag) => tag.toLowerCase() === lang.toLowerCase()) ??
    tags.find((tag) => tag.toLowerCase() === language) ??
    tags.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ??
    tags.find((tag) => tag === 'en') ??
    tags[0];
  return found === undefined ? { text: '' } : { text: text[found] ?? '', lang: found };
}
