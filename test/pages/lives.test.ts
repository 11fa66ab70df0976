import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { answers, focused, known, press } from '../support/visitor.ts';

const CHARTER = {
  site: { name: 'Portail' },
  services: [
    { id: 'stats', category: 'statistics', provider: 'Mesure', name: 'Mesure', cookies: [{ name: 'st' }] },
    { id: 'film', category: 'third-party', provider: 'Tube', name: 'Film' },
  ],
};
/** Each element, as a page writes it, and what shows once it works. */
const ELEMENTS: Readonly<Record<string, { html: string; shows: string }>> = {
  banner: { html: '<cookie-banner></cookie-banner>', shows: '[data-action="reject"]' },
  preferences: { html: '<cookie-preferences></cookie-preferences>', shows: 'input[name="film"]' },
  table: { html: '<cookie-table></cookie-table>', shows: 'tbody tr' },
  charter: { html: '<cookie-charter></cookie-charter>', shows: 'input[name="film"]' },
  gate: {
    html: '<cookie-gate service="film"><template><p class="film">Film</p></template></cookie-gate>',
    shows: '[data-action="accept"]',
  },
  trigger: { html: '<cookie-trigger></cookie-trigger>', shows: '[data-action="customise"]' },
};

/** What the entry fetches: elements, and the words they say. */
const CHUNKS = /\/cdn\/(?:chunk|words)-/;

describe('the lives of an element', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;
  let said: string[];

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page whose charter comes at once, or only when `giveCharter` is called. */
  async function arrive(
    options: { body?: string; charter?: boolean; kit?: string; online?: boolean } = {},
  ): Promise<void> {
    const { body = '', charter = true, kit = '/cdn/cookie-charter.js', online = true } = options;
    const inline = `<script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>`;
    site.answers.set(
      '/lives.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>${charter ? inline : ''}
        <script type="module">import { configure } from '${kit}'; globalThis.giveCharter = (charter) => configure({ charter });</script>
        </head><body>${body}<main id="a"><h1>Portail</h1></main><section id="b"></section></body></html>`),
    );
    page = await (await newVisitor(browser)).newPage();
    said = [];
    page.on('pageerror', ({ message }) => said.push(message));
    if (!online) await page.route(CHUNKS, (route) => route.abort());
    await page.goto(`${site.origin}/lives.html`);
    await page.waitForFunction('globalThis.giveCharter');
    if (charter) await known(page);
  }
  /** How many of an element's shadow roots show what they should. */
  const showing = (tag: string, shows: string): Promise<number> =>
    page.evaluate(
      ([name, selector]) =>
        [...document.querySelectorAll(name!)].filter((element) => element.shadowRoot?.querySelector(selector!)).length,
      [tag, shows],
    );
  const shownTimes = async (tag: string, shows: string, count: number): Promise<void> => {
    await page.waitForFunction(
      ([name, selector, wanted]) =>
        [...document.querySelectorAll(name)].filter((element) => element.shadowRoot?.querySelector(selector)).length ===
        wanted,
      [tag, shows, count] as const,
    );
  };

  for (const [name, { html, shows }] of Object.entries(ELEMENTS)) {
    const tag = `cookie-${name}`;
    // Of several banners one asks (R10).
    const copies = name === 'banner' ? 1 : 2;

    it(`<${tag}> works by innerHTML, moved, cloned, hidden and shown, removed and put back`, async () => {
      await arrive({ body: name === 'banner' ? html : '' });
      if (name !== 'banner') await page.evaluate((text) => void (document.querySelector('#a')!.innerHTML = text), html);
      await shownTimes(tag, shows, 1);
      await page.evaluate((each) => document.querySelector('#b')!.append(document.querySelector(each)!), tag);
      await shownTimes(tag, shows, 1);
      await page.evaluate(
        (each) => document.querySelector('#b')!.append(document.querySelector(each)!.cloneNode(true)),
        tag,
      );
      await page.waitForFunction((each) => document.querySelectorAll(each).length === 2, tag);
      await shownTimes(tag, shows, copies);
      await page.evaluate((each) => document.querySelectorAll(each)[1]!.remove(), tag);
      await page.evaluate((each) => {
        const element = document.querySelector<HTMLElement>(each)!;
        element.hidden = true;
        element.hidden = false;
        const parent = element.parentElement!;
        element.remove();
        parent.append(element);
      }, tag);
      await shownTimes(tag, shows, 1);
      await page.evaluate((each) => document.querySelector(each)!.remove(), tag);
      // The room a fixed banner keeps goes with it; the loader's own banner asks beside the other elements.
      if (name === 'banner') assert.equal(await page.evaluate(() => document.documentElement.style.cssText), '');
      await page.evaluate(() => globalThis.cookieConsent!.rejectAll());
      assert.deepEqual(said, []);
    });

    it(`<${tag}> made by script before the charter shows nothing wrong, and works once it comes`, async () => {
      await arrive({ charter: false });
      await page.evaluate((text) => void (document.querySelector('#b')!.innerHTML = text), html);
      // What is drawn ahead of its class has none to wait for.
      if (!['banner', 'trigger'].includes(name)) await page.waitForFunction((each) => customElements.get(each), tag);
      if (name !== 'trigger') assert.equal(await showing(tag, shows), 0);
      await page.evaluate(
        (charter) => (globalThis as unknown as { giveCharter: (given: object) => void }).giveCharter(charter),
        CHARTER,
      );
      await shownTimes(tag, shows, 1);
      assert.deepEqual(said, []);
    });
  }

  it('is one kit, whatever follows its name in the page', async () => {
    site.clear();
    await arrive({ body: '<cookie-table></cookie-table>', kit: '/cdn/cookie-charter.js?version=2' });
    await shownTimes('cookie-table', ELEMENTS.table!.shows, 1);
    await shownTimes('cookie-banner', ELEMENTS.banner!.shows, 1);
    const asked = site.requests('/cdn/').map(({ path }) => path);
    assert.equal(asked.filter((path) => path === '/cdn/cookie-charter.js').length, 1);
    assert.deepEqual(asked, [...new Set(asked)]);
  });

  it('of another prefix is the same: the loader takes it from its address', async () => {
    const body = Object.values(ELEMENTS)
      .map(({ html }) => html.replaceAll('cookie-', 'acme-'))
      .join('');
    await arrive({ body, kit: '/cdn/cookie-charter.js?prefix=acme' });
    for (const [name, { shows }] of Object.entries(ELEMENTS)) await shownTimes(`acme-${name}`, shows, 1);
    assert.equal(await page.evaluate(() => document.querySelectorAll('acme-banner').length), 1);
    assert.equal(await page.evaluate(() => customElements.get('cookie-banner')), undefined);
    await page.locator('acme-banner [data-action="reject"]:visible').click();
    assert.deepEqual((await answers(page)).denied, ['stats', 'film']);
  });

  it('of another prefix brings its own banner and its own dialog where the page wrote none', async () => {
    await arrive({ body: '<acme-trigger></acme-trigger>', kit: '/cdn/cookie-charter.js?prefix=acme' });
    await page.locator('acme-banner [data-action="reject"]:visible').waitFor();
    await page.locator('acme-trigger [data-action]').click();
    await page.locator('acme-preferences dialog[open]').waitFor();
  });

  it('opens one dialog, however often the trigger is pressed before it is there', async () => {
    await arrive({ body: '<cookie-trigger></cookie-trigger>' });
    const trigger = page.locator('cookie-trigger [data-action]');
    await trigger.waitFor();
    await trigger.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.locator('dialog[open]').waitFor();
    await page.locator('dialog[open] [data-action="close"]').click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    assert.equal(await page.locator('cookie-preferences').count(), 1);
    // Taken away with a page's content, it is there again when it is asked for.
    await page.evaluate(() => document.querySelector('cookie-preferences')!.remove());
    await trigger.click();
    await page.locator('dialog[open]').waitFor();
  });

  it('comes once the browser is online again where it could not be fetched, and so does the question', async () => {
    await arrive({ body: '<cookie-table></cookie-table>', online: false });
    await page.waitForLoadState('networkidle');
    assert.equal(await showing('cookie-table', ELEMENTS.table!.shows), 0);
    assert.equal(await showing('cookie-banner', ELEMENTS.banner!.shows), 0);
    await page.unroute(CHUNKS);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await shownTimes('cookie-banner', ELEMENTS.banner!.shows, 1);
    await shownTimes('cookie-table', ELEMENTS.table!.shows, 1);
    assert.equal(await page.locator('cookie-banner').count(), 1);
  });

  describe('in a page whose body is swapped, as Turbo and Astro’s router do', () => {
    const LASTING = '<cookie-banner></cookie-banner><cookie-preferences modal></cookie-preferences>';
    const PAGE = '<cookie-trigger></cookie-trigger><main><h1>Ailleurs</h1></main>';
    const READ =
      '<cookie-preferences id="choices"></cookie-preferences><cookie-table columns="name status"></cookie-table>';

    /** Puts another body there with the banner and the dialog kept, then changes the address, as Astro’s router does. */
    const swap = (body: string, address = `?page=${String(Math.random())}`): Promise<void> =>
      page.evaluate(
        async ([html, to]) => {
          const next = document.createElement('body');
          next.innerHTML = html;
          const kept = [...document.querySelectorAll('cookie-banner, cookie-preferences[modal]')];
          document.body.replaceWith(next);
          next.prepend(...kept);
          await Promise.resolve();
          if (to) history.pushState(null, '', to);
        },
        [body, address] as const,
      );
    const confirmation = (): Promise<unknown> => page.locator('[part~="confirmation"]:visible').waitFor();

    it('what was answered is told on the page where it was, and no further', async () => {
      await arrive({ body: LASTING + PAGE });
      await press(page, 'reject', 'cookie-banner');
      await confirmation();
      await swap(PAGE, '');
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      await confirmation();
      await swap(PAGE);
      await page.locator('[part~="confirmation"]').waitFor({ state: 'detached' });
      await page.locator('cookie-trigger [data-action]').click();
      await page.locator('dialog [data-action="save"]').click();
      await confirmation();
      assert.equal(await focused(page), 'confirmation');
      await swap(PAGE);
      await page.locator('[part~="confirmation"]').waitFor({ state: 'detached' });
    });

    it('the choices and the table say what was answered, and nothing that was only ticked', async () => {
      await arrive({ body: LASTING + READ });
      const radio = (id: string, word: string): Promise<boolean> =>
        page.locator(`#choices input[name="${id}"][value="${word}"]`).isChecked();
      await page.evaluate(() => globalThis.cookieConsent!.set({ stats: 'granted' }));
      await page.locator('#choices input[name="film"][value="granted"]').check();
      await swap(READ);
      await shownTimes('#choices', 'input[name="film"]', 1);
      assert.deepEqual(
        [await radio('stats', 'granted'), await radio('film', 'granted'), await radio('film', 'denied')],
        [true, false, false],
      );
      await page.locator('#choices input[name="film"][value="denied"]').check();
      await page.locator('#choices [data-action="save"]').click();
      await confirmation();
      assert.equal(await focused(page), 'confirmation');
      await swap(READ);
      await page.locator('cookie-table [part~="answer"]').getByText('Accepté').first().waitFor();
      assert.deepEqual(await answers(page), { granted: ['stats'], denied: ['film'], pending: [] });
      assert.equal(await page.locator('[part~="confirmation"]').count(), 0);
    });

    it('an open dialog stays one, with what is ticked in it', async () => {
      await arrive({ body: LASTING + PAGE });
      await page.locator('cookie-trigger [data-action]').click();
      await page.locator('dialog input[name="film"][value="granted"]').check();
      await swap(PAGE);
      await page.waitForFunction(() =>
        document.querySelector('cookie-preferences[modal]')?.shadowRoot?.querySelector('dialog:modal'),
      );
      assert.equal(await page.locator('dialog input[name="film"][value="granted"]').isChecked(), true);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      assert.deepEqual((await answers(page)).granted, []);
    });
  });

  it('takes tables written by hand under its own tag', async () => {
    const table = `<acme-table category="statistics"><table><tr><th>Prestataire</th><th>Service</th><th>Cookie</th></tr>
      <tr><td>Ville</td><td>Mesure</td><td>st_id</td></tr></table></acme-table>`;
    await arrive({ body: table, charter: false, kit: '/cdn/cookie-charter.js?prefix=acme' });
    await known(page);
    assert.deepEqual((await answers(page)).pending, ['mesure']);
  });

  it('of another prefix is defined by one call in a bundle, and leaves the usual tags to the page', async () => {
    site.answers.set(
      '/bundle.html',
      withBody(`<!doctype html><html lang="en"><head><title>Portal</title>
        <script type="importmap">{ "imports": { "lit": "/node_modules/lit/index.js", "lit/": "/node_modules/lit/", "@lit/reactive-element": "/node_modules/@lit/reactive-element/reactive-element.js", "@lit/reactive-element/": "/node_modules/@lit/reactive-element/", "lit-element/": "/node_modules/lit-element/", "lit-html": "/node_modules/lit-html/lit-html.js", "lit-html/": "/node_modules/lit-html/" } }</script>
        <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>
        <script type="module">import { define } from '/dist/define.js'; define({ prefix: 'acme' }); define({ prefix: 'No' });</script>
        </head><body><acme-banner></acme-banner><main><h1>Portal</h1></main></body></html>`),
    );
    page = await (await newVisitor(browser)).newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${site.origin}/bundle.html`);
    await page.locator('acme-banner [data-action="accept"]:visible').click();
    assert.deepEqual((await answers(page)).granted, ['stats', 'film']);
    assert.match(errors.join(), /prefix: expected small letters/);
  });
});
