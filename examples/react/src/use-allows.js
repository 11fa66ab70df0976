import { useSyncExternalStore } from 'react';

const hear = (listener) => {
  document.addEventListener('cookie-consent-ready', listener);
  document.addEventListener('cookie-consent-change', listener);
  return () => {
    document.removeEventListener('cookie-consent-ready', listener);
    document.removeEventListener('cookie-consent-change', listener);
  };
};

/** Whether a service or category may run, in a component; nothing may on a server. */
export const useAllows = (id) =>
  useSyncExternalStore(
    hear,
    () => globalThis.cookieConsent?.allows(id) ?? false,
    () => false,
  );
