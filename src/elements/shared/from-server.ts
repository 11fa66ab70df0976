import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { positionsIn } from './positions.js';

/**
 * Takes the place of what a server rendered in the element's shadow root (R97), or of what was drawn there ahead of the
 * class. That stays in sight, and works as a form, until the element has all it needs; then it goes in the same moment as what is drawn here comes, which has the
 * focus and the scroll position it had.
 */
export class FromServer implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #isReady: () => unknown;
  readonly #adopt: ((from: ParentNode) => void) | undefined;
  /** All but the comment before them, which must stay: Lit draws before it. */
  #nodes: readonly Element[];
  #restore: (() => void) | undefined;

  /**
   * @param isReady Says something true once the element can draw all it will.
   * @param adopt Takes over what a visitor changed there, such as what is ticked, right before the first drawing here.
   */
  constructor(host: ReactiveControllerHost & Element, isReady: () => unknown, adopt?: (from: ParentNode) => void) {
    this.#host = host;
    this.#isReady = isReady;
    this.#adopt = adopt;
    this.#nodes = [...(host.shadowRoot?.children ?? [])];
    host.addController(this);
  }

  /** Whether what the server rendered is in sight still. */
  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    if (!root || !this.isShown || !this.#isReady()) return;
    // What was drawn ahead of the class may have gone on meanwhile.
    this.#nodes = [...root.children];
    this.#adopt?.(root);
    this.#restore = positionsIn(root);
  }

  hostUpdated(): void {
    if (!this.#restore) return;
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    this.#restore();
    this.#restore = undefined;
  }
}
