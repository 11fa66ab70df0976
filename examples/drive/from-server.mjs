import assert from 'node:assert/strict';
import { QUESTION, RECORD } from './visitor.mjs';

/**
 * @import { Page, Route } from 'playwright-core'
 * @import { Check } from './check.mjs'
 */

/**
 * What an application's own server draws before any script, and what becomes of it.
 * @type {Check}
 */
export async function fromServer({ application, visitor, origin, step, note }) {
  if (!application.isAskedByServer) return note('no server asks');

  await step('a server draws the banner for a first visit, and for nobody who has answered', async () => {
    const banner = /<cookie-banner[^>]*><template shadowrootmode="open">/;
    assert.match(await (await fetch(origin)).text(), banner);
    assert.doesNotMatch(await (await fetch(origin, { headers: { cookie: `${RECORD}=no=*` } })).text(), banner);
  });

  await step('it is taken over where it stands, by the same element, and nothing of the page moves', async () => {
    const { page } = visitor;
    await page.addInitScript(addUpShifts);
    /** @type {Route[]} */
    const scripts = [];
    let areHeld = true;
    await page.route(/\.js/, (route) => (areHeld ? void scripts.push(route) : route.continue()));
    await page.goto(origin, { waitUntil: 'commit' });
    await page.locator(QUESTION).waitFor();
    const banner = await page.locator('cookie-banner').elementHandle();
    const places = await placesIn(page);
    areHeld = false;
    await Promise.all(scripts.map((route) => route.continue()));
    // The forms are what only a server draws.
    for (const tag of ['cookie-banner', 'cookie-gate', 'cookie-trigger'])
      await page.locator(`${tag} form`).first().waitFor({ state: 'detached' });
    assert.ok(await page.evaluate((before) => before === document.querySelector('cookie-banner'), banner));
    assert.deepEqual(await placesIn(page), places);
    assert.equal(await page.evaluate(() => globalThis.shifts), 0);
  });

  if (application.name !== 'next') return;
  await step('an edge runtime reads the choice and draws the same', async () => {
    const ask = async (headers = {}) => (await fetch(`${origin}/edge`, { headers })).json();
    const first = await ask();
    assert.deepEqual(first.pending, ['matomo', 'film']);
    assert.match(first.banner, /data-action="reject"/);
    const { denied, banner } = await ask({ cookie: `${RECORD}=no=*` });
    assert.deepEqual({ denied, banner }, { denied: ['matomo', 'film'], banner: '' });
  });
}

/**
 * Where a visitor sees the banner and the parts of the page.
 * @param {Page} page
 */
async function placesIn(page) {
  const selectors = ['cookie-banner [part="base"]', 'nav', 'h1', 'cookie-gate', 'footer'];
  const boxes = selectors.map(async (selector) => [selector, await page.locator(selector).boundingBox()]);
  return Object.fromEntries(await Promise.all(boxes));
}

/** Runs in the page before its own scripts: adds up what moves, as browsers measure it. */
function addUpShifts() {
  globalThis.shifts = 0;
  new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shifts += 'value' in entry ? Number(entry.value) : 0;
  }).observe({ type: 'layout-shift', buffered: true });
}
