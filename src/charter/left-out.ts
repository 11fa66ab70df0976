import type { Category, Service } from './charter.js';

/**
 * The categories of which a service was left out. What waits for the whole of one would not have waited for that service,
 * and may be its very script.
 */
export class LeftOut {
  readonly #declared: readonly Category[];
  readonly #ids = new Set<string>();
  /** Whether the category of one cannot be told. */
  #isAny = false;

  constructor(declared: readonly Category[]) {
    this.#declared = declared;
  }

  /** Notes the category of a service; where there is none of that id, every one that needs consent may be it. */
  note(category: unknown): void {
    const meant = this.#declared.find(({ id }) => id === category);
    if (meant) this.#ids.add(meant.id);
    else this.#isAny = true;
  }

  /** Notes an id as it stands. */
  noteId(id: string): void {
    this.#ids.add(id);
  }

  /**
   * @param services Those that were read: a category that has none of them waits for an answer of its own, and need not be
   * held back for what only may be of it.
   */
  among(services: readonly Service[]): string[] {
    const mayRun = ({ id, consent }: Category): boolean =>
      consent === 'opt-out' || (consent === 'opt-in' && services.some(({ category }) => category === id));
    const possible = this.#isAny ? this.#declared.filter(mayRun).map(({ id }) => id) : [];
    return [...new Set([...this.#ids, ...possible])];
  }
}
