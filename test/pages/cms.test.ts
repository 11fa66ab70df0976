import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../../scripts/processes.mjs';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { render } from '../../src/server.js';
import { BANNER, answers, known, press } from '../support/visitor.ts';

const CHARTER = {
  site: { name: 'Ciné-club' },
  services: [
    {
      id: 'session',
      category: 'necessary',
      provider: 'Ciné-club',
      name: 'Connexion',
      cookies: [{ name: 'sessionid' }],
    },
    { id: 'stats', category: 'statistics', provider: 'Mesure', name: 'Mesure', cookies: [{ name: 'st_id' }] },
    { id: 'film', category: 'third-party', provider: 'Tube', name: 'Film' },
  ],
};
const INLINE = `<script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>`;
const KIT = '<script type="module" src="/cdn/cookie-charter.js"></script>';
const COUNT = `<script type="text/plain" data-consent="stats">(globalThis.ran ??= []).push('stats');</script>`;
const now = (): number => Math.floor(Date.now() / 1000);
const EMBED = '<iframe src="/embed.html" title="Film"></iframe>';

describe('what a content management system does to a page', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let said: string[];

  before(async () => {
    site = await startSite();
    browser = await launch();
    page = await (await newVisitor(browser)).newPage();
    page.setDefaultTimeout(5000);
    page.on('pageerror', ({ message }) => said.push(message));
    site.answers.set('/charter.json', withBody(JSON.stringify(CHARTER), 'application/json'));
    site.answers.set('/embed.html', withBody('<p>Le film</p>'));
    // Another version of the kit would come from another folder.
    for (const file of readdirSync(join(ROOT, 'cdn')).filter((name) => name.endsWith('.js')))
      site.answers.set(`/other/${file}`, (response) =>
        withBody(readFileSync(join(ROOT, 'cdn', file), 'utf8'), 'text/javascript')(response),
      );
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    // Each starts as somebody who was never here.
    await page.goto('about:blank');
    await page.context().clearCookies();
    said = [];
    site.clear();
  });

  const markup = (head: string, body: string): string =>
    `<!doctype html><html lang="fr"><head><title>Ciné-club</title>${head}</head><body>${body}</body></html>`;
  async function arrive(head: string, body: string, address = '/page.html'): Promise<void> {
    site.answers.set(address, withBody(markup(head, body)));
    await page.goto(site.origin + address);
  }
  const ran = (): Promise<string[]> => page.evaluate(() => (globalThis as { ran?: string[] }).ran ?? []);
  const embeds = (): number => site.requests('/embed.html').length;

  describe('a filter that keeps tags and drops scripts and most attributes', () => {
    /** What the browser's own sanitizer leaves, told to keep what such filters keep. */
    const filtered = (html: string): Promise<string> =>
      page.evaluate((dirty) => {
        const tags = ['table', 'charter', 'banner', 'preferences', 'gate', 'trigger'].map((name) => `cookie-${name}`);
        const sanitizer = {
          elements: [...tags, 'p', 'a', 'h2', 'div'],
          attributes: ['class', 'id', 'href', 'title', 'lang'],
        };
        const box = document.createElement('div') as unknown as HTMLElement & {
          setHTML: (html: string, options: object) => void;
        };
        box.setHTML(dirty, { sanitizer });
        return box.innerHTML;
      }, html);

    it('leaves a table, the choices and the trigger that work, and a gate that stays shut', async () => {
      const body =
        await filtered(`<h2>Cookies</h2><cookie-table category="statistics" columns="name" class="wide"></cookie-table>
        <cookie-preferences modal></cookie-preferences>
        <cookie-gate service="film"><template>${EMBED}</template><a href="/embed.html">Le film</a></cookie-gate>
        <p onclick="alert(1)"><cookie-trigger style="color: red"></cookie-trigger></p>${COUNT}`);
      assert.doesNotMatch(body, /script|iframe|category|modal|service/);
      await arrive(`<link rel="cookie-charter" href="/charter.json">${KIT}`, `<main>${body}</main>`);
      await page.locator(BANNER).waitFor();
      await page.locator('cookie-table tbody tr').nth(1).waitFor();
      await press(page, 'customise', 'cookie-trigger');
      await page.locator('cookie-preferences input[name="film"][value="granted"]').check();
      await press(page, 'save', 'cookie-preferences');
      assert.deepEqual((await answers(page)).granted, ['film']);
      assert.equal(embeds(), 0);
      assert.deepEqual(said, []);
    });
  });

  describe('an editor that knows tables', () => {
    const row = (cells: readonly string[], tag = 'td'): string =>
      `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
    const HEADINGS = ['Prestataire', 'Service', 'Nom du cookie', 'Finalité', 'Durée', 'Catégorie'];
    const ROWS = [
      ['Ciné-club', 'Connexion', 'sessionid', 'Reconnaître les membres.', 'session', 'Nécessaire'],
      ['Ciné-club', 'Mesure d’audience', '_pk_id _pk_ses', 'Compter les visites.', '13 mois', 'Statistiques'],
    ];
    const table = (headings: readonly string[], rows: readonly (readonly string[])[], tag = 'th'): string =>
      `<table><tbody>${row(headings, tag)}${rows.map((cells) => row(cells)).join('')}</tbody></table>`;
    const each = (wrap: (cell: string) => string): string =>
      table(
        HEADINGS.map(wrap),
        ROWS.map((cells) => cells.map(wrap)),
      );
    const MADE: Readonly<Record<string, string>> = {
      'no header cells': table(HEADINGS, ROWS, 'td'),
      'a paragraph in each cell': each((cell) => `<p style="margin: 0">${cell}</p>`),
      'a paragraph for each name': each((cell) =>
        cell
          .split(' _')
          .map((part, at) => `<div>${at > 0 ? '_' : ''}${part}</div>`)
          .join(''),
      ),
      'spaces that do not break, and marks without width': each(
        (cell) => `&nbsp;${cell.replaceAll(' ', '&nbsp; ')}\u200B&nbsp;`,
      ),
      'classes and inline styles': each(
        (cell) => `<span class="x" style="font-size: 12pt"><strong>${cell}</strong></span>`,
      ).replaceAll('<td>', '<td class="c" style="width: 20%">'),
      'a figure around': `<figure class="wp-block-table">${each(String)}<figcaption>Nos cookies</figcaption></figure>`,
      'boxes around': `<div class="table-wrapper"><div>${each(String)}</div></div>`,
    };

    for (const [what, html] of Object.entries(MADE)) {
      it(`makes a charter of a table with ${what}`, async () => {
        await arrive(KIT + COUNT, `<main><cookie-table>${html}</cookie-table></main>`);
        await known(page);
        assert.deepEqual((await answers(page)).pending, ['mesure-d-audience']);
        await page.locator('cookie-table [part~="row"]').first().waitFor();
        const names = await page.evaluate(() =>
          globalThis.cookieConsent!.charter.services.flatMap(({ cookies }) => cookies.map(({ name }) => name)),
        );
        assert.deepEqual(names, ['sessionid', '_pk_id', '_pk_ses']);
        assert.equal(await page.locator('cookie-table table:visible').count(), 2);
      });
    }
  });

  describe('a cache that keeps pages for everybody', () => {
    it('serves what a server rendered for nobody: each visitor sees their own answer', async () => {
      const parts = await Promise.all(
        (['table', 'preferences', 'trigger'] as const).map((name) =>
          render(name, { charter: CHARTER, language: 'fr' }),
        ),
      );
      const gate = await render('gate', {
        ...{ charter: CHARTER, language: 'fr', attributes: { service: 'film' } },
        content: `<template>${EMBED}</template>`,
      });
      const cached = withBody(markup(INLINE + COUNT + KIT, `<main>${parts.join('')}${gate}</main>`));
      site.answers.set('/page.html', cached);
      const visitors: readonly (readonly [string, string[], number])[] = [
        ['yes=stats+film', ['stats'], 1],
        ['no=stats+film', [], 1],
        ['', [], 1],
      ];
      for (const [answer, counted, seen] of visitors) {
        await page.context().clearCookies();
        if (answer)
          await page
            .context()
            .addCookies([{ name: 'cookies_preferences', value: `v=1&t=${now()}&${answer}`, url: site.origin }]);
        await page.goto(`${site.origin}/page.html`);
        await known(page);
        await page
          .locator(
            answer.startsWith('no') ? 'cookie-preferences input:checked' : answer ? 'cookie-gate iframe' : BANNER,
          )
          .first()
          .waitFor();
        assert.deepEqual(await ran(), counted);
        assert.equal(embeds(), seen);
        assert.equal(await page.locator(BANNER).count(), answer ? 0 : 1);
      }
    });
  });

  describe('a tag manager', () => {
    /** Adds each tag after the page has loaded, as such tools do. */
    const add = (...html: string[]): Promise<void> =>
      page.evaluate((tags) => {
        for (const tag of tags) {
          const from = document.createRange().createContextualFragment(tag);
          document.head.append(from);
        }
      }, html);

    it('that brings two versions of the kit late has one store, one banner, and each thing once (R10, R103)', async () => {
      await arrive(COUNT, `<main><h1>Ciné-club</h1></main><cookie-trigger></cookie-trigger>`);
      await page.waitForLoadState('load');
      assert.deepEqual(await ran(), []);
      await add(INLINE, '<script async type="module" src="/other/cookie-charter.js"></script>', KIT, COUNT);
      await page.locator(BANNER).waitFor();
      const store = await page.evaluateHandle(() => globalThis.cookieConsent);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator(BANNER).count(), 1);
      await press(page, 'accept', 'cookie-banner');
      await page.waitForFunction('globalThis.ran?.length === 2');
      await page.evaluate((html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html), COUNT);
      await page.waitForFunction('globalThis.ran.length === 3');
      assert.deepEqual(await ran(), ['stats', 'stats', 'stats']);
      assert.ok(await page.evaluate((first) => first === globalThis.cookieConsent, store));
      assert.deepEqual(said, []);
    });
  });

  describe('an editor that tidies', () => {
    it('wraps tags in paragraphs, breaks lines in them and closes them by themselves', async () => {
      await arrive(
        INLINE + KIT,
        `<main><p><cookie-table category="statistics"><br /></cookie-table><br />
          <cookie-gate service="film"><br /><template>${EMBED}</template><br /></cookie-gate></p>
          <p><cookie-preferences /></p></main><footer><p><cookie-trigger /></p><p>Mentions légales</p></footer>
          <div><cookie-trigger /><span>Avalé</span></div>`,
      );
      await page.locator('cookie-table [part~="row"]').first().waitFor();
      await page.getByText('Mentions légales').waitFor();
      await page.locator('cookie-trigger [data-action="customise"]').first().waitFor();
      // What follows such a tag in its parent is inside it for the browser, where the guide says so.
      assert.equal(await page.getByText('Avalé').isVisible(), false);
      await page.locator('cookie-gate [data-action="accept"]').click();
      await page.locator('cookie-gate iframe').waitFor();
      assert.deepEqual((await answers(page)).granted, ['film']);
      assert.equal(await page.locator('cookie-preferences input[name="film"][value="granted"]').isChecked(), true);
      await page.frameLocator('cookie-gate iframe').getByText('Le film').waitFor();
    });

    it('tears a table out of its element: it is read as before, and nothing opens', async () => {
      await arrive(
        KIT + COUNT,
        `<main><p><cookie-table category="statistics"><table><tr><th>Prestataire</th><th>Nom du cookie</th></tr><tr><td>Ciné-club</td><td>_pk_id</td></tr></table></cookie-table></p></main>`,
      );
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('cookie-table table').count(), 0);
      assert.equal(await page.getByText('_pk_id').isVisible(), true);
      assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('stats') ?? false), false);
      assert.deepEqual(await ran(), []);
    });
  });

  describe('a page that is never loaded again', () => {
    const HELD = `<template data-consent="film">${EMBED}</template>`;
    /** Goes to another page as libraries do that put its body in place of the present one. */
    const turnTo = (body: string, path: string): Promise<void> =>
      page.evaluate(
        async ([html, address]) => {
          history.pushState({}, '', address);
          document.title = address!;
          // The address is the next one's before its body is there.
          await new Promise(requestAnimationFrame);
          const next = document.createElement('body');
          next.innerHTML = html!;
          document.body.replaceWith(next);
        },
        [body, path],
      );

    it('asks on each page until it is answered, opens what comes and offers the choices', async () => {
      await arrive(INLINE + KIT, '<main><h1>Accueil</h1></main><cookie-trigger></cookie-trigger>');
      await page.locator(BANNER).waitFor();
      await turnTo(
        `<main><h1>Film</h1>${HELD}<cookie-gate service="film"><template>${EMBED}</template></cookie-gate></main><cookie-trigger></cookie-trigger>`,
        '/film',
      );
      await page.locator(BANNER).waitFor();
      assert.equal(embeds(), 0);
      await press(page, 'accept', 'cookie-banner');
      await page.locator('main > iframe').waitFor();
      await page.locator('cookie-gate iframe').waitFor();
      await turnTo('<main><h1>Accueil</h1></main><cookie-trigger></cookie-trigger>', '/');
      await page.locator('cookie-trigger [data-action]').click();
      await press(page, 'reject', 'dialog[open]');
      assert.deepEqual((await answers(page)).denied, ['stats', 'film']);
      assert.deepEqual(said, []);
    });

    it('takes away what was withdrawn, where a copy of an earlier page comes back, and shows it once when granted', async () => {
      await arrive(
        INLINE + KIT,
        `<main>${HELD}<cookie-gate service="film"><template>${EMBED}</template></cookie-gate></main>`,
      );
      await page.locator(BANNER).waitFor();
      await press(page, 'accept', 'cookie-banner');
      await page.locator('main > iframe').waitFor();
      await page.locator('cookie-gate iframe').waitFor();
      await page.evaluate(() => {
        (globalThis as { kept?: Node }).kept = document.body.cloneNode(true);
      });
      await turnTo('<main><h1>Accueil</h1></main>', '/');
      await page.evaluate(() => globalThis.cookieConsent!.withdraw());
      await page.evaluate(() => document.body.replaceWith((globalThis as unknown as { kept: Node }).kept));
      await page.locator('cookie-gate [data-action="accept"]').waitFor();
      assert.equal(await page.locator('iframe').count(), 0);
      await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
      await page.locator('main > iframe').waitFor();
      assert.equal(await page.locator('main > iframe').count(), 1);
    });
  });

  describe('an optimiser of scripts', () => {
    const HELD = `${COUNT}<script type="text/plain" data-consent="stats" src="/held.js"></script>`;
    const INSIDE = `<template data-consent="stats"><script type="text/plain">(globalThis.ran ??= []).push('inside');</script></template>`;
    const rename = (html: string, to: string): string =>
      html.replaceAll(/type="(?:module|text\/\w+)"/g, `type="${to}"`);
    /** What each makes of the scripts of a page, and whether the kit can still be had. */
    const MADE: Readonly<Record<string, { make: (html: string) => string; hasKit: boolean }>> = {
      'defers all': { make: (html) => html.replaceAll('<script ', '<script defer '), hasKit: true },
      'waits for a press': { make: (html) => html.replace('type="module" src', 'type="later" data-src'), hasKit: true },
      'gives each a type of its own': { make: (html) => rename(html, 'f00-script'), hasKit: false },
      'makes modules plain scripts': { make: (html) => html.replace('type="module" ', ''), hasKit: false },
    };
    /** What such a tool adds, to wake at the first press what it put to sleep. */
    const WAKE = `<script>addEventListener('click', () => {
      for (const asleep of document.querySelectorAll('script[type="later"]')) {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src: asleep.dataset.src });
        asleep.replaceWith(script);
      }
    });</script>`;
    const settle = async (answer: string): Promise<void> => {
      await page
        .context()
        .addCookies([{ name: 'cookies_preferences', value: `v=1&t=${now()}&${answer}`, url: site.origin }]);
    };

    for (const [deed, { make, hasKit }] of Object.entries(MADE)) {
      it(`that ${deed} runs nothing that was refused${hasKit ? '' : ', nor what was accepted'} (R12)`, async () => {
        await settle(hasKit ? 'no=stats+film' : 'yes=stats+film');
        await arrive(WAKE + make(INLINE + HELD + INSIDE + KIT), '<main><h1>Ciné-club</h1></main>');
        await page.locator('h1').click();
        await page.waitForLoadState('networkidle');
        assert.equal(await page.evaluate(() => globalThis.cookieConsent !== undefined), hasKit);
        assert.deepEqual(await ran(), []);
        assert.deepEqual(site.requests('/held.js'), []);
      });
    }

    it('that makes every script one that runs does not reach into a template (R12)', async () => {
      await settle('no=stats+film');
      await arrive(INLINE + rename(INSIDE, 'text/javascript') + KIT, '<main></main>');
      await known(page);
      assert.deepEqual(await ran(), []);
      await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
      await page.waitForFunction('globalThis.ran?.includes("inside")');
    });
  });
});
