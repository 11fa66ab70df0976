import { build } from 'esbuild';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../../scripts/processes.mjs';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { goBack } from '../support/visitor.ts';

/**
 * Several real tabs against a model of thirty lines: whatever the order of what people, clocks and sites do, nothing
 * runs and nothing is kept that the model denies (R1, R9, R21, R35, R52, R89, R90, R103).
 */
const RUNS = Number(process.env.MODEL_RUNS ?? 500);
/** The longest sequence. Longer ones find more, at a price that each full run would pay. */
const LENGTH = Number(process.env.MODEL_LENGTH ?? 5);
const TABS = [0, 1] as const;
/** What failed once is tried first, for ever: in sequences as long as it failed in, or it would not come back. */
const SEEDS = new URL('../support/model-seeds.json', import.meta.url);

/** Each version of the charter: the services it has, and their revisions. */
const CHARTERS: readonly Readonly<Record<string, number>>[] = [
  { a: 1, b: 1 },
  { a: 1, b: 2, c: 1 },
  { a: 2, c: 1 },
];
const IDS = ['a', 'b', 'c'];

interface Said {
  readonly answer: 'granted' | 'denied';
  readonly revision: number;
}
type Kept = Map<string, Said> | undefined;

class Model {
  kept: Kept;
  version = 0;
  /** The charter each tab loaded, and what it believes: the record as it last read it. */
  readonly tabs = TABS.map(() => ({ version: 0, seen: undefined as Kept }));

  granted(tab: number): string[] {
    const { version, seen } = this.tabs[tab]!;
    return Object.entries(CHARTERS[version]!).flatMap(([id, revision]) => {
      const said = seen?.get(id);
      return said?.answer === 'granted' && said.revision === revision ? [id] : [];
    });
  }
  decide(tab: number, answerOf: (id: string) => Said['answer'] | undefined): void {
    const units = Object.entries(CHARTERS[this.tabs[tab]!.version]!);
    const given: (readonly [string, Said])[] = units.flatMap(([id, revision]) => {
      const answer = answerOf(id);
      return answer ? [[id, { answer, revision }] as const] : [];
    });
    this.kept = new Map(given.length === units.length ? given : [...(this.kept ?? []), ...given]);
    for (const each of this.tabs) each.seen = this.kept;
  }
  load(tab: number): void {
    this.tabs[tab] = { version: this.version, seen: this.kept };
  }
}

interface Real {
  readonly context: BrowserContext;
  readonly pages: readonly Page[];
  /** Where its page is, and another page of the same site. */
  readonly address: string;
  readonly elsewhere: string;
  serve(version: number): void;
}

/**
 * Waits until a tab has heard the news. That it hears within a second is tested where two tabs are alone (R89): here a
 * busy machine would fail the model for its own slowness.
 */
function hear(page: Page, expected: readonly string[]): Promise<void> {
  return page.evaluate(async (wanted) => {
    const patience = performance.now() + 8000;
    while (globalThis.cookieConsent?.granted.join() !== wanted && performance.now() < patience) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }, expected.join());
}

/** What a tab shows and what the browser keeps of it. */
function look(page: Page): Promise<Record<'granted' | 'shown' | 'kept' | 'ran', string[]>> {
  return page.evaluate(() => ({
    granted: [...(globalThis.cookieConsent?.granted ?? [])],
    shown: [...document.querySelectorAll<HTMLElement>('p[data-id]')].map(({ dataset }) => dataset.id!),
    kept: [...document.cookie.matchAll(/x_(\w)=/g)].map(([, id]) => id!),
    ran: [...(globalThis as unknown as { ran: string[] }).ran],
  }));
}

/** Compares every tab with the model. */
async function agree(model: Model, { pages }: Real): Promise<void> {
  const everGranted = TABS.flatMap((each) => model.granted(each));
  // Cookies are one jar: a tab that looks before another has heard sees what is about to be erased.
  await Promise.all(TABS.map((tab) => hear(pages[tab]!, model.granted(tab))));
  const seen = await Promise.all(TABS.map((tab) => look(pages[tab]!)));
  for (const [tab, { granted, shown, kept, ran }] of seen.entries()) {
    const expected = model.granted(tab);
    assert.deepEqual([granted, shown], [expected, expected], `tab ${tab}`);
    assert.equal(new Set(ran).size, ran.length, `tab ${tab} ran something twice: ${ran.join()}`);
    assert.ok(
      expected.every((id) => ran.includes(id)),
      `tab ${tab} ran ${ran.join()}`,
    );
    // A cookie of what one tab's older charter grants may be there; of what no tab grants, never.
    assert.ok(
      kept.every((id) => everGranted.includes(id)),
      `kept although denied: ${kept.join()}`,
    );
  }
}

/** A thing that happens: to the model, to the real browser, and then both are compared. */
class Happening implements fc.AsyncCommand<Model, Real> {
  readonly #words: string;
  readonly #model: (model: Model) => void;
  readonly #real: (real: Real) => Promise<unknown>;

  constructor(words: string, model: (model: Model) => void, real: (real: Real) => Promise<unknown>) {
    this.#words = words;
    this.#model = model;
    this.#real = real;
  }
  check(): boolean {
    return true;
  }
  async run(model: Model, real: Real): Promise<void> {
    this.#model(model);
    await this.#real(real);
    await agree(model, real);
  }
  toString(): string {
    return this.#words;
  }
}

/** A sequence in words, without new charters at its end: no page has loaded them. */
function wordsOf(commands: Iterable<fc.AsyncCommand<Model, Real>>): string[] {
  const words = [...commands].map(String);
  while (words.at(-1)?.startsWith('new charter')) words.pop();
  return words;
}

async function load(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    while (!globalThis.cookieConsent) await new Promise((resolve) => setTimeout(resolve, 1));
  });
}

const RECORD = 'cookies_preferences';
/** Overwrites the record behind everybody's back, and lets every tab read it again as it would on its return. */
function tamper(words: string, value: string, seen: (kept: Kept) => Kept): Happening {
  return new Happening(
    words,
    (model) => {
      model.kept = seen(model.kept);
      for (const tab of model.tabs) tab.seen = model.kept;
    },
    async ({ pages }) => {
      const attributes = value === '' ? '; Max-Age=0' : '';
      await pages[0]!.evaluate((cookie) => void (document.cookie = cookie), `${RECORD}=${value}; Path=/${attributes}`);
      for (const page of pages) await page.evaluate(() => globalThis.cookieConsent!.refresh());
    },
  );
}

const tab = fc.constantFrom(...TABS);
const nothing = (): Kept => undefined;
const HAPPENINGS = [
  tab.map(
    (at) =>
      new Happening(
        `accept in ${at}`,
        (model) => model.decide(at, () => 'granted'),
        ({ pages }) => pages[at]!.evaluate(() => globalThis.cookieConsent!.acceptAll()),
      ),
  ),
  tab.map(
    (at) =>
      new Happening(
        `reject in ${at}`,
        (model) => model.decide(at, () => 'denied'),
        ({ pages }) => pages[at]!.evaluate(() => globalThis.cookieConsent!.rejectAll()),
      ),
  ),
  tab.map(
    (at) =>
      new Happening(
        `withdraw in ${at}`,
        (model) => model.decide(at, () => 'denied'),
        ({ pages }) => pages[at]!.evaluate(() => globalThis.cookieConsent!.withdraw()),
      ),
  ),
  fc.tuple(tab, fc.constantFrom(...IDS), fc.constantFrom('granted' as const, 'denied' as const)).map(
    ([at, id, answer]) =>
      new Happening(
        `set ${id} ${answer} in ${at}`,
        (model) => model.decide(at, (each) => (each === id ? answer : undefined)),
        ({ pages }) =>
          pages[at]!.evaluate(
            ([key, value]) => globalThis.cookieConsent!.set({ [key!]: value as 'granted' }),
            [id, answer],
          ),
      ),
  ),
  tab.map(
    (at) =>
      new Happening(
        `reload ${at}`,
        (model) => model.load(at),
        ({ pages, address }) => load(pages[at]!, address),
      ),
  ),
  tab.map(
    (at) =>
      new Happening(
        `leave ${at} and come back`,
        (model) => {
          model.tabs[at]!.seen = model.kept;
        },
        async ({ pages, elsewhere }) => {
          await pages[at]!.goto(elsewhere);
          await goBack(pages[at]!);
        },
      ),
  ),
  fc.constantFrom(...CHARTERS.keys()).map(
    (version) =>
      new Happening(
        `new charter ${version}`,
        (model) => void (model.version = version),
        ({ serve }) => {
          serve(version);
          return Promise.resolve();
        },
      ),
  ),
  fc
    .constantFrom('v=1&t=', 'v=2&t=1795430400&yes=a', 'yes=a+b+c', '%', 'v=1&t=1795430400&yes=a&yes=b', 'true')
    .map((value) => tamper(`damage: ${value}`, value, nothing)),
  fc.constant(tamper('expire', 'v=1&t=1600000000&yes=a+b+c', nothing)),
  fc.constant(tamper('delete', '', nothing)),
];

describe('any order of things', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await launch();
    // One file, as a site's own bundler makes it: a thousand pages load it.
    const bundle = await build({
      stdin: { contents: `import { start } from './dist/core.js'; start();`, resolveDir: ROOT },
      ...{ bundle: true, format: 'esm', write: false },
    });
    site.answers.set('/site.js', withBody(bundle.outputFiles[0]!.text, 'text/javascript'));
    site.answers.set('/elsewhere.html', withBody('<!doctype html><html lang="fr"><title>Ailleurs</title>'));
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  function serve(path: string, version: number): void {
    const services = Object.entries(CHARTERS[version]!).map(([id, revision]) => ({
      ...{ id, revision, name: id, category: 'statistics', provider: 'P' },
      cookies: [{ name: `x_${id}` }],
    }));
    const held = IDS.map(
      (
        id,
      ) => `<script type="text/plain" data-consent="${id}">ran.push('${id}'); document.cookie = 'x_${id}=1; Path=/';</script>
        <template data-consent="${id}"><p data-id="${id}"></p></template>`,
    );
    site.answers.set(
      path,
      withBody(`<!doctype html><html lang="fr"><title>Portail</title><script>globalThis.ran = [];</script>
        <script type="application/json" data-cookie-charter>${JSON.stringify({ site: { name: 'P' }, services })}</script>
        ${held.join('')}<script type="module" src="/site.js"></script>`),
    );
  }

  /** Sequences that kept to the model. From the same start the same things happen: once is enough. */
  const tried = new Set<string>();
  let visitors = 0;
  async function check(parameters: fc.Parameters<unknown>, length = LENGTH): Promise<void> {
    const path = `/model-${(visitors += 1)}.html`;
    const context = await newVisitor(browser);
    const pages = await Promise.all(TABS.map(() => context.newPage()));
    const address = site.origin + path;
    const elsewhere = `${site.origin}/elsewhere.html`;
    const real: Real = { context, pages, address, elsewhere, serve: (version) => serve(path, version) };
    const setup = async (): Promise<{ model: Model; real: Real }> => {
      serve(path, 0);
      await context.clearCookies();
      await Promise.all(pages.map((page) => load(page, address)));
      return { model: new Model(), real };
    };
    const happenings = fc.commands(HAPPENINGS, { maxCommands: length, size: 'max' });
    const property = fc.asyncProperty(happenings, async (commands) => {
      const words = wordsOf(commands);
      if (tried.has(words.join())) return;
      await fc.asyncModelRun(setup, commands);
      // Every step was compared, so that how the sequence began was tried too.
      for (let count = 0; count <= words.length; count += 1) tried.add(words.slice(0, count).join());
    });
    const details = await fc.check(property, { ...parameters, endOnFailure: false } as fc.Parameters<
      [Iterable<fc.AsyncCommand<Model, Real>>]
    >);
    await context.close();
    if (!details.failed) return;
    const { seed, counterexamplePath } = details;
    const known = knownFailures();
    if (!known.some((each) => each.seed === seed && each.length === length)) {
      const failure: Failure = { seed, length, path: (counterexamplePath ?? '').split(':')[0]! };
      writeFileSync(SEEDS, `${JSON.stringify([...known, failure], undefined, 2)}\n`);
    }
    assert.fail(`${fc.defaultReportMessage(details) ?? 'failed'}\n${String(details.errorInstance)}`);
  }

  it('keeps to the model in every sequence that ever failed', async () => {
    for (const { length, ...failure } of knownFailures()) await check({ ...failure, numRuns: 1 }, length);
  });

  it(`keeps to the model in ${RUNS} sequences`, async () => {
    // Two visitors side by side: they wait more than they compute.
    await Promise.all([check({ numRuns: RUNS / 2 }), check({ numRuns: RUNS / 2 })]);
  });
});

/** How fast-check finds a failure again: its seed, how many sequences came before it, and how long they could be. */
interface Failure {
  readonly seed: number;
  readonly path: string;
  readonly length: number;
}

function knownFailures(): Failure[] {
  return existsSync(SEEDS) ? (JSON.parse(readFileSync(SEEDS, 'utf8')) as Failure[]) : [];
}
