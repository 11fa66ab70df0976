import { launch, type Browser, type Cookie, type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumTree } from './chromium-tree.ts';
import { eventually } from './eventually.ts';
import { ALLOWS_TREE, firefoxTree } from './firefox-tree.ts';
import type { Engine, HeldCookie, Key, Tab, Visitor, VisitorOptions } from './tab.ts';
import type { Told } from './told.ts';

type Name = 'chromium' | 'firefox';

const OPTIONS: Readonly<Record<Name, LaunchOptions>> = {
  chromium: {
    browser: 'chrome',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  },
  firefox: { browser: 'firefox', args: [ALLOWS_TREE] },
};
const TREES: Readonly<Record<Name, (page: Page) => Promise<readonly Told[]>>> = {
  chromium: chromiumTree,
  firefox: (page) => firefoxTree(page.browser()),
};

type Preferences = Readonly<Record<string, boolean>>;

/** Global Privacy Control as a visitor turns it on in the settings of Firefox. */
const PRIVACY_CONTROL: Preferences = {
  'privacy.globalprivacycontrol.enabled': true,
  'privacy.globalprivacycontrol.functionality.enabled': true,
};
/** Firefox knows no command of WebDriver BiDi that turns script off. */
const NO_SCRIPT: Preferences = { 'javascript.enabled': false };

/** Chromium, and Firefox through WebDriver BiDi. */
export async function startPuppeteer(name: Name, executablePath: string): Promise<Engine> {
  const start = (preferences: Preferences = {}): Promise<Browser> =>
    launch({
      ...OPTIONS[name],
      executablePath,
      extraPrefsFirefox: preferences,
      defaultViewport: { width: 1280, height: 800 },
      // The suite ends the process on a signal, and the browsers end with the process.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  const browser = await start();

  async function arrive({ scripts = true, privacyControl = false }: VisitorOptions): Promise<Visitor> {
    if (privacyControl && name !== 'firefox') throw new Error(`${name} has no setting for Global Privacy Control`);
    const preferences = { ...(privacyControl && PRIVACY_CONTROL), ...(!scripts && NO_SCRIPT) };
    // Preferences are those of a whole browser: a second one, for this visitor alone.
    const own = name === 'firefox' && Object.keys(preferences).length > 0 ? await start(preferences) : undefined;
    const context = await (own ?? browser).createBrowserContext();
    return {
      async open() {
        const page = await context.newPage();
        if (!scripts && !own) await page.setJavaScriptEnabled(false);
        return tabOf(name, page);
      },
      cookies: async () => (await context.cookies()).map(heldCookie),
      leave: () => (own ? own.close() : context.close()),
    };
  }
  return { arrive, close: () => browser.close() };
}

function tabOf(name: Name, page: Page): Tab {
  const evaluate = <Value>(expression: string): Promise<Value> => page.evaluate(expression) as Promise<Value>;
  let left = 0;
  /**
   * Leaves the document that is there, and waits until another is complete. Puppeteer's own commands wait for a `load`,
   * for ever where a page comes back from Firefox's cache, and at the next address too.
   */
  async function leaveBy(deed: string): Promise<void> {
    left += 1;
    await evaluate(`void (globalThis.left = ${left}, ${deed})`);
    // Firefox shows an empty page for a moment, where the next one needs another process.
    const arrived = `document.readyState === 'complete' && location.protocol !== 'about:' && globalThis.left !== ${left}`;
    await eventually(() => evaluate(arrived), deed);
  }
  return {
    goto: (address) => leaveBy(`location.assign(${JSON.stringify(address)})`),
    back: () => leaveBy('history.back()'),
    reload: () => leaveBy('location.reload()'),
    evaluate,
    evaluateInFrame: <Value>(expression: string) => page.frames()[1]!.evaluate(expression) as Promise<Value>,
    async told() {
      await page.bringToFront();
      return TREES[name](page);
    },
    async pointAt(x, y) {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    async type(key: Key) {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
  };
}

function heldCookie({ name, value, path, secure, httpOnly = false, sameSite, expires }: Cookie): HeldCookie {
  return { name, value, path, secure, httpOnly, sameSite, expires: expires < 0 ? undefined : expires };
}
