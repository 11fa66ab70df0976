import { start } from '../../start.js';
import { CookieBanner } from './banner.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-banner': CookieBanner;
  }
}

if (!customElements.get('cookie-banner')) customElements.define('cookie-banner', CookieBanner);
start();

export { CookieBanner };
