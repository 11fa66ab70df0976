import { mayHold } from './adapters/effects/erase/may-hold.js';
import type { LeftBehind } from './adapters/effects/erase/left-behind.js';
import { announceChange, announceReady } from './adapters/effects/page-events.js';
import { heldScripts } from './adapters/effects/scripts.js';
import { heldTemplates } from './adapters/effects/templates.js';
import { trustedScripts, type TrustedScripts } from './adapters/effects/trusted-scripts.js';
import { withdrawnScripts } from './adapters/effects/withdrawn-scripts.js';
import { cookieMemory } from './adapters/memory/cookie.js';
import { pageOnlyMemory } from './adapters/memory/page-only.js';
import { onPageReturn } from './adapters/signals/page-return.js';
import { isFramedElsewhere } from './adapters/signals/framed.js';
import { isPrerendered, whenActivated } from './adapters/signals/prerender.js';
import { sendsPrivacyControl } from './adapters/signals/privacy-control.js';
import { joinTabs } from './adapters/signals/tabs.js';
import { declaredCharter } from './adapters/sources/page-charter.js';
import type { Charter } from './charter/charter.js';
import type { Written } from './charter/written.js';
import type { PrivacyControlRules } from './consent/privacy-control.js';
import type { ConsentState } from './consent/state.js';
import { ConsentStore, type ConsentChange } from './consent/store.js';
import { apart, rethrow } from './dev/rethrow.js';

/**
 * Reads what a site wrote, and tells what is wrong with it: now, or once the code for that is there. Nothing is released
 * before.
 */
export type Reading = (written: Written) => Charter | Promise<Charter>;

/** Deletes what the services that may not run have left, and tells what stayed of those that were withdrawn. */
type Erasing = (
  page: Document,
  store: ConsentStore,
  withdrawn: readonly string[],
) => LeftBehind[] | Promise<LeftBehind[]>;

const now = (): number => Math.floor(Date.now() / 1000);

/** The tags under which a table written by hand is a declaration. */
const tables = new Set(['cookie-table']);

let isStarted = false;
let isConfigured = false;
/** What the page's charter was last read from, or is about to be. */
let source: Written | undefined;
/** The store this copy of the kit made. Another copy may have made the page's first. */
let own: ConsentStore | undefined;
/** The last decision that is still to be told, if any: those after it wait for their turn. */
let untold: Promise<void> | undefined;
/** One a page: the name of a Trusted Types policy can be taken once. */
let trusted: TrustedScripts | undefined;
/** What is fetched when there is something to delete, or the browser sends Global Privacy Control. */
interface Parts {
  readonly erase?: Erasing;
  readonly rules?: PrivacyControlRules;
}
const parts: Parts = {};

/** Takes what is here already: with it the page deletes, and opens, at once. */
export function useParts(more: Parts): void {
  Object.assign(parts, more);
}

/**
 * Looks for the page's charter, in the contract's order, and starts the page's store with it: once a page.
 *
 * @param table Another tag than `cookie-table` under which tables written by hand may stand.
 */
export function startPage(read: Reading, table?: string): void {
  if (table !== undefined) tables.add(table);
  if (isStarted) return;
  isStarted = true;
  claimName();
  void findCharter(document, read);
}

/** Gives the page its charter from script: before any it holds, and in place of the one it has. */
export function giveCharter(read: Reading, value: unknown): void {
  isConfigured = true;
  isStarted = true;
  claimName();
  const page = document;
  const bringIt = (): void => bring(page, read, { value });
  if (isPrerendered(page)) void whenActivated(page).then(bringIt);
  else bringIt();
}

/** Lets the scripts in what a gate's template held run, as those of the page's held-back templates do. */
export function awakenIn(content: DocumentFragment): void {
  (trusted ??= trustedScripts()).awakenIn(content);
}

/** An element with this id is what the name means, and whoever reads it would take that for the store (R12). */
function claimName(): void {
  if (!Object.hasOwn(globalThis, 'cookieConsent')) globalThis.cookieConsent = undefined;
}

async function findCharter(page: Document, read: Reading): Promise<void> {
  // Also gives the modules that import this one their turn to configure the page before it is searched.
  await whenActivated(page);
  const look = async (): Promise<Written | undefined> => (isConfigured ? undefined : declaredCharter(page));
  let found = await look();
  if (!found && page.readyState !== 'complete') {
    await new Promise((resolve) => {
      for (const event of ['DOMContentLoaded', 'load'])
        page.defaultView?.addEventListener(event, resolve, { once: true });
    });
    found = await look();
  }
  found ??= isConfigured ? undefined : await authoredIn(page);
  if (isConfigured) return;
  if (found) bring(page, read, found);
  else reportMissing(page);
}

/** The charter of tables written by hand: few pages are written so, and the others need not load what reads them. */
async function authoredIn(page: Document): Promise<Written | undefined> {
  const tags = [...tables].join();
  if (!page.querySelector(`:is(${tags}) table`)) return undefined;
  const { authoredCharter } = await import('./adapters/sources/authored-charter.js');
  return authoredCharter(page, tags);
}

/** Says that there is no charter, once everything that might have brought one had its turn, where something waits for it. */
function reportMissing(page: Document): void {
  if (page.readyState !== 'complete') {
    page.defaultView?.addEventListener('load', () => reportMissing(page), { once: true });
  } else if (!isConfigured && !globalThis.cookieConsent && page.querySelector('[data-consent]')) {
    void import('./trouble.js').then(({ report, NO_CHARTER }) => report(page, NO_CHARTER));
  }
}

/** Opens the page with a charter, now or once all that takes is here, unless another was given in between. */
function bring(page: Document, read: Reading, written: Written): void {
  source = written;
  const charter = read(written);
  const rules = sendsPrivacyControl(page) ? (parts.rules ?? fetchRules()) : undefined;
  if (!(charter instanceof Promise) && !(rules instanceof Promise)) open(page, charter, rules);
  else {
    Promise.all([charter, rules])
      .then(([read, privacyControl]) => {
        if (source === written) open(page, read, privacyControl);
      })
      // What is held back stays so. What tells of trouble may be missing for the same reason.
      .catch((error: unknown) => console.error('[cookie-charter]', error));
  }
}

async function fetchRules(): Promise<PrivacyControlRules> {
  return (await import('./consent/privacy-control.js')).privacyControlRules;
}

function open(page: Document, charter: Charter, privacyControl?: PrivacyControlRules): void {
  const present = globalThis.cookieConsent;
  if (present && present !== own) {
    void import('./trouble.js').then(({ report, LOADED_TWICE }) => report(page, LOADED_TWICE));
    // The first copy has read the same page; only a charter given from script is news to it.
    if (!isConfigured) return;
  }
  if (present) {
    present.adopt(charter);
    return;
  }
  const framed = isFramedElsewhere(page);
  const memory = framed ? pageOnlyMemory() : cookieMemory(page, now);
  const store = new ConsentStore(charter, memory, now, { privacyControl, framed });
  globalThis.cookieConsent = own = store;
  wire(page, store);
  const { cookie, framing } = charter;
  if (!framed && framing.frames.length === 0) return;
  void import('./adapters/signals/frames.js').then(({ followParent, tellFrames }) => {
    store.subscribe(tellFrames(page, framing.frames, () => memory.read(cookie)));
    if (!framed) return;
    // The choice as the framing page told it, and what was decided in the frame since, are kept as long as the page (R92).
    followParent(page, framing.parents, (record = '') => {
      memory.write(cookie, record, 0);
      store.refresh();
    });
  });
}

/** Who meets whom: the store's news reaches the page, and the page's news reaches the store. */
function wire(page: Document, store: ConsentStore): void {
  const scripts = (trusted ??= trustedScripts());
  const releases = [withdrawnScripts, heldTemplates, heldScripts].map((hold) => hold(page, store, scripts));
  const release = (): void => {
    // What one can't do keeps neither the others from their part, nor the page from its news.
    for (const each of releases) apart(each);
  };
  const refresh = (): void => store.refresh();
  const tellTabs = joinTabs(page, refresh);
  store.subscribe((after, before, change) => {
    // What was just stopped must not write again what is about to be deleted.
    release();
    if (change.changed.length > 0) carryOut(page, store, { after, before, change });
    if (!after.kept)
      void import('./trouble.js').then(({ reportUnkept }) => reportUnkept(page, store.charter.cookie.name), rethrow);
    if (change.reason !== 'sync' && change.reason !== 'expired') tellTabs();
  });
  onPageReturn(page, refresh);
  void erase(page, store, []);
  announceReady(page, store);
  release();
  // What a single-page application adds later is held back and released like the rest.
  new MutationObserver(release).observe(page, { childList: true, subtree: true });
}

interface News {
  readonly after: ConsentState;
  readonly before: ConsentState;
  readonly change: ConsentChange;
}

/** Deletes what may not stay, and tells the page: at once, unless the code for it or the deleting takes longer. */
function carryOut(page: Document, store: ConsentStore, { after, before, change }: News): void {
  const ran = (id: string): boolean => !before.pending.includes(id) && !before.denied.includes(id);
  const withdrawn = change.changed.filter((id) => ran(id) && !store.allows(id));
  const stillRunning = store.charter.services
    .filter(({ id, reloadToStop }) => withdrawn.includes(id) && reloadToStop)
    .map(({ id }) => id);
  let turn: Promise<void> | undefined;
  const tell = (left: readonly LeftBehind[]): void => {
    // Told late, after another decision, it must not say yes to what that one refused.
    const holds = after.granted.every((id) => store.granted.includes(id));
    apart(() => announceChange(page, holds ? after : store.state, change, { left, stillRunning }));
    if (untold === turn) untold = undefined;
  };
  const left = erase(page, store, withdrawn);
  if (untold || left instanceof Promise) turn = untold = Promise.all([left, untold]).then(([left]) => tell(left));
  else {
    // What a listener decides meanwhile is told once all have heard this.
    turn = untold = Promise.resolve();
    tell(left);
  }
}

/** What stayed; everything, where the code that deletes can't be had: a choice is told whatever becomes of the rest. */
function erase(
  page: Document,
  store: ConsentStore,
  withdrawn: readonly string[],
): LeftBehind[] | Promise<LeftBehind[]> {
  if (withdrawn.length === 0 && !mayHold(page, store)) return [];
  const all = (): LeftBehind[] => declaredBy(store, withdrawn);
  const failed = (error: unknown): LeftBehind[] => {
    rethrow(error);
    return all();
  };
  try {
    const left =
      parts.erase?.(page, store, withdrawn) ??
      import('./adapters/effects/erase/erase.js').then(({ eraseDenied }) => eraseDenied(page, store, withdrawn), all);
    return left instanceof Promise ? left.catch(failed) : left;
  } catch (error) {
    return failed(error);
  }
}

function declaredBy({ charter }: ConsentStore, ids: readonly string[]): LeftBehind[] {
  return charter.services
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id: service, cookies }) =>
      cookies.map(({ name, technique }) => ({ service, name, technique, reason: 'refused' as const })),
    );
}
