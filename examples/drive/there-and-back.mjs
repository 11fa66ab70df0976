import assert from 'node:assert/strict';
import { FILM, OFFER, QUESTION } from './visitor.mjs';

/**
 * @import { Page } from 'playwright-core'
 * @import { Check } from './check.mjs'
 * @import { Visitor } from './visitor.mjs'
 */

const ROUNDS = 4;

/**
 * What is left of one page on the next: one of everything, however often the visitor turns.
 * @type {Check}
 */
export async function thereAndBack({ application, visitor, origin, step }) {
  const { page } = visitor;
  await page.addInitScript(countListeners);
  await page.addInitScript(countChanges);
  const turn = async (rounds = ROUNDS) => {
    for (let round = 0; round < rounds; round += 1) {
      await visitor.turnTo('Cookies');
      await visitor.rowOf('film_id').waitFor();
      await visitor.turnTo('Tonight');
      await page.locator('cookie-gate').waitFor({ state: 'attached' });
    }
  };

  await step('who turns the pages and answers nothing is asked once, by one banner', async () => {
    await page.goto(`${origin}/`);
    await page.locator(QUESTION).first().waitFor();
    // A server's question is there before the store.
    const store = await page.waitForFunction(() => globalThis.cookieConsent);
    await turn();
    await page.locator(QUESTION).first().waitFor();
    assert.equal(await page.locator(QUESTION).count(), 1);
    assert.equal(visitor.films, 0);
    if (application.isOfDocuments) return;
    assert.ok(await page.evaluate((before) => before === globalThis.cookieConsent, store));
  });

  await step('nothing is left behind: elements, listeners, dialogs', async () => {
    const before = await leftIn(page);
    await turn();
    assert.deepEqual(await leftIn(page), before);
    assert.equal(before.elements['cookie-banner'], 1);
    assert.ok((before.elements['cookie-preferences'] ?? 0) <= 1);
    assert.ok(before.dialogs <= 1);
    if (!application.isOfDocuments) await assertFewAlive(page, 'cookie-gate');
  });

  await step('a grant is told once, and asks for the film once', async () => {
    await page.locator(OFFER).click();
    await page.frameLocator(FILM).getByText('The film plays.').waitFor();
    assert.deepEqual(await changesIn(page), ['gate']);
    assert.equal(visitor.films, 1);
  });

  await step('a return to the film asks for it no more than once, and tells nothing', async () => {
    for (let showings = 2; showings <= 3; showings += 1) {
      await turn(1);
      await page.frameLocator(FILM).getByText('The film plays.').waitFor();
      // A page that was hidden and not taken away still has it.
      assert.ok(visitor.films <= showings);
    }
    assert.equal(await page.locator(FILM).count(), 1);
    assert.deepEqual(await changesIn(page), application.isOfDocuments ? [] : ['gate']);
  });

  await step('the choices open in one dialog, and a withdrawal is told once', async () => {
    await page.locator('cookie-trigger button').click();
    await page.locator('cookie-preferences dialog[open]').waitFor();
    assert.equal((await leftIn(page)).dialogs, 1);
    await page.locator('cookie-preferences [name="film"][value="denied"]').check();
    await page.locator('cookie-preferences [data-action="save"]').click();
    await page.locator(FILM).waitFor({ state: 'detached' });
    assert.equal((await changesIn(page)).length, application.isOfDocuments ? 1 : 2);
  });
}

/** @param {Page} page */
function leftIn(page) {
  return page.evaluate(() => {
    /** @type {Record<string, number>} */
    const elements = {};
    let dialogs = 0;
    for (const { localName, shadowRoot } of document.querySelectorAll('*')) {
      if (localName.startsWith('cookie-')) elements[localName] = (elements[localName] ?? 0) + 1;
      dialogs += Number(localName === 'dialog') + (shadowRoot?.querySelectorAll('dialog').length ?? 0);
    }
    return { elements, dialogs, listeners: globalThis.listeners.size };
  });
}

/**
 * A framework may hold on to the view before this one; the kit to none.
 * @param {Page} page
 * @param {string} tag
 */
async function assertFewAlive(page, tag) {
  const session = await page.context().newCDPSession(page);
  const expression = `customElements.get('${tag}').prototype`;
  const { result } = await session.send('Runtime.evaluate', { expression });
  await session.send('HeapProfiler.collectGarbage');
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const { result: alive } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.detach();
  assert.ok(alive.value <= 2, `${alive.value} of <${tag}> are still in memory`);
}

/** Runs in the page before its own scripts: knows who listens to its document and window. */
function countListeners() {
  /** @type {Map<string, unknown>} */
  const listeners = new Map();
  /** @type {WeakMap<object, number>} */
  const numbers = new WeakMap();
  let last = 0;
  /** @type {(type: string, listener: object, options: unknown) => string} */
  const keyOf = (type, listener, options) => {
    if (!numbers.has(listener)) numbers.set(listener, (last += 1));
    const capture = options === true || (typeof options === 'object' && Object(options).capture === true);
    return `${type} ${numbers.get(listener)} ${capture}`;
  };
  const { addEventListener, removeEventListener } = window.EventTarget.prototype;
  /** @type {(target: unknown) => boolean} */
  const isCounted = (target) => target === document || target === window;
  /**
   * @param {string} type
   * @param {EventListenerOrEventListenerObject | null} listener
   * @param {boolean | AddEventListenerOptions} [options]
   */
  window.EventTarget.prototype.addEventListener = function (type, listener, options) {
    const isLasting = typeof options !== 'object' || !(options.once || options.signal);
    if (listener && isLasting && isCounted(this ?? window)) listeners.set(keyOf(type, listener, options), listener);
    addEventListener.call(this ?? window, type, listener, options);
  };
  /**
   * @param {string} type
   * @param {EventListenerOrEventListenerObject | null} listener
   * @param {boolean | EventListenerOptions} [options]
   */
  window.EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener && isCounted(this ?? window)) listeners.delete(keyOf(type, listener, options));
    removeEventListener.call(this ?? window, type, listener, options);
  };
  globalThis.listeners = listeners;
}

/** Runs in the page before its own scripts. */
function countChanges() {
  globalThis.changes = [];
  document.addEventListener('cookie-consent-change', ({ detail }) => globalThis.changes.push(detail.reason));
}

/** @param {Page} page */
function changesIn(page) {
  return page.evaluate(() => globalThis.changes);
}
