import type { WrittenCharter } from 'cookie-charter';

const banner = document.createElement('cookie-banner');
banner.placement = 'wrong';
banner.headingLevel = 'wrong';
banner.store = { wrong: true };
banner.wrong = true;

document.querySelector('cookie-preferences')?.wrong();
document.addEventListener('cookie-consent-change', ({ detail }) => detail.wrong);
document.addEventListener('cookie-consent-ready', (event: CustomEvent<'wrong'>) => event);
globalThis.cookieConsent?.set({ matomo: 'wrong' });

const service = { id: 'matomo', category: 'statistics', provider: 'Ville' } as const;
export const charters = [
  { site: { name: 'Portail' }, services: [{ ...service, consent: 'wrong' }] } satisfies WrittenCharter,
  { site: { name: 'Portail' }, profile: 'wrong' } satisfies WrittenCharter,
  { site: { name: 'Portail' }, wrong: true } satisfies WrittenCharter,
];
