import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.mjs';
import { DIST } from '../kit-build.mjs';
import { charterAndHeldScript, LIST, SHADOW_CONTROLS, TRIGGER } from '../kit-page.mjs';

/** @param {string} name */
const element = (name) => fileURLToPath(new URL(`elements/${name}/define.js`, DIST));

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'cookie-charter (bundled)',
  kind: 'kit',
  setting: 'Banner, preferences and trigger imported one by one and bundled, the elements written in the page.',
  controls: SHADOW_CONTROLS,
  list: LIST,
  async page(declaration) {
    const { files, tags } = await bundle(new URL('page.js', import.meta.url), {
      alias: {
        'cookie-charter/elements/banner.js': element('banner'),
        'cookie-charter/elements/preferences.js': element('preferences'),
        'cookie-charter/elements/trigger.js': element('trigger'),
      },
    });
    return {
      files,
      additions: {
        head: `${charterAndHeldScript(declaration)}\n${tags}`,
        first: '<cookie-banner></cookie-banner>',
        last: '<cookie-preferences modal></cookie-preferences>',
        footer: TRIGGER,
      },
    };
  },
};
