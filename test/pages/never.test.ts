import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { answers, BANNER, goBack, known, press, ticked, visit } from '../support/visitor.ts';

/** What a page may write to favour an answer, each in the light DOM of a banner, and the style it comes with. */
const UNFAIR: readonly (readonly [what: string, controls: string, style?: string])[] = [
  ['no refusal', '<button slot="accept">Oui</button>'],
  ['a refusal that is a link', '<button slot="accept">Oui</button><a slot="reject" href="#non">Non</a>'],
  ['two links', '<a slot="accept" href="#oui">Oui</a><a slot="reject" href="#non">Non</a>'],
  ['a refusal that is text', '<button slot="accept">Oui</button><span slot="reject">Non</span>'],
  ['a dead refusal', '<button slot="accept">Oui</button><button slot="reject" disabled>Non</button>'],
  ['a hidden refusal', '<button slot="accept">Oui</button><button slot="reject" hidden>Non</button>'],
  [
    'two acceptances',
    '<button slot="accept">Oui</button><button slot="accept">Oui !</button><button slot="reject">Non</button>',
  ],
  [
    'a paler refusal',
    '<button slot="accept">Oui</button><button slot="reject">Non</button>',
    '[slot="reject"] { opacity: 0.4 }',
  ],
  [
    'a greyed refusal',
    '<button slot="accept">Oui</button><button slot="reject">Non</button>',
    '[slot="reject"] { background: #ddd; color: #777 }',
  ],
  [
    'a smaller refusal',
    '<button slot="accept">Oui</button><button slot="reject">Non</button>',
    '[slot="reject"] { font-size: 0.7em }',
  ],
  [
    'a refusal out of sight',
    '<button slot="accept">Oui</button><button slot="reject">Non</button>',
    '[slot="reject"] { transform: translateX(-9999px) }',
  ],
  [
    'a refusal beside the window',
    '<button slot="accept">Oui</button><button slot="reject">Non</button>',
    '[slot="reject"] { position: relative; left: -9999px }',
  ],
  [
    'a refusal whose words are beside it',
    '<button slot="accept">Oui</button><button slot="reject">Non</button>',
    '[slot="reject"] { text-indent: -9999px }',
  ],
  [
    'a refusal in invisible ink',
    '<button slot="accept">Oui</button><button slot="reject">Non</button>',
    '[slot="reject"] { -webkit-text-fill-color: transparent }',
  ],
  ['a refusal without words', '<button slot="accept">Oui</button><button slot="reject"></button>'],
  [
    'a refusal that presses do not reach',
    '<button slot="accept">Oui</button><button slot="reject">Non</button>',
    '[slot="reject"] { pointer-events: none }',
  ],
];

describe('what the kit never does', () => {
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

  const SERVICES = [
    { id: 'stats', category: 'statistics', provider: 'Mesure', name: 'Mesure' },
    { id: 'film', category: 'third-party', provider: 'Tube', name: 'Film', cookies: [{ name: 'film_id' }] },
  ];
  interface PageParts {
    readonly head?: string;
    readonly main?: string;
    readonly banner?: string;
    readonly services?: readonly object[];
  }
  function write(path: string, { head = '', main = '', banner = '', services = SERVICES }: PageParts): void {
    const charter = JSON.stringify({ site: { name: 'Portail' }, services });
    site.answers.set(
      path,
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
        <script type="application/json" data-cookie-charter>${charter}</script>${head}
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body>${banner}<main><h1>Portail</h1>${main}</main><footer><cookie-trigger></cookie-trigger></footer></body></html>`),
    );
  }
  async function arrive(path: string, script?: string): Promise<void> {
    visitor = await newVisitor(browser);
    if (script !== undefined) await visitor.addInitScript(script);
    page = await visitor.newPage();
    site.clear();
    await visit(page, site.origin + path);
  }

  for (const [what, controls, style = ''] of UNFAIR) {
    it(`shows ${what} of a page’s own: both answers are then the kit’s, and alike (R23, R25, R31, L1, L3, L4, L11)`, async () => {
      write('/unfair.html', { head: `<style>${style}</style>`, banner: `<cookie-banner>${controls}</cookie-banner>` });
      await arrive('/unfair.html');
      const choices = page.locator('cookie-banner [part~="choice"]:visible');
      await choices.nth(1).waitFor();
      assert.equal(await choices.count(), 2);
      assert.equal(await page.locator('cookie-banner > [slot="accept"]:visible').count(), 0);
      const looks = await choices.evaluateAll((all) =>
        all.map((control) => {
          const { font, color, backgroundColor, padding, border, opacity } = getComputedStyle(control);
          return [control.localName, font, color, backgroundColor, padding, border, opacity].join();
        }),
      );
      assert.equal(looks[0], looks[1]);
      await press(page, 'reject', 'cookie-banner');
      assert.deepEqual((await answers(page)).denied, ['stats', 'film']);
    });
  }

  it('sets apart its own banner’s controls at the wish of a style sheet (R31, L4, L25)', async () => {
    write('/styled.html', {
      head: '<style>[data-action="reject"] { filter: grayscale(1) opacity(0.3) !important; display: none !important }</style>',
    });
    await arrive('/styled.html');
    // The kit's own stand in the light DOM here, and in the shadow root should a rule reach one of them after all.
    const controls = page
      .locator('cookie-banner')
      .locator('[data-action="accept"]:visible, [data-action="reject"]:visible');
    await controls.nth(1).waitFor();
    const looks = await controls.evaluateAll((all) =>
      all.map((control) => {
        const { filter, opacity, color, backgroundColor, display, font } = getComputedStyle(control);
        return [filter, opacity, color, backgroundColor, display, font].join();
      }),
    );
    assert.equal(looks.length, 2);
    assert.match(looks[0] ?? '', /^none,1,/);
    assert.equal(looks[0], looks[1]);
  });

  it('ticks anything in advance, whatever the page writes or the browser restores (R4, L2)', async () => {
    write('/ticks.html', {
      main: '<cookie-preferences checked granted="film" value="granted"><input type="radio" name="film" value="granted" checked></cookie-preferences>',
    });
    write('/elsewhere.html', {});
    await arrive('/ticks.html');
    const radio = page.locator('cookie-preferences input[name="film"][value="granted"]').last();
    await radio.waitFor();
    assert.deepEqual(await ticked(page), {});
    await radio.check();
    await page.reload();
    await known(page);
    await radio.waitFor();
    assert.deepEqual(await ticked(page), {});
    await radio.check();
    await visit(page, `${site.origin}/elsewhere.html`);
    await goBack(page);
    await radio.waitFor();
    const restored = await page.evaluate(() => globalThis.cookieConsent!.granted);
    assert.deepEqual(restored, []);
  });

  it('claims legitimate interest, calls necessary what is not, or adds another list of switches (R13, R40, L5, L6)', async () => {
    const services = [
      { ...SERVICES[0], basis: 'legitimate-interest' },
      { ...SERVICES[1], consent: 'exempt', exemption: 'strictly-necessary' },
      { id: 'ads', category: 'necessary', provider: 'Régie', consent: 'exempt' },
    ];
    const held = services.map(({ id }) => `<script type="text/plain" data-consent="${id}">globalThis.ran = 1</script>`);
    write('/claims.html', { services, head: held.join(''), main: '<cookie-preferences></cookie-preferences>' });
    await arrive('/claims.html');
    await page.locator('cookie-preferences fieldset').first().waitFor();
    assert.deepEqual((await answers(page)).pending.sort(), ['ads', 'film', 'stats']);
    assert.equal(await page.evaluate('globalThis.ran'), undefined);
    const names = await page
      .locator('cookie-preferences input[value="granted"]')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).name));
    assert.equal(new Set(names).size, names.length, 'each question once');
    assert.doesNotMatch(await page.locator('cookie-preferences [part~="base"]').innerText(), /intérêt légitime/i);
  });

  it('runs for a whole category what a mistake left out of it (R1)', async () => {
    const pay = {
      ...{ id: 'pay', category: 'third-party', consent: 'exempt', exemption: 'requested-service', provider: 'Caisse' },
      cookies: [{ name: 'pay' }],
    };
    for (const mistake of [
      [{ id: 'meta', category: 'third-party', provider: 42 }],
      [{ id: 'me ta', category: 'third-party', provider: 'Meta' }],
      [{ id: 'meta', category: 'third-paty', provider: 'Meta' }],
      [
        { id: 'meta', category: 'necessary', provider: 'Meta' },
        { id: 'meta', category: 'third-party', provider: 'Meta' },
      ],
    ]) {
      write('/whole.html', {
        services: [pay, ...mistake],
        head: `<script type="text/plain" data-consent="third-party">globalThis.ran = 'category'</script>
          <script type="text/plain" data-consent="meta">globalThis.ran = 'service'</script>
          <script type="text/plain" data-consent="pay">globalThis.paid = true</script>`,
        main: `<template data-consent="third-party"><i class="let"></i></template>
          <cookie-gate service="third-party"><template><i class="let"></i></template></cookie-gate>`,
      });
      await arrive('/whole.html');
      await page.waitForFunction('globalThis.paid');
      await page.locator('cookie-gate [part~="base"]').waitFor();
      assert.equal(await page.evaluate('globalThis.ran'), undefined, JSON.stringify(mistake));
      assert.equal(await page.locator('i.let').count(), 0, JSON.stringify(mistake));
    }
  });

  it('locks, blurs or freezes the page while it asks (R8, L9)', async () => {
    for (const placement of ['bottom', 'top', 'centre', 'flow']) {
      write('/open.html', {
        banner: `<cookie-banner placement="${placement}"></cookie-banner>`,
        main: '<p style="height: 4000px"><a href="#lien">Lien</a></p>',
      });
      await arrive('/open.html');
      await page.locator(BANNER).waitFor();
      const state = await page.evaluate(() => {
        const parts = [document.documentElement, document.body, document.querySelector('main')!];
        return parts.map((part) => {
          const { overflowY, filter, pointerEvents, userSelect, position } = getComputedStyle(part);
          return [overflowY, filter, pointerEvents, userSelect, position, part.inert].join();
        });
      });
      assert.deepEqual(state, Array(3).fill('visible,none,auto,auto,static,false'), placement);
      await page.mouse.move(200, 400);
      await page.mouse.wheel(0, 600);
      await page.waitForFunction(() => scrollY > 0);
      await page.locator('a[href="#lien"]').evaluate((link) => (link as HTMLElement).click());
      assert.match(page.url(), /#lien$/);
    }
  });

  it('puts accepting where refusing was, or offers it more often, in any layer (R28, L11)', async () => {
    write('/layers.html', {});
    await arrive('/layers.html');
    await page.locator(BANNER).waitFor();
    const order = (within: string): Promise<string[]> =>
      page
        .locator(`${within} [data-action="accept"]:visible, ${within} [data-action="reject"]:visible`)
        .evaluateAll((all) => all.map((control) => (control as HTMLElement).dataset.action ?? ''));
    assert.deepEqual(await order('cookie-banner'), ['accept', 'reject']);
    await page.locator('cookie-trigger [data-action]').click();
    await page.locator('cookie-preferences [data-action="save"]').waitFor();
    assert.deepEqual(await order('cookie-preferences'), ['accept', 'reject']);
  });

  it('makes refusing take longer than accepting (R24, L13)', async () => {
    const seen: unknown[] = [];
    for (const action of ['accept', 'reject']) {
      write('/direct.html', { banner: '<cookie-banner></cookie-banner>' });
      await arrive('/direct.html');
      await page.locator(BANNER).waitFor();
      seen.push(
        await page.evaluate(async (wanted) => {
          const banner = document.querySelector('cookie-banner')!;
          const root = banner.shadowRoot!;
          root.querySelector<HTMLElement>(`[data-action="${wanted}"]`)!.click();
          const decided = document.cookie.includes('cookies_preferences=');
          const { pending } = globalThis.cookieConsent!;
          await (banner as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
          const controls = [...root.querySelectorAll('button')].map(({ dataset }) => dataset.action);
          return { decided, pending, confirmed: root.querySelector('[part~="confirmation"]') !== null, controls };
        }, action),
      );
    }
    assert.deepEqual(seen[0], { decided: true, pending: [], confirmed: true, controls: ['customise', 'close'] });
    assert.deepEqual(seen[1], seen[0]);
  });

  it('draws lots, makes an id, or tells two visitors apart (R42, L14, L17)', async () => {
    const watching = `
      globalThis.drawn = [];
      for (const [owner, name] of [[Math, 'random'], [Crypto.prototype, 'getRandomValues'], [Crypto.prototype, 'randomUUID']]) {
        const real = owner[name];
        owner[name] = function (...given) { drawn.push([name, new Error().stack].join()); return real.apply(this, given); };
      }`;
    const kept: unknown[] = [];
    for (const time of [0, 1]) {
      write('/lots.html', { main: '<cookie-charter></cookie-charter><cookie-preferences></cookie-preferences>' });
      await arrive('/lots.html', watching);
      await page.locator('cookie-preferences fieldset').first().waitFor();
      assert.equal((await visitor.cookies()).filter(({ name }) => name === 'cookies_preferences').length, 0);
      await page.evaluate(() => globalThis.cookieConsent!.set({ stats: 'granted', film: 'denied' }));
      // Lit marks its templates with one random number a page, which goes nowhere.
      const drawn = await page.evaluate<string[]>('drawn');
      assert.ok(
        drawn.length <= 1 && drawn.every((each) => each.startsWith('random')),
        `visitor ${time}: ${drawn.join('\n')}`,
      );
      const record = (await visitor.cookies()).find(({ name }) => name === 'cookies_preferences');
      kept.push(record?.value.replace(/t=\d+/, 't='));
      assert.deepEqual(await page.evaluate('[localStorage.length, sessionStorage.length]'), [0, 0]);
    }
    assert.deepEqual(kept, ['v=1&t=&yes=stats&no=film', 'v=1&t=&yes=stats&no=film']);
  });

  it('comes near a held-back host before consent, by no hint either (L15)', async () => {
    const film = site.origins('film');
    write('/hints.html', {
      head: `<script type="text/plain" data-consent="film" src="${film}/ping/script.js"></script>`,
      main: `<cookie-gate service="film"><template><iframe title="Film" src="${film}/ping/frame" width="320" height="180"></iframe></template></cookie-gate>
        <template data-consent="film"><img alt="" src="${film}/ping/image"></template><cookie-charter></cookie-charter>`,
    });
    await arrive('/hints.html');
    await page.locator('cookie-gate [data-action="accept"]').hover();
    await page.locator('cookie-gate [data-action="accept"]').focus();
    await page.locator('cookie-charter table').first().waitFor();
    await page.waitForLoadState('networkidle');
    const hints = await page.evaluate(() =>
      [...document.querySelectorAll('link, script[type="speculationrules"]')].map((hint) => hint.outerHTML),
    );
    assert.deepEqual(hints, []);
    assert.deepEqual(site.requests('/ping/'), []);
  });

  it('remembers by any other means who cleared their cookies (L16)', async () => {
    write('/cleared.html', { main: '<cookie-preferences></cookie-preferences>' });
    await arrive('/cleared.html');
    await press(page, 'accept', 'cookie-banner');
    await page.reload();
    await known(page);
    await visitor.clearCookies();
    await page.reload();
    await known(page);
    assert.deepEqual(await answers(page), { granted: [], denied: [], pending: ['stats', 'film'] });
    const elsewhere = await page.evaluate(async () => ({
      keys: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      name: window.name,
    }));
    assert.deepEqual(elsewhere, { keys: 0, databases: 0, workers: 0, name: '' });
  });

  it('hides a third party that answers under the site’s own name (R15, L18)', async () => {
    const services = [{ ...SERVICES[0], recipients: ['Régie'], cookies: [{ name: 's', party: 'first' }] }];
    write('/hidden.html', { services });
    await arrive('/hidden.html');
    await page.locator('cookie-banner [part~="disclosure"]').click();
    assert.deepEqual(await page.locator('cookie-banner [part~="third-parties"] li').allInnerTexts(), ['Régie']);
  });

  it('tells a yes before it was kept (R82, L22)', async () => {
    write('/kept.html', {
      head: `<script>
        globalThis.heard = [];
        document.addEventListener('cookie-consent-change', ({ detail }) => heard.push([detail.granted.join(), document.cookie.includes('yes=stats')]));
      </script><script type="text/plain" data-consent="stats">heard.push(['ran', document.cookie.includes('yes=stats')]);</script>`,
    });
    await arrive('/kept.html');
    await press(page, 'accept', 'cookie-banner');
    await page.waitForFunction('heard.length === 2');
    assert.deepEqual((await page.evaluate<[string, boolean][]>('heard')).sort(), [
      ['ran', true],
      ['stats,film', true],
    ]);
  });

  it('goes away by itself, or takes focus from where it is (R105, R118, L8, L23)', async () => {
    visitor = await newVisitor(browser);
    page = await visitor.newPage();
    await page.clock.install();
    write('/patient.html', { main: '<label>Recherche <input id="search"></label>' });
    await visit(page, `${site.origin}/patient.html`);
    await page.locator('#search').focus();
    await page.locator(BANNER).waitFor();
    await page.clock.fastForward('10:00');
    assert.ok(await page.locator(BANNER).isVisible());
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'search');
    assert.deepEqual((await answers(page)).pending, ['stats', 'film']);
  });
});
