import { unsafeCSS, type CSSResult } from 'lit';

const sheets = new Map<string, CSSResult>();

/** A style sheet written as text, as Lit takes it: the same for every element that has it. */
export function sheet(text: string): CSSResult {
  const known = sheets.get(text) ?? unsafeCSS(text);
  sheets.set(text, known);
  return known;
}
