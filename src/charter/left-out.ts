import type { Category } from './charter.js';

/**
 * The categories of which a service was left out. What waits for the whole of one would not have waited for that service,
 * and may be its very script.
 */
export class LeftOut {
  readonly #declared: readonly Category[];
  readonly #ids = new Set<string>();

  constructor(declared: readonly Category[]) {
    this.#declared = declared;
  }

  /** Notes the category of a service; where there is none of that id, every one that needs consent may be it. */
  note(category: unknown): void {
    const meant = this.#declared.filter(({ id }) => id === category);
    const possible = meant.length > 0 ? meant : this.#declared.filter(({ consent }) => consent !== 'exempt');
    for (const { id } of possible) this.#ids.add(id);
  }

  /** Notes an id as it stands. */
  noteId(id: string): void {
    this.#ids.add(id);
  }

  get categories(): string[] {
    return [...this.#ids];
  }
}
