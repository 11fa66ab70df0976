import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { LocalizeController } from '../../i18n/localize-controller.js';
import { baseStyles } from '../shared/base.styles.js';
import { sheet } from '../shared/css.js';
import { FromServer } from '../shared/from-server.js';
import { StoreElement } from '../shared/store-element.js';
import { triggerButton } from './button.js';
import { triggerStyles } from './trigger.styles.js';

/**
 * The permanent way back to the choices: a button for every page, at the same place on each. What it contains, a plain
 * link for instance, shows until the kit is there, and stays for visitors without script.
 *
 * @element cookie-trigger
 * @slot - A link of the page's own to the choices; shown until the kit is there.
 * @csspart base - The button.
 * @example
 * <cookie-trigger><a href="/cookies">Cookies</a></cookie-trigger>
 */
export class CookieTrigger extends StoreElement {
  static override styles: CSSResult[] = [sheet(baseStyles), sheet(triggerStyles)];

  readonly #localize = new LocalizeController(this, 'asking');
  readonly #before = new FromServer(this, () => this.#localize.strings);

  protected override render(): TemplateResult | typeof nothing {
    const { strings } = this.#localize;
    if (!strings) return this.#before.isShown ? nothing : html`<slot></slot>`;
    return triggerButton({ strings, dir: this.#localize.dir }, this);
  }
}
