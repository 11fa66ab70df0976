import type { TemplateResult } from 'lit';
import type { AskingStrings } from '../../i18n/strings.js';
import { html, nothing } from './template.js';

/** The two answers to everything. */
export type ChoiceAction = 'accept' | 'reject';

/**
 * Accepting and refusing, from one place in the code: the same control twice, side by side, told apart by their words
 * and by `data-action` for machines (R23–R25).
 *
 * @param slots Whether the page may bring a control of its own for each, in the slot of its name.
 */
export function choices(
  strings: AskingStrings,
  choose: (action: ChoiceAction) => void,
  { slots }: { readonly slots: boolean } = { slots: false },
): TemplateResult {
  const control = (action: ChoiceAction): TemplateResult => {
    const words = action === 'accept' ? strings.acceptAll : strings.rejectAll;
    const press = (): void => choose(action);
    const button = html`<button type="button" part="choice" class="choice" data-action=${action} @click=${slots ? nothing : press}>${words}</button>`;
    // The press of a control of the page's own arrives through its slot, as that of the kit's does. The slot has no box:
    // a press beside the control is none.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the control inside hears the keys.
    return html`<div>${slots ? html`<slot name=${action} @click=${press}>${button}</slot>` : button}</div>`;
  };
  return html`<div part="choices" class="choices">${control('accept')}${control('reject')}</div>`;
}
