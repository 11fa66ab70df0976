import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { newVisitor } from './site.ts';

/** What a visitor's screen and system are like, as far as a window can be changed. */
export type Outlook = Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'> & {
  readonly viewport?: { readonly width: number; readonly height: number };
};

/** A window before which one new visitor after another sits down: to open one for each takes longer than most pages. */
export interface Seat {
  /** Makes room for the next visitor, who was never here. */
  readonly next: (outlook?: Outlook) => Promise<Page>;
}

/** Takes a window for pages of this origin alone. */
export async function takeSeat(browser: Browser, origin: string): Promise<Seat> {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const usual = { colorScheme: 'light', forcedColors: 'none', viewport: page.viewportSize()! } as const;
  return {
    async next(outlook = {}) {
      const { viewport, ...media } = { ...usual, ...outlook };
      // The next finds nothing pointed at.
      await page.mouse.move(-1, -1);
      if (page.url().startsWith(origin)) await page.evaluate(() => sessionStorage.clear());
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await context.clearCookies();
      const { width, height } = page.viewportSize()!;
      if (width !== viewport.width || height !== viewport.height) await page.setViewportSize(viewport);
      await page.emulateMedia({ ...media, media: null });
      return page;
    },
  };
}
