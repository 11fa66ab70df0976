import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { loadStrings, onStringsChange, stringsFor } from './catalogue.js';
import { closestLang, dirOf, hostOf } from './closest-lang.js';
import type { Extent, StringsOf } from './extent.js';
import type { Strings } from './strings.js';

/** Known when the kit is built for a page. */
const onServer: boolean = isServer;

/** Gives an element its words in the language of the closest `lang`, through shadow roots, and follows it. */
export class LocalizeController<E extends Extent> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #extent: E;
  #stops: (() => void)[] = [];
  #lang = '';
  #last: StringsOf[E] | undefined;

  /** @param extent How far the words go that the element says: pages without a bundler fetch no more. */
  constructor(host: ReactiveControllerHost & HTMLElement, extent: E) {
    this.#host = host;
    this.#extent = extent;
    host.addController(this);
  }

  /** The closest `lang`, as written; English where none is. A server has no page to look in, and says it itself. */
  get lang(): string {
    return onServer ? this.#host.lang : this.#lang;
  }

  /**
   * The words, or `undefined` while the first ones are on their way: show nothing rather than another language. Once
   * there were some they stay until others take their place, so that nothing goes and loses focus in between (R105).
   */
  get strings(): StringsOf[E] | undefined {
    this.#last = stringsFor(this.lang, this.#extent) ?? this.#last;
    return this.#last;
  }

  /** The direction of the words where they are of another language than the page's; else the page's own holds (R120). */
  get dir(): Strings['dir'] | undefined {
    return dirOf(this.strings, this.lang);
  }

  hostConnected(): void {
    this.#stops = [onStringsChange(() => this.#host.requestUpdate())];
    for (const root of rootsOf(this.#host)) this.#stops.push(onLangChange(root, () => this.#follow()));
    this.#follow();
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  #follow(): void {
    const lang = closestLang(this.#host);
    if (lang !== this.#lang) this.#host.requestUpdate();
    this.#lang = lang;
    if (stringsFor(lang, this.#extent)) return;
    void loadStrings(lang, this.#extent).then(() => this.#host.requestUpdate());
  }
}

function rootsOf(element: Element): Node[] {
  const roots: Node[] = [];
  let node: Element | undefined = element;
  while (node) {
    roots.push(node.getRootNode());
    node = hostOf(node);
  }
  return roots;
}

const watched = new WeakMap<Node, Set<() => void>>();

/** One observer a root, however many elements are in it. */
function onLangChange(root: Node, tell: () => void): () => void {
  let listeners = watched.get(root);
  if (!listeners) {
    const told = new Set<() => void>();
    listeners = told;
    watched.set(root, told);
    new MutationObserver(() => {
      for (const each of [...told]) each();
    }).observe(root, {
      attributes: true,
      attributeFilter: ['lang'],
      subtree: true,
    });
  }
  listeners.add(tell);
  return () => void listeners.delete(tell);
}
