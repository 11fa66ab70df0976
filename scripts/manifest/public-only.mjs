/** @import { ClassMember, Declaration, Package } from 'custom-elements-manifest/schema.js' */

/** Keeps the elements and what a page may use of them: helpers and private members are nobody's business. */
export const publicOnly = {
  name: 'public-only',
  /** @param {{ customElementsManifest: Package }} options */
  packageLinkPhase({ customElementsManifest }) {
    for (const file of customElementsManifest.modules) {
      const hidden = (file.declarations ?? []).filter((declaration) => !isElement(declaration));
      const names = hidden.map(({ name }) => name);
      file.declarations = file.declarations?.filter(isElement);
      file.exports = file.exports?.filter(({ name }) => !names.includes(name));
      for (const declaration of file.declarations ?? []) {
        if ('members' in declaration) declaration.members = declaration.members?.filter(isPublic);
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ exports }) => exports?.length);
  },
};

/** @param {Declaration} declaration */
const isElement = (declaration) => 'customElement' in declaration && declaration.tagName !== undefined;

/** @param {ClassMember} member */
function isPublic({ name, privacy = 'public', static: isStatic }) {
  return privacy === 'public' && !name.startsWith('#') && !(isStatic && name === 'styles');
}
