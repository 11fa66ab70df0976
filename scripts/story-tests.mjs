import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { chromiumPath } from './browsers.mjs';
import { ROOT } from './processes.mjs';
import { serve } from './serve.mjs';

/**
 * @typedef {{ id: string, title: string, name: string, type: 'story' | 'docs' }} Entry
 * @typedef {{ errors: string[], undefinedTags: string[], violations: string[] }} Findings
 */

const STORYBOOK = join(ROOT, 'storybook-static');
// Both languages and both themes, in two visits instead of four.
// The addon's own check is put off: axe-core cannot run twice at once, and is run below.
const VISITS = ['locale:fr;theme:dark', 'locale:en;theme:light'].map((globals) => `${globals};a11y.manual:!true`);
const SECONDS_FOR_A_STORY = 30;

/** Runs in the page, before Storybook: hears its channel, and ends when a story or a page of prose is done. */
function listenToStorybook() {
  const fatal = ['storyErrored', 'storyThrewException', 'storyMissing', 'configError'];
  const failing = [...fatal, 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];
  /** @type {string[]} */
  const errors = [];
  /** @type {any} */
  let channel;
  const done = new Promise((settle) => {
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        for (const event of failing) {
          channel.on(event, (/** @type {any} */ problem) => {
            errors.push(`${event}: ${problem?.message ?? problem?.description ?? JSON.stringify(problem)}`);
            if (fatal.includes(event)) settle(errors);
          });
        }
        channel.on('storyFinished', () => settle(errors));
        channel.on('docsRendered', () => settle(errors));
      },
    });
  });
  Reflect.set(window, 'storyDone', done);
}

/** Runs in the page: the tags nobody defined, in shadow roots too. An undefined element passes every other check. */
function findUndefinedTags() {
  /**
   * @param {Document | ShadowRoot} root
   * @returns {string[]}
   */
  const search = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches(':not(:defined)') ? [element.localName] : []),
      ...(element.shadowRoot ? search(element.shadowRoot) : []),
    ]);
  return [...new Set(search(document))];
}

/** Runs in the page: what axe-core finds, shadow roots included, one line a rule. */
async function findViolations() {
  // A story is a part of a page: it need not bring the page's landmarks and first heading.
  const rules = Object.fromEntries(
    ['region', 'landmark-one-main', 'page-has-heading-one'].map((rule) => [rule, { enabled: false }]),
  );
  const axe = /** @type {any} */ (Reflect.get(window, 'axe'));
  const { violations } = await axe.run(document, { rules, resultTypes: ['violations'] });
  return violations.map(
    (/** @type {any} */ { id, help, nodes }) =>
      `${id} (${help}): ${nodes.map((/** @type {any} */ node) => node.target.flat().join(' ')).join(', ')}`,
  );
}

/**
 * @template Result
 * @param {Promise<Result>} promise
 * @param {string} what
 * @returns {Promise<Result>}
 */
function inTime(promise, what) {
  return new Promise((settle, fail) => {
    const late = () => fail(new Error(`${what} was not done in ${SECONDS_FOR_A_STORY} seconds`));
    setTimeout(late, SECONDS_FOR_A_STORY * 1000).unref();
    promise.then(settle, fail);
  });
}

/**
 * What is wrong with one entry, seen once.
 * @param {import('playwright-core').Browser} browser
 * @param {{ origin: string, entry: Entry, globals: string }} visit
 * @returns {Promise<string[]>}
 */
async function problemsOf(browser, { origin, entry, globals }) {
  /** @type {string[]} */
  const problems = [];
  // Each visitor is new: what one story kept must not answer for the next.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console error: ${message.text()} ${message.location().url}`);
    });
    await page.addInitScript(listenToStorybook);
    await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=${globals}`);
    problems.push(...(await page.evaluate(() => /** @type {Promise<string[]>} */ (Reflect.get(window, 'storyDone')))));
    const undefinedTags = await page.evaluate(findUndefinedTags);
    problems.push(...undefinedTags.map((tag) => `<${tag}> is not defined`));
    // Pages of prose only show the stories again, inside Storybook's own furniture.
    if (entry.type === 'story') {
      await page.evaluate(axe.source);
      problems.push(...(await page.evaluate(findViolations)));
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  } finally {
    await context.close();
  }
  return problems;
}

/** @type {Record<string, Entry>} */
const entries = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8')).entries;
const asked = process.argv.slice(2);
const { origin, close } = await serve({ folder: STORYBOOK });
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const visits = Object.values(entries)
  .filter(({ id }) => asked.length === 0 || asked.some((part) => id.includes(part)))
  .flatMap((entry) => VISITS.map((globals) => ({ origin, entry, globals })));
let passed = 0;
let failed = 0;

async function work() {
  for (let visit = visits.shift(); visit; visit = visits.shift()) {
    const { entry, globals } = visit;
    const name = `${entry.title}: ${entry.name} (${globals.replace(/;a11y.*/, '')})`;
    const problems = await inTime(problemsOf(browser, visit), name).catch((error) => [error.message]);
    if (problems.length === 0) passed += 1;
    else failed += 1;
    for (const problem of problems) console.log(`FAILED  ${name}  ${problem.replaceAll(/\s+/g, ' ')}`);
  }
}
await Promise.all([work(), work()]);

await browser.close();
await close();
if (passed + failed === 0) {
  console.log('FAILED  No story was found.');
  failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
