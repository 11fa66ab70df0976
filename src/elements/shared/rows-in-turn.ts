import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';

/** What fills the window, and then what can be drawn without anybody noticing. */
const FIRST = 150;
const NEXT = 250;

type Template = (row: object, isHidden: boolean) => TemplateResult;

/**
 * Draws the rows of a long table a few hundred at a time, so that the page never stops: the first at once, the rest
 * while the visitor looks at them, and all of them before printing. So it does again when they are searched or sorted:
 * rows once made stay where they are, out of sight until their turn, since laying out thousands is what takes time.
 * In the end each is there, for assistive technology and for the browser's own search too.
 */
class RowsInTurn extends AsyncDirective {
  #rows: readonly object[] = [];
  /** What is out of sight for good, until the next search. */
  #hidden: ReadonlySet<object> = new Set();
  #template: Template = () => {
    throw new Error('drawn before its first rendering');
  };
  /** How many rows are made, and how many of those that are not hidden are in sight. */
  #made = 0;
  #shown = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(rows: readonly object[], hidden: ReadonlySet<object>, template: Template): unknown {
    if (rows !== this.#rows || !areAlike(hidden, this.#hidden)) this.#shown = FIRST;
    this.#rows = rows;
    this.#hidden = hidden;
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
      this.#showUpTo(this.#shown + NEXT);
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

function areAlike(one: ReadonlySet<object>, other: ReadonlySet<object>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}

const inTurn = directive(RowsInTurn);

/**
 * Rows, drawn in turn. A row is known again by its identity, so it must be the same object each time.
 *
 * @param hidden Those that are out of sight.
 */
export function rowsInTurn<Row extends object>(
  rows: readonly Row[],
  hidden: ReadonlySet<Row>,
  template: (row: Row, isHidden: boolean) => TemplateResult,
): unknown {
  return inTurn(rows, hidden, template as Template);
}
