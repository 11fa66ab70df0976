import type { ChoosingStrings } from '../../i18n/strings.js';

/** Names in a list, as `a, b and c`. */
export function listed(names: readonly string[], { lang, spelling }: ChoosingStrings): string {
  if (!spelling || isKnown(lang)) return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(` ${spelling.and} `);
}

/** Whether the browser writes this language. Asked for one it doesn't know, `Intl` writes another without a word. */
export function isKnown(lang: string): boolean {
  return Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0;
}
