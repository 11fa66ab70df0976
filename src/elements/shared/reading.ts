import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onServer } from './on-server.js';
import { readBeside } from './read-beside.js';

const readers = new Set<object>();
const watchers = new Set<() => void>();

/** Says that an element is there to be read in full, so that nothing of ours may cover it (R20). */
export function reading(element: object, isRead: boolean): void {
  if (isRead === readers.has(element)) return;
  if (isRead) readers.add(element);
  else readers.delete(element);
  for (const tell of watchers) tell();
}

/** Knows whether the page holds something of ours to be read in full. */
export class ReadingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #tell = (): void => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get isReadingPage(): boolean {
    return readers.size > 0 || (!onServer && this.#isExpected);
  }

  /** Whether the page has a tag whose code is on its way: what stands in the flow once it came does not move then. */
  get #isExpected(): boolean {
    return document.querySelector(`:is(${readBeside(this.#host)}):not(:defined)`) !== null;
  }

  hostConnected(): void {
    watchers.add(this.#tell);
  }

  hostDisconnected(): void {
    watchers.delete(this.#tell);
  }
}
