import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../scripts/browsers.mjs';
import { freePort, ROOT, run } from '../scripts/processes.mjs';
import { serve } from '../scripts/serve.mjs';

/**
 * Does in each application what a visitor does, with the kit as it would be published:
 * `node examples/drive.mjs [NAME…]`, all of them by default.
 *
 * @import { Browser, Page } from 'playwright-core'
 * @typedef {{ page: Page, films: () => number, documents: boolean }} Visit
 * `documents`: a link of the application loads another document, so that each page has a store of its own.
 */

/** Applications whose pages are documents of their own. The others change the view and keep the document. */
const DOCUMENTS = new Set(['eleventy']);

/** Applications whose tables a server or a build wrote: they are read without script. */
const READABLE = new Set(['astro', 'eleventy', 'sveltekit']);

/** Applications that ask without script too, and take the answer as a form. */
const ANSWERABLE = new Set(['sveltekit']);

const RECORD = 'cookies_preferences';
const QUESTION = 'cookie-banner [data-action="reject"]:visible';
const FILM = 'cookie-gate iframe';
const TONIGHT = /Tonight|Ce soir/;

/** @type {[what: string, act: (visit: Visit) => Promise<void>][]} */
const STEPS = [
  [
    'a first visit is asked once, and nothing of the film is loaded',
    async ({ page, films }) => {
      await page.locator(QUESTION).first().waitFor();
      assert.equal(await page.locator('cookie-banner').count(), 1);
      assert.equal(await record(page), undefined);
      assert.equal(films(), 0);
    },
  ],
  [
    'so is who goes on without an answer',
    async ({ page, films }) => {
      await page.locator('nav a', { hasText: 'Cookies' }).click();
      await rowOf(page, 'film_id').waitFor();
      await page.locator(QUESTION).first().waitFor();
      await page.locator('nav a', { hasText: TONIGHT }).click();
      await page.locator('cookie-gate [data-action="accept"]').waitFor();
      await page.locator(QUESTION).first().waitFor();
      assert.equal(await page.locator('cookie-banner').count(), 1);
      assert.equal(films(), 0);
    },
  ],
  [
    'a refusal is kept',
    async ({ page }) => {
      await page.locator(QUESTION).first().click();
      await page.waitForFunction(() => globalThis.cookieConsent?.state.denied.includes('film'));
      assert.match((await record(page)) ?? '', /no=/);
    },
  ],
  [
    'and holds after a reload',
    async ({ page, films }) => {
      await page.reload();
      await page.locator('cookie-gate [data-action="accept"]').waitFor();
      assert.equal(await page.locator(QUESTION).count(), 0);
      assert.equal(films(), 0);
    },
  ],
  [
    'the choices open, and one service is granted',
    async ({ page }) => {
      await page.locator('cookie-trigger button').click();
      await page.locator('cookie-preferences [name="film"][value="granted"]').check();
      await page.locator('cookie-preferences [data-action="save"]').click();
      await page.waitForFunction(() => globalThis.cookieConsent?.allows('film'));
      assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('matomo')), false);
    },
  ],
  [
    'its embed appears',
    async ({ page, films }) => {
      await page.frameLocator(FILM).getByText('The film plays.').waitFor();
      assert.equal(films(), 1);
    },
  ],
  [
    'another page shows what holds, from the same store, without a second banner',
    async ({ page, documents }) => {
      const store = await page.evaluateHandle(() => globalThis.cookieConsent);
      await page.locator('nav a', { hasText: 'Cookies' }).click();
      await rowOf(page, 'film_id').filter({ hasText: 'Accepted' }).waitFor();
      await rowOf(page, '_pk_id').filter({ hasText: 'Rejected' }).waitFor();
      if (!documents) assert.ok(await page.evaluate((before) => before === globalThis.cookieConsent, store));
      // The loader adds none to a page that has nothing to ask.
      assert.ok((await page.locator('cookie-banner').count()) <= 1);
      assert.equal(await page.locator(QUESTION).count(), 0);
    },
  ],
  [
    'everything follows the language of the page',
    async ({ page }) => {
      await page.locator('nav [lang="fr"]').click();
      await rowOf(page, 'film_id').filter({ hasText: 'Lecteur de films' }).waitFor();
      await page.locator('cookie-trigger').getByText('Gérer les cookies').waitFor();
    },
  ],
  [
    'a withdrawal takes the embed away',
    async ({ page }) => {
      await page.locator('nav a', { hasText: TONIGHT }).click();
      await page.locator(FILM).waitFor();
      await page.locator('cookie-trigger button').click();
      await page.locator('cookie-preferences [name="film"][value="denied"]').check();
      await page.locator('cookie-preferences [data-action="save"]').click();
      await page.locator(FILM).waitFor({ state: 'detached' });
      assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('film')), false);
    },
  ],
];

/** @type {typeof STEPS} */
const STEPS_TO_READ = [
  [
    'without script the table is read in either language, and nothing of the film is loaded',
    async ({ page, films }) => {
      await page.locator('nav a', { hasText: 'Cookies' }).click();
      await rowOf(page, 'film_id').filter({ hasText: 'Show films in the page.' }).waitFor();
      await page.locator('nav [lang="fr"]').click();
      await rowOf(page, 'film_id').filter({ hasText: 'Montrer des films dans la page.' }).waitFor();
      assert.equal(films(), 0);
    },
  ],
];

/** @type {typeof STEPS} */
const STEPS_TO_ANSWER = [
  [
    'without script a refusal is kept, by a form',
    async ({ page }) => {
      await page.locator(QUESTION).first().click();
      await page.locator(QUESTION).first().waitFor({ state: 'detached' });
      await page.locator('nav a', { hasText: 'Cookies' }).waitFor();
      assert.match((await record(page)) ?? '', /no=/);
    },
  ],
];

/**
 * @param {Page} page
 * @param {string} name
 */
const rowOf = (page, name) => page.locator('cookie-table [part~="row"]').filter({ hasText: name }).first();

/** @param {Page} page */
async function record(page) {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === RECORD)?.value;
}

/**
 * @param {string} name
 * @param {string} kit the packed kit
 */
async function built(name, kit) {
  const folder = join('examples', name);
  const commands = [
    ['npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund'],
    // Beside what the lock names: an application of one's own has the kit from the registry.
    ['npm', 'install', '--prefix', folder, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', kit],
    ['npm', 'run', '--prefix', folder, '--silent', 'build'],
  ];
  for (const command of commands) {
    const { succeeded, output } = await run(command, { minutes: 5, onOutput: () => undefined });
    if (!succeeded) throw new Error(`${command.join(' ')}\n${output}`);
  }
}

/**
 * The built application at an address: by its own server where it has a script `serve`, else its folder `dist`.
 * @param {string} name
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
async function served(name) {
  const folder = join(ROOT, 'examples', name);
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (!scripts.serve) return serve({ folder: join(folder, 'dist') });
  const port = await freePort(4400);
  const origin = `http://127.0.0.1:${port}`;
  const server = spawn('npm', ['run', '--silent', 'serve'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1' },
  });
  // The server itself is a child of npm: the group ends with it.
  const close = async () => void process.kill(-(server.pid ?? 0));
  for (let attempt = 0; attempt < 120; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`npm run serve ended with ${server.exitCode}`);
    if (
      await fetch(origin)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      return { origin, close };
    await setTimeout(250);
  }
  await close();
  throw new Error('npm run serve did not answer in 30 s');
}

/**
 * @param {Browser} browser
 * @param {string} name
 */
async function drive(browser, name) {
  const { origin, close } = await served(name);
  const visit = { browser, origin, documents: DOCUMENTS.has(name) };
  try {
    await follow(STEPS, visit);
    if (READABLE.has(name)) await follow(STEPS_TO_READ, { ...visit, javaScriptEnabled: false });
    if (ANSWERABLE.has(name)) await follow(STEPS_TO_ANSWER, { ...visit, javaScriptEnabled: false });
  } finally {
    await close();
  }
}

/**
 * Takes the steps one after another, as a visitor who was never there.
 * @param {typeof STEPS} steps
 * @param {{ browser: Browser, origin: string, documents: boolean, javaScriptEnabled?: boolean }} visit
 */
async function follow(steps, { browser, origin, documents, javaScriptEnabled = true }) {
  let films = 0;
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', javaScriptEnabled });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/embed')) films += 1;
  });
  page.setDefaultTimeout(15_000);
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().startsWith('[cookie-charter]')) errors.push(message.text());
  });
  try {
    await page.goto(`${origin}/`);
    for (const [what, act] of steps) {
      await act({ page, films: () => films, documents });
      assert.deepEqual(errors, []);
      console.log(`  ok  ${what}`);
    }
  } finally {
    await context.close();
  }
}

/** @param {string} folder */
async function pack(folder) {
  const { succeeded, output } = await run(['npm', 'pack', '--pack-destination', folder, '--silent'], {
    minutes: 2,
    onOutput: () => undefined,
  });
  if (!succeeded) throw new Error(output);
  return join(folder, output.trim().split('\n').at(-1) ?? '');
}

function applications() {
  const folders = readdirSync(join(ROOT, 'examples'));
  return folders.filter((name) => existsSync(join(ROOT, 'examples', name, 'package.json')));
}

const names = process.argv.length > 2 ? process.argv.slice(2) : applications();
const folder = mkdtempSync(join(tmpdir(), 'cookie-charter-'));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
let failed = 0;
try {
  const kit = await pack(folder);
  for (const name of names) {
    console.log(name);
    try {
      await built(name, kit);
      await drive(browser, name);
    } catch (error) {
      failed += 1;
      console.log(`  FAILED  ${error instanceof Error ? error.message : error}`);
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`\n${names.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
