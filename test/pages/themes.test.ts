import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { takeSeat, type Outlook, type Seat } from '../support/seat.ts';
import { launch, startSite, withBody, type Site } from '../support/site.ts';
import { BANNER } from '../support/visitor.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const THEMES = readdirSync(new URL('../../src/themes', import.meta.url)).map((file) => file.replace(/\.css$/, ''));
/** Systems that are light only. */
const LIGHT_ONLY = ['govuk', 'uswds', 'opendatasoft'];
const CHOICE = 'cookie-banner [part~="choice"]';

/** Resets that sites are known to have, one of them as heavy as can be. */
const RESETS = {
  'no style sheet at all': '',
  'everything unset': '* { all: unset } html { color: #aaa; text-align: center; list-style: none }',
  'tenths of a rem':
    'html { font-size: 62.5%; line-height: 1; letter-spacing: 0.02em } *, ::before, ::after { margin: 0; padding: 0; border: 0; font: inherit; color: inherit; background: none; list-style: none }',
};

interface Look {
  readonly box: { readonly width: number; readonly height: number; readonly top: number; readonly bottom: number };
  readonly style: Readonly<Record<string, string>>;
  readonly contrast: number;
}

describe('the look of the kit', () => {
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

  /** A page with these elements, in a theme of the kit or under a style sheet of its own. */
  async function show(
    body: string,
    {
      theme,
      css = '',
      dark = false,
      prefix = 'cookie',
      ...outlook
    }: { theme?: string; css?: string; dark?: boolean; prefix?: string } & Outlook = {},
  ): Promise<Page> {
    const scheme = dark ? 'dark' : 'light';
    site.answers.set(
      '/themes-test/',
      withBody(`<!doctype html>
        <html lang="en" data-fr-theme="${scheme}" data-bs-theme="${scheme}">
        <head>
          <meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Themes</title>
          ${theme ? `<style>:root { color-scheme: light dark } body { margin: 0; background: var(--cookie-color-background); color: var(--cookie-color-text) }</style><link rel="stylesheet" href="/cdn/themes/${theme}.css">` : ''}
          ${css ? `<style>${css}</style>` : ''}
          <link rel="cookie-charter" href="/examples/portal/charter.json">
          <script type="module" src="/cdn/cookie-charter.js?prefix=${prefix}"></script>
        </head>
        <body>${body}</body></html>`),
    );
    const page = await seat.next({ colorScheme: scheme, ...outlook });
    await page.goto(`${site.origin}/themes-test/`);
    await page.locator(`${prefix}-banner [part~="base"]`).waitFor();
    return page;
  }

  for (const theme of THEMES) {
    for (const dark of LIGHT_ONLY.includes(theme) ? [false] : [false, true]) {
      it(`${theme} ${dark ? 'dark' : 'light'}: both answers look alike in every state, at 5:1, and axe finds nothing (R25, R31, R111)`, async () => {
        const page = await show(
          `<cookie-banner placement="flow"></cookie-banner>
           <main><h1>Themes</h1><cookie-preferences></cookie-preferences>
           <cookie-table category="third-party" heading-level="2"></cookie-table>
           <cookie-gate service="tube" heading-level="2"><template><p>Film</p></template></cookie-gate></main>
           <footer><cookie-trigger></cookie-trigger></footer>`,
          { theme, dark },
        );
        await alikeInEveryState(page, page.locator(CHOICE));
        await page.locator('cookie-gate [part~="choice"]').waitFor();
        assert.deepEqual(await violations(page), []);
      });
    }

    it(`${theme}: both answers are in sight together on the smallest screens (R26)`, async () => {
      for (const viewport of [
        { width: 320, height: 568 },
        { width: 1280, height: 256 },
      ]) {
        const page = await show('<cookie-banner></cookie-banner><main><h1>Themes</h1></main>', { theme, viewport });
        const seen = (await looks(page.locator(CHOICE))).map(
          ({ box }) => box.top >= 0 && box.bottom <= viewport.height,
        );
        assert.deepEqual(seen.length, 2);
        assert.equal(seen[0], seen[1], `${viewport.width} × ${viewport.height}`);
        if (viewport.width === 320) assert.ok(seen[0]);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), viewport.width);
      }
    });

    it(`${theme}: names no answer, and loads nothing (R31)`, () => {
      const rules = read(`src/themes/${theme}.css`).replaceAll(/\/\*[^]*?\*\//g, '');
      assert.doesNotMatch(rules, /data-action|accept|reject|url\(|@import|@font-face|slot=/);
    });

    it(`${theme}: looks the same under another prefix, and gives way to the page’s own rules`, async () => {
      const elements = (prefix: string): string =>
        `<${prefix}-banner placement="flow"></${prefix}-banner><main><${prefix}-table></${prefix}-table></main>`;
      const look = async (prefix: string, css = ''): Promise<string[]> => {
        const page = await show(elements(prefix), { theme, css, prefix });
        await page.locator(`${prefix}-table [part~="table"]`).first().waitFor();
        const parts = page.locator(`:is(${prefix}-banner, ${prefix}-table) [part]`);
        const seen = await parts.evaluateAll((all) =>
          all.map((part) => {
            const style = getComputedStyle(part);
            const said = [...style]
              .filter((name) => !name.startsWith('--'))
              .map((name) => style.getPropertyValue(name));
            return [part.getAttribute('part'), ...said].join(' ');
          }),
        );
        return seen;
      };
      const usual = await look('cookie');
      assert.ok(usual.length > 20);
      assert.deepEqual(await look('acme'), usual);
      const own = await look('cookie', 'cookie-banner::part(base) { border: 3px dotted rgb(1, 2, 3) }');
      assert.match(
        own.find((part) => part.startsWith('base '))!,
        /rgb\(1, 2, 3\)/,
      );
    });
  }

  for (const theme of LIGHT_ONLY) {
    it(`${theme} stays light where the system asks for dark`, async () => {
      const background = async (dark: boolean): Promise<string> => {
        const page = await show('<cookie-banner></cookie-banner>', { theme, dark });
        const [look] = await looks(page.locator(CHOICE));
        return `${look?.style['background-color'] ?? ''} ${look?.style.color ?? ''}`;
      };
      assert.equal(await background(true), await background(false));
    });
  }

  for (const theme of LIGHT_ONLY) {
    it(`${theme}: what stands on a dark page brings its own ground (R111)`, async () => {
      const page = await show(
        '<main><cookie-preferences></cookie-preferences><cookie-table category="third-party"></cookie-table></main>',
        { theme, css: ':root { color-scheme: dark } body { background: #111 }' },
      );
      await page.locator('cookie-table [part~="table"]').waitFor();
      for (const text of ['cookie-preferences [part="message"]', 'cookie-table td']) {
        const [look] = await looks(page.locator(text).first());
        assert.ok(look && look.contrast >= 4.5, `${text}: ${look?.contrast}`);
      }
    });

    it(`${theme}: each answer is on one line where there is room`, async () => {
      const page = await show('<main><h1>Themes</h1></main>', { theme, viewport: { width: 1100, height: 850 } });
      await page.evaluate(() => (document.documentElement.lang = 'fr'));
      const answers = page.locator('cookie-banner > [data-action="accept"]');
      await answers.getByText('Tout accepter').waitFor();
      const [look] = await looks(answers);
      assert.ok(look && look.box.height < 60, JSON.stringify(look?.box));
    });
  }

  for (const [name, css] of Object.entries(RESETS)) {
    it(`stands on a page with ${name}: words to read, targets of 44 pixels (R108, R111)`, async () => {
      // The loader adds the banner, whose controls are in the page and so within reach of the page's rules.
      const page = await show(
        '<main><h1>Themes</h1><cookie-gate service="tube"><template><p>Film</p></template></cookie-gate></main><footer><cookie-trigger></cookie-trigger></footer>',
        { css },
      );
      await page.locator('cookie-gate [part~="choice"]').waitFor();
      const controls = await looks(
        page.locator(
          'cookie-banner > [data-action], cookie-gate [part~="choice"], cookie-gate [part~="action"], cookie-trigger [part="base"]',
        ),
      );
      assert.equal(controls.length, 7);
      for (const { box, style, contrast } of controls) {
        assert.ok(box.height >= 44 && box.width >= 44, JSON.stringify(box));
        assert.ok(contrast >= 4.5, `${contrast}`);
        assert.ok(Number.parseFloat(style['font-size'] ?? '') >= 16);
        assert.equal(style['border-top-style'], 'solid');
      }
      const [text] = await looks(page.locator('cookie-banner [part="message"]'));
      assert.equal(text?.style['text-align'], 'start');
      assert.ok(
        Number.parseFloat(text.style['line-height'] ?? '') >= 1.4 * Number.parseFloat(text.style['font-size'] ?? ''),
      );
      assert.ok(text.contrast >= 4.5, `${text.contrast}`);
      await alikeInEveryState(
        page,
        page.locator('cookie-banner > :is([data-action="accept"], [data-action="reject"])'),
      );
    });
  }

  it('no rule of a page sets apart or hides one of the answers that the kit puts there (R23, R25, R31)', async () => {
    const page = await show('<main><h1>Themes</h1></main>', {
      css: `cookie-banner > [data-action="reject"] {
        display: none !important; visibility: hidden; opacity: 0.2 !important; font-size: 8px; color: #bbb !important;
        background: none; border: 0; padding: 0; min-height: 0; position: absolute; left: -99rem; clip-path: inset(50%);
        pointer-events: none; transform: scale(0.5); order: 9; --cookie-color-action: #eee; --cookie-button-padding: 0;
        --cookie-button-shadow: 0 0 9px red; --cookie-color-focus-background: #eee; --cookie-button-font-size: 8px;
      }`,
    });
    const answers = page.locator('cookie-banner > :is([data-action="accept"], [data-action="reject"])');
    await alikeInEveryState(page, answers);
    await answers.nth(1).click();
    assert.deepEqual(await page.evaluate(() => globalThis.cookieConsent?.state.pending), []);
  });

  it('prints the charter whole, without the controls (R132)', async () => {
    const page = await show('<main><cookie-charter></cookie-charter></main>', {
      viewport: { width: 794, height: 1123 },
    });
    const names = [...read('examples/portal/charter.json').matchAll(/"cookies": \[(?:[^\]]*)\]/g)].flatMap(([list]) =>
      [...list.matchAll(/"name": "([^"]+)"/g)].map(([, name]) => name),
    );
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('cookie-charter [part~="row-header"] code')
      .evaluateAll((codes) => codes.filter((code) => code.getClientRects().length > 0).map((code) => code.textContent));
    assert.ok(names.length > 5);
    assert.deepEqual([...printed].sort(), [...names].sort());
    const charter = page.locator('cookie-charter');
    const hidden = await charter
      .locator('section [part="heading"]')
      .evaluateAll((all) => all.filter((one) => one.getClientRects().length === 0).length);
    assert.equal(hidden, 0);
    assert.equal(await charter.locator('button:visible').count(), 0);
    assert.equal(await page.locator(BANNER).isVisible(), false);
    const cut = await charter
      .locator('[part="scroller"]')
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length);
    assert.equal(cut, 0);
  });

  describe('docs/theming.md', () => {
    const guide = read('docs/theming.md');

    it('has every token, and no other', () => {
      const styles = readdirSync(new URL('../../src/elements', import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.styles.ts'))
        .map((file) => read(`src/elements/${file}`))
        .join('');
      const used = new Set(styles.match(/--cookie-[a-z-]+/g));
      const told = new Set([...guide.matchAll(/^\| `(--cookie-[a-z-]+)`/gm)].map(([, token]) => token));
      assert.deepEqual([...told].sort(), [...used].sort());
    });

    it('has the parts that the manifest has', () => {
      const rows: Record<string, string[]> = Object.fromEntries(
        [...guide.matchAll(/^\| `<(cookie-[a-z]+)>`\s*\|(.*)\|$/gm)].map(([, tag = '', parts]) => [
          tag,
          [...(parts ?? '').matchAll(/`([a-z-]+)`/g)].map(([, part = '']) => part).sort(),
        ]),
      );
      assert.deepEqual(rows, declaredParts());
    });

    it('has every theme', () => {
      const told = [...guide.matchAll(/^\| `([a-z-]+)`\s+\|.*(?:light|scheme|theme)/gm)].map(([, name]) => name);
      assert.deepEqual([...told].sort(), [...THEMES].sort());
    });
  });

  it('what the elements show has no part that the manifest lacks', async () => {
    const page = await show(
      `<cookie-banner></cookie-banner><main><cookie-charter></cookie-charter><cookie-preferences></cookie-preferences>
       <cookie-table></cookie-table><cookie-gate service="tube"><template><p>Film</p></template></cookie-gate></main>
       <cookie-trigger></cookie-trigger>`,
    );
    await page.locator('cookie-gate [part~="choice"]').waitFor();
    for (const [tag, parts] of Object.entries(declaredParts())) {
      const element = page.locator(tag);
      for (const disclosure of await element.locator('[part="disclosure"]').all()) await disclosure.click();
      const shown = await element
        .locator('[part]')
        .evaluateAll((all) => all.flatMap((one) => (one.getAttribute('part') ?? '').split(' ')));
      const unknown = new Set(shown.filter((part) => part !== 'base' && !parts.includes(part)));
      assert.deepEqual([...unknown], [], tag);
    }
  });
});

/** The parts of each tag beside `base`, as the manifest has them. */
function declaredParts(): Record<string, string[]> {
  const { modules } = JSON.parse(read('dist/custom-elements.json')) as {
    modules: { declarations?: { tagName?: string; cssParts?: { name: string }[] }[] }[];
  };
  return Object.fromEntries(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName !== undefined)
      .map(({ tagName = '', cssParts = [] }) => [
        tagName,
        cssParts
          .map(({ name }) => name)
          .filter((name) => name !== 'base')
          .sort(),
      ]),
  );
}

/** Compares every computed property of both answers, save where they stand, at rest, pointed at, focused and pressed. */
async function alikeInEveryState(page: Page, answers: Locator): Promise<void> {
  assert.equal(await answers.count(), 2);
  const compare = ([accept, reject]: Look[], state: string): void => {
    assert.ok(accept && reject);
    assert.deepEqual(accept.style, reject.style, state);
    assert.equal(accept.box.height, reject.box.height, state);
    assert.ok(Math.abs(accept.box.width - reject.box.width) <= 0.25 * accept.box.width, state);
    assert.ok(accept.contrast >= 5 && reject.contrast >= 5, `${state}: ${accept.contrast}, ${reject.contrast}`);
  };
  const inState = async (
    state: string,
    enter: (answer: Locator) => Promise<void>,
    leave?: () => Promise<void>,
  ): Promise<void> => {
    const found: Look[] = [];
    for (const answer of await answers.all()) {
      await enter(answer);
      found.push(...(await looks(answer)));
      await leave?.();
    }
    compare(found, state);
  };
  compare(await looks(answers), 'at rest');
  await inState('hover', (answer) => answer.hover());
  await inState(
    'active',
    async (answer) => {
      await answer.hover();
      await page.mouse.down();
    },
    async () => {
      await page.mouse.move(0, 0);
      await page.mouse.up();
    },
  );
  // Focus is shown to whoever uses the keyboard.
  await page.keyboard.press('Shift');
  await inState('focus', async (answer) => {
    await answer.focus();
    assert.ok(await answer.evaluate((element) => element.matches(':focus-visible')));
  });
}

/** What these look like: every computed property but those of place and width, and the contrast of their words. */
function looks(elements: Locator): Promise<Look[]> {
  return elements.evaluateAll((all) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    // Methods, since the compiler marks other functions with a helper that the page does not have.
    const measure = {
      /** How light these colours are over white, one over the other, from 0 to 1. */
      luminance(...colours: string[]): number {
        for (const colour of ['#fff', ...colours]) {
          context.fillStyle = colour;
          context.fillRect(0, 0, 1, 1);
        }
        const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      },
      /** The grounds an element stands on, the furthest first. */
      grounds(element: Element | null): string[] {
        if (!element) return [];
        const { host } = element.getRootNode() as Partial<ShadowRoot>;
        const under = this.grounds(element.assignedSlot ?? element.parentElement ?? host ?? null);
        return [...under, getComputedStyle(element).backgroundColor];
      },
    };
    const ofPlace = /^(?:inline-size|width|perspective-origin|transform-origin|--.*)$/;
    return all.map((element): Look => {
      const computed = getComputedStyle(element);
      const grounds = measure.grounds(element);
      const words = measure.luminance(...grounds, computed.color);
      const ground = measure.luminance(...grounds);
      const { width, height, top, bottom } = element.getBoundingClientRect();
      return {
        box: { width, height, top, bottom },
        style: Object.fromEntries(
          [...computed].filter((name) => !ofPlace.test(name)).map((name) => [name, computed.getPropertyValue(name)]),
        ),
        contrast: (Math.max(words, ground) + 0.05) / (Math.min(words, ground) + 0.05),
      };
    });
  });
}
