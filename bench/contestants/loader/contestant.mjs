import { scriptsOf } from '../kit-build.mjs';
import { charterAndHeldScript, LIGHT_CONTROLS, LIST, TRIGGER } from '../kit-page.mjs';
import { HINTS_IN_WORDS } from './hints.mjs';
import { loaderTags } from './tags.mjs';

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'cookie-charter (loader)',
  kind: 'kit',
  setting: `The smallest page of the README: the charter in the page, the loader from \`cdn/\` with ${HINTS_IN_WORDS}, a trigger in the footer.`,
  controls: LIGHT_CONTROLS,
  list: LIST,
  page: (declaration) =>
    Promise.resolve({
      files: scriptsOf('cdn'),
      additions: { head: `${charterAndHeldScript(declaration)}\n${loaderTags('cdn')}`, footer: TRIGGER },
    }),
};
