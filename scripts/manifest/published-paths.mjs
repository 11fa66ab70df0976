/** @import { Package } from 'custom-elements-manifest/schema.js' */

/** Points at the published modules instead of their sources. */
export const publishedPaths = {
  name: 'published-paths',
  /** @param {{ customElementsManifest: Package }} options */
  packageLinkPhase({ customElementsManifest }) {
    /** @param {unknown} node */
    const rewrite = (node) => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') {
          Reflect.set(node, key, value.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js'));
        } else rewrite(value);
      }
    };
    rewrite(customElementsManifest.modules);
  },
};
