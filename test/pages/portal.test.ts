import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, newVisitor, startSite, type Site } from '../support/site.ts';
import {
  answers,
  BANNER,
  cookieNames,
  focused,
  goBack,
  known,
  press,
  standIns,
  tabTo,
  ticked,
  visit,
} from '../support/visitor.ts';

const EXEMPT = ['cookies_preferences', 'csrftoken', 'django_language', 'sessionid'];
const SERVICES = ['matomo', 'mise-en-page', 'offres', 'tube'];

describe('a portal with a choice', () => {
  let site: Site;
  let browser: Browser;
  let visitor: BrowserContext;
  let page: Page;

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Each test has a visitor of its own, and a server that has seen nothing. */
  async function arrive(address = '/examples/portal/'): Promise<void> {
    visitor = await newVisitor(browser);
    page = await visitor.newPage();
    site.clear();
    await visit(page, site.origin + address);
  }
  const at = (file: string): string => `${site.origin}/examples/portal/${file}`;
  const askedForStandIns = (): string[] => site.requests('/stand-ins/').map(({ path }) => path);

  it('runs and stores nothing before the choice, however long the visitor reads (R1, R3)', async () => {
    await arrive();
    await page.locator(BANNER).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 5000);
    await page.mouse.click(5, 5);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(askedForStandIns(), []);
    assert.deepEqual(await cookieNames(visitor), ['csrftoken', 'django_language', 'sessionid']);
    assert.deepEqual((await answers(page)).pending.sort(), SERVICES);
    assert.ok(await page.locator(BANNER).isVisible());
  });

  it('keeps a refusal over ten page views, by links, by Back and by reload (R9)', async () => {
    await arrive();
    await press(page, 'reject');
    for (const file of [
      'charter.html',
      'preferences.html',
      'index.html',
      'en/index.html',
      'en/charter.html',
      'charter.html',
      'index.html',
    ]) {
      await visit(page, at(file));
    }
    await goBack(page);
    await known(page);
    await page.reload();
    await known(page);
    await visit(page, at('preferences.html'));
    assert.deepEqual(askedForStandIns(), []);
    assert.deepEqual(await cookieNames(visitor), EXEMPT);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    assert.equal(await page.locator(BANNER).count(), 0);
    assert.deepEqual((await answers(page)).denied.sort(), SERVICES);
    const names = site.requests().flatMap(({ cookie }) => cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''));
    assert.deepEqual([...new Set(names)].filter((name) => name !== '').sort(), EXEMPT);
  });

  it('runs each service once after an acceptance, and once on every later page', async () => {
    await arrive();
    await press(page, 'accept');
    await page.waitForFunction(() => Object.keys((globalThis as { standIns?: object }).standIns ?? {}).length === 4);
    assert.deepEqual(await standIns(page), { measure: 1, layout: 1, tube: 1, offers: 1 });
    assert.deepEqual(await page.locator('template[data-consent="tube"] + iframe').count(), 1);
    await visit(page, at('charter.html'));
    await page.waitForFunction(() => Object.keys((globalThis as { standIns?: object }).standIns ?? {}).length === 4);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(await standIns(page), { measure: 1, layout: 1, tube: 1, offers: 1 });
    assert.equal(site.requests('/ping/measure').length, 2);
    assert.equal(await page.locator(BANNER).count(), 0);
  });

  it('withdraws in one press from the trigger, erases, and every page agrees (R34, R35)', async () => {
    await arrive();
    await press(page, 'accept');
    await page.waitForFunction(() => document.cookie.includes('offer_profile'));
    await press(page, 'close');
    await page.locator('cookie-trigger [data-action="customise"]').click();
    await press(page, 'reject', 'cookie-preferences');
    await page.waitForFunction(() => globalThis.cookieConsent?.denied.length === 4);
    assert.deepEqual(await cookieNames(visitor), EXEMPT);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
    assert.equal(await page.locator('iframe').count(), 0);
    const refused = Object.fromEntries(
      [...SERVICES, 'statistics', 'first-party', 'third-party'].map((name) => [name, 'denied']),
    );
    for (const file of ['preferences.html', 'charter.html', 'en/preferences.html']) {
      await visit(page, at(file));
      await page.locator('input[name="matomo"]').first().waitFor();
      assert.deepEqual(await ticked(page), refused, file);
      assert.deepEqual(await standIns(page), {}, file);
    }
  });

  it('is used by keyboard alone: refuse, hide the message, reopen, allow one service (R104–R106)', async () => {
    await arrive();
    await page.locator(BANNER).waitFor();
    assert.equal(await focused(page), 'body');
    await page.keyboard.press('Tab');
    assert.ok(
      await page.evaluate(() => document.activeElement?.closest('cookie-banner') !== null),
      'the banner comes first',
    );
    await tabTo(page, '[data-action="reject"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => globalThis.cookieConsent?.denied.length === 4);
    assert.equal(await focused(page), 'confirmation');
    await tabTo(page, '[data-action="close"]');
    await page.keyboard.press('Enter');
    await page.locator(BANNER).waitFor({ state: 'detached' });
    assert.equal(await focused(page), 'main');

    await tabTo(page, 'cookie-trigger *, [part~="base"][data-action="customise"]');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    assert.equal(await focused(page), 'title');
    await tabTo(page, 'input[name="matomo"]');
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, '[data-action="save"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => globalThis.cookieConsent?.granted.length === 1);
    assert.deepEqual((await answers(page)).granted, ['matomo']);
    assert.equal(await focused(page), 'confirmation');
    await page.waitForFunction(() => 'standIns' in globalThis);
    assert.deepEqual(await standIns(page), { measure: 1 });
  });

  it('keeps Tab inside the dialog, and Escape decides nothing (R98, R106)', async () => {
    await arrive();
    await page.locator('cookie-trigger [data-action="customise"]').click();
    await page.locator('dialog[open]').waitFor();
    await page.locator('input[name="tube"][value="granted"]').check();
    for (let count = 0; count < 50; count += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => document.activeElement?.localName);
      assert.ok(place === 'cookie-preferences' || place === 'body', `focus went to ${String(place)}`);
    }
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    assert.equal((await answers(page)).granted.length, 0);
    assert.equal(await focused(page), 'customise');
    await page.locator('cookie-trigger [data-action="customise"]').click();
    assert.equal(await page.locator('cookie-preferences input:checked').count(), 0);
  });

  it('saves nothing ticked as a refusal, without another question (R30)', async () => {
    await arrive('/examples/portal/preferences.html');
    await press(page, 'save', 'cookie-preferences');
    await page.waitForFunction(() => globalThis.cookieConsent?.pending.length === 0);
    assert.deepEqual((await answers(page)).denied.sort(), SERVICES);
    assert.equal(await focused(page), 'confirmation');
    assert.equal(await page.locator(BANNER).count(), 0);
  });

  it('agrees between two tabs (R89)', async () => {
    await arrive();
    const other = await visitor.newPage();
    await visit(other, at('index.html'));
    await other.locator(BANNER).waitFor();
    await press(page, 'reject');
    await other.locator(BANNER).waitFor({ state: 'detached' });
    assert.deepEqual((await answers(other)).denied.sort(), SERVICES);
  });

  it('shows the state of now on a page that comes back from the cache (R90)', async () => {
    await arrive('/examples/portal/preferences.html');
    await press(page, 'accept', 'cookie-preferences');
    await page.waitForFunction(() => globalThis.cookieConsent?.granted.length === 4);
    await visit(page, at('charter.html'));
    await press(page, 'reject', 'cookie-charter');
    await page.waitForFunction(() => globalThis.cookieConsent?.denied.length === 4);
    await goBack(page);
    await page.waitForFunction(() => globalThis.cookieConsent?.denied.length === 4);
    await page.locator('input[name="matomo"][value="denied"]').waitFor();
    assert.equal((await ticked(page)).matomo, 'denied');
  });

  it('asks only for what is new, and leaves the earlier answers (R21)', async () => {
    await arrive();
    await press(page, 'reject');
    const charter = (await (await fetch(at('charter.json'))).json()) as { services: object[] };
    charter.services.push({
      id: 'carte',
      category: 'third-party',
      provider: 'Cartographie SA',
      name: 'Carte',
      cookies: [{ name: 'carte' }],
    });
    await page.route('**/portal/charter.json', (route) => route.fulfill({ json: charter }));
    await visit(page, at('index.html'));
    await page.locator(BANNER).waitFor();
    assert.deepEqual((await answers(page)).pending, ['carte']);
    assert.match(await page.locator(BANNER).innerText(), /1 tiers concerné/);
    await press(page, 'accept', 'cookie-banner');
    await page.waitForFunction(() => globalThis.cookieConsent?.pending.length === 0);
    assert.deepEqual(await answers(page), {
      granted: ['carte'],
      denied: ['matomo', 'mise-en-page', 'tube', 'offres'],
      pending: [],
    });
  });

  it('adds a banner first in the body where the page wrote none, in the flow of a page to be read (R20, R104)', async () => {
    await arrive('/examples/portal/charter.html');
    await page.locator(BANNER).waitFor();
    assert.equal(await page.evaluate(() => document.body.firstElementChild?.localName), 'cookie-banner');
    assert.equal(await page.locator(BANNER).evaluate((base) => getComputedStyle(base).position), 'static');
    await visit(page, at('index.html'));
    await page.locator(BANNER).waitFor();
    assert.equal(await page.locator('cookie-banner').count(), 1);
    assert.equal(await page.locator(BANNER).evaluate((base) => getComputedStyle(base).position), 'fixed');
  });

  it('keeps a choice that the browser would not, for this page, and says so once (R87)', async () => {
    visitor = await newVisitor(browser);
    page = await visitor.newPage();
    await page.addInitScript(`
      const refuse = () => { throw new DOMException('', 'SecurityError'); };
      Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
    `);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await visit(page, at('charter.html'));
    await press(page, 'reject', 'cookie-banner');
    await page.waitForFunction(() => globalThis.cookieConsent?.denied.length === 4);
    assert.match(await page.locator(BANNER).innerText(), /ne permet pas au site de retenir/);
    assert.deepEqual(errors, []);
  });

  it('understands a refusal written by hand, and takes damage for no choice', async () => {
    for (const [value, pending] of [
      ['no=*', 0],
      ['v=1&t=99&yes=matomo', 4],
      ['%7B%22a%22', 4],
      ['v=2&t=1795430400&yes=matomo', 4],
    ] as const) {
      visitor = await newVisitor(browser);
      await visitor.addCookies([{ name: 'cookies_preferences', value, url: site.origin }]);
      page = await visitor.newPage();
      site.clear();
      await visit(page, at('index.html'));
      assert.equal((await answers(page)).pending.length, pending, value);
      assert.deepEqual((await answers(page)).granted, [], value);
      assert.deepEqual(askedForStandIns(), [], value);
      await visitor.close();
    }
  });

  it('forgets a choice after six calendar months, never sooner (R50–R53, L10)', async () => {
    const seconds = Math.floor(Date.now() / 1000);
    for (const [age, pending] of [
      [180, 0],
      [185, 4],
    ] as const) {
      visitor = await newVisitor(browser);
      const value = `v=1&t=${seconds - age * 86_400}&yes=matomo+mise-en-page+tube+offres`;
      await visitor.addCookies([{ name: 'cookies_preferences', value, url: site.origin }]);
      page = await visitor.newPage();
      await visit(page, at('index.html'));
      assert.equal((await answers(page)).pending.length, pending, `${age} days`);
      await visitor.close();
    }
  });
});
