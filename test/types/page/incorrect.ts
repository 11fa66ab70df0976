import 'cookie-charter';

const banner = document.createElement('cookie-banner');
banner.placement = 'wrong';
banner.headingLevel = 'wrong';
banner.store = { wrong: true };
banner.wrong = true;

document.querySelector('cookie-preferences')?.wrong();
document.addEventListener('cookie-consent-change', ({ detail }) => detail.wrong);
document.addEventListener('cookie-consent-ready', (event: CustomEvent<'wrong'>) => event);
globalThis.cookieConsent?.set({ matomo: 'wrong' });
