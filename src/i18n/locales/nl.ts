import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('nl');

const strings: Strings = {
  lang: 'nl',
  dir: 'ltr',

  manageCookies: 'Cookies beheren',

  bannerTitle: (site) => (site ? `Cookies op ${site}` : 'Cookies op deze website'),
  bannerMessage: (controller) =>
    `Deze website${controller ? ` (${controller})` : ''} wil cookies gebruiken die niet noodzakelijk zijn. Zonder uw toestemming worden ze niet geplaatst.`,
  bannerNews: 'Er is iets nieuws waarover u nog moet beslissen. Uw eerdere keuzes blijven gelden.',
  newsAdded: (names) => `Sindsdien toegevoegd: ${names}.`,
  newsRevised: (names) => `Gewijzigd sinds uw antwoord: ${names}.`,
  newsRemoved: (names) => `Niet meer in gebruik: ${names}.`,
  thirdParties: (n) => count(n, { one: '# derde partij betrokken', other: '# derde partijen betrokken' }),
  noThirdParty: 'Er is geen derde partij bij betrokken.',
  consequenceAccept:
    'Als u accepteert, starten de diensten die hier staan. Zij kunnen dan informatie op uw apparaat bewaren.',
  consequenceReject:
    'Als u weigert, blijven ze uit. De website blijft werken; op de plaats van ingesloten inhoud staat een melding.',
  changeMind: (trigger) => `U kunt uw keuze altijd veranderen via ‘${trigger}’, op elke pagina.`,

  closeRejects:
    'Als u deze melding met het kruisje sluit, weigert u alles: alleen de noodzakelijke cookies worden gebruikt.',
  closeAndReject: 'Sluiten en alles weigeren',

  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  customise: 'Zelf instellen',
  save: 'Keuze opslaan',
  close: 'Sluiten',
  accept: 'Accepteren',
  reject: 'Weigeren',

  accepted: 'U hebt deze cookies geaccepteerd.',
  rejected: 'U hebt deze cookies geweigerd.',
  saved: 'Uw keuze is opgeslagen.',
  notKept:
    'Uw browser laat niet toe dat deze website uw keuze onthoudt. De keuze geldt voor deze pagina; daarna wordt de vraag opnieuw gesteld.',
  leftBehind: 'Deze pagina kon niet nagaan of het volgende is verwijderd:',
  leftReasons: {
    'http-only': 'alleen de server van de website kan dit verwijderen',
    'other-site':
      'als dit aanwezig is, wordt het bewaard voor een andere website; u kunt het verwijderen in de instellingen van uw browser',
    'in-use': 'verdwijnt zodra u de pagina’s van deze website sluit',
    refused: 'uw browser heeft dit bewaard; u kunt het verwijderen in de instellingen van de browser',
  },
  separator: ': ',
  stillRunning: 'De volgende diensten stoppen zodra de pagina opnieuw wordt geladen:',
  reload: 'Pagina opnieuw laden',
  hideMessage: 'Melding verbergen',
  goBack: 'Terug naar de pagina die u aan het lezen was',

  gateTitle: (service) => `${service}: inhoud geblokkeerd`,
  gateMessage: (provider) =>
    `Om deze inhoud te tonen, zou uw browser verbinding maken met de aanbieder (${provider}). Die kan u mogelijk herkennen en informatie op uw apparaat bewaren.`,
  gateScope: (service) =>
    `Toestaan geldt alleen voor ${service}, op de hele website. Eén keer tonen verandert uw keuzes niet.`,
  gateAllow: (service) => `${service} toestaan`,
  gateOnce: 'Eén keer tonen',
  gateDetails: 'Wat deze dienst bewaart',
  gateAllowed: (service) => `U hebt ${service} toegestaan.`,
  gateHeld: 'Deze inhoud is geblokkeerd.',

  privacyControl: {
    honoured:
      'Uw browser vraagt websites om uw gegevens niet te verkopen of te delen (Global Privacy Control). Deze website houdt zich daaraan.',
    conflict:
      'Uw browser vraagt websites om uw gegevens niet te verkopen of te delen (Global Privacy Control). Deze website houdt zich daaraan, hoewel u eerder hebt geaccepteerd. Wilt u ondanks dit signaal accepteren, geef dat dan hier opnieuw aan.',
    overridden:
      'Uw browser vraagt websites om uw gegevens niet te verkopen of te delen (Global Privacy Control). U hebt sommige diensten ondanks dit signaal geaccepteerd.',
  },
  object: 'Bezwaar maken',
  objected: 'Niet actief: u hebt bezwaar gemaakt.',
  stopObjecting: 'Bezwaar intrekken',

  preferencesTitle: 'Cookie-instellingen',
  preferencesIntroduction: (site) =>
    `Accepteer of weiger elke dienst die op ${site || 'deze website'} wordt gebruikt. Er verandert niets totdat u uw keuze opslaat.`,
  allServices: 'Alle diensten waarover u kunt beslissen',
  alwaysActive: 'Altijd actief',
  withoutAsking:
    'Sommige diensten werken zonder dat u iets wordt gevraagd, zoals de wet dat toestaat; u kunt er bezwaar tegen maken.',
  partlyAccepted: (accepted, n) => `${accepted} van ${n} geaccepteerd`,
  details: 'Details tonen',
  nothingToChoose:
    'Deze website gebruikt alleen cookies waarvoor geen toestemming nodig is. Daarom valt hier niets te kiezen.',
  notDecided: 'U hebt nog geen keuze gemaakt. Zolang u dat niet doet, werkt niets waarvoor uw toestemming nodig is.',
  notDecidedYetRunning:
    'U hebt nog geen keuze gemaakt. Wat als geaccepteerd is aangegeven, werkt totdat u het weigert.',
  decided: (date, until) =>
    `U hebt uw keuze gemaakt op ${date}. Die geldt tot ${until}; daarna wordt de vraag opnieuw gesteld.`,

  kinds: {
    necessary: {
      title: 'Noodzakelijke cookies',
      sentence: 'Ze laten de website werken: inloggen, beveiliging en onthouden waar u om hebt gevraagd.',
      definition:
        'Ze bewaren van de ene pagina op de andere, of van de ene dag op de andere, wat voor een bezoek nodig is: dat u bent ingelogd, welke taal u hebt gekozen, wat er in een formulier of winkelmandje staat.',
      consentRule: 'Geen toestemming nodig: zonder deze cookies kan de website niet leveren waar u om vraagt.',
    },
    statistics: {
      title: 'Statistische cookies',
      sentence: 'Ze tellen bezoeken en laten zien welke pagina’s worden gelezen, om te weten wat moet worden hersteld.',
      definition:
        'Ze leggen vast hoe een website wordt gebruikt: gelezen pagina’s, zoekopdrachten, gevolgde links, opgetreden fouten.',
      consentRule:
        'Toestemming nodig, tenzij ze alleen dienen om de beheerder van de website anonieme cijfers te geven en aan alle voorwaarden van de toezichthouder voor gegevensbescherming voldoen.',
    },
    'first-party': {
      title: 'Eigen cookies van de website',
      sentence: 'Hiermee onthoudt de website zelf uw gewoonten, om aan te passen wat u te zien krijgt.',
      definition:
        'Ze worden geplaatst door de website die u bezoekt, naast de cookies die deze nodig heeft. Ze kunnen persoonsgegevens bevatten, volgen wat u op de website doet of dienen voor de eigen reclame van de website.',
      consentRule: 'Toestemming nodig: het gaat erom waar een cookie voor dient, niet wie de cookie plaatst.',
    },
    'third-party': {
      title: 'Cookies van derden',
      sentence: 'Hiermee kunnen andere bedrijven u hier herkennen, om hun inhoud of hun reclame te tonen.',
      definition:
        'Ze worden geplaatst door of namens een andere website dan die u bezoekt. Die andere website kan daardoor weten dat u hier bent geweest en wat u hebt gezien.',
      consentRule: 'Toestemming nodig voordat de eerste van deze cookies wordt geplaatst.',
    },
  },
  columns: {
    provider: 'Aanbieder',
    service: 'Dienst en plaats',
    name: 'Naam van de cookie',
    purpose: 'Doeleinden',
    duration: 'Levensduur',
    party: 'Geplaatst door',
    technique: 'Vorm',
    recipients: 'Ontvangers en doorgiften',
    ground: 'Rechtsgrond',
    retention: 'Bewaartermijn van gegevens',
    status: 'Uw keuze',
  },
  parties: { first: 'deze website', third: 'een derde partij' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'lokale opslag',
    sessionStorage: 'sessieopslag',
    indexedDB: 'database van de browser',
    cacheStorage: 'cache van de browser',
    serviceWorker: 'service worker',
    pixel: 'trackingpixel',
    request: 'alleen een verzoek',
  },
  exemptions: {
    'choice-memory': 'geen toestemming nodig: onthoudt uw keuze over cookies',
    authentication: 'geen toestemming nodig: houdt u ingelogd',
    security: 'geen toestemming nodig: beschermt de dienst',
    basket: 'geen toestemming nodig: bewaart uw winkelmandje',
    interface: 'geen toestemming nodig: toont de website zoals u hebt gevraagd',
    'load-balancing': 'geen toestemming nodig: verdeelt de belasting over de servers',
    paywall: 'geen toestemming nodig: telt de gratis artikelen',
    'audience-measurement': 'geen toestemming nodig: anonieme cijfers, alleen voor de beheerder van de website',
    transmission: 'geen toestemming nodig: brengt de communicatie over',
    'requested-service': 'geen toestemming nodig: levert waar u om hebt gevraagd',
    appearance: 'geen toestemming nodig: past de weergave van de website aan uw apparaat aan',
    'emergency-assistance': 'geen toestemming nodig: bepaalt waar u bent als u hulp inroept',
  },
  consentNeeded: 'uw toestemming',
  untilObjection: 'actief totdat u bezwaar maakt',
  session: 'totdat u de browser sluit',
  persistent: 'totdat het wordt verwijderd',
  notStated: 'niet vermeld',
  none: 'niet van toepassing',
  statusGranted: 'Geaccepteerd',
  statusDenied: 'Geweigerd',
  statusPending: 'Niet beantwoord: uit',
  rowCount: (n) => count(n, { one: '(# regel)', other: '(# regels)' }),
  withoutConsent: (title) => `${title}: geen toestemming nodig`,
  withConsent: (title) => `${title}: met uw toestemming`,
  unlessRefused: (title) => `${title}: tenzij u weigert`,
  emptyTable: 'Hier is geen cookie vermeld.',
  policyOf: (provider) => `Privacyverklaring: ${provider}`,

  tools: 'Zoeken en filteren',
  search: 'Zoeken in deze tabel',
  filterAll: 'Alle',
  filterAllChoices: 'Alle keuzes',
  filterPurpose: 'Doel',
  found: (shown, n) => count(n, { one: '§ van # regel getoond', other: '§ van # regels getoond' }, shown),
  noMatch: 'Geen enkele regel past bij uw zoekopdracht.',
  clearSearch: 'Alle regels tonen',
  sortBy: (column) => `Sorteren op: ${column}`,
  presence: {
    present: 'Staat nu op dit apparaat',
    absent: 'Staat nu niet op dit apparaat',
    unknown: 'Deze pagina kan niet zien of dit op uw apparaat staat',
  },
  eraseNow: 'Nu verwijderen',
  erased: (name) => `${name} is van dit apparaat verwijderd.`,
  changeChoice: 'Mijn keuze wijzigen',
  downloadCsv: 'Downloaden als CSV',
  downloadJson: 'Downloaden als JSON',
  print: 'Afdrukken',

  changesTitle: 'Wat er is veranderd',
  changesSince: (date) => `Wijzigingen sinds de versie van ${date}:`,
  changesNone: 'Er is niets veranderd.',
  changeAdded: (service) => `${service} is toegevoegd.`,
  changeRemoved: (service) => `${service} wordt niet meer gebruikt.`,
  changeAltered: (service, facts) => `Voor ${service} is dit veranderd: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} bewaart nu ook ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} bewaart niet meer: ${cookies}.`,
  asksAgain: 'U krijgt de vraag hierover opnieuw.',

  charterTitle: 'Cookieverklaring',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Deze verklaring noemt de cookies die op ${site || 'deze website'} worden gebruikt, waar elke cookie voor dient en hoelang die blijft staan, en laat u daarover beslissen.`
      : `Deze verklaring noemt de cookies die op ${site || 'deze website'} worden gebruikt (verantwoordelijke: ${controller}), waar elke cookie voor dient en hoelang die blijft staan, en laat u daarover beslissen.`,
  updated: (date) => `Laatst bijgewerkt op ${date}.`,
  version: (version) => `Versie ${version}.`,
  whatTitle: 'Wat is een cookie?',
  what: [
    'Een cookie is een klein stukje tekst dat een website door uw browser laat bewaren en bij elk volgend bezoek terugkrijgt: zo kan de website een browser van de ene pagina op de andere herkennen.',
    'Dezelfde regels gelden voor alles wat onder een andere naam het werk van een cookie doet, zoals de opslag van de browser of onzichtbare afbeeldingen. Ook die staan in deze verklaring.',
  ],
  kindsTitle: 'De vier soorten cookies',
  kindsIntroduction:
    'Cookies worden ingedeeld naar waar ze voor dienen. Dat, en niet de techniek, bepaalt of u om toestemming moet worden gevraagd.',
  usageTitle: (site) => (site ? `Wat cookies doen op ${site}` : 'Wat cookies doen op deze website'),
  usageExempt: (n) =>
    count(n, {
      one: '# dienst werkt zonder dat u iets wordt gevraagd, omdat die nodig is voor wat u van de website vraagt:',
      other:
        '# diensten werken zonder dat u iets wordt gevraagd, omdat ze nodig zijn voor wat u van de website vraagt:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# dienst blijft uit totdat u die accepteert:',
      other: '# diensten blijven uit totdat u ze accepteert:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# dienst werkt totdat u die weigert:',
      other: '# diensten werken totdat u ze weigert:',
    }),
  usageNone:
    'Hier wordt geen dienst gebruikt waarvoor uw toestemming nodig is. Daarom wordt u bij aankomst niets gevraagd.',
  tablesTitle: 'De cookies in detail',
  choicesTitle: 'Uw keuzes',
  retention: (duration) =>
    `Of u nu accepteert of weigert: uw keuze wordt ${duration} bewaard, gerekend vanaf de dag waarop u die hebt gemaakt.`,
  browserAdvice:
    'Ook uw browser kan de bewaarde cookies tonen en verwijderen. Dat is een aanvulling op de keuzes hierboven en komt er niet voor in de plaats.',
  rightsTitle: 'Uw rechten en contactpunten',
  rights: (controller) =>
    `Als via een cookie persoonsgegevens worden verwerkt, kunt u de beheerder van de website${controller ? ` (${controller})` : ''} vragen om die in te zien, te corrigeren of te verwijderen, het gebruik ervan te beperken en ze aan u over te dragen. U kunt ook bezwaar maken tegen het gebruik.`,
  contact: 'Contactgegevens',
  dataProtectionOfficer: 'Functionaris voor gegevensbescherming',
  authority: 'Toezichthouder voor klachten',
  policy: 'Privacyverklaring',
};

export default strings;
