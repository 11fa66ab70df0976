import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { elementTypes } from './scripts/manifest/element-types.mjs';
import { examples } from './scripts/manifest/examples.mjs';
import { literalTypes } from './scripts/manifest/literal-types.mjs';
import { namedOnce } from './scripts/manifest/named-once.mjs';
import { pageEvents } from './scripts/manifest/page-events.mjs';
import { publicOnly } from './scripts/manifest/public-only.mjs';
import { publishedPaths } from './scripts/manifest/published-paths.mjs';
import { reactComponents } from './scripts/manifest/react.mjs';
import { tokens } from './scripts/manifest/tokens.mjs';

/** Parts and tokens are offered where styles are written, and would bury what an element is for. */
const editorData = { outdir: 'dist', hideCssPartsDocs: true, hideCssPropertiesDocs: true, hideLogs: true };

export default {
  globs: ['src/elements/**/*.ts', 'src/adapters/effects/page-events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    examples,
    pageEvents(),
    literalTypes(),
    publicOnly,
    tokens,
    publishedPaths,
    elementTypes,
    reactComponents,
    customElementVsCodePlugin(editorData),
    customElementJetBrainsPlugin({ ...editorData, packageJson: false }),
    namedOnce,
  ],
};
