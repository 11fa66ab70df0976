import { writeFileSync } from 'node:fs';
import { elementsIn } from './elements.mjs';
import { documented } from './element-types.mjs';

/** @import { Package } from 'custom-elements-manifest/schema.js' */

/** Writes the React components, one an element. */
export const reactComponents = {
  name: 'react-components',
  /** @param {{ customElementsManifest: Package }} options */
  packageLinkPhase({ customElementsManifest }) {
    const elements = elementsIn(customElementsManifest).map(({ path, element }) => ({
      name: element.name,
      tag: element.tagName,
      define: path.replace(/^dist\//, './').replace(/[^/]+$/, 'define.js'),
      element,
    }));
    const modules = elements.map(({ name, tag, define }) => ({
      line: `import { ${name} as ${name}Element } from '${define}';`,
      component: `export const ${name} = /* @__PURE__ */ component('${tag}', ${name}Element);`,
    }));
    // Each build has its own, or a page would load the elements of both.
    for (const folder of ['dist', 'dist/development']) {
      write(`${folder}/react.js`, [
        // A page rendered on a server meets the elements in the browser: they are nothing for its server components.
        `'use client';`,
        `import { component } from './react-component.js';`,
        ...modules.map(({ line }) => line),
        '',
        ...modules.map(({ component }) => component),
      ]);
    }
    write('dist/react.d.ts', [
      `import type { ElementComponent } from './react-component.js';`,
      `import type { ${elements.map(({ name }) => `${name}Properties`).join(', ')} } from './types/elements.js';`,
      ...elements.map(({ name, define }) => `import type { ${name} as ${name}Element } from '${define}';`),
      '',
      ...elements.map(
        ({ name, element }) =>
          `${documented(element, '')}\nexport declare const ${name}: ElementComponent<${name}Element, ${name}Properties>;`,
      ),
    ]);
  },
};

/**
 * @param {string} path
 * @param {string[]} lines
 */
function write(path, lines) {
  writeFileSync(path, `${lines.join('\n')}\n`);
}
