import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import type { Package } from 'custom-elements-manifest/schema.js';
import ts from 'typescript';
import { elementsIn } from '../../scripts/manifest/elements.mjs';
import { importsOf } from '../rooms.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')) as Package & { documentEvents: PageEvent[] };

interface PageEvent {
  readonly name: string;
  readonly type: { readonly text: string };
  readonly description: string;
}

const elements = elementsIn(manifest);

/** Parts and slots that are not the page's: those of a shared module that this element draws without, and a gate's own. */
const NOT_OFFERED: Readonly<Record<string, readonly string[]>> = {
  'cookie-charter': ['accept', 'reject'],
  'cookie-gate': ['content'],
  'cookie-preferences': ['accept', 'reject'],
  'cookie-table': ['details'],
};

describe('the manifest', () => {
  it('follows its published schema', () => {
    const schema = JSON.parse(read('node_modules/custom-elements-manifest/schema.json')) as object;
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.ok(validate(manifest), JSON.stringify(validate.errors));
  });

  it('has the six elements', () => {
    const tags = elements.map(({ element }) => element.tagName).sort();
    assert.deepEqual(
      tags,
      ['banner', 'charter', 'gate', 'preferences', 'table', 'trigger'].map((name) => `cookie-${name}`),
    );
  });

  it('has the events of the page, with what they carry, and none among those of an element', () => {
    const types = Object.fromEntries(manifest.documentEvents.map(({ name, type }) => [name, type.text]));
    assert.deepEqual(types, {
      'cookie-charter-error': 'CustomEvent<Problem>',
      'cookie-consent-change': 'CustomEvent<ConsentChangeDetail>',
      'cookie-consent-ready': 'CustomEvent<ConsentDetail>',
      'cookie-preferences-open': 'CustomEvent<ConsentStore | null>',
    });
    assert.ok(manifest.documentEvents.every(({ description }) => description !== ''));
    assert.deepEqual(
      elements.flatMap(({ element }) => element.events ?? []),
      [],
    );
  });

  for (const { path, element } of elements) {
    describe(`of <${element.tagName}>`, () => {
      const source = path.replace(/^dist\//, '').replace(/\.js$/, '.ts');
      const written = modulesOf(source).map(markupIn);
      const offered = (names: string[]): string[] => {
        const left = NOT_OFFERED[element.tagName] ?? [];
        return [...new Set(names)].filter((name) => !left.includes(name)).sort();
      };

      it('has the parts that its templates have, and no others', () => {
        assert.deepEqual(namesOf(element.cssParts), offered(written.flatMap(({ parts }) => parts)));
      });

      it('has the slots that its templates have, and no others', () => {
        assert.deepEqual(namesOf(element.slots), offered(written.flatMap(({ slots }) => slots)));
      });

      it('has the attributes that it observes, each with the property it sets', async () => {
        const module = (await import(`../../${path}`)) as Record<string, ElementClass>;
        const { observedAttributes = [], elementProperties } = module[element.name] ?? {};
        assert.deepEqual(namesOf(element.attributes), [...observedAttributes].sort());
        for (const { name, fieldName } of element.attributes ?? []) {
          const { attribute } = elementProperties?.get(fieldName ?? '') ?? {};
          assert.equal(typeof attribute === 'string' ? attribute : fieldName, name);
        }
      });

      it('says of each thing what it is for, and of each value what it may be', () => {
        const {
          description = '',
          attributes = [],
          members = [],
          slots = [],
          cssParts = [],
          cssProperties = [],
        } = element;
        assert.notEqual(description, '');
        const all = [...attributes, ...members, ...slots, ...cssParts, ...cssProperties];
        assert.deepEqual(
          all.filter((one) => !one.description).map(({ name }) => name),
          [],
        );
        for (const { name, type, default: initial } of attributes) {
          // A name that only a source explains tells an editor nothing.
          assert.match(type?.text ?? '', /^(?:string|number|boolean|'[a-z-]+'(?: \| '[a-z-]+')*)$/, name);
          assert.notEqual(initial, undefined, name);
        }
      });

      it('has an example of the element', () => {
        assert.match(element.examples?.[0] ?? '', new RegExp(`^<${element.tagName}[^>]*>[^]*</${element.tagName}>$`));
      });

      it('keeps to itself what is private', () => {
        const hidden = (element.members ?? []).filter(
          ({ name, privacy }) => privacy === 'private' || /^[#_]/.test(name),
        );
        assert.deepEqual(hidden, []);
      });
    });
  }
});

describe('what editors read', () => {
  const json = (path: string): unknown => JSON.parse(read(`dist/${path}`));
  const namesTwice = (named: readonly { readonly name: string }[]): string[] =>
    namesOf(named).filter((name, index, names) => names.indexOf(name) !== index);

  it('offers Visual Studio Code each tag, with the values of its attributes', () => {
    const { tags } = json('vscode.html-custom-data.json') as HtmlData;
    assert.deepEqual(namesOf(tags), namesOf(elements.map(({ element }) => ({ name: element.tagName }))));
    const placement = tags
      .find(({ name }) => name === 'cookie-banner')
      ?.attributes.find(({ name }) => name === 'placement');
    assert.deepEqual(namesOf(placement?.values), ['bottom', 'centre', 'flow', 'top']);
  });

  it('offers each token and each part once', () => {
    const { properties, pseudoElements } = json('vscode.css-custom-data.json') as CssData;
    const { contributions } = json('web-types.json') as WebTypes;
    const tokens = new Set(elements.flatMap(({ element }) => namesOf(element.cssProperties)));
    const parts = new Set(elements.flatMap(({ element }) => namesOf(element.cssParts)));
    for (const [named, count] of [
      [properties, tokens.size],
      [pseudoElements, parts.size],
      [contributions.css.properties, tokens.size],
      [contributions.css['pseudo-elements'], parts.size],
    ] as const) {
      assert.deepEqual(namesTwice(named), []);
      assert.equal(named.length, count);
    }
  });

  it('offers JetBrains’ editors each tag with its attributes', () => {
    const { contributions } = json('web-types.json') as WebTypes;
    const attributes = Object.fromEntries(
      contributions.html.elements.map((one) => [one.name, namesOf(one.attributes)]),
    );
    assert.deepEqual(
      attributes,
      Object.fromEntries(elements.map(({ element }) => [element.tagName, namesOf(element.attributes)])),
    );
  });
});

interface Named {
  readonly name: string;
}
interface HtmlData {
  readonly tags: readonly (Named & { readonly attributes: readonly (Named & { readonly values: Named[] })[] })[];
}
interface CssData {
  readonly properties: readonly Named[];
  readonly pseudoElements: readonly Named[];
}
interface WebTypes {
  readonly contributions: {
    readonly html: { readonly elements: readonly (Named & { readonly attributes: readonly Named[] })[] };
    readonly css: Record<'properties' | 'pseudo-elements', readonly Named[]>;
  };
}

interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, { readonly attribute?: unknown }>;
}

function namesOf(things: readonly { readonly name: string }[] = []): string[] {
  return things.map(({ name }) => name).sort();
}

/** An element's module and what it loads of its room, at once or later. */
function modulesOf(start: string): string[] {
  const found = new Set([start]);
  for (const module of found) {
    for (const { to, typeOnly } of importsOf(module, read(`src/${module}`))) {
      if (!typeOnly && to.startsWith('elements/')) found.add(to);
    }
  }
  return [...found];
}

/** The parts and slots in the templates of a module. */
function markupIn(module: string): { parts: string[]; slots: string[] } {
  const source = ts.createSourceFile(module, read(`src/${module}`), ts.ScriptTarget.ESNext, true);
  const parts: string[] = [];
  const slots: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'html') {
      const markup = textOf(node.template);
      parts.push(...[...markup.matchAll(/\spart=["']?([a-z][a-z -]*)/g)].flatMap(([, names = '']) => names.split(' ')));
      for (const [slot] of markup.matchAll(/<slot\b[^>]*>/g)) slots.push(...slotNames(slot));
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'heading') {
      parts.push(/\bpart: '([a-z-]+)'/.exec(node.arguments[2]?.getText() ?? '')?.[1] ?? 'heading');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { parts, slots };
}

/** The markup of a template, with a dollar sign for each value. */
function textOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map(({ literal }) => `$${literal.text}`).join('');
}

/** The name of a slot; a slot whose name is a value has those of the two answers. */
function slotNames(slot: string): string[] {
  const [, name = ''] = /\bname="?([a-z$-]+)/.exec(slot) ?? [];
  return name === '$' ? ['accept', 'reject'] : [name];
}
