/** Every language the kit speaks, by BCP 47 tag in small letters: each in a file of its own, fetched when it is read. */
const TAGS: readonly string[] = (
  'ar bg ca cs da de el en en-us es et eu fi fr fr-ca ga he hr hu is it ja lt lv mt nb nl pl pt pt-br ro sk sl sv tr ' +
  'uk zh'
).split(' ');

/** Other tags for the same language: Norwegian is written in Bokmål here, and Hebrew has an old tag. */
const ALIASES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', iw: 'he' };

/** What is read where a language has no file. */
export const FALLBACK = 'en';

/** The file that serves a tag: its own, its language's, or English. */
export function languageFor(lang: string): string {
  // Some systems write `fr_FR`.
  const tag = lang.toLowerCase().replaceAll('_', '-');
  const [language = ''] = tag.split('-');
  return [tag, language, ALIASES[language] ?? ''].find((each) => TAGS.includes(each)) ?? FALLBACK;
}
