import { plurals, type PluralForms } from '../plurals.js';
import type { DurationUnit, Strings } from '../strings.js';

const count = plurals('ga');

const MONTHS = [
  'Eanáir',
  'Feabhra',
  'Márta',
  'Aibreán',
  'Bealtaine',
  'Meitheamh',
  'Iúil',
  'Lúnasa',
  'Meán Fómhair',
  'Deireadh Fómhair',
  'Samhain',
  'Nollaig',
];
const UNITS: Readonly<Record<DurationUnit, PluralForms>> = {
  years: { one: '# bhliain', two: '# bhliain', few: '# bliana', many: '# mbliana', other: '# bliain' },
  months: { one: '# mhí', two: '# mhí', few: '# mhí', other: '# mí' },
  days: { other: '# lá' },
  hours: { few: '# huaire', many: '# n-uaire', other: '# uair' },
  minutes: { other: '# nóiméad' },
  seconds: { two: '# shoicind', few: '# shoicind', other: '# soicind' },
};

// Names follow a noun of the kit's own, so that no word before them can change their first letter.
const strings: Strings = {
  lang: 'ga',
  dir: 'ltr',
  spelling: {
    day: (year, month, day) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
    count: (n, unit) => count(n, UNITS[unit]),
    and: 'agus',
  },

  manageCookies: 'Bainistigh fianáin',

  bannerTitle: (site) => (site ? `Fianáin ar an suíomh ${site}` : 'Fianáin ar an suíomh seo'),
  bannerMessage: (controller) =>
    `Ba mhaith ${controller ? `leis an bhfoilsitheoir (${controller})` : 'leis an suíomh seo'} fianáin a úsáid nach bhfuil riachtanach. Ní chuirtear aon cheann díobh ar do ghléas mura n-aontaíonn tú leis.`,
  bannerNews: 'Tá rud nua ann a bhfuil do fhreagra ag teastáil ina leith. Seasann na roghanna a rinne tú cheana.',
  newsAdded: (names) => `Curtha leis ó shin: ${names}.`,
  newsRevised: (names) => `Athraithe ó thug tú do fhreagra: ${names}.`,
  newsRemoved: (names) => `As úsáid anois: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      one: '# tríú páirtí i gceist',
      two: '# thríú páirtí i gceist',
      few: '# thríú páirtí i gceist',
      many: '# dtríú páirtí i gceist',
      other: '# tríú páirtí i gceist',
    }),
  noThirdParty: 'Níl aon tríú páirtí i gceist.',
  consequenceAccept:
    'Má ghlacann tú leo, tosóidh na seirbhísí atá liostaithe anseo agus féadfaidh siad faisnéis a choinneáil ar do ghléas.',
  consequenceReject:
    'Má dhiúltaíonn tú dóibh, fanfaidh siad as. Leanfaidh an suíomh de bheith ag obair; beidh fógra in áit an ábhair leabaithe.',
  changeMind: (trigger) => `Is féidir leat d’intinn a athrú am ar bith, ar gach leathanach, le “${trigger}”.`,

  closeRejects:
    'Má dhúnann tú an teachtaireacht seo leis an gcros, diúltaíonn tú do gach fianán: ní úsáidtear ach na fianáin riachtanacha.',
  closeAndReject: 'Dún agus diúltaigh do gach fianán',

  acceptAll: 'Glac le gach fianán',
  rejectAll: 'Diúltaigh do gach fianán',
  customise: 'Bainistigh fianáin',
  save: 'Sábháil na socruithe',
  close: 'Dún',
  accept: 'Glac',
  reject: 'Diúltaigh',

  accepted: 'Ghlac tú leis na fianáin seo.',
  rejected: 'Dhiúltaigh tú do na fianáin seo.',
  saved: 'Sábháladh do shocruithe fianán.',
  notKept:
    'Ní ligeann do bhrabhsálaí don suíomh seo cuimhneamh ar do rogha: baineann sí leis an leathanach seo agus iarrfar ort arís í.',
  leftBehind: 'Níor éirigh leis an leathanach seo a chinntiú go bhfuil na nithe seo a leanas scriosta:',
  leftReasons: {
    'http-only': 'ní féidir ach le freastalaí an tsuímh é a scriosadh',
    'other-site': 'má tá sé ann, coinnítear do shuíomh eile é; is féidir leat é a scriosadh i socruithe do bhrabhsálaí',
    'in-use': 'imeoidh sé a luaithe a dhúnfaidh tú leathanaigh an tsuímh seo',
    refused: 'choinnigh do bhrabhsálaí é; is féidir leat é a scriosadh i socruithe an bhrabhsálaí',
  },
  separator: ': ',
  stillRunning: 'Stopfaidh na seirbhísí seo a leanas nuair a athlódálfar an leathanach:',
  reload: 'Athlódáil an leathanach',
  hideMessage: 'Folaigh an teachtaireacht seo',
  goBack: 'Fill ar an leathanach a bhí á léamh agat',

  gateTitle: (service) => `${service}: ábhar blocáilte`,
  gateMessage: (provider) =>
    `Chun é a thaispeáint, rachadh do bhrabhsálaí i dteagmháil leis an soláthraí ${provider}, a d’fhéadfadh tú a aithint agus faisnéis a choinneáil ar do ghléas.`,
  gateScope: (service) =>
    `Ní bhaineann an cead ach leis an tseirbhís ${service}, ar fud an tsuímh. Má thaispeántar an t-ábhar uair amháin, fanann do roghanna mar atá siad.`,
  gateAllow: (service) => `Ceadaigh: ${service}`,
  gateOnce: 'Taispeáin uair amháin',
  gateDetails: 'Cad a choinníonn an tseirbhís seo',
  gateAllowed: (service) => `Cheadaigh tú an tseirbhís ${service}.`,
  gateHeld: 'Tá an t-ábhar seo blocáilte.',

  privacyControl: {
    honoured:
      'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a chomhroinnt (Global Privacy Control). Cloíonn an suíomh seo leis sin.',
    conflict:
      'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a chomhroinnt (Global Privacy Control). Cloíonn an suíomh seo leis sin, cé gur thoiligh tú roimhe seo. Chun toiliú d’ainneoin an chomhartha, abair é arís anseo.',
    overridden:
      'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a chomhroinnt (Global Privacy Control). Ghlac tú le roinnt seirbhísí d’ainneoin an chomhartha.',
  },
  object: 'Déan agóid',
  objected: 'Neamhghníomhach: rinne tú agóid.',
  stopObjecting: 'Tarraing siar an agóid',

  preferencesTitle: 'Socruithe fianán',
  preferencesIntroduction: (site) =>
    `Glac le gach seirbhís a úsáidtear ${site ? `ar an suíomh ${site}` : 'ar an suíomh seo'}, nó diúltaigh di. Ní athraítear aon rud go dtí go sábhálfaidh tú.`,
  allServices: 'Gach seirbhís is féidir leat a roghnú',
  alwaysActive: 'Gníomhach i gcónaí',
  withoutAsking:
    'Bíonn roinnt seirbhísí ar siúl gan ceist a chur ort, mar a cheadaíonn an dlí; is féidir leat agóid a dhéanamh ina gcoinne.',
  partlyAccepted: (accepted, n) => `Glacadh le ${accepted} as ${n}`,
  details: 'Taispeáin mionsonraí',
  nothingToChoose:
    'Ní úsáideann an suíomh seo ach fianáin nach gá toiliú a thabhairt dóibh; mar sin, níl aon rogha le déanamh anseo.',
  notDecided:
    'Níl rogha déanta agat fós. Go dtí go ndéanfaidh tú rogha, ní bheidh aon rud a bhfuil do thoiliú ag teastáil ina leith ar siúl.',
  notDecidedYetRunning:
    'Níl rogha déanta agat fós. Rud ar bith a thaispeántar mar rud glactha, bíonn sé ar siúl go dtí go ndiúltóidh tú dó.',
  decided: (date, until) =>
    `Rinne tú do rogha ar an ${date}. Seasann sí go dtí an ${until}; iarrfar ort rogha a dhéanamh arís ansin.`,

  kinds: {
    necessary: {
      title: 'Fianáin riachtanacha',
      sentence: 'Cuireann siad an suíomh ag obair: síniú isteach, slándáil, cuimhneamh ar an méid a d’iarr tú.',
      definition:
        'Coinníonn siad an méid a theastaíonn ó chuairt ó leathanach go leathanach, nó ó lá go lá: go bhfuil tú sínithe isteach, an teanga a roghnaigh tú, an méid atá i bhfoirm nó i gciseán.',
      consentRule: 'Ní gá toiliú: gan iad, níorbh fhéidir an rud a iarrann tú ar an suíomh a sholáthar.',
    },
    statistics: {
      title: 'Fianáin staidrimh',
      sentence:
        'Comhaireann siad cuairteanna agus léiríonn siad cé na leathanaigh a léitear, le fáil amach cad ba cheart a dheisiú.',
      definition:
        'Taifeadann siad conas a úsáidtear suíomh: leathanaigh a léitear, cuardaigh a dhéantar, naisc a leantar, earráidí a tharlaíonn.',
      consentRule:
        'Tá toiliú ag teastáil, ach amháin mura ndéanann siad ach figiúirí anaithnide a thabhairt don fhoilsitheoir agus má chomhlíonann siad gach coinníoll atá leagtha síos ag an údarás cosanta sonraí.',
    },
    'first-party': {
      title: 'Fianáin chéadpháirtí',
      sentence: 'Ligeann siad don suíomh féin cuimhneamh ar do nósanna, chun an méid a thaispeánann sé duit a oiriúnú.',
      definition:
        'Is é an suíomh a bhfuil tú ag tabhairt cuairte air a chuireann ar do ghléas iad, sa bhreis ar na cinn a bhfuil gá aige leo. Féadfaidh sonraí pearsanta a bheith iontu, féadfaidh siad an méid a dhéanann tú ar an suíomh a leanúint, nó féadfaidh siad fónamh d’fhógraíocht an tsuímh féin.',
      consentRule:
        'Tá toiliú ag teastáil: is é an cuspóir atá le fianán a chomhaireann, ní hé an té a chuireann ar do ghléas é.',
    },
    'third-party': {
      title: 'Fianáin tríú páirtí',
      sentence:
        'Ligeann siad do chuideachtaí eile tú a aithint anseo, chun a n-ábhar nó a bhfógraíocht a thaispeáint duit.',
      definition:
        'Is suíomh eile, seachas an ceann a bhfuil tú ag tabhairt cuairte air, a chuireann ar do ghléas iad, nó cuirtear ann iad thar ceann an tsuímh eile sin. Is féidir leis an suíomh eile a fháil amach dá bhrí sin gur tháinig tú anseo agus cad a chonaic tú.',
      consentRule: 'Tá toiliú ag teastáil sula gcuirtear an chéad cheann díobh ar do ghléas.',
    },
  },
  columns: {
    provider: 'Soláthraí',
    service: 'Seirbhís agus áit',
    name: 'Ainm an fhianáin',
    purpose: 'Cuspóirí',
    duration: 'Tréimhse',
    party: 'Curtha ag',
    technique: 'Coinnithe mar',
    recipients: 'Faighteoirí agus aistrithe',
    ground: 'Bunús dlí',
    retention: 'Coinneáil na sonraí',
    status: 'Do rogha',
  },
  parties: { first: 'an suíomh seo', third: 'tríú páirtí' },
  techniques: {
    cookie: 'fianán',
    localStorage: 'stóras áitiúil',
    sessionStorage: 'stóras seisiúin',
    indexedDB: 'bunachar sonraí an bhrabhsálaí',
    cacheStorage: 'taisce an bhrabhsálaí',
    serviceWorker: 'service worker',
    pixel: 'picteilín rianaithe',
    request: 'gan ach iarratas',
  },
  exemptions: {
    'choice-memory': 'ní gá toiliú: cuimhníonn sé ar do rogha maidir le fianáin',
    authentication: 'ní gá toiliú: coinníonn sé sínithe isteach tú',
    security: 'ní gá toiliú: cosnaíonn sé an tseirbhís',
    basket: 'ní gá toiliú: coinníonn sé do chiseán',
    interface: 'ní gá toiliú: cuireann sé an suíomh i láthair mar a d’iarr tú',
    'load-balancing': 'ní gá toiliú: roinneann sé an t-ualach idir freastalaithe',
    paywall: 'ní gá toiliú: comhaireann sé na hailt saor in aisce',
    'audience-measurement': 'ní gá toiliú: figiúirí anaithnide don fhoilsitheoir amháin',
    transmission: 'ní gá toiliú: iompraíonn sé an chumarsáid',
    'requested-service': 'ní gá toiliú: soláthraíonn sé an rud a d’iarr tú',
    appearance: 'ní gá toiliú: oiriúnaíonn sé cuma an tsuímh do do ghléas',
    'emergency-assistance': 'ní gá toiliú: aimsíonn sé tú nuair a ghlaonn tú ar chabhair',
  },
  consentNeeded: 'do thoiliú',
  untilObjection: 'ar siúl go dtí go ndéanfaidh tú agóid',
  session: 'go dtí go ndúnfaidh tú an brabhsálaí',
  persistent: 'go dtí go scriosfar é',
  notStated: 'gan lua',
  none: 'ní bhaineann',
  statusGranted: 'Glactha',
  statusDenied: 'Diúltaithe',
  statusPending: 'Gan freagra: as',
  rowCount: (n) =>
    count(n, {
      one: '(# iontráil)',
      two: '(# iontráil)',
      few: '(# iontráil)',
      many: '(# n-iontráil)',
      other: '(# iontráil)',
    }),
  withoutConsent: (title) => `${title}: ní gá toiliú`,
  withConsent: (title) => `${title}: le do thoiliú`,
  unlessRefused: (title) => `${title}: mura ndiúltaíonn tú`,
  emptyTable: 'Níl aon fhianán dearbhaithe anseo.',
  policyOf: (provider) => `Beartas príobháideachais: ${provider}`,

  tools: 'Cuardach agus scagadh',
  search: 'Cuardaigh sa tábla seo',
  filterAll: 'Gach ceann',
  filterAllChoices: 'Gach rogha',
  filterPurpose: 'Cuspóir',
  found: (shown, n) =>
    count(
      n,
      {
        one: '§ as # iontráil ar taispeáint',
        two: '§ as # iontráil ar taispeáint',
        few: '§ as # iontráil ar taispeáint',
        many: '§ as # n-iontráil ar taispeáint',
        other: '§ as # iontráil ar taispeáint',
      },
      shown,
    ),
  noMatch: 'Níl aon iontráil ann a fhreagraíonn do do chuardach.',
  clearSearch: 'Taispeáin gach iontráil',
  sortBy: (column) => `Sórtáil de réir: ${column}`,
  presence: {
    present: 'Ar an ngléas seo anois',
    absent: 'Níl sé ar an ngléas seo anois',
    unknown: 'Ní féidir leis an leathanach seo a fheiceáil an bhfuil sé ar an ngléas seo',
  },
  eraseNow: 'Scrios anois',
  erased: (name) => `Scriosta den ghléas seo: ${name}.`,
  changeChoice: 'Athraigh mo rogha',
  downloadCsv: 'Íoslódáil mar CSV',
  downloadJson: 'Íoslódáil mar JSON',
  print: 'Priontáil',

  changesTitle: 'Cad atá athraithe',
  changesSince: (date) => `Athruithe ón leagan dar dáta ${date}:`,
  changesNone: 'Níl aon rud athraithe.',
  changeAdded: (service) => `Cuireadh an tseirbhís ${service} leis.`,
  changeRemoved: (service) => `Ní úsáidtear an tseirbhís ${service} a thuilleadh.`,
  changeAltered: (service, facts) => `Maidir leis an tseirbhís ${service}, d’athraigh an méid seo: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Coinníonn an tseirbhís ${service} an méid seo freisin anois: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) =>
    `Ní choinníonn an tseirbhís ${service} an méid seo a thuilleadh: ${cookies}.`,
  asksAgain: 'Iarrtar ort rogha a dhéanamh arís ina leith.',

  charterTitle: 'Cairt fianán',
  charterIntroduction: (site, controller) =>
    `Liostaíonn an chairt seo na fianáin a úsáidtear ${site ? `ar an suíomh ${site}` : 'ar an suíomh seo'}${!controller || site === controller ? '' : ` (freagrach astu: ${controller})`}, cén cuspóir atá le gach ceann agus cá fhad a mhaireann sé, agus ligeann sí duit cinneadh a dhéanamh.`,
  updated: (date) => `Nuashonraithe an uair dheireanach: ${date}.`,
  version: (version) => `Leagan ${version}.`,
  whatTitle: 'Cad is fianán ann?',
  what: [
    'Is éard is fianán ann ná píosa beag téacs a iarrann suíomh ar do bhrabhsálaí a choinneáil, agus a fhaigheann an suíomh ar ais gach uair a fhilleann tú: sin mar is féidir leis brabhsálaí a aithint ó leathanach go leathanach.',
    'Baineann na rialacha céanna le gach rud a dhéanann obair fianáin faoi ainm eile, amhail stóras an bhrabhsálaí nó íomhánna dofheicthe. Liostaíonn an chairt seo iad sin freisin.',
  ],
  kindsTitle: 'Na ceithre chineál fianán',
  kindsIntroduction:
    'Idirdhealaítear fianáin de réir an chuspóra atá leo. Is é sin, agus ní hí an teicníc, a chinneann an gá ceist a chur ort.',
  usageTitle: (site) =>
    site ? `Cad a dhéanann fianáin ar an suíomh ${site}` : 'Cad a dhéanann fianáin ar an suíomh seo',
  usageExempt: (n) =>
    count(n, {
      one: 'Oibríonn # seirbhís gan ceist a chur ort, toisc go bhfuil gá léi don rud a iarrann tú ar an suíomh:',
      two: 'Oibríonn # sheirbhís gan ceist a chur ort, toisc go bhfuil gá leo don rud a iarrann tú ar an suíomh:',
      few: 'Oibríonn # sheirbhís gan ceist a chur ort, toisc go bhfuil gá leo don rud a iarrann tú ar an suíomh:',
      many: 'Oibríonn # seirbhís gan ceist a chur ort, toisc go bhfuil gá leo don rud a iarrann tú ar an suíomh:',
      other: 'Oibríonn # seirbhís gan ceist a chur ort, toisc go bhfuil gá leo don rud a iarrann tú ar an suíomh:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: 'Fanann # seirbhís as go dtí go nglacfaidh tú léi:',
      two: 'Fanann # sheirbhís as go dtí go nglacfaidh tú leo:',
      few: 'Fanann # sheirbhís as go dtí go nglacfaidh tú leo:',
      many: 'Fanann # seirbhís as go dtí go nglacfaidh tú leo:',
      other: 'Fanann # seirbhís as go dtí go nglacfaidh tú leo:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: 'Bíonn # seirbhís ar siúl go dtí go ndiúltóidh tú di:',
      two: 'Bíonn # sheirbhís ar siúl go dtí go ndiúltóidh tú dóibh:',
      few: 'Bíonn # sheirbhís ar siúl go dtí go ndiúltóidh tú dóibh:',
      many: 'Bíonn # seirbhís ar siúl go dtí go ndiúltóidh tú dóibh:',
      other: 'Bíonn # seirbhís ar siúl go dtí go ndiúltóidh tú dóibh:',
    }),
  usageNone:
    'Ní úsáidtear anseo aon seirbhís a bhfuil do thoiliú ag teastáil ina leith: sin an fáth nach gcuirtear aon cheist ort nuair a thagann tú.',
  tablesTitle: 'Na fianáin go mion',
  choicesTitle: 'Do roghanna',
  retention: (duration) =>
    `Cibé acu a ghlacann nó a dhiúltaíonn tú, coinnítear do rogha ar feadh ${duration}, ón lá a rinne tú í.`,
  browserAdvice:
    'Is féidir le do bhrabhsálaí na fianáin atá aige a thaispeáint agus a scriosadh freisin. Cuireann sé sin leis na roghanna thuas ach ní ghlacann sé a n-áit.',
  rightsTitle: 'Do chearta agus do theagmhálacha',
  rights: (controller) =>
    `I gcás ina bpróiseáiltear sonraí pearsanta trí fhianán, is féidir leat a iarraidh ${controller ? `ar an bhfoilsitheoir (${controller})` : 'ar an bhfoilsitheoir'} na sonraí a thaispeáint duit, a cheartú nó a scriosadh, srian a chur lena n-úsáid, nó iad a thabhairt ar láimh duit, agus is féidir leat agóid a dhéanamh i gcoinne a n-úsáide.`,
  contact: 'Teagmháil',
  dataProtectionOfficer: 'Oifigeach cosanta sonraí',
  authority: 'Údarás a phléann le gearáin',
  policy: 'Beartas príobháideachais',
};

export default strings;
