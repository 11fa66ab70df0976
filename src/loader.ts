import { askWithBanner, offerPreferences } from './page-interface.js';
import { start } from './start.js';

export { configure } from './configure.js';
export * from './core.js';

type Element = new () => HTMLElement;

/** Each tag, and how its code is fetched: only once it is met, or something must be asked. */
const ELEMENTS: Readonly<Record<string, () => Promise<Element>>> = {
  'cookie-banner': async () => (await import('./elements/banner/define.js')).CookieBanner,
  'cookie-gate': async () => (await import('./elements/gate/define.js')).CookieGate,
  'cookie-charter': async () => (await import('./elements/charter/define.js')).CookieCharter,
  'cookie-preferences': async () => (await import('./elements/preferences/define.js')).CookiePreferences,
  'cookie-table': async () => (await import('./elements/table/define.js')).CookieTable,
  'cookie-trigger': async () => (await import('./elements/trigger/define.js')).CookieTrigger,
};

const met = new Set<string>();

function meet(): void {
  for (const [tag, load] of Object.entries(ELEMENTS)) {
    if (met.has(tag) || !document.querySelector(tag) || !isNeeded(tag)) continue;
    met.add(tag);
    void load();
  }
}

/** An empty banner has nothing to show, and costs nothing, until something must be asked; what a page wrote in one would show. */
function isNeeded(tag: string): boolean {
  if (tag !== 'cookie-banner') return true;
  return (globalThis.cookieConsent?.pending.length ?? 0) > 0 || document.querySelector(`${tag} > *`) !== null;
}

function begin(): void {
  const { cookieConsent: store } = globalThis;
  if (!store) return;
  askWithBanner(store, 'cookie-banner', ELEMENTS['cookie-banner'] as () => Promise<Element>);
  store.subscribe(meet);
  meet();
}

start();
offerPreferences(ELEMENTS['cookie-preferences'] as () => Promise<Element>);
if (globalThis.cookieConsent) begin();
else document.addEventListener('cookie-consent-ready', begin, { once: true });
new MutationObserver(meet).observe(document, { childList: true, subtree: true });
meet();
