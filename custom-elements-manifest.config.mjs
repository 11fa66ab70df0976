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

/** Keeps the elements and what a page may use of them: helpers and private members are nobody's business. */
const publicOnly = {
  name: 'public-only',
  /** @param {{ customElementsManifest: { modules: Module[] } }} options */
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const hidden = (module.declarations ?? []).filter((declaration) => !declaration.customElement);
      const names = hidden.map(({ name }) => name);
      module.declarations = module.declarations?.filter((declaration) => declaration.customElement);
      module.exports = module.exports?.filter(({ name }) => !names.includes(name));
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic);
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ exports }) => exports?.length);
  },
};

/**
 * @typedef {{ name: string, privacy?: string, static?: boolean }} Member
 * @typedef {{ name: string, customElement?: boolean, members?: Member[] }} Declaration
 * @typedef {{ declarations?: Declaration[], exports?: { name: string }[] }} Module
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
  plugins: [publicOnly, publishedPaths],
};
