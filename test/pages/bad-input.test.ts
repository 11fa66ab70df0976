import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { press } from '../support/visitor.ts';

interface ToldProblem {
  path: string;
  value: unknown;
  message: string;
}

const site = { name: 'Portail', controller: 'Ville' };
const GOOD = {
  id: 'good',
  category: 'statistics',
  provider: 'Ville',
  name: 'Mesure',
  cookies: [{ name: 'good', duration: 'P1Y' }],
};
const bad = (over: object): object => ({
  id: 'bad',
  category: 'statistics',
  provider: 'Ville',
  name: 'Autre',
  cookies: [{ name: 'b' }],
  ...over,
});

/** What the site wrote, what must be told of it, and whether the service at fault may still be asked about. */
const CASES: readonly {
  wrong: string;
  charter: string;
  path: string;
  value?: unknown;
  expected: RegExp;
  pending: readonly string[];
}[] = [
  { wrong: 'no JSON', charter: '{ nope', path: '$', expected: /expected JSON/, pending: [] },
  ...[
    {
      wrong: 'an unknown category',
      service: bad({ category: 'marketing' }),
      at: 'category',
      value: 'marketing',
      expected: /expected one of necessary, statistics/,
      pending: ['good'],
    },
    {
      wrong: 'an id used twice',
      service: bad({ id: 'good' }),
      at: 'id',
      value: 'good',
      expected: /an id of its own/,
      pending: ['good'],
    },
    {
      wrong: 'a negative duration',
      service: bad({ cookies: [{ name: 'b', duration: '-P1D' }] }),
      at: 'cookies[0].duration',
      value: '-P1D',
      expected: /ISO 8601/,
      pending: ['good', 'bad'],
    },
    {
      wrong: 'an absurd duration',
      service: bad({ cookies: [{ name: 'b', duration: 'P999Y' }] }),
      at: 'cookies[0].duration',
      value: 'P999Y',
      expected: /up to P100Y/,
      pending: ['good', 'bad'],
    },
    {
      wrong: 'script in a link',
      service: bad({ policyUrl: 'javascript:alert(1)' }),
      at: 'policyUrl',
      value: 'javascript:alert(1)',
      expected: /not made a link/,
      pending: ['good', 'bad'],
    },
    {
      wrong: 'HTML in a text',
      service: bad({ name: '<img src=x onerror=alert(1)>' }),
      at: 'name',
      value: '<img src=x onerror=alert(1)>',
      expected: /plain text/,
      pending: ['good', 'bad'],
    },
    {
      wrong: 'no provider',
      service: bad({ provider: undefined }),
      at: 'provider',
      value: undefined,
      expected: /who provides the service/,
      pending: ['good'],
    },
    {
      wrong: 'a revision in quotes',
      service: bad({ revision: '2' }),
      at: 'revision',
      value: '2',
      expected: /a whole number from 1; the service is left out/,
      pending: ['good'],
    },
    {
      wrong: 'an exemption without a reason',
      service: bad({ consent: 'exempt' }),
      at: 'exemption',
      value: undefined,
      expected: /why no consent is needed/,
      pending: ['good', 'bad'],
    },
  ].map(({ service, at, ...rest }) => ({
    ...rest,
    charter: JSON.stringify({ site, services: [GOOD, service] }),
    path: `$.services[1].${at}`,
  })),
];

describe('a charter with mistakes', () => {
  let server: Site;
  let browser: Browser;
  let page: Page;
  let errors: string[];
  let printed: string[];

  before(async () => {
    server = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function arrive(head: string): Promise<void> {
    server.clear();
    server.answers.set('/held.js', withBody('globalThis.ran = true;', 'text/javascript'));
    server.answers.set(
      '/try.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Essai</title>
        <script>
          globalThis.problems = [];
          document.addEventListener('cookie-charter-error', ({ detail }) => problems.push(detail));
        </script>
        ${head}
        <script type="module" src="/cdn/cookie-charter.js"></script>
        <script type="text/plain" data-consent="bad" src="/held.js"></script></head>
        <body><main><h1>Essai</h1><cookie-charter></cookie-charter></main><cookie-trigger></cookie-trigger></body></html>`),
    );
    page = await (await newVisitor(browser)).newPage();
    errors = [];
    printed = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') printed.push(message.text());
    });
    await page.goto(`${server.origin}/try.html`);
    await page.locator('cookie-charter [part~="title"]').waitFor();
  }
  const problems = (): Promise<ToldProblem[]> =>
    page.evaluate(() => (globalThis as unknown as { problems: ToldProblem[] }).problems);
  const inline = (charter: string): string =>
    `<script type="application/json" data-cookie-charter>${charter.replaceAll('<', '\\u003c')}</script>`;

  for (const { wrong, charter, path, value, expected, pending } of CASES) {
    it(`says where ${wrong} stands, and the rest works`, async () => {
      await arrive(inline(charter));
      const problem = (await problems()).find((told) => told.path === path);
      assert.ok(problem, `${path} in ${JSON.stringify(await problems())}`);
      assert.match(problem.message, expected);
      if (value !== undefined) assert.equal(problem.value, value);
      assert.ok(
        printed.some((line) => line.includes(path) && expected.test(line)),
        printed.join('\n'),
      );
      assert.deepEqual(await page.evaluate(() => globalThis.cookieConsent!.pending), pending);
      assert.deepEqual(server.requests('held.js'), []);
      assert.deepEqual(errors, []);
    });
  }

  it('shows HTML as text, and makes no link of script', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    await arrive(inline(JSON.stringify({ site, services: [bad({ name: markup, policyUrl: 'javascript:alert(1)' })] })));
    assert.ok((await page.locator('cookie-charter [part~="table"]').innerText()).includes(markup));
    assert.equal(await page.locator('cookie-charter img').count(), 0);
    assert.deepEqual(
      await page
        .locator('cookie-charter a')
        .evaluateAll((links) =>
          links.map((link) => link.getAttribute('href')).filter((href) => href?.startsWith('javascript')),
        ),
      [],
    );
    assert.deepEqual(errors, []);
  });

  it('says that a linked charter is missing, and holds everything back', async () => {
    await arrive('<link rel="cookie-charter" href="/nowhere.json">');
    const [problem] = await problems();
    assert.equal(problem?.value, `${server.origin}/nowhere.json`);
    assert.match(problem.message, /answered 404/);
    assert.deepEqual(server.requests('held.js'), []);
    await page.locator('cookie-trigger [data-action="customise"]').click();
    assert.match(await page.locator('cookie-charter [part~="base"]').innerText(), /Aucun cookie n’est déclaré ici/);
    assert.deepEqual(errors, []);
  });

  it('says that there is no charter where something waits for one', async () => {
    server.answers.set(
      '/try.html',
      withBody(
        '<!doctype html><html lang="en"><title>Try</title><script>globalThis.problems = []; document.addEventListener("cookie-charter-error", ({ detail }) => problems.push(detail));</script><script type="module" src="/cdn/cookie-charter.js"></script><script type="text/plain" data-consent="bad" src="/held.js"></script>',
      ),
    );
    page = await (await newVisitor(browser)).newPage();
    await page.goto(`${server.origin}/try.html`);
    await page.waitForFunction(() => (globalThis as unknown as { problems: unknown[] }).problems.length > 0);
    assert.match((await problems())[0]?.message ?? '', /expected a charter/);
  });

  it('works with 5,000 cookies', async () => {
    const services = Array.from({ length: 100 }, (_, index) =>
      bad({
        id: `s${index}`,
        cookies: Array.from({ length: 50 }, (_, cookie) => ({ name: `c_${index}_${cookie}`, duration: 'P13M' })),
      }),
    );
    await arrive(inline(JSON.stringify({ site, services })));
    // Rows are drawn in turn.
    await page.locator('cookie-charter tbody tr').nth(4999).waitFor({ state: 'attached' });
    assert.equal(await page.locator('cookie-charter tbody tr').count(), 5000);
    await press(page, 'accept', 'cookie-charter');
    await page.waitForFunction(() => globalThis.cookieConsent?.granted.length === 100);
    await page.reload();
    await page.waitForFunction(() => globalThis.cookieConsent?.granted.length === 100);
    assert.deepEqual(errors, []);
    assert.deepEqual(await problems(), []);
  });
});
