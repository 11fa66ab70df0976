import { CDN } from '../kit-build.mjs';
import { pageHints } from './hints.mjs';

/**
 * How a page loads the loader, with what it says ahead.
 * @param {string} address Where the page finds `cdn/`.
 */
export function loaderTags(address) {
  return `${pageHints(CDN, address)}
<script type="module" src="${address}/cookie-charter.js"></script>`;
}
