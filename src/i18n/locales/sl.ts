import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('sl');
const on = (site: string): string => (site ? `na spletnem mestu ${site}` : 'na tem spletnem mestu');

const strings: Strings = {
  lang: 'sl',
  dir: 'ltr',

  manageCookies: 'Upravljaj piškotke',

  bannerTitle: (site) => `Piškotki ${on(site)}`,
  bannerMessage: (controller) =>
    `To spletno mesto${controller ? ` (${controller})` : ''} želi uporabljati piškotke, brez katerih lahko deluje. Nobeden od njih se ne namesti brez vaše privolitve.`,
  bannerNews: 'Nekaj novega zahteva vaš odgovor. Vaše prejšnje izbire še veljajo.',
  newsAdded: (names) => `Od takrat dodano: ${names}.`,
  newsRevised: (names) => `Spremenjeno po vašem odgovoru: ${names}.`,
  newsRemoved: (names) => `Kar ni več v uporabi: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      one: 'Vključena # tretja oseba',
      two: 'Vključeni # tretji osebi',
      few: 'Vključene # tretje osebe',
      other: 'Vključenih # tretjih oseb',
    }),
  noThirdParty: 'Vključena ni nobena tretja oseba.',
  consequenceAccept: 'Če sprejmete, se storitve, navedene tukaj, vklopijo in lahko v vaši napravi hranijo podatke.',
  consequenceReject:
    'Če zavrnete, ostanejo izklopljene. Spletno mesto deluje naprej; namesto vdelane vsebine se prikaže obvestilo.',
  changeMind: (trigger) => `Odločitev lahko kadar koli spremenite: na vsaki strani je na voljo ukaz »${trigger}«.`,

  closeRejects: 'Če to sporočilo zaprete s križcem, zavrnete vse: uporabljajo se samo nujni piškotki.',
  closeAndReject: 'Zapri in zavrni vse',

  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  customise: 'Nastavitve',
  save: 'Shrani izbiro',
  close: 'Zapri',
  accept: 'Sprejmi',
  reject: 'Zavrni',

  accepted: 'Te piškotke ste sprejeli.',
  rejected: 'Te piškotke ste zavrnili.',
  saved: 'Vaše nastavitve piškotkov so shranjene.',
  notKept:
    'Vaš brskalnik temu spletnemu mestu ne dovoli, da si zapomni vašo izbiro: velja za to stran in vprašanje se bo znova prikazalo.',
  leftBehind: 'Ta stran se ni mogla prepričati, da je izbrisano naslednje:',
  leftReasons: {
    'http-only': 'izbriše lahko samo strežnik tega spletnega mesta',
    'other-site': 'če obstaja, je shranjeno za drugo spletno mesto; izbrišete lahko v nastavitvah brskalnika',
    'in-use': 'izgine, ko zaprete strani tega spletnega mesta',
    refused: 'brskalnik tega ni izbrisal; izbrišete lahko v njegovih nastavitvah',
  },
  separator: ': ',
  stillRunning: 'Naslednje storitve se ustavijo, ko se stran znova naloži:',
  reload: 'Znova naloži stran',
  hideMessage: 'Skrij to sporočilo',
  goBack: 'Nazaj na stran, ki ste jo brali',

  gateTitle: (service) => `${service}: vsebina je blokirana`,
  gateMessage: (provider) =>
    `Za prikaz bi se vaš brskalnik obrnil na ponudnika (${provider}), ki vas lahko prepozna in v vaši napravi hrani podatke.`,
  gateScope: (service) =>
    `Dovoljenje velja samo za storitev ${service}, in sicer na celotnem spletnem mestu. Enkratni prikaz vaših izbir ne spremeni.`,
  gateAllow: (service) => `Dovoli storitev ${service}`,
  gateOnce: 'Prikaži enkrat',
  gateDetails: 'Kaj hrani ta storitev',
  gateAllowed: (service) => `Dovolili ste storitev ${service}.`,
  gateHeld: 'Ta vsebina je blokirana.',

  privacyControl: {
    honoured:
      'Vaš brskalnik zahteva, da se vaši podatki ne prodajajo in ne delijo (Global Privacy Control). To spletno mesto to upošteva.',
    conflict:
      'Vaš brskalnik zahteva, da se vaši podatki ne prodajajo in ne delijo (Global Privacy Control). To spletno mesto to upošteva, čeprav ste prej sprejeli. Če želite sprejeti kljub temu signalu, to tukaj potrdite še enkrat.',
    overridden:
      'Vaš brskalnik zahteva, da se vaši podatki ne prodajajo in ne delijo (Global Privacy Control). Nekatere storitve ste sprejeli kljub temu signalu.',
  },
  object: 'Ugovarjaj',
  objected: 'Neaktivno: ugovarjali ste.',
  stopObjecting: 'Umakni ugovor',

  preferencesTitle: 'Nastavitve piškotkov',
  preferencesIntroduction: (site) =>
    `Sprejmite ali zavrnite vsako storitev, ki se uporablja ${on(site)}. Dokler izbire ne shranite, se nič ne spremeni.`,
  allServices: 'Vse storitve, ki jih lahko izberete',
  alwaysActive: 'Vedno aktivno',
  withoutAsking: 'Nekatere storitve delujejo, ne da bi vas kdo vprašal, kot dovoljuje zakon; lahko jim ugovarjate.',
  partlyAccepted: (accepted, n) => `Sprejeto: ${accepted} od ${n}`,
  details: 'Prikaži podrobnosti',
  nothingToChoose:
    'To spletno mesto uporablja samo piškotke, za katere privolitev ni potrebna, zato tukaj ni česa izbirati.',
  notDecided: 'Izbire še niste opravili. Do takrat ne deluje nič, za kar je potrebna vaša privolitev.',
  notDecidedYetRunning: 'Izbire še niste opravili. Kar je označeno kot sprejeto, deluje, dokler tega ne zavrnete.',
  decided: (date, until) => `Datum vaše izbire: ${date}. Datum izteka: ${until}; takrat se vprašanje znova prikaže.`,

  kinds: {
    necessary: {
      title: 'Nujni piškotki',
      sentence: 'Zaradi njih spletno mesto deluje: prijava, varnost, pomnjenje tega, kar ste zahtevali.',
      definition:
        'Od strani do strani ali od dneva do dneva hranijo, kar potrebuje obisk: da ste prijavljeni, kateri jezik ste izbrali, kaj je v obrazcu ali košarici.',
      consentRule:
        'Privolitev ni potrebna: brez njih spletno mesto ne bi moglo zagotoviti tega, kar od njega zahtevate.',
    },
    statistics: {
      title: 'Statistični piškotki',
      sentence: 'Štejejo obiske in kažejo, katere strani se berejo, da se ugotovi, kaj je treba popraviti.',
      definition: 'Beležijo, kako se spletno mesto uporablja: prebrane strani, iskanja, uporabljene povezave, napake.',
      consentRule:
        'Privolitev je potrebna, razen če so namenjeni samo temu, da izdajatelj dobi anonimne številke, in izpolnjujejo vse pogoje, ki jih je določil organ za varstvo podatkov.',
    },
    'first-party': {
      title: 'Lastni piškotki spletnega mesta',
      sentence: 'Spletnemu mestu samemu omogočajo, da si zapomni vaše navade in jim prilagodi, kar vam prikazuje.',
      definition:
        'Namesti jih spletno mesto, ki ga obiskujete, poleg tistih, ki jih potrebuje. Vsebujejo lahko osebne podatke, spremljajo, kaj na njem počnete, ali služijo njegovemu lastnemu oglaševanju.',
      consentRule: 'Privolitev je potrebna: pomembno je, čemu piškotek služi, in ne, kdo ga namesti.',
    },
    'third-party': {
      title: 'Piškotki tretjih oseb',
      sentence: 'Drugim podjetjem omogočajo, da vas tukaj prepoznajo in prikažejo svojo vsebino ali svoje oglase.',
      definition:
        'Namesti jih drugo spletno mesto, in ne tisto, ki ga obiskujete, ali kdo v njegovem imenu. To drugo spletno mesto lahko tako izve, da ste prišli sem in kaj ste videli.',
      consentRule: 'Privolitev je potrebna, preden se namesti prvi od njih.',
    },
  },
  columns: {
    provider: 'Ponudnik',
    service: 'Storitev in mesto uporabe',
    name: 'Ime piškotka',
    purpose: 'Nameni',
    duration: 'Trajanje',
    party: 'Kdo namesti',
    technique: 'Oblika hrambe',
    recipients: 'Uporabniki podatkov in prenosi',
    ground: 'Pravna podlaga',
    retention: 'Rok hrambe podatkov',
    status: 'Vaša izbira',
  },
  parties: { first: 'to spletno mesto', third: 'tretja oseba' },
  techniques: {
    cookie: 'piškotek',
    localStorage: 'lokalna shramba',
    sessionStorage: 'shramba seje',
    indexedDB: 'zbirka podatkov v brskalniku',
    cacheStorage: 'predpomnilnik brskalnika',
    serviceWorker: 'service worker',
    pixel: 'sledilna slikovna pika',
    request: 'samo zahteva',
  },
  exemptions: {
    'choice-memory': 'privolitev ni potrebna: zapomni si vašo izbiro o piškotkih',
    authentication: 'privolitev ni potrebna: ohranja vašo prijavo',
    security: 'privolitev ni potrebna: varuje storitev',
    basket: 'privolitev ni potrebna: hrani vašo košarico',
    interface: 'privolitev ni potrebna: prikaže spletno mesto tako, kot ste zahtevali',
    'load-balancing': 'privolitev ni potrebna: porazdeli obremenitev med strežnike',
    paywall: 'privolitev ni potrebna: šteje brezplačne članke',
    'audience-measurement': 'privolitev ni potrebna: anonimne številke samo za izdajatelja',
    transmission: 'privolitev ni potrebna: prenaša sporočila',
    'requested-service': 'privolitev ni potrebna: zagotovi to, kar ste zahtevali',
    appearance: 'privolitev ni potrebna: videz spletnega mesta prilagodi vaši napravi',
    'emergency-assistance': 'privolitev ni potrebna: ugotovi, kje ste, ko kličete na pomoč',
  },
  consentNeeded: 'vaša privolitev',
  untilObjection: 'deluje, dokler ne ugovarjate',
  session: 'dokler ne zaprete brskalnika',
  persistent: 'do izbrisa',
  notStated: 'ni navedeno',
  none: 'brez',
  statusGranted: 'Sprejeto',
  statusDenied: 'Zavrnjeno',
  statusPending: 'Brez odgovora: izklopljeno',
  rowCount: (n) => count(n, { one: '(# vnos)', two: '(# vnosa)', few: '(# vnosi)', other: '(# vnosov)' }),
  withoutConsent: (title) => `${title}: brez privolitve`,
  withConsent: (title) => `${title}: z vašo privolitvijo`,
  unlessRefused: (title) => `${title}: razen če zavrnete`,
  emptyTable: 'Tukaj ni naveden noben piškotek.',
  policyOf: (provider) => `Politika zasebnosti: ${provider}`,

  tools: 'Iskanje in filtri',
  search: 'Išči v tej preglednici',
  filterAll: 'Vse',
  filterAllChoices: 'Vse izbire',
  filterPurpose: 'Namen',
  found: (shown, n) => count(n, { other: 'Prikazani vnosi: § od #' }, shown),
  noMatch: 'Vašemu iskanju ne ustreza noben vnos.',
  clearSearch: 'Prikaži vse vnose',
  sortBy: (column) => `Razvrsti po: ${column}`,
  presence: {
    present: 'Zdaj v tej napravi',
    absent: 'Zdaj ni v tej napravi',
    unknown: 'Ta stran ne more ugotoviti, ali je v tej napravi',
  },
  eraseNow: 'Izbriši zdaj',
  erased: (name) => `Izbrisano iz te naprave: ${name}.`,
  changeChoice: 'Spremeni mojo izbiro',
  downloadCsv: 'Prenesi kot CSV',
  downloadJson: 'Prenesi kot JSON',
  print: 'Natisni',

  changesTitle: 'Kaj se je spremenilo',
  changesSince: (date) => `Spremembe od različice z datumom ${date}:`,
  changesNone: 'Nič se ni spremenilo.',
  changeAdded: (service) => `Dodano: ${service}.`,
  changeRemoved: (service) => `Ni več v uporabi: ${service}.`,
  changeAltered: (service, facts) => `Pri storitvi ${service} se je spremenilo: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Storitev ${service} zdaj hrani tudi: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Storitev ${service} ne hrani več: ${cookies}.`,
  asksAgain: 'Vprašanje o tem se znova prikaže.',

  charterTitle: 'Listina o piškotkih',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Ta listina navaja piškotke, ki se uporabljajo ${on(site)}, čemu je vsak namenjen in kako dolgo traja, ter vam omogoča, da o njih odločate.`
      : `Ta listina navaja piškotke, ki se uporabljajo ${on(site)} (upravljavec: ${controller}), čemu je vsak namenjen in kako dolgo traja, ter vam omogoča, da o njih odločate.`,
  updated: (date) => `Zadnja posodobitev: ${date}.`,
  version: (version) => `Različica ${version}.`,
  whatTitle: 'Kaj je piškotek?',
  what: [
    'Piškotek je kratko besedilo, ki ga vaš brskalnik hrani na zahtevo spletnega mesta in ga temu ob vsaki vaši vrnitvi vrne: tako lahko spletno mesto brskalnik prepozna na naslednjih straneh.',
    'Ista pravila veljajo za vse, kar opravlja nalogo piškotka pod drugim imenom, na primer za shrambo brskalnika ali nevidne slike. Ta listina navaja tudi te.',
  ],
  kindsTitle: 'Štiri vrste piškotkov',
  kindsIntroduction:
    'Piškotki se razlikujejo po tem, čemu so namenjeni. To, in ne tehnika, odloča, ali vas je treba vprašati.',
  usageTitle: (site) => `Kaj delajo piškotki ${on(site)}`,
  usageExempt: (n) =>
    count(n, {
      one: '# storitev deluje, ne da bi vas kdo vprašal, ker je potrebna za to, kar zahtevate od spletnega mesta:',
      two: '# storitvi delujeta, ne da bi vas kdo vprašal, ker sta potrebni za to, kar zahtevate od spletnega mesta:',
      few: '# storitve delujejo, ne da bi vas kdo vprašal, ker so potrebne za to, kar zahtevate od spletnega mesta:',
      other: '# storitev deluje, ne da bi vas kdo vprašal, ker so potrebne za to, kar zahtevate od spletnega mesta:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# storitev ostane izklopljena, dokler je ne sprejmete:',
      two: '# storitvi ostaneta izklopljeni, dokler ju ne sprejmete:',
      few: '# storitve ostanejo izklopljene, dokler jih ne sprejmete:',
      other: '# storitev ostane izklopljenih, dokler jih ne sprejmete:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# storitev deluje, dokler je ne zavrnete:',
      two: '# storitvi delujeta, dokler ju ne zavrnete:',
      few: '# storitve delujejo, dokler jih ne zavrnete:',
      other: '# storitev deluje, dokler jih ne zavrnete:',
    }),
  usageNone:
    'Tukaj se ne uporablja nobena storitev, za katero bi bila potrebna vaša privolitev, zato vas ob prihodu nihče nič ne vpraša.',
  tablesTitle: 'Piškotki podrobno',
  choicesTitle: 'Vaše izbire',
  retention: (duration) =>
    `Ne glede na to, ali sprejmete ali zavrnete, se vaša izbira hrani ${duration}, šteto od dneva, ko ste jo opravili.`,
  browserAdvice:
    'Tudi vaš brskalnik lahko prikaže in izbriše piškotke, ki jih hrani. To dopolnjuje zgornje izbire in jih ne nadomešča.',
  rightsTitle: 'Vaše pravice in stiki',
  rights: (controller) =>
    `Kadar piškotek vodi do obdelave osebnih podatkov, lahko od ${controller ? `upravljavca (${controller})` : 'izdajatelja'} zahtevate dostop do njih, njihov popravek, izbris, omejitev obdelave ali njihovo izročitev vam, njihovi obdelavi pa lahko ugovarjate.`,
  contact: 'Stik',
  dataProtectionOfficer: 'Pooblaščena oseba za varstvo podatkov',
  authority: 'Nadzorni organ, pri katerem lahko vložite pritožbo',
  policy: 'Politika zasebnosti',
};

export default strings;
