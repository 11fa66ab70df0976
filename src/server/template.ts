import { noChange, nothing, type TemplateResult } from 'lit';
import { getDirectiveClass, isDirectiveResult, isTemplateResult, TemplateResultType } from 'lit/directive-helpers.js';
import { PartType, type Directive, type PartInfo } from 'lit/directive.js';
import { escaped } from './escaped.js';

/** A hole of a template: where its value goes. */
type Hole =
  | { readonly kind: 'child' }
  /** `statics` stand before, between and behind its values. */
  | { readonly kind: 'attribute'; readonly name: string; readonly statics: readonly string[] }
  | { readonly kind: 'element' };

/** A template as pieces of HTML, one more than its holes. */
interface Compiled {
  readonly pieces: readonly string[];
  readonly holes: readonly Hole[];
}

/** Stands for a hole while a template is taken apart. No HTML holds it. */
const MARK = '\0';
const TAG_OR_HOLE = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|\0/gi;
const ATTRIBUTE_OR_HOLE = /\s+(?:([^\s"'>=/]+)=("[^"]*\0[^"]*"|'[^']*\0[^']*'|[^\s"'>]*\0[^\s"'>]*)|\0)/g;

/** Properties that say what an attribute of their name says at the beginning. */
const WRITTEN = new Set(['checked', 'selected', 'value']);

const compiled = new WeakMap<TemplateStringsArray, Compiled>();

/**
 * What a template of Lit's shows at its first rendering, as HTML. It has no listeners, no references and nothing that
 * Lit would go on from: in the page, what the element itself renders takes its place.
 *
 * @param value What stands where a child may: a template, text (escaped), a list of them, or nothing.
 */
export function toHtml(value: unknown): string {
  const shown = resolved(value, { type: PartType.CHILD });
  if (isNone(shown)) return '';
  if (isTemplateResult(shown, TemplateResultType.HTML)) return templateToHtml(shown);
  if (isList(shown)) return [...shown].map(toHtml).join('');
  return escaped(String(shown));
}

function templateToHtml({ strings, values }: TemplateResult): string {
  const { pieces, holes } = compiled.get(strings) ?? compile(strings);
  const given = values[Symbol.iterator]();
  const next = (): unknown => given.next().value;
  return holes.reduce((html, hole, index) => html + filled(hole, next) + (pieces[index + 1] ?? ''), pieces[0] ?? '');
}

function filled(hole: Hole, next: () => unknown): string {
  if (hole.kind === 'child') return toHtml(next());
  if (hole.kind === 'attribute') return attribute(hole.name, hole.statics, next);
  next();
  return '';
}

function attribute(name: string, statics: readonly string[], next: () => unknown): string {
  const values = statics.slice(1).map(() => resolved(next(), { ...infoOf(name), name, tagName: '' }));
  const [value] = values;
  if (name.startsWith('@')) return '';
  if (name.startsWith('?')) return value && value !== nothing ? ` ${name.slice(1)}` : '';
  if (name.startsWith('.')) return property(name.slice(1), value);
  if (values.includes(nothing)) return '';
  const [first = '', ...rest] = statics.map((words) => words.replaceAll('"', '&quot;'));
  return ` ${name}="${first}${rest.map((words, index) => escaped(textOf(values[index])) + words).join('')}"`;
}

function property(name: string, value: unknown): string {
  if (!WRITTEN.has(name) || value === false || isNone(value)) return '';
  return value === true ? ` ${name}` : ` ${name}="${escaped(textOf(value))}"`;
}

function infoOf(name: string): { readonly type: Exclude<PartInfo['type'], 2 | 6> } {
  const types: Partial<Record<string, Exclude<PartInfo['type'], 2 | 6>>> = {
    '?': PartType.BOOLEAN_ATTRIBUTE,
    '.': PartType.PROPERTY,
    '@': PartType.EVENT,
  };
  return { type: types[name.charAt(0)] ?? PartType.ATTRIBUTE };
}

/** A value without its directives: each says what it shows at first. */
function resolved(value: unknown, info: PartInfo): unknown {
  if (!isDirectiveResult(value)) return value;
  const Directed = getDirectiveClass(value) as new (info: PartInfo) => Directive;
  const { values } = value as { readonly values: readonly unknown[] };
  return resolved(new Directed(info).render(...values), info);
}

/** Takes a template apart, once. */
function compile(strings: TemplateStringsArray): Compiled {
  const pieces: string[] = [];
  const holes: Hole[] = [];
  const whole = strings.join(MARK);
  let from = 0;
  const cut = (hole: Hole, start: number, end: number): void => {
    pieces.push(whole.slice(from, start));
    holes.push(hole);
    from = end;
  };
  for (const { 0: found, index } of whole.matchAll(TAG_OR_HOLE)) {
    if (found === MARK) cut({ kind: 'child' }, index, index + 1);
    else for (const { hole, start, end } of holesOf(found)) cut(hole, index + start, index + end);
  }
  pieces.push(whole.slice(from));
  const parts = { pieces, holes };
  compiled.set(strings, parts);
  return parts;
}

function holesOf(tag: string): { readonly hole: Hole; readonly start: number; readonly end: number }[] {
  return [...tag.matchAll(ATTRIBUTE_OR_HOLE)].map(({ 0: found, 1: name, 2: value = '', index: start }) => {
    const statics = value.replace(/^(["'])(.*)\1$/s, '$2').split(MARK);
    const hole: Hole = name === undefined ? { kind: 'element' } : { kind: 'attribute', name, statics };
    return { hole, start, end: start + found.length };
  });
}

function textOf(value: unknown): string {
  return isNone(value) ? '' : String(value);
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null || value === nothing || value === noChange;
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
