import { configure } from 'cookie-charter/loader/fr.js';

configure({ strings: { fr: { acceptAll: ['wrong'] } } });
configure({ wrong: true });

const banner = document.createElement('cookie-banner');
banner.placement = 'wrong';
banner.wrong = true;

document.querySelector('cookie-preferences')?.wrong();
document.addEventListener('cookie-consent-change', ({ detail }) => detail.wrong);
globalThis.cookieConsent?.set({ matomo: 'wrong' });
