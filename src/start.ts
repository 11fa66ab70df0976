import { eraseDenied } from './adapters/effects/erase/erase.js';
import type { LeftBehind } from './adapters/effects/erase/left-behind.js';
import { announceChange, announceProblem, announceReady } from './adapters/effects/page-events.js';
import { HeldScripts } from './adapters/effects/scripts.js';
import { HeldTemplates } from './adapters/effects/templates.js';
import { TrustedScripts } from './adapters/effects/trusted-scripts.js';
import { WithdrawnScripts } from './adapters/effects/withdrawn-scripts.js';
import { cookieMemory } from './adapters/memory/cookie.js';
import { parentMemory } from './adapters/memory/parent.js';
import { onPageReturn } from './adapters/signals/page-return.js';
import { followParent, isFramedElsewhere, tellFrames } from './adapters/signals/frames.js';
import { isPrerendered, whenActivated } from './adapters/signals/prerender.js';
import { sendsPrivacyControl } from './adapters/signals/privacy-control.js';
import { joinTabs } from './adapters/signals/tabs.js';
import { authoredCharter, declaredCharter } from './adapters/sources/page-charter.js';
import type { Charter } from './charter/charter.js';
import { parseCharter, type ParsedCharter } from './charter/parse.js';
import type { ConsentState } from './consent/state.js';
import { ConsentStore, type ConsentChange, type ConsentMemory } from './consent/store.js';
import { printProblem, type Problem } from './dev/problem.js';
import type { DeviceView } from './elements/shared/device.js';

const now = (): number => Math.floor(Date.now() / 1000);

const NO_CHARTER: Problem = {
  path: '$',
  value: undefined,
  message: 'expected a charter, in the page, linked from it or given to configure(); what is held back stays so',
};

const LOADED_TWICE: Problem = {
  path: 'document',
  value: 'cookie-charter',
  message: 'expected one copy of the kit on the page; the first one stays in charge',
};

/** The tags under which a table written by hand is a declaration. */
const tables = new Set(['cookie-table']);

let isStarted = false;
let isConfigured = false;
/** The store this copy of the kit made. Another copy may have made the page's first. */
let own: ConsentStore | undefined;
/** One a page: the name of a Trusted Types policy can be taken once. */
let trusted: TrustedScripts | undefined;

/**
 * Looks for the page's charter, in the contract's order, and starts the page's store with it: once a page, and not at
 * all on a server. `configure` takes precedence, whenever it comes.
 *
 * @param options `table`: another tag than `cookie-table` under which tables written by hand may stand.
 */
export function start({ table }: { readonly table?: string } = {}): void {
  if (table !== undefined) tables.add(table);
  if (isStarted || typeof document === 'undefined') return;
  isStarted = true;
  void findCharter(document);
}

/**
 * Gives the page its charter from script. Before anything was found it is the charter; later it takes its place:
 * answers already given stand, and what is new is asked.
 *
 * @param charter As in the contract; anything wrong with it is reported and left out.
 */
export function useCharter(charter: unknown): void {
  isConfigured = true;
  isStarted = true;
  if (typeof document === 'undefined') return;
  const parsed = parseCharter(charter);
  if (isPrerendered(document)) void whenActivated(document).then(() => open(document, parsed));
  else open(document, parsed);
}

/** Lets the scripts in what a gate's template held run, as those of the page's held-back templates do. */
export function awakenIn(content: DocumentFragment): void {
  trusted ??= new TrustedScripts();
  trusted.awakenIn(content);
}

/** What an element may know of this device and delete on it, where one shows that; few pages do. */
export async function viewDevice(): Promise<DeviceView> {
  const { Device } = await import('./adapters/effects/erase/device.js');
  return new Device(document);
}

/** An earlier version of the page's charter, to be compared with it; nothing, and a problem told, where there is none. */
export async function earlierCharter(address: string): Promise<Charter | undefined> {
  const { readEarlierCharter } = await import('./adapters/sources/earlier-charter.js');
  const { charter, problems } = await readEarlierCharter(document, address);
  for (const problem of problems) report(document, problem);
  return charter;
}

async function findCharter(page: Document): Promise<void> {
  // Also gives the modules that import this one their turn to configure the page before it is searched.
  await whenActivated(page);
  let found = isConfigured ? undefined : await declaredCharter(page);
  if (!found && page.readyState !== 'complete') {
    await new Promise((resolve) => {
      page.defaultView?.addEventListener('DOMContentLoaded', resolve, { once: true });
      page.defaultView?.addEventListener('load', resolve, { once: true });
    });
    found = isConfigured ? undefined : await declaredCharter(page);
  }
  found ??= isConfigured ? undefined : await authoredCharter(page, [...tables]);
  if (isConfigured) return;
  if (found) open(page, found);
  else reportMissing(page);
}

/** Says that there is no charter, once everything that might have brought one had its turn, where something waits for it. */
function reportMissing(page: Document): void {
  if (page.readyState !== 'complete') {
    page.defaultView?.addEventListener('load', () => reportMissing(page), { once: true });
  } else if (!isConfigured && page.querySelector('[data-consent]')) {
    report(page, NO_CHARTER);
  }
}

function report(page: Document, problem: Problem): void {
  printProblem(problem);
  announceProblem(page, problem);
}

function open(page: Document, { charter, problems }: ParsedCharter): void {
  const present = globalThis.cookieConsent;
  if (present && present !== own) {
    report(page, LOADED_TWICE);
    // The first copy has read the same page; only a charter given from script is news to it.
    if (!isConfigured) return;
  }
  for (const problem of problems) report(page, problem);
  if (present) {
    present.adopt(charter);
    return;
  }
  const framed = isFramedElsewhere(page);
  const fromParent = parentMemory();
  const memory = framed ? fromParent : cookieMemory(page, now);
  const store = new ConsentStore(charter, memory, now, { privacyControl: sendsPrivacyControl(page), framed });
  own = store;
  globalThis.cookieConsent = store;
  wire(page, store, memory);
  if (!framed) return;
  followParent(page, charter.framing.parents, (record) => {
    fromParent.hear(record);
    store.refresh();
  });
}

/** Who meets whom: the store's news reaches the page, and the page's news reaches the store. */
function wire(page: Document, store: ConsentStore, memory: ConsentMemory): void {
  trusted ??= new TrustedScripts();
  const withdrawnScripts = new WithdrawnScripts(page, store, trusted);
  const scripts = new HeldScripts(page, store, trusted);
  const templates = new HeldTemplates(page, store, trusted);
  const release = (): void => {
    withdrawnScripts.look();
    templates.release();
    scripts.release();
  };
  const tellTabs = joinTabs(page, () => store.refresh());
  const tellFramed = tellFrames(page, store.charter.framing.frames, () => memory.read(store.charter.cookie));
  store.subscribe((after, before, change) => {
    // What was just stopped must not write again what is about to be deleted.
    release();
    if (change.changed.length > 0) carryOut(page, store, { after, before, change });
    tellFramed();
    if (change.reason !== 'sync' && change.reason !== 'expired') tellTabs();
  });
  onPageReturn(page, () => store.refresh());
  void eraseDenied(page, store);
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

/** Deletes what may not stay, and tells the page: at once, unless something declared takes longer to delete. */
function carryOut(page: Document, store: ConsentStore, { after, before, change }: News): void {
  const ran = (id: string): boolean => !before.pending.includes(id) && !before.denied.includes(id);
  const withdrawn = change.changed.filter((id) => ran(id) && !store.allows(id));
  const stillRunning = store.charter.services
    .filter(({ id, reloadToStop }) => reloadToStop && withdrawn.includes(id))
    .map(({ id }) => id);
  const tell = (left: readonly LeftBehind[]): void => announceChange(page, after, change, { left, stillRunning });
  const erased = eraseDenied(page, store, withdrawn);
  if (Array.isArray(erased)) tell(erased);
  else void erased.then(tell);
}
