import { start } from '../../start.js';
import { CookiePreferences } from './preferences.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-preferences': CookiePreferences;
  }
}

if (!customElements.get('cookie-preferences')) customElements.define('cookie-preferences', CookiePreferences);
start();

export { CookiePreferences };
