import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What is told on demand, as a server writes it: no script hears a press there, so it is the browser's own. */
export function nativeDisclosure(words: unknown, content: unknown, service?: string): TemplateResult {
  return html`<details data-service=${ifDefined(service)}>
    <summary part="disclosure" class="disclosure">${words}</summary>
    ${content}
  </details>`;
}

/** Whether a visitor opened the one there is, before the element's class came. */
export function isOpenedIn(from: ParentNode): boolean {
  return from.querySelector('details[open], [aria-expanded=true]') !== null;
}
