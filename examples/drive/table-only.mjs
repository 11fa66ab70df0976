import assert from 'node:assert/strict';

/**
 * @import { Response } from 'playwright-core'
 * @import { Check } from './check.mjs'
 */

/** What the template of each element holds, and no other's. */
const TEMPLATES = {
  banner: 'part="third-parties"',
  charter: 'class="kinds"',
  gate: 'data-action="show-once"',
  preferences: 'class="panel-head"',
  table: 'part="exports"',
};

/**
 * What a page ships that imports the table alone: its page `table-only`, as the application's own bundler writes it.
 * @type {Check}
 */
export async function tableOnly({ application, visitor, origin, step, note }) {
  if (!(await fetch(`${origin}/table-only/`)).ok) return note('no page `table-only`');
  const { page } = visitor;

  await step('a page with the table alone ships no banner, nor any other element', async () => {
    /** @type {Response[]} */
    const scripts = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await page.goto(`${origin}/table-only/`, { waitUntil: 'networkidle' });
    await visitor.rowOf('sessionid').waitFor();
    const urls = scripts.map((response) => response.url());
    // The loader names every element, and a router every page: what they fetch for another page is no part of this one.
    const files = await textsOf(urls, { follow: !application.isLoaded && !application.isRouted });
    const found = Object.entries(TEMPLATES).filter(([, template]) => files.some((text) => text.includes(template)));
    assert.deepEqual(
      found.map(([name]) => name),
      ['table'],
    );
    assert.equal(await page.locator('cookie-banner').count(), 0);
  });
}

/**
 * The texts of scripts, with those that they may fetch later.
 * @param {string[]} urls
 * @param {{ follow: boolean }} options
 */
async function textsOf(urls, { follow }) {
  const asked = new Set(urls);
  const texts = [];
  for (const url of asked) {
    const response = await fetch(url);
    if (!response.ok || !response.headers.get('content-type')?.includes('javascript')) continue;
    const text = await response.text();
    texts.push(text);
    if (!follow) continue;
    // Beside the script, or from the root of the site: bundlers write both.
    for (const [, path = ''] of text.matchAll(/["'`]([\w./-]+\.js)["'`]/g)) {
      for (const base of [url, new URL('/', url)]) asked.add(new URL(path, base).href);
    }
  }
  return texts;
}
