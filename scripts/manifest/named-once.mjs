import { readFileSync, writeFileSync } from 'node:fs';
import { elementsIn } from './elements.mjs';

/**
 * @import { Package } from 'custom-elements-manifest/schema.js'
 * @typedef {{ name: string, description?: string }} Named
 */

/**
 * Several elements share parts and tokens, and the editor data repeats each for every element: an editor would offer it
 * six times. Each is named once here, a part with what it is in which element.
 */
export const namedOnce = {
  name: 'named-once',
  /** @param {{ customElementsManifest: Package }} options */
  packageLinkPhase({ customElementsManifest }) {
    /** @param {Named} part */
    const inEachElement = ({ name }) => ({ name, description: wordsOfPart(customElementsManifest, name) });
    change('dist/vscode.css-custom-data.json', (data) => {
      data.properties = once(data.properties);
      data.pseudoElements = once(data.pseudoElements).map(inEachElement);
    });
    change('dist/web-types.json', ({ contributions: { css } }) => {
      css.properties = once(css.properties);
      css['pseudo-elements'] = once(css['pseudo-elements']).map(inEachElement);
    });
  },
};

/** @param {Named[]} named */
const once = (named) => [...new Map(named.map((one) => [one.name, one])).values()];

/**
 * @param {Package} manifest
 * @param {string} selector such as `::part(base)`
 */
function wordsOfPart(manifest, selector) {
  return elementsIn(manifest)
    .flatMap(({ element: { tagName, cssParts = [] } }) =>
      cssParts
        .filter(({ name }) => selector.endsWith(`part(${name})`))
        .map(({ description = '' }) => `- \`<${tagName}>\`: ${description}`),
    )
    .join('\n');
}

/**
 * @param {string} path
 * @param {(data: any) => void} amend
 */
function change(path, amend) {
  const data = JSON.parse(readFileSync(path, 'utf8'));
  amend(data);
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
}
