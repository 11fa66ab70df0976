/**
 * The forms a language has for a count; `other` always. `#` stands for the number that chooses the form, `§` for another
 * number the sentence names.
 */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Chooses the form for a count by the language's own rules, and writes its number as the language does. A sentence with
 * two numbers gives as `count` the one its words agree with, and as `another` the other: “1 of 3 entries shown” agrees with the
 * total in English, « 1 ligne affichée sur 3 » with what is shown in French.
 */
export function plurals(lang: string): (count: number, forms: PluralForms, another?: number) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (count, forms, another = count) =>
    (forms[rules.select(count)] ?? forms.other)
      .replace('#', numbers.format(count))
      .replace('§', numbers.format(another));
}
