import { bundle } from '../../bundle.mjs';
import { inFrench, servicesOf, SITE, WORDS } from '../../declaration.mjs';

/** @typedef {import('../../declaration.mjs').Declaration} Declaration */

const COOKIE = 'cookies_preferences';

/** @param {Declaration} declaration */
function settings(declaration) {
  const groups = declaration.purposes.map(({ id, title, description }) => ({
    groupId: id,
    title,
    description,
    cookies: servicesOf(declaration, id).flatMap(({ cookies }) => cookies.map(cookie)),
  }));
  return {
    siteName: SITE,
    cookieName: COOKIE,
    fallbackLanguage: 'fr',
    languages: [{ code: 'fr', direction: 'ltr' }],
    translations: TRANSLATIONS,
    requiredGroups: groups.slice(0, 1),
    optionalGroups: groups.slice(1),
  };
}

/** @param {import('../../declaration.mjs').Cookie} cookie */
function cookie({ name, description, duration }) {
  return { name, host: SITE, storageType: 1, description, expiration: inFrench(duration) };
}

const TRANSLATIONS = {
  bannerAriaLabel: WORDS.manage,
  heading: WORDS.title,
  description: WORDS.message,
  showDetails: WORDS.customise,
  hideDetails: 'Masquer les choix',
  formHeading: WORDS.manage,
  formText: 'Choisissez, finalité par finalité, ce que le site peut déposer.',
  highlightedGroup: 'À revoir',
  highlightedGroupAria: 'À revoir : {{title}}',
  showCookieSettings: 'Voir les cookies',
  hideCookieSettings: 'Masquer les cookies',
  acceptedAt: 'Accepté le {{date}} à {{time}}.',
  tableHeadingsName: 'Cookie',
  tableHeadingsHostName: 'Site',
  tableHeadingsDescription: 'Finalité',
  tableHeadingsExpiration: 'Durée',
  tableHeadingsType: 'Type',
  approveRequiredAndSelectedConsents: WORDS.save,
  approveAllConsents: WORDS.accept,
  approveOnlyRequiredConsents: WORDS.reject,
  settingsSaved: 'Choix enregistrés',
  settingsSavedAria: 'Choix enregistrés',
  notificationAriaLabel: 'Message',
  storageType1: 'Cookie',
  storageType2: 'localStorage',
  storageType3: 'sessionStorage',
  storageType4: 'IndexedDB',
  storageType5: 'Cache Storage',
};

/** Packages that its other exports need: its build for pages without a bundler leaves them out too. */
const UNUSED = ['@apollo/client', 'graphql', 'oidc-client-ts', 'jwt-decode', 'lodash', 'await-to-js'];

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'hds-js',
  kind: 'rival',
  setting:
    'Its cookie consent bundled from npm, without what its other exports need; a French settings object, since it has no French of its own. It reloads the page after an answer, as it does unless told otherwise.',
  package: 'hds-js',
  controls: {
    accept: '.hds-cc__target >>> [data-approved="all"]',
    reject: '.hds-cc__target >>> [data-approved="required"]',
    open: '.hds-cc__target >>> .hds-cc__accordion-button--details',
    preferences: '.hds-cc__target >>> .hds-cc__form h3',
  },
  list: { entries: '.hds-cc__target >>> .hds-cc__group tbody tr', unit: 'rows' },
  async page(declaration) {
    const { files, tags } = await bundle(new URL('page.js', import.meta.url), {
      data: settings(declaration),
      pure: UNUSED,
    });
    return {
      files,
      additions: {
        head: tags,
        footer: `<button type="button" onclick="hds.cookieConsent.openBanner()">${WORDS.manage}</button>`,
      },
    };
  },
};
