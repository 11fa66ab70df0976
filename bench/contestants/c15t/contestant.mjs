import { bundle } from '../../bundle.mjs';
import { WORDS } from '../../declaration.mjs';
import { packageExports } from '../../package-files.mjs';

/** Its own words, under the titles all contestants give the purposes. @param {import('../../declaration.mjs').Declaration} declaration */
function french({ purposes }) {
  const [necessary, measurement, functionality, marketing] = purposes;
  const words = packageExports('@c15t/translations/all').baseTranslations.fr;
  const types = { necessary, measurement, functionality, marketing };
  return {
    ...words,
    consentTypes: {
      ...words.consentTypes,
      ...Object.fromEntries(
        Object.entries(types).map(([name, purpose]) => [
          name,
          { title: purpose?.title, description: purpose?.description },
        ]),
      ),
    },
  };
}

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: '@c15t/react',
  kind: 'rival',
  setting:
    'Provider, banner and dialog of its quick start, bundled with React, in its mode without a server; of its languages, French alone.',
  package: '@c15t/react',
  controls: {
    accept: '[data-testid="consent-banner-accept-button"]',
    reject: '[data-testid="consent-banner-reject-button"]',
    open: '[data-testid="consent-banner-customize-button"]',
    preferences: '[data-testid="consent-dialog-title"]',
  },
  async page(declaration) {
    const { files, tags } = await bundle(new URL('page.js', import.meta.url), {
      data: { french: french(declaration), manage: WORDS.manage },
    });
    return { files, additions: { head: tags, last: '<div id="consent"></div>' } };
  },
};
