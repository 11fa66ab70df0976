import { equipCharter, equipGate, equipTable } from './equip.js';
import { askWithBanner, offerPreferences } from './page-interface.js';
import { prefixOr, register } from './registration.js';
import { start } from './start.js';

type ElementClass = new () => HTMLElement;

/** Each element, and how its code is fetched: only once its tag is met, or something must be asked. */
const CLASSES = {
  banner: async () => (await import('./elements/banner/banner.js')).CookieBanner,
  gate: async () => equipGate((await import('./elements/gate/gate.js')).CookieGate),
  charter: async () => equipCharter((await import('./elements/charter/charter.js')).CookieCharter),
  preferences: async () => (await import('./elements/preferences/preferences.js')).CookiePreferences,
  table: async () => equipTable((await import('./elements/table/table.js')).CookieTable),
  trigger: async () => (await import('./elements/trigger/trigger.js')).CookieTrigger,
};
type Name = keyof typeof CLASSES;
const NAMES = Object.keys(CLASSES) as Name[];

/**
 * Starts the page, and from then on fetches each element when its tag is met, and a banner or the choices when they are
 * wanted.
 *
 * @param asked What the tags begin with; `cookie` where nothing else is asked for.
 */
export function startLoading(asked: string | null): void {
  const prefix = prefixOr(asked);
  const met = new Set<Name>();
  const load = async (name: Name): Promise<ElementClass> =>
    register(prefix, name, (await CLASSES[name]()) as ElementClass);
  const meet = (): void => {
    for (const name of NAMES) {
      if (met.has(name) || !document.querySelector(`${prefix}-${name}`) || !isNeeded(name, prefix)) continue;
      met.add(name);
      void load(name);
    }
  };
  const begin = (): void => {
    const { cookieConsent: store } = globalThis;
    if (!store) return;
    askWithBanner(store, `${prefix}-banner`, () => load('banner'));
    store.subscribe(meet);
    meet();
  };
  start({ table: `${prefix}-table` });
  offerPreferences(() => load('preferences'));
  if (globalThis.cookieConsent) begin();
  else document.addEventListener('cookie-consent-ready', begin, { once: true });
  new MutationObserver(meet).observe(document, { childList: true, subtree: true });
  meet();
}

/** An empty banner has nothing to show, and costs nothing, until something must be asked; what a page wrote in one would show. */
function isNeeded(name: Name, prefix: string): boolean {
  if (name !== 'banner') return true;
  return (globalThis.cookieConsent?.pending.length ?? 0) > 0 || document.querySelector(`${prefix}-banner > *`) !== null;
}
