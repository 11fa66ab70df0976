import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementsIn } from './elements.mjs';

/** @import { Package } from 'custom-elements-manifest/schema.js' */

const GUIDE = 'docs/theming.md';

/** Adds to each element the tokens its style sheets read, with the words of the theming guide, so that the two agree. */
export const tokens = {
  name: 'tokens',
  /** @param {{ customElementsManifest: Package }} options */
  packageLinkPhase({ customElementsManifest }) {
    const guide = tokensIn(readFileSync(GUIDE, 'utf8'));
    for (const { path, element } of elementsIn(customElementsManifest)) {
      const read = new Set(styleSheetsOf(path).flatMap((sheet) => sheet.match(/--cookie-[a-z-]+/g) ?? []));
      const own = element.cssProperties ?? [];
      const named = own.map(({ name }) => name);
      element.cssProperties = [...own, ...guide.filter(({ name }) => read.has(name) && !named.includes(name))];
    }
  },
};

/**
 * The rows of the guide's table.
 * @param {string} guide
 */
function tokensIn(guide) {
  const rows = guide.matchAll(/^\| `(--cookie-[a-z-]+)` *\|([^|]*)\|([^|]*)\|$/gm);
  return [...rows].map(([, name = '', initial = '', what = '']) => ({
    name,
    description: what.trim(),
    default: initial.trim().replaceAll('`', ''),
  }));
}

/**
 * The text of the style sheets a module imports.
 * @param {string} path
 */
function styleSheetsOf(path) {
  const source = readFileSync(path, 'utf8');
  return [...source.matchAll(/from '([^']+\.styles)\.js'/g)].map(([, sheet = '']) =>
    readFileSync(join(dirname(path), `${sheet}.ts`), 'utf8'),
  );
}
