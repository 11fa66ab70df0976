import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('fi');

const strings: Strings = {
  lang: 'fi',
  dir: 'ltr',

  manageCookies: 'Hallitse evästeitä',

  bannerTitle: (site) => (site ? `Evästeet sivustolla ${site}` : 'Evästeet tällä sivustolla'),
  bannerMessage: (controller) =>
    `${controller || 'Tämä sivusto'} haluaisi käyttää evästeitä, joita ilman sivusto tulee toimeen. Niitä ei aseteta ilman suostumustasi.`,
  bannerNews: 'Uusi asia odottaa vastaustasi. Aiemmat valintasi ovat yhä voimassa.',
  newsAdded: (names) => `Sen jälkeen lisätty: ${names}.`,
  newsRevised: (names) => `Muutoksia vastauksesi jälkeen: ${names}.`,
  newsRemoved: (names) => `Ei enää käytössä: ${names}.`,
  thirdParties: (n) => count(n, { one: '# kolmas osapuoli mukana', other: '# kolmatta osapuolta mukana' }),
  noThirdParty: 'Mukana ei ole kolmansia osapuolia.',
  consequenceAccept: 'Jos hyväksyt, tässä luetellut palvelut käynnistyvät ja voivat tallentaa tietoja laitteellesi.',
  consequenceReject:
    'Jos hylkäät, ne pysyvät pois käytöstä. Sivusto toimii edelleen; upotetun sisällön paikalla näkyy ilmoitus.',
  changeMind: (trigger) => `Voit muuttaa valintaasi milloin tahansa valitsemalla ”${trigger}” millä tahansa sivulla.`,

  closeRejects: 'Jos suljet tämän ilmoituksen rastista, hylkäät kaikki: vain välttämättömiä evästeitä käytetään.',
  closeAndReject: 'Sulje ja hylkää kaikki',

  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  customise: 'Valitse itse',
  save: 'Tallenna valinnat',
  close: 'Sulje',
  accept: 'Hyväksy',
  reject: 'Hylkää',

  accepted: 'Olet hyväksynyt nämä evästeet.',
  rejected: 'Olet hylännyt nämä evästeet.',
  saved: 'Valintasi on tallennettu.',
  notKept:
    'Selaimesi ei anna tämän sivuston muistaa valintaasi: se koskee tätä sivua, ja sitä kysytään sinulta uudelleen.',
  leftBehind: 'Tämä sivu ei voinut varmistaa, että seuraavat on poistettu:',
  leftReasons: {
    'http-only': 'vain sivuston palvelin voi poistaa tämän',
    'other-site':
      'jos tämä on olemassa, se on tallennettu toista sivustoa varten; voit poistaa sen selaimesi asetuksista',
    'in-use': 'poistuu heti, kun suljet tämän sivuston sivut',
    refused: 'selaimesi säilytti tämän; voit poistaa sen selaimen asetuksista',
  },
  separator: ': ',
  stillRunning: 'Seuraavat palvelut pysähtyvät, kun sivu ladataan uudelleen:',
  reload: 'Lataa sivu uudelleen',
  hideMessage: 'Piilota ilmoitus',
  goBack: 'Palaa sivulle, jota olit lukemassa',

  gateTitle: (service) => `${service}: sisältö on estetty`,
  gateMessage: (provider) =>
    `Jos sisältö näytetään, selaimesi ottaa yhteyden tähän palveluntarjoajaan: ${provider}. Se voi mahdollisesti tunnistaa sinut ja tallentaa tietoja laitteellesi.`,
  gateScope: (service) =>
    `Salliminen koskee koko sivustolla vain tätä palvelua: ${service}. Yhden kerran näyttäminen ei muuta valintojasi.`,
  gateAllow: (service) => `Salli ${service}`,
  gateOnce: 'Näytä kerran',
  gateDetails: 'Mitä tämä palvelu tallentaa',
  gateAllowed: (service) => `Olet sallinut palvelun ${service}.`,
  gateHeld: 'Tämä sisältö on estetty.',

  privacyControl: {
    honoured:
      'Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi (Global Privacy Control). Tämä sivusto noudattaa pyyntöä.',
    conflict:
      'Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi (Global Privacy Control). Tämä sivusto noudattaa pyyntöä, vaikka olet hyväksynyt aiemmin. Jos haluat hyväksyä pyynnöstä huolimatta, ilmoita se tässä uudelleen.',
    overridden:
      'Selaimesi pyytää sivustoja olemaan myymättä ja jakamatta tietojasi (Global Privacy Control). Olet hyväksynyt joitakin palveluja pyynnöstä huolimatta.',
  },
  object: 'Vastusta käyttöä',
  objected: 'Ei käytössä: olet vastustanut käyttöä.',
  stopObjecting: 'Peru vastustus',

  preferencesTitle: 'Evästeasetukset',
  preferencesIntroduction: (site) =>
    `Hyväksy tai hylkää jokainen palvelu, jota käytetään ${site ? `sivustolla ${site}` : 'tällä sivustolla'}. Mikään ei muutu, ennen kuin tallennat.`,
  allServices: 'Kaikki palvelut, joista voit päättää',
  alwaysActive: 'Aina käytössä',
  withoutAsking:
    'Jotkin palvelut ovat lain sallimalla tavalla käytössä sinulta kysymättä; voit vastustaa niiden käyttöä.',
  partlyAccepted: (accepted, n) => `Hyväksytty ${accepted}/${n}`,
  details: 'Näytä lisätiedot',
  nothingToChoose:
    'Tämä sivusto käyttää vain evästeitä, jotka eivät vaadi suostumusta. Siksi tässä ei ole mitään valittavaa.',
  notDecided: 'Et ole vielä tehnyt valintaa. Sitä ennen mikään suostumustasi edellyttävä palvelu ei ole käytössä.',
  notDecidedYetRunning: 'Et ole vielä tehnyt valintaa. Hyväksytyksi merkityt ovat käytössä, kunnes hylkäät ne.',
  decided: (date, until) =>
    `Teit valintasi ${date}. Se on voimassa ${until} saakka; sen jälkeen asiaa kysytään sinulta uudelleen.`,

  kinds: {
    necessary: {
      title: 'Välttämättömät evästeet',
      sentence: 'Niiden avulla sivusto toimii: kirjautuminen, turvallisuus ja pyytämiesi asioiden muistaminen.',
      definition:
        'Ne säilyttävät sivulta toiselle tai päivästä toiseen sen, mitä käynti edellyttää: että olet kirjautunut, minkä kielen valitsit, mitä lomakkeella tai ostoskorissa on.',
      consentRule: 'Suostumusta ei tarvita: ilman niitä sivusto ei voisi toimittaa sitä, mitä siltä pyydät.',
    },
    statistics: {
      title: 'Tilastoevästeet',
      sentence: 'Ne laskevat käyntejä ja näyttävät, mitä sivuja luetaan, jotta nähdään, mitä pitää korjata.',
      definition: 'Ne kirjaavat, miten sivustoa käytetään: luetut sivut, tehdyt haut, avatut linkit, kohdatut virheet.',
      consentRule:
        'Suostumus tarvitaan, paitsi jos niitä käytetään vain antamaan sivuston julkaisijalle nimettömiä lukuja ja ne täyttävät kaikki tietosuojaviranomaisen asettamat ehdot.',
    },
    'first-party': {
      title: 'Sivuston omat evästeet',
      sentence: 'Niiden avulla sivusto itse muistaa tottumuksesi mukauttaakseen sitä, mitä se sinulle näyttää.',
      definition:
        'Ne asettaa sivusto, jolla vierailet, tarvitsemiensa evästeiden lisäksi. Ne voivat sisältää henkilötietoja, seurata toimintaasi sivustolla tai palvella sivuston omaa mainontaa.',
      consentRule: 'Suostumus tarvitaan: ratkaisevaa on, mihin evästettä käytetään, eikä se, kuka sen asettaa.',
    },
    'third-party': {
      title: 'Kolmansien osapuolten evästeet',
      sentence: 'Niiden avulla muut yritykset voivat tunnistaa sinut täällä ja näyttää sisältöään tai mainoksiaan.',
      definition:
        'Ne asettaa muu sivusto kuin se, jolla vierailet, tai ne asetetaan sen puolesta. Tämä toinen sivusto voi siten saada tietää, että kävit täällä ja mitä näit.',
      consentRule: 'Suostumus tarvitaan, ennen kuin niistä ensimmäinen asetetaan.',
    },
  },
  columns: {
    provider: 'Palveluntarjoaja',
    service: 'Palvelu ja sijainti',
    name: 'Evästeen nimi',
    purpose: 'Käyttötarkoitukset',
    duration: 'Kesto',
    party: 'Asettaja',
    technique: 'Tallennustapa',
    recipients: 'Vastaanottajat ja siirrot',
    ground: 'Oikeusperuste',
    retention: 'Tietojen säilytysaika',
    status: 'Valintasi',
  },
  parties: { first: 'tämä sivusto', third: 'kolmas osapuoli' },
  techniques: {
    cookie: 'eväste',
    localStorage: 'paikallinen tallennustila',
    sessionStorage: 'istunnon tallennustila',
    indexedDB: 'selaimen tietokanta',
    cacheStorage: 'selaimen välimuisti',
    serviceWorker: 'service worker',
    pixel: 'seurantapikseli',
    request: 'pelkkä pyyntö',
  },
  exemptions: {
    'choice-memory': 'suostumusta ei tarvita: muistaa evästeitä koskevan valintasi',
    authentication: 'suostumusta ei tarvita: pitää sinut kirjautuneena',
    security: 'suostumusta ei tarvita: suojaa palvelua',
    basket: 'suostumusta ei tarvita: säilyttää ostoskorisi',
    interface: 'suostumusta ei tarvita: näyttää sivuston pyytämälläsi tavalla',
    'load-balancing': 'suostumusta ei tarvita: jakaa kuormaa palvelinten kesken',
    paywall: 'suostumusta ei tarvita: laskee maksuttomat artikkelit',
    'audience-measurement': 'suostumusta ei tarvita: nimettömiä lukuja vain julkaisijalle',
    transmission: 'suostumusta ei tarvita: välittää viestinnän',
    'requested-service': 'suostumusta ei tarvita: toimittaa sen, mitä pyysit',
    appearance: 'suostumusta ei tarvita: mukauttaa sivuston ulkoasun laitteeseesi',
    'emergency-assistance': 'suostumusta ei tarvita: paikantaa sinut, kun kutsut apua',
  },
  consentNeeded: 'suostumuksesi',
  untilObjection: 'käytössä, kunnes vastustat sitä',
  session: 'kunnes suljet selaimen',
  persistent: 'kunnes se poistetaan',
  notStated: 'ei ilmoitettu',
  none: 'ei ole',
  statusGranted: 'Hyväksytty',
  statusDenied: 'Hylätty',
  statusPending: 'Ei vastausta: ei käytössä',
  rowCount: (n) => count(n, { one: '(# rivi)', other: '(# riviä)' }),
  withoutConsent: (title) => `${title}: suostumusta ei tarvita`,
  withConsent: (title) => `${title}: suostumuksellasi`,
  unlessRefused: (title) => `${title}: ellet kieltäydy`,
  emptyTable: 'Tässä ei ole ilmoitettu evästeitä.',
  policyOf: (provider) => `Tietosuojaseloste: ${provider}`,

  tools: 'Haku ja suodatus',
  search: 'Hae tästä taulukosta',
  filterAll: 'Kaikki',
  filterAllChoices: 'Kaikki valinnat',
  filterPurpose: 'Käyttötarkoitus',
  found: (shown, n) => count(n, { one: 'Näkyvissä §, yhteensä # rivi', other: 'Näkyvissä §, yhteensä # riviä' }, shown),
  noMatch: 'Mikään rivi ei vastaa hakuasi.',
  clearSearch: 'Näytä kaikki rivit',
  sortBy: (column) => `Järjestä sarakkeen mukaan: ${column}`,
  presence: {
    present: 'Tällä laitteella nyt',
    absent: 'Ei tällä laitteella nyt',
    unknown: 'Tämä sivu ei näe, onko se tällä laitteella',
  },
  eraseNow: 'Poista nyt',
  erased: (name) => `${name} on poistettu tältä laitteelta.`,
  changeChoice: 'Muuta valintaani',
  downloadCsv: 'Lataa CSV-tiedostona',
  downloadJson: 'Lataa JSON-tiedostona',
  print: 'Tulosta',

  changesTitle: 'Mikä on muuttunut',
  changesSince: (date) => `Muutokset verrattuna aiempaan versioon (${date}):`,
  changesNone: 'Mikään ei ole muuttunut.',
  changeAdded: (service) => `${service} on lisätty.`,
  changeRemoved: (service) => `${service} ei ole enää käytössä.`,
  changeAltered: (service, facts) => `Palvelussa ${service} on muuttunut: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} tallentaa nyt myös nämä: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} ei enää tallenna näitä: ${cookies}.`,
  asksAgain: 'Tätä kysytään sinulta uudelleen.',

  charterTitle: 'Evästeseloste',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Tässä selosteessa luetellaan ${site ? `sivustolla ${site}` : 'tällä sivustolla'} käytettävät evästeet, kerrotaan, mihin kutakin käytetään ja kuinka kauan se säilyy, ja annetaan sinun päättää niistä.`
      : `Tässä selosteessa luetellaan ${site ? `sivustolla ${site}` : 'tällä sivustolla'} käytettävät evästeet, kerrotaan, mihin kutakin käytetään ja kuinka kauan se säilyy, ja annetaan sinun päättää niistä. Evästeistä vastaa ${controller}.`,
  updated: (date) => `Päivitetty viimeksi ${date}.`,
  version: (version) => `Versio ${version}.`,
  whatTitle: 'Mikä on eväste?',
  what: [
    'Eväste on pieni teksti, jonka sivusto pyytää selaintasi säilyttämään ja saa takaisin aina, kun palaat: näin se voi tunnistaa selaimen sivulta toiselle.',
    'Samat säännöt koskevat kaikkea, mikä tekee evästeen työn toisella nimellä, kuten selaimen tallennustilaa tai näkymättömiä kuvia. Myös ne luetellaan tässä selosteessa.',
  ],
  kindsTitle: 'Neljä evästeiden lajia',
  kindsIntroduction:
    'Evästeet erotetaan toisistaan sen mukaan, mihin niitä käytetään. Se, eikä tekniikka, ratkaisee, onko sinulta kysyttävä.',
  usageTitle: (site) => (site ? `Mitä evästeet tekevät sivustolla ${site}` : 'Mitä evästeet tekevät tällä sivustolla'),
  usageExempt: (n) =>
    count(n, {
      one: '# palvelu on käytössä sinulta kysymättä, koska sitä tarvitaan siihen, mitä sivustolta pyydät:',
      other: '# palvelua on käytössä sinulta kysymättä, koska niitä tarvitaan siihen, mitä sivustolta pyydät:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# palvelu pysyy pois käytöstä, kunnes hyväksyt sen:',
      other: '# palvelua pysyy pois käytöstä, kunnes hyväksyt ne:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# palvelu on käytössä, kunnes hylkäät sen:',
      other: '# palvelua on käytössä, kunnes hylkäät ne:',
    }),
  usageNone:
    'Täällä ei käytetä palveluja, jotka vaativat suostumuksesi. Siksi sinulta ei kysytä mitään, kun saavut sivustolle.',
  tablesTitle: 'Evästeet yksityiskohtaisesti',
  choicesTitle: 'Valintasi',
  retention: (duration) =>
    `Hyväksyitpä tai hylkäsit, valintasi säilytetään sen tekopäivästä lukien näin kauan: ${duration}.`,
  browserAdvice:
    'Myös selaimesi voi näyttää ja poistaa säilyttämänsä evästeet. Se täydentää edellä olevia valintoja eikä korvaa niitä.',
  rightsTitle: 'Oikeutesi ja yhteystahot',
  rights: (controller) =>
    `Kun evästeen avulla käsitellään henkilötietoja, voit pyytää, että saat nähdä ne, että ne oikaistaan tai poistetaan, että niiden käyttöä rajoitetaan tai että ne luovutetaan sinulle. Voit myös vastustaa niiden käyttöä. Pyynnöt vastaanottaa ${controller || 'sivuston julkaisija'}.`,
  contact: 'Yhteystiedot',
  dataProtectionOfficer: 'Tietosuojavastaava',
  authority: 'Valitukset käsittelevä viranomainen',
  policy: 'Tietosuojaseloste',
};

export default strings;
