import assert from 'node:assert/strict';
import { FILM, OFFER, QUESTION, TONIGHT } from './visitor.mjs';

/** @import { Check } from './check.mjs' */

/**
 * What a visitor does, from the first visit to a withdrawal.
 * @type {Check}
 */
export async function visit({ application, visitor, origin, step }) {
  const { page } = visitor;

  await step('a first visit is asked once, and nothing of the film is loaded', async () => {
    await page.goto(`${origin}/`);
    await page.locator(QUESTION).first().waitFor();
    assert.equal(await page.locator('cookie-banner').count(), 1);
    assert.equal(await visitor.record(), undefined);
    assert.equal(visitor.films, 0);
  });

  await step('so is who goes on without an answer', async () => {
    await visitor.turnTo('Cookies');
    await visitor.rowOf('film_id').waitFor();
    await page.locator(QUESTION).first().waitFor();
    await visitor.turnTo('Tonight');
    await page.locator(OFFER).waitFor();
    await page.locator(QUESTION).first().waitFor();
    assert.equal(await page.locator('cookie-banner').count(), 1);
    assert.equal(visitor.films, 0);
  });

  await step('a refusal is kept', async () => {
    await page.locator(QUESTION).first().click();
    await page.waitForFunction(() => globalThis.cookieConsent?.state.denied.includes('film'));
    assert.match((await visitor.record()) ?? '', /no=/);
  });

  await step('and holds after a reload', async () => {
    await page.reload();
    // What follows is the kit's: a server's trigger and offer are there before it.
    await page.waitForFunction(() => globalThis.cookieConsent);
    await page.locator(OFFER).waitFor();
    assert.equal(await page.locator(QUESTION).count(), 0);
    assert.equal(visitor.films, 0);
  });

  await step('the choices open, and one service is granted', async () => {
    await page.locator('cookie-trigger button').click();
    await page.locator('cookie-preferences [name="film"][value="granted"]').check();
    await page.locator('cookie-preferences [data-action="save"]').click();
    await page.waitForFunction(() => globalThis.cookieConsent?.allows('film'));
    assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('matomo')), false);
  });

  await step('its embed appears', async () => {
    await page.frameLocator(FILM).getByText('The film plays.').waitFor();
    assert.equal(visitor.films, 1);
  });

  await step('another page shows what holds, from the same store, without a second banner', async () => {
    const store = await page.evaluateHandle(() => globalThis.cookieConsent);
    await visitor.turnTo('Cookies');
    await visitor.rowOf('film_id').filter({ hasText: 'Accepted' }).waitFor();
    await visitor.rowOf('_pk_id').filter({ hasText: 'Rejected' }).waitFor();
    if (!application.isOfDocuments)
      assert.ok(await page.evaluate((before) => before === globalThis.cookieConsent, store));
    // The loader adds none to a page that has nothing to ask.
    assert.ok((await page.locator('cookie-banner').count()) <= 1);
    assert.equal(await page.locator(QUESTION).count(), 0);
  });

  await step('everything follows the language of the page', async () => {
    await page.locator('nav [lang="fr"]').click();
    await visitor.rowOf('film_id').filter({ hasText: 'Lecteur de films' }).waitFor();
    await page.locator('cookie-trigger').getByText('Gérer les cookies').waitFor();
  });

  await step('a withdrawal takes the embed away', async () => {
    await page.locator('nav a', { hasText: TONIGHT }).click();
    await page.locator(FILM).waitFor();
    await page.locator('cookie-trigger button').click();
    await page.locator('cookie-preferences [name="film"][value="denied"]').check();
    await page.locator('cookie-preferences [data-action="save"]').click();
    await page.locator(FILM).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('film')), false);
  });
}
