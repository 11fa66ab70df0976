import { POLICY, WORDS } from '../../declaration.mjs';
import { packageFile } from '../../package-files.mjs';
import { HELD, HELD_SERVICE } from '../held-script.mjs';

/** @param {import('../../declaration.mjs').Declaration} declaration */
function configuration({ purposes, services }) {
  return {
    version: 1,
    acceptAll: true,
    translations: {
      fr: {
        privacyPolicyUrl: POLICY,
        purposes: Object.fromEntries(purposes.map(({ id, title, description }) => [id, { title, description }])),
        ...Object.fromEntries(services.map(({ id, description }) => [id, { description }])),
      },
    },
    services: services.map(({ id, purpose, name, cookies }) => ({
      name: id,
      title: name,
      purposes: [purpose],
      cookies: cookies.map((cookie) => cookie.name),
      required: purpose === 'necessary',
      default: purpose === 'necessary',
    })),
  };
}

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'klaro',
  kind: 'rival',
  setting: 'Its configuration and its build with translations and styles, two deferred scripts, as its README says.',
  package: 'klaro',
  controls: {
    accept: '.klaro .cookie-notice .cm-btn-success',
    reject: '.klaro .cookie-notice .cn-decline',
    open: '.klaro .cookie-notice .cn-learn-more',
    preferences: '.klaro .cookie-modal .cm-header .title',
  },
  list: { entries: '.klaro .cm-service', unit: 'services' },
  page: (declaration) =>
    Promise.resolve({
      files: {
        'config.js': `var klaroConfig = ${JSON.stringify(configuration(declaration))};`,
        'klaro.js': packageFile('klaro/dist/klaro.js'),
      },
      additions: {
        head: `<script defer type="text/javascript" src="config.js"></script>
<script defer type="text/javascript" src="klaro.js"></script>
<script type="text/plain" data-type="text/javascript" data-name="${HELD_SERVICE}" data-src="${HELD}"></script>`,
        footer: `<button type="button" onclick="return klaro.show();">${WORDS.manage}</button>`,
      },
    }),
};
