import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('lt');
const on = (site: string): string => (site ? `svetainėje „${site}“` : 'šioje svetainėje');

// Dates end with a full stop of their own, so none follows them.
const strings: Strings = {
  lang: 'lt',
  dir: 'ltr',

  manageCookies: 'Valdyti slapukus',

  bannerTitle: (site) => `Slapukai ${on(site)}`,
  bannerMessage: (controller) =>
    `${controller || 'Ši svetainė'} nori naudoti slapukus, be kurių svetainė gali veikti. Nė vienas iš jų neįrašomas be jūsų sutikimo.`,
  bannerNews: 'Atsirado naujovė, dėl kurios reikia jūsų atsakymo. Ankstesni jūsų pasirinkimai tebegalioja.',
  newsAdded: (names) => `Nuo to laiko pridėta: ${names}.`,
  newsRevised: (names) => `Pasikeitė po jūsų atsakymo: ${names}.`,
  newsRemoved: (names) => `Nebenaudojama: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      one: 'Dalyvauja # trečioji šalis',
      few: 'Dalyvauja # trečiosios šalys',
      many: 'Dalyvauja # trečiosios šalies',
      other: 'Dalyvauja # trečiųjų šalių',
    }),
  noThirdParty: 'Trečiosios šalys nedalyvauja.',
  consequenceAccept:
    'Jei priimsite, čia išvardytos paslaugos bus įjungtos ir galės saugoti informaciją jūsų įrenginyje.',
  consequenceReject:
    'Jei atmesite, jos liks išjungtos. Svetainė veiks toliau; vietoj įterpto turinio bus rodomas pranešimas.',
  changeMind: (trigger) => `Savo sprendimą galite bet kada pakeisti: tam kiekviename puslapyje yra „${trigger}“.`,

  closeRejects: 'Užvėrę šį pranešimą kryželiu, atmetate visus: naudojami tik būtinieji slapukai.',
  closeAndReject: 'Užverti ir atmesti visus',

  acceptAll: 'Priimti visus',
  rejectAll: 'Atmesti visus',
  customise: 'Nustatymai',
  save: 'Įrašyti pasirinkimą',
  close: 'Užverti',
  accept: 'Priimti',
  reject: 'Atmesti',

  accepted: 'Šiuos slapukus priėmėte.',
  rejected: 'Šiuos slapukus atmetėte.',
  saved: 'Jūsų slapukų nustatymai įrašyti.',
  notKept:
    'Naršyklė neleidžia šiai svetainei įsiminti jūsų pasirinkimo: jis galioja šiam puslapiui, o klausimas bus rodomas vėl.',
  leftBehind: 'Šis puslapis negalėjo įsitikinti, ar ištrinta:',
  leftReasons: {
    'http-only': 'ištrinti gali tik svetainės serveris',
    'other-site': 'jei yra, saugoma kitai svetainei; galite ištrinti naršyklės nustatymuose',
    'in-use': 'išnyks, kai užversite šios svetainės puslapius',
    refused: 'naršyklė neištrynė; galite ištrinti jos nustatymuose',
  },
  separator: ': ',
  stillRunning: 'Šios paslaugos sustos, kai puslapis bus įkeltas iš naujo:',
  reload: 'Įkelti puslapį iš naujo',
  hideMessage: 'Slėpti šį pranešimą',
  goBack: 'Grįžti į skaitytą puslapį',

  gateTitle: (service) => `${service}: turinys užblokuotas`,
  gateMessage: (provider) =>
    `Kad jį parodytų, naršyklė kreiptųsi į teikėją (${provider}), kuris gali jus atpažinti ir saugoti informaciją jūsų įrenginyje.`,
  gateScope: (service) =>
    `Leidimas galioja tik paslaugai „${service}“, visoje svetainėje. Parodžius vieną kartą, jūsų pasirinkimai nesikeičia.`,
  gateAllow: (service) => `Leisti „${service}“`,
  gateOnce: 'Rodyti vieną kartą',
  gateDetails: 'Ką ši paslauga saugo',
  gateAllowed: (service) => `Leidote naudoti paslaugą „${service}“.`,
  gateHeld: 'Šis turinys užblokuotas.',

  privacyControl: {
    honoured:
      'Jūsų naršyklė prašo neparduoti jūsų duomenų ir jais nesidalyti (Global Privacy Control). Ši svetainė to laikosi.',
    conflict:
      'Jūsų naršyklė prašo neparduoti jūsų duomenų ir jais nesidalyti (Global Privacy Control). Ši svetainė to laikosi, nors anksčiau priėmėte. Jei norite priimti nepaisydami šio signalo, patvirtinkite tai čia dar kartą.',
    overridden:
      'Jūsų naršyklė prašo neparduoti jūsų duomenų ir jais nesidalyti (Global Privacy Control). Kai kurias paslaugas priėmėte nepaisydami šio signalo.',
  },
  object: 'Pareikšti nesutikimą',
  objected: 'Neveikia: pareiškėte nesutikimą.',
  stopObjecting: 'Atšaukti nesutikimą',

  preferencesTitle: 'Slapukų nustatymai',
  preferencesIntroduction: (site) =>
    `Priimkite arba atmeskite kiekvieną paslaugą, naudojamą ${on(site)}. Kol neįrašysite pasirinkimo, niekas nesikeis.`,
  allServices: 'Visos paslaugos, kurias galite pasirinkti',
  alwaysActive: 'Visada veikia',
  withoutAsking:
    'Kai kurios paslaugos veikia jūsų neklausiant, kaip leidžia įstatymai; galite pareikšti nesutikimą dėl jų.',
  partlyAccepted: (accepted, n) => `Priimta ${accepted} iš ${n}`,
  details: 'Rodyti išsamiau',
  nothingToChoose: 'Ši svetainė naudoja tik slapukus, kuriems sutikimo nereikia, todėl čia nėra ko rinktis.',
  notDecided: 'Dar nepasirinkote. Kol nepasirinksite, neveikia niekas, kam reikia jūsų sutikimo.',
  notDecidedYetRunning: 'Dar nepasirinkote. Tai, kas pažymėta kaip priimta, veikia, kol neatmesite.',
  decided: (date, until) =>
    `Jūsų pasirinkimas padarytas ${date} ir galioja iki ${until}, o tada klausimas bus rodomas vėl.`,

  kinds: {
    necessary: {
      title: 'Būtinieji slapukai',
      sentence: 'Dėl jų svetainė veikia: prisijungimas, sauga, to, ko prašėte, įsiminimas.',
      definition:
        'Nuo vieno puslapio iki kito ar nuo vienos dienos iki kitos jie saugo tai, ko reikia lankantis: kad esate prisijungę, kokią kalbą pasirinkote, kas yra formoje ar krepšelyje.',
      consentRule: 'Sutikimo nereikia: be jų svetainė negalėtų padaryti to, ko jos prašote.',
    },
    statistics: {
      title: 'Statistikos slapukai',
      sentence: 'Jie skaičiuoja apsilankymus ir rodo, kurie puslapiai skaitomi, kad būtų aišku, ką reikia taisyti.',
      definition:
        'Jie fiksuoja, kaip naudojamasi svetaine: skaitomus puslapius, paieškas, atvertas nuorodas, pasitaikiusias klaidas.',
      consentRule:
        'Sutikimo reikia, nebent jie skirti vien anoniminiams skaičiams svetainės leidėjui pateikti ir atitinka visas duomenų apsaugos institucijos nustatytas sąlygas.',
    },
    'first-party': {
      title: 'Pačios svetainės slapukai',
      sentence: 'Jie leidžia pačiai svetainei įsiminti jūsų įpročius ir pagal juos pritaikyti tai, ką ji jums rodo.',
      definition:
        'Juos įrašo svetainė, kurioje lankotės, be tų, kurių jai reikia. Juose gali būti asmens duomenų, jie gali sekti, ką svetainėje darote, arba būti skirti jos pačios reklamai.',
      consentRule: 'Sutikimo reikia: svarbu, kam slapukas skirtas, o ne kas jį įrašo.',
    },
    'third-party': {
      title: 'Trečiųjų šalių slapukai',
      sentence: 'Jie leidžia kitoms įmonėms jus čia atpažinti, kad parodytų savo turinį arba savo reklamą.',
      definition:
        'Juos įrašo ne ta svetainė, kurioje lankotės, o kita, arba kas nors jos vardu. Taip ta kita svetainė gali sužinoti, kad čia lankėtės ir ką matėte.',
      consentRule: 'Sutikimo reikia prieš įrašant pirmąjį iš jų.',
    },
  },
  columns: {
    provider: 'Teikėjas',
    service: 'Paslauga ir vieta',
    name: 'Slapuko pavadinimas',
    purpose: 'Tikslai',
    duration: 'Galiojimo trukmė',
    party: 'Kas įrašo',
    technique: 'Saugojimo forma',
    recipients: 'Gavėjai ir duomenų perdavimas',
    ground: 'Teisinis pagrindas',
    retention: 'Duomenų saugojimo trukmė',
    status: 'Jūsų pasirinkimas',
  },
  parties: { first: 'ši svetainė', third: 'trečioji šalis' },
  techniques: {
    cookie: 'slapukas',
    localStorage: 'vietinė saugykla',
    sessionStorage: 'seanso saugykla',
    indexedDB: 'naršyklės duomenų bazė',
    cacheStorage: 'naršyklės podėlis',
    serviceWorker: 'service worker',
    pixel: 'sekimo pikselis',
    request: 'tik užklausa',
  },
  exemptions: {
    'choice-memory': 'sutikimo nereikia: įsimena jūsų pasirinkimą dėl slapukų',
    authentication: 'sutikimo nereikia: palaiko jūsų prisijungimą',
    security: 'sutikimo nereikia: apsaugo paslaugą',
    basket: 'sutikimo nereikia: saugo jūsų krepšelį',
    interface: 'sutikimo nereikia: rodo svetainę taip, kaip paprašėte',
    'load-balancing': 'sutikimo nereikia: paskirsto apkrovą serveriams',
    paywall: 'sutikimo nereikia: skaičiuoja nemokamus straipsnius',
    'audience-measurement': 'sutikimo nereikia: anoniminiai skaičiai tik svetainės leidėjui',
    transmission: 'sutikimo nereikia: perduoda pranešimus',
    'requested-service': 'sutikimo nereikia: pateikia tai, ko paprašėte',
    appearance: 'sutikimo nereikia: pritaiko svetainės išvaizdą jūsų įrenginiui',
    'emergency-assistance': 'sutikimo nereikia: nustato, kur esate, kai kviečiatės pagalbą',
  },
  consentNeeded: 'jūsų sutikimas',
  untilObjection: 'veikia, kol nepareikšite nesutikimo',
  session: 'iki naršyklės užvėrimo',
  persistent: 'iki ištrynimo',
  notStated: 'nenurodyta',
  none: 'nėra',
  statusGranted: 'Priimta',
  statusDenied: 'Atmesta',
  statusPending: 'Neatsakyta: išjungta',
  rowCount: (n) => count(n, { one: '(# įrašas)', few: '(# įrašai)', many: '(# įrašo)', other: '(# įrašų)' }),
  withoutConsent: (title) => `${title}: sutikimo nereikia`,
  withConsent: (title) => `${title}: su jūsų sutikimu`,
  unlessRefused: (title) => `${title}: jei neatmesite`,
  emptyTable: 'Čia nenurodyta nė vieno slapuko.',
  policyOf: (provider) => `Privatumo politika: ${provider}`,

  tools: 'Paieška ir filtrai',
  search: 'Ieškoti šioje lentelėje',
  filterAll: 'Visi',
  filterAllChoices: 'Visi pasirinkimai',
  filterPurpose: 'Tikslas',
  found: (shown, n) => count(n, { other: 'Rodoma įrašų: § iš #' }, shown),
  noMatch: 'Jūsų paieškos neatitinka nė vienas įrašas.',
  clearSearch: 'Rodyti visus įrašus',
  sortBy: (column) => `Rikiuoti pagal: ${column}`,
  presence: {
    present: 'Dabar yra šiame įrenginyje',
    absent: 'Dabar nėra šiame įrenginyje',
    unknown: 'Šis puslapis negali matyti, ar jis yra šiame įrenginyje',
  },
  eraseNow: 'Ištrinti dabar',
  erased: (name) => `Ištrinta iš šio įrenginio: ${name}.`,
  changeChoice: 'Keisti mano pasirinkimą',
  downloadCsv: 'Atsisiųsti CSV',
  downloadJson: 'Atsisiųsti JSON',
  print: 'Spausdinti',

  changesTitle: 'Kas pasikeitė',
  changesSince: (date) => `Pakeitimai po versijos (${date}):`,
  changesNone: 'Niekas nepasikeitė.',
  changeAdded: (service) => `Pridėta: ${service}.`,
  changeRemoved: (service) => `Nebenaudojama: ${service}.`,
  changeAltered: (service, facts) => `Paslaugos „${service}“ pakeitimai: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Paslauga „${service}“ dabar saugo ir: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Paslauga „${service}“ nebesaugo: ${cookies}.`,
  asksAgain: 'Klausimas apie tai bus rodomas vėl.',

  charterTitle: 'Slapukų chartija',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Šioje chartijoje išvardyti slapukai, naudojami ${on(site)}, nurodyta, kam kiekvienas iš jų skirtas ir kiek laiko galioja. Čia galite dėl jų apsispręsti.`
      : `Šioje chartijoje išvardyti slapukai, naudojami ${on(site)} (už juos atsako ${controller}), nurodyta, kam kiekvienas iš jų skirtas ir kiek laiko galioja. Čia galite dėl jų apsispręsti.`,
  updated: (date) => `Paskutinį kartą atnaujinta ${date}`,
  version: (version) => `Versija: ${version}.`,
  whatTitle: 'Kas yra slapukas?',
  what: [
    'Slapukas yra trumpas tekstas, kurį svetainė prašo naršyklės saugoti ir kaskart jums sugrįžus gauna atgal: taip ji gali atpažinti naršyklę nuo vieno puslapio iki kito.',
    'Tos pačios taisyklės galioja viskam, kas kitu pavadinimu atlieka slapuko darbą, pavyzdžiui, naršyklės saugyklai ar nematomiems paveikslėliams. Šioje chartijoje išvardyti ir jie.',
  ],
  kindsTitle: 'Keturios slapukų rūšys',
  kindsIntroduction: 'Slapukai skiriasi tuo, kam jie skirti. Būtent tai, o ne technika, lemia, ar reikia jūsų klausti.',
  usageTitle: (site) => `Ką slapukai daro ${on(site)}`,
  usageExempt: (n) =>
    count(n, {
      one: '# paslauga veikia jūsų neklausiant, nes jos reikia tam, ko prašote svetainės:',
      few: '# paslaugos veikia jūsų neklausiant, nes jų reikia tam, ko prašote svetainės:',
      many: '# paslaugos veikia jūsų neklausiant, nes jos reikia tam, ko prašote svetainės:',
      other: '# paslaugų veikia jūsų neklausiant, nes jų reikia tam, ko prašote svetainės:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# paslauga lieka išjungta, kol jos nepriimsite:',
      few: '# paslaugos lieka išjungtos, kol jų nepriimsite:',
      many: '# paslaugos lieka išjungta, kol jos nepriimsite:',
      other: '# paslaugų lieka išjungta, kol jų nepriimsite:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# paslauga veikia, kol jos neatmesite:',
      few: '# paslaugos veikia, kol jų neatmesite:',
      many: '# paslaugos veikia, kol jos neatmesite:',
      other: '# paslaugų veikia, kol jų neatmesite:',
    }),
  usageNone: 'Čia nenaudojama nė viena paslauga, kuriai reikia jūsų sutikimo, todėl atvykus jūsų nieko neklausiama.',
  tablesTitle: 'Slapukai išsamiai',
  choicesTitle: 'Jūsų pasirinkimai',
  retention: (duration) =>
    `Nesvarbu, ar priimate, ar atmetate: jūsų pasirinkimas saugomas nuo tos dienos, kai jį padarėte. Saugojimo trukmė: ${duration}.`,
  browserAdvice:
    'Naršyklė taip pat gali parodyti ir ištrinti joje saugomus slapukus. Tai papildo pirmiau nurodytus pasirinkimus ir jų nepakeičia.',
  rightsTitle: 'Jūsų teisės ir kontaktai',
  rights: (controller) =>
    `Jei dėl slapuko tvarkomi asmens duomenys, galite prašyti, kad ${controller ? `duomenų valdytojas (${controller})` : 'svetainės leidėjas'} leistų su jais susipažinti, juos ištaisytų, ištrintų, apribotų jų tvarkymą ar perduotų juos jums, taip pat galite nesutikti, kad jie būtų tvarkomi.`,
  contact: 'Kontaktai',
  dataProtectionOfficer: 'Duomenų apsaugos pareigūnas',
  authority: 'Priežiūros institucija, kuriai teikiami skundai',
  policy: 'Privatumo politika',
};

export default strings;
