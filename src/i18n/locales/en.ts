import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('en');

const strings: Strings = {
  lang: 'en',
  dir: 'ltr',

  manageCookies: 'Manage cookies',

  bannerTitle: (site) => (site ? `Cookies on ${site}` : 'Cookies on this site'),
  bannerMessage: (controller) =>
    `${controller || 'This site'} would like to use cookies it could do without. None of them is set unless you say yes.`,
  bannerNews: 'Something new needs your answer. What you chose before still stands.',
  newsAdded: (names) => `Added since: ${names}.`,
  newsRevised: (names) => `Changed since your answer: ${names}.`,
  newsRemoved: (names) => `No longer used: ${names}.`,
  thirdParties: (n) => count(n, { one: '# third party involved', other: '# third parties involved' }),
  noThirdParty: 'No third party is involved.',
  consequenceAccept: 'If you accept, the services listed here start and may keep information on your device.',
  consequenceReject: 'If you reject, they stay off. The site keeps working; embedded content is replaced by a notice.',
  changeMind: (trigger) => `You can change your mind at any time with “${trigger}”, on every page.`,

  closeRejects: 'Closing this message with the cross rejects them all: only the necessary cookies are used.',
  closeAndReject: 'Close and reject all',

  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  customise: 'Manage cookies',
  save: 'Save cookie settings',
  close: 'Close',
  accept: 'Accept',
  reject: 'Reject',

  accepted: 'You have accepted these cookies.',
  rejected: 'You have rejected these cookies.',
  saved: 'Your cookie settings have been saved.',
  notKept: 'Your browser does not let this site remember your choice: it applies to this page and will be asked again.',
  leftBehind: 'This page could not make sure that the following is deleted:',
  leftReasons: {
    'http-only': 'only the site’s server can delete it',
    'other-site': 'if it is there, it is kept for another site; you can delete it in your browser’s settings',
    'in-use': 'it goes as soon as you close the pages of this site',
    refused: 'your browser kept it; you can delete it in its settings',
  },
  separator: ': ',
  stillRunning: 'The following services stop when the page is reloaded:',
  reload: 'Reload the page',
  hideMessage: 'Hide this message',
  goBack: 'Go back to the page you were reading',

  gateTitle: (service) => `${service}: content blocked`,
  gateMessage: (provider) =>
    `To show it, your browser would turn to ${provider}, who may recognise you and keep information on your device.`,
  gateScope: (service) =>
    `Allowing counts for ${service} alone, on the whole site. Showing it once leaves your choices as they are.`,
  gateAllow: (service) => `Allow ${service}`,
  gateOnce: 'Show once',
  gateDetails: 'What this service keeps',
  gateAllowed: (service) => `You have allowed ${service}.`,
  gateHeld: 'This content is blocked.',

  privacyControl: {
    honoured: 'Your browser asks sites not to sell or share your data (Global Privacy Control). This site honours it.',
    conflict:
      'Your browser asks sites not to sell or share your data (Global Privacy Control). This site honours it, although you accepted before. To accept in spite of the signal, say so again here.',
    overridden:
      'Your browser asks sites not to sell or share your data (Global Privacy Control). You accepted some services in spite of it.',
  },
  object: 'Object to this',
  objected: 'Inactive: you objected.',
  stopObjecting: 'Stop objecting',

  preferencesTitle: 'Cookie settings',
  preferencesIntroduction: (site) =>
    `Accept or reject each service used on ${site || 'this site'}. Nothing changes until you save.`,
  allServices: 'All services you can choose',
  alwaysActive: 'Always active',
  withoutAsking: 'Some services run without asking you, as the law allows; you can object to them.',
  partlyAccepted: (accepted, n) => `${accepted} of ${n} accepted`,
  details: 'Show details',
  nothingToChoose: 'This site only uses cookies that need no consent, so there is nothing to choose here.',
  notDecided: 'You have not made a choice yet. Until you do, nothing that needs your consent runs.',
  notDecidedYetRunning: 'You have not made a choice yet. What is marked as accepted runs until you reject it.',
  decided: (date, until) => `You made your choice on ${date}. It stands until ${until}; then you will be asked again.`,

  kinds: {
    necessary: {
      title: 'Necessary cookies',
      sentence: 'They make the site work: signing in, keeping it secure, remembering what you asked for.',
      definition:
        'They keep what a visit needs from one page, or one day, to the next: that you are signed in, the language you picked, the content of a form or a basket.',
      consentRule: 'No consent needed: without them, what you ask of the site could not be delivered.',
    },
    statistics: {
      title: 'Statistics cookies',
      sentence: 'They count visits and show which pages are read, to find out what should be mended.',
      definition: 'They record how a site is used: pages read, searches made, links followed, errors met.',
      consentRule:
        'Consent needed, unless they serve only to give the publisher anonymous figures and meet every condition set by the data-protection authority.',
    },
    'first-party': {
      title: 'First-party cookies',
      sentence: 'They let the site itself remember your habits, to adapt what it shows you.',
      definition:
        'They are set by the site you are visiting, on top of those it needs. They may hold personal data, follow what you do there or serve its own advertising.',
      consentRule: 'Consent needed: it is what a cookie is for that counts, not who sets it.',
    },
    'third-party': {
      title: 'Third-party cookies',
      sentence: 'They let other companies recognise you here, to show their content or their advertising.',
      definition:
        'They are set by, or on behalf of, another site than the one you are visiting, which can thereby learn that you came here and what you saw.',
      consentRule: 'Consent needed before the first of them is set.',
    },
  },
  columns: {
    provider: 'Provider',
    service: 'Service and location',
    name: 'Cookie name',
    purpose: 'Purposes',
    duration: 'Duration',
    party: 'Set by',
    technique: 'Kept as',
    recipients: 'Recipients and transfers',
    ground: 'Legal ground',
    retention: 'Data kept for',
    status: 'Your choice',
  },
  parties: { first: 'this site', third: 'a third party' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'local storage',
    sessionStorage: 'session storage',
    indexedDB: 'browser database',
    cacheStorage: 'browser cache',
    serviceWorker: 'service worker',
    pixel: 'tracking pixel',
    request: 'request only',
  },
  exemptions: {
    'choice-memory': 'no consent needed: remembers your choice about cookies',
    authentication: 'no consent needed: keeps you signed in',
    security: 'no consent needed: protects the service',
    basket: 'no consent needed: keeps your basket',
    interface: 'no consent needed: presents the site the way you asked',
    'load-balancing': 'no consent needed: spreads the load between servers',
    paywall: 'no consent needed: counts free articles',
    'audience-measurement': 'no consent needed: anonymous figures for the publisher alone',
    transmission: 'no consent needed: carries the communication',
    'requested-service': 'no consent needed: delivers what you asked for',
    appearance: 'no consent needed: adapts how the site looks on your device',
    'emergency-assistance': 'no consent needed: finds you when you call for help',
  },
  consentNeeded: 'your consent',
  untilObjection: 'runs until you object',
  session: 'until you close the browser',
  persistent: 'until it is deleted',
  notStated: 'not stated',
  none: 'none',
  statusGranted: 'Accepted',
  statusDenied: 'Rejected',
  statusPending: 'Not answered: off',
  rowCount: (n) => count(n, { one: '(# entry)', other: '(# entries)' }),
  withoutConsent: (title) => `${title}: no consent needed`,
  withConsent: (title) => `${title}: with your consent`,
  unlessRefused: (title) => `${title}: unless you refuse`,
  emptyTable: 'No cookie is declared here.',
  policyOf: (provider) => `Privacy policy of ${provider}`,

  tools: 'Search and filter',
  search: 'Search in this table',
  filterAll: 'All',
  filterAllChoices: 'All choices',
  filterPurpose: 'Purpose',
  found: (shown, n) => count(n, { one: '§ of # entry shown', other: '§ of # entries shown' }, shown),
  noMatch: 'No entry matches your search.',
  clearSearch: 'Show all entries',
  sortBy: (column) => `Sort by ${column}`,
  presence: {
    present: 'On this device now',
    absent: 'Not on this device now',
    unknown: 'This page cannot see whether it is on this device',
  },
  eraseNow: 'Delete now',
  erased: (name) => `${name} has been deleted from this device.`,
  changeChoice: 'Change my choice',
  downloadCsv: 'Download as CSV',
  downloadJson: 'Download as JSON',
  print: 'Print',

  changesTitle: 'What has changed',
  changesSince: (date) => `Changes since the version of ${date}:`,
  changesNone: 'Nothing has changed.',
  changeAdded: (service) => `${service} has been added.`,
  changeRemoved: (service) => `${service} is no longer used.`,
  changeAltered: (service, facts) => `For ${service}, this has changed: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} now also keeps ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} no longer keeps ${cookies}.`,
  asksAgain: 'You are asked again about it.',

  charterTitle: 'Cookie charter',
  charterIntroduction: (site, controller) =>
    site === controller
      ? `This charter lists the cookies used on ${site || 'this site'}, what each is for and how long it lasts, and lets you decide.`
      : `This charter lists the cookies used on ${site || 'this site'}, for which ${controller || 'its publisher'} is responsible, what each is for and how long it lasts, and lets you decide.`,
  updated: (date) => `Last updated on ${date}.`,
  version: (version) => `Version ${version}.`,
  whatTitle: 'What is a cookie?',
  what: [
    'A cookie is a small piece of text that a site asks your browser to keep, and gets back each time you return: that is how it can recognise a browser from one page to the next.',
    'The same rules hold for everything that does the job of a cookie under another name, such as browser storage or invisible images. This charter lists those too.',
  ],
  kindsTitle: 'The four kinds of cookies',
  kindsIntroduction:
    'Cookies are told apart by what they are for. That, and not the technique, decides whether you must be asked.',
  usageTitle: (site) => (site ? `What cookies do on ${site}` : 'What cookies do on this site'),
  usageExempt: (n) =>
    count(n, {
      one: '# service works without asking you, because what you ask of the site needs it:',
      other: '# services work without asking you, because what you ask of the site needs them:',
    }),
  usageConsent: (n) =>
    count(n, { one: '# service stays off until you accept it:', other: '# services stay off until you accept them:' }),
  usageUnlessRefused: (n) =>
    count(n, { one: '# service runs until you refuse it:', other: '# services run until you refuse them:' }),
  usageNone: 'No service that needs your consent is used here: you are therefore not asked anything when you arrive.',
  tablesTitle: 'The cookies in detail',
  choicesTitle: 'Your choices',
  retention: (duration) =>
    `Whether you accept or reject, your choice is kept for ${duration}, counted from the day you made it.`,
  browserAdvice:
    'Your browser can also show and delete the cookies it holds. That complements the choices above and does not replace them.',
  rightsTitle: 'Your rights and your contacts',
  rights: (controller) =>
    `Where personal data is processed through a cookie, you may ask ${controller || 'the publisher'} to show it to you, correct it, delete it, restrict its use or hand it over to you; you may also object to its use.`,
  contact: 'Contact',
  dataProtectionOfficer: 'Data protection officer',
  authority: 'Authority that hears complaints',
  policy: 'Privacy policy',
};

export default strings;
