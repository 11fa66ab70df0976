import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { findBrowsers } from '../../../scripts/browsers.mjs';
import { startSite, type Site } from '../site.ts';
import { ENGINES, limitOf, type EngineName } from './limits.ts';
import { startPuppeteer } from './puppeteer.ts';
import type { Engine, Visitor, VisitorOptions } from './tab.ts';
import { startWebKit } from './webkit.ts';

/** What a promise is kept with: a site that has seen nothing, and one visitor at a time, the next a new person. */
export interface Scene {
  readonly site: Site;
  readonly arrive: (options?: VisitorOptions) => Promise<Visitor>;
}
type Promised = (title: string, keep: (scene: Scene) => Promise<void>) => void;

const found = findBrowsers();

/** Browsers end with the process; a signal alone would end the process before them. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

/** The way to start an engine; undefined where it is not installed. */
function starterOf(name: EngineName): (() => Promise<Engine>) | undefined {
  const { chromium, firefox, webkit } = found;
  if (name === 'webkit') return webkit && (() => startWebKit(webkit));
  const path = name === 'chromium' ? chromium : firefox;
  return path === undefined ? undefined : () => startPuppeteer(name, path);
}

/** Runs the same promises in each engine. What one cannot do is skipped with the reason in the table of limits. */
export function inEveryEngine(about: string, promises: (promise: Promised) => void): void {
  // Browsers mostly wait, for the site, for themselves and for the driver.
  describe(about, { concurrency: ENGINES.length }, () => {
    for (const name of ENGINES) describe(`in ${name}`, { concurrency: 1 }, () => inEngine(name, promises));
  });
}

function inEngine(name: EngineName, promises: (promise: Promised) => void): void {
  const start = starterOf(name);
  const leftOut = process.env.BROWSERS?.split(',').includes(name) === false;
  if (!start || leftOut) {
    const reason = leftOut ? 'BROWSERS leaves it out' : `${name} is not installed: see "node scripts/browsers.mjs"`;
    const isFailure = process.env.CI === 'true' && !leftOut;
    it('is there', { skip: !isFailure && reason }, () => assert.fail(reason));
    promises((title) => void it(title, { skip: reason }));
    return;
  }
  let engine: Engine;
  let site: Site;
  let visitor: Visitor | undefined;
  before(async () => {
    site = await startSite();
    engine = await start();
  });
  beforeEach(() => site.clear());
  async function leave(): Promise<void> {
    const leaving = visitor;
    visitor = undefined;
    await leaving?.leave();
  }
  async function arrive(options: VisitorOptions = {}): Promise<Visitor> {
    await leave();
    visitor = await engine.arrive(options);
    return visitor;
  }
  afterEach(leave);
  after(async () => {
    await engine.close();
    await site.close();
  });
  const has = async (feature: string): Promise<boolean> => (await (await arrive()).open()).evaluate(feature);
  promises((title, keep) => {
    const limit = limitOf(name, title);
    const skip = limit && limit.unless === undefined ? limit.reason : false;
    it(title, { skip, timeout: 60_000 }, async (test) => {
      if (limit?.unless !== undefined && !(await has(limit.unless))) test.skip(limit.reason);
      else await keep({ site, arrive });
    });
  });
}
