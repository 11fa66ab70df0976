import { start, viewDevice } from '../../start.js';
import { CookieTable } from './table.js';

declare global {
  interface HTMLElementTagNameMap {
    'cookie-table': CookieTable;
  }
}

CookieTable.viewDevice = viewDevice;
if (!customElements.get('cookie-table')) customElements.define('cookie-table', CookieTable);
start();

export { CookieTable };
