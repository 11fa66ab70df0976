import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Route } from 'playwright-core';
import fr from '../../src/i18n/locales/fr.ts';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, known, press } from '../support/visitor.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

interface Budget {
  readonly bytes: number;
  readonly requests: number;
}
const { budgets } = JSON.parse(read('package.json')) as {
  budgets: { returning: Budget; withTrigger: Budget; firstVisit: Budget; elements: Record<string, number> };
};

const CHARTER = {
  site: { name: 'Portail' },
  services: [
    { id: 'session', category: 'necessary', consent: 'exempt', exemption: 'authentication', provider: 'Portail' },
    { id: 'matomo', category: 'statistics', provider: 'Portail', cookies: [{ name: '_pk_*', duration: 'P13M' }] },
    { id: 'film', category: 'third-party', provider: 'Films', cookies: [{ name: 'film', duration: 'P1Y' }] },
  ],
};
const ANSWER = 'cookies_preferences=v=1&t=1795430400&yes=matomo&no=film';
const CUSTOMISE = 'cookie-trigger button';
const ELEMENTS = ['charter', 'gate', 'preferences', 'table'];

const LOADER = '<script type="module" src="/cdn/cookie-charter.js"></script>';

/** Whether an element waits for a file: it does not for the entry, which asks for it, nor for what deletes. */
const isForShowing = (path: string): boolean =>
  path.startsWith('/cdn/chunk-') && !read(`.${path}.map`).includes('erase/erase.ts');

const markup = (body: string, head = ''): string => `<!doctype html><html lang="fr"><head><title>Portail</title>${head}
  <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>
  ${LOADER}</head><body>${body}</body></html>`;

describe('what a visitor downloads', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    page = await (await newVisitor(browser)).newPage();
    site.clear();
  });

  /** The files of the kit that were asked for. */
  const downloaded = (): string[] => site.requests('/cdn/').map(({ path }) => path);
  const within = (names: string[], budget: Budget): void => {
    // As a server compresses them.
    const bytes = names.reduce((sum, path) => sum + brotliCompressSync(read(`.${path}`)).length, 0);
    const told = `${bytes} bytes in ${names.join(', ')}`;
    assert.ok(names.length <= budget.requests, told);
    assert.ok(bytes <= budget.bytes, told);
    // A budget that nothing comes near tells nothing.
    assert.ok(bytes > budget.bytes * 0.93, `the budget may be lowered: ${told}`);
  };
  const arrive = async (body: string, answer = ANSWER): Promise<void> => {
    site.answers.set('/light.html', withBody(markup(body)));
    if (answer) await page.context().addCookies([{ ...cookieOf(answer), url: site.origin }]);
    await page.goto(`${site.origin}/light.html`, { waitUntil: 'networkidle' });
    await known(page);
  };

  it('is one file for who has answered, within its budget', async () => {
    await arrive('<main><h1>Portail</h1></main><cookie-banner></cookie-banner>');
    assert.deepEqual(await page.evaluate(() => globalThis.cookieConsent?.granted), ['matomo']);
    within(downloaded(), budgets.returning);
  });

  it('is within its budget for who has answered, on a page with a way back to the choices', async () => {
    await arrive('<main><h1>Portail</h1></main><cookie-trigger></cookie-trigger>');
    await page.locator(CUSTOMISE).waitFor();
    within(downloaded(), budgets.withTrigger);
  });

  it('is within its budget on a first visit, also once it was answered', async () => {
    await arrive('<main><h1>Portail</h1></main><cookie-trigger></cookie-trigger>', '');
    await page.locator(BANNER).waitFor();
    await press(page, 'reject', 'cookie-banner');
    await page.locator('cookie-banner [part~="confirmation"]').waitFor();
    await page.waitForLoadState('networkidle');
    within(downloaded(), budgets.firstVisit);
  });

  it('is asked for at once where the head of the page names it, and for a first visit only once', async () => {
    const head = read('cdn/head/fr.html');
    const named = [...head.matchAll(/href="([^"]+)"/g)].map(([, path = '']) => path);
    const asked = Promise.all(named.map((path) => page.waitForRequest((request) => request.url().endsWith(path))));
    // The loader can't have asked for what came before it.
    await page.route('**/cdn/cookie-charter.js', async (route) => {
      await asked;
      await route.continue();
    });
    const body = markup('<main><h1>Portail</h1></main>').replace(LOADER, head);
    site.answers.set('/named.html', withBody(body));
    await page.goto(`${site.origin}/named.html`);
    await page.locator(BANNER).waitFor();
    assert.deepEqual(downloaded().sort(), ['/cdn/cookie-charter.js', ...named].sort());
  });

  for (const name of ELEMENTS) {
    it(`is within its budget for one more element: ${name}`, async () => {
      await arrive('<main><h1>Portail</h1></main><cookie-trigger></cookie-trigger>');
      await page.locator(CUSTOMISE).waitFor();
      const before = new Set(downloaded());
      await page.evaluate(
        (tag) => document.querySelector('main')?.append(document.createElement(tag)),
        `cookie-${name}`,
      );
      await page.waitForFunction((tag) => customElements.get(tag), `cookie-${name}`);
      await page.waitForLoadState('networkidle');
      const names = downloaded().filter((path) => !before.has(path));
      within(names, { requests: names.length, bytes: budgets.elements[name] ?? 0 });
    });
  }

  for (const name of ELEMENTS) {
    it(`waits for no file before another is asked for: ${name}`, async () => {
      await arrive(`<main><h1>Portail</h1><cookie-${name}></cookie-${name}></main>`);
      await page.waitForFunction((tag) => customElements.get(tag), `cookie-${name}`);
      await page.waitForLoadState('networkidle');
      const others = downloaded().filter((path) => path.startsWith('/cdn/words-') || isForShowing(path));
      assert.ok(others.length > 4, others.join());
      // A visitor to whom none of those comes, until the last was asked for.
      page = await (await newVisitor(browser)).newPage();
      await page.context().addCookies([{ ...cookieOf(ANSWER), url: site.origin }]);
      const asked = Promise.all(others.map((path) => page.waitForRequest((request) => request.url().endsWith(path))));
      await page.route('**/cdn/{chunk,words}-*', async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(`${site.origin}/light.html`);
      await page.waitForFunction((tag) => customElements.get(tag), `cookie-${name}`);
    });
  }

  for (const [how, reach] of [
    ['pointed at', (page: Page) => page.locator(CUSTOMISE).hover()],
    ['reached by keyboard', (page: Page) => page.locator(CUSTOMISE).focus()],
  ] as const) {
    it(`brings the choices as soon as what opens them is ${how}, and not before`, async () => {
      await arrive('<main><h1>Portail</h1></main><cookie-trigger></cookie-trigger>');
      await page.locator(CUSTOMISE).waitFor();
      await page.waitForLoadState('networkidle');
      assert.equal(await page.evaluate(() => customElements.get('cookie-preferences')), undefined);
      await reach(page);
      await page.waitForFunction(() => customElements.get('cookie-preferences'));
      assert.equal(await page.locator('cookie-preferences').count(), 0);
      const before = downloaded().length;
      await page.locator(CUSTOMISE).click();
      await page.locator('cookie-preferences dialog').waitFor();
      assert.equal(downloaded().length, before);
    });
  }

  it('moves nothing where the page keeps room for the trigger, as the guide has it', async () => {
    const [, rules = ''] = /```css\n([^`]*cookie-trigger[^`]*)```/.exec(read('docs/delivery.md')) ?? [];
    const content = '<main><p>Portail <cookie-trigger></cookie-trigger></p><h1>Portail</h1></main>';
    const moved = async (style: string): Promise<number> => {
      site.answers.set('/room.html', withBody(markup(content, style)));
      await page.goto(`${site.origin}/room.html`);
      await page.locator(CUSTOMISE).waitFor();
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
      );
      return page.evaluate(() => (globalThis as { moved?: number }).moved ?? NaN);
    };
    await page.addInitScript(() => {
      const all = globalThis as { moved?: number };
      all.moved = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) all.moved! += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Held until the page was painted without it.
    await page.route('**/cdn/chunk-*', async (route) => {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await route.continue();
    });
    await page.context().addCookies([{ ...cookieOf(ANSWER), url: site.origin }]);
    assert.ok(rules.length > 0);
    assert.ok((await moved('')) > 0);
    assert.equal(await moved(`<style>${rules}</style>`), 0);
  });

  it('is said in the language of the page as far as its words can be had, whatever becomes of others (R105)', async () => {
    await page.route('**/cdn/words-fr-choosing-*.js', (route) => route.abort());
    await arrive('<main lang="fr"><cookie-gate service="film"><template>Film</template></cookie-gate></main>');
    await page.locator('cookie-gate [data-action="accept"]').waitFor();
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('cookie-trigger')));
    await page.locator(CUSTOMISE).waitFor();
    assert.equal((await page.locator(CUSTOMISE).innerText()).trim(), fr.manageCookies);
  });

  it('is told nothing in words that the site replaced, where its own take longest to come', async () => {
    const texts = new Map(
      readdirSync(new URL('cdn', ROOT))
        .filter((name) => name.endsWith('.js'))
        .map((name) => [name, read(`cdn/${name}`)]),
    );
    const fileWith = (part: string): string => {
      const holding = [...texts].filter(([, text]) => text.includes(part));
      return holding.sort(([, one], [, other]) => one.length - other.length)[0]?.[0] ?? '';
    };
    /** Holds a file until it is told to let it go. */
    const held = async (name: string): Promise<Route> =>
      new Promise((resolve) => void page.route(`**/cdn/${name}`, (route) => resolve(route)));
    const drawing = held(fileWith('saveData'));
    const own = held(fileWith('those of the kit are kept'));
    site.answers.set('/late.html', withBody(markup('<cookie-trigger></cookie-trigger>')));
    await page.goto(`${site.origin}/late.html`);
    const waiting = await drawing;
    await page.evaluate(async (address) => {
      const kit = (await import(address)) as typeof import('../../src/loading.ts');
      kit.configure({ strings: { fr: { manageCookies: 'Réglages' } } });
    }, '/cdn/cookie-charter.js');
    await waiting.continue();
    const words = await own;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await page.locator(CUSTOMISE).count(), 0);
    await words.continue();
    await page.locator(CUSTOMISE).waitFor();
    assert.equal((await page.locator(CUSTOMISE).innerText()).trim(), 'Réglages');
  });

  it('is told of a decision, and keeps it, where what deletes cannot be had (R82)', async () => {
    await page.route('**/cdn/chunk-*.js', (route) => route.abort());
    await arrive('<main><h1>Portail</h1></main>');
    const detail = await page.evaluate(
      () =>
        new Promise<{ denied: readonly string[]; left?: readonly { name: string }[] }>((resolve) => {
          document.addEventListener('cookie-consent-change', (event) => resolve(event.detail));
          globalThis.cookieConsent?.withdraw();
        }),
    );
    assert.deepEqual(detail.denied, ['matomo', 'film']);
    assert.deepEqual(
      detail.left?.map(({ name }) => name),
      ['_pk_*'],
    );
    assert.match(await page.evaluate(() => document.cookie), /no=matomo\+film/);
  });

  it('is told of each decision in turn, as things then stood, however late something was deleted (R82)', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/cdn/chunk-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await arrive('<main><h1>Portail</h1></main>');
    const told = page.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const heard: unknown[] = [];
          const { cookieConsent: store } = globalThis;
          // Decides while it hears, and before the next does.
          document.addEventListener('cookie-consent-change', ({ detail }) => {
            if (detail.reason === 'custom') store?.set({ film: 'denied', matomo: 'denied' });
          });
          document.addEventListener('cookie-consent-change', ({ detail: { reason, changed, granted } }) => {
            heard.push([reason, changed, granted]);
            if (heard.length === 4) resolve(heard);
          });
          document.cookie = '_pk_1=1';
          store?.withdraw();
          store?.acceptAll();
          store?.set({ film: 'denied' });
        }),
    );
    release();
    assert.deepEqual(await told, [
      ['withdraw', ['matomo'], []],
      // It is told after the film was refused: that is never taken back.
      ['accept-all', ['matomo', 'film'], ['matomo']],
      ['custom', ['film'], ['matomo']],
      ['custom', ['matomo'], []],
    ]);
  });

  it('is checked against the import map that comes with the build', async () => {
    const map = read('cdn/import-map.json');
    const broken: string[] = [];
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    site.answers.set('/checked.html', withBody(markup('', `<script type="importmap">${map}</script>`)));
    await page.goto(`${site.origin}/checked.html`);
    await page.locator(BANNER).waitFor();
    assert.deepEqual(broken, []);

    const wrong = map.replaceAll(/("\/cdn\/chunk-[^"]+": "sha384-).{8}/g, '$1AAAAAAAA');
    site.answers.set('/checked.html', withBody(markup('', `<script type="importmap">${wrong}</script>`)));
    await page.reload();
    await known(page);
    await page.waitForLoadState('networkidle');
    assert.ok(broken.length > 0);
    assert.equal(await page.locator(BANNER).count(), 0);
  });

  it('bears no name that keeps a file from being kept for ever, nor one that filters block', () => {
    const { integrity } = JSON.parse(read('cdn/import-map.json')) as { integrity: Record<string, string> };
    for (const path of Object.keys(integrity)) {
      assert.match(path, /^\/cdn\/(?:cookie-charter|(?:chunk|words)-[\w-]*[0-9a-f]{8})\.js$/);
    }
  });
});

function cookieOf(pair: string): { name: string; value: string } {
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: pair.slice(at + 1) };
}
