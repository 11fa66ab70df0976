import { summarise } from './statistics.mjs';

/** After so many failures in a row, a contestant is left out of the rounds to come. */
const PATIENCE = 3;

/** What the runs of several contestants measured, and how those that failed did. */
export class Records {
  /** @type {Map<string, import('./measure.mjs').Sample[]>} */
  #samples = new Map();
  /** @type {Map<string, string[]>} */
  #failures = new Map();
  /** @type {Map<string, number>} */
  #inARow = new Map();

  /**
   * Runs one measure, and keeps what it gave or why it failed.
   * @param {string} name
   * @param {() => Promise<import('./measure.mjs').Sample>} measure
   */
  async run(name, measure) {
    if ((this.#inARow.get(name) ?? 0) >= PATIENCE) return;
    try {
      const sample = await measure();
      this.#samples.set(name, [...(this.#samples.get(name) ?? []), sample]);
      this.#inARow.delete(name);
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
      this.#failures.set(name, [...(this.#failures.get(name) ?? []), reason]);
      this.#inARow.set(name, (this.#inARow.get(name) ?? 0) + 1);
    }
  }

  /**
   * @param {string} name
   * @param {string} measure
   */
  summary(name, measure) {
    return summarise((this.#samples.get(name) ?? []).map((sample) => sample[measure]));
  }

  /** How many runs gave something. @param {string} name */
  countOf(name) {
    return this.#samples.get(name)?.length ?? 0;
  }

  /** Why runs failed, each reason once, with how often. @param {string} name @returns {[string, number][]} */
  failuresOf(name) {
    /** @type {Map<string, number>} */
    const counted = new Map();
    for (const reason of this.#failures.get(name) ?? []) counted.set(reason, (counted.get(reason) ?? 0) + 1);
    return [...counted];
  }
}
