import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, answers, cookieNames, known, press, visit } from '../support/visitor.ts';

const CHARTER = {
  site: { name: 'Portail' },
  services: [
    {
      id: 'stats',
      category: 'statistics',
      provider: 'Mesure',
      name: 'Mesure d’audience',
      reloadToStop: true,
      cookies: [
        { name: 'st_*' },
        { name: 'st_server', httpOnly: true },
        { name: 'st_elsewhere', path: '/b' },
        { name: 'partner', domain: 'mesure.example', party: 'third' },
        { name: 'st:*', technique: 'localStorage' },
        { name: 'st:*', technique: 'sessionStorage' },
        { name: 'st-base-*', technique: 'indexedDB' },
        { name: 'st-cache-*', technique: 'cacheStorage' },
        { name: '/stats-worker.js', technique: 'serviceWorker' },
      ],
    },
    { id: 'own', category: 'first-party', provider: 'Portail', cookies: [{ name: 'layout' }] },
  ],
};

/** What the statistics write, everywhere a script can, and a beat that goes on until it is stopped. */
const WRITES = `
  document.cookie = 'st_root=1; Path=/';
  document.cookie = 'st_here=1; Path=/a';
  document.cookie = 'st_parent=1; Path=/; Domain=portail.localhost';
  document.cookie = 'st_elsewhere=1; Path=/b';
  document.cookie = 'st_apart=1; Path=/; Secure; Partitioned';
  document.cookie = 'st_apart_parent=1; Path=/; Domain=portail.localhost; Secure; Partitioned';
  localStorage.setItem('st:visits', '1');
  localStorage.setItem('other', '1');
  sessionStorage.setItem('st:page', '1');
  globalThis.stored = Promise.all([
    new Promise((done) => { indexedDB.open('st-base-1').onsuccess = ({ target }) => { target.result.close(); done(); }; }),
    caches.open('st-cache-1'),
    caches.open('other'),
    navigator.serviceWorker.register('/stats-worker.js'),
  ]);
  globalThis.beats = 0;
  globalThis.beat = setInterval(() => { beats += 1; }, 10);`;

const PAGE = `<!doctype html><html lang="fr"><head><title>Portail</title>
  <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>
  <script type="text/plain" data-consent="stats" src="/writes.js"></script>
  <script type="text/plain" data-consent-withdrawn="stats">clearInterval(beat); globalThis.stops = (globalThis.stops ?? 0) + 1;</script>
  <script type="module" src="/cdn/cookie-charter.js"></script></head>
  <body><main><h1>Portail</h1><template data-consent="stats"><p id="counter">Compté</p></template></main>
  <cookie-trigger></cookie-trigger></body></html>`;

/** Everything the browser holds of this page, record and unrelated things left out. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({ name }) => name),
    caches: (await caches.keys()).sort(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

describe('withdrawal', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await startSite();
    browser = await launch();
    site.answers.set('/writes.js', withBody(WRITES, 'text/javascript'));
    site.answers.set('/stats-worker.js', withBody('', 'text/javascript'));
    site.answers.set('/a/index.html', (response) => {
      response.setHeader('set-cookie', 'st_server=1; Path=/; HttpOnly');
      withBody(PAGE)(response);
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function accepted(): Promise<void> {
    page = await (await newVisitor(browser)).newPage();
    await page.goto(`${site.origins('www.portail')}/a/index.html`);
    await known(page);
    await page.locator(BANNER).waitFor();
    await press(page, 'accept', 'cookie-banner');
    await page.waitForFunction('globalThis.stored');
    await page.evaluate('globalThis.stored.then(() => undefined)');
    await page.waitForFunction('globalThis.beats > 0');
  }

  it('deletes everything within reach, at once, on every path and domain, and stops what runs (R35)', async () => {
    await accepted();
    assert.deepEqual(await kept(page), {
      localStorage: ['other', 'st:visits'],
      sessionStorage: ['st:page'],
      indexedDB: ['st-base-1'],
      caches: ['other', 'st-cache-1'],
      workers: 1,
    });
    const written = (await cookieNames(page.context())).filter((name) => name.startsWith('st_'));
    assert.deepEqual(written, [
      'st_apart',
      'st_apart_parent',
      'st_elsewhere',
      'st_here',
      'st_parent',
      'st_root',
      'st_server',
    ]);
    await page.evaluate(
      `void (globalThis.told = new Promise((done) => document.addEventListener('cookie-consent-change', ({ detail }) => done(detail))))`,
    );
    await page.locator('cookie-trigger [data-action]').click();
    await press(page, 'reject', 'dialog[open]');
    const { left, stillRunning, reason, denied } = await page.evaluate<Record<string, unknown>>('told');
    assert.deepEqual([reason, denied, stillRunning], ['reject-all', ['stats', 'own'], ['stats']]);
    assert.deepEqual(left, [
      { service: 'stats', name: 'st_server', technique: 'cookie', reason: 'http-only' },
      { service: 'stats', name: 'partner', technique: 'cookie', reason: 'other-site' },
    ]);
    assert.deepEqual(await kept(page), {
      localStorage: ['other'],
      sessionStorage: [],
      indexedDB: [],
      caches: ['other'],
      workers: 0,
    });
    const names = await cookieNames(page.context());
    assert.deepEqual(
      names.filter((name) => name.startsWith('st_')),
      ['st_server'],
    );
    assert.equal(await page.locator('#counter').count(), 0);
    assert.equal(await page.evaluate('stops'), 1);
    const beats = await page.evaluate('beats');
    await page.evaluate('new Promise((done) => setTimeout(done, 100))');
    assert.equal(await page.evaluate('beats'), beats);
  });

  it('says in words what it could not delete or stop, and offers a reload without forcing one (R35)', async () => {
    await accepted();
    await page.locator('cookie-trigger [data-action]').click();
    await press(page, 'reject', 'dialog[open]');
    const confirmation = page.locator('cookie-preferences [part~="confirmation"]');
    await confirmation.locator('[part~="left"]').waitFor();
    const words = await confirmation.innerText();
    assert.match(words, /partner\s: s’il est présent, il est conservé pour un autre site/);
    assert.match(words, /st_server\s: seul le serveur du site/);
    assert.match(words, /Mesure d’audience/);
    assert.equal(await page.evaluate('stops'), 1);
    const reloaded = page.waitForEvent('load');
    await confirmation.locator('[data-action="reload"]').click();
    await reloaded;
    await known(page);
    assert.equal(await page.evaluate('globalThis.beats'), undefined);
  });

  it('stops what another tab withdrew, in this one too (R89)', async () => {
    await accepted();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await known(other);
    await other.evaluate(() => globalThis.cookieConsent!.withdraw());
    await page.waitForFunction('globalThis.stops === 1', undefined, { timeout: 1000 });
    assert.equal(await page.locator('#counter').count(), 0);
  });

  it('runs what waits for a withdrawal at each one, and never before any (R35)', async () => {
    await accepted();
    assert.equal(await page.evaluate('globalThis.stops'), undefined);
    await page.evaluate(() => globalThis.cookieConsent!.withdraw());
    await page.evaluate(() => globalThis.cookieConsent!.withdraw());
    assert.equal(await page.evaluate('stops'), 1);
    await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
    await page.evaluate(() => globalThis.cookieConsent!.set({ own: 'denied' }));
    assert.equal(await page.evaluate('stops'), 1);
    await page.evaluate(() => globalThis.cookieConsent!.set({ stats: 'denied' }));
    assert.equal(await page.evaluate('stops'), 2);
  });

  const OTHERS = {
    'one of before the charter had a domain': {
      text: 'yes',
      domain: 'www.portail.localhost',
      path: '/',
      own: 'portail.localhost',
    },
    'one of before the charter had none': { text: 'yes', domain: '.portail.localhost', path: '/', own: null },
    'one further down': { text: 'yes', domain: 'www.portail.localhost', path: '/a', own: null },
    'what another program wrote further down': {
      text: 'junk',
      domain: 'www.portail.localhost',
      path: '/a/',
      own: null,
    },
  };
  for (const [what, { text, domain, path, own }] of Object.entries(OTHERS)) {
    it(`outlives the page beside another cookie with the record’s name: ${what} (R35, R82)`, async () => {
      const markup = PAGE.replace('"services"', `"cookie":{"domain":${JSON.stringify(own)}},"services"`);
      site.answers.set('/a/other.html', withBody(markup));
      page = await (await newVisitor(browser)).newPage();
      const value = text === 'junk' ? text : `v=1&t=${Math.floor(Date.now() / 1000) - 60}&yes=stats+own`;
      await page.context().addCookies([{ name: 'cookies_preferences', value, domain, path }]);
      await visit(page, `${site.origins('www.portail')}/a/other.html`);
      assert.equal(await page.evaluate(() => globalThis.cookieConsent!.allows('stats')), text === 'yes');
      await page.evaluate(() => globalThis.cookieConsent!.withdraw());
      assert.equal(await page.evaluate(() => globalThis.cookieConsent!.state.kept), true);
      await page.reload();
      await known(page);
      assert.deepEqual((await answers(page)).denied, ['stats', 'own']);
      assert.equal(await page.evaluate('globalThis.beats'), undefined);
    });
  }

  it('asks nothing more afterwards (R36)', async () => {
    await accepted();
    await page.evaluate(() => globalThis.cookieConsent!.withdraw());
    for (let visits = 0; visits < 20; visits += 1) {
      await page.goto(`${site.origins('www.portail')}/a/index.html?${visits}`);
      await known(page);
      assert.equal(await page.locator(`${BANNER}, dialog[open]`).count(), 0);
    }
  });
});
