import 'cookie-charter';
import type { ConsentStore } from 'cookie-charter';

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
