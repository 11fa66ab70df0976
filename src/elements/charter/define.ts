import { start } from '../../start.js';
import { CookieCharter } from './charter.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-charter': CookieCharter;
  }
}

if (!customElements.get('cookie-charter')) customElements.define('cookie-charter', CookieCharter);
start();

export { CookieCharter };
