import { cpSync, writeFileSync } from 'node:fs';
import { elementsIn } from './elements.mjs';

/**
 * @import { Attribute, Package } from 'custom-elements-manifest/schema.js'
 * @import { Element } from './elements.mjs'
 */

const FOLDER = 'dist/types';

/**
 * Writes what each element takes as types, from the manifest, and puts beside it what each framework makes of them.
 * The values have the types of the classes' own properties, so that the two cannot differ.
 */
export const elementTypes = {
  name: 'element-types',
  /** @param {{ customElementsManifest: Package & { documentEvents: { name: string }[] } }} options */
  packageLinkPhase({ customElementsManifest }) {
    const elements = elementsIn(customElementsManifest);
    const events = customElementsManifest.documentEvents.map(({ name }) => `\n  | '${name}'`).join('');
    cpSync('src/types', FOLDER, { recursive: true });
    // What an import of types alone finds where it is not taken away.
    writeFileSync(`${FOLDER}/none.js`, 'export {};\n');
    writeFileSync(
      `${FOLDER}/elements.d.ts`,
      `${HEAD}${elements.map(importOf).join('\n')}

/** The events of the page, which the kit sends on its document. */
export type CookieEvents = Pick<
  DocumentEventMap,${events}
>;

/** A number as script or as markup has it. */
export type NumberInMarkup = number | \`\${number}\`;

${elements.map(({ element }) => typesOf(element)).join('\n\n')}

/** Every element of the kit, by its tag. */
export interface CookieElements {
${elements.map(({ element }) => entryOf(element)).join('\n')}
}
`,
    );
  },
};

const HEAD = `// Made from custom-elements.json.
import type {} from '../adapters/effects/page-events.js';
import type {} from '../elements/shared/preferences-request.js';
`;

/** @param {{ path: string, element: Element }} options */
function importOf({ path, element }) {
  const define = path.replace(/^dist\//, '../').replace(/[^/]+$/, 'define.js');
  return `import type { ${element.name} } from '${define}';`;
}

/** @param {Element} element */
function typesOf({ name, tagName, attributes = [], members = [] }) {
  const fields = members.filter(({ kind, ...field }) => kind === 'field' && !('static' in field && field.static));
  return `/** What markup says of a \`<${tagName}>\`. */
export interface ${name}Attributes {
${attributes.map((attribute) => attributeOf(name, attribute)).join('\n')}
}

/** What script sets on a \`<${tagName}>\`. */
export interface ${name}Properties {
${fields.map((field) => propertyOf(name, field)).join('\n')}
}`;
}

/**
 * @param {string} className
 * @param {{ name: string, description?: string }} field
 */
function propertyOf(className, { name, description }) {
  return `${words(description)}\n  ${name}?: ${className}['${name}'] | undefined;`;
}

/**
 * @param {string} className
 * @param {Attribute & { fieldName?: string }} attribute
 */
function attributeOf(className, { name, fieldName, type, description }) {
  const own = `${className}['${fieldName}']`;
  const quoted = name.includes('-') ? `'${name}'` : name;
  const value = { boolean: `${own} | ''`, number: 'NumberInMarkup' }[type?.text ?? ''] ?? own;
  return `${words(description)}\n  ${quoted}?: ${value} | undefined;`;
}

/** @param {Element} element */
function entryOf(element) {
  const { name, tagName } = element;
  return `${documented(element)}\n  '${tagName}': {
    element: ${name};
    attributes: ${name}Attributes;
    properties: ${name}Properties;
  };`;
}

/**
 * What an element is for and an example of it, as a comment.
 * @param {Element} element
 * @param {string} [indent]
 */
export function documented({ description, examples = [] }, indent) {
  const shown = examples.map((example) => `\n\n@example\n${example}`).join('');
  return words(`${description}${shown}`, indent);
}

/**
 * @param {string | undefined} text
 * @param {string} [indent]
 */
function words(text = '', indent = '  ') {
  const lines = text.split('\n');
  if (lines.length === 1) return `${indent}/** ${text} */`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */`;
}
