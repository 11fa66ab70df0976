import { BESIDE } from './beside.js';
import { fetchWords } from './i18n/words-file.js';
import { startLoading, type Name, type Ways } from './loading.js';

export { configure } from './loading.js';

/** Each class is in a file of its own. */
const CLASSES = {
  banner: async () => (await import('./elements/banner/banner.js')).CookieBanner,
  gate: async () => (await import('./elements/gate/gate.js')).CookieGate,
  charter: async () => (await import('./elements/charter/charter.js')).CookieCharter,
  preferences: async () => (await import('./elements/preferences/preferences.js')).CookiePreferences,
  table: async () => (await import('./elements/table/table.js')).CookieTable,
  trigger: async () => (await import('./elements/trigger/trigger.js')).CookieTrigger,
};
const ahead: Ways['ahead'] = async () => import('./ahead.js');

const WAYS: Ways = {
  ahead,
  questions: async () => import('./elements/banner/ahead.js'),
  fetchClass,
  withElements: async () => import('./with-elements.js'),
  fetchWords,
  placeBanner,
};

/** What a class imports does not wait for it; where one can't be had, neither can the class. */
function fetchClass(name: Name): ReturnType<Ways['fetchClass']> {
  for (const fetchShared of [ahead, ...(BESIDE[name] ?? [])]) fetchShared().catch(() => undefined);
  return CLASSES[name]();
}

/** Puts a banner of ours first in the body, if there is one yet (R104). */
function placeBanner(tag: string): boolean {
  const body = document.querySelector('body');
  const banner = document.createElement(tag);
  banner.toggleAttribute('light-controls', true);
  body?.prepend(banner);
  return body !== null;
}

// No other file imports this one: whatever follows its name in the page, `?prefix=acme` or a version, there is one kit.
startLoading(WAYS, new URL(import.meta.url).searchParams.get('prefix'));
