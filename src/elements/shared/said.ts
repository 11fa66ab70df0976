import type { AskingStrings } from '../../i18n/strings.js';

/** The words of an element, and their direction where the page does not give it to them. */
export interface Said {
  readonly strings: AskingStrings;
  readonly dir: AskingStrings['dir'] | undefined;
}
