import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, ROOT } from './processes.mjs';

/** What is read whole stays short. */
export const LONGEST = 16_000;

/** @param {string} file */
const read = (file) => readFileSync(join(ROOT, file), 'utf8');

/**
 * The page for language models, in the form of llmstxt.org: a title, a summary, what must be known without headings,
 * then lists of links. Every word is that of the docs, the manifest or the README.
 * @param address Where a file of the docs is found from where this page stands.
 */
export function llmsText(address = (/** @type {string} */ file) => file) {
  const readme = read('README.md');
  const [, summary = ''] = /^# .+\n\n(.+)\n/.exec(readme) ?? [];
  const text = `# cookie-charter

> ${summary}

${markup()}

**Elements**

${elements()}

## Guides

${guides(readme)}

## Reference

- [The charter, field by field](docs/charter.md): every field, every column, every mistake.
- [The choice](docs/consent.md): how it is kept, holding back, withdrawal, the store.
- [In a framework](docs/frameworks.md): React, Preact, Solid, Vue, Svelte, Angular, Lit, types.
- [On the server](docs/server.md): reading the choice, rendering, forms without script.
- [Theming](docs/theming.md): themes, tokens, parts, placement, slots.
- [Delivery](docs/delivery.md): what is downloaded, caching, integrity.

## Optional

- [Jurisdiction profiles](docs/profiles.md): the values of each, with their sources.
- [Languages](docs/languages.md): the catalogues.
- [Changelog](CHANGELOG.md): what changed, and what touches consent.
`;
  return text.replaceAll(/\]\(((?:docs\/)?[\w./-]+\.md)/g, (_, file) => `](${address(file)}`);
}

/** Everything of the docs in one file, for whoever reads it all. */
export function llmsFullText() {
  const files = [...llmsText().matchAll(/\]\(([\w./-]+\.md)\)/g)].map(([, file = '']) => file);
  return ['README.md', 'docs/markup.md', ...new Set(files)]
    .map((file) => `<!-- ${file} -->\n\n${read(file)}`)
    .join('\n');
}

/** The guide to correct markup, whose headings become paragraphs: the form allows none before the lists. */
function markup() {
  return read('docs/markup.md')
    .replace(/^# .+\n\n.+\n/, '')
    .replaceAll(/^## (.+)$/gm, '**$1**')
    .trim();
}

/** @typedef {{ name: string, description?: string, default?: string, type?: { text: string } }} Attribute */

/** Each element: what it is for, and what its attributes take. */
function elements() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  return modules
    .flatMap((/** @type {any} */ { declarations = [] }) => declarations)
    .filter((/** @type {any} */ { tagName }) => tagName)
    .map((/** @type {any} */ { tagName, description, attributes = [] }) => {
      const [purpose] = description.replaceAll('\n', ' ').split(/(?<=\.) /);
      return [`- \`<${tagName}>\`: ${purpose}`, ...attributes.map(attribute)].join('\n');
    })
    .join('\n');
}

/** @param {Attribute} attribute */
function attribute({ name, description = '', type, default: first }) {
  const values = type && type.text !== 'string' ? ` (${type.text.replaceAll('|', 'or').replaceAll(/\s+/g, ' ')})` : '';
  const unless = first && !["''", 'false'].includes(first) ? `, ${first} by default` : '';
  const [purpose] = description.replaceAll('\n', ' ').split(/(?<=\.) /);
  return `  - \`${name}\`${values}${unless}: ${purpose}`;
}

/** @param {string} readme */
function guides(readme) {
  const [, list = ''] = /^## Guides\n\n((?:- .+\n)+)/m.exec(readme) ?? [];
  return list.trim();
}

if (isMain(import.meta.url)) writeFileSync(join(ROOT, 'llms.txt'), llmsText());
