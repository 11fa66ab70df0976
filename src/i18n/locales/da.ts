import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('da');

const strings: Strings = {
  lang: 'da',
  dir: 'ltr',

  manageCookies: 'Administrer cookies',

  bannerTitle: (site) => (site ? `Cookies på ${site}` : 'Cookies på denne hjemmeside'),
  bannerMessage: (controller) =>
    `${controller || 'Denne hjemmeside'} vil gerne bruge cookies, som hjemmesiden kan undvære. Ingen af dem bliver sat uden dit samtykke.`,
  bannerNews: 'Der er noget nyt, som du skal tage stilling til. Dine tidligere valg gælder stadig.',
  newsAdded: (names) => `Tilføjet siden sidst: ${names}.`,
  newsRevised: (names) => `Ændret siden dit svar: ${names}.`,
  newsRemoved: (names) => `Bruges ikke længere: ${names}.`,
  thirdParties: (n) => count(n, { one: '# tredjepart er involveret', other: '# tredjeparter er involveret' }),
  noThirdParty: 'Ingen tredjepart er involveret.',
  consequenceAccept:
    'Hvis du accepterer, starter de tjenester, der er nævnt her, og de kan gemme oplysninger på din enhed.',
  consequenceReject:
    'Hvis du afviser, forbliver de slået fra. Hjemmesiden virker stadig; i stedet for indlejret indhold står der en besked.',
  changeMind: (trigger) => `Du kan til enhver tid ændre dit valg med »${trigger}«, som findes på hver side.`,

  closeRejects: 'Hvis du lukker denne besked med krydset, afviser du dem alle: Kun de nødvendige cookies bliver brugt.',
  closeAndReject: 'Luk og afvis alle',

  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  customise: 'Vælg selv',
  save: 'Gem valg',
  close: 'Luk',
  accept: 'Accepter',
  reject: 'Afvis',

  accepted: 'Du har accepteret disse cookies.',
  rejected: 'Du har afvist disse cookies.',
  saved: 'Dine valg er gemt.',
  notKept:
    'Din browser tillader ikke, at hjemmesiden husker dit valg: Det gælder for denne side, og du vil blive spurgt igen.',
  leftBehind: 'Denne side kunne ikke sikre, at følgende er slettet:',
  leftReasons: {
    'http-only': 'kun hjemmesidens server kan slette det',
    'other-site':
      'hvis det findes, er det gemt for en anden hjemmeside; du kan slette det i din browsers indstillinger',
    'in-use': 'forsvinder, så snart du lukker siderne på denne hjemmeside',
    refused: 'din browser har beholdt det; du kan slette det i browserens indstillinger',
  },
  separator: ': ',
  stillRunning: 'Disse tjenester stopper, når siden genindlæses:',
  reload: 'Genindlæs siden',
  hideMessage: 'Skjul beskeden',
  goBack: 'Tilbage til den side, du var ved at læse',

  gateTitle: (service) => `${service}: indholdet er blokeret`,
  gateMessage: (provider) =>
    `For at vise indholdet ville din browser skulle kontakte ${provider}, som muligvis kan genkende dig og gemme oplysninger på din enhed.`,
  gateScope: (service) =>
    `Tilladelsen gælder kun for ${service}, men på hele hjemmesiden. Hvis du viser indholdet én gang, ændrer det ikke dine valg.`,
  gateAllow: (service) => `Tillad ${service}`,
  gateOnce: 'Vis én gang',
  gateDetails: 'Hvad tjenesten gemmer',
  gateAllowed: (service) => `Du har tilladt ${service}.`,
  gateHeld: 'Dette indhold er blokeret.',

  privacyControl: {
    honoured:
      'Din browser beder hjemmesider om ikke at sælge eller dele dine oplysninger (Global Privacy Control). Denne hjemmeside retter sig efter det.',
    conflict:
      'Din browser beder hjemmesider om ikke at sælge eller dele dine oplysninger (Global Privacy Control). Denne hjemmeside retter sig efter det, selv om du tidligere har accepteret. Hvis du vil acceptere på trods af signalet, skal du sige det igen her.',
    overridden:
      'Din browser beder hjemmesider om ikke at sælge eller dele dine oplysninger (Global Privacy Control). Du har accepteret nogle tjenester på trods af signalet.',
  },
  object: 'Gør indsigelse',
  objected: 'Ikke aktiv: Du har gjort indsigelse.',
  stopObjecting: 'Træk indsigelsen tilbage',

  preferencesTitle: 'Cookieindstillinger',
  preferencesIntroduction: (site) =>
    `Accepter eller afvis hver af de tjenester, der bruges på ${site || 'denne hjemmeside'}. Intet ændres, før du gemmer.`,
  allServices: 'Alle tjenester, du kan vælge',
  alwaysActive: 'Altid aktiv',
  withoutAsking:
    'Nogle tjenester bruges, uden at du bliver spurgt, sådan som loven tillader; du kan gøre indsigelse mod dem.',
  partlyAccepted: (accepted, n) => `${accepted} af ${n} accepteret`,
  details: 'Vis detaljer',
  nothingToChoose:
    'Denne hjemmeside bruger kun cookies, der ikke kræver samtykke. Derfor er der ikke noget at vælge her.',
  notDecided: 'Du har ikke valgt endnu. Indtil du gør det, bruges intet, der kræver dit samtykke.',
  notDecidedYetRunning:
    'Du har ikke valgt endnu. Det, der er markeret som accepteret, er i brug, indtil du afviser det.',
  decided: (date, until) =>
    `Du traf dit valg den ${date}. Det gælder til den ${until}; derefter vil du blive spurgt igen.`,

  kinds: {
    necessary: {
      title: 'Nødvendige cookies',
      sentence: 'De får hjemmesiden til at virke: login, sikkerhed og det at huske, hvad du har bedt om.',
      definition:
        'De gemmer det, et besøg har brug for, fra side til side eller fra dag til dag: at du er logget ind, hvilket sprog du har valgt, og hvad der står i en formular eller ligger i en indkøbskurv.',
      consentRule: 'Kræver ikke samtykke: Uden dem kan hjemmesiden ikke levere det, du beder den om.',
    },
    statistics: {
      title: 'Statistikcookies',
      sentence: 'De tæller besøg og viser, hvilke sider der bliver læst, for at finde ud af, hvad der skal rettes.',
      definition:
        'De registrerer, hvordan en hjemmeside bliver brugt: læste sider, søgninger, links, der er fulgt, og fejl, der er opstået.',
      consentRule:
        'Kræver samtykke, medmindre de kun bruges til at give udgiveren af hjemmesiden anonyme tal og opfylder alle de betingelser, som databeskyttelsesmyndigheden har fastsat.',
    },
    'first-party': {
      title: 'Hjemmesidens egne cookies',
      sentence: 'Med dem husker hjemmesiden selv dine vaner for at tilpasse det, den viser dig.',
      definition:
        'De sættes af den hjemmeside, du besøger, ud over dem, den har brug for. De kan indeholde personoplysninger, følge det, du gør på hjemmesiden, eller bruges til hjemmesidens egen reklame.',
      consentRule: 'Kræver samtykke: Det afgørende er, hvad en cookie bruges til, og ikke hvem der sætter den.',
    },
    'third-party': {
      title: 'Tredjepartscookies',
      sentence: 'Med dem kan andre virksomheder genkende dig her for at vise deres indhold eller deres reklamer.',
      definition:
        'De sættes af eller på vegne af en anden hjemmeside end den, du besøger. Den anden hjemmeside kan på den måde få at vide, at du har været her, og hvad du har set.',
      consentRule: 'Kræver samtykke, før den første af dem bliver sat.',
    },
  },
  columns: {
    provider: 'Udbyder',
    service: 'Tjeneste og placering',
    name: 'Cookiens navn',
    purpose: 'Formål',
    duration: 'Varighed',
    party: 'Sat af',
    technique: 'Gemt som',
    recipients: 'Modtagere og overførsler',
    ground: 'Retsgrundlag',
    retention: 'Opbevaring af oplysninger',
    status: 'Dit valg',
  },
  parties: { first: 'denne hjemmeside', third: 'en tredjepart' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'lokalt lager',
    sessionStorage: 'sessionslager',
    indexedDB: 'browserens database',
    cacheStorage: 'browserens cache',
    serviceWorker: 'service worker',
    pixel: 'sporingspixel',
    request: 'kun en forespørgsel',
  },
  exemptions: {
    'choice-memory': 'kræver ikke samtykke: husker dit valg om cookies',
    authentication: 'kræver ikke samtykke: holder dig logget ind',
    security: 'kræver ikke samtykke: beskytter tjenesten',
    basket: 'kræver ikke samtykke: husker din indkøbskurv',
    interface: 'kræver ikke samtykke: viser hjemmesiden, som du har bedt om',
    'load-balancing': 'kræver ikke samtykke: fordeler belastningen mellem servere',
    paywall: 'kræver ikke samtykke: tæller gratis artikler',
    'audience-measurement': 'kræver ikke samtykke: anonyme tal kun til udgiveren',
    transmission: 'kræver ikke samtykke: overfører kommunikationen',
    'requested-service': 'kræver ikke samtykke: leverer det, du har bedt om',
    appearance: 'kræver ikke samtykke: tilpasser hjemmesidens udseende til din enhed',
    'emergency-assistance': 'kræver ikke samtykke: finder dig, når du tilkalder hjælp',
  },
  consentNeeded: 'dit samtykke',
  untilObjection: 'aktiv, indtil du gør indsigelse',
  session: 'indtil du lukker browseren',
  persistent: 'indtil det slettes',
  notStated: 'ikke oplyst',
  none: 'ikke relevant',
  statusGranted: 'Accepteret',
  statusDenied: 'Afvist',
  statusPending: 'Ikke besvaret: slået fra',
  rowCount: (n) => count(n, { one: '(# linje)', other: '(# linjer)' }),
  withoutConsent: (title) => `${title}: kræver ikke samtykke`,
  withConsent: (title) => `${title}: med dit samtykke`,
  unlessRefused: (title) => `${title}: medmindre du afviser`,
  emptyTable: 'Her er ikke angivet nogen cookie.',
  policyOf: (provider) => `Privatlivspolitik for ${provider}`,

  tools: 'Søg og filtrer',
  search: 'Søg i denne tabel',
  filterAll: 'Alle',
  filterAllChoices: 'Alle valg',
  filterPurpose: 'Formål',
  found: (shown, n) => count(n, { one: 'Viser § af # linje', other: 'Viser § af # linjer' }, shown),
  noMatch: 'Ingen linje passer til din søgning.',
  clearSearch: 'Vis alle linjer',
  sortBy: (column) => `Sorter efter: ${column}`,
  presence: {
    present: 'På denne enhed nu',
    absent: 'Ikke på denne enhed nu',
    unknown: 'Denne side kan ikke se, om det er på denne enhed',
  },
  eraseNow: 'Slet nu',
  erased: (name) => `${name} er slettet fra denne enhed.`,
  changeChoice: 'Ændr mit valg',
  downloadCsv: 'Hent som CSV',
  downloadJson: 'Hent som JSON',
  print: 'Udskriv',

  changesTitle: 'Hvad der er ændret',
  changesSince: (date) => `Ændringer siden versionen fra den ${date}:`,
  changesNone: 'Intet er ændret.',
  changeAdded: (service) => `${service} er tilføjet.`,
  changeRemoved: (service) => `${service} bruges ikke længere.`,
  changeAltered: (service, facts) => `For ${service} er dette ændret: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} gemmer nu også ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} gemmer ikke længere ${cookies}.`,
  asksAgain: 'Du bliver spurgt om det igen.',

  charterTitle: 'Cookieerklæring',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Denne erklæring viser, hvilke cookies der bruges på ${site || 'denne hjemmeside'}, hvad hver enkelt bruges til, og hvor længe den varer, og lader dig bestemme over dem.`
      : `Denne erklæring viser, hvilke cookies der bruges på ${site || 'denne hjemmeside'}, som ${controller} er ansvarlig for, hvad hver enkelt bruges til, og hvor længe den varer, og lader dig bestemme over dem.`,
  updated: (date) => `Senest opdateret den ${date}.`,
  version: (version) => `Version ${version}.`,
  whatTitle: 'Hvad er en cookie?',
  what: [
    'En cookie er en lille tekst, som en hjemmeside beder din browser om at gemme, og som den får tilbage, hver gang du vender tilbage: Sådan kan den genkende en browser fra side til side.',
    'De samme regler gælder for alt, der gør en cookies arbejde under et andet navn, for eksempel browserens lager eller usynlige billeder. De er også med i denne erklæring.',
  ],
  kindsTitle: 'De fire slags cookies',
  kindsIntroduction:
    'Man skelner mellem cookies efter, hvad de bruges til. Det er det, og ikke teknikken, der afgør, om du skal spørges.',
  usageTitle: (site) => (site ? `Hvad cookies gør på ${site}` : 'Hvad cookies gør på denne hjemmeside'),
  usageExempt: (n) =>
    count(n, {
      one: '# tjeneste bruges, uden at du bliver spurgt, fordi den er nødvendig for det, du beder hjemmesiden om:',
      other: '# tjenester bruges, uden at du bliver spurgt, fordi de er nødvendige for det, du beder hjemmesiden om:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# tjeneste er slået fra, indtil du accepterer den:',
      other: '# tjenester er slået fra, indtil du accepterer dem:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# tjeneste er i brug, indtil du afviser den:',
      other: '# tjenester er i brug, indtil du afviser dem:',
    }),
  usageNone:
    'Her bruges ingen tjeneste, der kræver dit samtykke. Derfor bliver du ikke spurgt om noget, når du kommer ind på hjemmesiden.',
  tablesTitle: 'Cookies i detaljer',
  choicesTitle: 'Dine valg',
  retention: (duration) =>
    `Uanset om du accepterer eller afviser, gemmes dit valg i ${duration}, regnet fra den dag, du traf det.`,
  browserAdvice:
    'Din browser kan også vise og slette de cookies, den har gemt. Det supplerer valgene ovenfor og erstatter dem ikke.',
  rightsTitle: 'Dine rettigheder og kontakter',
  rights: (controller) =>
    `Når en cookie medfører behandling af personoplysninger, kan du bede ${controller || 'udgiveren'} om indsigt i dem, om at rette eller slette dem, om at begrænse brugen af dem og om at få dem udleveret. Du kan også gøre indsigelse mod brugen.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Databeskyttelsesrådgiver',
  authority: 'Myndighed, der behandler klager',
  policy: 'Privatlivspolitik',
};

export default strings;
