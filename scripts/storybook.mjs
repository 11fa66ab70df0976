import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './browsers.mjs';
import { ROOT } from './processes.mjs';

/** @typedef {{ id: string, title: string, name: string, type: 'story' | 'docs' }} Entry */

/** The catalogue as it is published, built by `npm run storybook:build`. */
export const STORYBOOK = join(ROOT, 'storybook-static');

/**
 * The stories and pages of prose whose identifier holds one of these words, or all of them.
 * @param {string[]} asked
 * @returns {Entry[]}
 */
export function entriesAsked(asked) {
  /** @type {Record<string, Entry>} */
  const entries = JSON.parse(readFileSync(join(STORYBOOK, 'index.json'), 'utf8')).entries;
  return Object.values(entries).filter(({ id }) => asked.length === 0 || asked.some((part) => id.includes(part)));
}

/** The browser that reads and photographs stories. */
export function launchBrowser() {
  return chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
}

/** Runs in the page, before Storybook: hears its channel, and ends when a story or a page of prose is done. */
export function listenToStorybook() {
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

/**
 * Opens an entry in a page that has `listenToStorybook` as its first script, waits until it was shown and played, and
 * tells what Storybook found wrong with it. The accessibility addon is put off: axe-core cannot run twice at once.
 * @param {import('playwright-core').Page} page
 * @param {{ origin: string, entry: Entry, globals?: string }} visit
 * @returns {Promise<string[]>}
 */
export async function openEntry(page, { origin, entry, globals = '' }) {
  const settings = [globals, 'a11y.manual:!true'].filter(Boolean).join(';');
  await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=${settings}`);
  return page.evaluate(() => /** @type {Promise<string[]>} */ (Reflect.get(window, 'storyDone')));
}

/**
 * @template Result
 * @param {Promise<Result>} promise
 * @param {string} what
 * @param {number} seconds
 * @returns {Promise<Result>}
 */
export function inTime(promise, what, seconds) {
  return new Promise((settle, fail) => {
    const late = () => fail(new Error(`${what} was not done in ${seconds} seconds`));
    setTimeout(late, seconds * 1000).unref();
    promise.then(settle, fail);
  });
}
