import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentStore } from '../../consent/store.js';
import type { Strings } from '../../i18n/strings.js';

/** Says what became of the browser's Global Privacy Control, where it sends one (R66, R67). */
export function privacyControl({ state }: ConsentStore, strings: Strings): TemplateResult | typeof nothing {
  return state.privacyControl === undefined
    ? nothing
    : html`<p part="status" role="status">${strings.privacyControl[state.privacyControl]}</p>`;
}
