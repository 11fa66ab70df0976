import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.mjs';
import { DIST } from '../kit-build.mjs';
import { charterAndHeldScript, LIST, SHADOW_CONTROLS, TRIGGER } from '../kit-page.mjs';

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'cookie-charter (bundled)',
  kind: 'kit',
  setting: 'Its loader for bundlers with French, bundled as the others are; banner and trigger written in the page.',
  controls: SHADOW_CONTROLS,
  list: LIST,
  async page(declaration) {
    const { files, tags } = await bundle(new URL('page.js', import.meta.url), {
      alias: { 'cookie-charter/loader/fr.js': fileURLToPath(new URL('loader/fr.js', DIST)) },
    });
    return {
      files,
      additions: {
        head: `${charterAndHeldScript(declaration)}\n${tags}`,
        first: '<cookie-banner></cookie-banner>',
        footer: TRIGGER,
      },
    };
  },
};
