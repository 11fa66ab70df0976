import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('et');

const strings: Strings = {
  lang: 'et',
  dir: 'ltr',

  manageCookies: 'Halda küpsiseid',

  bannerTitle: (site) => (site ? `Küpsised veebisaidil ${site}` : 'Küpsised sellel veebisaidil'),
  bannerMessage: (controller) =>
    `${controller || 'See veebisait'} soovib kasutada küpsiseid, ilma milleta veebisait hakkama saaks. Ühtegi neist ei salvestata ilma teie nõusolekuta.`,
  bannerNews: 'Midagi uut ootab teie vastust. Teie varasemad valikud kehtivad edasi.',
  newsAdded: (names) => `Vahepeal lisatud: ${names}.`,
  newsRevised: (names) => `Pärast teie vastust muudetud: ${names}.`,
  newsRemoved: (names) => `Enam ei kasutata: ${names}.`,
  thirdParties: (n) => count(n, { one: 'Seotud on # kolmas isik', other: 'Seotud on # kolmandat isikut' }),
  noThirdParty: 'Ükski kolmas isik ei ole seotud.',
  consequenceAccept:
    'Kui nõustute, käivituvad siin loetletud teenused ja need võivad teie seadmesse teavet salvestada.',
  consequenceReject:
    'Kui keeldute, jäävad need välja lülitatuks. Veebisait töötab edasi; manustatud sisu asemel kuvatakse teade.',
  changeMind: (trigger) => `Saate igal ajal meelt muuta, valides mis tahes lehel „${trigger}“.`,

  closeRejects: 'Kui sulgete selle teate ristist, keeldute kõigist: kasutatakse ainult vajalikke küpsiseid.',
  closeAndReject: 'Sulge ja keeldu kõigist',

  acceptAll: 'Nõustun kõigiga',
  rejectAll: 'Keeldun kõigist',
  customise: 'Valin ise',
  save: 'Salvesta valikud',
  close: 'Sulge',
  accept: 'Nõustun',
  reject: 'Keeldun',

  accepted: 'Olete nende küpsistega nõustunud.',
  rejected: 'Olete nendest küpsistest keeldunud.',
  saved: 'Teie valikud on salvestatud.',
  notKept:
    'Teie brauser ei lase veebisaidil teie valikut meeles pidada: see kehtib sellel lehel ja teilt küsitakse uuesti.',
  leftBehind: 'See leht ei saanud veenduda, et järgmine on kustutatud:',
  leftReasons: {
    'http-only': 'seda saab kustutada ainult veebisaidi server',
    'other-site':
      'kui see on olemas, on see salvestatud teise veebisaidi jaoks; saate selle kustutada oma brauseri seadetes',
    'in-use': 'kaob kohe, kui sulgete selle veebisaidi lehed',
    refused: 'teie brauser jättis selle alles; saate selle kustutada brauseri seadetes',
  },
  separator: ': ',
  stillRunning: 'Järgmised teenused peatuvad, kui leht uuesti laaditakse:',
  reload: 'Laadi leht uuesti',
  hideMessage: 'Peida teade',
  goBack: 'Tagasi lehele, mida lugesite',

  gateTitle: (service) => `${service}: sisu on blokeeritud`,
  gateMessage: (provider) =>
    `Sisu kuvamiseks võtaks teie brauser ühendust teenuseosutajaga ${provider}, kes võib teid ära tunda ja teie seadmesse teavet salvestada.`,
  gateScope: (service) =>
    `Luba kehtib kogu veebisaidil ainult sellele teenusele: ${service}. Ühekordne kuvamine teie valikuid ei muuda.`,
  gateAllow: (service) => `Luba ${service}`,
  gateOnce: 'Kuva üks kord',
  gateDetails: 'Mida see teenus salvestab',
  gateAllowed: (service) => `Olete lubanud teenuse ${service}.`,
  gateHeld: 'See sisu on blokeeritud.',

  privacyControl: {
    honoured:
      'Teie brauser palub veebisaitidel teie andmeid mitte müüa ega jagada (Global Privacy Control). See veebisait järgib seda.',
    conflict:
      'Teie brauser palub veebisaitidel teie andmeid mitte müüa ega jagada (Global Privacy Control). See veebisait järgib seda, kuigi olete varem nõustunud. Kui soovite sellest signaalist hoolimata nõustuda, andke sellest siin uuesti teada.',
    overridden:
      'Teie brauser palub veebisaitidel teie andmeid mitte müüa ega jagada (Global Privacy Control). Olete mõne teenusega sellest signaalist hoolimata nõustunud.',
  },
  object: 'Esita vastuväide',
  objected: 'Ei ole aktiivne: olete esitanud vastuväite.',
  stopObjecting: 'Võta vastuväide tagasi',

  preferencesTitle: 'Küpsiste seaded',
  preferencesIntroduction: (site) =>
    `Otsustage iga teenuse kohta, mida kasutatakse ${site ? `veebisaidil ${site}` : 'sellel veebisaidil'}, kas nõustute või keeldute. Midagi ei muutu enne, kui salvestate.`,
  allServices: 'Kõik teenused, mille üle saate otsustada',
  alwaysActive: 'Alati aktiivne',
  withoutAsking: 'Mõned teenused töötavad teilt küsimata, nagu seadus lubab; võite esitada nende kohta vastuväite.',
  partlyAccepted: (accepted, n) => `Nõusolek antud: ${accepted}/${n}`,
  details: 'Näita üksikasju',
  nothingToChoose:
    'See veebisait kasutab ainult küpsiseid, mille jaoks ei ole nõusolekut vaja. Seepärast ei ole siin midagi valida.',
  notDecided: 'Te ei ole veel valikut teinud. Seni ei tööta midagi, milleks on vaja teie nõusolekut.',
  notDecidedYetRunning:
    'Te ei ole veel valikut teinud. Teenused, mille juures on märgitud nõustumine, töötavad seni, kuni neist keeldute.',
  decided: (date, until) =>
    `Teie valiku kuupäev: ${date}. Valiku kehtivuse lõpp: ${until}; siis küsitakse teilt uuesti.`,

  kinds: {
    necessary: {
      title: 'Vajalikud küpsised',
      sentence: 'Nende abil veebisait töötab: sisselogimine, turvalisus ja teie soovitu meelespidamine.',
      definition:
        'Need säilitavad ühelt lehelt teisele või ühest päevast teise seda, mida külastus vajab: et olete sisse loginud, millise keele valisite, mis on vormis või ostukorvis.',
      consentRule: 'Nõusolekut ei ole vaja: ilma nendeta ei saaks veebisait pakkuda seda, mida te temalt soovite.',
    },
    statistics: {
      title: 'Statistikaküpsised',
      sentence: 'Need loendavad külastusi ja näitavad, milliseid lehti loetakse, et teada saada, mida tuleb parandada.',
      definition:
        'Need registreerivad, kuidas veebisaiti kasutatakse: loetud lehed, tehtud otsingud, avatud lingid, esinenud vead.',
      consentRule:
        'Nõusolek on vajalik, välja arvatud juhul, kui nende ainus otstarve on anda veebisaidi pidajale anonüümseid arve ja need vastavad kõigile andmekaitseasutuse seatud tingimustele.',
    },
    'first-party': {
      title: 'Veebisaidi enda küpsised',
      sentence: 'Nende abil peab veebisait ise teie harjumusi meeles, et kohandada seda, mida teile näidatakse.',
      definition:
        'Need salvestab veebisait, mida külastate, lisaks neile, mida ta vajab. Need võivad sisaldada isikuandmeid, jälgida teie tegevust veebisaidil või olla mõeldud veebisaidi enda reklaami jaoks.',
      consentRule: 'Nõusolek on vajalik: loeb see, milleks küpsist kasutatakse, mitte see, kes selle salvestab.',
    },
    'third-party': {
      title: 'Kolmandate isikute küpsised',
      sentence: 'Nende abil saavad teised ettevõtted teid siin ära tunda, et näidata oma sisu või reklaami.',
      definition:
        'Need salvestab mõni muu veebisait kui see, mida külastate, või salvestatakse need tema nimel. Nii võib see teine veebisait teada saada, et käisite siin ja mida nägite.',
      consentRule: 'Nõusolek on vajalik enne, kui neist esimene salvestatakse.',
    },
  },
  columns: {
    provider: 'Teenuseosutaja',
    service: 'Teenus ja asukoht',
    name: 'Küpsise nimi',
    purpose: 'Eesmärgid',
    duration: 'Kestus',
    party: 'Kes salvestab',
    technique: 'Salvestusviis',
    recipients: 'Saajad ja edastamine',
    ground: 'Õiguslik alus',
    retention: 'Andmete säilitamise aeg',
    status: 'Teie valik',
  },
  parties: { first: 'see veebisait', third: 'kolmas isik' },
  techniques: {
    cookie: 'küpsis',
    localStorage: 'kohalik salvestusruum',
    sessionStorage: 'seansi salvestusruum',
    indexedDB: 'brauseri andmebaas',
    cacheStorage: 'brauseri vahemälu',
    serviceWorker: 'service worker',
    pixel: 'jälgimispiksel',
    request: 'ainult päring',
  },
  exemptions: {
    'choice-memory': 'nõusolekut ei ole vaja: peab meeles teie valiku küpsiste kohta',
    authentication: 'nõusolekut ei ole vaja: hoiab teid sisselogituna',
    security: 'nõusolekut ei ole vaja: kaitseb teenust',
    basket: 'nõusolekut ei ole vaja: hoiab alles teie ostukorvi',
    interface: 'nõusolekut ei ole vaja: kuvab veebisaidi nii, nagu soovisite',
    'load-balancing': 'nõusolekut ei ole vaja: jaotab koormust serverite vahel',
    paywall: 'nõusolekut ei ole vaja: loendab tasuta artikleid',
    'audience-measurement': 'nõusolekut ei ole vaja: anonüümsed arvud üksnes veebisaidi pidajale',
    transmission: 'nõusolekut ei ole vaja: vahendab sidet',
    'requested-service': 'nõusolekut ei ole vaja: pakub seda, mida soovisite',
    appearance: 'nõusolekut ei ole vaja: kohandab veebisaidi välimuse teie seadmele',
    'emergency-assistance': 'nõusolekut ei ole vaja: leiab teie asukoha, kui kutsute abi',
  },
  consentNeeded: 'teie nõusolek',
  untilObjection: 'töötab, kuni esitate vastuväite',
  session: 'kuni sulgete brauseri',
  persistent: 'kuni see kustutatakse',
  notStated: 'ei ole märgitud',
  none: 'puudub',
  statusGranted: 'Nõustusite',
  statusDenied: 'Keeldusite',
  statusPending: 'Vastamata: ei ole aktiivne',
  rowCount: (n) => count(n, { one: '(# kirje)', other: '(# kirjet)' }),
  withoutConsent: (title) => `${title}: nõusolekut ei ole vaja`,
  withConsent: (title) => `${title}: teie nõusolekul`,
  unlessRefused: (title) => `${title}: kui te ei keeldu`,
  emptyTable: 'Siin ei ole ühtegi küpsist märgitud.',
  policyOf: (provider) => `Andmekaitsetingimused: ${provider}`,

  tools: 'Otsing ja filtrid',
  search: 'Otsi sellest tabelist',
  filterAll: 'Kõik',
  filterAllChoices: 'Kõik valikud',
  filterPurpose: 'Eesmärk',
  found: (shown, n) => count(n, { one: 'Näidatakse §, kokku # kirje', other: 'Näidatakse §, kokku # kirjet' }, shown),
  noMatch: 'Teie otsingule ei vasta ükski kirje.',
  clearSearch: 'Näita kõiki kirjeid',
  sortBy: (column) => `Sordi veeru järgi: ${column}`,
  presence: {
    present: 'Praegu selles seadmes',
    absent: 'Praegu ei ole selles seadmes',
    unknown: 'See leht ei näe, kas see on selles seadmes',
  },
  eraseNow: 'Kustuta kohe',
  erased: (name) => `${name} on sellest seadmest kustutatud.`,
  changeChoice: 'Muuda minu valikut',
  downloadCsv: 'Laadi alla CSV-failina',
  downloadJson: 'Laadi alla JSON-failina',
  print: 'Prindi',

  changesTitle: 'Mis on muutunud',
  changesSince: (date) => `Muudatused võrreldes varasema versiooniga (${date}):`,
  changesNone: 'Midagi ei ole muutunud.',
  changeAdded: (service) => `${service} on lisatud.`,
  changeRemoved: (service) => `${service} ei ole enam kasutusel.`,
  changeAltered: (service, facts) => `Teenuses ${service} on muutunud: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} salvestab nüüd ka järgmist: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} ei salvesta enam järgmist: ${cookies}.`,
  asksAgain: 'Teilt küsitakse selle kohta uuesti.',

  charterTitle: 'Küpsiste kasutamine',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Siin on loetletud ${site ? `veebisaidil ${site}` : 'sellel veebisaidil'} kasutatavad küpsised, milleks igaüht neist kasutatakse ja kui kaua see säilib, ning siin saate nende üle otsustada.`
      : `Siin on loetletud ${site ? `veebisaidil ${site}` : 'sellel veebisaidil'} kasutatavad küpsised, milleks igaüht neist kasutatakse ja kui kaua see säilib, ning siin saate nende üle otsustada. Küpsiste eest vastutab ${controller}.`,
  updated: (date) => `Viimati uuendatud: ${date}.`,
  version: (version) => `Versioon ${version}.`,
  whatTitle: 'Mis on küpsis?',
  what: [
    'Küpsis on väike tekst, mille veebisait palub teie brauseril säilitada ja saab tagasi iga kord, kui uuesti tulete: nii saab see brauseri ühelt lehelt teisele ära tunda.',
    'Samad reeglid kehtivad kõige kohta, mis teeb küpsise tööd teise nime all, näiteks brauseri salvestusruum või nähtamatud pildid. Ka need on siin loetletud.',
  ],
  kindsTitle: 'Neli liiki küpsiseid',
  kindsIntroduction:
    'Küpsiseid eristatakse selle järgi, milleks neid kasutatakse. Just see, mitte tehnoloogia, määrab, kas teilt tuleb küsida.',
  usageTitle: (site) => (site ? `Mida küpsised teevad veebisaidil ${site}` : 'Mida küpsised teevad sellel veebisaidil'),
  usageExempt: (n) =>
    count(n, {
      one: '# teenus töötab teilt küsimata, sest seda on vaja selleks, mida te veebisaidilt soovite:',
      other: '# teenust töötab teilt küsimata, sest neid on vaja selleks, mida te veebisaidilt soovite:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# teenus jääb välja lülitatuks, kuni olete sellega nõustunud:',
      other: '# teenust jääb välja lülitatuks, kuni olete nendega nõustunud:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# teenus töötab, kuni sellest keeldute:',
      other: '# teenust töötab, kuni neist keeldute:',
    }),
  usageNone: 'Siin ei kasutata ühtegi teenust, mis vajab teie nõusolekut. Seepärast ei küsita teilt saabumisel midagi.',
  tablesTitle: 'Küpsised üksikasjalikult',
  choicesTitle: 'Teie valikud',
  retention: (duration) =>
    `Olenemata sellest, kas nõustute või keeldute, säilitatakse teie valikut selle tegemise päevast alates nii kaua: ${duration}.`,
  browserAdvice:
    'Ka teie brauser saab näidata ja kustutada küpsiseid, mida see säilitab. See täiendab ülaltoodud valikuid, kuid ei asenda neid.',
  rightsTitle: 'Teie õigused ja kontaktid',
  rights: (controller) =>
    `Kui küpsisega kaasneb isikuandmete töötlemine, võite taotleda nendega tutvumist, nende parandamist või kustutamist, nende kasutamise piiramist ja nende üleandmist teile ning esitada nende kasutamise kohta vastuväite. Taotlused võtab vastu ${controller || 'veebisaidi pidaja'}.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Andmekaitsespetsialist',
  authority: 'Kaebusi lahendav asutus',
  policy: 'Andmekaitsetingimused',
};

export default strings;
