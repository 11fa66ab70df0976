import type { TemplateResult } from 'lit';
import type { Said } from '../shared/said.js';
import { requestPreferences } from '../shared/preferences-request.js';
import { html, ifDefined } from '../shared/template.js';

/** What a trigger shows. */
export function triggerButton({ strings, dir }: Said, press: () => void = requestPreferences): TemplateResult {
  return html`<button type="button" part="base" data-action="customise" lang=${strings.lang} dir=${ifDefined(dir)} @click=${press}>
      ${strings.manageCookies}
    </button>`;
}
