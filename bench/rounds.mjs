import { openChromium } from './chromium.mjs';
import { scriptsOf } from './contestants/kit-build.mjs';
import { declareMany } from './declaration.mjs';
import { measureLongPreferences, measureTable, TABLES } from './growth.mjs';
import { busyness, describeMachine, kitVersion } from './machine.mjs';
import { measureRound } from './measure.mjs';
import { packageVersion } from './package-files.mjs';
import { Records } from './records.mjs';
import { nameAt, writeReport } from './report.mjs';

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('./measure.mjs').Sample} Sample
 * @typedef {{ runs: number, longRuns: number, counts: number[], contestants: Contestant[] }} Plan
 * How many rounds of visits, how many rounds with many cookies and how many those are, and who takes part.
 */

/** What takes longer is stuck. */
const MINUTES_A_RUN = 10;

/** All rounds of a bench: in each, every contestant once, so that what disturbs the machine disturbs them alike. */
export class Rounds {
  #visits = new Records();
  #preferences = new Records();
  #tables = new Records();
  #done = { rounds: 0, longRounds: 0 };
  #busyBefore = busyness();
  /** @type {Browser | undefined} */
  #browser;
  #version = '';

  /**
   * @param {Awaited<ReturnType<import('./site.mjs').openSite>>} site
   * @param {Plan} plan
   */
  constructor(site, plan) {
    this.site = site;
    this.plan = plan;
  }

  /**
   * Runs everything, and gives the report after each round.
   * @returns {AsyncGenerator<string>}
   */
  async *run() {
    const { runs, longRuns, contestants, counts } = this.plan;
    // The first of a browser's pages, and of a server's answers, cost more than all others: that round is thrown away.
    for (const contestant of contestants) await this.#visit(contestant, new Records(), 'warming up');
    for (let round = 0; round < runs; round += 1) {
      for (const contestant of byTurns(contestants, round)) {
        await this.#visit(contestant, this.#visits, `round ${round + 1} of ${runs}`);
      }
      this.#done.rounds = round + 1;
      yield this.report();
    }
    for (let round = 0; round < longRuns; round += 1) {
      for (const count of counts) await this.#declareMany(count, round);
      this.#done.longRounds = round + 1;
      yield this.report();
    }
  }

  /**
   * @param {Contestant} contestant
   * @param {Records} records
   * @param {string} when
   */
  async #visit(contestant, records, when) {
    announce(contestant.name, when);
    await records.run(contestant.name, async () => {
      const address = await this.site.prepare(contestant);
      return this.#withBrowser((browser) => measureRound(browser, contestant, address));
    });
  }

  /**
   * @param {number} count
   * @param {number} round
   */
  async #declareMany(count, round) {
    const when = `${count} cookies, round ${round + 1} of ${this.plan.longRuns}`;
    const listing = this.plan.contestants.filter(({ list }) => list);
    for (const contestant of byTurns(listing, round)) {
      announce(contestant.name, when);
      await this.#preferences.run(nameAt(contestant.name, count), async () => {
        const address = await this.site.prepare(contestant, count);
        return this.#withBrowser((browser) => measureLongPreferences(browser, contestant, address));
      });
    }
    for (const table of byTurns(TABLES, round)) {
      announce(table.name, when);
      await this.#tables.run(nameAt(table.name, count), () => this.#visitTable(table, count));
    }
  }

  /**
   * @param {(typeof TABLES)[number]} table
   * @param {number} count
   */
  #visitTable({ path, place, html }, count) {
    for (const [name, body] of Object.entries(scriptsOf('/cdn'))) this.site.offer(name, body);
    const declaration = declareMany(count);
    const address = this.site.offer(`/${path}/${count}/`, html(declaration, '/cdn'));
    const rows = declaration.services.reduce((sum, { cookies }) => sum + cookies.length, 0);
    return this.#withBrowser((browser) => measureTable(browser, address, { place, count: rows }));
  }

  /**
   * One browser for all, opened anew should it have crashed, and closed where a run is stuck in it.
   * @param {(browser: Browser) => Promise<Sample>} measure
   */
  async #withBrowser(measure) {
    const browser = this.#browser?.isConnected() ? this.#browser : await openChromium();
    this.#browser = browser;
    this.#version = browser.version();
    const timer = setTimeout(() => void browser.close(), MINUTES_A_RUN * 60_000);
    try {
      return await measure(browser);
    } finally {
      clearTimeout(timer);
    }
  }

  async close() {
    await this.#browser?.close();
  }

  /** What is known by now, as Markdown. */
  report() {
    const { contestants, counts } = this.plan;
    return writeReport({
      date: new Date().toISOString().slice(0, 10),
      machine: describeMachine(this.#busyBefore),
      programs: [
        { name: 'Chromium', version: this.#version },
        { name: 'Node.js', version: process.versions.node },
      ],
      ...this.#done,
      counts,
      contestants: contestants.map((contestant) => ({ contestant, version: versionOf(contestant) })),
      visits: this.#visits,
      preferences: this.#preferences,
      tableNames: TABLES.map(({ name }) => name),
      tables: this.#tables,
    });
  }
}

/**
 * Everyone once, each round from another start and every other round backwards.
 * @template T
 * @param {T[]} all
 * @param {number} round
 * @returns {T[]}
 */
function byTurns(all, round) {
  const start = round % all.length;
  const turned = [...all.slice(start), ...all.slice(0, start)];
  return round % 2 === 0 ? turned : turned.reverse();
}

/** @param {Contestant} contestant */
function versionOf({ kind, package: name }) {
  if (kind === 'kit') return kitVersion();
  return name === undefined ? '' : packageVersion(name);
}

/**
 * @param {string} name
 * @param {string} when
 */
function announce(name, when) {
  console.error(`${new Date().toISOString().slice(11, 19)} ${when}: ${name}`);
}
