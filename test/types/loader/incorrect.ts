import { configure, type WrittenCharter } from 'cookie-charter/loader/fr.js';

configure({ strings: { fr: { acceptAll: ['wrong'] } } });
configure({ wrong: true });

const banner = document.createElement('cookie-banner');
banner.placement = 'wrong';
banner.wrong = true;

document.querySelector('cookie-preferences')?.wrong();
document.addEventListener('cookie-consent-change', ({ detail }) => detail.wrong);
globalThis.cookieConsent?.set({ matomo: 'wrong' });

const service = { id: 'matomo', category: 'statistics', provider: 'Ville' } as const;
export const charters = [
  { site: { name: 'Portail' }, services: [{ ...service, consent: 'wrong' }] } satisfies WrittenCharter,
  { site: { name: 'Portail' }, profile: 'wrong' } satisfies WrittenCharter,
  { site: { name: 'Portail' }, wrong: true } satisfies WrittenCharter,
];
