import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { violations } from '../support/axe.ts';
import { takeSeat, type Outlook, type Seat } from '../support/seat.ts';
import { launch, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER, press } from '../support/visitor.ts';

const PAGES = [
  'ha-py/',
  'ha-py/en.html',
  'ha-py-authored/',
  'ha-py-authored/en.html',
  'portal/',
  'portal/charter.html',
  'portal/preferences.html',
  'portal/en/',
  'portal/en/charter.html',
  'portal/en/preferences.html',
];
/** What can be focused outside the kit's own elements, and the trigger. */
const LINKS = 'header a, footer li > a, cookie-trigger [data-action]';
const SCREENS = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 320, height: 568 },
  short: { width: 1280, height: 256 },
};

/** What a reader sets for all text (R110). */
const SPACED = 'html { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; } p { margin-block-end: 2em; }';

const COMES = 'animation: come 0.4s; } @keyframes come { from { transform: translateY(900px); }';
/** A page around it, a page that moves, and a banner where it is put. */
const PLACES_OF_THE_FIXED: Readonly<Record<string, Long>> = {
  'where the page is scrolled': {},
  'in quirks mode': { doctype: '' },
  'on a page made larger': { style: 'body { zoom: 1.5; }' },
  'as a box off the edge': { style: ':root { --cookie-banner-offset: 2rem; --cookie-banner-max-width: 40rem; }' },
  'where it is hidden': { style: 'cookie-banner { display: none; }' },
  'where it slides in': { style: `cookie-banner::part(base) { ${COMES} }` },
  'where the page slides in': { style: `body { ${COMES} }` },
  'on a page wider than the window': { style: 'main { inline-size: 3000px; }' },
  'on a page wider than the window, read from the right': {
    style: 'html { direction: rtl; } main { inline-size: 3000px; }',
  },
  'at the top': { body: '<cookie-banner placement="top"></cookie-banner>' },
  'in the centre': { body: '<cookie-banner placement="centre"></cookie-banner>' },
};

interface Long {
  readonly style?: string;
  readonly body?: string;
  readonly doctype?: string;
}

const ON_PAPER = {
  site: { name: 'Portal', contact: 'dpo@town.example' },
  services: [
    { id: 'stats', category: 'statistics', provider: 'Audience', name: 'Audience' },
    {
      id: 'ads',
      category: 'third-party',
      provider: 'Adverts',
      name: 'Adverts',
      policyUrl: 'https://ads.example/privacy',
    },
  ],
};

/** Words of these that go on in another line. Japanese and Chinese break anywhere. */
function brokenWords(places: Locator): Promise<string[]> {
  return places.evaluateAll((all) =>
    all
      .filter((own) => !/^(?:ja|zh)/.test(own.closest('[lang]')!.getAttribute('lang')!))
      .flatMap((own) =>
        [...own.childNodes]
          .filter((node) => node instanceof Text)
          .flatMap((text) =>
            [...text.data.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              return lines.size > 1 ? [`${document.documentElement.lang}: ${word}`] : [];
            }),
          ),
      ),
  );
}

/** The languages whose banner says most, and whose answers are longest. */
async function longestLanguages(): Promise<string[]> {
  const lengths = await Promise.all(
    Object.entries(LANGUAGES).map(async ([lang, load]) => {
      const { default: strings } = await load();
      const { bannerTitle, bannerMessage, consequenceAccept, consequenceReject, changeMind, manageCookies } = strings;
      const fixed = [consequenceAccept, consequenceReject, changeMind(manageCookies)];
      const message = [bannerTitle('portail.valserine.example'), bannerMessage('Ville de Valserine'), ...fixed].join(
        '',
      );
      return { lang, message: message.length, label: Math.max(strings.acceptAll.length, strings.rejectAll.length) };
    }),
  );
  const longest = (measure: 'message' | 'label'): string =>
    lengths.reduce((long, each) => (each[measure] > long[measure] ? each : long)).lang;
  return [...new Set([longest('message'), longest('label')])];
}

describe('how pages look and are read', () => {
  let site: Site;
  let browser: Browser;
  let seat: Seat;

  before(async () => {
    site = await startSite();
    browser = await launch();
    seat = await takeSeat(browser, site.origin);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function arrive(address: string, outlook: Outlook = {}): Promise<Page> {
    const page = await seat.next(outlook);
    await page.goto(`${site.origin}/examples/${address}`);
    // Triggers are there before what is read.
    await page.locator('cookie-trigger [data-action]').waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('cookie-table, cookie-preferences:not([modal])')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('[part]'),
      ),
    );
    if (address.startsWith('portal')) await page.locator(BANNER).waitFor();
    return page;
  }

  for (const address of PAGES) {
    it(`axe finds nothing on ${address}, light and dark, asked, answered and in the dialog`, async () => {
      const page = await arrive(address);
      const assertNothingFound = async (state: string): Promise<void> =>
        assert.deepEqual(await violations(page), [], `light, ${state}`);
      const assertNothingFoundInDark = async (state: string): Promise<void> => {
        await page.emulateMedia({ colorScheme: 'dark' });
        // Dark differs in colours alone, which the first two states show.
        assert.deepEqual(await violations(page, ['color-contrast', 'link-in-text-block']), [], `dark, ${state}`);
        await page.emulateMedia({ colorScheme: 'light' });
      };
      await assertNothingFound('first visit');
      await assertNothingFoundInDark('first visit');
      await page.locator('cookie-trigger [data-action]').click();
      await assertNothingFound('choices open');
      await assertNothingFoundInDark('choices open');
      if (await page.locator('dialog[open]').count()) await press(page, 'close', 'dialog[open]');
      if (!address.startsWith('portal')) return;
      await press(page, 'reject', 'cookie-banner');
      await assertNothingFound('answered');
      await page.evaluate(() => globalThis.cookieConsent!.acceptAll());
      await page.reload();
      await page.locator('cookie-trigger [data-action]').waitFor();
      await assertNothingFound('all accepted');
    });

    it(`nothing scrolls sideways on ${address} at 320 px (R109)`, async () => {
      const page = await arrive(address, { viewport: SCREENS.narrow });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
  }

  for (const [name, viewport] of Object.entries(SCREENS)) {
    for (const lang of ['', 'en/']) {
      it(`both answers are in sight together, alike, and leave a third of the page: ${name} ${lang} (R25, R26, R109)`, async () => {
        const page = await arrive(`portal/${lang}`, { viewport });
        const answers = await page.locator('cookie-banner [part~="choice"]').evaluateAll((controls) =>
          controls.map((control) => {
            const { width, height, top, bottom } = control.getBoundingClientRect();
            const style = getComputedStyle(control);
            const look = [
              'color',
              'backgroundColor',
              'font',
              'padding',
              'border',
              'borderRadius',
              'opacity',
              'cursor',
            ] as const;
            return { width, height, top, bottom, look: look.map((property) => style[property]).join() };
          }),
        );
        const [accept, reject] = answers;
        assert.ok(accept && reject && answers.length === 2);
        assert.ok(
          accept.top >= 0 && accept.bottom <= viewport.height && reject.top >= 0 && reject.bottom <= viewport.height,
        );
        assert.equal(accept.look, reject.look);
        assert.equal(accept.height, reject.height);
        assert.ok(Math.abs(accept.width - reject.width) <= 0.25 * Math.max(accept.width, reject.width));
        assert.ok(accept.height >= 44);
        const base = await page.locator(BANNER).boundingBox();
        assert.ok(base && base.height <= (viewport.height * 2) / 3);
      });
    }
  }

  it('both answers are in sight together, with a third of the page, in the longest words, spaced out (R26, R109, R110)', async () => {
    for (const lang of await longestLanguages()) {
      for (const placement of ['bottom', 'top']) {
        site.answers.set(
          `/longest-${placement}.html`,
          withBody(`<!doctype html><html lang="${lang}"><head><title>Portail</title><style>${SPACED}</style>
            <link rel="cookie-charter" href="/examples/portal/charter.json">
            <script type="module" src="/cdn/cookie-charter.js"></script></head>
            <body><cookie-banner placement="${placement}"></cookie-banner><main><h1>Portail</h1></main></body></html>`),
        );
      }
      for (const viewport of [SCREENS.narrow, SCREENS.short]) {
        const page = await seat.next({ viewport });
        for (const placement of ['bottom', 'top'] as const) {
          const where = `${lang}, ${placement}, ${viewport.width} × ${viewport.height}`;
          await page.goto(`${site.origin}/longest-${placement}.html`);
          await page.locator(`${BANNER}.${placement}`).waitFor();
          const base = (await page.locator(BANNER).boundingBox())!;
          assert.ok(base.height <= (viewport.height * 2) / 3, `${where}: ${base.height} high`);
          const answers = page.locator('cookie-banner [part~="choice"]');
          assert.equal(await answers.count(), 2, where);
          for (const answer of await answers.all()) {
            const { y, height } = (await answer.boundingBox())!;
            assert.ok(y >= base.y && y + height <= base.y + base.height, `${where}: out of sight`);
            const isCut = await answer.evaluate((own) => own.scrollWidth > own.clientWidth + 1);
            assert.ok(!isCut, `${where}: cut`);
          }
          const words = page.locator('cookie-banner .content');
          const isWhole = await words.evaluate((own) => {
            own.scrollTo({ top: own.scrollHeight });
            return own.scrollTop + own.clientHeight >= own.scrollHeight - 1 && own.scrollWidth <= own.clientWidth;
          });
          assert.ok(isWhole, `${where}: the words cannot all be reached`);
        }
      }
    }
  });

  it('both answers are there in whole words, in sight together or not at all, in each language at 320 px (R26, R109)', async () => {
    const broken: string[] = [];
    for (const lang of Object.keys(LANGUAGES)) {
      site.answers.set(
        '/words.html',
        withBody(`<!doctype html><html lang="${lang}"><head><title>Portail</title>
          <link rel="cookie-charter" href="/examples/portal/charter.json">
          <script type="module" src="/cdn/cookie-charter.js"></script></head><body><main><h1>Portail</h1></main></body></html>`),
      );
      const page = await seat.next({ viewport: SCREENS.narrow });
      await page.goto(`${site.origin}/words.html`);
      await page.locator(BANNER).waitFor();
      broken.push(...(await brokenWords(page.locator('cookie-banner > [data-action]'))));
      await page.locator('cookie-banner > [data-action="customise"]').click();
      const answers = page.locator('dialog[open] [part~="choice"]');
      await answers.first().waitFor();
      broken.push(...(await brokenWords(answers)));
      const heights = await answers.evaluateAll((both) => both.map((own) => own.getBoundingClientRect().top));
      if (heights[0] !== heights[1]) broken.push(`${lang}: one under the other`);
    }
    assert.deepEqual(broken, []);
  });

  for (const placement of ['bottom', 'top']) {
    it(`no focused element is hidden by the banner at the ${placement}, and the last link can be scrolled clear (R107, L23)`, () =>
      assertNothingHidden(placement));
  }

  async function assertNothingHidden(placement: string): Promise<void> {
    for (const viewport of Object.values(SCREENS)) {
      const page = await arrive('portal/', { viewport });
      await page.locator('cookie-banner').evaluate((own, to) => own.setAttribute('placement', to), placement);
      // Another place is for the class.
      await page.waitForFunction(() => customElements.get('cookie-banner'));
      await page.locator(`${BANNER}.${placement}`).waitFor();
      const links = await page.locator(LINKS).count();
      assert.ok(links > 3);
      for (let index = 0; index < links; index += 1) {
        const link = page.locator(LINKS).nth(index);
        await link.focus();
        const isSeen = await link.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const points = [0.1, 0.5, 0.9].flatMap((x) =>
            [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
          );
          return points.some(([x, y]) =>
            element.contains((element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y)),
          );
        });
        assert.ok(isSeen, `${await link.innerText()} at ${viewport.width} × ${viewport.height}`);
      }
    }
  }

  it('stands in the flow where the text is too large to be read beside the answers, until there is room (R109)', async () => {
    const page = await arrive('portal/', { viewport: SCREENS.narrow });
    const position = (): Promise<string> => page.locator(BANNER).evaluate((base) => getComputedStyle(base).position);
    assert.equal(await position(), 'fixed');
    await page.addStyleTag({ content: 'html { font-size: 200%; }' });
    await page.locator(`${BANNER}.flow`).waitFor();
    assert.equal(await position(), 'static');
    await page.setViewportSize({ width: 1280, height: 1200 });
    await page.locator(`${BANNER}.bottom`).waitFor();
    assert.equal(await position(), 'fixed');
  });

  /** On a page longer than the window. */
  async function arriveAtLong({ style = '', body = '', doctype = '<!doctype html>' }: Long): Promise<Page> {
    const lines = Array.from({ length: 60 }, (_, index) => `<p>${index}</p>`).join('');
    site.answers.set(
      '/long.html',
      withBody(`${doctype}<html lang="fr"><head><title>Portail</title>
        <link rel="cookie-charter" href="/examples/portal/charter.json"><style>${style}</style>
        <script>globalThis.faults = []; addEventListener('error', ({ message }) => faults.push(message));</script>
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body>${body}<main><h1>Portail</h1>${lines}</main></body></html>`),
    );
    const page = await seat.next({ viewport: SCREENS.wide });
    await page.goto(`${site.origin}/long.html`);
    await page.locator(BANNER).waitFor({ state: 'attached' });
    return page;
  }
  const drawn = (page: Page): Promise<unknown> =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  /** Until whatever moves has ended, and what was measured then is drawn, by the class too if it was asked for. */
  async function atRest(page: Page): Promise<void> {
    await page.locator(BANNER).evaluate(async (base) => {
      await Promise.all([...document.getAnimations(), ...base.getAnimations()].map(({ finished }) => finished));
    });
    await drawn(page);
    // What was asked for until now has arrived by then.
    await page.evaluate(() => fetch('/ping/').then(() => undefined));
    await drawn(page);
  }
  const isInWindow = (page: Page): Promise<boolean> =>
    page.locator(BANNER).evaluate((base) => {
      const { top, bottom } = base.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  for (const style of ['filter: grayscale(1)', 'transform: translateX(0)', 'will-change: transform']) {
    it(`stands in the flow where the body has ${style}, and it could not be fixed to the window (R26)`, async () => {
      const page = await arriveAtLong({ style: `body { ${style}; }` });
      await page.locator(`${BANNER}.flow`).waitFor();
      assert.ok(await isInWindow(page));
      assert.equal(await page.evaluate(() => document.documentElement.style.cssText), '');
      assert.deepEqual(await page.evaluate('faults'), []);
      await press(page, 'reject', 'cookie-banner');
      await page.locator('cookie-banner [part~="confirmation"]').waitFor();
      assert.ok(await isInWindow(page));
    });
  }

  it('comes to the flow when what it is fixed to grows, and back when the window is resized once it is not', async () => {
    const page = await arriveAtLong({
      style:
        'body:not(.long) p { display: none; } body { transform: translateX(0); min-block-size: 100vh; margin: 0; } main { display: flow-root; }',
    });
    await atRest(page);
    assert.equal(await page.locator(`${BANNER}.bottom`).count(), 1);
    await page.evaluate(() => document.body.classList.add('long'));
    await page.locator(`${BANNER}.flow`).waitFor();
    await page.evaluate(() => document.body.style.setProperty('transform', 'none'));
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.locator(`${BANNER}.bottom`).waitFor();
    assert.ok(await isInWindow(page));
  });

  for (const [where, long] of Object.entries(PLACES_OF_THE_FIXED)) {
    it(`stays fixed ${where}`, async () => {
      const page = await arriveAtLong(long);
      await page.evaluate(() => scrollTo(0, 500));
      await page.setViewportSize({ width: 900, height: 700 });
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
      const base = page.locator(BANNER);
      await atRest(page);
      assert.equal(await base.evaluate((own) => getComputedStyle(own).position), 'fixed');
      assert.equal(await base.count(), 1);
      assert.ok(await isInWindow(page));
      assert.deepEqual(await page.evaluate('faults'), []);
    });
  }

  it('paper says what was chosen, and the address behind a link but not behind an e-mail address (R132)', async () => {
    site.answers.set(
      '/paper.html',
      withBody(`<!doctype html><html lang="en"><head><title>Portal</title>
        <script type="application/json" data-cookie-charter>${JSON.stringify(ON_PAPER)}</script>
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body><main><h1>Portal</h1><cookie-charter></cookie-charter></main></body></html>`),
    );
    const page = await seat.next();
    await page.goto(`${site.origin}/paper.html`);
    await page.locator('cookie-charter [part~="radio"]').first().waitFor();
    await page.evaluate(() => globalThis.cookieConsent!.set({ stats: 'granted', ads: 'denied' }));
    await page.emulateMedia({ media: 'print' });
    const rows = await page
      .locator('cookie-charter :is([part="service"], [part="purpose"]) fieldset')
      .evaluateAll((all) => all.map((own) => (own as HTMLElement).innerText.split(/\s+/).join(' ').trim()));
    assert.deepEqual(rows, [
      'Statistics cookies Accept',
      'Audience Accept',
      'Third-party cookies Reject',
      'Adverts Reject',
    ]);
    const behind = (href: string): Promise<string> =>
      page
        .locator(`cookie-charter a[href="${href}"]`)
        .first()
        .evaluate((own) => getComputedStyle(own, '::after').content);
    assert.equal(await behind('mailto:dpo@town.example'), 'none');
    assert.match(await behind('https://ads.example/privacy'), /ads/);
  });

  it('tables have the text around them in quirks mode too', async () => {
    const look = async (doctype: string): Promise<string[]> => {
      const style =
        'body { color: rgb(0, 51, 102); font: italic 300 22px serif; text-align: end; white-space: nowrap; }';
      const page = await arriveAtLong({ style, doctype, body: '<cookie-table></cookie-table>' });
      const cell = page.locator('cookie-table td').first();
      return cell.evaluate((own) => {
        const { color, fontSize, fontStyle, fontWeight, lineHeight, textAlign, whiteSpace } = getComputedStyle(own);
        return [color, fontSize, fontStyle, fontWeight, lineHeight, textAlign, whiteSpace];
      });
    };
    assert.deepEqual(await look(''), await look('<!doctype html>'));
  });

  it('what is said after the dialog leaves a third of a small screen, and can be read whole (R109)', async () => {
    const viewport = { width: 320, height: 256 };
    const page = await arrive('portal/', { viewport });
    await page.addStyleTag({ content: 'html { font-size: 150%; }' });
    await page.locator('cookie-trigger [data-action]').click();
    await press(page, 'save', 'dialog[open]');
    const message = page.locator('cookie-preferences .floating');
    const box = (await message.boundingBox())!;
    assert.ok(box.height <= (viewport.height * 2) / 3 && box.y + box.height <= viewport.height, JSON.stringify(box));
    assert.ok(await message.evaluate((own) => own.scrollHeight > own.clientHeight), 'it is longer than that');
    await page.keyboard.press('Tab');
    const hide = (await page.locator('.floating [data-action="close"]').boundingBox())!;
    assert.ok(hide.y >= box.y && hide.y + hide.height <= box.y + box.height, JSON.stringify(hide));
    await page.keyboard.press('Enter');
    await message.waitFor({ state: 'detached' });
  });

  it('the page gets its room back once the banner is gone', async () => {
    const page = await arrive('portal/');
    const room = (): Promise<string> => page.evaluate(() => document.documentElement.style.cssText);
    assert.match(await room(), /scroll-padding-bottom/);
    await press(page, 'reject', 'cookie-banner');
    await press(page, 'close', 'cookie-banner');
    await page.locator(BANNER).waitFor({ state: 'detached' });
    assert.equal(await room(), '');
  });

  it('every control has an edge in forced colours (R111)', async () => {
    const page = await arrive('portal/', { forcedColors: 'active' });
    const edges = await page
      .locator('cookie-banner button[data-action], cookie-banner [part~="choice"]')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => getComputedStyle(control).borderTopStyle + getComputedStyle(control).borderTopWidth),
      );
    assert.ok(edges.length >= 3);
    assert.ok(
      edges.every((edge) => edge === 'solid1px'),
      edges.join(),
    );
  });

  for (const address of PAGES) {
    it(`text twice as large and spaced out is not cut on ${address} (R109, R110)`, async () => {
      const page = await arrive(address, { viewport: SCREENS.narrow });
      await page.addStyleTag({
        content: 'html { font-size: 200%; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em; }',
      });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const cut = await page
        .locator('[part~="choice"], [part~="action"], [part~="disclosure"], label, legend, h2, h3, td')
        .evaluateAll((boxes) =>
          boxes
            .filter(
              (box) =>
                box.getClientRects().length > 0 &&
                getComputedStyle(box).clipPath === 'none' &&
                box.scrollWidth > box.clientWidth + 1 &&
                box.clientWidth > 0,
            )
            .map((box) => box.textContent.trim()),
        );
      assert.deepEqual(cut, []);
    });
  }
});
