import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closestLang, dirOf } from '../../i18n/closest-lang.js';
import { regionOf } from '../../i18n/region.js';
import type { AskingStrings } from '../../i18n/strings.js';
import type { Said } from './said.js';

/**
 * What is drawn of an element ahead of its class (decision 0018): most visitors need nothing else of it. Once the class is
 * there it takes the place of this as it does of what a server rendered.
 */
export interface Ahead {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly said: Said;
  /** Shows this in place of what there was. */
  readonly show: (drawn: Node) => void;
  /** Has the class fetched: something is wanted that is not drawn here. */
  readonly handOver: () => void;
}

/** Those that are drawn so, or about to be, and the language of their place then. */
const drawn = new WeakMap<Element, string>();

/** Whether an element is drawn ahead of its class, or about to be. */
export function isAhead(host: Element): boolean {
  return drawn.has(host);
}

/** Notes that it is about to be. */
export function beginAhead(host: Element): void {
  drawn.set(host, closestLang(host));
}

/** Whether the language of its place is another than it was: that is for the class. */
export function isInAnotherLanguage(host: Element): boolean {
  return drawn.get(host) !== closestLang(host);
}

/** What was drawn is of no use any more: its element left the page. Put back, it is for the class. */
export function leaveAhead(host: Element): void {
  drawn.delete(host);
  host.shadowRoot?.lastElementChild?.remove();
}

/** Whether an element can be drawn ahead of its class: only a server drew in it. */
export function isUntouched(host: Element): boolean {
  const isUndrawn = host.shadowRoot?.childElementCount !== 0 && !customElements.get(host.localName);
  return isUndrawn && 'adoptedStyleSheets' in document;
}

/** What it takes to draw ahead of a class. */
export interface Means {
  readonly words: AskingStrings;
  readonly handOver: () => void;
  /** `positionsIn`, where something was drawn by a server: what takes its place has the focus it had. */
  readonly positionsIn?: ((root: ShadowRoot) => () => void) | undefined;
}

/** Begins what is drawn ahead, in the words of the element's language. */
export function openAhead(
  host: HTMLElement,
  styles: readonly string[],
  { words, handOver, positionsIn }: Means,
): Ahead {
  const lang = closestLang(host);
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = styles.map(styleSheet);
  // Where Lit begins to draw.
  if (!positionsIn) root.append(new Comment());
  let note = positionsIn;
  const show = (drawn: Node): void => {
    const before = [...root.children];
    const restore = note?.(root);
    note = undefined;
    root.append(drawn);
    for (const each of before) each.remove();
    restore?.();
  };
  const strings = { ...words, lang: regionOf(lang, words.lang) };
  return { host, root, handOver, show, said: { strings, dir: dirOf(words, lang) } };
}

/** By their text: elements share most of them. */
const sheets = new Map<string, CSSStyleSheet>();

function styleSheet(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/** Holds controllers for what is drawn ahead, as an element of Lit's does once its class is there. */
export class AheadHost implements ReactiveControllerHost {
  readonly updateComplete: Promise<boolean> = Promise.resolve(true);
  readonly #controllers: ReactiveController[] = [];

  constructor(
    readonly shadowRoot: ShadowRoot,
    readonly requestUpdate: () => void,
  ) {}

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  removeController(): void {
    // Each stays as long as this.
  }

  connect(): void {
    for (const each of this.#controllers) each.hostConnected?.();
  }

  update(): void {
    for (const each of this.#controllers) each.hostUpdated?.();
  }

  disconnect(): void {
    for (const each of this.#controllers) each.hostDisconnected?.();
  }
}
