import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import { serve } from './serve.mjs';
import { entriesAsked, inTime, launchBrowser, listenToStorybook, openEntry, STORYBOOK } from './storybook.mjs';

// Both languages and both themes, in two visits instead of four.
const VISITS = ['locale:fr;theme:dark', 'locale:en;theme:light'];
const SECONDS_FOR_A_STORY = 60;

/**
 * What looks for mistakes in a page, axe-core and IBM's engine, by the path each is served at: the browser keeps what
 * it has compiled, which handed over anew for each story would take as long as to run it.
 * @type {Readonly<Record<string, string>>}
 */
const CHECKERS = {
  '/checkers/axe.js': axe.source,
  '/checkers/equal-access.js': readFileSync(
    createRequire(import.meta.url).resolve('accessibility-checker-engine'),
    'utf8',
  ),
};
/** What IBM's engine is wrong about, by rule: where, and why. */
const EXCEPTIONS = [
  // A box that scrolls must be reached by keyboard (axe-core: scrollable-region-focusable), and then needs a name and
  // so a role; the engine asks that whatever is reached by keyboard be a widget.
  { rule: 'element_tabbable_role_valid', snippet: ' role="region"' },
  // Where the page is narrow, rows are cards and the row of headers is out of sight, though not out of the accessibility
  // tree; the engine takes it for empty, and knows headers of rows in the first column alone.
  { rule: 'table_headers_exists', snippet: 'role="table"' },
];

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
 * Runs in the page: what IBM's engine is sure of, shadow roots included. What it calls potential or manual are questions
 * to a person, which it asks of any page; what it recommends is no failure of WCAG.
 * @param {{ rule: string, snippet: string }[]} exceptions
 */
async function findFailures(exceptions) {
  const { Checker } = /** @type {any} */ (Reflect.get(window, 'ace'));
  const { results } = await new Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
  return results
    .filter((/** @type {any} */ { value }) => value.join() === 'VIOLATION,FAIL')
    .filter(
      (/** @type {any} */ { ruleId, snippet }) =>
        !exceptions.some((each) => each.rule === ruleId && snippet.includes(each.snippet)),
    )
    .map((/** @type {any} */ { ruleId, message, path }) => `${ruleId} (${message}): ${path.dom}`);
}

/**
 * Who looks at the entries, one after another. A window opened for each would take half of the time.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 */
async function openVisitor(browser, origin) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  /** @type {string[]} */
  const heard = [];
  page.on('pageerror', (error) => heard.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console error: ${message.text()} ${message.location().url}`);
  });
  await page.addInitScript(listenToStorybook);
  return {
    page,
    heard,
    close: () => context.close(),
    /** Each visitor is new: what one story kept must not answer for the next. */
    async forget() {
      await page.evaluate(() => window.sessionStorage.clear());
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      heard.splice(0);
    },
  };
}

/**
 * What is wrong with one entry, seen once.
 * @param {Awaited<ReturnType<typeof openVisitor>>} visitor
 * @param {{ origin: string, entry: import('./storybook.mjs').Entry, globals: string }} visit
 * @returns {Promise<string[]>}
 */
async function problemsOf({ page, heard, forget }, { origin, entry, globals }) {
  /** @type {string[]} */
  const problems = [];
  problems.push(...(await openEntry(page, { origin, entry, globals })));
  const undefinedTags = await page.evaluate(findUndefinedTags);
  problems.push(...undefinedTags.map((tag) => `<${tag}> is not defined`));
  // Pages of prose only show the stories again, inside Storybook's own furniture.
  if (entry.type === 'story') {
    for (const path of Object.keys(CHECKERS)) await page.addScriptTag({ url: `${origin}${path}` });
    problems.push(...(await page.evaluate(findViolations)));
    problems.push(...(await page.evaluate(findFailures, EXCEPTIONS)));
  }
  problems.push(...heard);
  await forget();
  return problems;
}

/** @type {import('./serve.mjs').Meet} */
function handChecker({ url = '' }, response) {
  const script = CHECKERS[url];
  if (script !== undefined)
    response
      .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=31536000' })
      .end(script);
  return script !== undefined;
}

const { origin, close } = await serve({ folder: STORYBOOK, lasting: '/assets/', meet: handChecker });
const browser = await launchBrowser();
const visits = entriesAsked(process.argv.slice(2)).flatMap((entry) =>
  // Pages of prose, and the stories of a design system, have one language and bring their own colours.
  (entry.type === 'story' && !entry.id.startsWith('themes-') ? VISITS : VISITS.slice(1)).map((globals) => ({
    origin,
    entry,
    globals,
  })),
);
let passed = 0;
let failed = 0;

async function work() {
  let visitor = await openVisitor(browser, origin);
  for (let visit = visits.shift(); visit; visit = visits.shift()) {
    const { entry, globals } = visit;
    const name = `${entry.title}: ${entry.name} (${globals})`;
    const problems = await inTime(problemsOf(visitor, visit), name, SECONDS_FOR_A_STORY).catch(async (error) => {
      // What hangs in one story is not left to the next.
      await visitor.close();
      visitor = await openVisitor(browser, origin);
      return [error.message];
    });
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
