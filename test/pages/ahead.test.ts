import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import ar from '../../src/i18n/locales/ar.ts';
import en from '../../src/i18n/locales/en.ts';
import fr from '../../src/i18n/locales/fr.ts';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { answers, BANNER, focused, goBack, known, press, tabTo } from '../support/visitor.ts';

const CDN = new URL('../../cdn/', import.meta.url);
/** The one file of Lit, without which there is no class. */
const LIT = readdirSync(CDN).find(
  (name) => name.endsWith('.js') && readFileSync(new URL(name, CDN), 'utf8').includes('litElementVersions'),
)!;

const SERVICES = [
  {
    ...{ id: 'stats', category: 'statistics', provider: 'Portail', name: 'Mesure', reloadToStop: true },
    cookies: [{ name: 'st_server', httpOnly: true }, { name: 'st_id' }],
  },
  { id: 'film', category: 'third-party', provider: 'Tube', name: 'Film', policyUrl: 'https://tube.example/' },
];
const CONTENT = `<main><h1>Portail</h1><p><a id="link" href="#link">Lien</a></p><div style="height: 2000px"></div>
  <p><a id="last" href="#last">Fin</a></p></main><cookie-trigger></cookie-trigger>`;
/** White space as it is read, that which may not break included. */
const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const CONFIRMATION = 'cookie-banner [part~="confirmation"]';
const KIT = '/cdn/cookie-charter.js';

interface Arrival {
  readonly banner?: string;
  readonly content?: string;
  readonly head?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly charter?: object;
  readonly kit?: string;
  /** Written on each script. */
  readonly nonce?: string;
  readonly policy?: string;
  readonly answer?: string;
  readonly size?: { readonly width: number; readonly height: number };
}

function markup({
  banner = '',
  content = CONTENT,
  head = '',
  lang = 'fr',
  dir,
  charter,
  kit = KIT,
  nonce,
}: Arrival): string {
  const written = JSON.stringify({ site: { name: 'Portail' }, services: SERVICES, ...charter });
  const own = nonce ? ` nonce="${nonce}"` : '';
  return `<!doctype html><html lang="${lang}"${dir ? ` dir="${dir}"` : ''}><head><title>Portail</title>${head}
    <script${own} type="application/json" data-cookie-charter>${written}</script>
    <script${own} type="module" src="${kit}"></script></head><body>${banner}${content}</body></html>`;
}

describe('what is drawn ahead of its class', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  /** The files of the kit that the page asked for. */
  let fetched: string[];
  let wrong: string[];

  before(async () => {
    site = await startSite();
    browser = await launch();
    page = await (await newVisitor(browser)).newPage();
    page.setDefaultTimeout(10_000);
    page.on('request', (request) => fetched.push(request.url().replace(/.*\//, '')));
    page.on('pageerror', ({ message }) => wrong.push(message));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  afterEach(() => assert.deepEqual(wrong, []));

  async function arrive({ answer, size = { width: 1280, height: 800 }, ...arrival }: Arrival = {}): Promise<void> {
    await page.goto('about:blank');
    await page.context().clearCookies();
    if (answer) await page.context().addCookies([{ name: 'cookies_preferences', value: answer, url: site.origin }]);
    await page.setViewportSize(size);
    [fetched, wrong] = [[], []];
    site.answers.set('/ahead.html', (response) => {
      if (arrival.policy) response.setHeader('content-security-policy', arrival.policy);
      withBody(markup(arrival))(response);
    });
    await page.goto(`${site.origin}/ahead.html`);
    await known(page);
  }
  /** A page on which the question stands, without a class. */
  async function asked(arrival: Arrival = {}): Promise<void> {
    await arrive(arrival);
    await page.locator(BANNER).waitFor();
    await onlyAhead();
  }
  /** What was asked for until now has arrived by then. */
  const settled = async (): Promise<unknown> => {
    await frames();
    return page.evaluate(() => fetch('/ping/'));
  };
  async function onlyAhead(): Promise<void> {
    await settled();
    assert.ok(!fetched.includes(LIT));
    assert.deepEqual(await classes(), [false, false]);
  }
  const classes = (): Promise<boolean[]> =>
    page.evaluate(() => ['cookie-banner', 'cookie-trigger'].map((tag) => customElements.get(tag) !== undefined));
  const words = async (selector: string): Promise<string> => folded(await page.locator(selector).first().innerText());
  /** What is written on the page itself, which is nothing once no banner stands. */
  const roomKept = (): Promise<string> => page.evaluate(() => document.documentElement.style.cssText);
  const frames = (): Promise<unknown> =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  describe('answers', () => {
    for (const [action, answer] of [
      ['reject', 'no=stats+film'],
      ['accept', 'yes=stats+film'],
    ] as const) {
      const kind = action === 'accept' ? fr.accepted : fr.rejected;

      it(`are kept, confirmed and hidden: ${action} by mouse`, async () => {
        await asked();
        assert.match(await roomKept(), /^scroll-padding-bottom: \d+px; padding-bottom: \d+px;$/);
        await page.locator('#link').focus();
        await press(page, action, 'cookie-banner');
        await page.locator(CONFIRMATION).waitFor();
        assert.equal(await focused(page), 'confirmation');
        assert.ok((await words(CONFIRMATION)).startsWith(folded(kind)));
        assert.ok((await page.evaluate(() => document.cookie)).includes(answer));
        assert.equal(await page.locator('cookie-banner [part="choices"]').count(), 0);
        assert.match(await roomKept(), /padding-bottom/);
        await press(page, 'close', 'cookie-banner');
        await page.locator(BANNER).waitFor({ state: 'detached' });
        assert.equal(await page.evaluate(() => document.activeElement!.id), 'link');
        assert.equal(await roomKept(), '');
        await onlyAhead();
      });

      for (const key of ['Enter', 'Space']) {
        it(`are kept, confirmed and hidden: ${action} by Tab and ${key}`, async () => {
          await asked();
          await page.locator('#link').focus();
          await tabTo(page, `[data-action="${action}"]`);
          await page.keyboard.press(key);
          await page.locator(CONFIRMATION).waitFor();
          assert.equal(await focused(page), 'confirmation');
          assert.ok((await page.evaluate(() => document.cookie)).includes(answer));
          await tabTo(page, '[data-action="close"]');
          await page.keyboard.press(key);
          await page.locator(BANNER).waitFor({ state: 'detached' });
          assert.equal(await focused(page), 'main');
          assert.equal(await roomKept(), '');
          // On the way to what hides the message, the choices were reached, which are fetched then.
          assert.deepEqual(await classes(), [false, false]);
        });
      }
    }

    it('give focus to the page’s content where nothing had it before', async () => {
      await asked();
      await press(page, 'reject', 'cookie-banner');
      await press(page, 'close', 'cookie-banner');
      assert.equal(await focused(page), 'main');
      await onlyAhead();
    });

    it('of two in one moment are one: the first, which the message tells', async () => {
      for (const banner of ['', '<cookie-banner></cookie-banner>']) {
        await asked({ banner });
        await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('cookie-banner')!;
          const controls = shadowRoot!.querySelectorAll<HTMLElement>('[part="choice"]');
          for (const control of controls) control.click();
          if (controls.length !== 2) throw new Error('no two answers');
        });
        await page.locator(CONFIRMATION).waitFor();
        assert.ok((await words(CONFIRMATION)).startsWith(folded(fr.accepted)));
        assert.deepEqual((await answers(page)).granted, ['stats', 'film']);
      }
    });

    it('are told with what could not be deleted or stopped, in the region that was there (R35, R114)', async () => {
      await asked();
      await press(page, 'accept', 'cookie-banner');
      const message = page.locator(CONFIRMATION);
      const region = message.locator('[role="status"]');
      assert.equal((await region.innerText()).trim(), '');
      const [before, status] = [await message.elementHandle(), await region.elementHandle()];
      await page.evaluate(() => globalThis.cookieConsent!.withdraw());
      await message.locator('[part="left"] li').waitFor();
      assert.match(await words('[part="left"]'), /^st_server\s: seul le serveur/);
      assert.equal(await message.evaluate((now, was) => now === was, before), true);
      assert.equal(await region.evaluate((now, was) => now === was, status), true);
      assert.equal(await focused(page), 'confirmation');
      await onlyAhead();
      const loaded = page.waitForEvent('load');
      await message.locator('[data-action="reload"]').click();
      await loaded;
      await known(page);
      assert.equal(await page.locator(BANNER).count(), 0);
    });

    it('of another tab take the question away, and the room it took', async () => {
      await asked();
      const other = await page.context().newPage();
      await other.goto(`${site.origin}/ahead.html`);
      await other.locator(BANNER).waitFor();
      await press(other, 'accept', 'cookie-banner');
      await page.locator(BANNER).waitFor({ state: 'detached' });
      assert.equal(await roomKept(), '');
      await other.locator(CONFIRMATION).waitFor();
      await other.close();
      await onlyAhead();
    });

    it('of another page are there when the visitor comes back', async () => {
      await asked();
      site.answers.set('/other.html', withBody(markup({})));
      await page.goto(`${site.origin}/other.html`);
      await press(page, 'reject', 'cookie-banner');
      await goBack(page);
      await page.locator(BANNER).waitFor({ state: 'detached' });
      assert.equal(await roomKept(), '');
      await onlyAhead();
    });

    it('hidden already are asked for again, once, where a new charter has something new', async () => {
      await asked();
      await press(page, 'reject', 'cookie-banner');
      await press(page, 'close', 'cookie-banner');
      await page.locator(BANNER).waitFor({ state: 'detached' });
      await page.evaluate(
        async ([kit, services]) => {
          const { configure } = (await import(kit)) as typeof import('../../src/loading.ts');
          const added = { id: 'chat', category: 'third-party', provider: 'Chat', name: 'Chat' };
          configure({ charter: { site: { name: 'Portail' }, services: [...services, added] } });
        },
        [KIT, SERVICES] as const,
      );
      await page.locator(BANNER).waitFor();
      assert.match(await words('cookie-banner [part="news"]'), /Chat/);
      assert.equal(await page.locator(BANNER).count(), 1);
      await press(page, 'accept', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      assert.deepEqual((await answers(page)).granted, ['chat']);
    });

    it('that are no more are asked for again', async () => {
      await asked();
      await press(page, 'reject', 'cookie-banner');
      await press(page, 'close', 'cookie-banner');
      await page.evaluate(() => {
        document.cookie = 'cookies_preferences=; Max-Age=0; Path=/';
        globalThis.cookieConsent!.refresh();
      });
      await page.locator(BANNER).waitFor();
      assert.equal(await page.locator(BANNER).count(), 1);
      await press(page, 'reject', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      assert.deepEqual((await answers(page)).denied, ['stats', 'film']);
    });
  });

  describe('hands over to the class, with one question in sight at every moment', () => {
    /** Notes from now on how much is in sight, in each frame and after each change. */
    const watch = (): Promise<void> =>
      page.evaluate(`{
        const { shadowRoot } = document.querySelector('cookie-banner');
        const counts = new Set();
        globalThis.seen = { counts, before: shadowRoot.querySelector('.base') };
        const look = () => {
          const roots = [...document.querySelectorAll('cookie-banner')].map(({ shadowRoot }) => shadowRoot);
          const bases = roots.flatMap((root) => [...(root?.querySelectorAll('.base') ?? [])]);
          counts.add(bases.filter((base) => base.getBoundingClientRect().height > 0).length);
        };
        const lookOn = () => {
          look();
          requestAnimationFrame(lookOn);
        };
        lookOn();
        new MutationObserver(look).observe(shadowRoot, { childList: true });
      }`);
    /** Waits until the class has drawn in the place of what was there. */
    async function taken(): Promise<void> {
      await page.waitForFunction(
        `customElements.get('cookie-banner') && !seen.before.isConnected && document.querySelector('cookie-banner').shadowRoot.querySelector('.base')`,
      );
      await frames();
      assert.deepEqual(await page.evaluate('[...seen.counts]'), [1]);
    }
    const say = (lang: string): Promise<void> => page.evaluate((to) => void (document.documentElement.lang = to), lang);

    for (const [what, banner, reach, has] of [
      ['a control in the page', '', '[slot="reject"]', 'reject'],
      ['a control of its own', '<cookie-banner></cookie-banner>', '[data-action="reject"]', 'reject'],
      ['the list of third parties', '', '[part="disclosure"]', 'disclosure'],
    ] as const) {
      it(`in another language, with focus on ${what}, and the page where it was scrolled`, async () => {
        await asked({ banner });
        await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
        await page.locator(`cookie-banner ${reach}`).first().focus();
        await watch();
        await say('en');
        await taken();
        assert.equal(await focused(page), has);
        assert.equal(await page.evaluate(() => scrollY), 700);
        assert.equal(await words(`cookie-banner [data-action="accept"]:visible`), en.acceptAll);
        assert.match(await roomKept(), /padding-bottom/);
        await press(page, 'reject', 'cookie-banner');
        await page.locator(CONFIRMATION).waitFor();
        await press(page, 'close', 'cookie-banner');
        await page.locator(BANNER).waitFor({ state: 'detached' });
        assert.equal(await roomKept(), '');
      });
    }

    it('not before it can draw: an answer in between is told of (R38, R105)', async () => {
      await asked({ banner: '<cookie-banner></cookie-banner>' });
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/words-fr-choosing-*', async (route) => {
        await held;
        await route.continue();
      });
      const wanted = page.waitForRequest('**/words-fr-choosing-*');
      await page.evaluate(() => document.querySelector('cookie-banner')!.setAttribute('placement', 'top'));
      await wanted;
      // All else of the class has come by then.
      await settled();
      await settled();
      await press(page, 'reject', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      assert.equal(await focused(page), 'confirmation');
      release();
      await page.waitForFunction(() => customElements.get('cookie-banner'));
      await page.unroute('**/words-fr-choosing-*');
      await settled();
      assert.equal(await page.locator(CONFIRMATION).count(), 1);
      assert.equal(await focused(page), 'confirmation');
    });

    it('in another language, with focus on the message, which is hidden as before', async () => {
      await asked();
      await page.locator('#link').focus();
      await press(page, 'accept', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      await watch();
      await say('en');
      await taken();
      assert.equal(await focused(page), 'confirmation');
      assert.ok((await words(CONFIRMATION)).startsWith(en.accepted));
      await page.evaluate(() => globalThis.cookieConsent!.withdraw());
      await page.locator(`${CONFIRMATION} [data-action="reload"]`).waitFor();
      await press(page, 'close', 'cookie-banner');
      await page.locator(BANNER).waitFor({ state: 'detached' });
      assert.equal(await page.evaluate(() => document.activeElement!.id), 'link');
      assert.equal(await roomKept(), '');
    });

    it('with the list of third parties as it was unfolded', async () => {
      await asked();
      const control = page.locator('cookie-banner [part="disclosure"]');
      const list = page.locator('cookie-banner [part="third-parties"]');
      const states = async (): Promise<unknown[]> => [
        await control.getAttribute('aria-expanded'),
        await list.isVisible(),
      ];
      assert.deepEqual(await states(), ['false', false]);
      await control.click();
      assert.deepEqual(await states(), ['true', true]);
      await control.click();
      assert.deepEqual(await states(), ['false', false]);
      await control.press('Enter');
      await onlyAhead();
      await watch();
      await say('en');
      await taken();
      assert.deepEqual(await states(), ['true', true]);
      assert.equal(await focused(page), 'disclosure');
      await control.press('Enter');
      assert.deepEqual(await states(), ['false', false]);
    });

    it('in the flow once a table or the choices stand beside it, the first thing that changes in the page (R20)', async () => {
      for (const tag of ['cookie-table', 'cookie-preferences']) {
        await asked();
        await watch();
        await page.evaluate((name) => document.querySelector('main')!.append(document.createElement(name)), tag);
        await taken();
        assert.equal(await page.locator(BANNER).evaluate((base) => getComputedStyle(base).position), 'static');
        assert.equal(await roomKept(), '');
      }
    });

    it('at another place, or in another box', async () => {
      await asked({ banner: '<cookie-banner></cookie-banner>' });
      await watch();
      await page.evaluate(() => document.querySelector('cookie-banner')!.setAttribute('placement', 'top'));
      await taken();
      assert.equal(await page.locator(BANNER).evaluate((base) => base.getBoundingClientRect().top), 0);
      assert.match(await roomKept(), /^scroll-padding-top: \d+px; padding-top: \d+px;$/);
    });

    for (const [name, value, shows] of [
      ['placement', 'top', (): boolean => document.documentElement.style.paddingTop !== ''],
      [
        'headingLevel',
        4,
        (): boolean => document.querySelector('cookie-banner')!.shadowRoot!.querySelector('[aria-level="4"]') !== null,
      ],
    ] as const) {
      it(`with a property that a script sets later: ${name}`, async () => {
        await asked({ banner: '<cookie-banner></cookie-banner>' });
        await watch();
        await page.evaluate(
          ([property, to]) => void Object.assign(document.querySelector('cookie-banner')!, { [property]: to }),
          [name, value] as const,
        );
        await taken();
        await page.waitForFunction(shows);
      });
    }

    it('with controls of the page’s own', async () => {
      await asked({ banner: '<cookie-banner></cookie-banner>' });
      await watch();
      await page.evaluate(() => {
        document.querySelector('cookie-banner')!.innerHTML =
          '<button slot="accept" id="yes">Oui merci</button><button slot="reject" id="no">Non merci</button>';
      });
      await taken();
      await page.locator('#no:visible').click();
      await page.locator(CONFIRMATION).waitFor();
      assert.deepEqual((await answers(page)).denied, ['stats', 'film']);
    });

    it('in the words of the site, however late they come', async () => {
      await asked();
      await watch();
      await page.evaluate(async (kit) => {
        const { configure } = (await import(kit)) as typeof import('../../src/loading.ts');
        configure({ strings: { fr: { acceptAll: 'Volontiers', manageCookies: 'Réglages' } } });
      }, KIT);
      await taken();
      assert.equal(await words('cookie-banner [data-action="accept"]:visible'), 'Volontiers');
      await page.locator('cookie-trigger').getByText('Réglages').waitFor();
    });

    it('in the flow where the window is too small for its words (R109)', async () => {
      await arrive({ size: { width: 320, height: 200 } });
      await page.waitForFunction(() => customElements.get('cookie-banner'));
      await page.waitForFunction(() =>
        document.querySelector('cookie-banner')!.shadowRoot!.querySelector('.base.flow'),
      );
      assert.equal(await roomKept(), '');
    });

    it('in the flow once the window or its words leave too little room (R109)', async () => {
      await asked();
      await watch();
      await page.setViewportSize({ width: 320, height: 200 });
      await taken();
      assert.equal(await page.locator(BANNER).evaluate((base) => getComputedStyle(base).position), 'static');
    });

    it('at the bottom, where it would hide what has focus from the centre (R107)', async () => {
      const link = '<a id="behind" href="#behind" style="position: fixed; top: 50%; left: 50%">Derrière</a>';
      await asked({ banner: '<cookie-banner placement="centre"></cookie-banner>', content: link + CONTENT });
      await watch();
      await tabTo(page, '#behind');
      await taken();
      assert.equal(await page.evaluate(() => document.activeElement!.id), 'behind');
      assert.equal(
        await page.locator(BANNER).evaluate((base) => base.getBoundingClientRect().bottom === innerHeight),
        true,
      );
    });

    it('with focus on the box that is scrolled to read on', async () => {
      await asked({ size: { width: 400, height: 560 }, banner: '<cookie-banner></cookie-banner>' });
      const box = page.locator('cookie-banner .content');
      await tabTo(page, '.content');
      await box.evaluate((element) => element.scrollTo({ top: 40, behavior: 'instant' }));
      await watch();
      await say('en');
      await taken();
      assert.equal(await box.evaluate((element) => element.scrollTop), 40);
      assert.equal(
        await page.evaluate(() => document.querySelector('cookie-banner')!.shadowRoot!.activeElement?.className),
        'content',
      );
    });

    it('where a copy of it comes into the page', async () => {
      await asked({ banner: '<cookie-banner></cookie-banner>' });
      await watch();
      await page.evaluate(() =>
        document.querySelector('main')!.append(document.querySelector('cookie-banner')!.cloneNode(true)),
      );
      await taken();
      assert.equal(await page.locator(BANNER).count(), 1);
    });

    it('once the browser is online again, and works until then', async () => {
      await asked();
      await page.route(`**/${LIT}`, (route) => route.abort());
      await watch();
      await say('en');
      await page.waitForLoadState('networkidle');
      await frames();
      assert.equal(await words('cookie-banner [data-action="accept"]:visible'), fr.acceptAll);
      await press(page, 'accept', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      assert.deepEqual(await classes(), [false, false]);
      await page.unroute(`**/${LIT}`);
      await page.context().setOffline(true);
      await page.context().setOffline(false);
      await page.waitForFunction(() => customElements.get('cookie-banner'));
      await page.locator(CONFIRMATION).getByText(en.accepted).waitFor();
      assert.equal(await focused(page), 'confirmation');
      wrong = wrong.filter((message) => !message.includes('dynamically imported'));
    });

    it('while somebody presses, and takes the answer once', async () => {
      await asked();
      await page.evaluate(() => {
        const told: string[] = [];
        Object.assign(globalThis, { told });
        document.addEventListener('cookie-consent-change', ({ detail }) => told.push(detail.reason));
        // In the very moment in which the class takes over, before it has drawn.
        void customElements.whenDefined('cookie-banner').then(() => {
          const { shadowRoot } = document.querySelector('cookie-banner')!;
          shadowRoot!.querySelector<HTMLElement>('slot[name="reject"]')!.click();
        });
      });
      await watch();
      await say('en');
      await page.locator(CONFIRMATION).getByText(en.rejected).waitFor();
      await frames();
      assert.equal(await focused(page), 'confirmation');
      assert.deepEqual(await page.evaluate('told'), ['reject-all']);
      assert.deepEqual((await answers(page)).denied, ['stats', 'film']);
    });

    it('while somebody hides the message, which stays hidden', async () => {
      await asked();
      await press(page, 'reject', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      await page.evaluate(() => {
        void customElements.whenDefined('cookie-banner').then(() => {
          const { shadowRoot } = document.querySelector('cookie-banner')!;
          shadowRoot!.querySelector<HTMLElement>('[data-action="close"]')!.click();
        });
      });
      await say('en');
      await page.waitForFunction(() => customElements.get('cookie-banner'));
      await page.locator(BANNER).waitFor({ state: 'detached' });
      assert.equal(await focused(page), 'main');
      assert.equal(await roomKept(), '');
      // It hears what is decided after it as before.
      await page.evaluate(() => {
        document.cookie = 'cookies_preferences=; Max-Age=0; Path=/';
        globalThis.cookieConsent!.refresh();
      });
      await press(page, 'accept', 'cookie-banner');
      await page.evaluate(() => globalThis.cookieConsent!.withdraw());
      await page.locator(`${CONFIRMATION} [data-action="reload"]`).waitFor();
    });
  });

  describe('in a page that changes', () => {
    /** Puts another body there, as routers do, and then another address. */
    const swap = (body: string, address: string): Promise<void> =>
      page.evaluate(
        ([html, to]) => {
          const next = document.createElement('body');
          next.innerHTML = html;
          document.body.replaceWith(next);
          if (to) history.pushState(null, '', to);
        },
        [body, address] as const,
      );

    it('is asked again at another address, and leaves nothing behind', async () => {
      for (const banner of ['', '<cookie-banner></cookie-banner>']) {
        await asked({ banner });
        await page.evaluate('globalThis.first = document.querySelector("cookie-banner")');
        await swap(banner + CONTENT, '?page=2');
        await page.waitForFunction('document.querySelector("cookie-banner")?.shadowRoot?.querySelector(".base")');
        assert.equal(await page.evaluate('first.shadowRoot.childElementCount'), 0);
        assert.equal(await page.locator(BANNER).count(), 1);
        await press(page, 'reject', 'cookie-banner');
        await press(page, 'close', 'cookie-banner');
        await page.locator(BANNER).waitFor({ state: 'detached' });
        assert.equal(await roomKept(), '');
        // Whoever has answered is not asked, and downloads nothing more.
        await swap(banner + CONTENT, '?page=3');
        await page.locator('cookie-trigger [data-action]').waitFor();
        assert.equal(await page.locator(BANNER).count(), 0);
        await onlyAhead();
      }
    });

    it('comes back with a copy of the page that a router kept, drawn once, and without what was copied of it', async () => {
      await asked();
      const copy = await page.evaluate(() => document.body.outerHTML.replace(/^<body>|<\/body>$/g, ''));
      assert.match(copy, /data-light/);
      await swap('<main><h1>Ailleurs</h1></main>', '?page=2');
      await page.locator(BANNER).waitFor();
      await swap(copy, '?page=1');
      await page.locator(BANNER).waitFor();
      assert.equal(await page.locator('cookie-banner [slot="accept"][data-light]').count(), 1);
      await press(page, 'reject', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      await swap(copy, '?page=3');
      await settled();
      assert.equal(await page.locator('[data-light]').count(), 0);
      assert.equal(await roomKept(), '');
      await onlyAhead();
    });

    it('is not asked again at the same address, and gives the room back', async () => {
      await asked();
      await swap(CONTENT, '');
      await page.locator('cookie-trigger [data-action]').waitFor();
      assert.equal(await page.locator('cookie-banner').count(), 0);
      assert.equal(await roomKept(), '');
      await onlyAhead();
    });

    it('is held no longer than it stands in the page', async () => {
      await asked();
      await page.evaluate('globalThis.gone = []');
      for (const address of ['?page=2', '?page=3', '?page=4']) {
        await page.evaluate(
          `gone.push(...[document.body, ...document.querySelectorAll('cookie-banner, cookie-trigger')].map((node) => new WeakRef(node)))`,
        );
        await swap(CONTENT, address);
        await page.waitForFunction(
          'document.querySelector("cookie-banner")?.shadowRoot?.querySelector(".base") != null',
        );
        await page.waitForFunction(
          'document.querySelector("cookie-trigger").shadowRoot?.querySelector("button") != null',
        );
      }
      await onlyAhead();
      const protocol = await page.context().newCDPSession(page);
      await protocol.send('HeapProfiler.collectGarbage');
      assert.equal(await page.evaluate('gone.length'), 9);
      assert.deepEqual(
        await page.evaluate('gone.flatMap((node, at) => node.deref() ? at + node.deref().localName : [])'),
        [],
      );
      await protocol.detach();
    });

    it('leaves no trace where the page takes it away, and asks again where it is put back', async () => {
      await asked({ banner: '<cookie-banner></cookie-banner>' });
      await page.evaluate('(globalThis.taken = document.querySelector("cookie-banner")).remove()');
      await settled();
      assert.equal(await roomKept(), '');
      assert.equal(await page.evaluate('taken.shadowRoot.childElementCount'), 0);
      await onlyAhead();
      await page.evaluate('document.body.prepend(taken)');
      await page.locator(BANNER).waitFor();
      await press(page, 'reject', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      await press(page, 'close', 'cookie-banner');
      await page.locator(BANNER).waitFor({ state: 'detached' });
      assert.equal(await roomKept(), '');
    });

    it('goes on where it is moved to', async () => {
      await asked({ banner: '<cookie-banner></cookie-banner>' });
      await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('cookie-banner')!));
      await settled();
      assert.match(await roomKept(), /padding-bottom/);
      await press(page, 'reject', 'cookie-banner');
      assert.equal(await focused(page), 'confirmation');
      await onlyAhead();
    });

    it('is said in the language that the page has by the time its words are there', async () => {
      const words = readdirSync(CDN).find((name) => /^words-fr-asking-.*\.js$/.test(name))!;
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route(`**/${words}`, async (route) => {
        await held;
        await route.continue();
      });
      await arrive();
      await page.locator('cookie-banner').waitFor({ state: 'attached' });
      await page.evaluate(() => void (document.documentElement.lang = 'en'));
      release();
      await page.locator('cookie-trigger').getByText(en.manageCookies).waitFor();
      await page.locator('cookie-banner [data-action="accept"]').getByText(en.acceptAll).first().waitFor();
      await page.unroute(`**/${words}`);
    });
  });

  describe('as it is written', () => {
    it('is asked in a page whose script comes before its body', async () => {
      const [head = '', body = ''] = markup({}).replace('type="module"', 'async type="module"').split('<body>');
      let end = (): void => undefined;
      await arrive();
      site.answers.set('/pieces.html', (response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(head);
        end = () => void response.end(`<body>${body}`);
      });
      await page.goto(`${site.origin}/pieces.html`, { waitUntil: 'commit' });
      await page.waitForFunction(() => globalThis.cookieConsent?.pending.length);
      assert.equal(await page.evaluate(() => document.body as HTMLElement | null), null);
      end();
      await page.locator(BANNER).waitFor();
      assert.equal(await page.locator('cookie-banner').count(), 1);
      await onlyAhead();
    });

    it('tells of itself as its class does: a region by its title, a message by its words (R104, R105)', async () => {
      await asked({ banner: '<cookie-banner heading-level="3"></cookie-banner>' });
      const region = page.getByRole('region', { name: fr.bannerTitle('Portail') });
      await region.getByRole('heading', { level: 3 }).waitFor();
      await region.getByRole('button', { name: fr.rejectAll }).click();
      await page.getByRole('group', { name: fr.rejected }).waitFor();
      await onlyAhead();
    });

    it('stands at the top', async () => {
      await asked({ banner: '<cookie-banner placement="top"></cookie-banner>' });
      assert.equal(await page.locator(BANNER).evaluate((base) => base.getBoundingClientRect().top), 0);
      assert.match(await roomKept(), /^scroll-padding-top: \d+px; padding-top: \d+px;$/);
      await press(page, 'accept', 'cookie-banner');
      await page.locator(CONFIRMATION).waitFor();
      assert.match(await roomKept(), /padding-top/);
      await onlyAhead();
    });

    it('takes no room where something hides it, nor on paper', async () => {
      await asked();
      await page.emulateMedia({ media: 'print' });
      await page.waitForFunction(() => document.documentElement.style.cssText === '');
      await page.emulateMedia({ media: 'screen' });
      await page.waitForFunction(() => document.documentElement.style.cssText !== '');
      await page.addStyleTag({ content: 'cookie-banner { display: none !important }' });
      await page.waitForFunction(() => document.documentElement.style.cssText === '');
    });

    it('runs from the right in a page that does, and in one that does not', async () => {
      for (const dir of ['rtl', undefined]) {
        await asked({ lang: 'ar', ...(dir && { dir }) });
        const base = page.locator(BANNER);
        assert.equal(await words('cookie-banner [data-action="accept"]:visible'), folded(ar.acceptAll));
        assert.equal(await base.getAttribute('lang'), 'ar');
        assert.equal(await base.evaluate((element) => getComputedStyle(element).direction), dir ?? 'ltr');
      }
    });

    it('comes in sight where the page hides what is not defined', async () => {
      for (const rule of ['visibility: hidden', 'display: none', 'opacity: 0']) {
        await arrive({ head: `<style>:not(:defined) { ${rule} }</style>` });
        await page.locator(BANNER).waitFor();
        await page.locator('cookie-trigger [data-action]').waitFor();
        await page.waitForFunction(() => getComputedStyle(document.querySelector('cookie-banner')!).opacity === '1');
      }
    });

    it('breaks no rule of a page that allows almost nothing (R94, R95)', async () => {
      const policy = `default-src 'none'; script-src 'nonce-n0nce' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types cookie-charter lit-html`;
      const head = `<script nonce="n0nce">globalThis.broken = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken.push(violatedDirective));</script>`;
      const content = '<main><h1>Portail</h1></main><cookie-trigger></cookie-trigger>';
      await asked({ policy, head, content, nonce: 'n0nce' });
      await press(page, 'accept', 'cookie-banner');
      await page.evaluate(() => globalThis.cookieConsent!.withdraw());
      await page.locator(`${CONFIRMATION} [data-action="reload"]`).waitFor();
      await press(page, 'close', 'cookie-banner');
      await onlyAhead();
      assert.deepEqual(await page.evaluate('broken'), []);
    });
  });

  describe('is left to the class at once', () => {
    const NEWS = 'v=1&t=1795430400&no=film';
    const cases: Readonly<Record<string, Arrival>> = {
      'where closing refuses': { charter: { profile: 'it' } },
      'where the browser sends Global Privacy Control': {
        head: `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>`,
      },
      'where there is news since earlier answers': { answer: NEWS },
      'where the page wrote words of its own': {
        banner: '<cookie-banner><p slot="message">Bonjour</p></cookie-banner>',
      },
      'where it stands in the flow': { banner: '<cookie-banner placement="flow"></cookie-banner>' },
      'where the choices are read beside it': { content: `<cookie-preferences></cookie-preferences>${CONTENT}` },
      'where there are two': { banner: '<cookie-banner></cookie-banner><cookie-banner></cookie-banner>' },
    };
    for (const [why, arrival] of Object.entries(cases)) {
      it(why, async () => {
        await arrive(arrival);
        await page.waitForFunction(() => customElements.get('cookie-banner'));
        await page.locator(BANNER).waitFor();
        assert.equal(await page.locator(BANNER).count(), 1);
        assert.deepEqual(await classes(), [true, false]);
      });
    }

    it('where a script set a property of it before, and not where it keeps something else there', async () => {
      const banner = (name: string): Arrival => ({
        banner: `<cookie-banner></cookie-banner><script>document.querySelector('cookie-banner').${name} = 4</script>`,
      });
      await asked(banner('ours'));
      await arrive(banner('headingLevel'));
      await page.waitForFunction(() => customElements.get('cookie-banner'));
      await page.locator('cookie-banner [aria-level="4"]').waitFor();
    });

    it('where its tag begins otherwise', async () => {
      await arrive({ kit: `${KIT}?prefix=acme` });
      await page.locator('acme-banner [part~="base"]').waitFor();
      assert.equal(await page.evaluate(() => customElements.get('acme-banner') !== undefined), true);
    });

    it('where another tool asks, which it lets ask', async () => {
      await arrive({ head: '<script>globalThis.__tcfapi = () => undefined;</script>' });
      await page.waitForFunction(() => customElements.get('cookie-banner'));
      await settled();
      assert.equal(await page.locator(BANNER).count(), 0);
    });
  });

  describe('the way back', () => {
    const ANSWER = 'v=1&t=1795430400&yes=stats&no=film';
    const trigger = (): ReturnType<Page['locator']> => page.locator('cookie-trigger button');

    it('is there without a class, in place of the link in it, and opens the choices', async () => {
      for (const link of ['', '<a id="cookies" href="#cookies">Cookies</a>']) {
        await arrive({
          answer: ANSWER,
          content: `<main><h1>Portail</h1></main><cookie-trigger>${link}</cookie-trigger>`,
        });
        await trigger().waitFor();
        assert.equal(await words('cookie-trigger button'), folded(fr.manageCookies));
        assert.equal(await page.locator('#cookies:visible').count(), 0);
        await onlyAhead();
        await trigger().click();
        await page.locator('cookie-preferences dialog[open]').waitFor();
        await page.keyboard.press('Escape');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
        assert.equal(await focused(page), 'customise');
        assert.deepEqual(await classes(), [false, false]);
      }
    });

    it('is there again in another body, and follows its language, keeping focus', async () => {
      await arrive({ answer: ANSWER });
      await trigger().waitFor();
      await page.evaluate(() => {
        const next = document.createElement('body');
        next.innerHTML = '<main><h1>Ailleurs</h1></main><cookie-trigger></cookie-trigger>';
        document.body.replaceWith(next);
        history.pushState(null, '', '?page=2');
      });
      await trigger().waitFor();
      await onlyAhead();
      await trigger().focus();
      await page.evaluate(() => void (document.documentElement.lang = 'en'));
      await page.locator('cookie-trigger').getByText(en.manageCookies).waitFor();
      assert.equal(await trigger().count(), 1);
      assert.equal(await focused(page), 'customise');
      await page.keyboard.press('Enter');
      await page.locator('cookie-preferences dialog[open]').waitFor();
    });

    it('follows the language of the place it is moved to', async () => {
      await arrive({
        answer: ANSWER,
        content: `<main lang="en"><h1>Portal</h1></main><cookie-trigger></cookie-trigger>`,
      });
      await trigger().waitFor();
      await page.evaluate(() => document.querySelector('main')!.append(document.querySelector('cookie-trigger')!));
      await page.locator('cookie-trigger').getByText(en.manageCookies).waitFor();
    });
  });

  it('says on the console where a page has no way back, and nowhere else (R33)', async () => {
    const heading = '<main><h1>Portail</h1></main>';
    for (const [ways, isTold] of [
      ['', true],
      ['<cookie-trigger></cookie-trigger>', false],
      ['<button data-action="customise">Cookies</button>', false],
    ] as const) {
      const told: string[] = [];
      const hear = (message: { text: () => string }): void => void told.push(message.text());
      page.on('console', hear);
      await asked({ content: heading + ways });
      await press(page, 'reject');
      await page.locator(CONFIRMATION).waitFor();
      await settled();
      page.off('console', hear);
      assert.equal(
        told.filter((text) => text.includes('expected a way back to the choices')).length,
        Number(isTold),
        ways,
      );
    }
  });
});
