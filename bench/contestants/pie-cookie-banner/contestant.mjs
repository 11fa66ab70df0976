import { bundle } from '../../bundle.mjs';
import { POLICY } from '../../declaration.mjs';

const BANNER = 'pie-cookie-banner';

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: '@justeattakeaway/pie-cookie-banner',
  kind: 'rival',
  setting:
    'The component and its style sheet bundled, with the cookie and the release written by the page, which it asks for; its purposes and texts are its own.',
  package: '@justeattakeaway/pie-cookie-banner',
  controls: {
    accept: `${BANNER} >>> pie-button[data-test-id="actions-accept-all"]`,
    reject: `${BANNER} >>> pie-button[data-test-id="actions-necessary-only"]`,
    open: `${BANNER} >>> pie-link[data-test-id="actions-manage-prefs"]`,
    preferences: `${BANNER} >>> [data-test-id="modal-description"]`,
  },
  async page() {
    const { files, tags } = await bundle(new URL('page.js', import.meta.url), { data: { policy: POLICY } });
    return { files, additions: { head: tags } };
  },
};
