import { configure, type ConsentStore, type CookieTable, type WrittenCharter } from 'cookie-charter/loader/fr.js';

const charter = { site: { name: 'Portail' }, profile: 'eu' } satisfies WrittenCharter;
configure({ charter, strings: { fr: { acceptAll: 'Tout accepter' } } });

const banner = document.createElement('cookie-banner');
banner.placement = 'centre';
if (globalThis.cookieConsent) banner.store = globalThis.cookieConsent;

document.querySelector('cookie-preferences')?.show();
document.addEventListener('cookie-consent-change', ({ detail }) => console.log(detail.granted, detail.reason));

document.addEventListener('cookie-charter-error', ({ detail }) => console.log(detail.path, detail.message));

export const columnsOf = (table: CookieTable): string | undefined => table.columns;
export const allows = (store: ConsentStore): boolean => store.allows('matomo');
