/**
 * The reader's own tag, in its usual spelling, where it is of the language and the script of the words; else that of the
 * words. Simplified Chinese labelled as Traditional would be shown in the wrong letters, and read in the wrong voice.
 */
export function regionOf(lang: string, own: string): string {
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
