import { scriptsOf, serverExports } from '../kit-build.mjs';
import { charterAndHeldScript, charterOf, EITHER_CONTROLS, LIST, TRIGGER } from '../kit-page.mjs';
import { loaderTags } from '../loader/tags.mjs';

/**
 * The banner as the server writes it. All of the kit's server rendering that is measured is this call.
 * @param {any} server What `cookie-charter/server.js` exports.
 * @param {import('../../declaration.mjs').Declaration} declaration
 * @returns {Promise<string>}
 */
async function renderBanner(server, declaration) {
  return String(await server.render('banner', { charter: charterOf(declaration), language: 'fr' }));
}

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'cookie-charter (server-rendered)',
  kind: 'kit',
  setting: 'The page of the loader, with the banner written by the server until the visitor has answered.',
  controls: EITHER_CONTROLS,
  list: LIST,
  async page(declaration) {
    const server = await serverExports();
    if (typeof server.render !== 'function') throw new Error('not yet: cookie-charter/server.js exports no render');
    const head = `${charterAndHeldScript(declaration)}\n${loaderTags('cdn')}`;
    return {
      files: scriptsOf('cdn'),
      additions: { head, first: await renderBanner(server, declaration), footer: TRIGGER },
      answered: { head, footer: TRIGGER },
    };
  },
};
