import { readAtOnce } from './charter/at-once.js';
import type { Charter } from './charter/charter.js';
import type { Written } from './charter/written.js';
import type { Drawing } from './ahead.js';
import { BESIDE } from './beside.js';
import type { Configuration } from './configure.js';
import type { Extent } from './i18n/extent.js';
import type { StringOverrides } from './i18n/override-strings.js';
import { languageFor } from './i18n/tags.js';
import { fetchWords } from './i18n/words-file.js';
import { awakenIn, giveCharter, startPage, useParts } from './page.js';
import { offerPreferences } from './preferences-offer.js';
import { DEFAULT_PREFIX, prefixOr } from './prefix.js';

type ElementClass = new () => HTMLElement;

/** Each element, and how its code is fetched: only once its tag is met, or something must be asked. */
const CLASSES = {
  banner: async () => (await Promise.all([import('./elements/banner/banner.js'), questions()]))[0].CookieBanner,
  gate: async () => (await import('./elements/gate/gate.js')).CookieGate,
  charter: async () => (await import('./elements/charter/charter.js')).CookieCharter,
  preferences: async () => (await import('./elements/preferences/preferences.js')).CookiePreferences,
  table: async () => (await import('./elements/table/table.js')).CookieTable,
  trigger: async () => (await import('./elements/trigger/trigger.js')).CookieTrigger,
};

type Name = keyof typeof CLASSES;
const NAMES = Object.keys(CLASSES) as Name[];

/** The words of each element that says more than what is asked. */
const ASKING: readonly Extent[] = ['asking'];
const CHOOSING: readonly Extent[] = [...ASKING, 'choosing'];
const ALL: readonly Extent[] = [...CHOOSING, 'all'];
const WORDS: Partial<Record<Name, readonly Extent[]>> = {
  gate: CHOOSING,
  preferences: CHOOSING,
  charter: ALL,
  table: ALL,
};

const questions = async (): Promise<typeof import('./elements/banner/ahead.js')> =>
  import('./elements/banner/ahead.js');
const ahead = async (): Promise<typeof import('./ahead.js')> => import('./ahead.js');
/** What is drawn ahead of its class, and how: most pages need no more. */
const AHEAD: Partial<Record<Name, () => Promise<Drawing['draw']>>> = {
  banner: async () => (await questions()).drawBanner,
  trigger: async () => (await ahead()).drawTrigger,
};
/** What is read in full, and needs the classes anyway. */
const READ: readonly Name[] = ['charter', 'preferences', 'table'];

const withElements = async (): Promise<typeof import('./with-elements.js')> => import('./with-elements.js');

/** Words of the site's own that nothing needed yet. */
const words: StringOverrides[] = [];
let hasOwnWords = false;
let isShowing = false;
/** What was drawn ahead of its class, as far as something was. */
let drawnAhead: Pick<typeof import('./ahead.js'), 'handOverAll' | 'look'> | undefined;

/**
 * Starts the page, and from then on fetches each element when its tag is met, and a banner or the choices when they are
 * wanted.
 *
 * @param asked What the tags begin with; `cookie` where nothing else is asked for.
 */
export function startLoading(asked: string | null): void {
  const prefix = prefixOr(asked);
  const met = new Set<Name>();
  let askedAt = location.href;
  const load = async (name: Name): Promise<ElementClass> => {
    // An element asks for its words when it is there, and then sees to it where they can't be had; by then those of the
    // page's language are on their way.
    for (const extent of WORDS[name] ?? ASKING) wordsFor(document.documentElement.lang, extent).catch(() => undefined);
    // Nor does what the class imports wait for it; where one can't be had, neither can the class.
    for (const fetchShared of BESIDE[name] ?? []) fetchShared().catch(() => undefined);
    const [{ fetchAhead, register }, Element] = await orAgain(Promise.all([prepare(), CLASSES[name]()]));
    fetchAhead(() => load('preferences'));
    // Whoever can withdraw here wants it done at once; without it, it is fetched again when it is needed.
    import('./adapters/effects/erase/erase.js').then(
      ({ eraseDenied: erase }) => useParts({ erase }),
      () => undefined,
    );
    return register(prefix, name, Element, awakenIn);
  };
  const meet = (): void => {
    for (const name of NAMES) {
      if (met.has(name) || !isNeeded(name, document.querySelector(`${prefix}-${name}`))) continue;
      met.add(name);
      void show(name);
    }
    drawnAhead?.look();
  };
  const show = async (name: Name): Promise<unknown> => {
    const drawing = AHEAD[name];
    if (!drawing || !canBeAhead(name)) return load(name);
    wordsFor(document.documentElement.lang).catch(() => undefined);
    const [kit, draw] = await orAgain(Promise.all([ahead(), drawing()]));
    if (hasOwnWords) return load(name);
    drawnAhead = kit;
    kit.fetchAhead(() => load('preferences'));
    const tag = `${prefix}-${name}`;
    kit.drawAhead({
      tag,
      draw,
      isNeeded: (host) => isNeeded(name, host),
      load: () => load(name),
      fetchWords: wordsFor,
    });
  };
  /** Whether most of it can be shown without its class; where that is plain from here, it is fetched at once. */
  const canBeAhead = (name: Name): boolean => {
    const { cookieConsent: store } = globalThis;
    if (prefix !== DEFAULT_PREFIX || hasOwnWords) return false;
    return name === 'trigger' || !(store?.record || store?.state.privacyControl || READ.some((read) => met.has(read)));
  };
  /** Asks with a banner of ours when something must be asked and the page wrote none (R104). */
  const ask = (): void => {
    meet();
    const tag = `${prefix}-banner`;
    const { cookieConsent: store } = globalThis;
    if (!store?.mayAsk || store.pending.length === 0 || document.querySelector(tag)) return;
    // A script that does not wait for the document may come before its body.
    askedAt = placeBanner(tag) ? location.href : '';
  };
  /** What could not be fetched is fetched once the browser is online again. */
  const again = (): void => {
    met.clear();
    ask();
  };
  const orAgain = async <T>(fetched: Promise<T>): Promise<T> =>
    fetched.catch((error: unknown) => {
      addEventListener('online', again, { once: true });
      throw error;
    });
  const begin = (): void => {
    globalThis.cookieConsent?.subscribe(ask);
    ask();
  };
  startPage(read, `${prefix}-table`);
  offerPreferences(() => {
    Promise.all([withElements(), load('preferences')]).then(
      ([{ openPreferences }, Preferences]) => openPreferences(Preferences),
      // Asked for again, it is fetched again.
      () => undefined,
    );
  });
  if (globalThis.cookieConsent) begin();
  else document.addEventListener('cookie-consent-ready', begin, { once: true });
  // A page that is never loaded again may lose its banner with its body. Who takes one away at the same address is left alone.
  new MutationObserver(() => (askedAt === location.href ? meet : ask)()).observe(document, {
    childList: true,
    subtree: true,
  });
  meet();
}

/** As `configure` of the package, but that the site's words wait for something to be shown. */
export function configure({ charter, strings }: Configuration): void {
  if (strings) {
    words.push(strings);
    hasOwnWords = true;
    drawnAhead?.handOverAll();
    if (isShowing) void prepare();
  }
  if (charter !== undefined) giveCharter(read, charter);
}

/** Fetches what every element needs, and has the site's own words said before one is registered. */
async function prepare(): ReturnType<typeof withElements> {
  isShowing = true;
  const [kit] = await Promise.all([withElements(), ahead()]);
  await kit.sayIn(words);
  return kit;
}

/** Most charters are read here; telling what is wrong in one takes more words. */
function read(written: Written): Charter | Promise<Charter> {
  return readAtOnce(written) ?? import('./reading.js').then(({ readInFull }) => readInFull(written));
}

const wordsFor = async (lang: string, extent: Extent = 'asking'): ReturnType<typeof fetchWords> =>
  fetchWords(languageFor(lang), extent);

/** Puts a banner of ours first in the body, if there is one yet, where the page wrote none (R104). */
function placeBanner(tag: string): boolean {
  const body = document.querySelector('body');
  const banner = document.createElement(tag);
  banner.toggleAttribute('light-controls', true);
  body?.prepend(banner);
  return body !== null;
}

/**
 * An empty banner has nothing to show, and costs nothing, until something must be asked. What a page wrote in one would
 * show; what a server rendered in one, kept for everybody, may ask somebody who has answered.
 */
function isNeeded(name: Name, element: Element | null): boolean {
  if (!element || name !== 'banner' || globalThis.cookieConsent?.pending.length) return element !== null;
  return element.childElementCount > 0 || element.shadowRoot !== null;
}
