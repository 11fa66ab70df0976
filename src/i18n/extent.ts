import type { AskingStrings, ChoosingStrings, Strings } from './strings.js';

/** How far the words go that an element says, each extent with those before it. */
export interface StringsOf {
  asking: AskingStrings;
  choosing: ChoosingStrings;
  all: Strings;
}
export type Extent = keyof StringsOf;

export const EXTENTS: readonly Extent[] = ['asking', 'choosing', 'all'];
