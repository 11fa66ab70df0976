import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILM, OFFER, QUESTION } from './visitor.mjs';

/**
 * @import { Page } from 'playwright-core'
 * @import { Application } from './application.mjs'
 * @import { Check } from './check.mjs'
 * @import { Visitor } from './visitor.mjs'
 */

const NOT_WRITTEN_BY_HAND = /^(?:\..*|node_modules|dist|build|public|checks|package-lock\.json)$/;

/**
 * What the developer of an application does: changes its layout and its charter, with the page open under the
 * development server. In React that is also strict mode, which does everything twice.
 * @type {Check}
 */
export async function development({ application, visitor, step, note }) {
  if (!application.scripts.start) return note('no server for development');
  const { page } = visitor;
  const sources = new Sources(application);
  const { origin, close } = await application.develop();
  try {
    await step('the page opens with one of everything', async () => {
      // What a server tells of a change is lost on a page that does not listen yet.
      await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
      await page.locator(QUESTION).first().waitFor();
      await assertOneOfEverything(application, visitor);
    });

    await step('its layout is changed while the visitor is asked, who is still asked once', async () => {
      const kept = await isKept(page);
      sources.change(/<nav\b/, /(>\s*)Cookies(\s*<\/(?!h1))/, '$1Cookies, changed$2');
      await page.locator('nav a', { hasText: 'Cookies, changed' }).waitFor();
      await page.locator(QUESTION).first().waitFor();
      note((await kept()) ? 'the layout was changed in its place' : 'the page was loaded anew for the layout');
      await assertOneOfEverything(application, visitor);
      assert.equal(await page.locator(QUESTION).count(), 1);
      assert.equal(visitor.films, 0);
    });

    await step('its charter is changed and given again, and the refusal stands', async () => {
      await page.locator(QUESTION).first().click();
      await page.waitForFunction(() => globalThis.cookieConsent?.state.denied.includes('film'));
      const before = await visitor.record();
      const kept = await isKept(page);
      const store = await page.evaluateHandle(() => globalThis.cookieConsent);
      sources.change(/^\{\s*"site"/, /The Film Club/, 'The Film Club, changed');
      await page.waitForFunction(() => globalThis.cookieConsent?.charter.site.name === 'The Film Club, changed');
      await page.locator(OFFER).waitFor();
      await page.waitForFunction(() => globalThis.cookieConsent?.state.denied.includes('film'));
      const isSamePage = await kept();
      note(isSamePage ? 'the charter was given again in its place' : 'the page was loaded anew for the charter');
      if (isSamePage) assert.ok(await page.evaluate((known) => known === globalThis.cookieConsent, store));
      await assertOneOfEverything(application, visitor);
      assert.equal(await visitor.record(), before);
      assert.equal(await page.locator(QUESTION).count(), 0);
      assert.equal(visitor.films, 0);
    });

    await step('a grant is then told once, and asks for the film once', async () => {
      await page.evaluate(() => {
        globalThis.changes = [];
        document.addEventListener('cookie-consent-change', ({ detail }) => globalThis.changes.push(detail.reason));
      });
      await page.locator(OFFER).click();
      await page.frameLocator(FILM).getByText('The film plays.').waitFor();
      assert.deepEqual(await page.evaluate(() => globalThis.changes), ['gate']);
      assert.equal(visitor.films, 1);
      assert.equal(await page.locator(FILM).count(), 1);
    });
  } finally {
    sources.restore();
    await close();
  }
}

/** The files of an application that somebody wrote, which are as they were once this is over. */
class Sources {
  /** @type {Map<string, string>} */
  #before = new Map();

  /** @param {Application} application */
  constructor({ folder, name }) {
    this.name = name;
    this.files = filesIn(folder);
    // Also where the whole is interrupted.
    process.once('exit', this.restore);
  }

  /**
   * @param {RegExp} known what tells the file
   * @param {RegExp} before
   * @param {string} after
   */
  change(known, before, after) {
    const file = this.files.find((path) => [known, before].every((mark) => mark.test(readFileSync(path, 'utf8'))));
    if (!file) throw new Error(`no file of ${this.name} holds ${known} and ${before}`);
    const text = readFileSync(file, 'utf8');
    if (!this.#before.has(file)) this.#before.set(file, text);
    writeFileSync(file, text.replace(before, after));
  }

  restore = () => {
    for (const [file, text] of this.#before) writeFileSync(file, text);
    this.#before.clear();
    process.off('exit', this.restore);
  };
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_WRITTEN_BY_HAND.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/**
 * @param {Page} page
 * @returns {Promise<() => Promise<boolean>>} whether the document is still the same
 */
async function isKept(page) {
  const marked = await page.evaluate(() => {
    globalThis.isSameDocument = true;
    return globalThis.isSameDocument;
  });
  assert.ok(marked);
  return () => page.evaluate(() => globalThis.isSameDocument === true);
}

/**
 * @param {Application} application
 * @param {Visitor} visitor
 */
async function assertOneOfEverything({ isLoaded, hasBannerPlaced }, visitor) {
  const { page } = visitor;
  // Where a server asks, there is a question before there is a kit.
  await page.waitForFunction(() => globalThis.cookieConsent);
  if (!isLoaded) await page.locator('cookie-preferences dialog').first().waitFor({ state: 'attached' });
  const isAsked = (await visitor.record()) === undefined;
  const wanted = {
    'cookie-gate': 1,
    'cookie-trigger': 1,
    // The loader brings a banner for a question, and the choices for who opens them.
    'cookie-banner': hasBannerPlaced && !isAsked ? 0 : 1,
    'cookie-preferences': isLoaded ? 0 : 1,
    'cookie-preferences dialog': isLoaded ? 0 : 1,
  };
  for (const [selector, count] of Object.entries(wanted))
    assert.equal(await page.locator(selector).count(), count, selector);
}
