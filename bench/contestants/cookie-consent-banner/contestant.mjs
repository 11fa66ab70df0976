import { WORDS } from '../../declaration.mjs';
import { packageScripts } from '../../package-files.mjs';
import { INSERT_HELD } from '../held-script.mjs';

const BUILD = '@porscheofficial/cookie-consent-banner/dist/cookie-consent-banner';

/** @param {import('../../declaration.mjs').Declaration} declaration */
function element({ purposes }) {
  const categories = purposes.map(({ id, title, description }) => ({
    key: id,
    label: title,
    description,
    ...(id === 'necessary' ? { isMandatory: true } : {}),
  }));
  return `<cookie-consent-banner
  headline="${WORDS.title}"
  btn-label-accept-and-continue="${WORDS.accept}"
  btn-label-only-essential-and-continue="${WORDS.reject}"
  btn-label-persist-selection-and-continue="${WORDS.save}"
  btn-label-select-all-and-continue="${WORDS.accept}"
  content-settings-description="Choisissez, finalité par finalité, ce que le site peut déposer."
>${WORDS.message}
<a id="bench-details" href="javascript:document.dispatchEvent(new Event('cookie_consent_details_show'))">${WORDS.customise}</a>
</cookie-consent-banner>
<script>
document.querySelector('cookie-consent-banner').availableCategories = ${JSON.stringify(categories)};
(() => {
  let released = false;
  function release(event) {
    if (released || !event.detail.acceptedCategories.includes('statistics')) return;
    released = true;
    ${INSERT_HELD}
  }
  window.addEventListener('cookie_consent_preferences_restored', release);
  window.addEventListener('cookie_consent_preferences_updated', release);
})();
</script>`;
}

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: '@porscheofficial/cookie-consent-banner',
  kind: 'rival',
  setting:
    'Its module from `dist/`, the element with its attributes, and the listeners of its example without a tag manager.',
  package: '@porscheofficial/cookie-consent-banner',
  controls: {
    accept: 'cookie-consent-banner >>> .btn_accept_all',
    reject: 'cookie-consent-banner >>> .btn_essentials_only',
    open: '#bench-details',
    preferences: 'cookie-consent-banner >>> .cc_settings_description',
  },
  page: (declaration) =>
    Promise.resolve({
      files: packageScripts(BUILD),
      additions: {
        head: '<script type="module" src="cookie-consent-banner.esm.js"></script>',
        last: element(declaration),
        footer: `<a href="javascript:document.dispatchEvent(new Event('cookie_consent_show'))">${WORDS.manage}</a>`,
      },
    }),
};
