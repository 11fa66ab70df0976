import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('hu');

// Names stand after a colon: neither an article nor a case ending can be put to a name that is not known.
const strings: Strings = {
  lang: 'hu',
  dir: 'ltr',

  manageCookies: 'Sütik kezelése',

  bannerTitle: (site) => (site ? `Sütik ezen a webhelyen: ${site}` : 'Sütik ezen a webhelyen'),
  bannerMessage: (controller) =>
    `Ez a webhely${controller ? ` (${controller})` : ''} olyan sütiket szeretne használni, amelyek nélkülözhetők. Ha Ön nem mond igent, egyik sem kerül az eszközére.`,
  bannerNews: 'Valami újról kell döntenie. Korábbi döntései továbbra is érvényesek.',
  newsAdded: (names) => `Azóta bekerült: ${names}.`,
  newsRevised: (names) => `A válasza óta megváltozott: ${names}.`,
  newsRemoved: (names) => `Már nincs használatban: ${names}.`,
  thirdParties: (n) => count(n, { other: '# érintett harmadik fél' }),
  noThirdParty: 'Nincs érintett harmadik fél.',
  consequenceAccept:
    'Ha elfogadja, az itt felsorolt szolgáltatások elindulnak, és információkat tárolhatnak az eszközén.',
  consequenceReject:
    'Ha elutasítja, kikapcsolva maradnak. A webhely továbbra is működik; a beágyazott tartalom helyén üzenet jelenik meg.',
  changeMind: (trigger) => `Döntését bármikor megváltoztathatja itt, minden oldalon: „${trigger}”.`,

  closeRejects:
    'Ha ezt az üzenetet a kereszttel zárja be, azzal mindet elutasítja: csak a szükséges sütik vannak használatban.',
  closeAndReject: 'Bezárás és az összes elutasítása',

  acceptAll: 'Az összes elfogadása',
  rejectAll: 'Az összes elutasítása',
  customise: 'Sütik kezelése',
  save: 'Beállítások mentése',
  close: 'Bezárás',
  accept: 'Elfogadás',
  reject: 'Elutasítás',

  accepted: 'Elfogadta ezeket a sütiket.',
  rejected: 'Elutasította ezeket a sütiket.',
  saved: 'A sütibeállításai mentve vannak.',
  notKept:
    'A böngészője nem engedi, hogy ez a webhely megjegyezze a döntését: a döntés erre az oldalra érvényes, és a webhely újra kérni fogja.',
  leftBehind: 'Ez az oldal nem tudott meggyőződni a következők törléséről:',
  leftReasons: {
    'http-only': 'csak a webhely kiszolgálója törölheti',
    'other-site': 'ha létezik, másik webhely számára van tárolva; a böngészője beállításaiban törölheti',
    'in-use': 'törlődik, amint bezárja e webhely oldalait',
    refused: 'a böngészője megtartotta; a beállításaiban törölheti',
  },
  separator: ': ',
  stillRunning: 'A következő szolgáltatások az oldal újratöltésekor állnak le:',
  reload: 'Oldal újratöltése',
  hideMessage: 'Üzenet elrejtése',
  goBack: 'Vissza az olvasott oldalra',

  gateTitle: (service) => `${service}: letiltott tartalom`,
  gateMessage: (provider) =>
    `A megjelenítéshez a böngészője ehhez a szolgáltatóhoz fordulna: ${provider}. A szolgáltató felismerheti Önt, és információkat tárolhat az eszközén.`,
  gateScope: (service) =>
    `Az engedély az egész webhelyen, de csak erre a szolgáltatásra érvényes: ${service}. Az egyszeri megjelenítés nem változtat a döntésein.`,
  gateAllow: (service) => `Engedélyezés: ${service}`,
  gateOnce: 'Megjelenítés egyszer',
  gateDetails: 'Mit tárol ez a szolgáltatás',
  gateAllowed: (service) => `Engedélyezte ezt a szolgáltatást: ${service}.`,
  gateHeld: 'Ez a tartalom le van tiltva.',

  privacyControl: {
    honoured:
      'A böngészője azt kéri a webhelyektől, hogy ne adják el és ne osszák meg az adatait (Global Privacy Control). Ez a webhely tiszteletben tartja a kérést.',
    conflict:
      'A böngészője azt kéri a webhelyektől, hogy ne adják el és ne osszák meg az adatait (Global Privacy Control). Ez a webhely tiszteletben tartja a kérést, bár Ön korábban az elfogadást választotta. Ha a jelzés ellenére is elfogadja, jelezze itt újra.',
    overridden:
      'A böngészője azt kéri a webhelyektől, hogy ne adják el és ne osszák meg az adatait (Global Privacy Control). Ön a jelzés ellenére elfogadott néhány szolgáltatást.',
  },
  object: 'Tiltakozás',
  objected: 'Nem aktív: Ön tiltakozott ellene.',
  stopObjecting: 'Tiltakozás visszavonása',

  preferencesTitle: 'Sütibeállítások',
  preferencesIntroduction: (site) =>
    `Egyenként fogadja el vagy utasítsa el ${site ? `a következő webhelyen használt szolgáltatásokat: ${site}` : 'az e webhelyen használt szolgáltatásokat'}. A mentésig semmi sem változik.`,
  allServices: 'Minden szolgáltatás, amelyről dönthet',
  alwaysActive: 'Mindig aktív',
  withoutAsking:
    'Egyes szolgáltatások a törvény által megengedett módon, kérdezés nélkül működnek; Ön tiltakozhat ellenük.',
  partlyAccepted: (accepted, n) => `${n} közül ${accepted} elfogadva`,
  details: 'Részletek megjelenítése',
  nothingToChoose:
    'Ez a webhely csak olyan sütiket használ, amelyekhez nem kell hozzájárulás, ezért itt nincs miről döntenie.',
  notDecided: 'Még nem döntött. Amíg nem dönt, semmi sem működik, amihez az Ön hozzájárulása kell.',
  notDecidedYetRunning: 'Még nem döntött. Ami elfogadottként szerepel, addig működik, amíg el nem utasítja.',
  // A Hungarian date ends in a full stop of its own.
  decided: (date, until) =>
    `Ön ekkor döntött: ${date}; a döntés eddig érvényes: ${until}; utána a webhely újra megkérdezi.`,

  kinds: {
    necessary: {
      title: 'Szükséges sütik',
      sentence: 'Ezek működtetik a webhelyet: bejelentkezés, biztonság, az Ön kéréseinek megjegyzése.',
      definition:
        'Egyik oldalról vagy napról a másikra megőrzik, ami a látogatáshoz kell: hogy be van jelentkezve, milyen nyelvet választott, mi van egy űrlapon vagy a kosárban.',
      consentRule: 'Nem kell hozzájárulás: nélkülük a webhely nem tudná teljesíteni, amit Ön kér tőle.',
    },
    statistics: {
      title: 'Statisztikai sütik',
      sentence:
        'Számolják a látogatásokat, és megmutatják, mely oldalakat olvassák, hogy kiderüljön, mit kell kijavítani.',
      definition:
        'Rögzítik, hogyan használják a webhelyet: az olvasott oldalakat, a kereséseket, a követett hivatkozásokat, az előforduló hibákat.',
      consentRule:
        'Hozzájárulás kell, kivéve, ha csak névtelen számadatokat adnak a webhely üzemeltetőjének, és az adatvédelmi hatóság minden feltételének megfelelnek.',
    },
    'first-party': {
      title: 'A webhely saját sütijei',
      sentence: 'Velük maga a webhely jegyzi meg az Ön szokásait, hogy azokhoz igazítsa, amit mutat.',
      definition:
        'A meglátogatott webhely helyezi el őket, azokon felül, amelyekre szüksége van. Tartalmazhatnak személyes adatokat, követhetik, mit tesz Ön a webhelyen, vagy szolgálhatják a webhely saját hirdetéseit.',
      consentRule: 'Hozzájárulás kell: az számít, mire való a süti, nem az, hogy ki helyezi el.',
    },
    'third-party': {
      title: 'Harmadik felek sütijei',
      sentence: 'Velük más cégek itt felismerhetik Önt, hogy saját tartalmaikat vagy hirdetéseiket mutassák.',
      definition:
        'Nem a meglátogatott, hanem egy másik webhely helyezi el őket, vagy annak nevében kerülnek az eszközére. Ez a másik webhely így megtudhatja, hogy Ön itt járt, és mit látott.',
      consentRule: 'Hozzájárulás kell, mielőtt az első ilyen süti az eszközére kerül.',
    },
  },
  columns: {
    provider: 'Szolgáltató',
    service: 'Szolgáltatás és helye',
    name: 'A süti neve',
    purpose: 'Célok',
    duration: 'Időtartam',
    party: 'Elhelyezi',
    technique: 'Tárolás módja',
    recipients: 'Címzettek és továbbítás',
    ground: 'Jogalap',
    retention: 'Az adatok megőrzése',
    status: 'Az Ön döntése',
  },
  parties: { first: 'ez a webhely', third: 'harmadik fél' },
  techniques: {
    cookie: 'süti',
    localStorage: 'helyi tároló',
    sessionStorage: 'munkamenet-tároló',
    indexedDB: 'a böngésző adatbázisa',
    cacheStorage: 'a böngésző gyorsítótára',
    serviceWorker: 'service worker',
    pixel: 'nyomkövető képpont',
    request: 'csak lekérés',
  },
  exemptions: {
    'choice-memory': 'nem kell hozzájárulás: megjegyzi a sütikről hozott döntését',
    authentication: 'nem kell hozzájárulás: fenntartja a bejelentkezését',
    security: 'nem kell hozzájárulás: védi a szolgáltatást',
    basket: 'nem kell hozzájárulás: megőrzi a kosarát',
    interface: 'nem kell hozzájárulás: úgy jeleníti meg a webhelyet, ahogyan Ön kérte',
    'load-balancing': 'nem kell hozzájárulás: elosztja a terhelést a kiszolgálók között',
    paywall: 'nem kell hozzájárulás: számolja az ingyenes cikkeket',
    'audience-measurement': 'nem kell hozzájárulás: névtelen számadatok, csak az üzemeltetőnek',
    transmission: 'nem kell hozzájárulás: továbbítja a közlést',
    'requested-service': 'nem kell hozzájárulás: teljesíti, amit Ön kért',
    appearance: 'nem kell hozzájárulás: az eszközéhez igazítja a webhely megjelenését',
    'emergency-assistance': 'nem kell hozzájárulás: megtalálja Önt, amikor segítséget hív',
  },
  consentNeeded: 'az Ön hozzájárulása',
  untilObjection: 'addig működik, amíg Ön nem tiltakozik',
  session: 'a böngésző bezárásáig',
  persistent: 'a törléséig',
  notStated: 'nincs megadva',
  none: 'nincs',
  statusGranted: 'Elfogadva',
  statusDenied: 'Elutasítva',
  statusPending: 'Nincs válasz: kikapcsolva',
  rowCount: (n) => count(n, { other: '(# tétel)' }),
  withoutConsent: (title) => `${title}: hozzájárulás nélkül`,
  withConsent: (title) => `${title}: az Ön hozzájárulásával`,
  unlessRefused: (title) => `${title}: hacsak Ön el nem utasítja`,
  emptyTable: 'Itt egyetlen süti sincs megadva.',
  policyOf: (provider) => `Adatkezelési tájékoztató: ${provider}`,

  tools: 'Keresés és szűrés',
  search: 'Keresés ebben a táblázatban',
  filterAll: 'Mind',
  filterAllChoices: 'Minden döntés',
  filterPurpose: 'Cél',
  found: (shown, n) => count(n, { other: '# tételből § látható' }, shown),
  noMatch: 'Egy tétel sem felel meg a keresésnek.',
  clearSearch: 'Minden tétel megjelenítése',
  sortBy: (column) => `Rendezés: ${column}`,
  presence: {
    present: 'Jelenleg ezen az eszközön van',
    absent: 'Jelenleg nincs ezen az eszközön',
    unknown: 'Ez az oldal nem látja, hogy ezen az eszközön van-e',
  },
  eraseNow: 'Törlés most',
  erased: (name) => `Törölve erről az eszközről: ${name}.`,
  changeChoice: 'Döntésem módosítása',
  downloadCsv: 'Letöltés CSV-fájlként',
  downloadJson: 'Letöltés JSON-fájlként',
  print: 'Nyomtatás',

  changesTitle: 'Mi változott',
  changesSince: (date) => `Változások a korábbi változat óta (${date}):`,
  changesNone: 'Semmi sem változott.',
  changeAdded: (service) => `Bekerült: ${service}.`,
  changeRemoved: (service) => `Már nincs használatban: ${service}.`,
  changeAltered: (service, facts) => `${service} – ez változott: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} – mostantól ezt is tárolja: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} – ezt már nem tárolja: ${cookies}.`,
  asksAgain: 'A webhely erről újra megkérdezi Önt.',

  charterTitle: 'Sütitájékoztató',
  charterIntroduction: (site, controller) =>
    `Ez a tájékoztató bemutatja ${site ? `a következő webhelyen használt sütiket: ${site}` : 'az e webhelyen használt sütiket'}.${!controller || site === controller ? '' : ` A sütikért felel: ${controller}.`} Leírja, melyik mire való és meddig marad meg, és lehetővé teszi, hogy Ön döntsön.`,
  updated: (date) => `Utolsó frissítés: ${date}`,
  version: (version) => `Változat: ${version}.`,
  whatTitle: 'Mi a süti?',
  what: [
    'A süti (angolul cookie) egy kis szöveg, amelyet a webhely kérésére a böngészője megőriz, és amelyet minden visszatérésekor visszaad: így ismeri fel a webhely a böngészőt egyik oldalról a másikra.',
    'Ugyanezek a szabályok érvényesek mindenre, ami más néven a süti feladatát végzi, például a böngésző tárolójára vagy a láthatatlan képekre. Ez a tájékoztató azokat is felsorolja.',
  ],
  kindsTitle: 'A sütik négy fajtája',
  kindsIntroduction:
    'A sütiket az különbözteti meg, hogy mire valók. Ez dönti el, és nem a technika, hogy meg kell-e kérdezni Önt.',
  usageTitle: (site) =>
    site ? `Mit tesznek a sütik ezen a webhelyen: ${site}` : 'Mit tesznek a sütik ezen a webhelyen',
  usageExempt: (n) =>
    count(n, {
      one: '# szolgáltatás kérdezés nélkül működik, mert szükség van rá ahhoz, amit Ön a webhelytől kér:',
      other: '# szolgáltatás kérdezés nélkül működik, mert szükség van rájuk ahhoz, amit Ön a webhelytől kér:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# szolgáltatás kikapcsolva marad, amíg Ön el nem fogadja:',
      other: '# szolgáltatás kikapcsolva marad, amíg Ön el nem fogadja őket:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# szolgáltatás addig működik, amíg Ön el nem utasítja:',
      other: '# szolgáltatás addig működik, amíg Ön el nem utasítja őket:',
    }),
  usageNone:
    'Itt nincs olyan szolgáltatás, amelyhez az Ön hozzájárulása kell: ezért a webhely érkezésekor nem kérdez Öntől semmit.',
  tablesTitle: 'A sütik részletesen',
  choicesTitle: 'Az Ön döntései',
  retention: (duration) =>
    `Akár elfogadja, akár elutasítja a sütiket, a webhely megőrzi a döntését. A megőrzés ideje a döntés napjától számítva: ${duration}.`,
  browserAdvice:
    'A böngészője is meg tudja mutatni és törölni tudja a benne tárolt sütiket. Ez kiegészíti a fenti döntéseket, de nem helyettesíti őket.',
  rightsTitle: 'Az Ön jogai és elérhetőségek',
  rights: (controller) =>
    `Ha egy süti személyes adatok kezelésével jár, Ön kérheti, hogy az adatokba betekinthessen, kérheti helyesbítésüket, törlésüket, kezelésük korlátozását és az adatok kiadását, továbbá tiltakozhat a kezelésük ellen. Kéréseivel ide fordulhat: ${controller || 'a webhely üzemeltetője'}.`,
  contact: 'Kapcsolat',
  dataProtectionOfficer: 'Adatvédelmi tisztviselő',
  authority: 'Panaszokat kivizsgáló hatóság',
  policy: 'Adatkezelési tájékoztató',
};

export default strings;
