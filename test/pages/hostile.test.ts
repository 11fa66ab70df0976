import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, answers, known, press } from '../support/visitor.ts';

const CHARTER = {
  site: { name: 'Portail' },
  services: [
    { id: 'stats', category: 'statistics', provider: 'Mesure', name: 'Mesure', cookies: [{ name: 'st_id' }] },
    { id: 'ads', category: 'third-party', provider: 'Régie', name: 'Régie' },
  ],
};
const HELD = ['stats', 'ads'].map(
  (id) => `<script type="text/plain" data-consent="${id}">(globalThis.ran ??= []).push('${id}');</script>`,
);
const RECORD = 'cookies_preferences';

/** What pages and their libraries do to the ground everybody stands on, before the kit comes. */
const HOSTILITIES: Readonly<Record<string, string>> = {
  'adds to Array.prototype, as old libraries do': `
    Array.prototype.each = function (tell) { this.forEach(tell); };
    Array.prototype.remove = function () { return []; };
    Array.from = (list) => Array.prototype.slice.call(list);`,
  'pollutes Object.prototype with the words of a charter': `
    Object.assign(Object.prototype, { consent: 'exempt', exemption: 'authentication', stats: 'granted', restDenied: false, granted: ['stats'] });`,
  'adds toJSON to everything': `Object.prototype.toJSON = () => 'gone'; Array.prototype.toJSON = () => 'gone';`,
  'has a listener that throws on every event': `
    for (const type of ['cookie-consent-ready', 'cookie-consent-change', 'cookie-charter-error', 'DOMContentLoaded', 'pageshow'])
      addEventListener(type, () => { throw new Error('listener of the page'); }, true);`,
  'has elements with the names that the kit looks for': `
    for (const id of ['cookieConsent', 'cookieStore', 'Lit']) {
      const element = document.createElement('form');
      element.id = id;
      element.innerHTML = '<input name="pending"><input name="subscribe"><input name="allows">';
      document.documentElement.append(element);
    }`,
  'changes itself without pause': `
    addEventListener('DOMContentLoaded', () => {
      const spot = document.createElement('div');
      document.body.append(spot);
      let rounds = 0;
      const storm = () => {
        for (let index = 0; index < 50; index += 1) { spot.append(document.createElement('i')); spot.firstChild.remove(); }
        if ((rounds += 1) < 200) setTimeout(storm);
      };
      storm();
    });`,
};

describe('a hostile page', () => {
  let site: Site;
  let browser: Browser;
  const said: string[] = [];

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function arrive(script: string, body = ''): Promise<Page> {
    site.answers.set(
      '/hostile.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title><script>${script}</script>
        <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>${HELD.join('')}
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body>${body}<main><h1>Portail</h1></main><cookie-trigger></cookie-trigger></body></html>`),
    );
    const page = await (await newVisitor(browser)).newPage();
    said.length = 0;
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(`${site.origin}/hostile.html`);
    return page;
  }
  const ran = (page: Page): Promise<string[] | undefined> => page.evaluate('globalThis.ran');

  for (const [deed, script] of Object.entries(HOSTILITIES)) {
    it(`that ${deed}: nothing opens by mistake, and both answers work (R1, R12)`, async () => {
      const page = await arrive(script);
      await known(page);
      await page.locator(BANNER).waitFor();
      assert.equal(await ran(page), undefined);
      await press(page, 'reject', 'cookie-banner');
      await page.reload();
      await known(page);
      assert.deepEqual(await answers(page), { granted: [], denied: ['stats', 'ads'], pending: [] });
      assert.equal(await ran(page), undefined);
      await page.evaluate(() => globalThis.cookieConsent!.set({ stats: 'granted' }));
      await page.waitForFunction('globalThis.ran');
      assert.deepEqual(await ran(page), ['stats']);
      assert.deepEqual(
        said.filter((message) => message !== 'listener of the page'),
        [],
      );
    });
  }

  it('whose document.cookie throws: the choice holds for the page, the visitor is told, and so is the site, once (R87)', async () => {
    const page = await arrive(
      `Object.defineProperty(document, 'cookie', { get() { throw new Error('no'); }, set() { throw new Error('no'); } });`,
    );
    const printed: string[] = [];
    page.on('console', (message) => printed.push(message.text()));
    await known(page);
    await page.evaluate(
      `globalThis.told = []; document.addEventListener('cookie-charter-error', ({ detail: { path, value } }) => told.push([path, value]));`,
    );
    await press(page, 'reject', 'cookie-banner');
    await page.locator('cookie-banner [part~="confirmation"]').getByText('ne permet pas').waitFor();
    assert.deepEqual((await answers(page)).denied, ['stats', 'ads']);
    await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
    await page.waitForFunction('globalThis.ran?.length === 2');
    assert.deepEqual(said, []);
    assert.deepEqual(await page.evaluate('told'), [['cookie', RECORD]]);
    assert.deepEqual(printed, [
      `[cookie-charter] cookie: expected a cookie that reads back as written; the choice holds for this page, and the next one asks again ${RECORD}`,
    ]);
  });

  it('whose document.cookie lies: what cannot be read back is no record, and a made-up one is none (R103, L20)', async () => {
    const page = await arrive(
      `Object.defineProperty(document, 'cookie', { get: () => '${RECORD}=yes=stats+ads; st_id=1', set() {} });`,
    );
    await known(page);
    assert.deepEqual((await answers(page)).pending, ['stats', 'ads']);
    await press(page, 'reject', 'cookie-banner');
    assert.deepEqual((await answers(page)).denied, ['stats', 'ads']);
    assert.equal(await ran(page), undefined);
  });

  it('whose JSON is broken: nothing runs, and it is said (R12)', async () => {
    const page =
      await arrive(`globalThis.errors = []; document.addEventListener('cookie-charter-error', ({ detail }) => errors.push(detail.path));
      JSON.parse = () => { throw new SyntaxError('broken'); };`);
    await page.waitForFunction('errors.length > 0');
    assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('stats') ?? false), false);
    assert.equal(await ran(page), undefined);
  });

  it('that removes, moves and copies the banner while it asks: nothing is decided, and it still answers', async () => {
    const page = await arrive('');
    await known(page);
    await page.locator(BANNER).waitFor();
    await page.evaluate(() => {
      const banner = document.querySelector('cookie-banner')!;
      const [main] = document.getElementsByTagName('main');
      for (let round = 0; round < 20; round += 1) {
        main!.append(banner);
        banner.remove();
        document.body.prepend(banner);
      }
      main!.append(banner.cloneNode(true));
      document.body.append(document.querySelector('cookie-trigger')!);
    });
    await page.locator(BANNER).waitFor();
    assert.equal(await page.locator(BANNER).count(), 1);
    assert.deepEqual((await answers(page)).pending, ['stats', 'ads']);
    await press(page, 'reject', 'cookie-banner');
    await page.locator('cookie-banner [part~="confirmation"]').first().waitFor();
    assert.deepEqual((await answers(page)).denied, ['stats', 'ads']);
    assert.deepEqual(said, []);
  });

  it('that removes the banner for good leaves nothing of it, and nothing decided', async () => {
    const page = await arrive('');
    await known(page);
    await page.locator(BANNER).waitFor();
    await page.evaluate(() => document.querySelector('cookie-banner')!.remove());
    assert.equal(await page.evaluate(() => document.documentElement.style.cssText), '');
    assert.deepEqual((await answers(page)).pending, ['stats', 'ads']);
    await page.locator('cookie-trigger [data-action]').click();
    await press(page, 'reject', 'dialog[open]');
    assert.deepEqual((await answers(page)).denied, ['stats', 'ads']);
  });

  it('that gets a broken kit first and the real one late: nothing runs before (R12)', async () => {
    site.answers.set('/broken.js', (response) => void response.writeHead(404).end());
    site.answers.set('/throws.js', withBody('throw new Error("broken")', 'text/javascript'));
    site.answers.set(
      '/broken.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
        <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>${HELD.join('')}
        <script type="module" src="/broken.js"></script><script type="module" src="/throws.js"></script></head><body><main><h1>Portail</h1></main></body></html>`),
    );
    const page = await (await newVisitor(browser)).newPage();
    await page
      .context()
      .addCookies([{ name: RECORD, value: `v=1&t=${Math.floor(Date.now() / 1000)}&yes=stats+ads`, url: site.origin }]);
    await page.goto(`${site.origin}/broken.html`, { waitUntil: 'networkidle' });
    assert.equal(await ran(page), undefined);
    await page.evaluate(() => {
      const script = document.createElement('script');
      Object.assign(script, { type: 'module', src: '/cdn/cookie-charter.js' });
      document.head.append(script);
    });
    await page.waitForFunction('globalThis.ran?.length === 2');
  });
});
