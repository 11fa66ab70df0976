import type { TemplateResult } from 'lit';
import { nothing } from './template.js';

/** Stands for a value while a template is taken apart. No HTML holds it. */
const HOLE = '\0';
/** The end of an element, its beginning with its attributes, a value, or text. */
const PIECES = /<\/[\w-]+>|<([\w-]+)((?:"[^"]*"|[^">])*)>|\0|[^<\0]+/g;
const ATTRIBUTES = /([?@]?[\w-]+)(?:=(?:"([^"]*)"|([^\s"]+)))?/g;

/**
 * What a template shows at its first drawing, as nodes, without Lit: for what is drawn once, or anew as a whole. It knows
 * what the templates of `template.ts` hold: texts, templates, lists, attributes, `?boolean` ones and `@event` listeners.
 */
export function draw({ strings, values }: TemplateResult): DocumentFragment {
  const drawn = new DocumentFragment();
  const given = values[Symbol.iterator]();
  const next = (): unknown => given.next().value;
  let place: ParentNode = drawn;
  for (const [piece, tag, attributes = ''] of strings.join(HOLE).matchAll(PIECES)) {
    if (tag) {
      const element = document.createElement(tag);
      for (const [, name = '', quoted, bare] of attributes.matchAll(ATTRIBUTES))
        write(element, name, quoted ?? bare ?? '', next);
      place.append(element);
      place = element;
    } else if (piece === HOLE) place.append(...nodesOf(next()));
    else if (piece.startsWith('<')) place = place.parentNode as ParentNode;
    else place.append(piece);
  }
  return drawn;
}

function nodesOf(value: unknown): (Node | string)[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value === 'string') return [value];
  return value === nothing ? [] : [draw(value as TemplateResult)];
}

function write(element: Element, name: string, written: string, next: () => unknown): void {
  const [first = '', ...rest] = written.split(HOLE);
  const parts = rest.map((words) => [next(), words] as const);
  const [[value] = []] = parts;
  if (name.startsWith('@')) {
    if (value !== nothing) element.addEventListener(name.slice(1), value as EventListener);
  } else if (name.startsWith('?')) element.toggleAttribute(name.slice(1), Boolean(value));
  else if (value !== nothing) element.setAttribute(name, first + parts.flat().map(String).join(''));
}
