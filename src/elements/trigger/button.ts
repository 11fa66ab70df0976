import type { TemplateResult } from 'lit';
import type { ConsentStore } from '../../consent/store.js';
import type { Said } from '../shared/said.js';
import { requestPreferencesOf } from '../shared/preferences-request.js';
import { html, ifDefined } from '../shared/template.js';

/**
 * What a trigger shows.
 *
 * @param host Whose store is meant; without a class it has one where a script gave it one.
 */
export function triggerButton(
  { strings, dir }: Said,
  host: HTMLElement & { readonly store?: ConsentStore | undefined },
): TemplateResult {
  return html`<button type="button" part="base" data-action="customise" lang=${strings.lang} dir=${ifDefined(dir)} @click=${() => requestPreferencesOf(host.store)}>
      ${strings.manageCookies}
    </button>`;
}
