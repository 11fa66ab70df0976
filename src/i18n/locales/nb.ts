import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('nb');

const strings: Strings = {
  lang: 'nb',
  dir: 'ltr',

  manageCookies: 'Administrer informasjonskapsler',

  bannerTitle: (site) => (site ? `Informasjonskapsler på ${site}` : 'Informasjonskapsler på dette nettstedet'),
  bannerMessage: (controller) =>
    `${controller || 'Dette nettstedet'} ønsker å bruke informasjonskapsler (cookies) som nettstedet kan klare seg uten. Ingen av dem blir satt uten samtykke fra deg.`,
  bannerNews: 'Noe nytt krever svar fra deg. Det du har valgt før, gjelder fortsatt.',
  newsAdded: (names) => `Lagt til siden sist: ${names}.`,
  newsRevised: (names) => `Endret siden du svarte: ${names}.`,
  newsRemoved: (names) => `Ikke lenger i bruk: ${names}.`,
  thirdParties: (n) => count(n, { one: '# tredjepart er involvert', other: '# tredjeparter er involvert' }),
  noThirdParty: 'Ingen tredjepart er involvert.',
  consequenceAccept:
    'Hvis du godtar, starter tjenestene som er nevnt her, og de kan lagre opplysninger på enheten din.',
  consequenceReject:
    'Hvis du avviser, forblir de slått av. Nettstedet fungerer fortsatt; i stedet for innebygd innhold vises en melding.',
  changeMind: (trigger) => `Du kan når som helst ombestemme deg med «${trigger}», som finnes på hver side.`,

  closeRejects:
    'Hvis du lukker denne meldingen med krysset, avviser du alle: Bare de nødvendige informasjonskapslene blir brukt.',
  closeAndReject: 'Lukk og avvis alle',

  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  customise: 'Velg selv',
  save: 'Lagre valgene mine',
  close: 'Lukk',
  accept: 'Godta',
  reject: 'Avvis',

  accepted: 'Du har godtatt disse informasjonskapslene.',
  rejected: 'Du har avvist disse informasjonskapslene.',
  saved: 'Valgene dine er lagret.',
  notKept:
    'Nettleseren din lar ikke nettstedet huske valget ditt: Det gjelder for denne siden, og du vil bli spurt igjen.',
  leftBehind: 'Denne siden kunne ikke forsikre seg om at følgende er slettet:',
  leftReasons: {
    'http-only': 'bare serveren til nettstedet kan slette det',
    'other-site':
      'hvis det finnes, er det lagret for et annet nettsted; du kan slette det i innstillingene i nettleseren',
    'in-use': 'forsvinner så snart du lukker sidene på dette nettstedet',
    refused: 'nettleseren har beholdt det; du kan slette det i innstillingene dens',
  },
  separator: ': ',
  stillRunning: 'Disse tjenestene stopper når siden lastes inn på nytt:',
  reload: 'Last inn siden på nytt',
  hideMessage: 'Skjul meldingen',
  goBack: 'Gå tilbake til siden du leste',

  gateTitle: (service) => `${service}: innholdet er blokkert`,
  gateMessage: (provider) =>
    `For å vise innholdet ville nettleseren din kontakte ${provider}, som kanskje kan kjenne deg igjen og lagre opplysninger på enheten din.`,
  gateScope: (service) =>
    `Tillatelsen gjelder bare ${service}, på hele nettstedet. Å vise innholdet én gang endrer ikke valgene dine.`,
  gateAllow: (service) => `Tillat ${service}`,
  gateOnce: 'Vis én gang',
  gateDetails: 'Hva tjenesten lagrer',
  gateAllowed: (service) => `Du har tillatt ${service}.`,
  gateHeld: 'Dette innholdet er blokkert.',

  privacyControl: {
    honoured:
      'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine (Global Privacy Control). Dette nettstedet retter seg etter det.',
    conflict:
      'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine (Global Privacy Control). Dette nettstedet retter seg etter det, selv om du har godtatt tidligere. Hvis du vil godta på tross av signalet, må du si det på nytt her.',
    overridden:
      'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine (Global Privacy Control). Du har godtatt noen tjenester på tross av signalet.',
  },
  object: 'Protester mot dette',
  objected: 'Ikke aktiv: Du har protestert.',
  stopObjecting: 'Trekk protesten tilbake',

  preferencesTitle: 'Innstillinger for informasjonskapsler',
  preferencesIntroduction: (site) =>
    `Godta eller avvis hver av tjenestene som brukes på ${site || 'dette nettstedet'}. Ingenting endres før du lagrer.`,
  allServices: 'Alle tjenester du kan velge',
  alwaysActive: 'Alltid aktiv',
  withoutAsking: 'Noen tjenester brukes uten at du blir spurt, slik loven tillater; du kan protestere mot dem.',
  partlyAccepted: (accepted, n) => `${accepted} av ${n} godtatt`,
  details: 'Vis detaljer',
  nothingToChoose:
    'Dette nettstedet bruker bare informasjonskapsler som ikke krever samtykke. Derfor er det ingenting å velge her.',
  notDecided: 'Du har ikke valgt ennå. Før du gjør det, er ingenting som krever samtykket ditt, i bruk.',
  notDecidedYetRunning: 'Du har ikke valgt ennå. Det som er merket som godtatt, er i bruk til du avviser det.',
  decided: (date, until) => `Du valgte ${date}. Valget gjelder til ${until}; da blir du spurt igjen.`,

  kinds: {
    necessary: {
      title: 'Nødvendige informasjonskapsler',
      sentence: 'De får nettstedet til å virke: innlogging, sikkerhet og å huske det du har bedt om.',
      definition:
        'De lagrer det et besøk trenger fra én side, eller én dag, til den neste: at du er logget inn, hvilket språk du har valgt, hva som står i et skjema eller ligger i en handlekurv.',
      consentRule: 'Krever ikke samtykke: Uten dem kan ikke nettstedet levere det du ber om.',
    },
    statistics: {
      title: 'Informasjonskapsler for statistikk',
      sentence: 'De teller besøk og viser hvilke sider som blir lest, for å finne ut hva som bør rettes.',
      definition:
        'De registrerer hvordan et nettsted blir brukt: leste sider, søk, lenker som er fulgt, feil som har oppstått.',
      consentRule:
        'Krever samtykke, med mindre de bare brukes til å gi utgiveren av nettstedet anonyme tall og oppfyller alle vilkårene personvernmyndigheten har satt.',
    },
    'first-party': {
      title: 'Nettstedets egne informasjonskapsler',
      sentence: 'Med dem husker nettstedet selv vanene dine, for å tilpasse det du får se.',
      definition:
        'De settes av nettstedet du besøker, i tillegg til dem det trenger. De kan inneholde personopplysninger, følge det du gjør på nettstedet, eller brukes til nettstedets egen reklame.',
      consentRule: 'Krever samtykke: Det er hva en informasjonskapsel brukes til som teller, ikke hvem som setter den.',
    },
    'third-party': {
      title: 'Informasjonskapsler fra tredjeparter',
      sentence: 'Med dem kan andre virksomheter kjenne deg igjen her, for å vise sitt innhold eller sin reklame.',
      definition:
        'De settes av, eller på vegne av, et annet nettsted enn det du besøker. Det andre nettstedet kan dermed få vite at du har vært her, og hva du har sett.',
      consentRule: 'Krever samtykke før den første av dem blir satt.',
    },
  },
  columns: {
    provider: 'Leverandør',
    service: 'Tjeneste og plassering',
    name: 'Navn på informasjonskapselen',
    purpose: 'Formål',
    duration: 'Varighet',
    party: 'Settes av',
    technique: 'Lagres som',
    recipients: 'Mottakere og overføringer',
    ground: 'Rettslig grunnlag',
    retention: 'Lagringstid for opplysninger',
    status: 'Valget ditt',
  },
  parties: { first: 'dette nettstedet', third: 'en tredjepart' },
  techniques: {
    cookie: 'informasjonskapsel',
    localStorage: 'lokal lagring',
    sessionStorage: 'øktlagring',
    indexedDB: 'database i nettleseren',
    cacheStorage: 'hurtiglager i nettleseren',
    serviceWorker: 'service worker',
    pixel: 'sporingspiksel',
    request: 'bare en forespørsel',
  },
  exemptions: {
    'choice-memory': 'krever ikke samtykke: husker valget ditt om informasjonskapsler',
    authentication: 'krever ikke samtykke: holder deg innlogget',
    security: 'krever ikke samtykke: beskytter tjenesten',
    basket: 'krever ikke samtykke: husker handlekurven din',
    interface: 'krever ikke samtykke: viser nettstedet slik du har bedt om',
    'load-balancing': 'krever ikke samtykke: fordeler belastningen mellom servere',
    paywall: 'krever ikke samtykke: teller gratisartikler',
    'audience-measurement': 'krever ikke samtykke: anonyme tall til utgiveren alene',
    transmission: 'krever ikke samtykke: overfører kommunikasjonen',
    'requested-service': 'krever ikke samtykke: leverer det du har bedt om',
    appearance: 'krever ikke samtykke: tilpasser utseendet på nettstedet til enheten din',
    'emergency-assistance': 'krever ikke samtykke: finner ut hvor du er når du ber om nødhjelp',
  },
  consentNeeded: 'samtykket ditt',
  untilObjection: 'aktiv til du protesterer',
  session: 'til du lukker nettleseren',
  persistent: 'til det blir slettet',
  notStated: 'ikke oppgitt',
  none: 'ikke aktuelt',
  statusGranted: 'Godtatt',
  statusDenied: 'Avvist',
  statusPending: 'Ikke besvart: slått av',
  rowCount: (n) => count(n, { one: '(# rad)', other: '(# rader)' }),
  withoutConsent: (title) => `${title}: krever ikke samtykke`,
  withConsent: (title) => `${title}: med samtykket ditt`,
  unlessRefused: (title) => `${title}: med mindre du avviser dem`,
  emptyTable: 'Ingen informasjonskapsel er oppgitt her.',
  policyOf: (provider) => `Personvernerklæring for ${provider}`,

  tools: 'Søk og filtrer',
  search: 'Søk i denne tabellen',
  filterAll: 'Alle',
  filterAllChoices: 'Alle valg',
  filterPurpose: 'Formål',
  found: (shown, n) => count(n, { one: 'Viser § av # rad', other: 'Viser § av # rader' }, shown),
  noMatch: 'Ingen rad passer til søket ditt.',
  clearSearch: 'Vis alle rader',
  sortBy: (column) => `Sorter etter: ${column}`,
  presence: {
    present: 'På denne enheten nå',
    absent: 'Ikke på denne enheten nå',
    unknown: 'Denne siden kan ikke se om det er på enheten',
  },
  eraseNow: 'Slett nå',
  erased: (name) => `${name} er slettet fra denne enheten.`,
  changeChoice: 'Endre valget mitt',
  downloadCsv: 'Last ned som CSV',
  downloadJson: 'Last ned som JSON',
  print: 'Skriv ut',

  changesTitle: 'Hva som er endret',
  changesSince: (date) => `Endringer siden versjonen fra ${date}:`,
  changesNone: 'Ingenting er endret.',
  changeAdded: (service) => `${service} er lagt til.`,
  changeRemoved: (service) => `${service} er ikke lenger i bruk.`,
  changeAltered: (service, facts) => `For ${service} er dette endret: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} lagrer nå også ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} lagrer ikke lenger ${cookies}.`,
  asksAgain: 'Du blir spurt om dette på nytt.',

  charterTitle: 'Erklæring om informasjonskapsler',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Denne erklæringen viser informasjonskapslene som brukes på ${site || 'dette nettstedet'}, hva hver av dem er til og hvor lenge den varer, og lar deg bestemme over dem.`
      : `Denne erklæringen viser informasjonskapslene som brukes på ${site || 'dette nettstedet'}, som ${controller} er ansvarlig for, hva hver av dem er til og hvor lenge den varer, og lar deg bestemme over dem.`,
  updated: (date) => `Sist oppdatert ${date}.`,
  version: (version) => `Versjon ${version}.`,
  whatTitle: 'Hva er en informasjonskapsel?',
  what: [
    'En informasjonskapsel (på engelsk cookie) er en liten tekst som et nettsted ber nettleseren din om å lagre, og som det får tilbake hver gang du kommer igjen: Slik kan det kjenne igjen en nettleser fra side til side.',
    'De samme reglene gjelder for alt som gjør jobben til en informasjonskapsel under et annet navn, for eksempel lagring i nettleseren eller usynlige bilder. Også de står i denne erklæringen.',
  ],
  kindsTitle: 'De fire typene informasjonskapsler',
  kindsIntroduction:
    'Informasjonskapsler deles inn etter hva de er til. Det, og ikke teknikken, avgjør om du må spørres.',
  usageTitle: (site) =>
    site ? `Hva informasjonskapsler gjør på ${site}` : 'Hva informasjonskapsler gjør på dette nettstedet',
  usageExempt: (n) =>
    count(n, {
      one: '# tjeneste brukes uten at du blir spurt, fordi den trengs til det du ber nettstedet om:',
      other: '# tjenester brukes uten at du blir spurt, fordi de trengs til det du ber nettstedet om:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# tjeneste er slått av til du godtar den:',
      other: '# tjenester er slått av til du godtar dem:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# tjeneste er i bruk til du avviser den:',
      other: '# tjenester er i bruk til du avviser dem:',
    }),
  usageNone:
    'Ingen tjeneste som krever samtykke fra deg, brukes her. Derfor blir du ikke spurt om noe når du kommer til nettstedet.',
  tablesTitle: 'Informasjonskapslene i detalj',
  choicesTitle: 'Valgene dine',
  retention: (duration) =>
    `Enten du godtar eller avviser, lagres valget ditt i ${duration}, regnet fra dagen du valgte.`,
  browserAdvice:
    'Nettleseren din kan også vise og slette informasjonskapslene den har lagret. Det utfyller valgene over og erstatter dem ikke.',
  rightsTitle: 'Rettighetene dine og kontakter',
  rights: (controller) =>
    `Når en informasjonskapsel innebærer behandling av personopplysninger, kan du be ${controller || 'utgiveren'} om innsyn i dem, om å rette eller slette dem, om å begrense bruken av dem og om å få dem utlevert. Du kan også protestere mot bruken.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Personvernombud',
  authority: 'Myndighet som behandler klager',
  policy: 'Personvernerklæring',
};

export default strings;
