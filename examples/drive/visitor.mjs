import assert from 'node:assert/strict';

/**
 * @import { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
 */

/** The cookie that holds the choice. */
export const RECORD = 'cookies_preferences';
/** The link to the first page: sites of documents have it in both languages. */
export const TONIGHT = /Tonight|Ce soir/;

/** The banner's question, where a visitor sees it. */
export const QUESTION = 'cookie-banner [data-action="reject"]:visible';
/** What the gate shows once its service is granted. */
export const FILM = 'cookie-gate iframe';
/** The gate's offer to show it. */
export const OFFER = 'cookie-gate [data-action="accept"]';

/** Somebody in a browser of their own, and what they and the page's developer could notice. */
export class Visitor {
  /** How often the film was asked for. */
  films = 0;
  /** @type {RegExp | undefined} What the kit is to say of the page. */
  foreseen;
  /** @type {string[]} */
  #trouble = [];

  /**
   * @param {BrowserContext} context
   * @param {Page} page
   */
  constructor(context, page) {
    this.context = context;
    this.page = page;
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/embed')) this.films += 1;
    });
    page.on('pageerror', ({ message }) => this.#trouble.push(message));
    page.on('console', (message) => {
      const { url } = message.location();
      // Browsers ask for it unasked.
      if (url.endsWith('/favicon.ico') || this.foreseen?.test(message.text())) return;
      const isOurs = message.text().startsWith('[cookie-charter');
      if (message.type() === 'error' || isOurs) this.#trouble.push(`${message.text()} (${url})`);
    });
  }

  /**
   * @param {Browser} browser
   * @param {BrowserContextOptions} [options]
   */
  static async arrive(browser, options) {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
    return new Visitor(context, await context.newPage());
  }

  async leave() {
    await this.context.close();
  }

  /** @returns {Promise<string | undefined>} */
  async record() {
    const cookies = await this.context.cookies();
    return cookies.find(({ name }) => name === RECORD)?.value;
  }

  /** @param {'Tonight' | 'Cookies'} title */
  async turnTo(title) {
    const words = title === 'Tonight' ? TONIGHT : title;
    await this.page.locator('nav a', { hasText: words }).click();
    await this.page.locator('h1:visible', { hasText: words }).waitFor();
  }

  /** @param {string} name of a cookie */
  rowOf(name) {
    return this.page.locator('cookie-table [part~="row"]').filter({ hasText: name }).first();
  }

  /** Nothing went wrong in the page, and the kit has nothing to say to its developer. */
  assertNoTrouble() {
    assert.deepEqual(this.#trouble, []);
  }
}
