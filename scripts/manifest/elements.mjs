/**
 * What an analyser's plugin is given at each node of the source.
 *
 * @typedef {object} Analysed
 * @property {import('typescript')} ts
 * @property {import('typescript').Node} node
 * @property {import('custom-elements-manifest/schema.js').JavaScriptModule} moduleDoc
 *
 * An element as the manifest has it.
 *
 * @typedef {import('custom-elements-manifest/schema.js').CustomElement & { tagName: string, examples?: string[] }} Element
 */

/**
 * The elements of a manifest, each with the path of its module.
 *
 * @param {import('custom-elements-manifest/schema.js').Package} manifest
 * @returns {{ path: string, element: Element }[]}
 */
export function elementsIn({ modules }) {
  return modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter((declaration) => 'customElement' in declaration)
      .map((declaration) => ({ path, element: /** @type {Element} */ (declaration) })),
  );
}
