import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { ROOT, run } from '../../scripts/processes.mjs';
import { installOwnPackages } from '../support/own-packages.ts';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { known } from '../support/visitor.ts';

const CHARTER = {
  site: { name: 'Portail' },
  services: [
    { id: 'matomo', category: 'statistics', provider: 'Portail', name: 'Matomo', cookies: [{ name: '_pk_id' }] },
    { id: 'tube', category: 'third-party', provider: 'Tube', name: 'Vidéotube' },
  ],
};

/** An application whose properties the test changes, and what it holds of the elements. */
const APPLICATION = `
  import { ConsentStore, pageOnlyMemory, parseCharter } from 'cookie-charter/core.js';
  import { CookieBanner, CookieGate, CookiePreferences, CookieTable } from 'cookie-charter/react.js';
  import { createRef, useState } from 'react';
  import { createRoot } from 'react-dom/client';

  const preferences = createRef();
  const { charter } = parseCharter({ site: { name: 'Ailleurs' }, services: [{ id: 'ads', category: 'third-party', provider: 'Ads', name: 'Réclames', cookies: [{ name: 'ads' }] }] });
  const elsewhere = new ConsentStore(charter, pageOnlyMemory(), () => 0);

  function Application() {
    const [table, setTable] = useState({ category: 'statistics', withTools: true, headingLevel: 4 });
    const [embed, setEmbed] = useState(true);
    const [open, setOpen] = useState(false);
    Object.assign(globalThis, { preferences, elsewhere, setTable, setEmbed, setOpen });
    return <>
      <CookieBanner className="own" placement="flow" />
      <CookieTable {...table} data-own="x" lang="fr" />
      <CookiePreferences ref={preferences} modal />
      {embed && <CookieGate service="tube">
        <template dangerouslySetInnerHTML={{ __html: '<iframe title="Film" src="/embed.html"></iframe>' }} />
      </CookieGate>}
      {open && <CookieGate service="tube" id="open"><template><iframe src="/embed.html" /></template><p>Film</p></CookieGate>}
    </>;
  }
  createRoot(document.querySelector('#application')).render(<Application />);
`;

const ON_SERVER = `
  import { CookieTable } from 'cookie-charter/react.js';
  import { renderToString } from 'react-dom/server';
  process.stdout.write(renderToString(<CookieTable className="own" category="statistics" withTools lang="fr" />));
`;

/** Each version the package allows: where its modules are. */
const VERSIONS: Readonly<Record<string, string>> = {
  'React 19': 'node_modules',
  'React 18': 'test/support/react-18/node_modules',
};

describe('the React components', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    await installOwnPackages('test/support/react-18');
    site = await startSite();
    browser = await launch();
    site.answers.set('/embed.html', withBody('<!doctype html><html lang="fr"><title>Film</title><p>Film</p>'));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [version, modules] of Object.entries(VERSIONS)) {
    describe(`with ${version}`, () => {
      let page: Page;

      before(async () => {
        const path = `/${modules}/application.js`;
        site.answers.set(path, withBody(await bundled(APPLICATION, modules, 'browser'), 'text/javascript'));
        site.answers.set(
          '/react.html',
          withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
            <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script></head>
            <body><div id="application"></div><script type="module" src="${path}"></script></body></html>`),
        );
      });
      beforeEach(async () => {
        page = await (await newVisitor(browser)).newPage();
        site.clear();
        await page.goto(`${site.origin}/react.html`);
        await known(page);
        await page.locator('cookie-table [part~="table"]').first().waitFor();
      });

      it('set what an element has as a property, and write the rest', async () => {
        assert.deepEqual(await propertiesOfTable(page), ['statistics', true, 4, 'x', 'fr']);
        assert.equal(await page.locator('cookie-banner.own').getAttribute('placement'), 'flow');
      });

      it('give a property back its first value when it is no longer given', async () => {
        await page.evaluate('setTable({})');
        await page.waitForFunction(() => document.querySelector('cookie-table')?.category === '');
        assert.deepEqual(await propertiesOfTable(page), ['', false, 3, 'x', 'fr']);
      });

      it('take another store than the page’s', async () => {
        await page.evaluate('setTable({ store: elsewhere })');
        await page.locator('cookie-table').getByText('Réclames').first().waitFor();
        assert.equal(await page.locator('cookie-table').getByText('Matomo').count(), 0);
      });

      it('hold the element in their ref', async () => {
        await page.evaluate('preferences.current.show()');
        await page.locator('cookie-preferences dialog[open]').waitFor();
      });

      it('ask nothing of what a gate holds before a yes, and let it go with the gate (R1)', async () => {
        await page.locator('cookie-gate [data-action="accept"]').waitFor();
        assert.deepEqual(site.requests('embed'), []);
        await page.locator('cookie-gate [data-action="accept"]').click();
        await page.frameLocator('cookie-gate iframe').getByText('Film').waitFor();
        await page.evaluate('setEmbed(false)');
        await page.locator('cookie-gate').waitFor({ state: 'detached' });
      });

      it('leave out what React would make part of the page in a template (R1)', async () => {
        await page.evaluate('setOpen(true)');
        await page.locator('#open [data-action="accept"]').waitFor();
        assert.equal(await page.evaluate(() => document.querySelector('#open')?.innerHTML), '<p>Film</p>');
        assert.deepEqual(site.requests('embed'), []);
      });

      it('are plain tags on a server', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'react-'));
        const file = join(folder, 'server.cjs');
        writeFileSync(file, await bundled(ON_SERVER, modules, 'node'));
        const { output } = await run([process.execPath, file], { minutes: 1, onOutput: () => undefined });
        rmSync(folder, { recursive: true });
        assert.equal(output, '<cookie-table lang="fr" class="own"></cookie-table>');
      });
    });
  }
});

async function bundled(contents: string, modules: string, platform: 'browser' | 'node'): Promise<string> {
  const at = (name: string): string => join(ROOT, modules, name);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'jsx' },
    jsx: 'automatic',
    alias: { react: at('react'), 'react-dom': at('react-dom') },
    define: { 'process.env.NODE_ENV': '"development"' },
    bundle: true,
    platform,
    format: platform === 'node' ? 'cjs' : 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function propertiesOfTable(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    const table = document.querySelector('cookie-table')!;
    return [table.category, table.withTools, table.headingLevel, table.dataset.own, table.lang];
  });
}
