import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { answers, BANNER, cookieNames, goBack, known, press, tabTo, visit } from '../support/visitor.ts';

const PORTAL = ['', 'charter.html', 'preferences.html', 'en/', 'en/charter.html', 'en/preferences.html'];
const KIT = '<script type="module" src="/cdn/cookie-charter.js"></script>';
const RECORD = 'cookies_preferences';

/** A way to write on a device or to ask elsewhere, each a script that says that it ran. */
const TECHNIQUES: Readonly<Record<string, string>> = {
  cookie: `document.cookie = 'x=1; Path=/'`,
  localStorage: `localStorage.setItem('x', '1')`,
  sessionStorage: `sessionStorage.setItem('x', '1')`,
  indexedDB: `indexedDB.open('x')`,
  cacheStorage: `caches.open('x')`,
  serviceWorker: `navigator.serviceWorker.register('/worker.js')`,
  pixel: `new Image().src = '/ping/pixel'`,
};

describe('what a visitor is promised', () => {
  let site: Site;
  let browser: Browser;
  let visitor: BrowserContext;
  let page: Page;

  before(async () => {
    site = await startSite();
    browser = await launch();
    site.answers.set('/worker.js', withBody('', 'text/javascript'));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function arrive(path: string, script?: string): Promise<void> {
    visitor = await newVisitor(browser);
    if (script !== undefined) await visitor.addInitScript(script);
    page = await visitor.newPage();
    site.clear();
    await visit(page, site.origin + path);
  }
  /** Answers a path with a page of one charter, in French. */
  function write(path: string, services: readonly object[], { head = '', main = '' }): void {
    const charter = JSON.stringify({ site: { name: 'Portail' }, services });
    site.answers.set(
      path,
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
        <script type="application/json" data-cookie-charter>${charter}</script>${head}${KIT}</head>
        <body><main><h1>Portail</h1>${main}</main><cookie-trigger></cookie-trigger></body></html>`),
    );
  }
  const service = (over: object): object => ({
    ...{ id: 'stats', category: 'statistics', provider: 'Mesure', name: 'Mesure' },
    ...over,
  });

  it('holds back every technique alike, and each runs once after a yes (R2)', async () => {
    const held = Object.entries(TECHNIQUES).map(
      ([technique, deed]) =>
        `<script type="text/plain" data-consent="stats">${deed}; (globalThis.ran ??= []).push('${technique}');</script>`,
    );
    const cookies = Object.keys(TECHNIQUES).map((technique) => ({ name: 'x', technique }));
    write('/techniques.html', [service({ cookies })], { head: held.join('') });
    await arrive('/techniques.html');
    await page.locator(BANNER).waitFor();
    assert.equal(await page.evaluate('globalThis.ran'), undefined);
    assert.deepEqual(site.requests('/ping/'), []);
    await press(page, 'accept', 'cookie-banner');
    await page.waitForFunction(`globalThis.ran?.length === ${Object.keys(TECHNIQUES).length}`);
    assert.deepEqual(await page.evaluate('ran'), Object.keys(TECHNIQUES));
  });

  it('leaves a form of the page alone, around the kit or beside it (R7)', async () => {
    write('/form.html', [service({})], {
      main: `<form action="/form.html"><input name="mail" aria-label="Adresse"><cookie-preferences></cookie-preferences><button id="send">Envoyer</button></form>`,
    });
    await arrive('/form.html');
    await page.locator('cookie-preferences input[value="granted"]').first().check();
    await page.locator('#send').click();
    await page.waitForURL(/\?mail=$/);
    await known(page);
    assert.deepEqual(await answers(page), { granted: [], denied: [], pending: ['stats'] });
  });

  it('keeps nobody from the page, and shows the same to who refuses (R8)', async () => {
    await arrive('/examples/portal/');
    await page.locator(BANNER).waitFor();
    await tabTo(page, 'header a[href="charter.html"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/charter\.html$/);
    await known(page);
    await goBack(page);
    const words = (): Promise<string> =>
      page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement;
        for (const own of copy.querySelectorAll('iframe, [data-consent], [class], cookie-gate')) own.remove();
        return copy.innerText.replace(/\s+/g, ' ').trim();
      });
    await press(page, 'reject', 'cookie-banner');
    const refused = await words();
    await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
    await page.reload();
    await known(page);
    assert.ok(refused.length > 50);
    assert.equal(await words(), refused);
  });

  it('has answers that no style of the page can set apart (R31)', async () => {
    write('/styled.html', [service({})], {
      head: `<style>
        :root { --cookie-color-action: #c00; --cookie-corner: 1rem; --cookie-space: 2rem; --cookie-color-on-action: #ff0; }
        cookie-banner::part(choice) { background: #060; font-size: 1.5rem; padding: 1rem; }
        cookie-banner::part(choice):hover { background: #090; }
        cookie-banner::part(accept) { font-size: 3rem; }
        cookie-banner::part(reject), cookie-banner::part(refuse) { display: none; }
        cookie-banner::part(choices) { grid-template-columns: 1fr 0 !important; overflow: hidden; max-block-size: 2rem; clip-path: inset(0 50% 0 0); }
        [data-action="accept"] { font-size: 3rem !important; } [data-action="reject"] { opacity: 0.1 !important; }
        button { transform: none; letter-spacing: 1px; }
      </style>`,
      main: '<cookie-banner></cookie-banner>',
    });
    await arrive('/styled.html');
    await page.locator(BANNER).waitFor();
    const looks = await page.locator('cookie-banner [part~="choice"]').evaluateAll((controls) =>
      controls.map((control) => {
        const style = getComputedStyle(control);
        const { width, height } = control.getBoundingClientRect();
        const { font, color, backgroundColor, padding, opacity, display } = style;
        return [font, color, backgroundColor, padding, opacity, display, Math.round(width), height].join();
      }),
    );
    assert.equal(looks.length, 2);
    assert.equal(looks[0], looks[1]);
    assert.match(looks[0] ?? '', /rgb\(0, 102, 0\)/);
    const box = await page.locator('cookie-banner [part~="choices"]').evaluate((choices) => {
      const { overflow, clipPath } = getComputedStyle(choices);
      return [overflow, clipPath, choices.scrollHeight <= choices.clientHeight];
    });
    assert.deepEqual(box, ['visible', 'none', true]);
  });

  it('has one way back on every page, at the same place (R33, L7, R113)', async () => {
    await arrive('/examples/portal/');
    await press(page, 'reject', 'cookie-banner');
    const places = new Set<string>();
    for (const path of PORTAL) {
      await visit(page, `${site.origin}/examples/portal/${path}`);
      const trigger = page.locator('cookie-trigger [data-action="customise"]');
      await trigger.waitFor();
      assert.equal(await trigger.count(), 1);
      places.add(
        await page.evaluate(() => String(document.querySelector('cookie-trigger')?.closest('footer') !== null)),
      );
      const index = await page.evaluate(() => {
        const items = [...document.querySelectorAll('footer li')];
        return items.findIndex((item) => item.querySelector('cookie-trigger'));
      });
      places.add(String(index));
    }
    assert.equal(places.size, 2, [...places].join());
  });

  it('finds each cookie it has in the charter, exempt ones included (R46)', async () => {
    await arrive('/examples/portal/');
    await press(page, 'reject', 'cookie-banner');
    await visit(page, `${site.origin}/examples/portal/charter.html`);
    const codes = page.locator('cookie-charter td code, cookie-charter th code');
    await codes.first().waitFor();
    const names = await codes.allInnerTexts();
    for (const name of await cookieNames(visitor)) assert.ok(names.includes(name), name);
  });

  it('gets plain files as ever: what is declared as a request is not held back (R48)', async () => {
    write('/plain.html', [service({ cookies: [{ name: 'logo', technique: 'request' }] })], {
      main: '<img alt="" src="/ping/logo">',
    });
    await arrive('/plain.html');
    await page.locator(BANNER).waitFor();
    assert.equal(site.requests('/ping/logo').length, 1);
  });

  it('is not asked again when only the server’s cookie is left (R86)', async () => {
    write('/served.html', [service({})], {});
    await arrive('/served.html');
    await press(page, 'reject', 'cookie-banner');
    const [kept] = (await visitor.cookies()).filter(({ name }) => name === RECORD);
    await visitor.clearCookies();
    const body = site.answers.get('/served.html')!;
    site.answers.set('/served.html', (response) => {
      response.setHeader('set-cookie', `${RECORD}=${kept!.value}; Path=/; Max-Age=3600; SameSite=Lax`);
      body(response);
    });
    await visit(page, `${site.origin}/served.html`);
    assert.deepEqual((await answers(page)).denied, ['stats']);
    assert.equal(await page.locator(BANNER).count(), 0);
    await visitor.clearCookies();
    site.answers.set('/served.html', body);
    await visit(page, `${site.origin}/served.html`);
    await page.locator(BANNER).waitFor();
  });

  it('sees no difference without `cookieStore` (R88)', async () => {
    const seen: unknown[] = [];
    for (const script of ['', 'delete globalThis.cookieStore; delete globalThis.CookieStore;']) {
      await arrive('/examples/portal/', script);
      await press(page, 'reject', 'cookie-banner');
      const [kept] = (await visitor.cookies()).filter(({ name }) => name === RECORD);
      seen.push([await answers(page), kept?.value.replace(/t=\d+/, ''), kept?.sameSite, kept?.path]);
    }
    assert.deepEqual(seen[0], seen[1]);
  });

  it('has the choices as an ordinary form: each is in its data, and a reset shows what is kept (R99)', async () => {
    write('/form.html', [service({}), service({ id: 'maps', category: 'third-party' })], {
      main: '<cookie-preferences></cookie-preferences>',
    });
    await arrive('/form.html');
    await page.evaluate(() => globalThis.cookieConsent!.set({ stats: 'granted', maps: 'denied' }));
    const form = page.locator('cookie-preferences form');
    const data = (): Promise<Record<string, string>> =>
      form.evaluate(
        (element) => Object.fromEntries(new FormData(element as HTMLFormElement)) as Record<string, string>,
      );
    await page.locator('cookie-preferences input[name="maps"][value="denied"]:checked').waitFor();
    assert.deepEqual(await data(), {
      statistics: 'granted',
      stats: 'granted',
      'third-party': 'denied',
      maps: 'denied',
    });
    await page.locator('cookie-preferences input[name="maps"][value="granted"]').check();
    assert.equal((await data()).maps, 'granted');
    await form.evaluate((element) => (element as HTMLFormElement).reset());
    await page.locator('cookie-preferences input[name="maps"][value="denied"]:checked').waitFor();
    assert.deepEqual(await data(), {
      statistics: 'granted',
      stats: 'granted',
      'third-party': 'denied',
      maps: 'denied',
    });
    await page.locator('cookie-preferences input[name="maps"][value="granted"]').check();
    await page.reload();
    await known(page);
    await page.locator('cookie-preferences input[name="maps"][value="denied"]:checked').waitFor();
  });

  it('hears labels that lie in the same root as what they name (R100)', async () => {
    for (const path of PORTAL) {
      await arrive(`/examples/portal/${path}`);
      await page.locator(BANNER).waitFor();
      await page.locator('cookie-trigger [data-action]').click();
      const broken = await page.evaluate(`(() => {
        const lost = [];
        const look = (root) => {
          for (const element of root.querySelectorAll('*')) {
            for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for', 'headers']) {
              for (const id of (element.getAttribute(name) ?? '').split(/\\s+/).filter(Boolean)) {
                if (!root.getElementById(id)) lost.push(element.localName + ' ' + name + '=' + id);
              }
            }
            if (element.shadowRoot) look(element.shadowRoot);
          }
        };
        look(document);
        return lost;
      })()`);
      assert.deepEqual(broken, [], path);
    }
  });

  it('is told to nobody else: the kit asks only its own site, and keeps nothing before a choice (R101, L19)', async () => {
    for (const path of ['/examples/ha-py/', '/examples/portal/preferences.html']) {
      visitor = await newVisitor(browser);
      page = await visitor.newPage();
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      await visit(page, site.origin + path);
      await page.locator('cookie-trigger [data-action]').click();
      await page.waitForLoadState('networkidle');
      assert.deepEqual([...asked], [site.origin]);
      assert.deepEqual(await cookieNames(visitor), ['csrftoken', 'django_language', 'sessionid']);
      assert.deepEqual(await page.evaluate('[localStorage.length, sessionStorage.length]'), [0, 0]);
    }
  });
});
