import { awakenIn, start } from '../../start.js';
import { CookieGate } from './gate.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-gate': CookieGate;
  }
}

CookieGate.awaken = awakenIn;
if (!customElements.get('cookie-gate')) customElements.define('cookie-gate', CookieGate);
start();

export { CookieGate };
