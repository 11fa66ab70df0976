import { start } from '../../start.js';
import { CookieTrigger } from './trigger.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-trigger': CookieTrigger;
  }
}

if (!customElements.get('cookie-trigger')) customElements.define('cookie-trigger', CookieTrigger);
start();

export { CookieTrigger };
