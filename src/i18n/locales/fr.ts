import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('fr');

const strings: Strings = {
  lang: 'fr',
  dir: 'ltr',

  manageCookies: 'Gérer les cookies',

  bannerTitle: (site) => (site ? `Les cookies sur ${site}` : 'Les cookies sur ce site'),
  bannerMessage: (controller) =>
    `Ce site${controller ? ` (${controller})` : ''} souhaite utiliser des cookies dont il pourrait se passer. Aucun n’est déposé sans votre accord.`,
  bannerNews: 'Une nouveauté appelle votre réponse. Vos choix précédents restent valables.',
  newsAdded: (names) => `Depuis, ce site a ajouté : ${names}.`,
  newsRevised: (names) => `Ce qui a changé depuis votre réponse : ${names}.`,
  newsRemoved: (names) => `Ce site n’utilise plus : ${names}.`,
  thirdParties: (n) => count(n, { one: '# tiers concerné', other: '# tiers concernés' }),
  noThirdParty: 'Aucun tiers n’est concerné.',
  consequenceAccept:
    'Si vous acceptez, les services énumérés ici démarrent et peuvent conserver des informations sur votre appareil.',
  consequenceReject:
    'Si vous refusez, ils restent inactifs. Le site fonctionne ; les contenus intégrés cèdent la place à un message.',
  changeMind: (trigger) => `Vous pouvez changer d’avis à tout moment avec « ${trigger} », présent sur chaque page.`,

  closeRejects: 'Fermer ce message avec la croix revient à tout refuser : seuls les cookies nécessaires sont utilisés.',
  closeAndReject: 'Fermer et tout refuser',

  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  customise: 'Personnaliser',
  save: 'Confirmer mes choix',
  close: 'Fermer',
  accept: 'Accepter',
  reject: 'Refuser',

  accepted: 'Vous avez accepté ces cookies.',
  rejected: 'Vous avez refusé ces cookies.',
  saved: 'Vos choix sont enregistrés.',
  notKept:
    'Votre navigateur ne permet pas au site de retenir votre choix : il vaut pour cette page et vous sera redemandé.',
  leftBehind: 'Cette page n’a pas pu s’assurer que ce qui suit est effacé :',
  leftReasons: {
    'http-only': 'seul le serveur du site peut l’effacer',
    'other-site':
      's’il est présent, il est conservé pour un autre site ; vous pouvez l’effacer dans les réglages de votre navigateur',
    'in-use': 'sera effacé dès que vous aurez fermé les pages de ce site',
    refused: 'votre navigateur l’a conservé ; vous pouvez l’effacer dans ses réglages',
  },
  separator: ' : ',
  stillRunning: 'Les services suivants s’arrêteront au rechargement de la page :',
  reload: 'Recharger la page',
  hideMessage: 'Masquer ce message',
  goBack: 'Revenir à la page que vous lisiez',

  gateTitle: (service) => `${service} : contenu bloqué`,
  gateMessage: (provider) =>
    `Pour l’afficher, votre navigateur s’adresserait au prestataire (${provider}), qui pourrait vous reconnaître et conserver des informations sur votre appareil.`,
  gateScope: (service) =>
    `Autoriser ne vaut que pour ${service}, sur tout le site. L’afficher une fois ne change pas vos choix.`,
  gateAllow: (service) => `Autoriser ${service}`,
  gateOnce: 'Afficher une seule fois',
  gateDetails: 'Ce que ce service conserve',
  gateAllowed: (service) => `Vous avez autorisé ${service}.`,
  gateHeld: 'Ce contenu est bloqué.',

  privacyControl: {
    honoured:
      'Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control). Ce site en tient compte.',
    conflict:
      'Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control). Ce site en tient compte, bien que vous ayez accepté auparavant. Pour accepter malgré ce signal, dites-le de nouveau ici.',
    overridden:
      'Votre navigateur demande que vos données ne soient ni vendues ni partagées (Global Privacy Control). Vous avez accepté certains services malgré ce signal.',
  },
  object: 'M’opposer à cette mesure',
  objected: 'Inactif : vous vous y êtes opposé.',
  stopObjecting: 'Lever mon opposition',

  preferencesTitle: 'Panneau de gestion des cookies',
  preferencesIntroduction: (site) =>
    `Acceptez ou refusez chaque service utilisé sur ${site || 'ce site'}. Rien ne change tant que vous n’avez pas confirmé.`,
  allServices: 'Tous les services que vous pouvez choisir',
  alwaysActive: 'Toujours actifs',
  withoutAsking:
    'Certains services fonctionnent sans vous demander votre accord, comme la loi le permet ; vous pouvez vous y opposer.',
  partlyAccepted: (accepted, n) => count(accepted, { one: `# accepté sur ${n}`, other: `# acceptés sur ${n}` }),
  details: 'Voir plus de détails',
  nothingToChoose: 'Ce site n’utilise que des cookies dispensés de consentement : vous n’avez rien à choisir ici.',
  notDecided: 'Vous n’avez pas encore choisi. D’ici là, aucun service soumis à votre accord ne fonctionne.',
  notDecidedYetRunning:
    'Vous n’avez pas encore choisi. Ce qui est indiqué comme accepté fonctionne tant que vous ne l’avez pas refusé.',
  decided: (date, until) =>
    `Vous avez fait votre choix le ${date}. Il vaut jusqu’au ${until} ; la question vous sera alors reposée.`,

  kinds: {
    necessary: {
      title: 'Cookies nécessaires',
      sentence: 'Ils font fonctionner le site : connexion, sécurité, mémoire de ce que vous avez demandé.',
      definition:
        'Ils conservent, d’une page ou d’un jour à l’autre, ce dont la visite a besoin : votre connexion, la langue choisie, le contenu d’un formulaire ou d’un panier.',
      consentRule: 'Sans consentement : le site ne pourrait pas rendre le service que vous lui demandez.',
    },
    statistics: {
      title: 'Cookies statistiques',
      sentence: 'Ils comptent les visites et montrent quelles pages sont lues, pour savoir ce qu’il faut corriger.',
      definition:
        'Ils relèvent la façon dont un site est utilisé : pages lues, recherches, liens suivis, erreurs rencontrées.',
      consentRule:
        'Avec consentement, sauf s’ils ne servent qu’à donner à l’éditeur des chiffres anonymes et remplissent toutes les conditions fixées par l’autorité de contrôle.',
    },
    'first-party': {
      title: 'Cookies internes',
      sentence: 'Ils permettent au site lui-même de retenir vos habitudes, pour adapter ce qu’il vous montre.',
      definition:
        'Ils sont déposés par le site que vous visitez, en plus de ceux dont il a besoin. Ils peuvent contenir des données personnelles, suivre vos actions sur le site ou servir sa propre publicité.',
      consentRule: 'Avec consentement : c’est l’usage d’un cookie qui compte, et non celui qui le dépose.',
    },
    'third-party': {
      title: 'Cookies tiers',
      sentence:
        'Ils permettent à d’autres entreprises de vous reconnaître ici, pour afficher leurs contenus ou leurs publicités.',
      definition:
        'Ils sont déposés par un autre site que celui que vous visitez, ou pour son compte. Cet autre site peut ainsi savoir que vous êtes venu et ce que vous avez vu.',
      consentRule: 'Avec consentement, recueilli avant que le premier d’entre eux ne soit déposé.',
    },
  },
  columns: {
    provider: 'Nom du prestataire',
    service: 'Service et emplacement',
    name: 'Nom du cookie',
    purpose: 'Finalités',
    duration: 'Durée',
    party: 'Déposé par',
    technique: 'Forme',
    recipients: 'Destinataires et transferts',
    ground: 'Base légale',
    retention: 'Conservation des données',
    status: 'Votre choix',
  },
  parties: { first: 'ce site', third: 'un tiers' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'stockage local',
    sessionStorage: 'stockage de session',
    indexedDB: 'base de données du navigateur',
    cacheStorage: 'cache du navigateur',
    serviceWorker: 'service worker',
    pixel: 'pixel de suivi',
    request: 'simple requête',
  },
  exemptions: {
    'choice-memory': 'dispensé de consentement : retient vos choix sur les cookies',
    authentication: 'dispensé de consentement : maintient votre connexion',
    security: 'dispensé de consentement : protège le service',
    basket: 'dispensé de consentement : conserve votre panier',
    interface: 'dispensé de consentement : présente le site comme vous l’avez demandé',
    'load-balancing': 'dispensé de consentement : répartit la charge entre les serveurs',
    paywall: 'dispensé de consentement : compte les articles gratuits',
    'audience-measurement': 'dispensé de consentement : chiffres anonymes pour le seul éditeur',
    transmission: 'dispensé de consentement : achemine la communication',
    'requested-service': 'dispensé de consentement : fournit ce que vous avez demandé',
    appearance: 'dispensé de consentement : adapte l’apparence du site à votre appareil',
    'emergency-assistance': 'dispensé de consentement : permet de vous localiser quand vous appelez à l’aide',
  },
  consentNeeded: 'votre consentement',
  untilObjection: 'actif tant que vous ne vous y opposez pas',
  session: 'jusqu’à la fermeture du navigateur',
  persistent: 'jusqu’à son effacement',
  notStated: 'non précisé',
  none: 'néant',
  statusGranted: 'Accepté',
  statusDenied: 'Refusé',
  statusPending: 'Sans réponse : inactif',
  rowCount: (n) => count(n, { one: '(# ligne)', other: '(# lignes)' }),
  withoutConsent: (title) => `${title} : sans consentement`,
  withConsent: (title) => `${title} : avec votre consentement`,
  unlessRefused: (title) => `${title} : sauf refus de votre part`,
  emptyTable: 'Aucun cookie n’est déclaré ici.',
  policyOf: (provider) => `Politique de confidentialité : ${provider}`,

  tools: 'Rechercher et filtrer',
  search: 'Rechercher dans ce tableau',
  filterAll: 'Toutes',
  filterAllChoices: 'Tous les choix',
  filterPurpose: 'Finalité',
  found: (shown, n) => count(shown, { one: '# ligne affichée sur §', other: '# lignes affichées sur §' }, n),
  noMatch: 'Aucune ligne ne correspond à votre recherche.',
  clearSearch: 'Afficher toutes les lignes',
  sortBy: (column) => `Trier par ${column}`,
  presence: {
    present: 'Présent sur cet appareil',
    absent: 'Absent de cet appareil',
    unknown: 'Cette page ne peut pas voir s’il est présent sur cet appareil',
  },
  eraseNow: 'Effacer maintenant',
  erased: (name) => `${name} a été effacé de cet appareil.`,
  changeChoice: 'Modifier mon choix',
  downloadCsv: 'Télécharger en CSV',
  downloadJson: 'Télécharger en JSON',
  print: 'Imprimer',

  changesTitle: 'Ce qui a changé',
  changesSince: (date) => `Changements depuis la version du ${date} :`,
  changesNone: 'Rien n’a changé.',
  changeAdded: (service) => `${service} a été ajouté.`,
  changeRemoved: (service) => `${service} n’est plus utilisé.`,
  changeAltered: (service, facts) => `Pour ${service}, ce qui a changé : ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} conserve désormais aussi ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} ne conserve plus ${cookies}.`,
  asksAgain: 'La question vous est reposée à ce sujet.',

  charterTitle: 'Charte cookies',
  charterIntroduction: (site, controller) =>
    site === controller
      ? `Cette charte présente les cookies utilisés sur ${site || 'ce site'}, l’usage et la durée de chacun, et vous permet d’en décider.`
      : `Cette charte présente les cookies utilisés sur ${site || 'ce site'}${controller ? ` (responsable : ${controller})` : ''}, l’usage et la durée de chacun, et vous permet d’en décider.`,
  updated: (date) => `Dernière mise à jour : ${date}.`,
  version: (version) => `Version ${version}.`,
  whatTitle: 'Qu’est-ce qu’un cookie ?',
  what: [
    'Un cookie est un petit texte qu’un site demande à votre navigateur de conserver et qui lui est rendu à chacun de vos retours : c’est ainsi qu’il reconnaît un navigateur d’une page à l’autre.',
    'Les mêmes règles valent pour tout ce qui joue le rôle d’un cookie sous un autre nom, comme le stockage du navigateur ou les images invisibles. Cette charte les recense aussi.',
  ],
  kindsTitle: 'Les quatre sortes de cookies',
  kindsIntroduction:
    'On distingue les cookies par leur usage. C’est lui, et non la technique, qui décide si votre accord est nécessaire.',
  usageTitle: (site) => (site ? `Ce que font les cookies sur ${site}` : 'Ce que font les cookies sur ce site'),
  usageExempt: (n) =>
    count(n, {
      one: '# service fonctionne sans vous solliciter, parce que ce que vous demandez au site en dépend :',
      other: '# services fonctionnent sans vous solliciter, parce que ce que vous demandez au site en dépend :',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# service reste inactif tant que vous ne l’avez pas accepté :',
      other: '# services restent inactifs tant que vous ne les avez pas acceptés :',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# service fonctionne tant que vous ne l’avez pas refusé :',
      other: '# services fonctionnent tant que vous ne les avez pas refusés :',
    }),
  usageNone:
    'Aucun service soumis à votre consentement n’est utilisé ici : c’est pourquoi rien ne vous est demandé à votre arrivée.',
  tablesTitle: 'Les cookies en détail',
  choicesTitle: 'Vos choix',
  retention: (duration) =>
    `Que vous acceptiez ou refusiez, votre choix est conservé ${duration}, à compter du jour où vous l’avez fait.`,
  browserAdvice:
    'Votre navigateur permet aussi de voir et d’effacer les cookies qu’il conserve. Cela complète les choix ci-dessus et ne les remplace pas.',
  rightsTitle: 'Vos droits et vos interlocuteurs',
  rights: (controller) =>
    `Lorsqu’un cookie entraîne un traitement de données personnelles, vous pouvez vous adresser au responsable du site${controller ? ` (${controller})` : ''} pour y accéder, les faire rectifier ou effacer, les récupérer, en limiter l’usage ou vous y opposer.`,
  contact: 'Contact',
  dataProtectionOfficer: 'Délégué à la protection des données',
  authority: 'Autorité chargée des réclamations',
  policy: 'Politique de confidentialité',
};

export default strings;
