import assert from 'node:assert/strict';
import { QUESTION, Visitor } from './visitor.mjs';

/** @import { Check } from './check.mjs' */

/**
 * What is there where no script runs: what a server or a build wrote, and its forms.
 * @type {Check}
 */
export async function withoutScript({ application, browser, origin, step, note }) {
  if (!application.isReadWithoutScript) return note('nothing is written before the script');
  const reader = await Visitor.arrive(browser, { javaScriptEnabled: false });
  const { page } = reader;

  await step('the table is read in either language, and nothing of the film is loaded', async () => {
    await page.goto(origin);
    await page.locator('nav a', { hasText: 'Cookies' }).click();
    await reader.rowOf('film_id').filter({ hasText: 'Show films in the page.' }).waitFor();
    await page.locator('nav [lang="fr"]').click();
    await reader.rowOf('film_id').filter({ hasText: 'Montrer des films dans la page.' }).waitFor();
    assert.equal(reader.films, 0);
  });
  await reader.leave();
  if (!application.isAskedByServer) return note('nobody takes a form');

  const visitor = await Visitor.arrive(browser, { javaScriptEnabled: false });
  await step('a refusal is kept, and one service granted, by forms', async () => {
    const { page } = visitor;
    await page.goto(origin);
    await page.locator('nav a', { hasText: 'Cookies' }).click();
    await visitor.rowOf('_pk_id').waitFor();
    const { pathname } = new URL(page.url());
    await page.locator(QUESTION).click();
    await visitor.rowOf('_pk_id').filter({ hasText: 'Rejected' }).waitFor();
    assert.equal(new URL(page.url()).pathname, pathname);
    assert.equal(await page.locator(QUESTION).count(), 0);
    await page.locator('cookie-preferences [name="film"][value="granted"]').check();
    await page.locator('cookie-preferences [data-action="save"]').click();
    await visitor.rowOf('film_id').filter({ hasText: 'Accepted' }).waitFor();
    assert.match((await visitor.record()) ?? '', /yes=film&no=matomo/);
  });
  await visitor.leave();
}
