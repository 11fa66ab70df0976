import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, newVisitor, startSite, type Site } from '../support/site.ts';
import { answers, BANNER, known } from '../support/visitor.ts';

describe('a page prepared before anybody looks at it', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  // Driven browsers do not prerender: the page is told that it is prerendered, and then that it is looked at.
  it('shows, records and releases nothing until then, and obeys the choice made meanwhile (R91)', async () => {
    const visitor = await newVisitor(browser);
    const page = await visitor.newPage();
    await page.addInitScript(`
      globalThis.isPrepared = true;
      Object.defineProperty(Document.prototype, 'prerendering', { get: () => globalThis.isPrepared });
      globalThis.told = [];
      document.addEventListener('cookie-consent-ready', () => told.push('ready'));
    `);
    await page.goto(`${site.origin}/examples/portal/`);
    await page.locator('cookie-trigger [data-action]').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await page.evaluate('told'), []);
    assert.equal(await page.evaluate(() => globalThis.cookieConsent), undefined);
    assert.equal(await page.locator(BANNER).count(), 0);
    assert.deepEqual(site.requests('charter.json'), []);

    await visitor.addCookies([{ name: 'cookies_preferences', value: 'no=*', url: site.origin }]);
    await page.evaluate(`isPrepared = false; document.dispatchEvent(new Event('prerenderingchange'));`);
    await known(page);
    assert.deepEqual((await answers(page)).pending, []);
    assert.deepEqual(await page.evaluate('told'), ['ready']);
    assert.equal(await page.locator(BANNER).count(), 0);
    assert.deepEqual(site.requests('/stand-ins/'), []);
  });
});
