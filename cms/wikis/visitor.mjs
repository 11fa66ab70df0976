import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { FILM, OFFER, QUESTION, RECORD, Visitor } from '../../examples/drive/visitor.mjs';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../scripts/browsers.mjs';
import { freePort, ROOT } from '../../scripts/processes.mjs';

/**
 * What a visitor does in a wiki, and what both wikis are tested with.
 *
 * @import { Page } from 'playwright-core'
 * @typedef {{ tonight: string, cookies: string, french: string }} Addresses `french`: the page of cookies in French.
 * @typedef {{ visitor: Visitor, page: Page, addresses: Addresses }} Visit
 * @typedef {(page: Page, visitor: Visitor) => Promise<void>} Act
 * @typedef {[what: string, act: () => Promise<void>]} Check
 */

/** @type {[what: string, act: (visit: Visit) => Promise<void>][]} */
const STEPS = [
  [
    'a first visit is asked once, and nothing of the film is loaded',
    async ({ visitor, page, addresses }) => {
      await page.goto(addresses.tonight);
      await page.locator(QUESTION).waitFor();
      assert.equal(await page.locator('cookie-banner').count(), 1);
      assert.equal(await visitor.record(), undefined);
      assert.equal(visitor.films, 0);
    },
  ],
  [
    'a refusal is kept, and holds after a reload',
    async ({ visitor, page }) => {
      await refuse(page);
      assert.match((await visitor.record()) ?? '', /no=/);
      await page.reload();
      await page.locator(OFFER).waitFor();
      assert.equal(await page.locator(QUESTION).count(), 0);
      assert.equal(visitor.films, 0);
    },
  ],
  [
    'the choices open below the page, and one service is granted',
    async ({ page }) => {
      await answer(page, 'granted');
      await page.waitForFunction(() => globalThis.cookieConsent?.allows('film'));
      assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('matomo')), false);
    },
  ],
  [
    'its embed appears',
    async ({ visitor, page }) => {
      await page.frameLocator(FILM).getByText('The film plays.').waitFor();
      assert.equal(visitor.films, 1);
    },
  ],
  [
    'the table shows what holds, without a second banner',
    async ({ visitor, page, addresses }) => {
      await page.goto(addresses.cookies);
      await page.locator('cookie-table').getByRole('searchbox').waitFor();
      await visitor.rowOf('film_id').filter({ hasText: 'Accepted' }).waitFor();
      await visitor.rowOf('_pk_id').filter({ hasText: 'Rejected' }).waitFor();
      assert.equal(await page.locator(QUESTION).count(), 0);
    },
  ],
  [
    'a page in French is French',
    async ({ visitor, page, addresses }) => {
      await page.goto(addresses.french);
      await visitor.rowOf('film_id').filter({ hasText: 'Lecteur de films' }).filter({ hasText: 'Accepté' }).waitFor();
    },
  ],
  [
    'a withdrawal takes the embed away',
    async ({ page, addresses }) => {
      await page.goto(addresses.tonight);
      await page.locator(FILM).waitFor();
      await answer(page, 'denied');
      await page.locator(FILM).waitFor({ state: 'detached' });
      assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('film')), false);
    },
  ],
];

/**
 * Answers the banner, which would lie over the end of a form.
 *
 * @param {Page} page
 */
export async function refuse(page) {
  await page.locator(QUESTION).click();
  await page.waitForFunction(() => globalThis.cookieConsent?.pending.length === 0);
}

/**
 * @param {Page} page
 * @param {'granted' | 'denied'} value
 */
async function answer(page, value) {
  await page.locator('cookie-trigger button').last().click();
  await page.locator(`cookie-preferences [name="film"][value="${value}"]`).check();
  await page.locator('cookie-preferences [data-action="save"]').click();
}

/**
 * Chromium for the checks of one wiki. `visit` opens it for somebody new, and fails where a script of the page threw.
 */
export async function startChromium() {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
  /** @param {Act} act */
  const visit = async (act) => {
    const visitor = await Visitor.arrive(browser);
    const { page } = visitor;
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    try {
      await act(page, visitor);
      assert.deepEqual(errors, []);
    } finally {
      await visitor.leave();
    }
  };
  return { visit, close: () => browser.close() };
}

/**
 * One visitor from the first visit to a withdrawal.
 *
 * @param {Page} page
 * @param {Visitor} visitor
 * @param {Addresses} addresses
 */
export async function visitorSteps(page, visitor, addresses) {
  for (const [what, act] of STEPS) {
    await act({ visitor, page, addresses });
    console.log(`  ok  ${what}`);
  }
}

/**
 * What the wiki makes of text inside a gate, images and all, before and after it is allowed there.
 *
 * @param {Page} page
 * @param {string} address
 */
export async function heldTextAt(page, address) {
  await page.goto(address);
  await refuse(page);
  const held = page.getByText('Held text');
  const picture = page.locator('img[src*="held.png"]');
  await page.locator(OFFER).waitFor();
  assert.equal((await held.count()) + (await picture.count()), 0);
  await page.locator(OFFER).click();
  await held.first().waitFor();
  assert.equal(await picture.count(), 1);
}

/**
 * What the guide to a wiki shows between fences that name no language: text of the wiki. A reader puts in the service and
 * the address; here they are the film's.
 *
 * @param {string} guide
 * @param {string} origin
 */
export function textOfGuide(guide, origin) {
  const fenced = readFileSync(join(ROOT, 'docs/cms', guide), 'utf8').matchAll(/^```(\S*)\n([^]*?)^```$/gm);
  return [...fenced]
    .filter(([, language]) => language === '')
    .map(([, , text = '']) =>
      text.replace(/service="[\w-]+"/, 'service="film"').replace(/src="[^"]+"/, `src="${origin}/embed.html"`),
    )
    .join('\n');
}

/**
 * What a reader gets who copies that: a gate around a film and one around text, both shut until the film is allowed.
 *
 * @param {Page} page
 * @param {Visitor} visitor
 * @param {{ address: string, held: string }} guide `held`: finds what the text becomes.
 */
export async function guideAt(page, visitor, { address, held }) {
  await page.goto(address);
  await refuse(page);
  await page.locator(OFFER).nth(1).waitFor();
  assert.equal(await page.locator(OFFER).count(), 2);
  assert.equal(visitor.films + (await page.locator(held).count()), 0);
  await page.locator(OFFER).first().click();
  await page.frameLocator(FILM).getByText('The film plays.').waitFor();
  await page.locator(held).first().waitFor({ state: 'attached' });
}

/**
 * What was said to be wrong on a page, with nothing held back let loose.
 *
 * @param {Page} page
 * @param {string} address
 */
export async function mistakesAt(page, address) {
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(address);
  await page.waitForFunction(() => globalThis.cookieConsent !== undefined);
  await page.locator('cookie-gate:defined').first().waitFor({ state: 'attached' });
  assert.equal(await page.locator(FILM).count(), 0);
  return said.join('\n');
}

/**
 * The bytes of a page for somebody new and for somebody who accepted, without what the wiki itself writes anew each time.
 *
 * @param {string} address
 * @param {RegExp} ofTheWiki
 */
export async function bytesFor(address, ofTheWiki) {
  const cookie = `${RECORD}=v=1&t=${Math.floor(Date.now() / 1000)}&yes=film&no=matomo`;
  // The first answer fills the caches of the wiki.
  await fetch(address);
  const answers = [await fetch(address), await fetch(address, { headers: { cookie } })];
  const [before = '', after = ''] = await Promise.all(answers.map((response) => response.text()));
  assert.ok(before.includes('data-cookie-charter'));
  return { before: before.replaceAll(ofTheWiki, ''), after: after.replaceAll(ofTheWiki, '') };
}

/**
 * PHP's own server for a folder.
 *
 * @param {string} folder
 * @param {number} port
 */
export async function servePhp(folder, port) {
  // A setting that a check has just written holds at once.
  const words = ['-d', 'opcache.revalidate_freq=0', '-S', `127.0.0.1:${port}`, '-t', folder];
  const server = spawn('php', words, { cwd: folder, stdio: 'ignore' });
  const close = () => void server.kill();
  process.once('exit', close);
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`php -S ended with ${server.exitCode}`);
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    if (answer?.ok) return { close };
    await setTimeout(250);
  }
  close();
  throw new Error('php -S did not answer');
}

export const wikiPort = () => freePort(4500);

/**
 * Runs them in order, and says how many held; without the wiki, none did.
 *
 * @param {Check[]} checks
 * @param {() => Promise<{ close: () => void }>} prepare Installs the wiki and serves it.
 */
export async function runChecks(checks, prepare) {
  let passed = 0;
  try {
    const server = await prepare();
    for (const [what, act] of checks) if (await holds(what, act)) passed += 1;
    server.close();
  } catch (error) {
    console.log(error);
  }
  console.log(`\n${passed} passed, ${checks.length - passed} failed`);
  if (passed < checks.length) process.exitCode = 1;
}

/**
 * @param {string} what
 * @param {() => Promise<void>} act
 */
async function holds(what, act) {
  try {
    await act();
    console.log(`ok  ${what}`);
    return true;
  } catch (error) {
    console.log(`FAILED  ${what}\n${error instanceof Error ? error.message : error}`);
    return false;
  }
}
