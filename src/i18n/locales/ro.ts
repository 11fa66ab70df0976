import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('ro');

const strings: Strings = {
  lang: 'ro',
  dir: 'ltr',

  manageCookies: 'Gestionați modulele cookie',

  bannerTitle: (site) => (site ? `Module cookie pe site-ul ${site}` : 'Module cookie pe acest site'),
  bannerMessage: (controller) =>
    `${controller ? `Operatorul acestui site (${controller})` : 'Acest site'} ar dori să folosească module cookie de care s-ar putea lipsi. Niciunul nu este plasat fără acordul dumneavoastră.`,
  bannerNews: 'O noutate așteaptă răspunsul dumneavoastră. Alegerile anterioare rămân valabile.',
  newsAdded: (names) => `Noutăți de atunci: ${names}.`,
  newsRevised: (names) => `Modificări de la răspunsul dumneavoastră: ${names}.`,
  newsRemoved: (names) => `Acest site nu mai folosește: ${names}.`,
  thirdParties: (n) =>
    count(n, { one: '# parte terță implicată', few: '# părți terțe implicate', other: '# de părți terțe implicate' }),
  noThirdParty: 'Nu este implicată nicio parte terță.',
  consequenceAccept:
    'Dacă acceptați, serviciile enumerate aici pornesc și pot păstra informații pe dispozitivul dumneavoastră.',
  consequenceReject:
    'Dacă refuzați, ele rămân oprite. Site-ul funcționează în continuare; conținutul integrat este înlocuit de un mesaj.',
  changeMind: (trigger) => `Vă puteți răzgândi oricând cu „${trigger}”, pe fiecare pagină.`,

  closeRejects: 'Dacă închideți acest mesaj cu X, le refuzați pe toate: se folosesc numai modulele cookie necesare.',
  closeAndReject: 'Închideți și refuzați toate',

  acceptAll: 'Acceptați toate',
  rejectAll: 'Refuzați toate',
  customise: 'Personalizați',
  save: 'Salvați alegerile',
  close: 'Închideți',
  accept: 'Acceptați',
  reject: 'Refuzați',

  accepted: 'Ați acceptat aceste module cookie.',
  rejected: 'Ați refuzat aceste module cookie.',
  saved: 'Alegerile dumneavoastră privind modulele cookie au fost salvate.',
  notKept:
    'Browserul dumneavoastră nu permite acestui site să rețină alegerea: ea este valabilă pentru această pagină și vă va fi cerută din nou.',
  leftBehind: 'Această pagină nu s-a putut asigura că următoarele au fost șterse:',
  leftReasons: {
    'http-only': 'numai serverul site-ului îl poate șterge',
    'other-site': 'dacă există, este păstrat pentru un alt site; îl puteți șterge din setările browserului',
    'in-use': 'va fi șters de îndată ce închideți paginile acestui site',
    refused: 'browserul l-a păstrat; îl puteți șterge din setările acestuia',
  },
  separator: ': ',
  stillRunning: 'Următoarele servicii se opresc la reîncărcarea paginii:',
  reload: 'Reîncărcați pagina',
  hideMessage: 'Ascundeți mesajul',
  goBack: 'Reveniți la pagina pe care o citeați',

  gateTitle: (service) => `${service}: conținut blocat`,
  gateMessage: (provider) =>
    `Pentru a-l afișa, browserul dumneavoastră s-ar conecta la furnizor (${provider}), care v-ar putea recunoaște și ar putea păstra informații pe dispozitivul dumneavoastră.`,
  gateScope: (service) =>
    `Permisiunea este valabilă numai pentru ${service}, pe întregul site. Afișarea o singură dată nu vă schimbă alegerile.`,
  gateAllow: (service) => `Permiteți ${service}`,
  gateOnce: 'Afișați o singură dată',
  gateDetails: 'Ce păstrează acest serviciu',
  gateAllowed: (service) => `Ați permis ${service}.`,
  gateHeld: 'Acest conținut este blocat.',

  privacyControl: {
    honoured:
      'Browserul dumneavoastră cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră (Global Privacy Control). Acest site ține seama de această cerere.',
    conflict:
      'Browserul dumneavoastră cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră (Global Privacy Control). Acest site ține seama de această cerere, deși ați acceptat anterior. Pentru a accepta în pofida semnalului, confirmați din nou aici.',
    overridden:
      'Browserul dumneavoastră cere site-urilor să nu vândă și să nu partajeze datele dumneavoastră (Global Privacy Control). Ați acceptat unele servicii în pofida acestui semnal.',
  },
  object: 'Mă opun',
  objected: 'Inactiv: v-ați opus.',
  stopObjecting: 'Îmi retrag opoziția',

  preferencesTitle: 'Setări pentru modulele cookie',
  preferencesIntroduction: (site) =>
    `Acceptați sau refuzați fiecare serviciu folosit pe ${site ? `site-ul ${site}` : 'acest site'}. Nimic nu se schimbă până nu salvați.`,
  allServices: 'Toate serviciile pe care le puteți alege',
  alwaysActive: 'Întotdeauna active',
  withoutAsking:
    'Unele servicii funcționează fără a vi se cere acordul, așa cum permite legea; vă puteți opune folosirii lor.',
  partlyAccepted: (accepted, n) => `Servicii acceptate: ${accepted} din ${n}`,
  details: 'Afișați detaliile',
  nothingToChoose:
    'Acest site folosește numai module cookie care nu necesită consimțământ, deci nu aveți nimic de ales aici.',
  notDecided:
    'Nu ați făcut încă o alegere. Până atunci, nimic din ceea ce necesită consimțământul dumneavoastră nu funcționează.',
  notDecidedYetRunning:
    'Nu ați făcut încă o alegere. Ceea ce este marcat ca acceptat funcționează până când îl refuzați.',
  decided: (date, until) =>
    `Ați făcut alegerea la data de ${date}. Este valabilă până la data de ${until}; apoi vi se va cere din nou.`,

  kinds: {
    necessary: {
      title: 'Module cookie necesare',
      sentence: 'Fac site-ul să funcționeze: autentificare, securitate, reținerea a ceea ce ați cerut.',
      definition:
        'Păstrează, de la o pagină la alta sau de la o zi la alta, ceea ce este necesar vizitei: autentificarea dumneavoastră, limba aleasă, conținutul unui formular sau al unui coș.',
      consentRule: 'Nu necesită consimțământ: în lipsa lor, site-ul nu v-ar putea oferi ceea ce îi cereți.',
    },
    statistics: {
      title: 'Module cookie statistice',
      sentence: 'Numără vizitele și arată ce pagini sunt citite, pentru a afla ce trebuie corectat.',
      definition:
        'Înregistrează modul în care este folosit un site: pagini citite, căutări făcute, linkuri urmate, erori întâlnite.',
      consentRule:
        'Necesită consimțământ, cu excepția cazului în care servesc numai la a-i oferi editorului cifre anonime și îndeplinesc toate condițiile stabilite de autoritatea pentru protecția datelor.',
    },
    'first-party': {
      title: 'Module cookie proprii',
      sentence: 'Îi permit site-ului însuși să vă rețină obiceiurile, pentru a adapta ceea ce vă arată.',
      definition:
        'Sunt plasate de site-ul pe care îl vizitați, în plus față de cele de care acesta are nevoie. Pot conține date cu caracter personal, pot urmări ceea ce faceți pe site sau pot servi propriei sale publicități.',
      consentRule: 'Necesită consimțământ: contează la ce servește un modul cookie, nu cine îl plasează.',
    },
    'third-party': {
      title: 'Module cookie ale unor părți terțe',
      sentence: 'Le permit altor companii să vă recunoască aici, pentru a-și afișa conținutul sau publicitatea.',
      definition:
        'Sunt plasate de un alt site decât cel pe care îl vizitați sau în numele acestuia; acel site poate afla astfel că ați trecut pe aici și ce ați văzut.',
      consentRule: 'Necesită consimțământ înainte ca primul dintre ele să fie plasat.',
    },
  },
  columns: {
    provider: 'Furnizor',
    service: 'Serviciu și loc',
    name: 'Numele modulului cookie',
    purpose: 'Scopuri',
    duration: 'Durată',
    party: 'Plasat de',
    technique: 'Formă',
    recipients: 'Destinatari și transferuri',
    ground: 'Temei juridic',
    retention: 'Păstrarea datelor',
    status: 'Alegerea dumneavoastră',
  },
  parties: { first: 'acest site', third: 'o parte terță' },
  techniques: {
    cookie: 'modul cookie',
    localStorage: 'stocare locală',
    sessionStorage: 'stocare de sesiune',
    indexedDB: 'baza de date a browserului',
    cacheStorage: 'memoria cache a browserului',
    serviceWorker: 'service worker',
    pixel: 'pixel de urmărire',
    request: 'simplă cerere',
  },
  exemptions: {
    'choice-memory': 'nu necesită consimțământ: reține alegerea privind modulele cookie',
    authentication: 'nu necesită consimțământ: vă menține autentificarea',
    security: 'nu necesită consimțământ: protejează serviciul',
    basket: 'nu necesită consimțământ: păstrează coșul dumneavoastră',
    interface: 'nu necesită consimțământ: prezintă site-ul așa cum ați cerut',
    'load-balancing': 'nu necesită consimțământ: împarte sarcina între servere',
    paywall: 'nu necesită consimțământ: numără articolele gratuite',
    'audience-measurement': 'nu necesită consimțământ: cifre anonime numai pentru editor',
    transmission: 'nu necesită consimțământ: transmite comunicarea',
    'requested-service': 'nu necesită consimțământ: oferă ceea ce ați cerut',
    appearance: 'nu necesită consimțământ: adaptează aspectul site-ului la dispozitivul dumneavoastră',
    'emergency-assistance': 'nu necesită consimțământ: permite localizarea dumneavoastră când cereți ajutor',
  },
  consentNeeded: 'consimțământul dumneavoastră',
  untilObjection: 'activ până când vă opuneți',
  session: 'până la închiderea browserului',
  persistent: 'până la ștergere',
  notStated: 'nespecificat',
  none: 'nu este cazul',
  statusGranted: 'Acceptat',
  statusDenied: 'Refuzat',
  statusPending: 'Fără răspuns: oprit',
  rowCount: (n) => count(n, { one: '(# rând)', few: '(# rânduri)', other: '(# de rânduri)' }),
  withoutConsent: (title) => `${title}: nu necesită consimțământ`,
  withConsent: (title) => `${title}: cu consimțământul dumneavoastră`,
  unlessRefused: (title) => `${title}: dacă nu refuzați`,
  emptyTable: 'Aici nu este declarat niciun modul cookie.',
  policyOf: (provider) => `Politica de confidențialitate: ${provider}`,

  tools: 'Căutare și filtre',
  search: 'Căutați în acest tabel',
  filterAll: 'Toate',
  filterAllChoices: 'Toate alegerile',
  filterPurpose: 'Scop',
  found: (shown, n) => count(n, { other: 'Rânduri afișate: § din #' }, shown),
  noMatch: 'Niciun rând nu corespunde căutării.',
  clearSearch: 'Afișați toate rândurile',
  sortBy: (column) => `Sortați după: ${column}`,
  presence: {
    present: 'Prezent acum pe acest dispozitiv',
    absent: 'Absent acum de pe acest dispozitiv',
    unknown: 'Această pagină nu poate vedea dacă este prezent pe acest dispozitiv',
  },
  eraseNow: 'Ștergeți acum',
  erased: (name) => `Șters de pe acest dispozitiv: ${name}.`,
  changeChoice: 'Schimbați alegerea',
  downloadCsv: 'Descărcați în format CSV',
  downloadJson: 'Descărcați în format JSON',
  print: 'Tipăriți',

  changesTitle: 'Ce s-a schimbat',
  changesSince: (date) => `Modificări de la versiunea din ${date}:`,
  changesNone: 'Nu s-a schimbat nimic.',
  changeAdded: (service) => `Serviciu adăugat: ${service}.`,
  changeRemoved: (service) => `Serviciu care nu se mai folosește: ${service}.`,
  changeAltered: (service, facts) => `Pentru ${service} s-au schimbat: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} păstrează acum și ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} nu mai păstrează ${cookies}.`,
  asksAgain: 'Vi se cere din nou alegerea în această privință.',

  charterTitle: 'Carta modulelor cookie',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Această cartă enumeră modulele cookie folosite pe ${site ? `site-ul ${site}` : 'acest site'}, la ce servește și cât durează fiecare, și vă permite să decideți.`
      : `Această cartă enumeră modulele cookie folosite pe ${site ? `site-ul ${site}` : 'acest site'} (operator: ${controller}), la ce servește și cât durează fiecare, și vă permite să decideți.`,
  updated: (date) => `Ultima actualizare: ${date}.`,
  version: (version) => `Versiunea ${version}.`,
  whatTitle: 'Ce este un modul cookie?',
  what: [
    'Un modul cookie este un text scurt pe care un site îi cere browserului dumneavoastră să îl păstreze și pe care îl primește înapoi la fiecare revenire: astfel poate recunoaște un browser de la o pagină la alta.',
    'Aceleași reguli sunt valabile pentru tot ceea ce îndeplinește rolul unui modul cookie sub alt nume, cum ar fi stocarea din browser sau imaginile invizibile. Această cartă le enumeră și pe acestea.',
  ],
  kindsTitle: 'Cele patru tipuri de module cookie',
  kindsIntroduction:
    'Modulele cookie se deosebesc prin scopul lor. Scopul, și nu tehnica, hotărăște dacă trebuie să vi se ceară acordul.',
  usageTitle: (site) => (site ? `Ce fac modulele cookie pe site-ul ${site}` : 'Ce fac modulele cookie pe acest site'),
  usageExempt: (n) =>
    count(n, {
      one: '# serviciu funcționează fără a vi se cere acordul, deoarece este necesar pentru ceea ce solicitați site-ului:',
      few: '# servicii funcționează fără a vi se cere acordul, deoarece sunt necesare pentru ceea ce solicitați site-ului:',
      other:
        '# de servicii funcționează fără a vi se cere acordul, deoarece sunt necesare pentru ceea ce solicitați site-ului:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# serviciu rămâne oprit până când îl acceptați:',
      few: '# servicii rămân oprite până când le acceptați:',
      other: '# de servicii rămân oprite până când le acceptați:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# serviciu funcționează până când îl refuzați:',
      few: '# servicii funcționează până când le refuzați:',
      other: '# de servicii funcționează până când le refuzați:',
    }),
  usageNone:
    'Aici nu se folosește niciun serviciu care necesită consimțământul dumneavoastră: de aceea, la sosire nu vi se cere nimic.',
  tablesTitle: 'Modulele cookie în detaliu',
  choicesTitle: 'Alegerile dumneavoastră',
  retention: (duration) =>
    `Fie că acceptați, fie că refuzați, alegerea dumneavoastră este păstrată timp de ${duration} din ziua în care ați făcut-o.`,
  browserAdvice:
    'Și browserul dumneavoastră poate afișa și șterge modulele cookie pe care le păstrează. Această posibilitate completează alegerile de mai sus și nu le înlocuiește.',
  rightsTitle: 'Drepturile și contactele dumneavoastră',
  rights: (controller) =>
    `Atunci când un modul cookie presupune prelucrarea unor date cu caracter personal, puteți cere operatorului${controller ? ` (${controller})` : ''} accesul la ele, rectificarea sau ștergerea lor, restricționarea utilizării lor și predarea lor către dumneavoastră; vă puteți și opune utilizării lor.`,
  contact: 'Contact',
  dataProtectionOfficer: 'Responsabil cu protecția datelor',
  authority: 'Autoritatea care primește plângeri',
  policy: 'Politica de confidențialitate',
};

export default strings;
