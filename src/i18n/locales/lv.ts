import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('lv');
const on = (site: string): string => (site ? `vietnē „${site}”` : 'šajā vietnē');

const strings: Strings = {
  lang: 'lv',
  dir: 'ltr',

  manageCookies: 'Pārvaldīt sīkdatnes',

  bannerTitle: (site) => `Sīkdatnes ${on(site)}`,
  bannerMessage: (controller) =>
    `${controller || 'Šī vietne'} vēlas izmantot sīkdatnes, bez kurām vietne var iztikt. Neviena no tām netiek saglabāta bez jūsu piekrišanas.`,
  bannerNews: 'Ir kas jauns, par ko vajadzīga jūsu atbilde. Jūsu iepriekšējā izvēle paliek spēkā.',
  newsAdded: (names) => `Jaunumi kopš tā laika: ${names}.`,
  newsRevised: (names) => `Izmaiņas pēc jūsu atbildes: ${names}.`,
  newsRemoved: (names) => `Vietne vairs neizmanto: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      zero: 'Iesaistītas # trešās personas',
      one: 'Iesaistīta # trešā persona',
      other: 'Iesaistītas # trešās personas',
    }),
  noThirdParty: 'Nav iesaistīta neviena trešā persona.',
  consequenceAccept:
    'Ja pieņemsiet, šeit uzskaitītie pakalpojumi tiks ieslēgti un varēs glabāt informāciju jūsu ierīcē.',
  consequenceReject:
    'Ja noraidīsiet, tie paliks izslēgti. Vietne turpinās darboties; iegultā satura vietā būs paziņojums.',
  changeMind: (trigger) => `Savu lēmumu varat mainīt jebkurā laikā: katrā lapā ir pieejama izvēle „${trigger}”.`,

  closeRejects:
    'Aizverot šo paziņojumu ar krustiņu, jūs noraidāt visas: tiek izmantotas tikai nepieciešamās sīkdatnes.',
  closeAndReject: 'Aizvērt un noraidīt visas',

  acceptAll: 'Pieņemt visas',
  rejectAll: 'Noraidīt visas',
  customise: 'Iestatījumi',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt',
  accept: 'Pieņemt',
  reject: 'Noraidīt',

  accepted: 'Jūs pieņēmāt šīs sīkdatnes.',
  rejected: 'Jūs noraidījāt šīs sīkdatnes.',
  saved: 'Jūsu sīkdatņu iestatījumi ir saglabāti.',
  notKept:
    'Jūsu pārlūkprogramma neļauj šai vietnei atcerēties jūsu izvēli: tā attiecas uz šo lapu, un jautājums parādīsies vēlreiz.',
  leftBehind: 'Šī lapa nevarēja pārliecināties, ka ir izdzēsts turpmāk minētais:',
  leftReasons: {
    'http-only': 'izdzēst var tikai vietnes serveris',
    'other-site': 'ja tas pastāv, tas tiek glabāts citai vietnei; varat to izdzēst pārlūkprogrammas iestatījumos',
    'in-use': 'pazudīs, tiklīdz aizvērsiet šīs vietnes lapas',
    refused: 'pārlūkprogramma to neizdzēsa; varat izdzēst tās iestatījumos',
  },
  separator: ': ',
  stillRunning: 'Šie pakalpojumi apstāsies, kad lapa tiks ielādēta no jauna:',
  reload: 'Ielādēt lapu no jauna',
  hideMessage: 'Paslēpt šo paziņojumu',
  goBack: 'Atgriezties lapā, kuru lasījāt',

  gateTitle: (service) => `${service}: saturs bloķēts`,
  gateMessage: (provider) =>
    `Lai to parādītu, jūsu pārlūkprogramma vērstos pie nodrošinātāja (${provider}), kas var jūs atpazīt un glabāt informāciju jūsu ierīcē.`,
  gateScope: (service) =>
    `Atļauja attiecas tikai uz pakalpojumu „${service}” visā vietnē. Vienreizēja parādīšana jūsu izvēli nemaina.`,
  gateAllow: (service) => `Atļaut „${service}”`,
  gateOnce: 'Parādīt vienreiz',
  gateDetails: 'Ko šis pakalpojums glabā',
  gateAllowed: (service) => `Jūs atļāvāt pakalpojumu „${service}”.`,
  gateHeld: 'Šis saturs ir bloķēts.',

  privacyControl: {
    honoured:
      'Jūsu pārlūkprogramma lūdz nepārdot jūsu datus un nedalīties ar tiem (Global Privacy Control). Šī vietne to ievēro.',
    conflict:
      'Jūsu pārlūkprogramma lūdz nepārdot jūsu datus un nedalīties ar tiem (Global Privacy Control). Šī vietne to ievēro, lai gan iepriekš jūs pieņēmāt. Ja vēlaties pieņemt, neraugoties uz šo signālu, apstipriniet to šeit vēlreiz.',
    overridden:
      'Jūsu pārlūkprogramma lūdz nepārdot jūsu datus un nedalīties ar tiem (Global Privacy Control). Dažus pakalpojumus jūs pieņēmāt, neraugoties uz šo signālu.',
  },
  object: 'Iebilst',
  objected: 'Nedarbojas: jūs iebildāt.',
  stopObjecting: 'Atsaukt iebildumu',

  preferencesTitle: 'Sīkdatņu iestatījumi',
  preferencesIntroduction: (site) =>
    `Pieņemiet vai noraidiet katru pakalpojumu, ko izmanto ${on(site)}. Nekas nemainās, kamēr nesaglabājat izvēli.`,
  allServices: 'Visi pakalpojumi, ko varat izvēlēties',
  alwaysActive: 'Vienmēr darbojas',
  withoutAsking: 'Daži pakalpojumi darbojas, jums nejautājot, kā to atļauj likums; varat pret tiem iebilst.',
  partlyAccepted: (accepted, n) => `Pieņemts: ${accepted} no ${n}`,
  details: 'Rādīt sīkāk',
  nothingToChoose:
    'Šī vietne izmanto tikai sīkdatnes, kurām piekrišana nav vajadzīga, tāpēc šeit nav no kā izvēlēties.',
  notDecided: 'Izvēle vēl nav izdarīta. Līdz tam nedarbojas nekas, kam vajadzīga jūsu piekrišana.',
  notDecidedYetRunning: 'Izvēle vēl nav izdarīta. Tas, kas atzīmēts kā pieņemts, darbojas, līdz jūs to noraidāt.',
  decided: (date, until) =>
    `Jūsu izvēles datums: ${date}. Termiņš, līdz kuram tā ir spēkā: ${until}; pēc tam jautājums parādīsies vēlreiz.`,

  kinds: {
    necessary: {
      title: 'Nepieciešamās sīkdatnes',
      sentence: 'Tās ļauj vietnei darboties: nodrošina pieteikšanos un drošību, atceras to, ko lūdzāt.',
      definition:
        'No lapas uz lapu vai no dienas uz dienu tās glabā to, kas apmeklējumam vajadzīgs: jūsu pieteikšanos, izvēlēto valodu, veidlapas vai groza saturu.',
      consentRule: 'Piekrišana nav vajadzīga: bez tām vietne nevarētu sniegt to, ko no tās prasāt.',
    },
    statistics: {
      title: 'Statistikas sīkdatnes',
      sentence: 'Tās skaita apmeklējumus un rāda, kuras lapas tiek lasītas, lai uzzinātu, kas jālabo.',
      definition: 'Tās reģistrē, kā vietne tiek lietota: lasītās lapas, meklējumus, atvērtās saites, sastaptās kļūdas.',
      consentRule:
        'Piekrišana ir vajadzīga, izņemot gadījumu, kad tās kalpo tikai tam, lai vietnes izdevējs iegūtu anonīmus skaitļus, un atbilst visiem datu aizsardzības iestādes noteiktajiem nosacījumiem.',
    },
    'first-party': {
      title: 'Vietnes pašas sīkdatnes',
      sentence: 'Tās ļauj pašai vietnei atcerēties jūsu paradumus, lai tiem pielāgotu to, ko tā jums rāda.',
      definition:
        'Tās saglabā vietne, kuru apmeklējat, papildus tām, kas tai vajadzīgas. Tās var saturēt personas datus, sekot tam, ko vietnē darāt, vai kalpot tās pašas reklāmai.',
      consentRule: 'Piekrišana ir vajadzīga: svarīgi ir tas, kam sīkdatne paredzēta, nevis tas, kas to saglabā.',
    },
    'third-party': {
      title: 'Trešo personu sīkdatnes',
      sentence: 'Tās ļauj citiem uzņēmumiem jūs šeit atpazīt, lai parādītu savu saturu vai savu reklāmu.',
      definition:
        'Tās saglabā nevis vietne, kuru apmeklējat, bet cita vietne vai kāds tās vārdā. Tā šī cita vietne var uzzināt par jūsu apmeklējumu un to, ko šeit redzējāt.',
      consentRule: 'Piekrišana ir vajadzīga, pirms tiek saglabāta pirmā no tām.',
    },
  },
  columns: {
    provider: 'Nodrošinātājs',
    service: 'Pakalpojums un vieta',
    name: 'Sīkdatnes nosaukums',
    purpose: 'Nolūki',
    duration: 'Darbības ilgums',
    party: 'Kas saglabā',
    technique: 'Glabāšanas veids',
    recipients: 'Saņēmēji un datu nosūtīšana',
    ground: 'Juridiskais pamats',
    retention: 'Datu glabāšanas ilgums',
    status: 'Jūsu izvēle',
  },
  parties: { first: 'šī vietne', third: 'trešā persona' },
  techniques: {
    cookie: 'sīkdatne',
    localStorage: 'lokālā krātuve',
    sessionStorage: 'sesijas krātuve',
    indexedDB: 'pārlūkprogrammas datubāze',
    cacheStorage: 'pārlūkprogrammas kešatmiņa',
    serviceWorker: 'service worker',
    pixel: 'izsekošanas pikselis',
    request: 'tikai pieprasījums',
  },
  exemptions: {
    'choice-memory': 'piekrišana nav vajadzīga: atceras jūsu izvēli par sīkdatnēm',
    authentication: 'piekrišana nav vajadzīga: uztur jūsu pieteikšanos',
    security: 'piekrišana nav vajadzīga: aizsargā pakalpojumu',
    basket: 'piekrišana nav vajadzīga: glabā jūsu grozu',
    interface: 'piekrišana nav vajadzīga: rāda vietni tā, kā lūdzāt',
    'load-balancing': 'piekrišana nav vajadzīga: sadala slodzi starp serveriem',
    paywall: 'piekrišana nav vajadzīga: skaita bezmaksas rakstus',
    'audience-measurement': 'piekrišana nav vajadzīga: anonīmi skaitļi tikai vietnes izdevējam',
    transmission: 'piekrišana nav vajadzīga: pārraida saziņu',
    'requested-service': 'piekrišana nav vajadzīga: sniedz to, ko pieprasījāt',
    appearance: 'piekrišana nav vajadzīga: pielāgo vietnes izskatu jūsu ierīcei',
    'emergency-assistance': 'piekrišana nav vajadzīga: nosaka, kur esat, kad saucat palīgā',
  },
  consentNeeded: 'jūsu piekrišana',
  untilObjection: 'darbojas, līdz jūs iebilstat',
  session: 'līdz pārlūkprogrammas aizvēršanai',
  persistent: 'līdz izdzēšanai',
  notStated: 'nav norādīts',
  none: 'nav',
  statusGranted: 'Pieņemts',
  statusDenied: 'Noraidīts',
  statusPending: 'Nav atbildes: izslēgts',
  rowCount: (n) => count(n, { zero: '(# ierakstu)', one: '(# ieraksts)', other: '(# ieraksti)' }),
  withoutConsent: (title) => `${title}: piekrišana nav vajadzīga`,
  withConsent: (title) => `${title}: ar jūsu piekrišanu`,
  unlessRefused: (title) => `${title}: ja vien jūs nenoraidāt`,
  emptyTable: 'Šeit nav norādīta neviena sīkdatne.',
  policyOf: (provider) => `Privātuma politika: ${provider}`,

  tools: 'Meklēšana un filtri',
  search: 'Meklēt šajā tabulā',
  filterAll: 'Visi',
  filterAllChoices: 'Visas izvēles',
  filterPurpose: 'Nolūks',
  found: (shown, n) => count(n, { other: 'Parādītie ieraksti: § no #' }, shown),
  noMatch: 'Jūsu meklējumam neatbilst neviens ieraksts.',
  clearSearch: 'Rādīt visus ierakstus',
  sortBy: (column) => `Kārtot pēc: ${column}`,
  presence: {
    present: 'Tagad ir šajā ierīcē',
    absent: 'Tagad nav šajā ierīcē',
    unknown: 'Šī lapa nevar redzēt, vai tas ir šajā ierīcē',
  },
  eraseNow: 'Izdzēst tagad',
  erased: (name) => `No šīs ierīces izdzēsts: ${name}.`,
  changeChoice: 'Mainīt manu izvēli',
  downloadCsv: 'Lejupielādēt CSV',
  downloadJson: 'Lejupielādēt JSON',
  print: 'Drukāt',

  changesTitle: 'Kas ir mainījies',
  changesSince: (date) => `Izmaiņas kopš versijas (${date}):`,
  changesNone: 'Nekas nav mainījies.',
  changeAdded: (service) => `Pievienots: ${service}.`,
  changeRemoved: (service) => `Vairs netiek izmantots: ${service}.`,
  changeAltered: (service, facts) => `Pakalpojumam „${service}” ir mainījies: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Pakalpojums „${service}” tagad glabā arī: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Pakalpojums „${service}” vairs neglabā: ${cookies}.`,
  asksAgain: 'Jautājums par to parādīsies vēlreiz.',

  charterTitle: 'Sīkdatņu harta',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Šajā hartā ir uzskaitītas sīkdatnes, ko izmanto ${on(site)}, norādīts, kam katra no tām paredzēta un cik ilgi tā darbojas. Šeit varat izdarīt savu izvēli.`
      : `Šajā hartā ir uzskaitītas sīkdatnes, ko izmanto ${on(site)} (par tām atbild ${controller}), norādīts, kam katra no tām paredzēta un cik ilgi tā darbojas. Šeit varat izdarīt savu izvēli.`,
  updated: (date) => `Pēdējā atjaunināšana: ${date}.`,
  version: (version) => `Versija: ${version}.`,
  whatTitle: 'Kas ir sīkdatne?',
  what: [
    'Sīkdatne ir īss teksts, ko vietne lūdz jūsu pārlūkprogrammai glabāt un saņem atpakaļ katru reizi, kad atgriežaties: šādi tā var atpazīt pārlūkprogrammu nākamajās lapās.',
    'Tie paši noteikumi attiecas uz visu, kas ar citu nosaukumu dara sīkdatnes darbu, piemēram, pārlūkprogrammas krātuvi vai neredzamiem attēliem. Šajā hartā ir uzskaitīti arī tie.',
  ],
  kindsTitle: 'Četri sīkdatņu veidi',
  kindsIntroduction:
    'Sīkdatnes atšķiras ar to, kam tās paredzētas. Tieši tas, nevis tehnika, nosaka, vai jums ir jājautā.',
  usageTitle: (site) => `Ko sīkdatnes dara ${on(site)}`,
  usageExempt: (n) =>
    count(n, {
      zero: '# pakalpojumi darbojas, jums nejautājot, jo tie ir vajadzīgi tam, ko prasāt no vietnes:',
      one: '# pakalpojums darbojas, jums nejautājot, jo tas ir vajadzīgs tam, ko prasāt no vietnes:',
      other: '# pakalpojumi darbojas, jums nejautājot, jo tie ir vajadzīgi tam, ko prasāt no vietnes:',
    }),
  usageConsent: (n) =>
    count(n, {
      zero: '# pakalpojumi paliek izslēgti, līdz jūs tos pieņemat:',
      one: '# pakalpojums paliek izslēgts, līdz jūs to pieņemat:',
      other: '# pakalpojumi paliek izslēgti, līdz jūs tos pieņemat:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      zero: '# pakalpojumi darbojas, līdz jūs tos noraidāt:',
      one: '# pakalpojums darbojas, līdz jūs to noraidāt:',
      other: '# pakalpojumi darbojas, līdz jūs tos noraidāt:',
    }),
  usageNone:
    'Šeit netiek izmantots neviens pakalpojums, kam vajadzīga jūsu piekrišana, tāpēc, ienākot vietnē, jums nekas netiek jautāts.',
  tablesTitle: 'Sīkāk par sīkdatnēm',
  choicesTitle: 'Jūsu izvēle',
  retention: (duration) =>
    `Neatkarīgi no tā, vai pieņemat vai noraidāt, jūsu izvēle tiek glabāta no dienas, kad to izdarījāt. Glabāšanas ilgums: ${duration}.`,
  browserAdvice:
    'Arī pārlūkprogramma var parādīt un izdzēst tajā glabātās sīkdatnes. Tas papildina iepriekš minēto izvēli un to neaizstāj.',
  rightsTitle: 'Jūsu tiesības un kontakti',
  rights: (controller) =>
    `Ja sīkdatnes dēļ tiek apstrādāti personas dati, varat lūgt ${controller ? `pārzinim (${controller})` : 'vietnes izdevējam'} piekļuvi tiem, to labošanu, dzēšanu, apstrādes ierobežošanu vai to nodošanu jums, kā arī iebilst pret to apstrādi.`,
  contact: 'Kontakti',
  dataProtectionOfficer: 'Datu aizsardzības speciālists',
  authority: 'Uzraudzības iestāde, kas izskata sūdzības',
  policy: 'Privātuma politika',
};

export default strings;
