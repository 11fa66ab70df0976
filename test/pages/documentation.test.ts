import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../../scripts/processes.mjs';
import { codeBlocks, type CodeBlock } from '../support/documentation/documentation.ts';
import {
  allAreThere,
  charterFor,
  heldAddresses,
  knownNames,
  pageOf,
  parsesAs,
} from '../support/documentation/pages.ts';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';

const BLOCKS = await codeBlocks();
const at = ({ file, line }: CodeBlock): string => `${file}:${line}`;
const inLanguage = (language: string): CodeBlock[] => BLOCKS.filter((block) => block.language === language);

/** What a page said while it was looked at. */
interface Heard {
  readonly page: Page;
  /** Uncaught errors. */
  readonly thrown: string[];
  /** What the kit printed, without the values. */
  readonly printed: string[];
  /** Addresses of other sites that were asked for. */
  readonly elsewhere: string[];
  /** Every address. */
  readonly asked: string[];
}

/** What the server and the browser send. */
interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
}

/** What other tools keep, and what the guide to leaving them makes of it. */
const EARLIER: readonly [name: string, value: string, granted: string[], denied: string[]][] = [
  ['cc_cookie', vanilla({ categories: ['analytics'], lastConsentTimestamp: daysAgo(30) }), ['matomo'], ['youtube']],
  ['cc_cookie', vanilla({ categories: [], lastConsentTimestamp: daysAgo(30) }), [], ['matomo', 'youtube']],
  ['cc_cookie', vanilla({ categories: ['analytics'], lastConsentTimestamp: daysAgo(200) }), [], []],
  ['cc_cookie', vanilla({ categories: ['analytics'] }), [], []],
  ['cc_cookie', 'broken', [], []],
  ['klaro', encodeURIComponent('{"matomo":true,"youtube":false}'), [], ['youtube']],
  ['klaro', 'null', [], []],
  ['tarteaucitron', '!matomo=false!youtube=wait!vimeo=true', [], ['matomo']],
  ['eu-consent', encodeURIComponent('{"matomo":false,"youtube":true}'), [], ['matomo']],
  ['cookieconsent_status', 'deny', [], ['matomo', 'youtube']],
  ['cookieconsent_status', 'allow', [], []],
  ['cookieconsent_status', 'dismiss', [], []],
];

function vanilla(said: object): string {
  return encodeURIComponent(JSON.stringify(said));
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}

describe('markup in the docs', () => {
  let site: Site;
  let browser: Browser;
  let visitor: BrowserContext;

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Opens a page that stands for a block, in a world where every address answers with something harmless. */
  async function open(body: string, { headers = {}, cookies = {} }: Sent = {}): Promise<Heard> {
    visitor = await newVisitor(browser, { locale: 'en-GB' });
    await visitor.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: site.origin })));
    const page = await visitor.newPage();
    const heard: Heard = { page, thrown: [], printed: [], elsewhere: [], asked: [] };
    page.on('pageerror', ({ message }) => heard.thrown.push(message));
    page.on('console', (message) => {
      if (message.text().startsWith('[cookie-charter'))
        heard.printed.push(message.text().replaceAll(/\s+/g, ' ').trim());
    });
    await visitor.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      heard.asked.push(url.origin === site.origin ? url.pathname : url.href);
      if (url.origin !== site.origin) heard.elsewhere.push(url.href);
      const isReal = url.origin === site.origin && /^\/(?:cdn|dist|documentation)\//.test(url.pathname);
      if (isReal) return route.continue();
      return route.fulfill(standIn(body, url.pathname, route.request().resourceType()));
    });
    site.answers.set('/documentation/page.html', (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      withBody(body)(response);
    });
    await page.goto(`${site.origin}/documentation/page.html`, { waitUntil: 'load' });
    return heard;
  }

  for (const block of inLanguage('html')) {
    it(`works as it is written (${at(block)})`, async () => {
      const { page, thrown, printed, elsewhere, asked } = await open(pageOf(block));
      await page.evaluate(() => (globalThis as { settled?: Promise<void> }).settled);
      await page.waitForFunction(allAreThere);
      while (printed.length < (block.prints?.length ?? 0)) await page.waitForEvent('console');
      if (block.prints) assert.deepEqual(printed, block.prints);
      else if (!block.shows) assert.deepEqual(printed, []);
      else assert.ok(printed.length > 0, `says that it shows ${block.shows}`);
      assert.deepEqual(elsewhere, [], 'asked for before any answer');

      if (!block.shows) await seesWhatWasHeldBack(page, block, asked);
      assert.deepEqual(thrown, []);
      await visitor.close();
    });
  }

  /** Accepts, and waits for what the block holds back. */
  async function seesWhatWasHeldBack(page: Page, block: CodeBlock, asked: readonly string[]): Promise<void> {
    const held = heldAddresses(block.code);
    assert.deepEqual(
      held.filter((address) => asked.includes(address)),
      [],
      'asked for before any answer',
    );
    const came = held.map((address) => page.waitForRequest((request) => request.url().endsWith(address)));
    await page.evaluate(() => globalThis.cookieConsent?.acceptAll());
    await Promise.all(came);
  }

  for (const block of inLanguage('http')) {
    it(`allows the kit what the policy says it needs (${at(block)})`, async () => {
      const [name = '', value = ''] = block.code.trim().split(/: (.*)/);
      assert.match(name, /^Content-Security-Policy$/i);
      const { page, printed } = await open(
        '<!doctype html><html lang="en"><title>Policy</title><link rel="cookie-charter" href="/charter.json"><script type="module" src="/cdn/cookie-charter.js"></script><main><cookie-charter></cookie-charter></main>',
        { headers: { [name]: value } },
      );
      await page.locator('cookie-banner [part~="base"]').waitFor();
      await page.locator('cookie-charter [part~="table"]').first().waitFor();
      assert.deepEqual(printed, []);
      await visitor.close();
    });
  }

  it('takes over what was kept by another tool, and no more than it may', async () => {
    for (const [name, value, granted, denied] of EARLIER) {
      const block = inLanguage('html').find(
        ({ file, code }) => file === 'docs/migration.md' && code.includes(`${name}=`),
      );
      assert.ok(block, name);
      const services = ['matomo', 'youtube'].map((id) => ({ id, category: 'statistics', provider: 'P' }));
      const charter = JSON.stringify({ site: { name: 'example.org' }, services });
      const { page, thrown } = await open(pageOf(block).replace(/\{"site".*?(?=<\/script>)/, charter), {
        cookies: { [name]: value },
      });
      await page.evaluate(() => (globalThis as { settled?: Promise<void> }).settled);
      const answers = await page.evaluate(() => {
        const { granted, denied } = globalThis.cookieConsent!;
        return [granted, denied].map((ids) => [...ids].sort());
      });
      assert.deepEqual(answers, [granted, denied], `${name} ${value}`);
      const kept = (await visitor.cookies()).map((cookie) => cookie.name);
      assert.ok(!kept.includes(name), `${name} is still there`);
      assert.deepEqual(thrown, []);
      await visitor.close();
    }
  });

  it('answers a question beforehand, for automatic tests', async () => {
    const code = inLanguage('js').find((block) => block.code.includes('context.addCookies'))?.code ?? '';
    const charter = JSON.stringify({
      site: { name: 'example.org' },
      services: [
        { id: 'matomo', category: 'statistics', provider: 'P', revision: 2 },
        { id: 'youtube', category: 'third-party', provider: 'P' },
      ],
    });
    const body = pageOf({ code: '' }).replace(/\{"site".*?(?=<\/script>)/, charter);
    const parts = code.split(/(?=^\/\/ )/m);
    const [now = '', refused = '', accepted = ''] = parts;
    const expected = [[], ['matomo', 'youtube']];
    for (const [part, index] of [
      [refused, 0],
      [accepted, 1],
    ] as const) {
      const { page } = await open(body);
      await runInNewContext(`(async () => {${now}${part}})()`, { context: visitor, origin: site.origin });
      await page.reload();
      await page.evaluate(() => (globalThis as { settled?: Promise<void> }).settled);
      assert.deepEqual(await page.evaluate(() => globalThis.cookieConsent?.granted), expected[index]);
      assert.deepEqual(await page.evaluate(() => globalThis.cookieConsent?.pending), []);
      await visitor.close();
    }
  });

  it('is styled by rules that are valid, with names that the manifest has', async () => {
    const names = knownNames(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
    const { page } = await open('<!doctype html><html lang="en"><title>Styles</title>');
    for (const block of inLanguage('css')) {
      const declared = [...block.code.matchAll(/^\s*([\w-]+)\s*:[^;{]+;/gm)].map(([, name = '']) => name);
      assert.ok(declared.length > 0, at(block));
      assert.deepEqual((await page.evaluate(parsesAs, block.code)).sort(), [...new Set(declared)].sort(), at(block));
      const tokens = [...block.code.matchAll(/--cookie-[\w-]+/g)].map(([token]) => token);
      const parts = [...block.code.matchAll(/(cookie-[\w-]+)::part\(([\w -]+)\)/g)].map(
        ([, tag, part]) => `${tag} ${part}`,
      );
      assert.deepEqual(
        [...tokens, ...parts].filter((name) => !names.has(name)),
        [],
        at(block),
      );
    }
    await visitor.close();
  });
});

/** Something harmless in place of what a block names: nothing in a test asks another site. */
function standIn(page: string, path: string, kind: string): { contentType: string; body: string } {
  if (path.endsWith('.json')) {
    return { contentType: 'application/json', body: path.includes('charter') ? charterFor(page) : '{}' };
  }
  if (kind === 'script') return { contentType: 'text/javascript', body: '' };
  if (kind === 'stylesheet') return { contentType: 'text/css', body: '' };
  if (kind === 'document') return { contentType: 'text/html', body: '<!doctype html><title>Stand-in</title>' };
  return { contentType: 'text/plain', body: '' };
}
