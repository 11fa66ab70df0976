import { examples } from './scripts/manifest/examples.mjs';
import { literalTypes } from './scripts/manifest/literal-types.mjs';
import { pageEvents } from './scripts/manifest/page-events.mjs';
import { publicOnly } from './scripts/manifest/public-only.mjs';
import { publishedPaths } from './scripts/manifest/published-paths.mjs';
import { tokens } from './scripts/manifest/tokens.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/adapters/effects/page-events.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [examples, pageEvents(), literalTypes(), publicOnly, tokens, publishedPaths],
};
