import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from './chromium.mjs';
import { CONTESTANTS } from './contestants.mjs';
import { openSite } from './site.mjs';
import { newVisitor, Visit } from './visit.mjs';
import { countOf } from './watch.mjs';

/**
 * Photographs every contestant's page as a visitor finds it, and with its preferences open, so that a person can see
 * that what is measured is what should be.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, cookies: { type: 'string' } },
});
const folder = positionals[0];
if (!folder) throw new Error('Name the folder for the pictures: npm run pictures -- FOLDER');
mkdirSync(folder, { recursive: true });

const chosen = CONTESTANTS.filter(({ name }) => !values.only || values.only.split(',').includes(name));
const site = await openSite();
const browser = await openChromium();
for (const contestant of chosen) {
  try {
    await photograph(contestant);
  } catch (error) {
    console.log(`${contestant.name}: ${error instanceof Error ? error.message : error}`);
  }
}
await browser.close();
await site.close();

/** @param {import('./contestants.mjs').Contestant} contestant */
async function photograph(contestant) {
  const { name, controls, list } = contestant;
  const address = await site.prepare(contestant, values.cookies ? Number(values.cookies) : undefined);
  const visitor = await newVisitor(browser);
  const visit = await Visit.begin(visitor, address, { controls });
  visit.page.on('console', (message) => console.log(`${name} says: ${message.text()}`));
  visit.page.on('pageerror', (error) => console.log(`${name} fails: ${error.message}`));
  const file = (/** @type {string} */ what) => join(String(folder), `${name.replaceAll(/[^\w]+/g, '-')}-${what}.png`);
  try {
    await visit.settle();
    if (controls) await visit.until('visible');
    await visit.page.screenshot({ path: file('first') });
    if (!controls?.open) return;
    await visit.press(controls.open, controls.preferences);
    await visit.until('opened');
    await visit.settle();
    await visit.page.screenshot({ path: file('preferences') });
    const entries = list ? `, ${await visit.page.evaluate(countOf, list.entries)} ${list.unit}` : '';
    console.log(
      `${name}: ${Object.entries(visit.traffic)
        .map(([what, amount]) => `${amount} ${what}`)
        .join(', ')}${entries}`,
    );
  } catch (error) {
    await visit.page.screenshot({ path: file('failed') });
    throw error;
  } finally {
    await visitor.close();
  }
}
