import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** What is told on demand, as a server writes it: no script hears a press there, so it is the browser's own. */
export function nativeDisclosure(words: unknown, content: unknown, service?: string): TemplateResult {
  return html`<details data-service=${ifDefined(service)}>
    <summary part="disclosure" class="disclosure">${words}</summary>
    ${content}
  </details>`;
}
