import { CookieConsentCore } from 'hds-js';
import settings from 'bench:data';

let released = false;
function release() {
  if (released || !window.hds.cookieConsent.getConsentStatus(['statistics'])) return;
  released = true;
  document.head.append(Object.assign(document.createElement('script'), { src: '/held.js' }));
}
window.addEventListener('hds-cookie-consent-ready', release);
window.addEventListener('hds-cookie-consent-changed', release);
void CookieConsentCore.create(settings, { language: 'fr' });
