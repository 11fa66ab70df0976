import { canBePressed, prepareToPress, readNotes, TELL, watch } from './watch.mjs';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').BrowserContext} BrowserContext
 * @typedef {import('playwright-core').CDPSession} Session
 * @typedef {import('./contestants.mjs').Controls} Controls
 * @typedef {import('./watch.mjs').Rows} Rows
 * @typedef {import('./watch.mjs').Moment} Moment
 * @typedef {{ time: number, at: number }} Told
 * When something happened: milliseconds since the page began to load, and of the clock.
 * @typedef {{ bytes: number, requests: number }} Traffic
 * What crossed the network, headers included; what came from the cache did not.
 * @typedef {{ script: number, style: number, heap: number, nodes: number }} Costs
 * Milliseconds of script, milliseconds of style and layout, bytes, DOM nodes.
 */

/** The network and the processor of every visit. */
export const CONDITIONS = { latency: 150, bitsASecond: 1_600_000, slowdown: 4 };

const QUIET = 500;

/** A visitor, with a cache and cookies of their own. @param {Browser} browser */
export function newVisitor(browser) {
  return browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR' });
}

/** One visit to one page, under the conditions of all. */
export class Visit {
  /** @type {Traffic} */
  traffic = { bytes: 0, requests: 0 };
  /** @type {Set<string>} */
  #open = new Set();
  /** @type {Set<string>} */
  #cached = new Set();
  #changed = performance.now();
  #loaded = false;
  /** @type {Map<Moment, Told>} */
  #told = new Map();

  /**
   * @param {import('playwright-core').Page} page
   * @param {Session} session
   */
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /**
   * @param {BrowserContext} visitor
   * @param {string} address
   * @param {{ controls?: Controls, rows?: Rows }} [watched]
   */
  static async begin(visitor, address, { controls, rows } = {}) {
    const page = await visitor.newPage();
    const visit = new Visit(page, await visitor.newCDPSession(page));
    await visit.#impose();
    await page.addInitScript(watch, { tell: TELL, controls: controls ?? null, rows: rows ?? null });
    // Not awaited to the end: under these conditions, what the visitor sees comes long before.
    await page.goto(address, { waitUntil: 'commit', timeout: 30_000 });
    return visit;
  }

  async #impose() {
    const { session } = this;
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (/^https?:/.test(request.url)) this.#set(() => this.#open.add(requestId));
    });
    session.on('Network.requestServedFromCache', ({ requestId }) => this.#cached.add(requestId));
    session.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.fromDiskCache) this.#cached.add(requestId);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      this.#end(requestId, encodedDataLength),
    );
    session.on('Network.loadingFailed', ({ requestId }) => this.#end(requestId, 0));
    session.on('Page.loadEventFired', () => this.#set(() => (this.#loaded = true)));
    session.on('Runtime.bindingCalled', ({ payload }) => this.#hear(JSON.parse(payload)));
    await session.send('Page.enable');
    await session.send('Network.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: TELL });
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: CONDITIONS.latency,
      downloadThroughput: CONDITIONS.bitsASecond / 8,
      uploadThroughput: CONDITIONS.bitsASecond / 8,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.slowdown });
  }

  /** @param {() => void} change */
  #set(change) {
    change();
    this.#changed = performance.now();
  }

  /** @param {Told & { what: Moment }} told */
  #hear({ what, ...told }) {
    // What a page tells that was loaded again is another visit's.
    if (!this.#told.has(what)) this.#set(() => this.#told.set(what, told));
  }

  /**
   * When it happened, in milliseconds since the visit began.
   * @param {Moment} what One that was waited for.
   */
  timeOf(what) {
    return this.#told.get(what)?.time ?? NaN;
  }

  /**
   * How long after the press it happened, in milliseconds.
   * @param {Moment} what One that was waited for.
   */
  sincePress(what) {
    return (this.#told.get(what)?.at ?? NaN) - (this.#told.get('pressed')?.at ?? NaN);
  }

  /** @param {string} requestId @param {number} bytes */
  #end(requestId, bytes) {
    if (!this.#open.has(requestId)) return;
    this.#set(() => this.#open.delete(requestId));
    if (this.#cached.has(requestId)) return;
    this.traffic.requests += 1;
    this.traffic.bytes += bytes;
  }

  /**
   * Waits until the page told that something happened.
   * @param {Moment} what
   * @param {number} [seconds]
   */
  async until(what, seconds = 30) {
    await this.#wait(() => this.#told.has(what), seconds, `${what} was not noted`);
  }

  /** Waits until the page has loaded, half a second passed without a request, and it answers. @param {number} [seconds] */
  async settle(seconds = 30) {
    const isQuiet = () => this.#loaded && this.#open.size === 0 && performance.now() - this.#changed > QUIET;
    let settledAt;
    while (settledAt !== this.#changed) {
      await this.#wait(isQuiet, seconds, 'the page did not settle');
      settledAt = this.#changed;
      // A task that still runs holds this up, and may ask for more.
      await this.notes();
    }
  }

  /**
   * Waits, looking seldom, until a control can be pressed.
   * @param {string} place
   */
  async untilUsable(place) {
    const end = performance.now() + 30_000;
    while (!(await this.page.evaluate(canBePressed, place))) {
      if (performance.now() > end) throw new Error(`nothing could be pressed at ${place} within 30 s`);
      await new Promise((again) => setTimeout(again, QUIET));
    }
  }

  /**
   * Waits here, not in the page, where waiting would be measured.
   * @param {() => boolean} holds
   * @param {number} seconds
   * @param {string} complaint
   */
  async #wait(holds, seconds, complaint) {
    const end = performance.now() + seconds * 1000;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`${complaint} within ${seconds} s`);
      await new Promise((again) => setTimeout(again, 20));
    }
  }

  notes() {
    return this.page.evaluate(readNotes);
  }

  /**
   * What the visit cost so far; meaningful where nothing was looked for in every frame.
   * @returns {Promise<Costs>}
   */
  async costs() {
    const before = await this.#metrics();
    // Only then: what the browser would throw away anyway is nobody's.
    await this.session.send('HeapProfiler.collectGarbage');
    const after = await this.#metrics();
    return {
      script: before.ScriptDuration * 1000,
      style: (before.RecalcStyleDuration + before.LayoutDuration) * 1000,
      heap: after.JSHeapUsedSize,
      nodes: after.Nodes,
    };
  }

  async #metrics() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return /** @type {Record<'ScriptDuration' | 'RecalcStyleDuration' | 'LayoutDuration' | 'JSHeapUsedSize' | 'Nodes', number>} */ (
      Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
    );
  }

  /**
   * Presses a control the way a mouse does.
   * @param {string} place
   * @param {string} [preferences] What the press is to show.
   */
  async press(place, preferences) {
    const at = await this.page.evaluate(prepareToPress, { place, preferences });
    if (!at) throw new Error(`nothing can be pressed at ${place}`);
    await this.page.mouse.move(at.x, at.y);
    // The frame of hovering is not the press's.
    await new Promise((moved) => setTimeout(moved, 200));
    await this.page.mouse.down();
    await this.page.mouse.up();
    await this.until('painted');
  }

  close() {
    return this.page.close();
  }
}
