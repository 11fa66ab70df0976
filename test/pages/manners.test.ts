import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, press, visit } from '../support/visitor.ts';

const PAGES = ['', 'charter.html', 'preferences.html', 'en/', 'en/charter.html', 'en/preferences.html'];

/** Runs in the page: everything in it, shadow roots included. */
const DEEP = `globalThis.deep = (root = document) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);`;

/**
 * Runs in the page before all else: which regions came into it with words in them, or were made regions of words that
 * were there. Some screen readers say nothing of those.
 */
const EARLY = `globalThis.early = [];
  const look = (region) => region.matches?.('[role="status"]') && region.textContent.trim() !== '' && early.push(region.outerHTML);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'attributes') look(target);
        else for (const node of addedNodes) for (const each of [node, ...(node.querySelectorAll?.('*') ?? [])]) look(each);
      }
    }).observe(root, { subtree: true, childList: true, attributeFilter: ['role'] });
    return root;
  };`;

describe('the manners of the kit', () => {
  let site: Site;
  let browser: Browser;
  let visitor: BrowserContext;
  let page: Page;

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function arrive(address: string, options: Parameters<typeof newVisitor>[1] = {}): Promise<void> {
    visitor = await newVisitor(browser, options);
    await visitor.addInitScript(DEEP);
    page = await visitor.newPage();
    site.clear();
    await visit(page, site.origin + address);
  }
  const openChoices = async (): Promise<void> => {
    await page.locator('cookie-trigger [data-action="customise"]').click();
    await page
      .locator('cookie-preferences [data-action="save"], cookie-charter [data-action="save"]')
      .first()
      .waitFor();
  };

  for (const width of [320, 1280]) {
    it(`targets are large enough at ${width} px, and the answers larger (R108)`, async () => {
      for (const path of PAGES) {
        await arrive(`/examples/portal/${path}`, { viewport: { width, height: 640 } });
        await page.locator(BANNER).waitFor();
        await openChoices();
        const small = await page.evaluate<string[]>(`deep()
          .filter((each) => each.getRootNode() !== document && each.matches('button, a[href], input, summary, [tabindex="0"], label'))
          .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !(each.localName === 'a' && each.closest('p, dd, td, li, th')))
          .map((each) => ({ name: each.localName + ' ' + each.textContent.trim().slice(0, 40), box: each.getBoundingClientRect(), isChoice: each.matches('[data-action="accept"], [data-action="reject"], [data-action="save"]') }))
          .filter(({ box, isChoice }) => box.width > 1 && (box.height < (isChoice ? 44 : 24) || box.width < 24))
          .map(({ name, box }) => name + ' ' + box.width + ' × ' + box.height)`);
        assert.deepEqual(small, [], path);
      }
    });
  }

  it('states differ by more than colour, and names do not change with them (R112)', async () => {
    await arrive('/examples/portal/preferences.html');
    const names = (): Promise<string[]> =>
      page.evaluate<string[]>(`deep()
        .filter((each) => each.matches('input[type="radio"]'))
        .map((each) => each.labels[0].textContent.trim() + ' / ' + each.closest('fieldset').querySelector('legend').textContent.trim())`);
    await page.locator('cookie-preferences input').first().waitFor();
    const before = await names();
    assert.ok(before.length >= 8);
    const disclosure = page.locator('cookie-preferences [part~="disclosure"]').first();
    const closed = await disclosure.innerText();
    await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
    await page.locator('cookie-preferences input[value="granted"]:checked').first().waitFor();
    await disclosure.click();
    assert.equal(await disclosure.innerText(), closed);
    assert.equal(await disclosure.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(await names(), before);
    // Radios are the browser's own: a dot, and not a colour, tells which one is on.
    const looks = await page
      .locator('cookie-preferences input')
      .evaluateAll((all) => all.map((input) => getComputedStyle(input).appearance));
    assert.deepEqual([...new Set(looks)], ['auto']);
  });

  it('each message is heard once: it takes focus, or it fills a region that was there (R114)', async () => {
    site.answers.set(
      '/messages.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title><script type="application/json" data-cookie-charter>${JSON.stringify(
        {
          site: { name: 'Portail' },
          services: [
            {
              ...{ id: 'film', category: 'third-party', provider: 'Tube', name: 'Film' },
              cookies: [{ name: 'film_id', httpOnly: true, party: 'first' }],
            },
          ],
        },
      )}</script><script>${EARLY}</script><script type="module" src="/cdn/cookie-charter.js"></script></head><body><main><h1>Portail</h1>
        <cookie-gate service="film"><template><p tabindex="0">Film</p></template></cookie-gate></main><cookie-trigger></cookie-trigger></body></html>`),
    );
    await arrive('/messages.html');
    await page.locator('cookie-gate [data-action="accept"]').waitFor();
    const region = await page.locator('cookie-gate [role="status"]').elementHandle();
    assert.equal((await region.innerText()).trim(), '');
    await page.locator('cookie-gate [data-action="accept"]').click();
    await page.locator('cookie-gate').getByText('Vous avez autorisé Film').waitFor();
    assert.ok(await region.evaluate((own) => own.isConnected && (own as HTMLElement).innerText.includes('Film')));
    // What a withdrawal leaves behind comes after the confirmation took focus, in a region that came with it.
    await page.locator('cookie-trigger [data-action]').click();
    await press(page, 'reject', 'dialog[open]');
    await page.locator('[part~="confirmation"] [part~="left"]').waitFor();
    const said = await page.evaluate<string[]>(
      `deep().filter((each) => each.matches('[role="alert"], [aria-live]')).map((each) => each.outerHTML)`,
    );
    assert.deepEqual(said, []);
    // What is read as the description of the message that takes focus may come with its words.
    const early = await page.evaluate<string[]>('early');
    assert.deepEqual(
      early.filter((region) => !region.includes('id="confirmation-rest"')),
      [],
    );
    assert.equal(
      await page.evaluate(
        `deep().find((each) => each.matches('[part~="confirmation"]')).getRootNode().activeElement.getAttribute('part')`,
      ),
      'confirmation',
    );
  });

  it('what the browser says no to is heard once: in one region, there before its words (R114)', async () => {
    const services = [
      { id: 'stats', category: 'statistics', provider: 'Ville', name: 'Mesure' },
      { id: 'film', category: 'third-party', provider: 'Tube', name: 'Film' },
    ];
    site.answers.set(
      '/signal.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
        <script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }); ${EARLY}</script>
        <script type="application/json" data-cookie-charter>${JSON.stringify({ site: { name: 'Portail' }, services })}</script>
        <script type="module" src="/cdn/cookie-charter.js"></script></head><body><main><h1>Portail</h1>
        <cookie-preferences></cookie-preferences><cookie-gate service="film"><template></template></cookie-gate></main>
        <cookie-preferences modal></cookie-preferences><cookie-trigger></cookie-trigger></body></html>`),
    );
    await arrive('/signal.html');
    const notices = page.locator('.privacy-control');
    const words = notices.filter({ hasText: 'Global Privacy Control', visible: true });
    await words.nth(1).waitFor();
    assert.equal(await words.count(), 2, 'by the banner and by the choices');
    assert.equal(await page.locator('.privacy-control[role="status"]').count(), 1);
    await page.locator('cookie-trigger [data-action]').click();
    await press(page, 'save', 'cookie-preferences');
    await page.locator('[part~="confirmation"]').waitFor();
    assert.deepEqual(await page.evaluate('early'), []);
  });

  it('nothing moves where motion is unwelcome, and nothing flashes or goes by itself (R118)', async () => {
    await arrive('/examples/portal/', { reducedMotion: 'reduce' });
    await page.locator(BANNER).waitFor();
    const moving = (): Promise<number> => page.evaluate('document.getAnimations().length');
    const counts = [await moving()];
    await openChoices();
    counts.push(await moving());
    await page.keyboard.press('Escape');
    counts.push(await moving());
    await press(page, 'reject', 'cookie-banner');
    counts.push(await moving());
    assert.deepEqual(counts, [0, 0, 0, 0]);
    assert.deepEqual(
      await page.evaluate(`deep().filter((each) => each.matches('marquee, blink, progress, [role="timer"]')).length`),
      0,
    );
  });

  /** What shows more to who points at it, and to nobody else. */
  const tips = (): Promise<string[]> =>
    page.evaluate<string[]>(`deep()
      .filter((each) => each.getRootNode() !== document && each.matches('[title], [role="tooltip"], [popover="hint"]') && each.localName !== 'iframe')
      .map((each) => each.outerHTML)`);

  it('nothing is told by hovering alone (R119)', async () => {
    for (const path of PAGES) {
      await arrive(`/examples/portal/${path}`);
      await page.locator(BANNER).waitFor();
      await openChoices();
      assert.deepEqual(await tips(), [], path);
    }
  });

  it('nothing is told by hovering alone in a table with everything it offers (R119)', async () => {
    const services = [
      { id: 'form', category: 'necessary', provider: 'Ville', name: 'Form', cookies: [{ name: 'csrftoken' }] },
      { id: 'film', category: 'third-party', provider: 'Tube', name: 'Film', cookies: [{ name: 'film_id' }] },
    ];
    site.answers.set(
      '/tools.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
        <script type="application/json" data-cookie-charter>${JSON.stringify({ site: { name: 'Portail' }, services })}</script>
        <script type="module" src="/cdn/cookie-charter.js"></script></head><body><main><h1>Portail</h1>
        <cookie-table with-tools with-export columns="name purpose duration status"></cookie-table></main></body></html>`),
    );
    await arrive('/tools.html');
    const table = page.locator('cookie-table');
    await table.locator('[data-action="erase"]').waitFor();
    assert.deepEqual(await tips(), []);
    const looks = (): Promise<string> => table.evaluate((own) => own.shadowRoot!.textContent);
    for (const control of await table.locator('button:visible, select, input, th').all()) {
      const before = await looks();
      await control.hover();
      assert.equal(await looks(), before);
    }
    await table.locator('[part="search"]').fill('film');
    await table.getByText('1 ligne affichée sur 2').waitFor();
    assert.deepEqual(await tips(), []);
  });

  it('says in which language it speaks, and leaves names as they are (R120)', async () => {
    const name = { de: 'Besucherzählung' };
    site.answers.set(
      '/languages.html',
      withBody(
        `<!doctype html><html lang="fr"><head><title>Portail</title><script type="application/json" data-cookie-charter>${JSON.stringify(
          {
            site: { name: 'Portail' },
            services: [
              { id: 'stats', category: 'statistics', provider: 'Zähler GmbH', name, cookies: [{ name: 'zz_id' }] },
            ],
          },
        )}</script><script type="module" src="/cdn/cookie-charter.js"></script></head><body><main><h1>Portail</h1><cookie-table></cookie-table><cookie-preferences></cookie-preferences></main></body></html>`,
      ),
    );
    await arrive('/languages.html');
    await page.locator('cookie-preferences fieldset').first().waitFor();
    const marked = await page.evaluate<unknown[]>(`[
      deep().filter((each) => each.textContent === 'Besucherzählung' && each.matches('[lang="de"]')).length > 0,
      deep().filter((each) => each.localName === 'code' && each.textContent === 'zz_id').every((each) => each.translate === false),
      deep().filter((each) => each.matches('td [translate="no"]') && each.textContent === 'Zähler GmbH').length > 0,
      deep().filter((each) => each.matches('[part~="base"]')).every((each) => each.lang === 'fr'),
    ]`);
    assert.deepEqual(marked, [true, true, true, true]);
  });

  it('shows the choice of now in the charter, whichever tab it was made in (R89, R126)', async () => {
    await arrive('/examples/portal/charter.html');
    const other = await visitor.newPage();
    await visit(other, `${site.origin}/examples/portal/`);
    await press(other, 'accept', 'cookie-banner');
    await page.locator('cookie-charter input[name="matomo"][value="granted"]:checked').waitFor({ timeout: 1000 });
    await other.evaluate(() => globalThis.cookieConsent!.withdraw());
    await page.locator('cookie-charter input[name="matomo"][value="denied"]:checked').waitFor({ timeout: 1000 });
  });

  it('speaks of the browser’s settings only after the choices, and as a complement (R127)', async () => {
    await arrive('/examples/portal/charter.html');
    await page.locator('cookie-charter [data-action="save"]').waitFor();
    const text = await page.locator('cookie-charter [part~="base"]').innerText();
    const advice = text.indexOf('Votre navigateur permet aussi');
    assert.ok(advice > text.indexOf('Confirmer mes choix'), 'after the choices');
    assert.match(text.slice(advice), /complète les choix/);
  });
});
