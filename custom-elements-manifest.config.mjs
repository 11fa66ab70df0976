/** Points at the published modules instead of their sources. */
const publishedPaths = {
  name: 'published-paths',
  /** @param {{ customElementsManifest: { modules: unknown } }} options */
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

/** Keeps what a page may use: private members are nobody's business. */
const publicMembersOnly = {
  name: 'public-members-only',
  /** @param {{ customElementsManifest: { modules: { declarations?: { members?: Member[] }[] }[] } }} options */
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (!declaration.members) continue;
        declaration.members = declaration.members.filter(isPublic);
        if (declaration.members.length === 0) delete declaration.members;
      }
    }
  },
};

/**
 * @typedef {{ name: string, privacy?: string, static?: boolean }} Member
 * @param {Member} member
 */
function isPublic({ name, privacy = 'public', static: isStatic }) {
  return privacy === 'public' && !name.startsWith('#') && !(isStatic && name === 'styles');
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/elements/shared/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicMembersOnly, publishedPaths],
};
