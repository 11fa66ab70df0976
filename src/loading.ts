import { readAtOnce } from './charter/at-once.js';
import type { Charter } from './charter/charter.js';
import type { Written } from './charter/written.js';
import type { Drawing } from './ahead.js';
import type { Configuration } from './configure.js';
import type { Extent } from './i18n/extent.js';
import type { StringOverrides } from './i18n/override-strings.js';
import { languageFor } from './i18n/tags.js';
import type { Strings } from './i18n/strings.js';
import { awakenIn, giveCharter, startPage, useParts } from './page.js';
import { offerPreferences } from './preferences-offer.js';
import { DEFAULT_PREFIX, prefixOr } from './prefix.js';

type ElementClass = new () => HTMLElement;

/** In the order in which they are looked for. */
const NAMES = ['banner', 'gate', 'charter', 'preferences', 'table', 'trigger'] as const;
export type Name = (typeof NAMES)[number];

/** What a loader has its own way of getting: in pages without a bundler all of it is in files of the kit. */
export interface Ways {
  /** What is drawn ahead of its class. */
  readonly ahead: () => Promise<typeof import('./ahead.js')>;
  /** The question, which is. */
  readonly questions: () => Promise<typeof import('./elements/banner/ahead.js')>;
  /** The class of an element: wanted only once its tag is met, or something must be asked. */
  readonly fetchClass: (name: Name) => Promise<ElementClass>;
  /** What every class needs beside itself. */
  readonly withElements: () => Promise<typeof import('./with-elements.js')>;
  /** The words of a language, as far as an element says them or further. */
  readonly fetchWords: (tag: string, extent: Extent) => Promise<{ readonly default: Strings }>;
  /**
   * Puts a banner into a page that wrote none, where something must be asked: in pages without a bundler.
   *
   * @returns Whether there was a place for it yet.
   */
  readonly placeBanner?: (tag: string) => boolean;
}

/** The words of each element that says more than what is asked. */
const ASKING: readonly Extent[] = ['asking'];
const CHOOSING: readonly Extent[] = [...ASKING, 'choosing'];
const ALL: readonly Extent[] = [...CHOOSING, 'all'];
const WORDS: Partial<Record<Name, readonly Extent[]>> = {
  banner: CHOOSING,
  gate: CHOOSING,
  preferences: CHOOSING,
  charter: ALL,
  table: ALL,
};

/** What is read in full, and needs the classes anyway. */
const READ: readonly Name[] = ['charter', 'preferences', 'table'];

/** Words of the site's own that nothing needed yet. */
const words: StringOverrides[] = [];
let hasOwnWords = false;
/** How what every class needs is had, once one is wanted. */
let showing: Ways['withElements'] | undefined;
/** What was drawn ahead of its class, as far as something was. */
let drawnAhead: Pick<typeof import('./ahead.js'), 'handOverAll' | 'look'> | undefined;

/**
 * Starts the page, and from then on fetches each element when its tag is met, and a banner or the choices when they are
 * wanted.
 *
 * @param ways How what is not here is had.
 * @param asked What the tags begin with; `cookie` where nothing else is asked for.
 */
export function startLoading(ways: Ways, asked?: string | null): void {
  const prefix = prefixOr(asked);
  const { ahead, fetchClass, placeBanner, questions, withElements } = ways;
  const wordsFor = async (lang: string, extent: Extent = 'asking'): ReturnType<Ways['fetchWords']> =>
    ways.fetchWords(languageFor(lang), extent);
  /** What is drawn ahead of its class, and how: most pages need no more. */
  const drawings: Partial<Record<Name, () => Promise<Drawing['draw']>>> = {
    banner: async () => (await questions()).drawBanner,
    trigger: async () => (await ahead()).drawTrigger,
  };
  const met = new Set<Name>();
  let askedAt = location.href;
  const load = async (name: Name): Promise<ElementClass> => {
    // An element asks for its words when it is there, and then sees to it where they can't be had; by then those of the
    // page's language are on their way.
    const said = (WORDS[name] ?? ASKING).map((extent) =>
      wordsFor(document.documentElement.lang, extent).catch(() => undefined),
    );
    // A question that was drawn hears of its answer until its class is here: not before that can draw.
    const needed = name === 'banner' ? said : [];
    const [{ fetchAhead, register }, Element] = await orAgain(
      Promise.all([prepare(withElements), fetchClass(name), ...needed]),
    );
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
    const drawing = drawings[name];
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
    if (!placeBanner || !store?.mayAsk || store.pending.length === 0 || document.querySelector(tag)) return;
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
  offerPreferences((asked) => {
    Promise.all([withElements(), load('preferences')]).then(
      ([{ openPreferences }, Preferences]) => openPreferences(Preferences, asked),
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
    if (showing) void prepare(showing);
  }
  if (charter !== undefined) giveCharter(read, charter);
}

/** Fetches what every element needs, and has the site's own words said before one is registered. */
async function prepare(withElements: Ways['withElements']): ReturnType<Ways['withElements']> {
  showing = withElements;
  const kit = await withElements();
  await kit.sayIn(words);
  return kit;
}

/** Most charters are read here; telling what is wrong in one takes more words. */
function read(written: Written): Charter | Promise<Charter> {
  return readAtOnce(written) ?? import('./reading.js').then(({ readInFull }) => readInFull(written));
}

/**
 * An empty banner has nothing to show, and costs nothing, until something must be asked. What a page wrote in one would
 * show; what a server rendered in one, kept for everybody, may ask somebody who has answered.
 */
function isNeeded(name: Name, element: Element | null): boolean {
  if (!element || name !== 'banner' || globalThis.cookieConsent?.pending.length) return element !== null;
  return element.childElementCount > 0 || element.shadowRoot !== null;
}
