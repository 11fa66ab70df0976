import { printProblem } from '../dev/problem.js';
import { warnOnce } from '../dev/warn.js';
import { isHonestLabel, type AnswerLabel } from './honest-labels.js';
import { siteWords } from './site-words.js';
import type { Strings } from './strings.js';

/** What a site says in its own words, a language (BCP 47) at a time. */
export type StringOverrides = Readonly<Record<string, Partial<Strings>>>;

/** Replaces some of the kit's words, now and in whatever is loaded later; also on elements already shown. */
export function overrideStrings(texts: StringOverrides): void {
  for (const [lang, words] of Object.entries(texts)) {
    const kept = said(lang, words);
    siteWords.overrides.set(lang.toLowerCase(), { ...siteWords.overrides.get(lang.toLowerCase()), ...kept });
    if (__DEV__) judgeLabels(lang, kept);
  }
  for (const tell of siteWords.listeners) tell();
}

/** What a site really says: a control without words could not be told from the other, so an empty text is none (L25). */
function said(lang: string, words: Partial<Strings>): Partial<Strings> {
  const empty = Object.entries(words).filter(([, text]) => typeof text === 'string' && text.trim() === '');
  for (const [key] of empty) {
    printProblem({ path: `strings.${lang}.${key}`, value: '', message: 'expected words; those of the kit are kept' });
  }
  const missing = new Set(empty.map(([key]) => key));
  return Object.fromEntries(Object.entries(words).filter(([key]) => !missing.has(key)));
}

function judgeLabels(lang: string, words: Partial<Strings>): void {
  for (const label of ['acceptAll', 'rejectAll', 'accept', 'reject'] as const satisfies readonly AnswerLabel[]) {
    const text = words[label];
    if (text === undefined || isHonestLabel(lang, label, text)) continue;
    warnOnce(
      `label-${lang}-${label}`,
      `"${text}" is not a usual label for "${label}"; regulators ask for plain ones (R27).`,
    );
  }
}
