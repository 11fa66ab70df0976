import assert from 'node:assert/strict';
import { QUESTION, RECORD } from './visitor.mjs';

/**
 * @import { Route } from 'playwright-core'
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

  await step('it is taken over where it stands, by the same element', async () => {
    const { page } = visitor;
    /** @type {Route[]} */
    const scripts = [];
    let areHeld = true;
    await page.route(/\.js/, (route) => (areHeld ? void scripts.push(route) : route.continue()));
    await page.goto(origin, { waitUntil: 'commit' });
    await page.locator(QUESTION).waitFor();
    const banner = await page.locator('cookie-banner').elementHandle();
    const box = await page.locator('cookie-banner [part="base"]').boundingBox();
    areHeld = false;
    await Promise.all(scripts.map((route) => route.continue()));
    // The forms are what only a server draws.
    await page.locator('cookie-banner form').first().waitFor({ state: 'detached' });
    await page.locator('cookie-trigger form').waitFor({ state: 'detached' });
    assert.ok(await page.evaluate((before) => before === document.querySelector('cookie-banner'), banner));
    assert.deepEqual(await page.locator('cookie-banner [part="base"]').boundingBox(), box);
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
