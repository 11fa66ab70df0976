import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import ts from 'typescript';
import type { ElementName, RenderOptions } from '../../src/server.ts';
import { violations } from '../support/axe.ts';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';

/** What is shipped, as a site's server imports it. */
const { render } = (await import(
  new URL('../../dist/server.js', import.meta.url).href
)) as typeof import('../../src/server.ts');

const CHARTER = JSON.parse(readFileSync(new URL('../../examples/portal/charter.json', import.meta.url), 'utf8')) as {
  readonly services: readonly { readonly id: string }[];
};
const EMBED = '<template><iframe title="Film" width="560" height="315" src="/film.html"></iframe></template>';
const SCREENS = { wide: [1280, 800], narrow: [390, 844], small: [320, 568] } as const;
const NONCE_POLICY = [
  "default-src 'none'",
  "script-src 'nonce-n0nce' 'strict-dynamic'",
  "style-src 'self' 'nonce-n0nce'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types cookie-charter lit-html',
];
const KIT = '/cdn/cookie-charter.js';

interface Writing {
  /** The elements of the page, in their order. */
  readonly elements: readonly ElementName[];
  readonly language?: string;
  readonly options?: Partial<RenderOptions>;
  readonly policy?: readonly string[];
}

describe('a page whose server rendered the elements', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await launch();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** Writes the page of a site in one language. */
  async function write({ elements, language = 'fr', options = {}, policy }: Writing): Promise<void> {
    const placed = async (element: ElementName): Promise<string> =>
      render(element, {
        ...{ charter: CHARTER, language, nonce: 'n0nce', action: '/choices', preferences: '/choices.html' },
        ...(element === 'gate' && { attributes: { service: 'tube', 'heading-level': 2 }, content: EMBED }),
        ...(element === 'banner' && { reading: elements.some(isRead) }),
        ...options,
      });
    const written = await Promise.all(elements.map(placed));
    const dir = new Intl.Locale(language).language === 'ar' ? 'rtl' : 'ltr';
    site.answers.set('/page.html', (response) => {
      if (policy) response.setHeader('content-security-policy', policy.join('; '));
      withBody(`<!doctype html><html lang="${language}" dir="${dir}"><head><title>Portail</title>
        <meta name="viewport" content="width=device-width">
        <script nonce="n0nce">
          globalThis.said = [];
          globalThis.shift = 0;
          globalThis.gaps = 0;
          let wasThere = false;
          (function look() {
            const base = document.querySelector('cookie-banner')?.shadowRoot?.querySelector('[part~="base"]');
            const isThere = (base?.getClientRects().length ?? 0) > 0;
            if (wasThere && !isThere) gaps += 1;
            wasThere ||= isThere;
            requestAnimationFrame(look);
          })();
          addEventListener('error', ({ message }) => said.push(message));
          addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => said.push(violatedDirective + ' ' + blockedURI));
          new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value))).observe({ type: 'layout-shift', buffered: true });
        </script>
        <script nonce="n0nce" type="application/json" data-cookie-charter>${JSON.stringify(CHARTER).replaceAll('<', '\\u003c')}</script>
        <script nonce="n0nce" type="module" src="${KIT}"></script></head>
        <body>${written[0] ?? ''}<main><h1>Portail</h1>${written.slice(1).join('')}<p><a href="#end">Fin</a></p></main></body></html>`)(
        response,
      );
    });
  }

  interface Arrival {
    readonly page: Page;
    readonly context: BrowserContext;
    /** Lets the kit come, and waits until it took over everything. */
    readonly takeOver: () => Promise<void>;
  }

  /** A visitor at the page while its script is still on the way. */
  async function arrive(
    writing: Writing,
    settings: BrowserContextOptions & { answered?: string } = {},
  ): Promise<Arrival> {
    await write(writing);
    const { answered, ...options } = settings;
    const context = await newVisitor(browser, options);
    if (answered !== undefined)
      await context.addCookies([{ name: 'cookies_preferences', value: answered, url: site.origin }]);
    const page = await context.newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**${KIT}`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'commit' });
    await page.locator('a[href="#end"]').waitFor();
    const takeOver = async (): Promise<void> => {
      release();
      // What a server rendered carries its style with it; what is drawn in the page does not.
      await page.waitForFunction(
        (tags) => {
          const hosts = [...document.querySelectorAll(tags)];
          return hosts.every(
            ({ shadowRoot }) => shadowRoot?.querySelector('[part]') && !shadowRoot.querySelector('style, link'),
          );
        },
        writing.elements.map((name) => `cookie-${name}`).join(),
      );
    };
    return { page, context, takeOver };
  }

  it('asks at first paint, before any script, and once (R14, R97)', async () => {
    const { page, context, takeOver } = await arrive({ elements: ['banner'] });
    const banner = page.locator('cookie-banner');
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    for (const action of ['accept', 'reject', 'customise']) {
      const box = await banner.locator(`[data-action="${action}"]`).boundingBox();
      assert.ok(box && box.y > 0 && box.y + box.height <= 800, action);
    }
    assert.equal(await page.evaluate(() => customElements.get('cookie-banner')), undefined);
    const words = await banner.innerText();
    await takeOver();
    assert.equal(await page.locator('cookie-banner').count(), 1);
    assert.equal(await banner.locator('[part~="base"]').count(), 1);
    assert.equal(await banner.innerText(), words);
    assert.equal(await page.evaluate(() => globalThis.gaps), 0);
    await banner.locator('[data-action="reject"]').click();
    await banner.locator('[part~="confirmation"]').waitFor();
    assert.equal(await page.evaluate(() => cookieConsent!.pending.length), 0);
    assert.equal(await page.evaluate(() => customElements.get('cookie-banner')), undefined);
    await context.close();
  });

  it('asks nothing of who has answered, before and after the script (R9)', async () => {
    const { page, context, takeOver } = await arrive(
      { elements: ['banner', 'trigger'], options: { cookie: 'cookies_preferences=no=*' } },
      { answered: 'no=*' },
    );
    assert.equal(await page.locator('cookie-banner').count(), 0);
    await takeOver();
    await page.waitForFunction(() => globalThis.cookieConsent);
    assert.equal(await page.locator('cookie-banner').count(), 0);
    await context.close();
  });

  for (const [screen, [width, height]] of Object.entries(SCREENS)) {
    it(`moves nothing when the script comes, on a ${screen} screen (R97)`, async () => {
      const all: ElementName[] = ['banner', 'trigger', 'gate', 'preferences', 'table', 'charter'];
      for (const elements of [all, ['banner', 'trigger', 'gate'] as ElementName[]]) {
        for (const language of ['fr', 'en', 'ar']) {
          const { page, context, takeOver } = await arrive({ elements, language }, { viewport: { width, height } });
          const before = await page.evaluate(boxes);
          const shift = await page.evaluate(() => globalThis.shift);
          await takeOver();
          const after = await page.evaluate(boxes);
          assert.ok(before.length > 20);
          assert.deepEqual(moved(before, after), [], language);
          await page.evaluate(() => new Promise(requestAnimationFrame));
          assert.equal(await page.evaluate(() => globalThis.shift), shift, language);
          await context.close();
        }
      }
    });
  }

  it('stands in the flow where the page is read, whichever element comes first, and nowhere else (R20)', async () => {
    const { page, context, takeOver } = await arrive({ elements: ['banner', 'table', 'preferences'] });
    const place = (): Promise<string> =>
      page.locator('cookie-banner [part~="base"]').evaluate((base) => getComputedStyle(base).position);
    assert.equal(await place(), 'static');
    assert.equal(await page.locator('cookie-banner').getAttribute('placement'), null);
    let release = (): void => undefined;
    const isBannerThere = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/cdn/chunk-*.js', async (route) => {
      const response = await route.fetch();
      if (/sortable|panel-head/.test(await response.text())) await isBannerThere;
      await route.fulfill({ response });
    });
    const isTakenOver = takeOver();
    await page.waitForFunction(() => customElements.get('cookie-banner') && globalThis.cookieConsent);
    await page.locator('cookie-banner [part~="base"].flow').waitFor();
    await page.waitForFunction(() => !document.querySelector('cookie-banner')?.shadowRoot?.querySelector('style'));
    assert.equal(await page.evaluate(() => customElements.get('cookie-table')), undefined);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    release();
    await isTakenOver;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await page.evaluate(() => globalThis.shift), 0);
    await page.evaluate(() =>
      document.querySelectorAll('cookie-table, cookie-preferences').forEach((one) => one.remove()),
    );
    await page.locator('cookie-banner [part~="base"].bottom').waitFor();
    assert.equal(await place(), 'fixed');
    await context.close();
  });

  it('keeps what is ticked, opened, focused and scrolled to when the script comes (R97)', async () => {
    for (const element of ['preferences', 'charter'] as const) {
      const { page, context, takeOver } = await arrive({ elements: ['banner', element] });
      const host = page.locator(`cookie-${element}`);
      const radio = host.locator('input[name="matomo"][value="granted"]');
      assert.equal(await host.locator('input:checked').count(), 0);
      await radio.check();
      await host.locator('details[data-service="tube"] summary').click();
      await host.locator('details[data-service="tube"] summary').focus();
      const position = await page.evaluate(() => scrollY);
      assert.ok(position > 0);
      await takeOver();
      assert.equal(await radio.isChecked(), true);
      assert.equal(await host.locator('input[name="tube"]:checked').count(), 0);
      assert.equal(await host.locator('#details-tube').isVisible(), true);
      assert.equal(await page.evaluate(focused), 'disclosure details-tube');
      assert.equal(await page.evaluate(() => scrollY), position);
      // What is ticked is no choice yet.
      assert.deepEqual(await page.evaluate(() => cookieConsent!.granted), []);
      await host.locator('[data-action="save"]').click();
      assert.deepEqual(await page.evaluate(() => cookieConsent!.granted), ['matomo']);
      await context.close();
    }
  });

  it('does not grow in sight where the page comes in pieces (R102)', async () => {
    await write({ elements: ['banner', 'trigger'] });
    const whole = site.answers.get('/page.html');
    assert.ok(whole);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    site.answers.set('/page.html', (response) => {
      const end = response.end.bind(response) as (text: string) => void;
      response.end = ((text: string) => {
        const cut = text.indexOf('</p>', text.indexOf('shadowrootmode'));
        response.write(text.slice(0, cut));
        void held.then(() => end(text.slice(cut)));
        return response;
      }) as typeof response.end;
      whole(response);
    });
    const context = await newVisitor(browser);
    const page = await context.newPage();
    await page.goto(`${site.origin}/page.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('cookie-banner')?.shadowRoot?.querySelector('.content p'));
    const frames = (): Promise<unknown> =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await frames();
    release();
    await page.locator('cookie-banner [part~="base"]').waitFor();
    await page.waitForLoadState('networkidle');
    await frames();
    assert.equal(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift), 0);
    await context.close();
  });

  it('takes a purpose ticked before the script for each of its services', async () => {
    const { page, context, takeOver } = await arrive(
      { elements: ['trigger', 'preferences'], options: { cookie: 'cookies_preferences=no=*' } },
      { answered: 'no=*' },
    );
    const host = page.locator('cookie-preferences');
    await host.locator('input[name="third-party"][value="granted"]').check();
    await takeOver();
    assert.equal(await host.locator('input[name="tube"][value="granted"]').isChecked(), true);
    assert.equal(await host.locator('input[name="matomo"][value="denied"]').isChecked(), true);
    assert.deepEqual(await page.evaluate(() => cookieConsent!.granted), []);
    await context.close();
  });

  it('keeps the focus on each control of a banner, a gate and a trigger (R97, R105)', async () => {
    const controls = [
      ...['accept', 'reject', 'customise'].map((action) => ['banner', `[data-action="${action}"]`] as const),
      ['banner', '.disclosure'],
      ['gate', '[data-action="accept"]'],
      ['gate', '.disclosure'],
      ['trigger', '[data-action="customise"]'],
    ] as const;
    for (const [element, selector] of controls) {
      const { page, context, takeOver } = await arrive({ elements: ['banner', 'trigger', 'gate'] });
      await page.locator(`cookie-${element} ${selector}`).focus();
      await takeOver();
      const has = await page
        .locator(`cookie-${element} ${selector}`)
        .evaluate((control) => (control.getRootNode() as ShadowRoot).activeElement === control);
      assert.ok(has, `${element} ${selector}`);
      await context.close();
    }
  });

  it('breaks no strict policy with its nonce, nor with its style sheets linked (R94, R95)', async () => {
    const elements: ElementName[] = ['banner', 'trigger', 'gate', 'preferences', 'table', 'charter'];
    const linked = NONCE_POLICY.map((rule) => rule.replace(/^style-src .*/, "style-src 'self'"));
    for (const [policy, options] of [
      [NONCE_POLICY, {}],
      [linked, { nonce: undefined, styles: '/cdn/styles/' }],
    ] as const) {
      const { page, context, takeOver } = await arrive({ elements, policy, options: options });
      const before = await page.evaluate(() => {
        const base = document.querySelector('cookie-banner')!.shadowRoot!.querySelector('[part~="base"]')!;
        return getComputedStyle(base).containerType;
      });
      assert.equal(before, 'inline-size');
      await takeOver();
      assert.deepEqual(await page.evaluate(() => globalThis.said), []);
      await context.close();
    }
  });

  it('is accessible before and after the script comes (R100)', async () => {
    const { page, context, takeOver } = await arrive({ elements: ['banner', 'trigger', 'gate', 'charter'] });
    assert.deepEqual(await violations(page), []);
    await takeOver();
    assert.deepEqual(await violations(page), []);
    await context.close();
  });

  it('leaves nothing of the server’s beside what is drawn, and no id twice (R97)', async () => {
    const { page, context, takeOver } = await arrive({
      elements: ['banner', 'trigger', 'gate', 'preferences', 'table', 'charter'],
    });
    await takeOver();
    const twice = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => {
        const ids = [...(shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      }),
    );
    assert.deepEqual(twice, []);
    assert.equal(
      await page.locator('summary, input[type="hidden"], [type="submit"]:not([data-action="save"])').count(),
      0,
    );
    assert.equal(await page.locator('script[data-charter]').count(), 1);
    await context.close();
  });

  it('works without script: all words, native controls, nothing that does nothing (R4, R96)', async () => {
    const { page, context } = await arrive(
      { elements: ['banner', 'trigger', 'gate', 'preferences', 'table', 'charter'] },
      { javaScriptEnabled: false },
    );
    const services = CHARTER.services.length;
    assert.equal(await page.locator('input:checked').count(), 0);
    assert.ok((await page.locator('cookie-table tbody tr').count()) >= services);
    assert.equal(await page.locator('cookie-charter [part="service"]').count(), services);
    assert.equal(await page.locator('cookie-preferences [data-action="save"]').isVisible(), true);
    const idle = page.locator('button[type="button"]');
    for (const control of await idle.all()) assert.equal(await control.isVisible(), false);
    const parties = page.locator('cookie-banner [part="third-parties"]');
    assert.equal(await parties.isVisible(), false);
    await page.locator('cookie-banner summary').click();
    assert.equal(await parties.isVisible(), true);
    // In the flow it hides nothing that has focus (R107).
    const { position } = await page
      .locator('cookie-banner [part~="base"]')
      .evaluate((base) => ({ position: getComputedStyle(base).position }));
    assert.equal(position, 'static');
    await context.close();
  });

  it('is read without script where nobody takes a form, and offers nothing that does nothing (R96)', async () => {
    const { page, context } = await arrive(
      { elements: ['banner', 'charter', 'table'], options: { action: false } },
      { javaScriptEnabled: false },
    );
    const services = CHARTER.services.length;
    assert.equal(await page.locator('cookie-charter [part="service"]:visible').count(), services);
    assert.ok((await page.locator('cookie-table tbody tr:visible').count()) >= services);
    assert.equal(await page.locator('button:visible, input:visible, label:visible').count(), 0);
    await page.locator('cookie-charter legend').filter({ hasText: 'Matomo' }).waitFor();
    await page.locator('cookie-charter summary').first().click();
    await page.locator('cookie-charter [part="details"]').first().waitFor();
    await context.close();
  });
});

describe('what a server imports', () => {
  it('needs nothing beside itself: no package, no module of Node', () => {
    const folder = new URL('../../dist/', import.meta.url);
    const chunks = readdirSync(new URL('server/', folder)).filter((name) => name.endsWith('.js'));
    assert.ok(chunks.length > 30);
    for (const name of ['server.js', ...chunks.map((chunk) => `server/${chunk}`)]) {
      const { importedFiles } = ts.preProcessFile(readFileSync(new URL(name, folder), 'utf8'), true, true);
      assert.deepEqual(
        importedFiles.map(({ fileName }) => fileName).filter((file) => !file.startsWith('.')),
        [],
        name,
      );
    }
  });
});

function isRead(element: ElementName): boolean {
  return ['preferences', 'table', 'charter'].includes(element);
}

interface Box {
  readonly name: string;
  /** Its left and top edge on the page, its width and its height, in pixels. */
  readonly place: readonly number[];
}

/** Where everything of ours stands on the page. */
function boxes(): Box[] {
  const tags = ['banner', 'trigger', 'gate', 'preferences', 'table', 'charter'].map((name) => `cookie-${name}`);
  return [...document.querySelectorAll(tags.join())].flatMap((host) => {
    const inside = [...(host.shadowRoot?.querySelectorAll('[part], dt, dd, legend, li, label') ?? [])];
    const shown = [host, ...inside].filter((one) => one.checkVisibility());
    return shown.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const name = `${host.localName} ${one.getAttribute('part') ?? one.localName}`;
      return { name, place: [x + scrollX, y + scrollY, width, height] };
    });
  });
}

/** What came, went, or moved by more than a browser rounds. */
function moved(before: readonly Box[], after: readonly Box[]): string[] {
  const names = (shown: readonly Box[]): string => shown.map(({ name }) => name).join('\n');
  if (names(before) !== names(after)) return [names(before), names(after)];
  return after
    .filter(({ place }, at) => place.some((length, side) => Math.abs(length - (before[at]?.place[side] ?? 0)) > 0.25))
    .map(({ name, place }) => `${name}: ${place.join()}`);
}

/** What has focus, by its part and what it controls. */
function focused(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return [at?.getAttribute('part'), at?.getAttribute('aria-controls')].join(' ');
}

declare global {
  var said: string[];
  var shift: number;
  /** Frames in which a banner that was there is not. */
  var gaps: number;
}
