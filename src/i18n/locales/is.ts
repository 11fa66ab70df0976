import { plurals, type PluralForms } from '../plurals.js';
import type { DurationUnit, Strings } from '../strings.js';

const count = plurals('is');

const MONTHS = 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember'.split(' ');
const UNITS: Readonly<Record<DurationUnit, PluralForms>> = {
  years: { one: '# ár', other: '# ár' },
  months: { one: '# mánuður', other: '# mánuðir' },
  days: { one: '# dagur', other: '# dagar' },
  hours: { one: '# klukkustund', other: '# klukkustundir' },
  minutes: { one: '# mínúta', other: '# mínútur' },
  seconds: { one: '# sekúnda', other: '# sekúndur' },
};

const strings: Strings = {
  lang: 'is',
  dir: 'ltr',
  spelling: {
    day: (year, month, day) => `${day}. ${MONTHS[month - 1] ?? ''} ${year}`,
    count: (n, unit) => count(n, UNITS[unit]),
    and: 'og',
  },

  manageCookies: 'Stilla vafrakökur',

  bannerTitle: (site) => (site ? `Vafrakökur á vefnum ${site}` : 'Vafrakökur á þessum vef'),
  bannerMessage: (controller) =>
    `${controller || 'Þessi vefur'} óskar eftir að nota vafrakökur (e. cookies) sem vefurinn kæmist af án. Engin þeirra er sett nema með samþykki þínu.`,
  bannerNews: 'Eitthvað nýtt þarfnast svars frá þér. Það sem þú valdir áður gildir áfram.',
  newsAdded: (names) => `Bætt við síðan þá: ${names}.`,
  newsRevised: (names) => `Breytt eftir að þú svaraðir: ${names}.`,
  newsRemoved: (names) => `Ekki lengur í notkun: ${names}.`,
  thirdParties: (n) => count(n, { one: '# þriðji aðili kemur við sögu', other: '# þriðju aðilar koma við sögu' }),
  noThirdParty: 'Enginn þriðji aðili kemur við sögu.',
  consequenceAccept:
    'Ef þú samþykkir fara þjónusturnar sem hér eru taldar upp í gang og geta vistað upplýsingar í tækinu þínu.',
  consequenceReject:
    'Ef þú hafnar er áfram slökkt á þeim. Vefurinn virkar áfram; í stað innfellds efnis birtist tilkynning.',
  changeMind: (trigger) => `Þú getur skipt um skoðun hvenær sem er með „${trigger}“, sem er á hverri síðu.`,

  closeRejects:
    'Ef þú lokar þessum skilaboðum með krossinum hafnar þú öllum: aðeins nauðsynlegar vafrakökur eru notaðar.',
  closeAndReject: 'Loka og hafna öllum',

  acceptAll: 'Samþykkja allar',
  rejectAll: 'Hafna öllum',
  customise: 'Stillingar',
  save: 'Vista val',
  close: 'Loka',
  accept: 'Samþykkja',
  reject: 'Hafna',

  accepted: 'Þú hefur samþykkt þessar vafrakökur.',
  rejected: 'Þú hefur hafnað þessum vafrakökum.',
  saved: 'Val þitt hefur verið vistað.',
  notKept: 'Vafrinn þinn leyfir vefnum ekki að muna val þitt: það gildir fyrir þessa síðu og spurt verður aftur.',
  leftBehind: 'Þessi síða gat ekki gengið úr skugga um að eftirfarandi hafi verið eytt:',
  leftReasons: {
    'http-only': 'aðeins netþjónn vefsins getur eytt þessu',
    'other-site': 'ef þetta er til staðar er það vistað fyrir annan vef; þú getur eytt því í stillingum vafrans',
    'in-use': 'hverfur um leið og þú lokar síðum þessa vefs',
    refused: 'vafrinn hélt þessu eftir; þú getur eytt því í stillingum hans',
  },
  separator: ': ',
  stillRunning: 'Eftirfarandi þjónustur stöðvast þegar síðan er endurhlaðin:',
  reload: 'Endurhlaða síðuna',
  hideMessage: 'Fela skilaboðin',
  goBack: 'Til baka á síðuna sem þú varst að lesa',

  gateTitle: (service) => `${service}: lokað er fyrir efnið`,
  gateMessage: (provider) =>
    `Til að birta efnið myndi vafrinn þinn hafa samband við þjónustuaðilann ${provider}, sem kann að geta borið kennsl á þig og vistað upplýsingar í tækinu þínu.`,
  gateScope: (service) =>
    `Leyfið gildir aðeins fyrir þjónustuna ${service}, á öllum vefnum. Að birta efnið einu sinni breytir ekki vali þínu.`,
  gateAllow: (service) => `Leyfa ${service}`,
  gateOnce: 'Birta einu sinni',
  gateDetails: 'Hvað þessi þjónusta vistar',
  gateAllowed: (service) => `Þú hefur leyft þjónustuna ${service}.`,
  gateHeld: 'Lokað er fyrir þetta efni.',

  privacyControl: {
    honoured:
      'Vafrinn þinn biður vefi um að selja hvorki gögnin þín né deila þeim (Global Privacy Control). Þessi vefur fer eftir því.',
    conflict:
      'Vafrinn þinn biður vefi um að selja hvorki gögnin þín né deila þeim (Global Privacy Control). Þessi vefur fer eftir því, þótt þú hafir áður veitt samþykki. Ef þú vilt samþykkja þrátt fyrir þessa beiðni skaltu taka það fram aftur hér.',
    overridden:
      'Vafrinn þinn biður vefi um að selja hvorki gögnin þín né deila þeim (Global Privacy Control). Þú samþykktir sumar þjónustur þrátt fyrir þessa beiðni.',
  },
  object: 'Andmæla þessu',
  objected: 'Óvirkt: þú hefur andmælt.',
  stopObjecting: 'Draga andmæli til baka',

  preferencesTitle: 'Stillingar á vafrakökum',
  preferencesIntroduction: (site) =>
    `Veldu fyrir hverja þjónustu sem notuð er á ${site ? `vefnum ${site}` : 'þessum vef'} hvort þú samþykkir eða hafnar. Ekkert breytist fyrr en þú vistar.`,
  allServices: 'Allar þjónustur sem þú hefur val um',
  alwaysActive: 'Alltaf virkt',
  withoutAsking: 'Sumar þjónustur eru í gangi án þess að spyrja þig, eins og lög leyfa; þú getur andmælt þeim.',
  partlyAccepted: (accepted, n) => `${accepted} af ${n} samþykkt`,
  details: 'Sýna nánari upplýsingar',
  nothingToChoose: 'Þessi vefur notar aðeins vafrakökur sem ekki þarf samþykki fyrir. Hér er því ekkert að velja.',
  notDecided: 'Þú hefur ekki valið enn. Þangað til er ekkert í gangi sem þarf samþykki þitt.',
  notDecidedYetRunning: 'Þú hefur ekki valið enn. Það sem er merkt sem samþykkt er í gangi þar til þú hafnar því.',
  decided: (date, until) => `Þú valdir þetta ${date}. Valið gildir til ${until}; þá verður spurt aftur.`,

  kinds: {
    necessary: {
      title: 'Nauðsynlegar vafrakökur',
      sentence: 'Þær láta vefinn virka: innskráning, öryggi og að muna það sem þú baðst um.',
      definition:
        'Þær geyma það sem heimsókn þarf á að halda frá einni síðu til annarrar, eða frá einum degi til annars: að þú hafir skráð þig inn, hvaða tungumál þú valdir, hvað er í eyðublaði eða körfu.',
      consentRule: 'Ekki þarf samþykki: án þeirra gæti vefurinn ekki veitt það sem þú biður um.',
    },
    statistics: {
      title: 'Vafrakökur fyrir tölfræði',
      sentence: 'Þær telja heimsóknir og sýna hvaða síður eru lesnar, til að sjá hvað þarf að laga.',
      definition:
        'Þær skrá hvernig vefur er notaður: lesnar síður, leitir, tenglar sem fylgt er og villur sem koma upp.',
      consentRule:
        'Samþykki þarf, nema þær þjóni því einu að veita útgefanda vefsins ópersónugreinanlegar tölur og uppfylli öll skilyrði persónuverndaryfirvaldsins.',
    },
    'first-party': {
      title: 'Eigin vafrakökur vefsins',
      sentence: 'Með þeim man vefurinn sjálfur venjur þínar, til að laga að þeim það sem hann sýnir þér.',
      definition:
        'Vefurinn sem þú heimsækir setur þær, til viðbótar þeim sem hann þarfnast. Þær geta geymt persónuupplýsingar, fylgst með því sem þú gerir á vefnum eða þjónað auglýsingum vefsins sjálfs.',
      consentRule: 'Samþykki þarf: það skiptir máli til hvers vafrakaka er notuð, ekki hver setur hana.',
    },
    'third-party': {
      title: 'Vafrakökur þriðju aðila',
      sentence: 'Með þeim geta önnur fyrirtæki þekkt þig hér, til að birta efni sitt eða auglýsingar.',
      definition:
        'Annar vefur en sá sem þú heimsækir setur þær, eða þær eru settar fyrir hans hönd. Sá vefur getur þannig komist að því að þú komst hingað og hvað þú sást.',
      consentRule: 'Samþykki þarf áður en sú fyrsta þeirra er sett.',
    },
  },
  columns: {
    provider: 'Þjónustuaðili',
    service: 'Þjónusta og staðsetning',
    name: 'Heiti vafraköku',
    purpose: 'Tilgangur',
    duration: 'Gildistími',
    party: 'Hver setur hana',
    technique: 'Tegund geymslu',
    recipients: 'Viðtakendur og miðlun',
    ground: 'Lagagrundvöllur',
    retention: 'Varðveislutími gagna',
    status: 'Val þitt',
  },
  parties: { first: 'þessi vefur', third: 'þriðji aðili' },
  techniques: {
    cookie: 'vafrakaka',
    localStorage: 'staðbundin geymsla',
    sessionStorage: 'lotugeymsla',
    indexedDB: 'gagnagrunnur vafrans',
    cacheStorage: 'skyndiminni vafrans',
    serviceWorker: 'service worker',
    pixel: 'rakningarpixill',
    request: 'aðeins beiðni',
  },
  exemptions: {
    'choice-memory': 'ekki þarf samþykki: man val þitt um vafrakökur',
    authentication: 'ekki þarf samþykki: heldur innskráningu þinni virkri',
    security: 'ekki þarf samþykki: verndar þjónustuna',
    basket: 'ekki þarf samþykki: geymir körfuna þína',
    interface: 'ekki þarf samþykki: birtir vefinn eins og þú baðst um',
    'load-balancing': 'ekki þarf samþykki: dreifir álagi á netþjóna',
    paywall: 'ekki þarf samþykki: telur ókeypis greinar',
    'audience-measurement': 'ekki þarf samþykki: ópersónugreinanlegar tölur fyrir útgefandann einan',
    transmission: 'ekki þarf samþykki: flytur fjarskiptin',
    'requested-service': 'ekki þarf samþykki: veitir það sem þú baðst um',
    appearance: 'ekki þarf samþykki: lagar útlit vefsins að tækinu þínu',
    'emergency-assistance': 'ekki þarf samþykki: finnur þig þegar þú kallar á hjálp',
  },
  consentNeeded: 'samþykki þitt',
  untilObjection: 'í gangi þar til þú andmælir',
  session: 'þar til þú lokar vafranum',
  persistent: 'þar til því er eytt',
  notStated: 'ekki tilgreint',
  none: 'á ekki við',
  statusGranted: 'Samþykkt',
  statusDenied: 'Hafnað',
  statusPending: 'Ósvarað: slökkt',
  rowCount: (n) => count(n, { one: '(# færsla)', other: '(# færslur)' }),
  withoutConsent: (title) => `${title}: ekki þarf samþykki`,
  withConsent: (title) => `${title}: með samþykki þínu`,
  unlessRefused: (title) => `${title}: nema þú hafnir`,
  emptyTable: 'Engin vafrakaka er tilgreind hér.',
  policyOf: (provider) => `Persónuverndarstefna: ${provider}`,

  tools: 'Leita og sía',
  search: 'Leita í þessari töflu',
  filterAll: 'Allt',
  filterAllChoices: 'Öll val',
  filterPurpose: 'Tilgangur',
  found: (shown, n) => count(n, { one: 'Sýnir § af # færslu', other: 'Sýnir § af # færslum' }, shown),
  noMatch: 'Engin færsla passar við leitina.',
  clearSearch: 'Sýna allar færslur',
  sortBy: (column) => `Raða eftir: ${column}`,
  presence: {
    present: 'Í þessu tæki núna',
    absent: 'Ekki í þessu tæki núna',
    unknown: 'Þessi síða getur ekki séð hvort þetta er í tækinu',
  },
  eraseNow: 'Eyða núna',
  erased: (name) => `Eytt úr þessu tæki: ${name}.`,
  changeChoice: 'Breyta vali mínu',
  downloadCsv: 'Sækja sem CSV',
  downloadJson: 'Sækja sem JSON',
  print: 'Prenta',

  changesTitle: 'Hvað hefur breyst',
  changesSince: (date) => `Breytingar frá útgáfu dagsettri ${date}:`,
  changesNone: 'Ekkert hefur breyst.',
  changeAdded: (service) => `Bætt var við þjónustunni ${service}.`,
  changeRemoved: (service) => `Þjónustan ${service} er ekki lengur notuð.`,
  changeAltered: (service, facts) => `Í þjónustunni ${service} hefur þetta breyst: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Þjónustan ${service} vistar nú einnig: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Þjónustan ${service} vistar ekki lengur: ${cookies}.`,
  asksAgain: 'Spurt verður aftur um þetta.',

  charterTitle: 'Um vafrakökur',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Hér eru taldar upp vafrakökur sem notaðar eru á ${site ? `vefnum ${site}` : 'þessum vef'}, til hvers hver þeirra er og hve lengi hún endist, og hér getur þú tekið ákvörðun um þær.`
      : `Hér eru taldar upp vafrakökur sem notaðar eru á ${site ? `vefnum ${site}` : 'þessum vef'}, til hvers hver þeirra er og hve lengi hún endist, og hér getur þú tekið ákvörðun um þær. Ábyrgðaraðili: ${controller}.`,
  updated: (date) => `Síðast uppfært ${date}.`,
  version: (version) => `Útgáfa ${version}.`,
  whatTitle: 'Hvað er vafrakaka?',
  what: [
    'Vafrakaka er lítill texti sem vefur biður vafrann þinn að geyma og fær aftur í hvert sinn sem þú kemur til baka: þannig getur hann þekkt vafra frá einni síðu til annarrar.',
    'Sömu reglur gilda um allt sem gegnir hlutverki vafraköku undir öðru nafni, til dæmis geymslu vafrans eða ósýnilegar myndir. Það er einnig talið upp hér.',
  ],
  kindsTitle: 'Fjórar tegundir vafrakaka',
  kindsIntroduction:
    'Vafrakökur eru flokkaðar eftir því til hvers þær eru. Það, en ekki tæknin, ræður því hvort spyrja þarf þig.',
  usageTitle: (site) => (site ? `Hvað vafrakökur gera á vefnum ${site}` : 'Hvað vafrakökur gera á þessum vef'),
  usageExempt: (n) =>
    count(n, {
      one: '# þjónusta er í gangi án þess að spyrja þig, því að það sem þú biður vefinn um þarfnast hennar:',
      other: '# þjónustur eru í gangi án þess að spyrja þig, því að það sem þú biður vefinn um þarfnast þeirra:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: 'Slökkt er áfram á # þjónustu þar til þú samþykkir hana:',
      other: 'Slökkt er áfram á # þjónustum þar til þú samþykkir þær:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# þjónusta er í gangi þar til þú hafnar henni:',
      other: '# þjónustur eru í gangi þar til þú hafnar þeim:',
    }),
  usageNone:
    'Hér er engin þjónusta notuð sem þarf samþykki þitt. Þess vegna er ekki spurt um neitt þegar þú kemur á vefinn.',
  tablesTitle: 'Nánar um vafrakökurnar',
  choicesTitle: 'Val þitt',
  retention: (duration) =>
    `Hvort sem þú samþykkir eða hafnar er val þitt geymt þetta lengi frá þeim degi þegar þú valdir: ${duration}.`,
  browserAdvice:
    'Vafrinn þinn getur líka sýnt vafrakökurnar sem hann geymir og eytt þeim. Það er til viðbótar valinu hér að ofan og kemur ekki í stað þess.',
  rightsTitle: 'Réttindi þín og tengiliðir',
  rights: (controller) =>
    `Þegar vafrakaka felur í sér vinnslu persónuupplýsinga getur þú óskað eftir að fá aðgang að þeim, að þær séu leiðréttar eða þeim eytt, að notkun þeirra sé takmörkuð og að fá þær afhentar. Þú getur líka andmælt notkun þeirra. Viðtakandi slíkra beiðna: ${controller || 'útgefandi vefsins'}.`,
  contact: 'Hafa samband',
  dataProtectionOfficer: 'Persónuverndarfulltrúi',
  authority: 'Yfirvald sem tekur við kvörtunum',
  policy: 'Persónuverndarstefna',
};

export default strings;
