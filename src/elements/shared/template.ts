import type { nothing as litNothing, TemplateResult } from 'lit';

/**
 * Lit's `html`, without Lit: what it returns is drawn by Lit in an element, by `draw` before Lit is there, and by a
 * server. For templates that a page may need before any element; the others take Lit's own.
 */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return { _$litType$: 1, strings, values };
}

/** Lit's `nothing`: where it stands, nothing is drawn, and an attribute that is nothing else is left out. */
export const nothing: typeof litNothing = Symbol.for('lit-nothing') as typeof litNothing;

/** Lit's directive of the name: an attribute's value, which is left out where there is none. */
export function ifDefined<T>(value: T | undefined): T {
  return value ?? (nothing as T);
}

/** Marks style sheets, so that tools know them; they are text here. */
export const css: (text: TemplateStringsArray) => string = String.raw;
