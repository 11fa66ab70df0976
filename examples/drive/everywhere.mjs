import assert from 'node:assert/strict';
import { compareWithTable } from './everywhere-table.mjs';
import { FILM, OFFER } from './visitor.mjs';

/**
 * @import { Page } from 'playwright-core'
 * @import { Check } from './check.mjs'
 * @import { Visitor } from './visitor.mjs'
 *
 * @typedef {object} Given What a page `checks` is to show.
 * @property {string} label said before the name of each event that is heard
 * @property {string} site of the charter in a store of its own
 * @property {string} placement
 * @property {number} level
 * @property {boolean} flag
 * @property {string} columns
 * @property {string[]} headers what these are called
 * @property {string} [title]
 * @property {string} message
 * @property {string} embed
 * @property {string} [link]
 * @property {boolean} [bare] with what is easily written wrong
 */

/** @type {(which: number) => string} */
const embedOf = (which) =>
  `<iframe src="/embed.html?${which}" title="Film ${which}" width="480" height="270"></iframe>`;

/** @type {Given} */
const FIRST = {
  ...{ label: 'first', site: 'First Club', placement: 'top', level: 3, flag: true },
  ...{ columns: 'name purpose', headers: ['Cookie name', 'Purposes'] },
  ...{ title: 'First title', message: 'First message', embed: embedOf(1), link: '/embed.html' },
};
/** @type {Given} */
const SECOND = {
  ...{ label: 'second', site: 'Second Club', placement: 'flow', level: 4, flag: false },
  ...{ columns: 'duration name', headers: ['Duration', 'Cookie name'] },
  ...{ message: 'Second message', embed: embedOf(2) },
};

/** @type {Record<string, (page: Page, given: Given) => Promise<void>>} What is seen of what is given. */
const SEEN = {
  'an object: `store`': async (page, { site }) => {
    await page.locator('cookie-charter').getByText(site).first().waitFor();
    // The loader may have added a banner of its own.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('cookie-banner')].some(({ store }) => store === globalThis.given?.store),
    );
  },
  'a string: `placement`, `columns`': async (page, { placement, headers }) => {
    await page.locator(`cookie-banner[placement="${placement}"]`).waitFor({ state: 'attached' });
    await page.waitForFunction((wanted) => {
      const table = document.querySelector('cookie-table')?.shadowRoot?.querySelector('[part~="table"]');
      const found = [...(table?.querySelectorAll('[part~="column-header"]') ?? [])];
      return found.map(({ textContent }) => textContent?.trim()).join() === wanted.join();
    }, headers);
  },
  'a number: `headingLevel`': async (page, { level }) => {
    await page.locator(`cookie-banner [part~="title"][aria-level="${level}"]`).waitFor();
    await page.locator(`cookie-table [role="heading"][aria-level="${level}"]`).first().waitFor();
  },
  'true or false: `withTools`, `modal`': async (page, { flag }) => {
    await page.locator('cookie-table [part~="search"]').waitFor({ state: flag ? 'visible' : 'detached' });
    await page.locator('cookie-preferences dialog').waitFor({ state: flag ? 'attached' : 'detached' });
  },
  'children that change': async (page, { message }) => {
    await page.locator('cookie-banner').getByText(message).waitFor();
  },
  'children that come and go': async (page, { title, link }) => {
    const words = page.locator('cookie-banner').getByText('First title');
    await words.waitFor({ state: title ? 'visible' : 'detached' });
    await page.locator('cookie-gate > a').waitFor({ state: link ? 'attached' : 'detached' });
  },
};

/** @type {Record<string, (page: Page, visitor: Visitor) => Promise<void>>} What happens then, one after the other. */
const THEN = {
  'events of what stands in an element': async (page) => {
    for (const given of [FIRST, SECOND]) {
      await give(page, given);
      await page.getByText('More rights').click();
      await heard(page, `${given.label} toggle`);
      await page.locator('cookie-trigger button').click();
      await heard(page, `${given.label} click`);
      await page.keyboard.press('Escape');
    }
  },
  'an embed held back': async (page, visitor) => {
    await page.locator(OFFER).waitFor();
    assert.equal(await page.locator(FILM).count(), 0);
    assert.equal(visitor.films, 0);
  },
  'and as elements of its `<template>`': async (page, visitor) => {
    const before = visitor.films;
    await give(page, { ...SECOND, bare: true });
    await page.locator('#bare').locator('[data-action="accept"]').waitFor();
    // Where it stands in the page itself, the browser has asked for it.
    assert.equal(await page.locator('#bare iframe').count(), 0);
    assert.equal(visitor.films, before);
  },
  'false, by the attribute `with-tools`': async (page) => {
    await page.locator('#attribute [part~="row"]').first().waitFor();
    assert.equal(await page.locator('#attribute').getAttribute('with-tools'), null);
  },
  'events of the page': async (page) => {
    await give(page, SECOND);
    await page.locator('#bare').waitFor({ state: 'detached' });
    await page.locator(OFFER).click();
    await heard(page, `${SECOND.label} cookie-consent-change`);
    const all = await page.locator('output').innerText();
    assert.equal(all.split('cookie-consent-change').length, 2);
  },
  'the embed that was given last': async (page) => {
    await page.locator(`${FILM}[title="Film 2"]`).waitFor();
    assert.equal(await page.locator(FILM).count(), 1);
  },
  'another embed in its place': async (page) => {
    await give(page, FIRST);
    await page.locator(`${FILM}[title="Film 1"]`).waitFor();
    assert.equal(await page.locator(FILM).count(), 1);
  },
  'elements that come and go': async (page) => {
    const before = await page.locator('output').innerText();
    for (const given of [SECOND, FIRST]) {
      await give(page, undefined);
      await page.locator('cookie-charter').waitFor({ state: 'detached' });
      // The loader adds a banner of its own, and the dialog may be one, where the page has none.
      assert.equal(await page.locator('cookie-gate, cookie-table, cookie-trigger').count(), 0);
      await give(page, given);
      for (const see of Object.values(SEEN)) await see(page, given);
      assert.equal(await page.locator('cookie-gate, cookie-table, cookie-trigger').count(), 3);
    }
    assert.equal(await page.locator('output').innerText(), before);
  },
};

/**
 * How an application writes the elements, and what stands behind the address of its page `checks` for it.
 * @type {Record<string, Record<string, string>>}
 */
const WAYS = {
  html: { HTML: '' },
  'vite-ts': { TypeScript: '' },
  react: { React: '', 'React, tags': '#tags' },
  next: { 'Next.js': '' },
  sveltekit: { SvelteKit: '' },
};
/** @param {string} name */
const wayOf = (name) => ({ [`${name[0]?.toUpperCase()}${name.slice(1)}`]: '' });

/**
 * What custom-elements-everywhere.com asks of a framework and a custom element, asked of ours: data and children, when
 * they first come and when they change, and events. An application's page `checks` shows the elements with what an
 * event `give` brings, and tells in its `<output>` what it hears.
 * @type {Check}
 */
export async function everywhere({ application, visitor, origin, step, note }) {
  const { page } = visitor;
  if (!(await fetch(`${origin}/checks/`)).ok) return note('no page `checks`: it changes nothing in a browser');
  for (const [way, hash] of Object.entries(WAYS[application.name] ?? wayOf(application.name))) {
    await step(`${way}: as the table in docs/frameworks.md says`, async () => {
      await visitor.context.clearCookies();
      await page.goto('about:blank');
      await page.goto(`${origin}/checks/${hash}`);
      visitor.films = 0;
      visitor.foreseen = /^\[cookie-charter (?:gate|react)-template\]/;
      page.setDefaultTimeout(5000);
      await compareWithTable(way, await tryAll(visitor, note));
    });
  }
}

/**
 * @param {Visitor} visitor
 * @param {(what: string) => void} note
 */
async function tryAll(visitor, note) {
  const { page } = visitor;
  /** @type {Record<string, boolean>} */
  const results = {};
  /** @type {(what: string, act: () => Promise<void>) => Promise<void>} */
  const attempt = async (what, act) => {
    try {
      await act();
      results[what] ??= true;
    } catch (error) {
      results[what] = false;
      note(`${what}: ${error instanceof Error ? error.message : error}`);
    }
  };
  await page.waitForFunction(() => globalThis.cookieConsent && document.querySelector('output'));
  for (const given of [FIRST, SECOND, FIRST]) {
    await give(page, given);
    for (const [what, see] of Object.entries(SEEN)) await attempt(what, () => see(page, given));
  }
  for (const [what, act] of Object.entries(THEN)) await attempt(what, () => act(page, visitor));
  return results;
}

/**
 * Until it is seen that the page heard it: a framework listens once it has shown its first view.
 * @param {Page} page
 * @param {Given | undefined} given
 */
async function give(page, given) {
  await page.evaluate((data) => {
    const { cookieConsent } = globalThis;
    if (!data || !cookieConsent) return void (globalThis.given = undefined);
    const { charter } = cookieConsent;
    const Store = /** @type {typeof import('cookie-charter').ConsentStore} */ (cookieConsent.constructor);
    const store = new Store(
      { ...charter, site: { ...charter.site, name: data.site } },
      { read: () => undefined, write: () => true },
      () => 0,
    );
    globalThis.given = { ...data, store };
  }, given);
  await page.waitForFunction((isGiven) => {
    window.dispatchEvent(new window.CustomEvent('give', { detail: globalThis.given }));
    return (document.querySelector('cookie-charter') !== null) === isGiven;
  }, given !== undefined);
}

/**
 * @param {Page} page
 * @param {string} what
 */
async function heard(page, what) {
  await page.locator('output', { hasText: what }).waitFor({ state: 'attached' });
}
