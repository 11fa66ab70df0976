/**
 * What whoever knows a language notes of its catalogue, for the tests: one entry a language (BCP 47 tag in small
 * letters), in alphabetical order.
 */
export interface CatalogueNotes {
  /** Paths of the texts that are written as in English, rightly. */
  readonly sameAsEnglish: readonly string[];
  /** Phrases that promise an advantage or hide behind partners instead of naming a purpose (R19). */
  readonly vague: readonly string[];
  /** What its typography does not allow, where it has rules of its own. */
  readonly misspelt?: RegExp;
}

export const CATALOGUE_NOTES: Readonly<Record<string, CatalogueNotes>> = {
  de: {
    sameAsEnglish: ['separator', 'version'],
    vague: ['nutzererlebnis', 'nutzungserlebnis', 'bestmögliche', 'unsere partner'],
    // „Low and high“, no straight marks.
    misspelt: /["'‘’”«»]|[^\s(]„|“\p{L}|\.\.\./u,
  },
  en: { sameAsEnglish: [], vague: ['improve your experience', 'enhance', 'better experience', 'our partners'] },
  fr: {
    sameAsEnglish: ['version', 'contact', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['améliorer votre expérience', 'meilleure expérience', 'nos partenaires'],
    // Straight apostrophes, and signs that want a space that may not break.
    misspelt: /[^\u00a0\u202f\s][;?!»]|[ ][:;?!»]|«[^\u00a0\u202f]|'/,
  },
  nl: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['gebruikerservaring', 'betere ervaring', 'optimale', 'onze partners'],
    // ‘Single raised’ quotation marks and curly apostrophes.
    misspelt: /["'“”„«»]|\.\.\./,
  },
};
