import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../scripts/processes.mjs';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, answers, known, press, standIns } from '../support/visitor.ts';

const CHARTER = {
  site: { name: 'Portail' },
  services: [{ id: 'stats', category: 'statistics', provider: 'Mesure', name: 'Mesure' }],
};
const HELD = `<script type="text/plain" data-consent="stats">
  globalThis.standIns = { ...globalThis.standIns, stats: (globalThis.standIns?.stats ?? 0) + 1 };</script>`;

describe('more than one of anything', () => {
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

  /** A page with `head` before the kit, and `body`; what its console says against it is kept in `said`. */
  async function arrive(head: string, body = ''): Promise<{ page: Page; said: string[] }> {
    site.answers.set(
      '/twice.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
        <script>globalThis.errors = []; document.addEventListener('cookie-charter-error', ({ detail }) => errors.push([detail.path, detail.value]));</script>
        <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>${HELD}${head}
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body>${body}<main><h1>Portail</h1></main><cookie-trigger></cookie-trigger></body></html>`),
    );
    const page = await (await newVisitor(browser)).newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${site.origin}/twice.html`);
    await known(page);
    await page.locator('cookie-trigger [data-action]').waitFor();
    return { page, said };
  }
  const errors = (page: Page): Promise<unknown> => page.evaluate('errors');

  it('two banners: the first asks, the other stays empty, and it is said (R10)', async () => {
    const { page } = await arrive('', '<cookie-banner></cookie-banner><cookie-banner></cookie-banner>');
    await page.locator(BANNER).first().waitFor();
    await page.waitForFunction('errors.length > 0');
    assert.equal(await page.locator(BANNER).count(), 1);
    assert.deepEqual(await errors(page), [['document', 'cookie-banner']]);
    await page.evaluate(() => document.querySelector('cookie-banner')!.remove());
    await page.locator(BANNER).waitFor();
  });

  it('a banner in the place of another, as a framework puts one there: it asks, and nothing is said', async () => {
    const { page } = await arrive('', '<cookie-banner></cookie-banner>');
    await page.locator(BANNER).waitFor();
    await page.evaluate(async () => {
      const before = document.querySelector('cookie-banner')!;
      before.headingLevel = 3;
      before.replaceWith(document.createElement('cookie-banner'));
      await before.updateComplete;
    });
    await page.locator(BANNER).waitFor();
    assert.deepEqual(await errors(page), []);
  });

  it('a body that takes the place of another, the banner kept: one banner, and nothing to say (R10)', async () => {
    const { page } = await arrive('', '<cookie-banner></cookie-banner>');
    await page.locator(BANNER).waitFor();
    await page.evaluate(async () => {
      const kept = document.querySelector('cookie-banner')!;
      const body = document.createElement('body');
      body.innerHTML = '<cookie-banner></cookie-banner><main><h1>Ailleurs</h1></main>';
      const other = body.querySelector('cookie-banner')!;
      document.body.replaceWith(body);
      other.replaceWith(kept);
      await other.updateComplete;
    });
    await page.locator(BANNER).waitFor();
    assert.deepEqual(await errors(page), []);
  });

  it('a body that takes the place of another: the loader asks there too, until there is an answer (R104)', async () => {
    const { page } = await arrive('');
    await page.locator(BANNER).waitFor();
    const swap = (): Promise<void> =>
      page.evaluate(() => {
        const body = document.createElement('body');
        body.innerHTML = '<main><h1>Ailleurs</h1></main><cookie-trigger></cookie-trigger>';
        history.pushState(null, '', `?page=${history.length}`);
        document.body.replaceWith(body);
      });
    await swap();
    await page.locator(BANNER).waitFor();
    assert.equal(await page.locator('body > cookie-banner:first-child').count(), 1);
    await press(page, 'reject', 'cookie-banner');
    await page.locator(`${BANNER}:has-text("refusé")`).waitFor();
    await swap();
    await page.locator('cookie-trigger [data-action]').waitFor();
    assert.equal(await page.locator(BANNER).count(), 0);
    assert.deepEqual(await errors(page), []);
  });

  it('two copies of the kit: one store, one banner, each script once (R103)', async () => {
    // Another version would come from another folder.
    for (const file of readdirSync(join(ROOT, 'cdn')).filter((name) => name.endsWith('.js')))
      site.answers.set(`/other/${file}`, withBody(readFileSync(join(ROOT, 'cdn', file), 'utf8'), 'text/javascript'));
    const copies = '<script type="module" src="/other/cookie-charter.js"></script>';
    const { page, said } = await arrive(copies);
    await page.locator(BANNER).waitFor();
    await page.waitForFunction('errors.length > 0');
    assert.equal(await page.locator(BANNER).count(), 1);
    await press(page, 'accept', 'cookie-banner');
    await page.waitForFunction('globalThis.standIns');
    assert.deepEqual(await standIns(page), { stats: 1 });
    assert.deepEqual(await answers(page), { granted: ['stats'], denied: [], pending: [] });
    assert.deepEqual(await errors(page), [['document', 'cookie-charter']]);
    assert.deepEqual(said, []);
    await page.locator('cookie-trigger [data-action]').click();
    await page.locator('dialog[open]').waitFor();
    assert.equal(await page.locator('cookie-preferences').count(), 1);
  });

  it('another consent tool: the banner yields, nothing runs, and it is said (R10)', async () => {
    const { page } = await arrive('<script>globalThis.__tcfapi = () => {};</script>');
    await page.waitForFunction('errors.length > 0');
    assert.deepEqual(await errors(page), [['document', '__tcfapi']]);
    assert.equal(await page.locator(BANNER).count(), 0);
    assert.deepEqual(await standIns(page), {});
    await page.locator('cookie-trigger [data-action]').click();
    await page.locator('dialog[open]').waitFor();
  });
});
