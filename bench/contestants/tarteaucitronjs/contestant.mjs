import { POLICY } from '../../declaration.mjs';
import { packageFile } from '../../package-files.mjs';
import { HELD_SERVICE, INSERT_HELD } from '../held-script.mjs';

/** @typedef {import('../../declaration.mjs').Service} Service */

const TYPES = { necessary: 'other', statistics: 'analytic', 'first-party': 'other', 'third-party': 'video' };

/** @param {Service} service */
function register({ id, purpose, name, cookies }) {
  // Under a name of its own: it brings services called Matomo and YouTube, which load from their makers' servers.
  const key = `ville_${id}`;
  const service = { key, type: TYPES[purpose], name, needConsent: true, cookies: cookies.map((each) => each.name) };
  const run = id === HELD_SERVICE ? INSERT_HELD : '';
  return `tarteaucitron.services[${JSON.stringify(key)}] = { ...${JSON.stringify(service)}, js() { ${run} } };
(tarteaucitron.job = tarteaucitron.job || []).push(${JSON.stringify(key)});`;
}

/** @param {Service[]} services */
function start(services) {
  // The services that need no consent are told of by its own sentence about mandatory cookies.
  const asked = services.filter(({ purpose }) => purpose !== 'necessary');
  return `tarteaucitron.init(${JSON.stringify({ privacyUrl: POLICY, ...OPTIONS })});
${asked.map(register).join('\n')}`;
}

/** The values its README shows. */
const OPTIONS = {
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'middle',
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  mandatory: true,
  mandatoryCta: true,
};

const FILES = [
  'tarteaucitron.min.js',
  'tarteaucitron.services.min.js',
  'css/tarteaucitron.min.css',
  'lang/tarteaucitron.fr.min.js',
];

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'tarteaucitronjs',
  kind: 'rival',
  setting: 'Its minified script in the head, then `init` with the values of its README and services of the page’s own.',
  package: 'tarteaucitronjs',
  controls: {
    accept: '#tarteaucitronPersonalize2',
    reject: '#tarteaucitronAllDenied2',
    open: '#tarteaucitronCloseAlert',
    preferences: '#tarteaucitron #tarteaucitronServices',
  },
  list: { entries: '#tarteaucitron .tarteaucitronLine[id]', unit: 'services' },
  page: ({ services }) =>
    Promise.resolve({
      files: Object.fromEntries(FILES.map((name) => [`tarteaucitron/${name}`, packageFile(`tarteaucitronjs/${name}`)])),
      additions: {
        head: `<script src="tarteaucitron/tarteaucitron.min.js"></script>
<script>${start(services)}</script>`,
      },
    }),
};
