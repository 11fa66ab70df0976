import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, newVisitor } from '../support/site.ts';
import { cookieNames } from '../support/visitor.ts';

/** What the example site is shown running on. */
const SERVERS = { 'node:http': 'node', Hono: 'hono', Express: 'express' };

describe('a site without script', () => {
  let browser: Browser;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  for (const [name, file] of Object.entries(SERVERS)) {
    it(`takes choices from the first visit to the withdrawal, on ${name} (R5, R33, R35, R96)`, async () => {
      const { address, close } = await run(file);
      const context = await newVisitor(browser, { javaScriptEnabled: false });
      const page = await context.newPage();
      const press = (label: string): Promise<void> => page.getByRole('button', { name: label, exact: true }).click();
      const ticked = (): Promise<number> => page.locator('input:checked').count();
      await page.goto(address);
      assert.ok((await page.locator('tbody tr').count()) > 5);
      assert.equal(await ticked(), 0);
      assert.equal(await page.locator('cookie-banner [part~="choice"]').count(), 2);
      assert.deepEqual(await cookieNames(context), ['csrftoken']);

      await page.getByRole('group', { name: 'Matomo' }).getByLabel('Accepter').check();
      await press('Confirmer mes choix');
      assert.equal(page.url(), `${address}?enregistre`);
      assert.match(await page.locator('main > [role="status"]').innerText(), /enregistrés/);
      assert.equal(await page.locator('cookie-banner').count(), 0);
      assert.match(await page.locator('main').innerText(), /Cette visite est comptée/);
      assert.equal(await page.getByRole('group', { name: 'Matomo' }).getByLabel('Accepter').isChecked(), true);
      assert.deepEqual(await cookieNames(context), ['_pk_id.1', 'cookies_preferences', 'csrftoken']);

      await press('Tout refuser');
      assert.match(await page.locator('main').innerText(), /n’est pas comptée/);
      assert.deepEqual(await cookieNames(context), ['cookies_preferences', 'csrftoken']);
      assert.equal(await page.locator('input[value="denied"]:checked').count(), await ticked());
      assert.ok((await ticked()) > 2);

      // A form without the site's token, as another page could write it.
      const answer = await context.request.post(`${address}choix`, { form: { 'charter:action': 'accept' } });
      assert.equal(answer.status(), 403);
      await page.goto(address);
      assert.equal(await page.locator('input[value="granted"]:checked').count(), 0);
      await context.close();
      await close();
    });
  }

  it('refuses from the banner without script, and asks no more (R9, R33, R96)', async () => {
    const { address, close } = await run('node');
    const context = await newVisitor(browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('cookie-banner [data-action="reject"]').click();
    await page.locator('main > [role="status"]').waitFor();
    assert.equal(await page.locator('cookie-banner').count(), 0);
    assert.deepEqual(await cookieNames(context), ['cookies_preferences', 'csrftoken']);
    const { value } = (await context.cookies()).find(({ name }) => name === 'cookies_preferences')!;
    assert.match(value, /^v=1&t=\d+&no=/);
    await page.locator('cookie-trigger').getByRole('button').click();
    assert.equal(new URL(page.url()).hash, '#choix');
    await context.close();
    await close();
  });

  it('is the same site with script, under its strict policy (R94, R97)', async () => {
    const { address, close } = await run('node');
    const context = await newVisitor(browser);
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await page.goto(address);
    await page.waitForFunction(() => !document.querySelector('cookie-banner')?.shadowRoot?.querySelector('style'));
    await page.locator('cookie-banner [data-action="reject"]').click();
    await page.locator('cookie-banner [part~="confirmation"]').waitFor();
    assert.equal(page.url(), address);
    assert.deepEqual(said, []);
    await context.close();
    await close();
  });
});

/** Starts the example site on one kind of server. */
async function run(file: string): Promise<{ address: string; close: () => Promise<unknown> }> {
  const example = new URL(`../../examples/server/${file}.mjs`, import.meta.url).href;
  const { server } = (await import(example)) as { server: Server };
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = (): Promise<unknown> => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
