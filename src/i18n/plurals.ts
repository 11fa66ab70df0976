/**
 * The forms a language has for a count; `other` always. `#` stands for the number that chooses the form, `§` for another
 * number the sentence names.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** From here on a language may group digits. */
const GROUPED = 1000;

/**
 * Chooses the form for a count by the language's own rules, and writes its number as the language does. A sentence with
 * two numbers gives as `count` the one its words agree with, and as `another` the other: “1 of 3 entries shown” agrees with the
 * total in English, « 1 ligne affichée sur 3 » with what is shown in French.
 */
export function plurals(lang: string): (count: number, forms: PluralForms, another?: number) => string {
  // Not before they are needed: setting one up takes longer than drawing the question.
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const written = (count: number): string =>
    // Of the kit's languages Arabic alone has digits of its own.
    count < GROUPED && lang !== 'ar' ? String(count) : (numbers ??= new Intl.NumberFormat(lang)).format(count);
  return (count, forms, another = count) =>
    (forms[(rules ??= new Intl.PluralRules(lang)).select(count)] ?? forms.other)
      .replace('#', written(count))
      .replace('§', written(another));
}
