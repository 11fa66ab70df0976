import { earlierCharter, start } from '../../start.js';
import { CookieCharter } from './charter.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-charter': CookieCharter;
  }
}

CookieCharter.earlierCharter = earlierCharter;
if (!customElements.get('cookie-charter')) customElements.define('cookie-charter', CookieCharter);
start();

export { CookieCharter };
