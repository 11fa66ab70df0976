import { plurals, type PluralForms } from '../plurals.js';
import type { DurationUnit, Strings } from '../strings.js';

const count = plurals('eu');

const MONTHS =
  'urtarrilaren otsailaren martxoaren apirilaren maiatzaren ekainaren uztailaren abuztuaren irailaren urriaren azaroaren abenduaren'.split(
    ' ',
  );
const UNITS: Readonly<Record<DurationUnit, PluralForms>> = {
  years: { other: '# urte' },
  months: { other: '# hilabete' },
  days: { other: '# egun' },
  hours: { other: '# ordu' },
  minutes: { other: '# minutu' },
  seconds: { other: '# segundo' },
};

const strings: Strings = {
  lang: 'eu',
  dir: 'ltr',
  spelling: {
    day: (year, month, day) => `${year}(e)ko ${MONTHS[month - 1] ?? ''} ${day}(a)`,
    count: (n, unit) => count(n, UNITS[unit]),
    and: 'eta',
  },

  manageCookies: 'Kudeatu cookieak',

  bannerTitle: (site) => (site ? `Cookieak ${site} webgunean` : 'Cookieak webgune honetan'),
  bannerMessage: (controller) =>
    `${controller ? `Webgune honen arduradunak (${controller})` : 'Webgune honek'} cookie batzuk erabili nahi ditu, nahiz eta webguneak haiek gabe ere funtziona dezakeen. Horietako bat bera ere ez da jartzen zuk baietz esan ezean.`,
  bannerNews: 'Zerbait berriak zure erantzuna behar du. Lehen aukeratu duzunak indarrean jarraitzen du.',
  newsAdded: (names) => `Harrezkero gehituta: ${names}.`,
  newsRevised: (names) => `Zure erantzunaz geroztik aldatuta: ${names}.`,
  newsRemoved: (names) => `Jada erabileratik kanpo: ${names}.`,
  thirdParties: (n) => count(n, { other: 'Tartean dauden hirugarrenak: #' }),
  noThirdParty: 'Ez dago hirugarrenik tartean.',
  consequenceAccept:
    'Onartzen baduzu, hemen zerrendatutako zerbitzuak martxan jarriko dira, eta informazioa gorde ahal izango dute zure gailuan.',
  consequenceReject:
    'Baztertzen baduzu, geldirik geratuko dira. Webguneak funtzionatzen jarraituko du; eduki txertatuen ordez, ohar bat agertuko da.',
  changeMind: (trigger) => `Edozein unetan alda dezakezu iritzia, orri guztietan dagoen «${trigger}» aukerarekin.`,

  closeRejects:
    'Mezu hau gurutzearekin ixten baduzu, guztiak baztertuko dituzu: beharrezko cookieak bakarrik erabiliko dira.',
  closeAndReject: 'Itxi eta baztertu guztiak',

  acceptAll: 'Onartu guztiak',
  rejectAll: 'Baztertu guztiak',
  customise: 'Konfiguratu',
  save: 'Gorde aukerak',
  close: 'Itxi',
  accept: 'Onartu',
  reject: 'Baztertu',

  accepted: 'Cookie hauek onartu dituzu.',
  rejected: 'Cookie hauek baztertu dituzu.',
  saved: 'Cookieei buruzko zure aukerak gorde dira.',
  notKept:
    'Zure nabigatzaileak ez dio webgune honi zure aukera gogoratzen uzten: orri honetarako balio du, eta berriro galdetuko zaizu.',
  leftBehind: 'Orri honek ezin izan du ziurtatu honako hau ezabatuta dagoela:',
  leftReasons: {
    'http-only': 'webgunearen zerbitzariak bakarrik ezaba dezake',
    'other-site':
      'baldin badago, beste webgune batentzat gordeta dago; zure nabigatzailearen ezarpenetan ezaba dezakezu',
    'in-use': 'webgune honen orriak itxi bezain laster ezabatuko da',
    refused: 'zure nabigatzaileak gorde egin du; haren ezarpenetan ezaba dezakezu',
  },
  separator: ': ',
  stillRunning: 'Zerbitzu hauek orria berriro kargatzean geldituko dira:',
  reload: 'Kargatu orria berriro',
  hideMessage: 'Ezkutatu mezua',
  goBack: 'Itzuli irakurtzen ari zinen orrira',

  gateTitle: (service) => `${service}: edukia blokeatuta`,
  gateMessage: (provider) =>
    `Edukia erakusteko, zure nabigatzailea hornitzailearekin (${provider}) konektatuko litzateke; hornitzaile horrek ezagutu egin zaitzake, eta informazioa gorde dezake zure gailuan.`,
  gateScope: (service) =>
    `Baimenak ${service} zerbitzurako bakarrik balio du, webgune osoan. Behin erakusteak ez ditu zure aukerak aldatzen.`,
  gateAllow: (service) => `Baimendu ${service}`,
  gateOnce: 'Erakutsi behin',
  gateDetails: 'Zerbitzu honek gordetzen duena',
  gateAllowed: (service) => `${service} baimendu duzu.`,
  gateHeld: 'Eduki hau blokeatuta dago.',

  privacyControl: {
    honoured:
      'Zure nabigatzaileak zure datuak ez saltzeko eta ez partekatzeko eskatzen die webguneei (Global Privacy Control). Webgune honek aintzat hartzen du.',
    conflict:
      'Zure nabigatzaileak zure datuak ez saltzeko eta ez partekatzeko eskatzen die webguneei (Global Privacy Control). Webgune honek aintzat hartzen du, lehenago onartu bazenuen ere. Seinalea gorabehera onartzeko, adierazi berriro hemen.',
    overridden:
      'Zure nabigatzaileak zure datuak ez saltzeko eta ez partekatzeko eskatzen die webguneei (Global Privacy Control). Seinalea gorabehera, zerbitzu batzuk onartu dituzu.',
  },
  object: 'Aurka egin',
  objected: 'Geldirik: aurka egin duzu.',
  stopObjecting: 'Kendu aurkakotasuna',

  preferencesTitle: 'Cookieen ezarpenak',
  preferencesIntroduction: (site) =>
    `Onartu edo baztertu ${site ? `${site} webgunean` : 'webgune honetan'} erabiltzen den zerbitzu bakoitza. Ez da ezer aldatuko gorde arte.`,
  allServices: 'Aukera ditzakezun zerbitzu guztiak',
  alwaysActive: 'Beti aktibo',
  withoutAsking:
    'Zerbitzu batzuek zuri galdetu gabe funtzionatzen dute, legeak ahalbidetzen duen bezala; haien aurka egin dezakezu.',
  partlyAccepted: (accepted, n) => `Onartutako zerbitzuak: ${accepted} (guztira ${n})`,
  details: 'Erakutsi xehetasunak',
  nothingToChoose:
    'Webgune honek baimenik behar ez duten cookieak bakarrik erabiltzen ditu; beraz, hemen ez dago zer aukeratu.',
  notDecided: 'Oraindik ez duzu ezer aukeratu. Aukeratu arte, zure baimena behar duen ezerk ez du funtzionatuko.',
  notDecidedYetRunning:
    'Oraindik ez duzu ezer aukeratu. Onartutzat agertzen denak funtzionatu egingo du zuk baztertu arte.',
  decided: (date, until) =>
    `Zure aukeraren data: ${date}. Noiz arte balio duen: ${until}; orduan, berriro galdetuko zaizu.`,

  kinds: {
    necessary: {
      title: 'Beharrezko cookieak',
      sentence: 'Webgunea funtzionarazten dute: saioa hastea, segurtasuna, eskatu duzuna gogoratzea.',
      definition:
        'Bisitak orri batetik bestera, edo egun batetik bestera, behar duena gordetzen dute: saioa hasita duzula, aukeratu duzun hizkuntza, inprimaki edo saski baten edukia.',
      consentRule: 'Ez da baimenik behar: haiek gabe, webguneak ezin lizuke eskatzen diozuna eman.',
    },
    statistics: {
      title: 'Estatistika-cookieak',
      sentence:
        'Bisitak zenbatzen dituzte, eta zer orri irakurtzen diren erakusten dute, zer zuzendu behar den jakiteko.',
      definition:
        'Webgune bat nola erabiltzen den jasotzen dute: irakurritako orriak, egindako bilaketak, jarraitutako estekak, izandako erroreak.',
      consentRule:
        'Baimena behar da. Salbuespena: editoreari zifra anonimoak emateko bakarrik erabiltzen badira eta datuak babesteko agintaritzak ezarritako baldintza guztiak betetzen badituzte.',
    },
    'first-party': {
      title: 'Cookie propioak',
      sentence: 'Webguneari berari zure ohiturak gogoratzen uzten diote, erakusten dizuna egokitzeko.',
      definition:
        'Bisitatzen ari zaren webguneak jartzen ditu, behar dituenez gain. Datu pertsonalak eduki ditzakete, hor egiten duzunaren jarraipena egin dezakete, edo webgunearen beraren publizitaterako balio dezakete.',
      consentRule: 'Baimena behar da: cookie bat zertarako den da kontua, ez nork jartzen duen.',
    },
    'third-party': {
      title: 'Hirugarrenen cookieak',
      sentence: 'Beste enpresa batzuei zu hemen ezagutzen uzten diete, haien edukia edo publizitatea erakusteko.',
      definition:
        'Bisitatzen ari zarena ez den beste webgune batek jartzen ditu, edo haren izenean jartzen dira; webgune horrek, hala, jakin dezake hemen izan zarela eta zer ikusi duzun.',
      consentRule: 'Baimena behar da, haietako lehena jarri aurretik.',
    },
  },
  columns: {
    provider: 'Hornitzailea',
    service: 'Zerbitzua eta kokalekua',
    name: 'Cookiearen izena',
    purpose: 'Helburuak',
    duration: 'Iraupena',
    party: 'Jartzailea',
    technique: 'Gordetzeko modua',
    recipients: 'Hartzaileak eta transferentziak',
    ground: 'Oinarri juridikoa',
    retention: 'Datuak gordetzeko epea',
    status: 'Zure aukera',
  },
  parties: { first: 'webgune hau', third: 'hirugarren bat' },
  techniques: {
    cookie: 'cookiea',
    localStorage: 'biltegi lokala',
    sessionStorage: 'saioko biltegia',
    indexedDB: 'nabigatzailearen datu-basea',
    cacheStorage: 'nabigatzailearen cachea',
    serviceWorker: 'service workerra',
    pixel: 'jarraipen-pixela',
    request: 'eskaera soila',
  },
  exemptions: {
    'choice-memory': 'ez du baimenik behar: cookieei buruzko zure aukera gogoratzen du',
    authentication: 'ez du baimenik behar: zure saioa irekita mantentzen du',
    security: 'ez du baimenik behar: zerbitzua babesten du',
    basket: 'ez du baimenik behar: zure saskia gordetzen du',
    interface: 'ez du baimenik behar: webgunea zuk eskatu bezala aurkezten du',
    'load-balancing': 'ez du baimenik behar: lan-karga zerbitzarien artean banatzen du',
    paywall: 'ez du baimenik behar: doako artikuluak zenbatzen ditu',
    'audience-measurement': 'ez du baimenik behar: zifra anonimoak ematen ditu, editorearentzat bakarrik',
    transmission: 'ez du baimenik behar: komunikazioa bideratzen du',
    'requested-service': 'ez du baimenik behar: eskatu duzuna ematen du',
    appearance: 'ez du baimenik behar: webgunearen itxura zure gailura egokitzen du',
    'emergency-assistance': 'ez du baimenik behar: laguntza eskatzen duzunean, non zauden aurkitzen du',
  },
  consentNeeded: 'zure baimena',
  untilObjection: 'aktibo, aurka egin arte',
  session: 'nabigatzailea itxi arte',
  persistent: 'ezabatu arte',
  notStated: 'zehaztu gabe',
  none: 'ez dagokio',
  statusGranted: 'Onartua',
  statusDenied: 'Baztertua',
  statusPending: 'Erantzunik gabe: geldirik',
  rowCount: (n) => count(n, { one: '(sarrera #)', other: '(# sarrera)' }),
  withoutConsent: (title) => `${title}: ez dute baimenik behar`,
  withConsent: (title) => `${title}: zure baimenarekin`,
  unlessRefused: (title) => `${title}: zuk baztertu ezean`,
  emptyTable: 'Hemen ez da cookierik deklaratu.',
  policyOf: (provider) => `Pribatutasun-politika: ${provider}`,

  tools: 'Bilatu eta iragazi',
  search: 'Bilatu taula honetan',
  filterAll: 'Guztiak',
  filterAllChoices: 'Aukera guztiak',
  filterPurpose: 'Helburua',
  found: (shown, n) => count(n, { other: 'Erakutsitako sarrerak: § (guztira #)' }, shown),
  noMatch: 'Ez dago zure bilaketarekin bat datorren sarrerarik.',
  clearSearch: 'Erakutsi sarrera guztiak',
  sortBy: (column) => `Ordenatu honen arabera: ${column}`,
  presence: {
    present: 'Orain gailu honetan dago',
    absent: 'Orain ez dago gailu honetan',
    unknown: 'Orri honek ezin du ikusi gailu honetan dagoen ala ez',
  },
  eraseNow: 'Ezabatu orain',
  erased: (name) => `Gailu honetatik ezabatua: ${name}.`,
  changeChoice: 'Aldatu nire aukera',
  downloadCsv: 'Deskargatu CSV formatuan',
  downloadJson: 'Deskargatu JSON formatuan',
  print: 'Inprimatu',

  changesTitle: 'Zer aldatu den',
  changesSince: (date) => `Bertsio honen ondorengo aldaketak (${date}):`,
  changesNone: 'Ez da ezer aldatu.',
  changeAdded: (service) => `Zerbitzu gehitua: ${service}.`,
  changeRemoved: (service) => `Jada erabiltzen ez den zerbitzua: ${service}.`,
  changeAltered: (service, facts) => `${service} zerbitzuan hau aldatu da: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} zerbitzuak orain hau ere gordetzen du: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} zerbitzuak jada ez du hau gordetzen: ${cookies}.`,
  asksAgain: 'Horri buruz berriro galdetzen zaizu.',

  charterTitle: 'Cookieen gutuna',
  charterIntroduction: (site, controller) =>
    `Gutun honek ${site ? `${site} webgunean` : 'webgune honetan'} erabiltzen diren cookieak zerrendatzen ditu, bakoitza zertarako den eta zenbat irauten duen adierazten du, eta erabakitzeko aukera ematen dizu.${!controller || site === controller ? '' : ` Cookie horien arduraduna: ${controller}.`}`,
  updated: (date) => `Azken eguneratzea: ${date}.`,
  version: (version) => `Bertsioa: ${version}.`,
  whatTitle: 'Zer da cookie bat?',
  what: [
    'Cookie bat testu labur bat da: webgune batek zure nabigatzaileari gordetzeko eskatzen dio, eta itzultzen zaren bakoitzean berriro jasotzen du; horrela ezagut dezake nabigatzaile bat orri batetik bestera.',
    'Arau berberek balio dute cookie baten lana beste izen batekin egiten duen guztirako, hala nola nabigatzailearen biltegirako edo irudi ikusezinetarako. Gutun honek horiek ere zerrendatzen ditu.',
  ],
  kindsTitle: 'Lau cookie motak',
  kindsIntroduction:
    'Cookieak zertarako diren kontuan hartuta bereizten dira. Horrek erabakitzen du, eta ez teknikak, zuri galdetu behar zaizun ala ez.',
  usageTitle: (site) =>
    site ? `Zer egiten duten cookieek ${site} webgunean` : 'Zer egiten duten cookieek webgune honetan',
  usageExempt: (n) =>
    count(n, {
      one: 'Zerbitzu # zuri galdetu gabe erabiltzen da, webguneari eskatzen diozuna emateko behar delako:',
      other: '# zerbitzu zuri galdetu gabe erabiltzen dira, webguneari eskatzen diozuna emateko behar direlako:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: 'Zerbitzu # geldirik dago zuk onartu arte:',
      other: '# zerbitzu geldirik daude zuk onartu arte:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: 'Zerbitzu # aktibo dago zuk baztertu arte:',
      other: '# zerbitzu aktibo daude zuk baztertu arte:',
    }),
  usageNone:
    'Hemen ez da erabiltzen zure baimena behar duen zerbitzurik; horregatik, iristean ez zaizu ezer galdetzen.',
  tablesTitle: 'Cookieak xehetasunez',
  choicesTitle: 'Zure aukerak',
  retention: (duration) =>
    `Onartu nahiz baztertu, zure aukera gorde egiten da, egin duzun egunetik zenbatuta. Iraupena: ${duration}.`,
  browserAdvice:
    'Zure nabigatzaileak ere erakutsi eta ezaba ditzake gordetzen dituen cookieak. Horrek goiko aukerak osatzen ditu, baina ez ditu ordezten.',
  rightsTitle: 'Zure eskubideak eta harremanetarako bideak',
  rights: (controller) =>
    `Cookie batek datu pertsonalak tratatzea dakarrenean, tratamenduaren arduradunari${controller ? ` (${controller})` : ''} eska diezaiokezu datuak ikustea, zuzentzea edo ezabatzea, haien erabilera mugatzea eta datuak zuri ematea; erabilera horren aurka ere egin dezakezu.`,
  contact: 'Harremanetarako',
  dataProtectionOfficer: 'Datuak babesteko ordezkaria',
  authority: 'Erreklamazioak jasotzen dituen agintaritza',
  policy: 'Pribatutasun-politika',
};

export default strings;
