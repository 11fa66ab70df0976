import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, answers, focused, known, press, tabTo, ticked } from '../support/visitor.ts';

const CHARTER = {
  site: { name: 'Portail', charterUrl: '/charte.html' },
  services: [
    { id: 'tube', category: 'third-party', provider: 'Tube', name: 'Vidéotube', cookies: [{ name: 'tube_id' }] },
    { id: 'map', category: 'third-party', provider: 'Cartes', name: 'Plan' },
  ],
};
const GATE = 'cookie-gate [part~="base"]';

describe('a gate in a page', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await startSite();
    browser = await launch();
    const elsewhere = site.origins('tube');
    site.answers.set(
      '/embed.html',
      withBody('<!doctype html><html lang="fr"><title>Film</title><button>Lire</button>'),
    );
    site.answers.set(
      '/gate.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
        <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body><main><h1>Portail</h1>
        <cookie-gate service="tube" heading-level="2"><template><iframe title="Film" width="480" height="270" src="${elsewhere}/embed.html"></iframe></template>
          <a href="https://tube.example/film">Voir le film sur Vidéotube</a></cookie-gate>
        <cookie-preferences></cookie-preferences></main><cookie-trigger></cookie-trigger></body></html>`),
    );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await (await newVisitor(browser)).newPage();
    site.clear();
    await page.goto(`${site.origin}/gate.html`);
    await known(page);
    await page.locator(GATE).waitFor();
  });

  it('asks nothing of the other site before a yes, and only of that one after (R1, R39)', async () => {
    assert.deepEqual(site.requests('embed'), []);
    await page.locator('cookie-gate [data-action="accept"]').click();
    await page.frameLocator('cookie-gate iframe').getByText('Lire').waitFor();
    assert.equal(site.requests('embed').length, 1);
    assert.match(site.requests('embed')[0]!.host, /^tube\./);
    assert.deepEqual(await answers(page), { granted: ['tube'], denied: [], pending: ['map'] });
    assert.deepEqual(await ticked(page), { tube: 'granted' });
    assert.match(await page.locator('cookie-preferences [part~="status"].mixed').innerText(), /1 accepté sur 2/);
    assert.equal(await focused(page), 'iframe');
    await page.reload();
    await page.frameLocator('cookie-gate iframe').getByText('Lire').waitFor();
    await page.locator(BANNER).waitFor();
  });

  it('comes back when the service is refused in the preferences, by keyboard alone (R34, R39)', async () => {
    await tabTo(page, '[data-action="accept"][part="choice"]:not(.choice)');
    await page.keyboard.press('Enter');
    await page.locator('cookie-gate iframe').waitFor();
    await page.locator('cookie-preferences input[name="tube"][value="denied"]').check();
    await press(page, 'save', 'cookie-preferences');
    await page.locator(GATE).waitFor();
    assert.equal(await page.locator('cookie-gate iframe').count(), 0);
  });

  it('shows it once without keeping anything', async () => {
    await page.locator('cookie-gate [data-action="show-once"]').click();
    await page.frameLocator('cookie-gate iframe').getByText('Lire').waitFor();
    assert.deepEqual(
      (await page.context().cookies()).filter(({ name }) => name === 'cookies_preferences'),
      [],
    );
    await page.reload();
    await page.locator(GATE).waitFor();
    assert.equal(await page.locator('cookie-gate iframe').count(), 0);
  });

  it('gives the embed the room the placeholder kept (R102)', async () => {
    const heightOf = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((box) => box.getBoundingClientRect().height);
    const held = await heightOf('cookie-gate');
    assert.ok(held >= 270);
    assert.equal(await page.locator(GATE).evaluate((box) => box.getBoundingClientRect().width), 480);
    assert.equal(await page.locator('cookie-gate a[part~="link"]').last().getAttribute('href'), '/charte.html');
  });

  it('leaves the page’s own link to visitors without script', async () => {
    const context = await newVisitor(browser, { javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/gate.html`);
    await plain.getByText('Voir le film sur Vidéotube').waitFor();
    assert.deepEqual(site.requests('embed'), []);
  });
});
