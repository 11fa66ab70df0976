import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/processes.mjs';
import { guideBlocks, type GuideBlock } from '../support/guide-blocks.ts';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, cookieNames, press, visit } from '../support/visitor.ts';

const FOLDER = join(ROOT, 'docs/cms');
/** The guides to systems that `cms` does not run itself. */
const GUIDES = readdirSync(FOLDER).filter(
  (name) => name.endsWith('.md') && name !== 'README.md' && !existsSync(join(ROOT, 'cms', name.replace('.md', ''))),
);
/** What stands behind the fence of a block that is run: `page=/` is a whole page, `main=…` the content of another, `file=…` a file. */
const PLACE = /^(page|main|file)=(\/\S*)$/;
const COUNTER = 'https://stats.film-club.example/matomo.js';
const FILM = 'https://film.example/embed/1';
const OWN_HOST = 'https://static.film-club.example/';
const ANY_ORIGIN = { 'access-control-allow-origin': '*' };
/** What the counter does where it may: it counts itself, and keeps what the charters declare. */
const COUNTS = `document.cookie = '_pk_id.1=a; path=/'; globalThis.counted = (globalThis.counted ?? 0) + 1;`;
const KIT = join(ROOT, 'cdn');
const MAIN = /(<main[^>]*>)[\s\S]*(<\/main>)/;

const blocks = new Map<string, readonly GuideBlock[]>();
for (const name of ['README.md', ...GUIDES]) blocks.set(name, await guideBlocks(join(FOLDER, name)));

const blocksOf = (guide: string): readonly GuideBlock[] => blocks.get(guide) ?? [];
const placed = (guide: string, kind: string): [string, string][] =>
  blocksOf(guide).flatMap(({ info, code: text }) => {
    const [, found, address] = PLACE.exec(info) ?? [];
    return found === kind && address !== undefined ? [[address, text] as [string, string]] : [];
  });
const pageOf = (guide: string): string => placed(guide, 'page')[0]?.[1] ?? '';

/** The tags of a markup that matter to the kit, each with its attributes in order and its spaces as one. */
const tagsIn = (markup: string): string[] =>
  (markup.match(/<(?:cookie-|script|link|template|iframe|a )[^<>]*>/g) ?? []).map((tag) =>
    tag.replace(/\s+/g, ' ').replace(/ ?\/?>$/, '>'),
  );
/** A tag of a template, whose expressions may become anything. */
const asPattern = (tag: string): RegExp =>
  new RegExp(
    `^${tag
      .split(/\{\{.*?\}\}|\{%.*?%\}|\{[\w.]+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+')}$`,
  );

/** What is read of a library as Drupal declares it. */
interface DrupalLibrary {
  readonly js: Readonly<Record<string, { readonly attributes: Readonly<Record<string, string>> }>>;
}

describe('the guides to content management systems', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  /** What was asked of hosts of others. */
  let elsewhere: string[];

  before(async () => {
    site = await startSite();
    browser = await launch();
    page = await (await newVisitor(browser)).newPage();
    page.setDefaultTimeout(8000);
    await page.route('**', answer);
    // Stands in for what a shop brings itself.
    await page.addInitScript(`globalThis.Shopify = { told: [], loadFeatures: (_features, then) => then(),
      customerPrivacy: { setTrackingConsent: (choice) => globalThis.Shopify.told.push(choice) } };`);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Serves what a guide shows, at the addresses it shows; a host of one's own stands under another name of this one. */
  function serve(guide: string, headers: Record<string, string>): void {
    site.answers.clear();
    const give = (address: string, body: () => string, type: string): void =>
      void site.answers.set(address, (response) =>
        response.writeHead(200, { 'content-type': type, ...headers }).end(body()),
      );
    const own = (markup: string): string => markup.replaceAll(OWN_HOST, `${site.origins('static')}/`);
    const theme = pageOf(guide);
    site.answers.set('/', withBody(own(theme)));
    for (const [address, content] of placed(guide, 'main'))
      site.answers.set(
        address,
        withBody(own(theme.replace(MAIN, (_all, open: string, end: string) => open + content + end))),
      );
    const shared = placed('README.md', 'file');
    for (const [address, text] of [...shared, ...placed(guide, 'file')]) give(address, () => text, 'application/json');
    const charter = /<link rel="cookie-charter" href="(\/[^"]+)"/.exec(theme)?.[1];
    if (charter && !site.answers.has(charter)) give(charter, () => shared[0]![1], 'application/json');
    const folder = /src="(?:https:\/\/[^/"]+)?(\/[^"]*\/)cookie-charter\.js/.exec(theme)?.[1] ?? '';
    for (const name of readdirSync(KIT).filter((file) => file.endsWith('.js')))
      give(folder + name, () => readFileSync(join(KIT, name), 'utf8'), 'text/javascript');
  }

  /** Hosts of others, as far as the guides name them. */
  function answer(route: Route): Promise<void> {
    const { host, href } = new URL(route.request().url());
    if (/^(?:127\.0\.0\.1|static\.localhost):/.test(host)) return route.continue();
    elsewhere.push(href);
    if (href === COUNTER) return route.fulfill({ contentType: 'text/javascript', body: COUNTS });
    if (href === FILM) return route.fulfill({ contentType: 'text/html', body: '<p>The film plays.</p>' });
    return route.abort();
  }

  /** Somebody who was never here, where a guide is served. */
  async function arrive(guide: string, headers: Record<string, string> = ANY_ORIGIN): Promise<void> {
    await page.goto('about:blank');
    await page.context().clearCookies();
    serve(guide, headers);
    elsewhere = [];
  }

  for (const guide of GUIDES) {
    it(`${guide}: its page works from the first visit to a withdrawal`, async () => {
      await arrive(guide);
      await visit(page, `${site.origin}/`);
      await page.locator(BANNER).waitFor();
      assert.deepEqual(elsewhere, []);

      await page.locator('cookie-gate [data-action="accept"]').click();
      await page.frameLocator('cookie-gate iframe').getByText('The film plays.').waitFor();
      assert.deepEqual(elsewhere, [FILM]);
      await press(page, 'accept', 'cookie-banner');
      await page.waitForFunction('globalThis.counted === 1');
      assert.ok((await cookieNames(page.context())).includes('_pk_id.1'));

      const [declaration] = placed(guide, 'main').map(([address]) => address);
      await visit(page, site.origin + declaration!);
      await page.waitForFunction('globalThis.counted === 1');
      await page.locator('[part~="row"]').first().waitFor();
      await page.locator('cookie-trigger [data-action="customise"]').click();
      await press(page, 'reject', ':is(dialog[open], cookie-charter)');
      await page.waitForFunction(() => !document.cookie.includes('_pk_id'));

      elsewhere = [];
      await visit(page, `${site.origin}/`);
      await page.locator('cookie-gate [data-action="accept"]').waitFor();
      assert.equal(await page.locator(BANNER).count(), 0);
      assert.equal(await page.locator('iframe').count(), 0);
      assert.deepEqual(elsewhere, []);
    });

    it(`${guide}: what is pasted is what was run`, () => {
      const run = [...placed(guide, 'page'), ...placed(guide, 'main')].flatMap(([, markup]) => tagsIn(markup));
      const pasted = blocksOf(guide).filter(({ info }) => !PLACE.test(info));
      for (const { file, line, code: text } of pasted.filter(({ language }) =>
        /^(?:html|twig|liquid|typoscript)$/.test(language),
      )) {
        for (const tag of tagsIn(text)) {
          const isRun = run.some((other) => asPattern(tag).test(other));
          assert.ok(isRun, `${file}:${line}: ${tag} is not in the page that is run`);
        }
      }
    });
  }

  it('README.md: what is pasted stands in the pages of the guides', () => {
    const run = GUIDES.flatMap((guide) => tagsIn(pageOf(guide) + (placed(guide, 'main')[0]?.[1] ?? '')));
    const pasted = blocksOf('README.md').filter(({ info }) => info === 'part');
    assert.deepEqual(
      pasted.flatMap(({ code: text }) => tagsIn(text)).filter((tag) => !run.includes(tag)),
      [],
    );
    assert.ok(pasted.length > 3);
  });

  it('drupal.md: its libraries are YAML, and become the scripts that were run', () => {
    const run = tagsIn(pageOf('drupal.md'));
    const libraries = blocksOf('drupal.md')
      .filter(({ info }) => info === 'file=film_club.libraries.yml')
      .map(({ code: text }) => parse(text) as Record<string, DrupalLibrary>);
    assert.deepEqual(libraries.flatMap(Object.keys), ['cookie-charter', 'matomo']);
    const files = libraries.flatMap((all) => Object.values(all)).flatMap(({ js }) => Object.entries(js));
    for (const [address, { attributes }] of files) {
      const script = run.find((tag) => tag.includes(`${address}"`) || tag.includes(`${address}?`));
      for (const [name, value] of Object.entries(attributes))
        assert.ok(script?.includes(` ${name}="${value}"`), address);
    }
  });

  it('every other YAML and JSON is well formed', () => {
    for (const { file, line, language, code: text } of [...blocks.values()].flat()) {
      if (language !== 'yaml' && language !== 'json') continue;
      assert.ok(language === 'yaml' ? parse(text) : JSON.parse(text), `${file}:${line}`);
    }
  });

  it('opendatasoft.md: its declaration is a table without the kit, and the charter of its page with it', async () => {
    const [[address, content] = ['', '']] = placed('opendatasoft.md', 'main');
    await arrive('opendatasoft.md');
    const portal = (head: string): string =>
      `<!doctype html><html lang="fr"><head><title>Portail</title>${head}</head><body><main>${content}</main></body></html>`;
    for (const filtered of [portal(''), portal('').replaceAll(/<\/?cookie-table[^>]*>/g, '')]) {
      site.answers.set(address, withBody(filtered));
      await page.goto(site.origin + address);
      assert.equal(await page.locator('table tr:visible').count(), 5);
    }
    site.answers.set(address, withBody(portal('<script type="module" src="/cdn/cookie-charter.js"></script>')));
    await visit(page, site.origin + address);
    await page.locator('cookie-table [part~="row"]').nth(3).waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.cookieConsent!.pending), []);
  });

  it('shopify.md: tells the shop each answer, and nothing before', async () => {
    await arrive('shopify.md');
    await visit(page, `${site.origin}/`);
    const told = (): Promise<unknown> => page.evaluate('Shopify.told');
    await page.locator('cookie-gate [data-action="accept"]').click();
    await page.locator('cookie-gate iframe').waitFor();
    assert.deepEqual(await told(), [{}]);
    await press(page, 'accept', 'cookie-banner');
    await page.evaluate(() => globalThis.cookieConsent!.set({ 'shopify-marketing': 'denied' }));
    assert.deepEqual(await told(), [{}, { analytics: true, marketing: true }, { analytics: true, marketing: false }]);
  });

  it('a host of one’s own that does not allow other origins opens nothing', async () => {
    await arrive('webflow.md', {});
    await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
    assert.equal(await page.evaluate(() => globalThis.cookieConsent), undefined);
    assert.deepEqual(elsewhere, []);
    assert.equal(await page.getByText('The film', { exact: true }).isVisible(), true);
  });
});
