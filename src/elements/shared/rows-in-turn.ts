import { nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { repeat } from 'lit/directives/repeat.js';

/** What fills the window, and then what can be drawn without anybody noticing. */
const FIRST = 150;
const NEXT = 250;

type Template = (row: object) => TemplateResult;

/**
 * Draws the rows of a long table a few hundred at a time, so that the page never stops: the first at once, the rest
 * while the visitor looks at them, and all of them before printing. In the end each is there, for assistive technology
 * and for the browser's own search too.
 */
class RowsInTurn extends AsyncDirective {
  #rows: readonly object[] = [];
  #template: Template = () => {
    throw new Error('drawn before its first rendering');
  };
  #count = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(rows: readonly object[], template: Template): unknown {
    this.#rows = rows;
    this.#template = template;
    this.#plan();
    return this.#drawn();
  }

  override disconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    removeEventListener('beforeprint', this.#finish);
  }

  override reconnected(): void {
    this.#plan();
  }

  #drawn(): unknown {
    const rows = this.#rows.slice(0, this.#count);
    return rows.length === 0 ? nothing : repeat(rows, (row) => row, this.#template);
  }

  #plan(): void {
    if (this.#timer !== undefined || this.#rows.length <= this.#count) return;
    addEventListener('beforeprint', this.#finish);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#drawUpTo(this.#count + NEXT);
    });
  }

  #drawUpTo(count: number): void {
    this.#count = count;
    this.setValue(this.#drawn());
    if (count < this.#rows.length) this.#plan();
    else this.disconnected();
  }

  readonly #finish = (): void => this.#drawUpTo(this.#rows.length);
}

const inTurn = directive(RowsInTurn);

/** Rows, drawn in turn. A row is known again by its identity, so it must be the same object each time. */
export function rowsInTurn<Row extends object>(rows: readonly Row[], template: (row: Row) => TemplateResult): unknown {
  return inTurn(rows, template as Template);
}
