import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { onServer } from './on-server.js';

/** Nothing is out of sight. */
const NONE: ReadonlySet<object> = new Set();

type Template = (item: object, isHidden: boolean) => TemplateResult;

/** How much is drawn at once, at first and then each time; and what is out of sight. */
interface Turns {
  readonly first: number;
  readonly next: number;
  readonly hidden?: ReadonlySet<object>;
  /** Changes when the items were arranged anew: then the first of them are shown first again. */
  readonly arrangement?: string | undefined;
}

/**
 * Draws what is long, such as the rows of a table, some at a time, so that the page never stops: the first at once, the rest
 * while the visitor looks at them, and all of them before printing. So it does again when they are searched or sorted:
 * rows once made stay where they are, out of sight until their turn, since laying out thousands is what takes time.
 * In the end each is there, for assistive technology and for the browser's own search too.
 */
class InTurn extends AsyncDirective {
  #rows: readonly object[] = [];
  /** What is out of sight for good, until the next search. */
  #hidden: ReadonlySet<object> = NONE;
  #turns: Turns = { first: 0, next: 0 };
  #template: Template = () => {
    throw new Error('drawn before its first rendering');
  };
  /** How many rows are made, and how many of those that are not hidden are in sight. */
  #made = 0;
  #shown = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(rows: readonly object[], template: Template, turns: Turns): unknown {
    const { first, hidden = NONE, arrangement } = turns;
    if (onServer) return rows.map((row) => template(row, hidden.has(row)));
    if (this.#shown === 0 || arrangement !== this.#turns.arrangement) this.#shown = first;
    this.#rows = rows;
    this.#hidden = hidden;
    this.#turns = turns;
    this.#template = template;
    const drawn = this.#drawn();
    this.#plan();
    return drawn;
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    removeEventListener('beforeprint', this.#finish);
  }

  override reconnected(): void {
    this.#plan();
  }

  get #isDone(): boolean {
    return this.#made >= this.#rows.length && this.#shown >= this.#rows.length - this.#hidden.size;
  }

  #drawn(): unknown {
    let inSight = 0;
    const waiting = new Set<object>();
    for (const [index, row] of this.#rows.entries()) {
      if (this.#hidden.has(row)) continue;
      inSight += 1;
      if (inSight > this.#shown) waiting.add(row);
      else this.#made = Math.max(this.#made, index + 1);
    }
    // What is hidden is made in its turn too: the next search may look for it.
    this.#made = Math.min(Math.max(this.#made, this.#shown), this.#rows.length);
    const rows = this.#rows.slice(0, this.#made);
    if (rows.length === 0) return nothing;
    return repeat(
      rows,
      (row) => row,
      (row) => this.#template(row, this.#hidden.has(row) || waiting.has(row)),
    );
  }

  #plan(): void {
    if (this.#timer !== undefined || this.#isDone) return;
    addEventListener('beforeprint', this.#finish);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#showUpTo(this.#shown + this.#turns.next);
    });
  }

  #showUpTo(count: number): void {
    this.#shown = count;
    this.setValue(this.#drawn());
    if (this.#isDone) this.disconnected();
    else this.#plan();
  }

  readonly #finish = (): void => this.#showUpTo(this.#rows.length);
}

const directed = directive(InTurn);

/**
 * Items, drawn in turn. An item is known again by its identity, so it must be the same object each time.
 */
export function inTurn<Item extends object>(
  items: readonly Item[],
  template: (item: Item, isHidden: boolean) => TemplateResult,
  turns: Turns,
): unknown {
  return directed(items, template as Template, turns);
}
