import { POLICY, WORDS } from '../../declaration.mjs';
import { packageFile } from '../../package-files.mjs';
import { INSERT_HELD } from '../held-script.mjs';

const OPTIONS = {
  type: 'opt-in',
  palette: { popup: { background: '#ffffff', text: '#1b1b1b' }, button: { background: '#00594c', text: '#ffffff' } },
  content: {
    message: WORDS.message,
    allow: WORDS.accept,
    deny: WORDS.reject,
    dismiss: WORDS.close,
    link: WORDS.policy,
    href: POLICY,
    policy: WORDS.manage,
  },
};

const START = `(() => {
let released = false;
const release = (popup) => {
  if (released || !popup.hasConsented()) return;
  released = true;
  ${INSERT_HELD}
};
window.cookieconsent.initialise({
  ...${JSON.stringify(OPTIONS)},
  onInitialise() { release(this); },
  onStatusChange() { release(this); },
});
})();`;

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'cookieconsent',
  kind: 'rival',
  setting:
    'Its style sheet in the head, its script and the call last in the body, as its wizard writes them; it knows no purposes.',
  package: 'cookieconsent',
  controls: { accept: '.cc-window .cc-allow', reject: '.cc-window .cc-deny' },
  page: () =>
    Promise.resolve({
      files: {
        'cookieconsent.min.css': packageFile('cookieconsent/build/cookieconsent.min.css'),
        'cookieconsent.min.js': packageFile('cookieconsent/build/cookieconsent.min.js'),
      },
      additions: {
        head: '<link rel="stylesheet" type="text/css" href="cookieconsent.min.css">',
        last: `<script src="cookieconsent.min.js" data-cfasync="false"></script>\n<script>${START}</script>`,
      },
    }),
};
