import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, known, press } from '../support/visitor.ts';

const SERVICES = [{ id: 'maps', category: 'third-party', provider: 'Cartes', name: 'Plan' }];
const KIT = '<script type="module" src="/cdn/cookie-charter.js"></script>';

describe('a frame of another site', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let frame: Frame;
  let [portal, widget, stranger]: string[] = [];

  before(async () => {
    site = await startSite();
    browser = await launch();
    [portal, widget, stranger] = ['portail', 'widget', 'inconnu'].map(site.origins);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  function write(path: string, framing: object, body = ''): void {
    const charter = JSON.stringify({ site: { name: 'Portail' }, framing, services: SERVICES });
    site.answers.set(
      path,
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
        <script type="application/json" data-cookie-charter>${charter}</script>
        <script type="text/plain" data-consent="maps">globalThis.ran = (globalThis.ran ?? 0) + 1;</script>${KIT}</head>
        <body><main><h1>Portail</h1><template data-consent="maps"><p id="map">Plan</p></template>${body}</main><cookie-trigger></cookie-trigger></body></html>`),
    );
  }

  /** A page at `from` with the widget in a frame. */
  async function arrive(from: string): Promise<void> {
    write('/widget.html', { parents: [portal] });
    write('/framing.html', { frames: [widget] }, `<iframe title="Plan" src="${widget}/widget.html"></iframe>`);
    page = await (await newVisitor(browser)).newPage();
    await page.goto(`${from}/framing.html`);
    await known(page);
    frame = page.frames().find((each) => each.url().includes('widget'))!;
    await frame.waitForFunction(() => globalThis.cookieConsent !== undefined);
    await frame.locator('cookie-trigger [data-action]').waitFor();
  }

  it('shows no banner, and runs nothing by itself (R92)', async () => {
    await arrive(portal!);
    await page.locator(BANNER).waitFor();
    assert.equal(await frame.locator(BANNER).count(), 0);
    assert.equal(await frame.evaluate('globalThis.ran'), undefined);
  });

  it('follows the choice of a listed parent, given before and changed later (R92)', async () => {
    await arrive(portal!);
    await press(page, 'accept', 'cookie-banner');
    await frame.locator('#map').waitFor();
    assert.equal(await frame.evaluate('ran'), 1);
    await page.reload();
    frame = page.frames().find((each) => each.url().includes('widget'))!;
    await frame.locator('#map').waitFor();
    await page.evaluate(() => globalThis.cookieConsent!.withdraw());
    await frame.locator('#map').waitFor({ state: 'detached' });
    assert.deepEqual(await frame.evaluate(() => globalThis.cookieConsent!.denied), ['maps']);
  });

  it('hears no stranger, neither as its parent nor from elsewhere (R92)', async () => {
    await arrive(stranger!);
    await press(page, 'accept', 'cookie-banner');
    const yes = { type: 'cookie-charter:tell', record: `v=1&t=${Math.floor(Date.now() / 1000)}&yes=maps` };
    await page.evaluate((message) => document.querySelector('iframe')!.contentWindow!.postMessage(message, '*'), yes);
    await frame.evaluate((message) => globalThis.postMessage(message, '*'), yes);
    await frame.evaluate('new Promise((done) => { addEventListener("message", done); postMessage("last", "*"); })');
    assert.equal(await frame.evaluate(() => globalThis.cookieConsent!.allows('maps')), false);
    assert.equal(await frame.evaluate('globalThis.ran'), undefined);
  });

  it('tells no stranger it frames (R92)', async () => {
    write('/listening.html', {});
    write('/framing.html', { frames: [widget] }, `<iframe title="Autre" src="${stranger}/listening.html"></iframe>`);
    page = await (await newVisitor(browser)).newPage();
    await page.goto(`${portal}/framing.html`);
    await known(page);
    frame = page.frames().find((each) => each.url().includes('listening'))!;
    await frame.waitForFunction(() => globalThis.cookieConsent !== undefined);
    await frame.evaluate(
      `globalThis.heard = []; addEventListener('message', ({ data }) => heard.push(data)); parent.postMessage({ type: 'cookie-charter:ask' }, '*')`,
    );
    await press(page, 'accept', 'cookie-banner');
    await page.waitForFunction('globalThis.ran === 1');
    assert.deepEqual(await frame.evaluate('heard'), []);
  });

  it('in a sandboxed frame the choice holds for the page, and nothing throws (R87)', async () => {
    write('/alone.html', {});
    site.answers.set(
      '/sandbox.html',
      withBody(
        `<!doctype html><html lang="fr"><title>Bac</title><iframe title="Bac" sandbox="allow-scripts" src="/alone.html"></iframe>`,
      ),
    );
    page = await (await newVisitor(browser)).newPage();
    const said: string[] = [];
    page.on('pageerror', ({ message }) => said.push(message));
    // Modules of an opaque origin are asked for across origins.
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
    });
    await page.goto(`${site.origin}/sandbox.html`);
    frame = page.frames().find((each) => each.url().includes('alone'))!;
    await frame.waitForFunction(() => globalThis.cookieConsent !== undefined);
    await frame.evaluate(() => globalThis.cookieConsent!.acceptAll());
    await frame.locator('#map').waitFor();
    await frame.evaluate(() => globalThis.cookieConsent!.withdraw());
    await frame.locator('#map').waitFor({ state: 'detached' });
    assert.deepEqual(said, []);
    // What is still asked for is of no interest, and would fail once the page is closed.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});
