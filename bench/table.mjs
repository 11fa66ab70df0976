import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../scripts/browsers.mjs';
import { isMain } from '../scripts/processes.mjs';
import { serve } from '../scripts/serve.mjs';

/**
 * Opens and searches a declaration of thousands of rows beside a plain HTML table of the same rows, in the same
 * browser and the same run, and prints how many times as long the kit takes. Nothing is asserted: see README.md.
 *
 * @typedef {{ opened: number, firstRow: number, longestTask: number, search: number, clear: number, sort?: number, rows: number }} Measure
 */

const ROWS = Number(process.argv[2] ?? 5000);
const ROUNDS = Number(process.argv[3] ?? 5);
const WORDS = ['Mesurer', 'l’audience', 'retenir', 'la langue', 'afficher', 'un film', 'choisir', 'une offre'];

const rows = Array.from({ length: ROWS }, (_, index) => ({
  provider: `Éditeur ${index % 97}`,
  service: `Service ${Math.floor(index / 10)}`,
  name: `cookie_${index}_${(index * 7919) % 1000}`,
  purpose: `${WORDS[index % 8]} ${WORDS[(index >> 3) % 8]} pour la rubrique ${index % 131}`,
  months: 1 + (index % 13),
}));

const charter = {
  site: { name: 'Banc' },
  services: Array.from({ length: Math.ceil(ROWS / 10) }, (_, at) => {
    const own = rows.slice(at * 10, at * 10 + 10);
    return {
      id: `service-${at}`,
      category: 'statistics',
      provider: own[0]?.provider,
      name: own[0]?.service,
      cookies: own.map(({ name, purpose, months }) => ({ name, purpose, duration: `P${months}M` })),
    };
  }),
};

const head = '<meta charset="utf-8" /><title>Banc</title>';
const plainPage = `<!doctype html><html lang="fr"><head>${head}</head><body><main><input type="search" />
<table><caption>Cookies</caption><thead><tr><th scope="col">Prestataire</th><th scope="col">Service</th><th scope="col">Cookie</th><th scope="col">Finalités</th><th scope="col">Durée</th></tr></thead>
<tbody>${rows.map((row) => `<tr><td>${row.provider}</td><td>${row.service}</td><th scope="row"><code>${row.name}</code></th><td>${row.purpose}</td><td>${row.months} mois</td></tr>`).join('')}</tbody></table></main></body></html>`;
const kitPage = `<!doctype html><html lang="fr"><head>${head}
<script type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>
<script type="module" src="/cdn/cookie-charter.js"></script></head>
<body><main><cookie-table with-tools></cookie-table></main></body></html>`;

/** Runs in the page, before it: notes the tasks that block it, and when the first and the last row were painted. */
function watch(/** @type {number} */ wanted) {
  /** @type {any} */
  const noted = { longestTask: 0 };
  Reflect.set(window, 'noted', noted);
  new window.PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.longestTask = Math.max(noted.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const root = document.querySelector('cookie-table')?.shadowRoot ?? document;
    const count = root.querySelectorAll('tbody tr').length;
    // A frame after the one that has them, since this one is still to be painted.
    if (count > 0) noted.firstRow ??= performance.now();
    if (count >= wanted) window.requestAnimationFrame(() => setTimeout(() => (noted.opened = performance.now())));
    else window.requestAnimationFrame(look);
  };
  window.requestAnimationFrame(look);
}

/** Runs in the page: what a plain page would write to search its own table. */
function searchPlainTable() {
  const input = document.querySelector('input');
  input?.addEventListener('input', () => {
    for (const row of document.querySelectorAll('tbody tr')) {
      row.toggleAttribute('hidden', !row.textContent.toLowerCase().includes(input.value.toLowerCase()));
    }
  });
}

/**
 * Runs in the page: how long from a key to the next painted frame.
 * @param {string} value
 */
async function timeSearch(value) {
  const root = document.querySelector('cookie-table')?.shadowRoot ?? document;
  const input = /** @type {HTMLInputElement} */ (root.querySelector('input[type="search"]'));
  const start = performance.now();
  input.value = value;
  input.dispatchEvent(new window.Event('input', { bubbles: true }));
  await new Promise((done) => window.requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}

/** Runs in the page: the same for a press on the header of the last column. */
async function timeSort() {
  const buttons = document.querySelector('cookie-table')?.shadowRoot?.querySelectorAll('thead button') ?? [];
  const start = performance.now();
  /** @type {HTMLElement | undefined} */ (buttons[buttons.length - 1])?.click();
  await new Promise((done) => window.requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<Measure>}
 */
async function measure(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const isKit = address.endsWith('kit.html');
  await page.addInitScript(watch, ROWS);
  await page.goto(address);
  await page.waitForFunction(() => Reflect.get(window, 'noted').opened, undefined, { timeout: 120_000 });
  const noted = await page.evaluate(() => Reflect.get(window, 'noted'));
  if (!isKit) await page.evaluate(searchPlainTable);
  else await page.waitForFunction(() => document.querySelector('cookie-table')?.shadowRoot?.querySelector('input'));
  await page.waitForTimeout(500);
  const search = await page.evaluate(timeSearch, 'rubrique 77');
  const clear = await page.evaluate(timeSearch, '');
  const sort = isKit ? await page.evaluate(timeSort) : undefined;
  const count = await page.evaluate(
    () => (document.querySelector('cookie-table')?.shadowRoot ?? document).querySelectorAll('tbody tr').length,
  );
  await context.close();
  return { ...noted, search, clear, sort, rows: count };
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

async function bench() {
  const { origin, close } = await serve({
    meet({ url }, response) {
      const body = url === '/plain.html' ? plainPage : url === '/kit.html' ? kitPage : undefined;
      if (body === undefined) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
      return true;
    },
  });
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGUMENTS,
  });
  /** @type {{ plain: Measure[], kit: Measure[] }} */
  const measures = { plain: [], kit: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    measures.plain.push(await measure(browser, `${origin}/plain.html`));
    measures.kit.push(await measure(browser, `${origin}/kit.html`));
  }
  await browser.close();
  await close();
  console.log(
    `${ROWS} rows, ${ROUNDS} rounds, medians in milliseconds; the kit with its tools, beside a plain table\n`,
  );
  console.log('                                  plain     kit   ratio');
  for (const [name, what] of /** @type {const} */ ([
    ['firstRow', 'first row there'],
    ['opened', 'last row painted'],
    ['longestTask', 'longest task that blocks'],
    ['search', 'search, from key to paint'],
    ['clear', 'all rows again'],
  ])) {
    const [plain, kit] = [
      median(measures.plain.map((each) => each[name])),
      median(measures.kit.map((each) => each[name])),
    ];
    console.log(
      `${what.padEnd(30)}${plain.toFixed(0).padStart(9)}${kit.toFixed(0).padStart(8)}${(kit / plain).toFixed(2).padStart(8)}`,
    );
  }
  const sort = median(measures.kit.map((each) => each.sort ?? NaN));
  console.log(`${'sort by duration'.padEnd(30)}${'–'.padStart(9)}${sort.toFixed(0).padStart(8)}`);
  console.log(`\nrows in the one table: plain ${measures.plain[0]?.rows}, kit ${measures.kit[0]?.rows}`);
}

if (isMain(import.meta.url)) await bench();
