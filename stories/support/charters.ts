import { parseCharter, type Charter } from '../../src/core.js';

const both = (fr: string, en: string): Record<string, string> => ({ fr, en });
const places = both('front et back office', 'front and back office');

/** The seed's four cookies, none of which needs consent. */
const seed = [
  {
    id: 'login',
    exemption: 'authentication',
    name: both('Authentification', 'Sign-in'),
    location: places,
    purpose: both('Reconnaître l’utilisateur d’une page à l’autre.', 'Recognise the user from one page to the next.'),
    cookies: [{ name: 'sessionid', duration: 'P14D', httpOnly: true }],
  },
  {
    id: 'language',
    exemption: 'interface',
    name: both('Sélection de la langue', 'Language selection'),
    location: places,
    purpose: both('Retenir la langue du visiteur.', 'Remember the visitor’s language.'),
    cookies: [{ name: 'django_language', duration: 'P1Y' }],
  },
  {
    id: 'api',
    exemption: 'security',
    name: 'API (CSRF)',
    location: places,
    purpose: both('Récupérer des données par des appels à l’API.', 'Fetch data through API calls.'),
    cookies: [{ name: 'csrftoken', duration: 'P1Y' }],
  },
  {
    id: 'choices',
    exemption: 'choice-memory',
    name: both('Choix concernant vos préférences sur les cookies', 'Choices about your cookie preferences'),
    purpose: both('Retenir les choix du visiteur.', 'Remember the visitor’s choices.'),
    cookies: [{ name: 'cookies_preferences', duration: 'P6M' }],
  },
].map((service) => ({ ...service, category: 'necessary', consent: 'exempt', provider: 'Opendatasoft' }));

const matomo = {
  id: 'matomo',
  category: 'statistics',
  provider: 'Ville de Valserine',
  name: 'Matomo',
  purpose: both('Compter les visites et les pages lues.', 'Count visits and pages read.'),
  dataRetention: 'P25M',
  cookies: [
    { name: '_pk_id.*', duration: 'P13M' },
    { name: '_pk_ses.*', duration: 'PT30M' },
  ],
};
const layout = {
  id: 'layout',
  category: 'first-party',
  provider: 'Ville de Valserine',
  name: both('Mise en page personnelle', 'Personal layout'),
  purpose: both('Placer en tête les rubriques que vous ouvrez.', 'Put the sections you open first.'),
  cookies: [{ name: 'portal-layout', duration: 'persistent', technique: 'localStorage' }],
};
const film = {
  id: 'film',
  category: 'third-party',
  provider: 'Vidéotube SAS',
  name: 'Vidéotube',
  purpose: both('Afficher les films de la ville.', 'Show the films of the city.'),
  policyUrl: 'https://videotube.example/confidentialite',
  recipients: [{ name: 'Vidéotube Inc.', country: 'US' }],
  transfers: [{ country: 'US', safeguard: both('clauses contractuelles types', 'standard contractual clauses') }],
  cookies: [
    { name: 'vt_visitor', duration: 'P1Y1M', party: 'third' },
    { name: 'vt_session', duration: 'session', party: 'third' },
  ],
};
const offers = {
  id: 'offers',
  category: 'third-party',
  provider: 'Régie Rhodanie',
  name: both('Offres partenaires', 'Partner offers'),
  purpose: both('Choisir les publicités d’après vos lectures.', 'Choose advertisements after what you read.'),
  policyUrl: 'https://rhodanie.example/donnees',
  cookies: [{ name: 'offer_profile', duration: 'P13M', party: 'third' }],
};

const site = {
  name: 'portail.valserine.example',
  controller: 'Ville de Valserine',
  contact: 'cookies@valserine.example',
  dataProtectionOfficer: 'dpo@valserine.example',
};
const charter = (services: object[], over: object = {}): Charter =>
  parseCharter({ site, updated: '2026-11-23', services, ...over }).charter;

/** The seed portal: nothing to ask. */
export const seedCharter: Charter = charter(seed, {
  site: { name: 'opendata.ha-py.fr', controller: 'Département des Hautes-Pyrénées' },
});
/** A portal with a choice of four services. */
export const portalCharter: Charter = charter([...seed, matomo, layout, film, offers]);
/** The same portal a month earlier, before its films. */
export const earlierCharter: Charter = charter([...seed, matomo, layout], {
  updated: '2026-10-23',
});
/** A site that only counts its visits. */
export const oneServiceCharter: Charter = charter([matomo]);
/** A shop with a great many partners and long words. */
export const longCharter: Charter = charter([
  ...seed,
  matomo,
  ...Array.from({ length: 24 }, (_, index) => ({
    ...offers,
    id: `partner-${index}`,
    provider: `Aktiengesellschaft für grenzüberschreitende Werbezielgruppenvermarktung ${index + 1}`,
    name: both(
      `Personnalisation publicitaire multi-supports ${index + 1}`,
      `Cross-device advertising personalisation ${index + 1}`,
    ),
    cookies: [{ name: `advertising_personalisation_profile_identifier_${index}`, duration: 'P13M', party: 'third' }],
  })),
]);
/** A site that counts its visits without consent, under the conditions of the CNIL, and takes objections. */
export const exemptCharter: Charter = charter([
  ...seed,
  {
    ...matomo,
    consent: 'exempt',
    exemption: 'audience-measurement',
    conditions: [
      'sole-purpose',
      'publisher-only',
      'anonymous-statistics',
      'no-cross-matching',
      'no-transfer',
      'no-cross-site-identifier',
    ],
  },
]);
/** The same portal where Italian rules hold: closing the question refuses. */
export const italianCharter: Charter = charter([...seed, matomo, layout, film, offers], { profile: 'it' });
/** The same portal where California's rules hold: everything runs until somebody says no. */
export const californianCharter: Charter = charter([...seed, matomo, layout, film, offers], { profile: 'us-ca' });
