import 'cookie-charter';
import { configure, type ConsentStore, type WrittenCharter } from 'cookie-charter';
import type { WrittenCharter as HeadlessCharter } from 'cookie-charter/core.js';
import { readConsent, type WrittenCharter as ServerCharter } from 'cookie-charter/server.js';

const banner = document.createElement('cookie-banner');
banner.placement = 'centre';
banner.headingLevel = 3;
if (globalThis.cookieConsent) banner.store = globalThis.cookieConsent;

document.querySelector('cookie-preferences')?.show();
document.querySelector('cookie-table')?.addEventListener('click', ({ currentTarget }) => currentTarget);

document.addEventListener('cookie-consent-change', ({ detail }) => {
  const { granted, changed, reason }: { granted: readonly string[]; changed: readonly string[]; reason: string } =
    detail;
  console.log(granted, changed, reason);
});
document.addEventListener('cookie-charter-error', ({ detail }) =>
  console.log(detail.path, detail.value, detail.message),
);

export const allows = (store: ConsentStore): boolean => store.allows('matomo');

const charter = {
  site: { name: 'Portail' },
  updated: '2026-11-23',
  services: [
    { id: 'session', category: 'necessary', consent: 'exempt', exemption: 'authentication', provider: 'Ville' },
    { id: 'matomo', category: 'statistics', provider: 'Ville', policyUrl: null, cookies: [{ name: '_pk_id.*' }] },
  ],
} satisfies WrittenCharter satisfies HeadlessCharter satisfies ServerCharter;
configure({ charter });
// A JSON file that is imported has lost its words.
configure({ charter: { site: { name: 'Portail' }, profile: String('fr') } });
export const consent = readConsent(null, charter);
