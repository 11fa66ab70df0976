import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../scripts/browsers.mjs';
import { ROOT } from '../scripts/processes.mjs';
import { serve } from '../scripts/serve.mjs';

const SITE = join(ROOT, 'docs-site');
/** Every page is seen twice, so that each width and each scheme is. */
const VISITS = /** @type {const} */ ([
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
]);

const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !/^(?:stories|pagefind|assets)\//.test(file))
  .sort();
/** @type {string[]} */
const problems = [];
let passed = 0;

const { origin, close } = await serve({ folder: SITE });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });

/** Runs in the page: what axe-core finds, one line a rule. */
async function findViolations() {
  const { violations } = await /** @type {any} */ (Reflect.get(window, 'axe')).run(document, {
    resultTypes: ['violations'],
  });
  return violations.map(
    (/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes.map((/** @type {any} */ node) => node.target.flat().join(' ')).join(', ')}`,
  );
}

/** Runs in the page: elements that reach beyond the window, outside what scrolls by itself. */
function findOverflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} of ${clientWidth} pixels`] : [];
}

/** Runs in the page: links to this site and where they lead, and the names links can lead to. */
function readLinks() {
  return {
    links: [...document.querySelectorAll('a[href]')].map((link) => /** @type {HTMLAnchorElement} */ (link).href),
    names: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    undefinedTags: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
  };
}

/** @type {Map<string, Set<string>>} */
const namesOf = new Map();
/** @type {[from: string, href: string][]} */
const links = [];

for (const options of VISITS) {
  const visitor = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await visitor.newPage();
  /** @type {string[]} */
  const heard = [];
  page.on('pageerror', ({ message }) => heard.push(`error: ${message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) heard.push(`asks another site: ${request.url()}`);
  });
  for (const file of pages) {
    await page.goto(`${origin}/${file}`, { waitUntil: 'networkidle' });
    await page.evaluate(axe.source);
    const { links: found, names, undefinedTags } = await page.evaluate(readLinks);
    namesOf.set(`${origin}/${file}`, new Set(names));
    links.push(...found.map((href) => /** @type {[string, string]} */ ([file, href])));
    const wrong = [
      ...(await page.evaluate(findViolations)),
      ...(await page.evaluate(findOverflow)),
      ...undefinedTags.map((tag) => `<${tag}> is not defined`),
      ...heard.splice(0),
    ];
    if (wrong.length === 0) passed += 1;
    problems.push(...wrong.map((each) => `${file} (${options.viewport.width} px, ${options.colorScheme}): ${each}`));
  }
  const kept = [...(await visitor.cookies()).map(({ name }) => name)];
  if (kept.length > 0) problems.push(`keeps ${kept.join(', ')}, and says that it keeps nothing`);
  await visitor.close();
}

/** Links within the site lead to a file, and to a name that is there. */
for (const [file, href] of new Map(links.map((each) => [each.join(' '), each])).values()) {
  if (!href.startsWith(origin)) continue;
  const { pathname, hash } = new URL(href);
  const to = `${origin}${pathname.endsWith('/') && !pathname.startsWith('/stories/') ? `${pathname}index.html` : pathname}`;
  const names = namesOf.get(to);
  if (!names) {
    const { status } = await fetch(to, { method: 'HEAD' });
    if (status !== 200) problems.push(`${file}: ${href} is not there`);
  } else if (hash && !names.has(decodeURIComponent(hash.slice(1)))) {
    problems.push(`${file}: ${href} has no such place`);
  }
}

/** What a person does with keys alone: skip to the content, search, go to what was found. */
async function useKeys() {
  const visitor = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await visitor.newPage();
  await page.goto(`${origin}/guides/recipes.html`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  if (!(await page.locator('main:focus').count())) problems.push('keys: the first stop does not lead to the content');
  await page.goto(`${origin}/guides/recipes.html`);
  for (const stop of ['.skip', '.home', '#words']) {
    await page.keyboard.press('Tab');
    if (!(await page.locator(`${stop}:focus`).count())) problems.push(`keys: ${stop} is not the next stop`);
  }
  await page.keyboard.type('withdrawal');
  await page.keyboard.press('Enter');
  await page.locator('#results a').first().waitFor();
  if (!/\d+ pages have/.test(await page.locator('#summary').innerText())) problems.push('keys: nothing was found');
  const violations = await page.evaluate(axe.source).then(() => page.evaluate(findViolations));
  problems.push(...violations.map((/** @type {string} */ each) => `results: ${each}`));
  await page.locator('#results a').first().press('Enter');
  await page.waitForURL(/\.html/);
  await page.locator('h1').waitFor();
  await page.goto(`${origin}/elements/cookie-banner.html`);
  await page.locator('.live [data-action="reject"]').press('Enter');
  await page.locator('.live [part~="confirmation"]').waitFor();
  await visitor.close();
  passed += 1;
}
await useKeys().catch((error) => problems.push(`keys: ${error.message}`));

await browser.close();
await close();
for (const problem of problems) console.log(`FAILED  ${problem}`);
console.log(`${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 || passed < 2 * pages.length ? 1 : 0;
