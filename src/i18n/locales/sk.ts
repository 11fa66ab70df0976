import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('sk');
const on = (site: string): string => (site ? `na webovom sídle ${site}` : 'na tomto webovom sídle');

const strings: Strings = {
  lang: 'sk',
  dir: 'ltr',

  manageCookies: 'Spravovať cookies',

  bannerTitle: (site) => `Cookies ${on(site)}`,
  bannerMessage: (controller) =>
    `Toto webové sídlo${controller ? ` (${controller})` : ''} chce používať cookies, bez ktorých sa zaobíde. Žiadna z nich sa neuloží bez vášho súhlasu.`,
  bannerNews: 'Pribudlo niečo nové, čo si vyžaduje vašu odpoveď. Vaše predchádzajúce voľby naďalej platia.',
  newsAdded: (names) => `Čo odvtedy pribudlo: ${names}.`,
  newsRevised: (names) => `Čo sa od vašej odpovede zmenilo: ${names}.`,
  newsRemoved: (names) => `Toto webové sídlo už nepoužíva: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      one: 'Zapojená # tretia strana',
      few: 'Zapojené # tretie strany',
      many: 'Zapojených # tretej strany',
      other: 'Zapojených # tretích strán',
    }),
  noThirdParty: 'Nie je zapojená žiadna tretia strana.',
  consequenceAccept: 'Ak prijmete, služby uvedené tu sa spustia a môžu vo vašom zariadení uchovávať informácie.',
  consequenceReject:
    'Ak odmietnete, zostanú vypnuté. Webové sídlo funguje ďalej; namiesto vloženého obsahu sa zobrazí oznámenie.',
  changeMind: (trigger) => `Svoje rozhodnutie môžete kedykoľvek zmeniť cez voľbu „${trigger}“ na každej stránke.`,

  closeRejects: 'Zatvorením tejto správy krížikom odmietnete všetky: použijú sa len nevyhnutné cookies.',
  closeAndReject: 'Zatvoriť a odmietnuť všetky',

  acceptAll: 'Prijať všetky',
  rejectAll: 'Odmietnuť všetky',
  customise: 'Nastavenia cookies',
  save: 'Uložiť nastavenia',
  close: 'Zatvoriť',
  accept: 'Prijať',
  reject: 'Odmietnuť',

  accepted: 'Tieto cookies ste prijali.',
  rejected: 'Tieto cookies ste odmietli.',
  saved: 'Vaše nastavenia cookies sú uložené.',
  notKept:
    'Váš prehliadač neumožňuje tomuto webovému sídlu zapamätať si vašu voľbu: platí pre túto stránku a otázka sa objaví znova.',
  leftBehind: 'Táto stránka sa nemohla uistiť, že bolo odstránené toto:',
  leftReasons: {
    'http-only': 'odstrániť to môže len server tohto webového sídla',
    'other-site': 'ak existuje, uchováva sa pre iné webové sídlo; odstrániť to môžete v nastaveniach prehliadača',
    'in-use': 'zmizne, keď zatvoríte stránky tohto webového sídla',
    refused: 'prehliadač to neodstránil; môžete to urobiť v jeho nastaveniach',
  },
  separator: ': ',
  stillRunning: 'Nasledujúce služby sa zastavia po opätovnom načítaní stránky:',
  reload: 'Znova načítať stránku',
  hideMessage: 'Skryť túto správu',
  goBack: 'Späť na stránku, ktorú ste čítali',

  gateTitle: (service) => `${service}: obsah je zablokovaný`,
  gateMessage: (provider) =>
    `Aby sa obsah zobrazil, obrátil by sa váš prehliadač na poskytovateľa (${provider}), ktorý vás môže rozpoznať a uchovávať informácie vo vašom zariadení.`,
  gateScope: (service) =>
    `Povolenie platí len pre službu ${service}, a to na celom webovom sídle. Jednorazové zobrazenie vaše voľby nemení.`,
  gateAllow: (service) => `Povoliť službu ${service}`,
  gateOnce: 'Zobraziť raz',
  gateDetails: 'Čo táto služba uchováva',
  gateAllowed: (service) => `Povolili ste službu ${service}.`,
  gateHeld: 'Tento obsah je zablokovaný.',

  privacyControl: {
    honoured:
      'Váš prehliadač žiada, aby sa vaše údaje nepredávali ani nezdieľali (Global Privacy Control). Toto webové sídlo tomu vyhovuje.',
    conflict:
      'Váš prehliadač žiada, aby sa vaše údaje nepredávali ani nezdieľali (Global Privacy Control). Toto webové sídlo tomu vyhovuje, hoci ste predtým prijali. Ak chcete prijať napriek tomuto signálu, potvrďte to tu znova.',
    overridden:
      'Váš prehliadač žiada, aby sa vaše údaje nepredávali ani nezdieľali (Global Privacy Control). Niektoré služby ste prijali napriek tomuto signálu.',
  },
  object: 'Namietať',
  objected: 'Neaktívne: namietali ste.',
  stopObjecting: 'Vziať námietku späť',

  preferencesTitle: 'Nastavenia cookies',
  preferencesIntroduction: (site) =>
    `Prijmite alebo odmietnite každú zo služieb používaných ${on(site)}. Kým nastavenia neuložíte, nič sa nezmení.`,
  allServices: 'Všetky služby, ktoré si môžete zvoliť',
  alwaysActive: 'Vždy aktívne',
  withoutAsking: 'Niektoré služby bežia bez opýtania, ako to umožňuje zákon; môžete proti nim namietať.',
  partlyAccepted: (accepted, n) => `Prijaté ${accepted} z ${n}`,
  details: 'Zobraziť podrobnosti',
  nothingToChoose: 'Toto webové sídlo používa len cookies, ktoré nevyžadujú súhlas, takže tu nie je z čoho vyberať.',
  notDecided: 'Zatiaľ ste sa nerozhodli. Dovtedy nebeží nič, čo si vyžaduje váš súhlas.',
  notDecidedYetRunning: 'Zatiaľ ste sa nerozhodli. Čo je označené ako prijaté, beží, kým to neodmietnete.',
  decided: (date, until) => `Rozhodli ste sa ${date}. Vaša voľba platí do ${until}; potom sa otázka objaví znova.`,

  kinds: {
    necessary: {
      title: 'Nevyhnutné cookies',
      sentence: 'Vďaka nim webové sídlo funguje: prihlásenie, zabezpečenie a zapamätanie toho, o čo ste požiadali.',
      definition:
        'Uchovávajú z jednej stránky na druhú alebo zo dňa na deň to, čo návšteva potrebuje: vaše prihlásenie, zvolený jazyk, obsah formulára alebo košíka.',
      consentRule: 'Súhlas nie je potrebný: bez nich by webové sídlo nemohlo splniť to, o čo žiadate.',
    },
    statistics: {
      title: 'Štatistické cookies',
      sentence: 'Počítajú návštevy a ukazujú, ktoré stránky sa čítajú, aby bolo zrejmé, čo treba opraviť.',
      definition: 'Zaznamenávajú, ako sa webové sídlo používa: čítané stránky, vyhľadávania, použité odkazy, chyby.',
      consentRule:
        'Súhlas je potrebný, ibaže slúžia len na to, aby správca webového sídla získal anonymné čísla, a spĺňajú všetky podmienky určené úradom na ochranu údajov.',
    },
    'first-party': {
      title: 'Vlastné cookies webového sídla',
      sentence:
        'Umožňujú samotnému webovému sídlu pamätať si vaše zvyklosti a podľa nich upravovať to, čo vám ukazuje.',
      definition:
        'Ukladá ich webové sídlo, ktoré navštevujete, popri tých, ktoré potrebuje. Môžu obsahovať osobné údaje, sledovať, čo na webovom sídle robíte, alebo slúžiť jeho vlastnej reklame.',
      consentRule: 'Súhlas je potrebný: rozhoduje, na čo cookie slúži, a nie kto ju ukladá.',
    },
    'third-party': {
      title: 'Cookies tretích strán',
      sentence: 'Umožňujú iným spoločnostiam rozpoznať vás tu, aby zobrazili svoj obsah alebo svoju reklamu.',
      definition:
        'Ukladá ich iné webové sídlo než to, ktoré navštevujete, alebo niekto v jeho mene. Toto iné webové sídlo sa tak môže dozvedieť, že ste sem prišli a čo ste videli.',
      consentRule: 'Súhlas je potrebný skôr, než sa uloží prvá z nich.',
    },
  },
  columns: {
    provider: 'Poskytovateľ',
    service: 'Služba a umiestnenie',
    name: 'Názov cookie',
    purpose: 'Účely',
    duration: 'Doba platnosti',
    party: 'Kto ukladá',
    technique: 'Forma uloženia',
    recipients: 'Príjemcovia a prenosy údajov',
    ground: 'Právny základ',
    retention: 'Doba uchovávania údajov',
    status: 'Vaša voľba',
  },
  parties: { first: 'toto webové sídlo', third: 'tretia strana' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'lokálne úložisko',
    sessionStorage: 'úložisko relácie',
    indexedDB: 'databáza prehliadača',
    cacheStorage: 'vyrovnávacia pamäť prehliadača',
    serviceWorker: 'service worker',
    pixel: 'sledovací pixel',
    request: 'iba požiadavka',
  },
  exemptions: {
    'choice-memory': 'bez súhlasu: pamätá si vašu voľbu týkajúcu sa cookies',
    authentication: 'bez súhlasu: udržiava vaše prihlásenie',
    security: 'bez súhlasu: chráni službu',
    basket: 'bez súhlasu: uchováva váš košík',
    interface: 'bez súhlasu: zobrazuje webové sídlo tak, ako ste si zvolili',
    'load-balancing': 'bez súhlasu: rozdeľuje záťaž medzi servery',
    paywall: 'bez súhlasu: počíta bezplatné články',
    'audience-measurement': 'bez súhlasu: anonymné čísla len pre správcu webového sídla',
    transmission: 'bez súhlasu: prenáša komunikáciu',
    'requested-service': 'bez súhlasu: poskytuje to, o čo ste požiadali',
    appearance: 'bez súhlasu: prispôsobuje vzhľad webového sídla vášmu zariadeniu',
    'emergency-assistance': 'bez súhlasu: zistí vašu polohu, keď voláte o pomoc',
  },
  consentNeeded: 'váš súhlas',
  untilObjection: 'beží, kým nevznesiete námietku',
  session: 'do zatvorenia prehliadača',
  persistent: 'do odstránenia',
  notStated: 'neuvedené',
  none: 'netýka sa',
  statusGranted: 'Prijaté',
  statusDenied: 'Odmietnuté',
  statusPending: 'Bez odpovede: vypnuté',
  rowCount: (n) => count(n, { one: '(# položka)', few: '(# položky)', many: '(# položky)', other: '(# položiek)' }),
  withoutConsent: (title) => `${title}: bez súhlasu`,
  withConsent: (title) => `${title}: s vaším súhlasom`,
  unlessRefused: (title) => `${title}: pokiaľ neodmietnete`,
  emptyTable: 'Nie je tu uvedená žiadna cookie.',
  policyOf: (provider) => `Zásady ochrany osobných údajov: ${provider}`,

  tools: 'Hľadať a filtrovať',
  search: 'Hľadať v tejto tabuľke',
  filterAll: 'Všetky',
  filterAllChoices: 'Všetky voľby',
  filterPurpose: 'Účel',
  found: (shown, n) => count(n, { other: 'Zobrazené položky: § z #' }, shown),
  noMatch: 'Vášmu hľadaniu nezodpovedá žiadna položka.',
  clearSearch: 'Zobraziť všetky položky',
  sortBy: (column) => `Zoradiť podľa: ${column}`,
  presence: {
    present: 'Teraz v tomto zariadení',
    absent: 'Teraz nie je v tomto zariadení',
    unknown: 'Táto stránka nemôže zistiť, či je v tomto zariadení',
  },
  eraseNow: 'Odstrániť teraz',
  erased: (name) => `Z tohto zariadenia bolo odstránené: ${name}.`,
  changeChoice: 'Zmeniť moju voľbu',
  downloadCsv: 'Stiahnuť ako CSV',
  downloadJson: 'Stiahnuť ako JSON',
  print: 'Vytlačiť',

  changesTitle: 'Čo sa zmenilo',
  changesSince: (date) => `Zmeny od verzie zo dňa ${date}:`,
  changesNone: 'Nič sa nezmenilo.',
  changeAdded: (service) => `Pridané: ${service}.`,
  changeRemoved: (service) => `Už sa nepoužíva: ${service}.`,
  changeAltered: (service, facts) => `Pri službe ${service} sa zmenilo: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Služba ${service} po novom uchováva aj: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Služba ${service} už neuchováva: ${cookies}.`,
  asksAgain: 'Webové sídlo sa vás na to opýta znova.',

  charterTitle: 'Prehľad cookies',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Tento prehľad uvádza cookies používané ${on(site)}, na čo každá slúži a ako dlho platí, a umožňuje vám o nich rozhodnúť.`
      : `Tento prehľad uvádza cookies používané ${on(site)} (prevádzkovateľ: ${controller}), na čo každá slúži a ako dlho platí, a umožňuje vám o nich rozhodnúť.`,
  updated: (date) => `Naposledy aktualizované ${date}.`,
  version: (version) => `Verzia ${version}.`,
  whatTitle: 'Čo je cookie?',
  what: [
    'Cookie je krátky text, o ktorého uchovanie webové sídlo požiada váš prehliadač a ktorý pri každom vašom návrate dostane späť: tak môže prehliadač na ďalších stránkach spoznať.',
    'Rovnaké pravidlá platia pre všetko, čo plní úlohu cookie pod iným názvom, napríklad pre úložisko prehliadača alebo neviditeľné obrázky. Tento prehľad uvádza aj tie.',
  ],
  kindsTitle: 'Štyri druhy cookies',
  kindsIntroduction:
    'Cookies sa rozlišujú podľa toho, na čo slúžia. Práve to, a nie technika, rozhoduje, či sa vás treba opýtať.',
  usageTitle: (site) => `Čo robia cookies ${on(site)}`,
  usageExempt: (n) =>
    count(n, {
      one: '# služba funguje bez opýtania, lebo je potrebná na to, o čo webové sídlo žiadate:',
      few: '# služby fungujú bez opýtania, lebo sú potrebné na to, o čo webové sídlo žiadate:',
      many: '# služby funguje bez opýtania, lebo je potrebná na to, o čo webové sídlo žiadate:',
      other: '# služieb funguje bez opýtania, lebo sú potrebné na to, o čo webové sídlo žiadate:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# služba zostáva vypnutá, kým ju neprijmete:',
      few: '# služby zostávajú vypnuté, kým ich neprijmete:',
      many: '# služby zostáva vypnutej, kým ju neprijmete:',
      other: '# služieb zostáva vypnutých, kým ich neprijmete:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# služba beží, kým ju neodmietnete:',
      few: '# služby bežia, kým ich neodmietnete:',
      many: '# služby beží, kým ju neodmietnete:',
      other: '# služieb beží, kým ich neodmietnete:',
    }),
  usageNone:
    'Nepoužíva sa tu žiadna služba, ktorá by vyžadovala váš súhlas: preto sa vás pri príchode nikto na nič nepýta.',
  tablesTitle: 'Cookies podrobne',
  choicesTitle: 'Vaše voľby',
  retention: (duration) =>
    `Či prijmete, alebo odmietnete, vaša voľba sa uchováva ${duration}, počítané odo dňa, keď ste ju urobili.`,
  browserAdvice:
    'Aj váš prehliadač dokáže zobraziť a odstrániť cookies, ktoré uchováva. Dopĺňa to voľby uvedené vyššie a nenahrádza ich.',
  rightsTitle: 'Vaše práva a kontakty',
  rights: (controller) =>
    `Ak cookie vedie k spracúvaniu osobných údajov, môžete ${controller ? `prevádzkovateľa (${controller})` : 'správcu webového sídla'} požiadať o prístup k nim, ich opravu, vymazanie, obmedzenie spracúvania alebo o ich odovzdanie vám a môžete namietať proti ich spracúvaniu.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Zodpovedná osoba za ochranu osobných údajov',
  authority: 'Dozorný orgán, ktorému možno podať sťažnosť',
  policy: 'Zásady ochrany osobných údajov',
};

export default strings;
