/**
 * The reader's own tag, in its usual spelling, where it is of the language and the script of the words; else that of the
 * words. Simplified Chinese labelled as Traditional would be shown in the wrong letters, and read in the wrong voice.
 */
export function regionOf(lang: string, own: string): string {
  try {
    const [tag = own] = Intl.getCanonicalLocales(lang);
    return isInRegion(tag, own) || writingOf(tag) === writingOf(own) ? tag : own;
  } catch {
    return own;
  }
}

/**
 * Whether a tag is the words' own, with a region at most: plain without asking `Intl`, which takes long to be set up. Of the
 * kit's languages Chinese alone is written otherwise in some.
 */
function isInRegion(tag: string, own: string): boolean {
  return tag === own || (own !== 'zh' && tag.startsWith(own) && /^-(?:[A-Z]{2}|\d{3})$/.test(tag.slice(own.length)));
}

/** The language and the script of a tag, with the script it is usually written in where it names none. */
function writingOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script ?? ''}`;
}
