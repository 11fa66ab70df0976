import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('hr');
const on = (site: string): string => (site ? `na web-mjestu ${site}` : 'na ovom web-mjestu');

// Dates are written with a full stop of their own, so none follows them.
const strings: Strings = {
  lang: 'hr',
  dir: 'ltr',

  manageCookies: 'Upravljaj kolačićima',

  bannerTitle: (site) => `Kolačići ${on(site)}`,
  bannerMessage: (controller) =>
    `Ovo web-mjesto${controller ? ` (${controller})` : ''} želi upotrebljavati kolačiće bez kojih može raditi. Nijedan se ne postavlja bez vaše privole.`,
  bannerNews: 'Nešto novo zahtijeva vaš odgovor. Ono što ste prije odabrali i dalje vrijedi.',
  newsAdded: (names) => `Otad dodano: ${names}.`,
  newsRevised: (names) => `Promijenjeno nakon vašeg odgovora: ${names}.`,
  newsRemoved: (names) => `Izvan upotrebe: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      one: 'Uključena # treća strana',
      few: 'Uključene # treće strane',
      other: 'Uključeno # trećih strana',
    }),
  noThirdParty: 'Nije uključena nijedna treća strana.',
  consequenceAccept: 'Ako prihvatite, ovdje navedene usluge pokreću se i mogu čuvati podatke na vašem uređaju.',
  consequenceReject:
    'Ako odbijete, ostaju isključene. Web-mjesto i dalje radi; umjesto ugrađenog sadržaja prikazuje se obavijest.',
  changeMind: (trigger) =>
    `Odluku možete promijeniti u svakom trenutku: na svakoj je stranici dostupna naredba „${trigger}”.`,

  closeRejects: 'Zatvaranjem ove poruke križićem odbijate sve: upotrebljavaju se samo nužni kolačići.',
  closeAndReject: 'Zatvori i odbij sve',

  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  customise: 'Postavke',
  save: 'Spremi odabir',
  close: 'Zatvori',
  accept: 'Prihvati',
  reject: 'Odbij',

  accepted: 'Prihvatili ste ove kolačiće.',
  rejected: 'Odbili ste ove kolačiće.',
  saved: 'Vaše su postavke kolačića spremljene.',
  notKept:
    'Vaš preglednik ne dopušta ovom web-mjestu da zapamti vaš odabir: on vrijedi za ovu stranicu, a pitanje će se ponovno pojaviti.',
  leftBehind: 'Ova stranica nije mogla zajamčiti da je izbrisano sljedeće:',
  leftReasons: {
    'http-only': 'može izbrisati samo poslužitelj ovog web-mjesta',
    'other-site': 'ako postoji, čuva se za drugo web-mjesto; možete izbrisati u postavkama preglednika',
    'in-use': 'nestaje čim zatvorite stranice ovog web-mjesta',
    refused: 'preglednik to nije izbrisao; možete izbrisati u njegovim postavkama',
  },
  separator: ': ',
  stillRunning: 'Sljedeće usluge prestaju raditi kad se stranica ponovno učita:',
  reload: 'Ponovno učitaj stranicu',
  hideMessage: 'Sakrij ovu poruku',
  goBack: 'Natrag na stranicu koju ste čitali',

  gateTitle: (service) => `${service}: sadržaj je blokiran`,
  gateMessage: (provider) =>
    `Da bi ga prikazao, vaš bi se preglednik obratio pružatelju (${provider}), koji vas može prepoznati i čuvati podatke na vašem uređaju.`,
  gateScope: (service) =>
    `Dopuštenje vrijedi samo za uslugu ${service}, i to na cijelom web-mjestu. Jednokratni prikaz ne mijenja vaš odabir.`,
  gateAllow: (service) => `Dopusti uslugu ${service}`,
  gateOnce: 'Prikaži jednom',
  gateDetails: 'Što ova usluga čuva',
  gateAllowed: (service) => `Dopustili ste uslugu ${service}.`,
  gateHeld: 'Ovaj je sadržaj blokiran.',

  privacyControl: {
    honoured:
      'Vaš preglednik traži da se vaši podaci ne prodaju i ne dijele (Global Privacy Control). Ovo web-mjesto to poštuje.',
    conflict:
      'Vaš preglednik traži da se vaši podaci ne prodaju i ne dijele (Global Privacy Control). Ovo web-mjesto to poštuje, iako ste prije prihvatili. Ako želite prihvatiti unatoč tom signalu, potvrdite to ovdje još jednom.',
    overridden:
      'Vaš preglednik traži da se vaši podaci ne prodaju i ne dijele (Global Privacy Control). Neke ste usluge prihvatili unatoč tom signalu.',
  },
  object: 'Uloži prigovor',
  objected: 'Neaktivno: uložili ste prigovor.',
  stopObjecting: 'Povuci prigovor',

  preferencesTitle: 'Postavke kolačića',
  preferencesIntroduction: (site) =>
    `Prihvatite ili odbijte svaku uslugu koja se upotrebljava ${on(site)}. Ništa se ne mijenja dok ne spremite odabir.`,
  allServices: 'Sve usluge o kojima možete odlučiti',
  alwaysActive: 'Uvijek aktivno',
  withoutAsking: 'Neke usluge rade bez traženja privole, kako zakon dopušta; na njih možete uložiti prigovor.',
  partlyAccepted: (accepted, n) => `Prihvaćeno: ${accepted} od ${n}`,
  details: 'Prikaži pojedinosti',
  nothingToChoose:
    'Ovo web-mjesto upotrebljava samo kolačiće za koje privola nije potrebna, pa ovdje nema što odabrati.',
  notDecided: 'Još niste odabrali. Dok ne odaberete, ne radi ništa za što je potrebna vaša privola.',
  notDecidedYetRunning: 'Još niste odabrali. Ono što je označeno kao prihvaćeno radi dok to ne odbijete.',
  decided: (date, until) =>
    `Svoj ste odabir napravili ${date} i on vrijedi do ${until}, a potom će se pitanje ponovno pojaviti.`,

  kinds: {
    necessary: {
      title: 'Nužni kolačići',
      sentence: 'Zahvaljujući njima web-mjesto radi: prijava, sigurnost, pamćenje onoga što ste zatražili.',
      definition:
        'Čuvaju od jedne stranice do druge ili iz dana u dan ono što je posjetu potrebno: da ste prijavljeni, jezik koji ste odabrali, sadržaj obrasca ili košarice.',
      consentRule: 'Privola nije potrebna: bez njih web-mjesto ne bi moglo učiniti ono što od njega tražite.',
    },
    statistics: {
      title: 'Statistički kolačići',
      sentence: 'Broje posjete i pokazuju koje se stranice čitaju, da bi se saznalo što treba popraviti.',
      definition:
        'Bilježe kako se web-mjesto upotrebljava: pročitane stranice, pretraživanja, upotrijebljene poveznice, pogreške.',
      consentRule:
        'Privola je potrebna, osim ako služe samo tomu da izdavač dobije anonimne brojke i ako ispunjavaju sve uvjete koje je odredilo tijelo za zaštitu podataka.',
    },
    'first-party': {
      title: 'Vlastiti kolačići web-mjesta',
      sentence: 'Omogućuju samom web-mjestu da pamti vaše navike i prema njima prilagodi ono što vam prikazuje.',
      definition:
        'Postavlja ih web-mjesto koje posjećujete, uz one koji su mu potrebni. Mogu sadržavati osobne podatke, pratiti što ondje radite ili služiti njegovu vlastitom oglašavanju.',
      consentRule: 'Privola je potrebna: važno je čemu kolačić služi, a ne tko ga postavlja.',
    },
    'third-party': {
      title: 'Kolačići trećih strana',
      sentence: 'Omogućuju drugim tvrtkama da vas ovdje prepoznaju kako bi prikazale svoj sadržaj ili svoje oglase.',
      definition:
        'Postavlja ih drugo web-mjesto, a ne ono koje posjećujete, ili netko u njegovo ime. To drugo web-mjesto tako može saznati da ste došli ovamo i što ste vidjeli.',
      consentRule: 'Privola je potrebna prije nego što se postavi prvi od njih.',
    },
  },
  columns: {
    provider: 'Pružatelj',
    service: 'Usluga i mjesto',
    name: 'Naziv kolačića',
    purpose: 'Svrhe',
    duration: 'Trajanje',
    party: 'Tko postavlja',
    technique: 'Oblik pohrane',
    recipients: 'Primatelji i prijenosi podataka',
    ground: 'Pravna osnova',
    retention: 'Razdoblje čuvanja podataka',
    status: 'Vaš odabir',
  },
  parties: { first: 'ovo web-mjesto', third: 'treća strana' },
  techniques: {
    cookie: 'kolačić',
    localStorage: 'lokalna pohrana',
    sessionStorage: 'pohrana sesije',
    indexedDB: 'baza podataka preglednika',
    cacheStorage: 'predmemorija preglednika',
    serviceWorker: 'service worker',
    pixel: 'piksel za praćenje',
    request: 'samo zahtjev',
  },
  exemptions: {
    'choice-memory': 'privola nije potrebna: pamti vaš odabir o kolačićima',
    authentication: 'privola nije potrebna: održava vašu prijavu',
    security: 'privola nije potrebna: štiti uslugu',
    basket: 'privola nije potrebna: čuva vašu košaricu',
    interface: 'privola nije potrebna: prikazuje web-mjesto onako kako ste zatražili',
    'load-balancing': 'privola nije potrebna: raspoređuje opterećenje među poslužiteljima',
    paywall: 'privola nije potrebna: broji besplatne članke',
    'audience-measurement': 'privola nije potrebna: anonimne brojke samo za izdavača',
    transmission: 'privola nije potrebna: prenosi komunikaciju',
    'requested-service': 'privola nije potrebna: pruža ono što ste zatražili',
    appearance: 'privola nije potrebna: prilagođava izgled web-mjesta vašem uređaju',
    'emergency-assistance': 'privola nije potrebna: utvrđuje gdje ste kad zovete pomoć',
  },
  consentNeeded: 'vaša privola',
  untilObjection: 'radi dok ne uložite prigovor',
  session: 'do zatvaranja preglednika',
  persistent: 'do brisanja',
  notStated: 'nije navedeno',
  none: 'nema',
  statusGranted: 'Prihvaćeno',
  statusDenied: 'Odbijeno',
  statusPending: 'Bez odgovora: isključeno',
  rowCount: (n) => count(n, { one: '(# stavka)', few: '(# stavke)', other: '(# stavki)' }),
  withoutConsent: (title) => `${title}: privola nije potrebna`,
  withConsent: (title) => `${title}: uz vašu privolu`,
  unlessRefused: (title) => `${title}: osim ako odbijete`,
  emptyTable: 'Ovdje nije naveden nijedan kolačić.',
  policyOf: (provider) => `Pravila privatnosti: ${provider}`,

  tools: 'Pretraživanje i filtri',
  search: 'Pretraži ovu tablicu',
  filterAll: 'Sve',
  filterAllChoices: 'Svi odabiri',
  filterPurpose: 'Svrha',
  found: (shown, n) => count(n, { other: 'Prikazane stavke: § od #' }, shown),
  noMatch: 'Nijedna stavka ne odgovara vašem pretraživanju.',
  clearSearch: 'Prikaži sve stavke',
  sortBy: (column) => `Razvrstaj prema: ${column}`,
  presence: {
    present: 'Sada na ovom uređaju',
    absent: 'Sada nije na ovom uređaju',
    unknown: 'Ova stranica ne može utvrditi nalazi li se na ovom uređaju',
  },
  eraseNow: 'Izbriši sada',
  erased: (name) => `Izbrisano s ovog uređaja: ${name}.`,
  changeChoice: 'Promijeni moj odabir',
  downloadCsv: 'Preuzmi kao CSV',
  downloadJson: 'Preuzmi kao JSON',
  print: 'Ispiši',

  changesTitle: 'Što se promijenilo',
  changesSince: (date) => `Promjene nakon verzije od ${date}:`,
  changesNone: 'Ništa se nije promijenilo.',
  changeAdded: (service) => `Dodano: ${service}.`,
  changeRemoved: (service) => `Više se ne upotrebljava: ${service}.`,
  changeAltered: (service, facts) => `Kod usluge ${service} promijenilo se: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Usluga ${service} sada čuva i: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Usluga ${service} više ne čuva: ${cookies}.`,
  asksAgain: 'Pitanje o tome ponovno će se pojaviti.',

  charterTitle: 'Povelja o kolačićima',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Ova povelja navodi kolačiće koji se upotrebljavaju ${on(site)}, čemu svaki služi i koliko traje te vam omogućuje da o njima odlučite.`
      : `Ova povelja navodi kolačiće koji se upotrebljavaju ${on(site)} (voditelj obrade: ${controller}), čemu svaki služi i koliko traje te vam omogućuje da o njima odlučite.`,
  updated: (date) => `Posljednji put ažurirano ${date}`,
  version: (version) => `Verzija ${version}.`,
  whatTitle: 'Što je kolačić?',
  what: [
    'Kolačić je kratak tekst koji web-mjesto daje vašem pregledniku na čuvanje i dobiva ga natrag svaki put kad se vratite: tako može prepoznati preglednik od jedne stranice do druge.',
    'Ista pravila vrijede za sve što obavlja posao kolačića pod drugim imenom, kao što su pohrana u pregledniku ili nevidljive slike. Ova povelja navodi i njih.',
  ],
  kindsTitle: 'Četiri vrste kolačića',
  kindsIntroduction:
    'Kolačići se razlikuju prema tome čemu služe. To, a ne tehnika, odlučuje o tome treba li vas pitati.',
  usageTitle: (site) => `Što kolačići rade ${on(site)}`,
  usageExempt: (n) =>
    count(n, {
      one: '# usluga radi bez traženja privole jer je potrebna za ono što tražite od web-mjesta:',
      few: '# usluge rade bez traženja privole jer su potrebne za ono što tražite od web-mjesta:',
      other: '# usluga radi bez traženja privole jer su potrebne za ono što tražite od web-mjesta:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# usluga ostaje isključena dok je ne prihvatite:',
      few: '# usluge ostaju isključene dok ih ne prihvatite:',
      other: '# usluga ostaje isključeno dok ih ne prihvatite:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# usluga radi dok je ne odbijete:',
      few: '# usluge rade dok ih ne odbijete:',
      other: '# usluga radi dok ih ne odbijete:',
    }),
  usageNone:
    'Ovdje se ne upotrebljava nijedna usluga za koju je potrebna vaša privola: zato vas se pri dolasku ništa ne pita.',
  tablesTitle: 'Kolačići u pojedinostima',
  choicesTitle: 'Vaš odabir',
  retention: (duration) =>
    `Bez obzira na to prihvaćate li ili odbijate, vaš se odabir čuva od dana kad ste ga napravili. Razdoblje čuvanja: ${duration}.`,
  browserAdvice:
    'I vaš preglednik može prikazati i izbrisati kolačiće koje čuva. To nadopunjuje gornji odabir i ne zamjenjuje ga.',
  rightsTitle: 'Vaša prava i kontakti',
  rights: (controller) =>
    `Kad kolačić dovodi do obrade osobnih podataka, od ${controller ? `voditelja obrade (${controller})` : 'izdavača'} možete zatražiti pristup tim podacima, njihov ispravak, brisanje, ograničenje obrade ili njihovu predaju vama, a možete i uložiti prigovor na njihovu obradu.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Službenik za zaštitu podataka',
  authority: 'Nadzorno tijelo kojem se podnosi pritužba',
  policy: 'Pravila privatnosti',
};

export default strings;
