import type { BrowserContext, Page } from 'playwright-core';

/** What a visitor sees and does on a page, in the words of the contract. Locators pierce shadow roots. */

export const BANNER = 'cookie-banner [part~="base"]';

/** The page once its store is there. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await known(page);
}

/** Goes back as the browser's own button does. A page that returns from the cache fires no `load` to wait for. */
export async function goBack(page: Page): Promise<void> {
  await page.goBack({ waitUntil: 'commit' });
  await known(page);
}

/** Waits until the page knows where it stands. */
export async function known(page: Page): Promise<void> {
  await page.waitForFunction(() => globalThis.cookieConsent !== undefined);
}

export async function press(
  page: Page,
  action: 'accept' | 'reject' | 'customise' | 'save' | 'close',
  within = 'body',
): Promise<void> {
  await page.locator(`${within} [data-action="${action}"]:visible`).first().click();
}

/** Presses Tab until what has focus matches, at most `limit` times; answers how many it took. */
export async function tabTo(page: Page, matches: string, limit = 60): Promise<number> {
  for (let count = 1; count <= limit; count += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((selector) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(selector) ?? false;
    }, matches);
    if (isThere) return count;
  }
  throw new Error(`no ${matches} within ${limit} presses of Tab`);
}

/** What has focus, through shadow roots, as a short description: its action, its part or its tag. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.getAttribute('data-action') ?? active?.getAttribute('part') ?? active?.localName ?? '';
  });
}

/** The names of the cookies the browser holds, HttpOnly ones included. */
export async function cookieNames(context: BrowserContext): Promise<string[]> {
  return (await context.cookies()).map(({ name }) => name).sort();
}

/** What each stand-in counted on this page. */
export function standIns(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => (globalThis as { standIns?: Record<string, number> }).standIns ?? {});
}

/** The answers as the page's store tells them. */
export function answers(page: Page): Promise<{ granted: string[]; denied: string[]; pending: string[] }> {
  return page.evaluate(() => {
    const { granted, denied, pending } = globalThis.cookieConsent!.state;
    return { granted: [...granted], denied: [...denied], pending: [...pending] };
  });
}

/** What the radios of the page's choices show: name → value, those unticked left out. */
export function ticked(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('cookie-preferences, cookie-charter')];
    const radios = hosts.flatMap((host) => [
      ...(host.shadowRoot?.querySelectorAll<HTMLInputElement>('input:checked') ?? []),
    ]);
    return Object.fromEntries(radios.map(({ name, value }) => [name, value]));
  });
}
