import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { known } from '../support/visitor.ts';

const COOKIES = Array.from({ length: 400 }, (_, index) => ({ name: `c${index}`, duration: 'P1M' }));
const CHARTER = {
  site: { name: 'Portail' },
  services: [
    {
      id: 'login',
      category: 'necessary',
      provider: 'Ville',
      name: 'Connexion',
      cookies: [{ name: 'sessionid', httpOnly: true }, { name: 'csrftoken' }],
    },
    {
      ...{
        id: 'film',
        category: 'third-party',
        provider: 'Acme',
        name: 'Film',
        policyUrl: 'https://acme.example/policy',
      },
      cookies: [{ name: 'far', party: 'third' }],
    },
    { id: 'stats', category: 'statistics', provider: 'Ville', name: 'Mesure', cookies: COOKIES },
  ],
};

describe('a page with a long and live table', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function open(table: string, options = {}): Promise<void> {
    site.answers.set(
      '/table.html',
      withBody(`<!doctype html><html lang="fr"><head><meta charset="utf-8" /><title>Table</title>
        <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body><main><h1>Table</h1>${table}</main></body></html>`),
    );
    page = await (await newVisitor(browser, options)).newPage();
    await page.goto(`${site.origin}/`);
    await page.goto(`${site.origin}/table.html`);
    await known(page);
    await page.locator('cookie-table table').first().waitFor();
  }
  const row = (name: string): ReturnType<Page['locator']> => page.locator('cookie-table tbody tr', { hasText: name });

  it('sees and deletes what is really there, and no more (R126)', async () => {
    await open('<cookie-table columns="name status"></cookie-table>');
    await row('csrftoken').getByText('Présent sur cet appareil').waitFor();
    for (const unseen of ['sessionid', 'far']) {
      await row(unseen).getByText('Cette page ne peut pas voir').waitFor();
    }
    await row('c399').getByText('Absent de cet appareil').waitFor();
    await row('csrftoken').getByRole('button', { name: 'Effacer maintenant (csrftoken)' }).click();
    await row('csrftoken').getByText('Absent de cet appareil').waitFor();
    await page.getByRole('status').getByText('csrftoken a été effacé de cet appareil.').waitFor();
    const left = (await page.context().cookies()).map(({ name }) => name).sort();
    assert.deepEqual(left, ['django_language', 'sessionid']);
  });

  it('prints every row, also those that were searched away, with addresses and without controls (R132)', async () => {
    await open('<cookie-table with-tools with-export columns="provider name status"></cookie-table>');
    await page.locator('cookie-table input[type="search"]').fill('sessionid');
    await page.locator('cookie-table tr[hidden]').first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.locator('cookie-table tbody tr:visible').count(), 403);
    assert.equal(await page.locator('cookie-table :is(input, select):visible').count(), 0);
    const buttons = await page.locator('cookie-table button:visible').allInnerTexts();
    assert.ok(buttons.every((words) => ['Nom du prestataire', 'Nom du cookie', 'Votre choix'].includes(words)));
    const address = await row('far')
      .locator('a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    assert.match(address, /acme\.example/);
  });

  for (const width of [1280, 320]) {
    it(`is a table to assistive technology at ${width} pixels, and never wider than the page (R117)`, async () => {
      const columns = 'provider service name purpose duration party technique recipients ground retention status';
      await open(`<cookie-table with-tools with-export columns="${columns}" category="third-party"></cookie-table>`, {
        viewport: { width, height: 700 },
      });
      await page.locator('cookie-table [part~="presence"]').waitFor();
      // The tree that the browser itself hands to assistive technology.
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const count = (role: string): number => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
      assert.equal(count('table'), 1);
      assert.equal(count('row'), 2);
      assert.equal(count('columnheader'), 11);
      assert.equal(count('rowheader'), 1);
      assert.equal(count('cell'), 10);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });
  }

  it('saves the file it says, without asking anything of a server (R130)', async () => {
    await open('<cookie-table with-export></cookie-table>');
    await page.locator('cookie-table [data-action="download-json"]').hover();
    site.clear();
    const waiting = page.waitForEvent('download');
    await page.locator('cookie-table [data-action="download-json"]').click();
    const download = await waiting;
    assert.equal(download.suggestedFilename(), 'Portail-cookies.json');
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as typeof CHARTER;
    assert.deepEqual(
      saved.services.map(({ id }) => id),
      ['login', 'film', 'stats'],
    );
    assert.deepEqual(
      site.requests().filter(({ path }) => !path.startsWith('/cdn/')),
      [],
    );
  });
});
