/**
 * What every contestant's page declares: the same purposes, services, cookies and words, in French.
 *
 * @typedef {'necessary' | 'statistics' | 'first-party' | 'third-party'} PurposeId
 * @typedef {{ id: PurposeId, title: string, description: string }} Purpose
 * @typedef {{ name: string, description: string, duration: string }} Cookie
 * `duration` is ISO 8601.
 * @typedef {{ id: string, purpose: PurposeId, exemption?: string, provider: string, name: string, description: string, cookies: Cookie[] }} Service
 * @typedef {{ purposes: Purpose[], services: Service[] }} Declaration
 */

export const SITE = 'portail.valserine.example';
export const CONTROLLER = 'Ville de Valserine';

/** The words of a banner, for contestants that leave them to the page. */
export const WORDS = {
  title: 'Les cookies sur ce site',
  message:
    'La ville de Valserine souhaite utiliser des cookies dont le site pourrait se passer. Aucun n’est déposé sans votre accord.',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  customise: 'Personnaliser',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  manage: 'Gérer les cookies',
  policy: 'Charte cookies',
};

/** The page that explains the cookies, which some contestants want to link to. */
export const POLICY = '/charte-cookies';

/** @type {Purpose[]} */
const PURPOSES = [
  { id: 'necessary', title: 'Nécessaires', description: 'Ce dont le site ne peut pas se passer.' },
  { id: 'statistics', title: 'Statistiques', description: 'Ils mesurent la fréquentation des pages.' },
  {
    id: 'first-party',
    title: 'Cookies du site',
    description: 'Ils retiennent vos préférences d’une visite à l’autre.',
  },
  { id: 'third-party', title: 'Cookies tiers', description: 'Ils servent aux contenus venus d’autres sites.' },
];

/** @type {Service[]} */
const SERVICES = [
  {
    id: 'authentification',
    purpose: 'necessary',
    exemption: 'authentication',
    provider: 'Opendatasoft',
    name: 'Authentification',
    description: 'Reconnaître l’utilisateur connecté d’une page à l’autre.',
    cookies: [{ name: 'sessionid', description: 'Tient la session ouverte.', duration: 'P14D' }],
  },
  {
    id: 'langue',
    purpose: 'necessary',
    exemption: 'interface',
    provider: 'Opendatasoft',
    name: 'Sélection de la langue',
    description: 'Retenir la langue choisie par le visiteur.',
    cookies: [{ name: 'django_language', description: 'Garde le code de la langue.', duration: 'P12M' }],
  },
  {
    id: 'api-csrf',
    purpose: 'necessary',
    exemption: 'security',
    provider: 'Opendatasoft',
    name: 'API (CSRF)',
    description: 'Écarter les appels qu’un autre site tenterait à la place du visiteur.',
    cookies: [{ name: 'csrftoken', description: 'Porte un jeton aléatoire.', duration: 'P12M' }],
  },
  {
    id: 'preferences',
    purpose: 'necessary',
    exemption: 'choice-memory',
    provider: 'Opendatasoft',
    name: 'Choix en matière de cookies',
    description: 'Retenir les choix du visiteur en matière de cookies.',
    cookies: [{ name: 'cookies_preferences', description: 'Garde les réponses.', duration: 'P6M' }],
  },
  {
    id: 'matomo',
    purpose: 'statistics',
    provider: CONTROLLER,
    name: 'Matomo',
    description: 'Compter les visites et les pages lues, sur un serveur de la ville.',
    cookies: [
      { name: '_pk_id', description: 'Distingue les visiteurs.', duration: 'P13M' },
      { name: '_pk_ses', description: 'Réunit les pages d’une visite.', duration: 'PT30M' },
    ],
  },
  {
    id: 'affichage',
    purpose: 'first-party',
    provider: CONTROLLER,
    name: 'Affichage des cartes',
    description: 'Rouvrir les cartes comme le visiteur les a laissées.',
    cookies: [{ name: 'vue_carte', description: 'Garde le centre et l’échelle.', duration: 'P6M' }],
  },
  {
    id: 'youtube',
    purpose: 'third-party',
    provider: 'Google Ireland Ltd',
    name: 'YouTube',
    description: 'Lire les films de la ville dans la page.',
    cookies: [{ name: 'VISITOR_INFO1_LIVE', description: 'Estime le débit du visiteur.', duration: 'P6M' }],
  },
];

/** The site's own few cookies. @returns {Declaration} */
export function declareSite() {
  return { purposes: PURPOSES, services: SERVICES };
}

const COOKIES_A_SERVICE = 10;
const OPTIONAL = /** @type {PurposeId[]} */ (['statistics', 'first-party', 'third-party']);
const DEEDS = ['Mesurer l’audience', 'Retenir la langue', 'Afficher un film', 'Choisir une offre'];

/**
 * The site with many more: `count` cookies a visitor is asked about, ten a service.
 * @param {number} count
 * @returns {Declaration}
 */
export function declareMany(count) {
  const services = Array.from({ length: Math.ceil(count / COOKIES_A_SERVICE) }, (_, at) =>
    oneOfMany(at, Math.min(COOKIES_A_SERVICE, count - at * COOKIES_A_SERVICE)),
  );
  return { purposes: PURPOSES, services: [...SERVICES.filter(({ purpose }) => purpose === 'necessary'), ...services] };
}

/**
 * @param {number} at
 * @param {number} cookies How many it has.
 * @returns {Service}
 */
function oneOfMany(at, cookies) {
  return {
    // The script that is held back waits for this one, as on the small page.
    id: at === 0 ? 'matomo' : `service-${at}`,
    purpose: OPTIONAL[at % OPTIONAL.length] ?? 'statistics',
    provider: `Éditeur ${at % 97}`,
    name: `Service ${at}`,
    description: `${DEEDS[at % DEEDS.length]} pour la rubrique ${at}.`,
    cookies: Array.from({ length: cookies }, (_, index) => ({
      name: `cookie_${at}_${index}`,
      description: `${DEEDS[index % DEEDS.length]} dans la page ${index}.`,
      duration: `P${1 + (index % 13)}M`,
    })),
  };
}

/**
 * The services of one purpose.
 * @param {Declaration} declaration
 * @param {PurposeId} purpose
 */
export function servicesOf(declaration, purpose) {
  return declaration.services.filter((service) => service.purpose === purpose);
}

/**
 * A duration as a French reader would write it, for contestants that leave it to the page.
 * @param {string} duration Of one unit, ISO 8601.
 */
export function inFrench(duration) {
  const [, amount = '', unit = ''] = /^PT?(\d+)([DM])$/.exec(duration) ?? [];
  const word = duration.startsWith('PT') ? 'minutes' : unit === 'D' ? 'jours' : 'mois';
  return `${amount} ${word}`;
}
