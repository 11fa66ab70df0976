import type { Strings } from '../strings.js';
import fr from './fr.js';

/**
 * French as Quebec writes it: the Office québécois de la langue française's word for a cookie, Law 25's for personal
 * data, and no space before a semicolon or a question mark.
 */
const strings: Strings = {
  ...fr,
  lang: 'fr-CA',

  manageCookies: 'Gérer les témoins',

  bannerTitle: (site) => (site ? `Les témoins (cookies) sur ${site}` : 'Les témoins (cookies) sur ce site'),
  bannerMessage: (controller) =>
    `Ce site${controller ? ` (${controller})` : ''} souhaite utiliser des témoins dont il pourrait se passer. Aucun n’est déposé sans votre accord.`,
  consequenceReject:
    'Si vous refusez, ils restent inactifs. Le site fonctionne; les contenus intégrés cèdent la place à un message.',

  closeRejects: 'Fermer ce message avec la croix revient à tout refuser : seuls les témoins nécessaires sont utilisés.',

  accepted: 'Vous avez accepté ces témoins.',
  rejected: 'Vous avez refusé ces témoins.',
  leftReasons: {
    ...fr.leftReasons,
    'other-site':
      's’il est présent, il est conservé pour un autre site; vous pouvez l’effacer dans les paramètres de votre navigateur',
    refused: 'votre navigateur l’a conservé; vous pouvez l’effacer dans ses paramètres',
  },

  privacyControl: {
    honoured:
      'Votre navigateur demande que vos renseignements ne soient ni vendus ni partagés (Global Privacy Control). Ce site en tient compte.',
    conflict:
      'Votre navigateur demande que vos renseignements ne soient ni vendus ni partagés (Global Privacy Control). Ce site en tient compte, bien que vous ayez accepté auparavant. Pour accepter malgré ce signal, dites-le de nouveau ici.',
    overridden:
      'Votre navigateur demande que vos renseignements ne soient ni vendus ni partagés (Global Privacy Control). Vous avez accepté certains services malgré ce signal.',
  },
  objected: 'Inactif : opposition enregistrée.',

  preferencesTitle: 'Gestion des témoins',
  withoutAsking:
    'Certains services fonctionnent sans vous demander votre accord, comme la loi le permet; vous pouvez vous y opposer.',
  nothingToChoose: 'Ce site n’utilise que des témoins dispensés de consentement : vous n’avez rien à choisir ici.',
  decided: (date, until) =>
    `Vous avez fait votre choix le ${date}. Il vaut jusqu’au ${until}; la question vous sera alors reposée.`,

  kinds: {
    necessary: { ...fr.kinds.necessary, title: 'Témoins nécessaires' },
    statistics: {
      ...fr.kinds.statistics,
      title: 'Témoins statistiques',
      consentRule:
        'Avec consentement, sauf s’ils ne servent qu’à donner à l’éditeur des chiffres anonymes et remplissent toutes les conditions fixées par l’autorité chargée de la protection des renseignements personnels.',
    },
    'first-party': {
      ...fr.kinds['first-party'],
      title: 'Témoins internes',
      definition:
        'Ils sont déposés par le site que vous visitez, en plus de ceux dont il a besoin. Ils peuvent contenir des renseignements personnels, suivre vos actions sur le site ou servir sa propre publicité.',
      consentRule: 'Avec consentement : c’est l’usage d’un témoin qui compte, et non celui qui le dépose.',
    },
    'third-party': {
      ...fr.kinds['third-party'],
      title: 'Témoins de tiers',
      definition:
        'Ils sont déposés par un autre site que celui que vous visitez, ou pour son compte. Cet autre site peut ainsi savoir que vous avez visité celui-ci et ce que vous y avez vu.',
    },
  },
  columns: {
    ...fr.columns,
    provider: 'Nom du fournisseur',
    name: 'Nom du témoin',
    retention: 'Conservation des renseignements',
  },
  techniques: { ...fr.techniques, cookie: 'témoin' },
  exemptions: { ...fr.exemptions, 'choice-memory': 'dispensé de consentement : retient vos choix sur les témoins' },
  emptyTable: 'Aucun témoin n’est déclaré ici.',

  charterTitle: 'Charte des témoins',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Cette charte présente les témoins utilisés sur ${site || 'ce site'}, l’usage et la durée de chacun, et vous permet d’en décider.`
      : `Cette charte présente les témoins utilisés sur ${site || 'ce site'} (responsable : ${controller}), l’usage et la durée de chacun, et vous permet d’en décider.`,
  whatTitle: 'Qu’est-ce qu’un témoin (cookie)?',
  what: [
    'Un témoin est un petit texte qu’un site demande à votre navigateur de conserver et qui lui est rendu à chacun de vos retours : c’est ainsi qu’il reconnaît un navigateur d’une page à l’autre.',
    'Les mêmes règles valent pour tout ce qui joue le rôle d’un témoin sous un autre nom, comme le stockage du navigateur ou les images invisibles. Cette charte les recense aussi.',
  ],
  kindsTitle: 'Les quatre sortes de témoins',
  kindsIntroduction:
    'On distingue les témoins par leur usage. C’est lui, et non la technique, qui décide si votre accord est nécessaire.',
  usageTitle: (site) => (site ? `Ce que font les témoins sur ${site}` : 'Ce que font les témoins sur ce site'),
  tablesTitle: 'Les témoins en détail',
  browserAdvice:
    'Votre navigateur permet aussi de voir et d’effacer les témoins qu’il conserve. Cela complète les choix ci-dessus et ne les remplace pas.',
  rights: (controller) =>
    `Lorsqu’un témoin entraîne un traitement de renseignements personnels, vous pouvez demander au responsable du site${controller ? ` (${controller})` : ''} de vous y donner accès, de les rectifier, de les effacer, d’en limiter l’usage ou de vous les remettre; vous pouvez aussi vous opposer à leur usage.`,
  dataProtectionOfficer: 'Responsable de la protection des renseignements personnels',
  authority: 'Autorité chargée des plaintes',
};

export default strings;
