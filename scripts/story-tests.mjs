import axe from 'axe-core';
import { serve } from './serve.mjs';
import { entriesAsked, inTime, launchBrowser, listenToStorybook, openEntry, STORYBOOK } from './storybook.mjs';

// Both languages and both themes, in two visits instead of four.
const VISITS = ['locale:fr;theme:dark', 'locale:en;theme:light'];
const SECONDS_FOR_A_STORY = 60;

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
 * What is wrong with one entry, seen once.
 * @param {import('playwright-core').Browser} browser
 * @param {{ origin: string, entry: import('./storybook.mjs').Entry, globals: string }} visit
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
    problems.push(...(await openEntry(page, { origin, entry, globals })));
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

const { origin, close } = await serve({ folder: STORYBOOK });
const browser = await launchBrowser();
const visits = entriesAsked(process.argv.slice(2)).flatMap((entry) =>
  VISITS.map((globals) => ({ origin, entry, globals })),
);
let passed = 0;
let failed = 0;

async function work() {
  for (let visit = visits.shift(); visit; visit = visits.shift()) {
    const { entry, globals } = visit;
    const name = `${entry.title}: ${entry.name} (${globals})`;
    const problems = await inTime(problemsOf(browser, visit), name, SECONDS_FOR_A_STORY).catch((error) => [
      error.message,
    ]);
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
