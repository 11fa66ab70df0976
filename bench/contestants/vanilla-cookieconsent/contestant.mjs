import { inFrench, servicesOf, WORDS } from '../../declaration.mjs';
import { packageFile } from '../../package-files.mjs';
import { HELD } from '../held-script.mjs';

/** @typedef {import('../../declaration.mjs').Declaration} Declaration */

/** @param {Declaration} declaration */
function configuration(declaration) {
  return {
    categories: Object.fromEntries(
      declaration.purposes.map(({ id }) => [id, id === 'necessary' ? { enabled: true, readOnly: true } : {}]),
    ),
    language: { default: 'fr', translations: { fr: words(declaration) } },
  };
}

/** @param {Declaration} declaration */
function words(declaration) {
  return {
    consentModal: {
      title: WORDS.title,
      description: WORDS.message,
      acceptAllBtn: WORDS.accept,
      acceptNecessaryBtn: WORDS.reject,
      showPreferencesBtn: WORDS.customise,
    },
    preferencesModal: {
      title: WORDS.manage,
      acceptAllBtn: WORDS.accept,
      acceptNecessaryBtn: WORDS.reject,
      savePreferencesBtn: WORDS.save,
      closeIconLabel: WORDS.close,
      sections: declaration.purposes.map(({ id, title, description }) => ({
        title,
        description,
        linkedCategory: id,
        cookieTable: {
          headers: { name: 'Cookie', provider: 'Prestataire', purpose: 'Finalité', duration: 'Durée' },
          body: rows(declaration, id),
        },
      })),
    },
  };
}

/**
 * @param {Declaration} declaration
 * @param {import('../../declaration.mjs').PurposeId} purpose
 */
function rows(declaration, purpose) {
  return servicesOf(declaration, purpose).flatMap(({ provider, cookies }) =>
    cookies.map(({ name, description, duration }) => ({
      name,
      provider,
      purpose: description,
      duration: inFrench(duration),
    })),
  );
}

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'vanilla-cookieconsent',
  kind: 'rival',
  setting: 'Its style sheet in the head and a module that imports its UMD build, as its guide says.',
  package: 'vanilla-cookieconsent',
  controls: {
    accept: '#cc-main .cm [data-role="all"]',
    reject: '#cc-main .cm [data-role="necessary"]',
    open: '#cc-main .cm [data-role="show"]',
    preferences: '#cc-main .pm__title',
  },
  list: { entries: '#cc-main .pm tbody tr', unit: 'rows' },
  page: (declaration) =>
    Promise.resolve({
      files: {
        'cookieconsent.css': packageFile('vanilla-cookieconsent/dist/cookieconsent.css'),
        'cookieconsent.umd.js': packageFile('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
        'cookieconsent-config.js': `import './cookieconsent.umd.js';\nCookieConsent.run(${JSON.stringify(configuration(declaration))});`,
      },
      additions: {
        head: `<link rel="stylesheet" href="cookieconsent.css">
<script type="text/plain" data-category="statistics" src="${HELD}"></script>`,
        last: '<script type="module" src="cookieconsent-config.js"></script>',
        footer: `<button type="button" data-cc="show-preferencesModal">${WORDS.manage}</button>`,
      },
    }),
};
