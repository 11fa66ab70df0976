import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import de from '../../src/i18n/locales/de.ts';
import fr from '../../src/i18n/locales/fr.ts';
import { ROOT } from '../../scripts/processes.mjs';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { answers, BANNER, focused, known, press, visit } from '../support/visitor.ts';

const CHARTER = {
  site: { name: 'Portail' },
  services: [
    { id: 'session', category: 'necessary', consent: 'exempt', exemption: 'authentication', provider: 'Portail' },
    { id: 'stats', category: 'statistics', provider: 'Portail', name: 'Mesure', cookies: [{ name: 'st_id' }] },
    { id: 'film', category: 'third-party', provider: 'Tube', name: 'Film' },
  ],
};

/** The script of each page, which a bundler makes files of. */
const SCRIPTS = {
  french: `import 'cookie-charter/loader/fr.js';`,
  every: `import 'cookie-charter/loader.js';`,
  both: `import 'cookie-charter/loader/fr.js'; import 'cookie-charter/loader/de.js';`,
  worded: `import { configure } from 'cookie-charter/loader/fr.js';
    configure({ strings: { fr: { bannerTitle: () => 'Des cookies ?' } } });`,
  table: `import 'cookie-charter/loader/fr.js'; import 'cookie-charter/elements/table.js';`,
  react: `import { configure } from 'cookie-charter/loader/fr.js';
    import { createElement as h, useState } from 'react';
    import { createRoot } from 'react-dom/client';

    function Application() {
      const [title, setTitle] = useState('Portail');
      Object.assign(globalThis, { setTitle });
      return [
        h('cookie-banner', { key: 'banner', className: title }),
        h('main', { key: 'main' }, h('h1', null, title)),
        h('cookie-trigger', { key: 'trigger', onClick: () => undefined }),
      ];
    }
    configure({ charter: ${JSON.stringify(CHARTER)} });
    createRoot(document.querySelector('#application')).render(h(Application));`,
};
type Script = keyof typeof SCRIPTS;

const INLINE = `<script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>`;
const BODY = '<cookie-banner></cookie-banner><main><h1>Portail</h1></main><cookie-trigger></cookie-trigger>';
const CONFIRMATION = 'cookie-banner [part~="confirmation"]';

describe('the loader in a bundle', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  /** The files that hold Lit, without which there is no class. */
  let lit: string[];
  let said: string[];

  before(async () => {
    site = await startSite();
    browser = await launch();
    lit = (await Promise.all(Object.entries(SCRIPTS).map(([name, source]) => serveBundle(site, name, source)))).flat();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(() => assert.deepEqual(said, []));

  async function arrive(script: Script, { lang = 'fr', head = INLINE, body = BODY } = {}): Promise<void> {
    page = await (await newVisitor(browser)).newPage();
    said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    site.clear();
    site.answers.set(
      '/page.html',
      withBody(`<!doctype html><html lang="${lang}"><head><title>Portail</title>${head}
        <script type="module" src="/${script}/page.js"></script></head><body>${body}</body></html>`),
    );
    await visit(page, `${site.origin}/page.html`);
  }
  const files = (): string[] => site.requests('.js').map(({ path }) => path);
  const classes = (): Promise<boolean[]> =>
    page.evaluate(() => ['cookie-banner', 'cookie-trigger'].map((tag) => customElements.get(tag) !== undefined));
  const titleOf = async (): Promise<string> => page.locator('cookie-banner [part~="title"]').innerText();
  async function onlyAhead(): Promise<void> {
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await classes(), [false, false]);
    assert.ok(lit.length > 0);
    assert.deepEqual(
      files().filter((path) => lit.includes(path)),
      [],
    );
  }

  it('asks with what came with the page, and downloads nothing more for an answer or the next page (R1, R9)', async () => {
    await arrive('french');
    await page.locator(BANNER).waitFor();
    await page.locator('cookie-trigger [data-action="customise"]').waitFor();
    assert.equal(await titleOf(), fr.bannerTitle('Portail'));
    await onlyAhead();
    const first = files();
    await press(page, 'reject', 'cookie-banner');
    await page.locator(CONFIRMATION).waitFor();
    assert.equal(await focused(page), 'confirmation');
    assert.deepEqual((await answers(page)).denied, ['stats', 'film']);
    await onlyAhead();
    assert.deepEqual(files(), first);
    await page.reload();
    await known(page);
    await page.locator('cookie-trigger [data-action="customise"]').waitFor();
    await onlyAhead();
    assert.equal(await page.locator(BANNER).count(), 0);
  });

  it('opens the choices, keeps them and withdraws, in the words of the page', async () => {
    await arrive('french');
    await press(page, 'customise', 'cookie-trigger');
    const dialog = page.locator('cookie-preferences dialog');
    await dialog.getByRole('button', { name: fr.save }).waitFor();
    await page.locator('cookie-preferences input[name="stats"][value="granted"]').check();
    await page.locator('cookie-preferences input[name="film"][value="denied"]').check();
    await press(page, 'save', 'cookie-preferences');
    await page.waitForFunction(() => globalThis.cookieConsent!.granted.includes('stats'));
    assert.deepEqual((await answers(page)).denied, ['film']);
    assert.equal(await page.locator(BANNER).count(), 0);
  });

  for (const script of ['french', 'every', 'both'] as const) {
    it(`says what a page in another language is to be told: ${script}`, async () => {
      await arrive(script, { lang: 'de' });
      await page.locator(BANNER).waitFor();
      assert.equal(await titleOf(), de.bannerTitle('Portail'));
      await onlyAhead();
    });
  }

  it('leaves a page without a banner where none was written', async () => {
    await arrive('french', { body: '<main><h1>Portail</h1></main><cookie-trigger></cookie-trigger>' });
    await page.locator('cookie-trigger [data-action="customise"]').waitFor();
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('cookie-banner').count(), 0);
    assert.deepEqual((await answers(page)).pending, ['stats', 'film']);
  });

  it('asks in the site’s own words, with the class that says them', async () => {
    await arrive('worded');
    await page.locator(BANNER).waitFor();
    assert.equal(await titleOf(), 'Des cookies ?');
    await press(page, 'accept', 'cookie-banner');
    await page.locator(CONFIRMATION).waitFor();
    assert.deepEqual((await answers(page)).granted, ['stats', 'film']);
  });

  it('has one store with an element that is imported by name', async () => {
    await arrive('table', { body: `${BODY}<cookie-table></cookie-table>` });
    await page.locator('cookie-table [part~="row"]').first().waitFor();
    await page.locator(BANNER).waitFor();
    await press(page, 'accept', 'cookie-banner');
    await page.locator(CONFIRMATION).waitFor();
    assert.equal(await page.locator('cookie-banner [part~="base"]').count(), 1);
    assert.deepEqual((await answers(page)).granted, ['stats', 'film']);
  });

  it('draws what React holds, with what React keeps on it, and stays as React draws it again', async () => {
    await arrive('react', { head: '', body: '<div id="application"></div>' });
    await page.locator(BANNER).waitFor();
    await page.locator('cookie-trigger [data-action="customise"]').waitFor();
    assert.ok(
      await page.evaluate(() =>
        Object.keys(document.querySelector('cookie-banner')!).some((key) => /react/i.test(key)),
      ),
    );
    await onlyAhead();
    await page.evaluate(() => (globalThis as unknown as { setTitle: (title: string) => void }).setTitle('Autre'));
    await page.locator('h1', { hasText: 'Autre' }).waitFor();
    assert.equal(await titleOf(), fr.bannerTitle('Portail'));
    await press(page, 'accept', 'cookie-banner');
    await page.locator(CONFIRMATION).waitFor();
    assert.deepEqual((await answers(page)).granted, ['stats', 'film']);
  });
});

/**
 * Bundles a page's script, split where something is fetched later, and serves its files.
 *
 * @returns Those that hold Lit.
 */
async function serveBundle(site: Site, name: string, contents: string): Promise<string[]> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, sourcefile: 'page.js' },
    entryNames: 'page',
    outdir: `/${name}`,
    ...{ bundle: true, splitting: true, format: 'esm', write: false, logLevel: 'silent' },
    ...{ conditions: ['production'], define: { 'process.env.NODE_ENV': '"production"' } },
  });
  for (const { path, text } of outputFiles) {
    site.answers.set(`/${name}/${basename(path)}`, withBody(text, 'text/javascript'));
  }
  const holding = outputFiles.filter(({ text }) => text.includes('litElementVersions'));
  return holding.map(({ path }) => `/${name}/${basename(path)}`);
}
