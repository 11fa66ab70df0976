import { plurals, type PluralForms } from '../plurals.js';
import type { DurationUnit, Strings } from '../strings.js';

const count = plurals('mt');

const MONTHS = 'Jannar Frar Marzu April Mejju Ġunju Lulju Awwissu Settembru Ottubru Novembru Diċembru'.split(' ');
const UNITS: Readonly<Record<DurationUnit, PluralForms>> = {
  years: { two: '# snin', few: '# snin', many: '#-il sena', other: '# sena' },
  months: { two: '# xhur', few: '# xhur', many: '#-il xahar', other: '# xahar' },
  days: { two: '# ijiem', few: '# ijiem', many: '#-il jum', other: '# jum' },
  hours: { two: '# sigħat', few: '# sigħat', many: '#-il siegħa', other: '# siegħa' },
  minutes: { two: '# minuti', few: '# minuti', many: '#-il minuta', other: '# minuta' },
  seconds: { two: '# sekondi', few: '# sekondi', many: '#-il sekonda', other: '# sekonda' },
};

const strings: Strings = {
  lang: 'mt',
  dir: 'ltr',
  spelling: {
    day: (year, month, day) => `${day} ta’ ${MONTHS[month - 1] ?? ''} ${year}`,
    count: (n, unit) => count(n, UNITS[unit]),
    and: 'u',
  },

  manageCookies: 'Immaniġġja l-cookies',

  bannerTitle: (site) => (site ? `Cookies fuq ${site}` : 'Cookies fuq dan is-sit'),
  bannerMessage: (controller) =>
    `${controller ? `Min imexxi dan is-sit (${controller})` : 'Dan is-sit'} jixtieq juża cookies li jista’ jgħaddi mingħajrhom. L-ebda waħda minnhom ma titqiegħed jekk ma tgħidx iva.`,
  bannerNews: 'Hemm xi ħaġa ġdida li teħtieġ it-tweġiba tiegħek. Dak li għażilt qabel jibqa’ jgħodd.',
  newsAdded: (names) => `Żidiet minn dakinhar ’l hawn: ${names}.`,
  newsRevised: (names) => `Tibdil minn mindu weġibt: ${names}.`,
  newsRemoved: (names) => `Dan is-sit ma għadux juża: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      one: '# parti terza involuta',
      two: '# partijiet terzi involuti',
      few: '# partijiet terzi involuti',
      many: '#-il parti terza involuta',
      other: '# parti terza involuta',
    }),
  noThirdParty: 'L-ebda parti terza mhija involuta.',
  consequenceAccept:
    'Jekk taċċetta, is-servizzi elenkati hawn jibdew jaħdmu u jistgħu jżommu informazzjoni fuq l-apparat tiegħek.',
  consequenceReject:
    'Jekk tirrifjuta, jibqgħu mitfija. Is-sit jibqa’ jaħdem; minflok il-kontenut inkorporat jidher avviż.',
  changeMind: (trigger) => `Tista’ tibdel fehmtek meta trid permezz ta’ “${trigger}”, fuq kull paġna.`,

  closeRejects: 'Jekk tagħlaq dan il-messaġġ bil-buttuna X, tirrifjutahom kollha: jintużaw biss il-cookies meħtieġa.',
  closeAndReject: 'Agħlaq u rrifjuta kollox',

  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  customise: 'Immaniġġja l-cookies',
  save: 'Issejvja l-għażliet',
  close: 'Agħlaq',
  accept: 'Aċċetta',
  reject: 'Irrifjuta',

  accepted: 'Inti aċċettajt dawn il-cookies.',
  rejected: 'Inti rrifjutajt dawn il-cookies.',
  saved: 'L-għażliet tiegħek dwar il-cookies ġew issejvjati.',
  notKept:
    'Il-brawżer tiegħek ma jħallix lil dan is-sit jiftakar l-għażla tiegħek: l-għażla tgħodd għal din il-paġna u terġa’ tintalab.',
  leftBehind: 'Din il-paġna ma setgħetx taċċerta ruħha li dan li ġej tħassar:',
  leftReasons: {
    'http-only': 'is-server tas-sit biss jista’ jħassarha',
    'other-site': 'jekk qiegħda hemm, hija miżmuma għal sit ieħor; tista’ tħassarha mis-settings tal-brawżer tiegħek',
    'in-use': 'titħassar malli tagħlaq il-paġni ta’ dan is-sit',
    refused: 'il-brawżer tiegħek żammha; tista’ tħassarha mis-settings tiegħu',
  },
  separator: ': ',
  stillRunning: 'Is-servizzi li ġejjin jieqfu meta l-paġna terġa’ titgħabba:',
  reload: 'Erġa’ għabbi l-paġna',
  hideMessage: 'Aħbi l-messaġġ',
  goBack: 'Mur lura għall-paġna li kont qed taqra',

  gateTitle: (service) => `${service}: kontenut imblukkat`,
  gateMessage: (provider) =>
    `Biex jintwera, il-brawżer tiegħek ikollu jikkonnettja mal-fornitur (${provider}), li jista’ jagħrfek u jżomm informazzjoni fuq l-apparat tiegħek.`,
  gateScope: (service) =>
    `Il-permess jgħodd għal ${service} biss, fuq is-sit kollu. Li turih darba ma jibdilx l-għażliet tiegħek.`,
  gateAllow: (service) => `Ippermetti ${service}`,
  gateOnce: 'Uri darba',
  gateDetails: 'X’iżomm dan is-servizz',
  gateAllowed: (service) => `Inti ppermettejt ${service}.`,
  gateHeld: 'Dan il-kontenut huwa mblukkat.',

  privacyControl: {
    honoured:
      'Il-brawżer tiegħek jitlob lis-siti biex ma jbigħux u ma jaqsmux id-data tiegħek (Global Privacy Control). Dan is-sit jirrispetta din it-talba.',
    conflict:
      'Il-brawżer tiegħek jitlob lis-siti biex ma jbigħux u ma jaqsmux id-data tiegħek (Global Privacy Control). Dan is-sit jirrispetta din it-talba, għalkemm qabel kont aċċettajt. Biex taċċetta minkejja s-sinjal, erġa’ għid dan hawn.',
    overridden:
      'Il-brawżer tiegħek jitlob lis-siti biex ma jbigħux u ma jaqsmux id-data tiegħek (Global Privacy Control). Inti aċċettajt xi servizzi minkejja s-sinjal.',
  },
  object: 'Oġġezzjona',
  objected: 'Mhux attiv: inti oġġezzjonajt.',
  stopObjecting: 'Irtira l-oġġezzjoni',

  preferencesTitle: 'Settings tal-cookies',
  preferencesIntroduction: (site) =>
    `Aċċetta jew irrifjuta kull servizz li jintuża fuq ${site || 'dan is-sit'}. Xejn ma jinbidel qabel ma tissejvja.`,
  allServices: 'Is-servizzi kollha li tista’ tagħżel',
  alwaysActive: 'Dejjem attivi',
  withoutAsking:
    'Xi servizzi jaħdmu mingħajr ma tintalab tweġiba, kif tippermetti l-liġi; tista’ toġġezzjona għalihom.',
  partlyAccepted: (accepted, n) => `Servizzi aċċettati: ${accepted} minn ${n}`,
  details: 'Uri d-dettalji',
  nothingToChoose: 'Dan is-sit juża biss cookies li ma jeħtiġux kunsens, għalhekk hawn m’hemm xejn x’tagħżel.',
  notDecided: 'Għadek ma għażiltx. Sakemm tagħżel, xejn li jeħtieġ il-kunsens tiegħek ma jaħdem.',
  notDecidedYetRunning: 'Għadek ma għażiltx. Dak li huwa mmarkat bħala aċċettat jaħdem sakemm tirrifjutah.',
  decided: (date, until) =>
    `Id-data tal-għażla tiegħek: ${date}. L-għażla tgħodd sa din id-data: ${until}; imbagħad terġa’ tintalab.`,

  kinds: {
    necessary: {
      title: 'Cookies meħtieġa',
      sentence: 'Iħaddmu s-sit: id-dħul fil-kont, is-sigurtà, it-tifkira ta’ dak li tlabt.',
      definition:
        'Iżommu dak li żjara teħtieġ minn paġna għall-oħra, jew minn jum għall-ieħor: li inti dħalt fil-kont tiegħek, il-lingwa li għażilt, il-kontenut ta’ formola jew ta’ basket.',
      consentRule: 'Ma jeħtiġux kunsens: mingħajrhom, is-sit ma jkunx jista’ jagħtik dak li titlob.',
    },
    statistics: {
      title: 'Cookies tal-istatistika',
      sentence: 'Jgħoddu ż-żjarat u juru liema paġni jinqraw, biex wieħed isir jaf x’għandu jissewwa.',
      definition:
        'Jirreġistraw kif jintuża sit: il-paġni moqrija, it-tfittxijiet li saru, il-links segwiti, l-iżbalji li nqalgħu.',
      consentRule:
        'Jeħtieġu l-kunsens, ħlief jekk iservu biss biex jagħtu ċifri anonimi lill-pubblikatur u jissodisfaw il-kundizzjonijiet kollha stabbiliti mill-awtorità tal-protezzjoni tad-data.',
    },
    'first-party': {
      title: 'Cookies tal-ewwel parti',
      sentence: 'Iħallu lis-sit innifsu jiftakar id-drawwiet tiegħek, biex jadatta dak li jurik.',
      definition:
        'Jitqiegħdu mis-sit li qed iżżur, minbarra dawk li s-sit jeħtieġ. Jista’ jkun fihom data personali, jistgħu jsegwu dak li tagħmel hemm jew iservu għar-reklamar tas-sit stess.',
      consentRule: 'Jeħtieġu l-kunsens: li jgħodd hu għalxiex isservi cookie, mhux min iqiegħedha.',
    },
    'third-party': {
      title: 'Cookies ta’ partijiet terzi',
      sentence: 'Iħallu lil kumpaniji oħra jagħrfuk hawn, biex juru l-kontenut jew ir-reklami tagħhom.',
      definition:
        'Jitqiegħdu minn sit differenti minn dak li qed iżżur, jew f’isem sit bħal dan, li b’hekk jista’ jsir jaf li ġejt hawn u x’rajt.',
      consentRule: 'Jeħtieġu l-kunsens qabel ma titqiegħed l-ewwel waħda minnhom.',
    },
  },
  columns: {
    provider: 'Fornitur',
    service: 'Servizz u post',
    name: 'Isem il-cookie',
    purpose: 'Skopijiet',
    duration: 'Tul ta’ żmien',
    party: 'Imqiegħda minn',
    technique: 'Forma',
    recipients: 'Riċevituri u trasferimenti',
    ground: 'Bażi legali',
    retention: 'Żamma tad-data',
    status: 'L-għażla tiegħek',
  },
  parties: { first: 'dan is-sit', third: 'parti terza' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'ħażna lokali',
    sessionStorage: 'ħażna tas-sessjoni',
    indexedDB: 'bażi ta’ data tal-brawżer',
    cacheStorage: 'cache tal-brawżer',
    serviceWorker: 'service worker',
    pixel: 'pixel ta’ traċċar',
    request: 'talba biss',
  },
  exemptions: {
    'choice-memory': 'ma jeħtieġx kunsens: jiftakar l-għażla tiegħek dwar il-cookies',
    authentication: 'ma jeħtieġx kunsens: iżommok fil-kont tiegħek',
    security: 'ma jeħtieġx kunsens: jipproteġi s-servizz',
    basket: 'ma jeħtieġx kunsens: iżomm il-basket tiegħek',
    interface: 'ma jeħtieġx kunsens: jippreżenta s-sit kif tlabt',
    'load-balancing': 'ma jeħtieġx kunsens: iqassam ix-xogħol bejn is-servers',
    paywall: 'ma jeħtieġx kunsens: jgħodd l-artikli bla ħlas',
    'audience-measurement': 'ma jeħtieġx kunsens: ċifri anonimi għall-pubblikatur biss',
    transmission: 'ma jeħtieġx kunsens: iwassal il-komunikazzjoni',
    'requested-service': 'ma jeħtieġx kunsens: jagħti dak li tlabt',
    appearance: 'ma jeħtieġx kunsens: jadatta d-dehra tas-sit għall-apparat tiegħek',
    'emergency-assistance': 'ma jeħtieġx kunsens: isibek meta titlob l-għajnuna',
  },
  consentNeeded: 'il-kunsens tiegħek',
  untilObjection: 'attiv sakemm toġġezzjona',
  session: 'sakemm tagħlaq il-brawżer',
  persistent: 'sakemm titħassar',
  notStated: 'mhux indikat',
  none: 'mhux applikabbli',
  statusGranted: 'Aċċettat',
  statusDenied: 'Irrifjutat',
  statusPending: 'Bla tweġiba: mitfi',
  rowCount: (n) =>
    count(n, {
      one: '(# entrata)',
      two: '(# entrati)',
      few: '(# entrati)',
      many: '(#-il entrata)',
      other: '(# entrata)',
    }),
  withoutConsent: (title) => `${title}: ma jeħtiġux kunsens`,
  withConsent: (title) => `${title}: bil-kunsens tiegħek`,
  unlessRefused: (title) => `${title}: ħlief jekk tirrifjuta`,
  emptyTable: 'L-ebda cookie mhija ddikjarata hawn.',
  policyOf: (provider) => `Politika tal-privatezza: ${provider}`,

  tools: 'Tiftix u filtri',
  search: 'Fittex f’din it-tabella',
  filterAll: 'Kollha',
  filterAllChoices: 'L-għażliet kollha',
  filterPurpose: 'Skop',
  found: (shown, n) => count(n, { other: 'Entrati murija: § minn #' }, shown),
  noMatch: 'L-ebda entrata ma taqbel mat-tiftixa tiegħek.',
  clearSearch: 'Uri l-entrati kollha',
  sortBy: (column) => `Issortja skont: ${column}`,
  presence: {
    present: 'Issa fuq dan l-apparat',
    absent: 'Issa mhux fuq dan l-apparat',
    unknown: 'Din il-paġna ma tistax tara jekk hijiex fuq dan l-apparat',
  },
  eraseNow: 'Ħassar issa',
  erased: (name) => `Imħassar minn dan l-apparat: ${name}.`,
  changeChoice: 'Ibdel l-għażla tiegħi',
  downloadCsv: 'Niżżel bħala CSV',
  downloadJson: 'Niżżel bħala JSON',
  print: 'Stampa',

  changesTitle: 'X’inbidel',
  changesSince: (date) => `Tibdiliet wara l-verżjoni b’din id-data (${date}):`,
  changesNone: 'Ma nbidel xejn.',
  changeAdded: (service) => `Servizz miżjud: ${service}.`,
  changeRemoved: (service) => `Servizz li ma għadux jintuża: ${service}.`,
  changeAltered: (service, facts) => `Għal ${service}, inbidel dan: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Is-servizz ${service} issa jżomm ukoll: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Is-servizz ${service} ma għadux iżomm: ${cookies}.`,
  asksAgain: 'L-għażla tiegħek dwar dan terġa’ tintalab.',

  charterTitle: 'Karta tal-cookies',
  charterIntroduction: (site, controller) =>
    `Din il-karta telenka l-cookies li jintużaw fuq ${site || 'dan is-sit'}, għalxiex isservi u kemm iddum kull waħda, u tħallik tiddeċiedi.${!controller || site === controller ? '' : ` Il-kontrollur responsabbli għalihom: ${controller}.`}`,
  updated: (date) => `L-aħħar aġġornament: ${date}.`,
  version: (version) => `Verżjoni ${version}.`,
  whatTitle: 'X’inhi cookie?',
  what: [
    'Cookie hija biċċa test żgħira li sit jitlob lill-brawżer tiegħek iżomm, u li s-sit jerġa’ jirċievi kull darba li tmur lura: b’hekk jista’ jagħraf brawżer minn paġna għall-oħra.',
    'L-istess regoli jgħoddu għal kull ħaġa li tagħmel ix-xogħol ta’ cookie taħt isem ieħor, bħall-ħażna tal-brawżer jew l-immaġnijiet inviżibbli. Din il-karta telenka dawk ukoll.',
  ],
  kindsTitle: 'L-erba’ tipi ta’ cookies',
  kindsIntroduction:
    'Il-cookies jingħarfu minn xulxin skont għalxiex iservu. Huwa dan, u mhux it-teknika, li jiddeċiedi jekk għandux jintalab il-kunsens tiegħek.',
  usageTitle: (site) => (site ? `X’jagħmlu l-cookies fuq ${site}` : 'X’jagħmlu l-cookies fuq dan is-sit'),
  usageExempt: (n) =>
    count(n, {
      one: '# servizz jaħdem mingħajr ma tintalab tweġiba, għax dak li titlob lis-sit jeħtieġu:',
      two: '# servizzi jaħdmu mingħajr ma tintalab tweġiba, għax dak li titlob lis-sit jeħtieġhom:',
      few: '# servizzi jaħdmu mingħajr ma tintalab tweġiba, għax dak li titlob lis-sit jeħtieġhom:',
      many: '#-il servizz jaħdmu mingħajr ma tintalab tweġiba, għax dak li titlob lis-sit jeħtieġhom:',
      other: '# servizz jaħdmu mingħajr ma tintalab tweġiba, għax dak li titlob lis-sit jeħtieġhom:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# servizz jibqa’ mitfi sakemm taċċettah:',
      two: '# servizzi jibqgħu mitfija sakemm taċċettahom:',
      few: '# servizzi jibqgħu mitfija sakemm taċċettahom:',
      many: '#-il servizz jibqgħu mitfija sakemm taċċettahom:',
      other: '# servizz jibqgħu mitfija sakemm taċċettahom:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# servizz jaħdem sakemm tirrifjutah:',
      two: '# servizzi jaħdmu sakemm tirrifjutahom:',
      few: '# servizzi jaħdmu sakemm tirrifjutahom:',
      many: '#-il servizz jaħdmu sakemm tirrifjutahom:',
      other: '# servizz jaħdmu sakemm tirrifjutahom:',
    }),
  usageNone:
    'Hawn ma jintuża l-ebda servizz li jeħtieġ il-kunsens tiegħek: għalhekk ma tintalab l-ebda tweġiba meta tasal.',
  tablesTitle: 'Il-cookies fid-dettall',
  choicesTitle: 'L-għażliet tiegħek',
  retention: (duration) =>
    `Kemm jekk taċċetta kif ukoll jekk tirrifjuta, l-għażla tiegħek tinżamm mill-jum li fih għamiltha. Tul ta’ żmien: ${duration}.`,
  browserAdvice:
    'Il-brawżer tiegħek ukoll jista’ juri u jħassar il-cookies li jżomm. Dan jikkumplimenta l-għażliet ta’ hawn fuq u ma jiħux posthom.',
  rightsTitle: 'Id-drittijiet tiegħek u l-kuntatti tiegħek',
  rights: (controller) =>
    `Meta permezz ta’ cookie tiġi pproċessata data personali, tista’ titlob lill-kontrollur${controller ? ` (${controller})` : ''} biex taraha, biex tiġi kkoreġuta jew imħassra, biex l-użu tagħha jiġi ristrett, u biex tingħata lilek; tista’ wkoll toġġezzjona għall-użu tagħha.`,
  contact: 'Kuntatt',
  dataProtectionOfficer: 'Uffiċjal tal-protezzjoni tad-data',
  authority: 'Awtorità li tisma’ l-ilmenti',
  policy: 'Politika tal-privatezza',
};

export default strings;
