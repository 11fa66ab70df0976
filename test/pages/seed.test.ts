import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, newVisitor, startSite, type Site } from '../support/site.ts';
import { BANNER, cookieNames, focused, press, tabTo, visit } from '../support/visitor.ts';

const SEED = ['sessionid', 'django_language', 'csrftoken', 'cookies_preferences'];

describe('the seed portal', () => {
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

  async function arrive(address: string, options = {}): Promise<Page> {
    const visitor = await newVisitor(browser, options);
    const page = await visitor.newPage();
    await page.goto(site.origin + address);
    return page;
  }
  /** The shown table as text: its headers, then a list a row. */
  const tableOf = (page: Page): Promise<string[][]> =>
    page
      .locator('table')
      .last()
      .evaluate((table) =>
        [...(table as HTMLTableElement).rows].map((row) =>
          [...row.cells].map((cell) => (cell.querySelector('.value') ?? cell).textContent.replace(/\s+/g, ' ').trim()),
        ),
      );

  for (const [lang, address, headers, durations] of [
    [
      'fr',
      '/examples/ha-py/',
      ['Nom du prestataire', 'Service et emplacement', 'Nom du cookie', 'Finalités', 'Durée'],
      ['14 jours', '12 mois', '12 mois', '6 mois'],
    ],
    [
      'en',
      '/examples/ha-py/en.html',
      ['Provider', 'Service and location', 'Cookie name', 'Purposes', 'Duration'],
      ['14 days', '12 months', '12 months', '6 months'],
    ],
  ] as const) {
    it(`shows the whole charter from JSON, in ${lang}`, async () => {
      const page = await arrive(address);
      await page.locator('table').waitFor();
      const table = await tableOf(page);
      assert.deepEqual(table[0], headers);
      assert.deepEqual(
        table.slice(1).map((row) => row[2]),
        SEED,
      );
      assert.deepEqual(
        table.slice(1).map((row) => row[4]),
        durations,
      );
      assert.ok(table.slice(1).every((row) => row[0] === 'Opendatasoft'));
      const headings = await page.getByRole('heading').allInnerTexts();
      const kinds =
        lang === 'fr'
          ? ['nécessaires', 'statistiques', 'internes', 'tiers']
          : ['Necessary', 'Statistics', 'First-party', 'Third-party'];
      for (const kind of kinds)
        assert.ok(
          headings.some((heading) => heading.includes(kind)),
          kind,
        );
    });
  }

  it('asks nothing, and its trigger leads to the choices of the charter (R22)', async () => {
    const page = await arrive('/examples/ha-py/');
    await page.locator('cookie-trigger [data-action="customise"]').click();
    assert.equal(await focused(page), 'heading');
    assert.equal(await page.getByRole('heading', { name: 'Vos choix' }).isVisible(), true);
    assert.equal(await page.locator(BANNER).count(), 0);
    assert.equal(await page.locator('[data-action="accept"], [data-action="save"], input').count(), 0);
    assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('authentification')), true);
    assert.deepEqual(await cookieNames(page.context()), ['csrftoken', 'django_language', 'sessionid']);
  });

  it('is reached by keyboard alone at 320 px', async () => {
    const page = await arrive('/examples/ha-py/', { viewport: { width: 320, height: 568 } });
    await page.locator('table').waitFor();
    await tabTo(page, '[part~="base"][data-action="customise"]');
    await page.keyboard.press('Enter');
    assert.equal(await focused(page), 'heading');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });

  for (const [address, names] of [
    ['/examples/ha-py-authored/', SEED.toSorted()],
    ['/examples/ha-py-authored/en.html', SEED.toSorted()],
  ] as const) {
    it(`takes the rows of a table written by hand as its charter: ${address}`, async () => {
      const page = await arrive(address);
      await page.locator('cookie-table [part~="table"]').waitFor();
      const declared = await page.evaluate(() =>
        globalThis.cookieConsent!.charter.services.flatMap(({ cookies }) => cookies.map(({ name }) => name)),
      );
      assert.deepEqual(declared.sort(), names);
      assert.deepEqual(await page.evaluate(() => globalThis.cookieConsent!.pending), []);
      assert.equal(await page.locator(BANNER).count(), 0);
      await page.locator('cookie-trigger [data-action="customise"]').click();
      await page.locator('dialog[open]').waitFor();
      await press(page, 'close', 'dialog[open]');
    });
  }

  it('keeps the author’s order, unknown columns and durations it cannot read', async () => {
    const page = await arrive('/examples/ha-py-authored/en.html');
    await page.locator('cookie-table [part~="table"]').waitFor();
    const table = await tableOf(page);
    assert.deepEqual(table[0], ['Cookie name', 'Purposes', 'Duration', 'Service and location', 'Provider', 'Set by']);
    assert.deepEqual(
      table.slice(1).map((row) => [row[0], row[2], row[5]]),
      [
        ['sessionid', '14 days', 'Server'],
        ['csrftoken', '1 year', 'Server'],
        ['django_language', '6 to 12 months', 'Server, script'],
        ['cookies_preferences', '6 to 12 months', 'Server, script'],
      ],
    );
  });

  it('reads the same without script', async () => {
    const page = await arrive('/examples/ha-py-authored/', { javaScriptEnabled: false });
    const table = page.locator('cookie-table > table');
    assert.equal(await table.isVisible(), true);
    assert.equal(await table.locator('tbody tr').count(), 4);
    assert.equal(await page.locator('cookie-trigger a').isVisible(), true);
  });

  it('changes its language while it is read', async () => {
    const page = await arrive('/examples/ha-py/');
    await page.locator('table').waitFor();
    await page.evaluate(() => {
      document.documentElement.lang = 'en';
    });
    await page.getByRole('heading', { name: 'Cookie charter' }).waitFor();
    assert.equal((await tableOf(page))[1]?.[4], '14 days');
    assert.equal(await page.locator('cookie-trigger [data-action]').innerText(), 'Manage cookies');
  });

  it('runs nothing held back and stays readable when the kit cannot be had (R12)', async () => {
    for (const answer of ['missing', 'broken'] as const) {
      site.answers.set('/cdn/cookie-charter.js', (response) => {
        if (answer === 'missing') response.writeHead(404).end();
        else response.writeHead(200, { 'content-type': 'text/javascript' }).end('throw new Error("broken")');
      });
      site.clear();
      const page = await arrive('/examples/portal/');
      await page.waitForLoadState('networkidle');
      assert.deepEqual(site.requests('/stand-ins/'), [], answer);
      assert.equal(await page.locator('iframe').count(), 0);
      assert.equal(await page.locator('cookie-trigger a').isVisible(), true);
      await page.goto(`${site.origin}/examples/ha-py-authored/`);
      assert.equal(await page.locator('cookie-table > table').isVisible(), true);
    }
    site.answers.clear();
    const page = await arrive('/examples/ha-py/');
    await visit(page, `${site.origin}/examples/ha-py/`);
  });
});
