import type { TemplateResult } from 'lit';
import { html, ifDefined } from './template.js';

/** Where a heading stands in the page's outline, from 2 to 6: one deeper for each level of ours. What is no number is 2. */
export function heading(
  level: number,
  words: unknown,
  options: { id?: string; focusable?: boolean; part?: string } = {},
): TemplateResult {
  return html`<div
    id=${ifDefined(options.id)}
    part=${options.part ?? 'heading'}
    class="heading"
    role="heading"
    aria-level=${Math.min(Math.max(level || 2, 2), 6)}
    tabindex=${ifDefined(options.focusable ? -1 : undefined)}
  >${words}</div>`;
}
