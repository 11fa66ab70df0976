import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { answers, BANNER, cookieNames, known, press } from '../support/visitor.ts';

const SERVICES = [
  { id: 'stats', category: 'statistics', provider: 'Portail', name: 'Mesure', cookies: [{ name: 'st_id' }] },
  { id: 'ads', category: 'third-party', provider: 'Régie', name: 'Régie' },
];
/** Audience measurement that meets every condition of the CNIL, and may be objected to. */
const MEASURE = {
  ...{ id: 'measure', category: 'statistics', provider: 'Portail', name: 'Mesure', dataRetention: 'P25M' },
  ...{ consent: 'exempt', exemption: 'audience-measurement' },
  conditions: [
    'sole-purpose',
    'publisher-only',
    'anonymous-statistics',
    'no-cross-matching',
    'no-transfer',
    'no-cross-site-identifier',
  ],
  cookies: [{ name: 'm_id', duration: 'P13M' }],
};

describe('what a browser or a visitor says no to', () => {
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

  interface Arrival {
    readonly services?: readonly object[];
    readonly profile?: string;
    /** What `navigator.globalPrivacyControl` is, as JavaScript. */
    readonly signal?: string;
    readonly meta?: string;
  }
  async function arrive({ services = SERVICES, profile = 'fr', signal, meta = '' }: Arrival): Promise<Page> {
    const charter = JSON.stringify({ site: { name: 'Portail' }, profile, services });
    const held = ['stats', 'ads', 'measure'].map(
      (id) =>
        `<script type="text/plain" data-consent="${id}">(globalThis.ran ??= []).push('${id}'); new Image().src = '/ping/${id}'; document.cookie = '${id === 'measure' ? 'm_id' : 'st_id'}=1; Path=/';</script>`,
    );
    site.answers.set(
      '/signal.html',
      withBody(`<!doctype html><html lang="en"><head><title>Portal</title>${meta}
        <script type="application/json" data-cookie-charter>${charter}</script>${held.join('')}
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body><main><h1>Portal</h1><cookie-preferences></cookie-preferences></main><cookie-trigger></cookie-trigger></body></html>`),
    );
    const visitor = await newVisitor(browser);
    if (signal !== undefined) {
      await visitor.addInitScript(
        `Object.defineProperty(navigator, 'globalPrivacyControl', { get() { globalThis.reads = (globalThis.reads ?? 0) + 1; return ${signal}; } })`,
      );
    }
    const page = await visitor.newPage();
    site.clear();
    await page.goto(`${site.origin}/signal.html`);
    await known(page);
    await page.locator('cookie-preferences [part~="base"]').waitFor();
    return page;
  }
  const ran = (page: Page): Promise<string[] | undefined> => page.evaluate('globalThis.ran');
  /** What is said of it comes a moment after the place where it is said. */
  async function assertSaid(page: Page, isSaid: boolean): Promise<void> {
    const notice = page.locator('cookie-preferences .privacy-control');
    if (isSaid) await notice.getByText('Global Privacy Control').waitFor();
    else assert.equal(await notice.count(), 0);
  }

  for (const [signal, counts] of [
    ['true', true],
    ['false', false],
    ['undefined', false],
    ['"1"', false],
  ] as const) {
    it(`Global Privacy Control of ${signal} ${counts ? 'counts' : 'is none'}, and is read once (R64)`, async () => {
      const page = await arrive({ signal });
      assert.deepEqual(await answers(page), {
        granted: [],
        denied: counts ? ['ads'] : [],
        pending: counts ? ['stats'] : ['stats', 'ads'],
      });
      await assertSaid(page, counts);
      assert.equal(await page.evaluate('reads'), 1);
    });
  }

  it('counts as well when a server passes the header on (R64)', async () => {
    const page = await arrive({ meta: '<meta name="global-privacy-control" content="1">' });
    assert.deepEqual((await answers(page)).denied, ['ads']);
  });

  it('opts out before anything runs where it binds, without a question, and says so (R65, R66)', async () => {
    const page = await arrive({ signal: 'true', profile: 'us-ca' });
    await page.waitForFunction('globalThis.ran');
    assert.deepEqual(await ran(page), ['stats']);
    assert.deepEqual(site.requests('/ping/ads'), []);
    assert.equal(await page.locator(BANNER).count(), 0);
    await assertSaid(page, true);
    assert.ok(!(await cookieNames(page.context())).includes('cookies_preferences'));
    const off = await arrive({ signal: 'false', profile: 'us-ca' });
    await off.waitForFunction('globalThis.ran?.length === 2');
    await assertSaid(off, false);
  });

  it('comes before an earlier yes, says both, and gives way to a new one (R66, R67)', async () => {
    const page = await arrive({ signal: 'globalThis.name === "quiet" ? false : true', profile: 'us-ca' });
    await page.evaluate('void (globalThis.name = "quiet")');
    await page.reload();
    await known(page);
    await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
    await page.evaluate('void (globalThis.name = "")');
    await page.reload();
    await known(page);
    assert.deepEqual((await answers(page)).denied, ['ads']);
    await page.locator('cookie-preferences .privacy-control').getByText('although you accepted before').waitFor();
    await page.locator('cookie-preferences input[name="ads"][value="granted"]').check();
    await press(page, 'save', 'cookie-preferences');
    await page.locator('cookie-preferences .privacy-control').getByText('in spite of it').waitFor();
    await page.reload();
    await known(page);
    await page.waitForFunction('globalThis.ran?.includes("ads")');
  });

  it('in Europe it leaves the rest to be asked, and an explicit yes counts (R68)', async () => {
    const page = await arrive({ signal: 'true' });
    await page.locator(BANNER).waitFor();
    await press(page, 'accept', 'cookie-banner');
    assert.deepEqual(await answers(page), { granted: ['stats'], denied: ['ads'], pending: [] });
    await page.evaluate(() => globalThis.cookieConsent!.set({ ads: 'granted' }));
    assert.deepEqual((await answers(page)).granted, ['stats', 'ads']);
    const alone = await arrive({ signal: 'true', services: SERVICES.slice(1) });
    assert.equal(await alone.locator(BANNER).count(), 0);
  });

  it('an objection to exempt statistics stops them, deletes theirs, and outlives “accept all” (R44)', async () => {
    const page = await arrive({ services: [MEASURE, SERVICES[1]!] });
    await page.waitForFunction('globalThis.ran');
    assert.deepEqual(await ran(page), ['measure']);
    await page.locator('cookie-preferences [data-service="measure"]').click();
    await page.locator('cookie-preferences [part~="status"]').getByText('Inactive: you objected.').waitFor();
    const kept = await cookieNames(page.context());
    assert.deepEqual([kept.includes('m_id'), kept.includes('cookies_preferences')], [false, true]);
    await press(page, 'accept', 'cookie-preferences');
    site.clear();
    await page.reload();
    await known(page);
    await page.waitForFunction('globalThis.ran');
    assert.deepEqual(await ran(page), ['ads']);
    assert.deepEqual(site.requests('/ping/measure'), []);
    await page.locator('cookie-preferences [data-service="measure"]').click();
    await page.waitForFunction('globalThis.ran.length === 2');
  });

  it('audience measurement that lacks a condition is asked about in France, and everywhere else (R43)', async () => {
    const lacking = { ...MEASURE, conditions: MEASURE.conditions.slice(1) };
    for (const arrival of [{ services: [lacking] }, { services: [MEASURE], profile: 'eu' }]) {
      const page = await arrive(arrival);
      assert.deepEqual((await answers(page)).pending, ['measure']);
      assert.equal(await ran(page), undefined);
    }
  });
});
