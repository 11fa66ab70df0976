import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, known, press } from '../support/visitor.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'nonce-n0nce' 'strict-dynamic'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types cookie-charter lit-html',
].join('; ');

/** What the second page writes down of itself. */
interface Told {
  readonly ran?: number;
  readonly told: readonly string[];
}

describe('a page that allows almost nothing', () => {
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

  it('breaks no rule while every element is used in full (R94, R95, L24)', async () => {
    const charter = {
      site: { name: 'Portail' },
      services: [{ id: 'a', category: 'third-party', provider: 'P', name: 'A', cookies: [{ name: 'a' }] }],
    };
    site.answers.set('/held.js', withBody('globalThis.runs = (globalThis.runs ?? 0) + 1;', 'text/javascript'));
    site.answers.set('/gated.js', withBody('globalThis.gatedLater = 1;', 'text/javascript'));
    site.answers.set('/charter-1.json', withBody('{ "site": { "name": "Portail" } }', 'application/json'));
    site.answers.set('/framed.html', withBody('<!doctype html><title>Cadre</title>'));
    site.answers.set('/strict.html', (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
        .end(`<!doctype html>
        <html lang="fr"><head><title>Stricte</title>
        <script nonce="n0nce">
          globalThis.broken = [];
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => broken.push([violatedDirective, blockedURI, sample].join(' ')));
        </script>
        <script nonce="n0nce" type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>
        <script nonce="n0nce" type="module" src="/cdn/cookie-charter.js"></script>
        <script nonce="n0nce" type="text/plain" data-consent="a" src="/held.js"></script>
        <script nonce="n0nce" type="text/plain" data-consent="a">globalThis.inline = 1;</script></head>
        <body><main><h1>Stricte</h1>
        <template data-consent="a"><iframe title="Cadre" src="/framed.html"></iframe>
          <script nonce="n0nce">globalThis.nested = (globalThis.nested ?? 0) + 1;</script></template>
        <cookie-gate service="a"><template><p id="gated">Film</p>
          <script nonce="n0nce">globalThis.gated = (globalThis.gated ?? 0) + 1;</script>
          <script nonce="n0nce" src="/gated.js"></script></template></cookie-gate>
        <script nonce="n0nce" type="text/plain" data-consent-withdrawn="a">globalThis.stopped = 1;</script>
        <cookie-charter previous="/charter-1.json"></cookie-charter>
        <cookie-table with-tools with-export group-by="service" columns="name status"></cookie-table><cookie-preferences></cookie-preferences></main>
        <cookie-trigger></cookie-trigger></body></html>`);
    });
    const page = await (await newVisitor(browser)).newPage();
    await page.goto(`${site.origin}/strict.html`);
    await known(page);
    await page.locator(BANNER).waitFor();
    await page.locator('cookie-charter .changes li').waitFor();
    await page.locator('cookie-table [part~="presence"]').waitFor();
    await page.locator('cookie-table input[type="search"]').fill('a');
    await page.locator('cookie-table thead button').first().click();
    for (const action of ['download-csv', 'download-json']) {
      const saved = page.waitForEvent('download');
      await page.locator(`cookie-table [data-action="${action}"]`).click();
      assert.equal((await saved).url().split(':')[0], 'blob');
    }
    assert.equal(await page.locator('script[type="application/ld+json"]').count(), 1);
    await page.locator('cookie-banner [part~="disclosure"]').click();
    await page.locator('cookie-trigger [data-action]').click();
    await page.locator('cookie-preferences [part~="disclosure"]').click();
    await page.locator('cookie-preferences input[value="granted"]').first().check();
    await press(page, 'save', 'cookie-preferences');
    await page.waitForFunction(() => 'inline' in globalThis && 'runs' in globalThis);
    await page.locator('iframe').waitFor();
    await page.locator('#gated').waitFor();
    await page.waitForFunction(() => 'gated' in globalThis && 'gatedLater' in globalThis && 'nested' in globalThis);
    await press(page, 'reject', 'cookie-charter');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await page.waitForFunction(() => 'stopped' in globalThis);
    await page.locator('cookie-gate [data-action="show-once"]').click();
    await page.locator('#gated').waitFor();
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken), []);
    assert.equal(await page.evaluate(() => (globalThis as unknown as { runs: number }).runs), 1);
  });

  it('lets nothing else wait for what its Trusted Types refuse, and says so (R12, R35, R95)', async () => {
    const charter = {
      site: { name: 'Portail' },
      services: [{ id: 'a', category: 'third-party', provider: 'P', name: 'A', cookies: [{ name: 'a' }] }],
    };
    const refused = '<script nonce="n0nce" src="/held.js" onload="globalThis.loaded = 1"></script>';
    const asleep = refused.replace('src', 'type="text/plain" data-consent="a" src');
    site.answers.set('/refused.html', (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
        .end(`<!doctype html>
        <html lang="fr"><head><title>Stricte</title>
        <script nonce="n0nce">
          globalThis.told = [];
          document.addEventListener('cookie-consent-change', ({ detail }) => told.push(detail.reason));
        </script>
        <script nonce="n0nce" type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>
        <script nonce="n0nce" type="module" src="/cdn/cookie-charter.js"></script></head>
        <body><main><h1>Stricte</h1><template data-consent="a">${refused}</template>
        <template data-consent="a"><p id="film">Film</p></template></main>
        ${asleep}<script nonce="n0nce" type="text/plain" data-consent="a">globalThis.ran = 1;</script>
        ${asleep.replace('data-consent', 'data-consent-withdrawn')}</body></html>`);
    });
    const page = await (await newVisitor(browser)).newPage();
    const said: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    await page.goto(`${site.origin}/refused.html`);
    await known(page);
    await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
    await page.waitForFunction(
      () => (globalThis as unknown as Told).ran === 1 && (globalThis as unknown as Told).told.length === 1,
    );
    assert.equal(await page.locator('#film').count(), 1);
    assert.equal(said.length, 2);
    await page.reload();
    await known(page);
    await page.waitForFunction(() => (globalThis as unknown as Told).ran === 1);
    await page.evaluate(() => {
      const late = document.createElement('template');
      late.dataset.consent = 'a';
      late.content.append(Object.assign(document.createElement('p'), { id: 'late' }));
      document.querySelector('main')!.append(late);
      document.cookie = 'a=1';
    });
    await page.locator('#late').waitFor({ state: 'attached' });
    await page.evaluate(() => globalThis.cookieConsent!.withdraw());
    await page.waitForFunction(
      () => (globalThis as unknown as Told).told.length === 1 && !/(?:^|; )a=/.test(document.cookie),
    );
    assert.equal(await page.locator('#film, #late').count(), 0);
    assert.equal(said.length, 5);
    await page.context().close();
  });
});
