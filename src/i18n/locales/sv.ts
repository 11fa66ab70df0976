import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('sv');

const strings: Strings = {
  lang: 'sv',
  dir: 'ltr',

  manageCookies: 'Hantera kakor',

  bannerTitle: (site) => (site ? `Kakor på ${site}` : 'Kakor på den här webbplatsen'),
  bannerMessage: (controller) =>
    `${controller || 'Den här webbplatsen'} vill använda kakor (cookies) som webbplatsen klarar sig utan. Ingen av dem sparas utan ditt samtycke.`,
  bannerNews: 'Något nytt behöver ditt svar. Det du har valt tidigare gäller fortfarande.',
  newsAdded: (names) => `Tillagt sedan dess: ${names}.`,
  newsRevised: (names) => `Ändrat sedan ditt svar: ${names}.`,
  newsRemoved: (names) => `Används inte längre: ${names}.`,
  thirdParties: (n) => count(n, { one: '# tredje part medverkar', other: '# tredje parter medverkar' }),
  noThirdParty: 'Ingen tredje part medverkar.',
  consequenceAccept: 'Om du godkänner startar tjänsterna som står här, och de kan spara information på din enhet.',
  consequenceReject:
    'Om du avvisar dem förblir de avstängda. Webbplatsen fungerar ändå; i stället för inbäddat innehåll visas ett meddelande.',
  changeMind: (trigger) => `Du kan ändra ditt val när som helst med ”${trigger}”, som finns på varje sida.`,

  closeRejects: 'Om du stänger meddelandet med krysset avvisar du alla: endast de nödvändiga kakorna används.',
  closeAndReject: 'Stäng och avvisa alla',

  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  customise: 'Välj själv',
  save: 'Spara mina val',
  close: 'Stäng',
  accept: 'Godkänn',
  reject: 'Avvisa',

  accepted: 'Du har godkänt dessa kakor.',
  rejected: 'Du har avvisat dessa kakor.',
  saved: 'Dina val har sparats.',
  notKept:
    'Din webbläsare låter inte webbplatsen komma ihåg ditt val: det gäller på den här sidan, och sedan får du frågan igen.',
  leftBehind: 'Den här sidan kunde inte säkerställa att följande har tagits bort:',
  leftReasons: {
    'http-only': 'bara webbplatsens server kan ta bort det',
    'other-site': 'om det finns är det sparat för en annan webbplats; du kan ta bort det i webbläsarens inställningar',
    'in-use': 'försvinner så snart du stänger sidorna på den här webbplatsen',
    refused: 'din webbläsare har behållit det; du kan ta bort det i dess inställningar',
  },
  separator: ': ',
  stillRunning: 'Följande tjänster stoppas när sidan laddas om:',
  reload: 'Ladda om sidan',
  hideMessage: 'Dölj meddelandet',
  goBack: 'Tillbaka till sidan du läste',

  gateTitle: (service) => `${service}: innehållet är blockerat`,
  gateMessage: (provider) =>
    `För att visa innehållet skulle din webbläsare kontakta ${provider}, som kan komma att känna igen dig och spara information på din enhet.`,
  gateScope: (service) =>
    `Tillåtelsen gäller bara ${service}, på hela webbplatsen. Att visa innehållet en gång ändrar inte dina val.`,
  gateAllow: (service) => `Tillåt ${service}`,
  gateOnce: 'Visa en gång',
  gateDetails: 'Vad tjänsten sparar',
  gateAllowed: (service) => `Du har tillåtit ${service}.`,
  gateHeld: 'Innehållet är blockerat.',

  privacyControl: {
    honoured:
      'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter (Global Privacy Control). Den här webbplatsen rättar sig efter det.',
    conflict:
      'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter (Global Privacy Control). Den här webbplatsen rättar sig efter det, trots att du har godkänt tidigare. Om du vill godkänna trots signalen behöver du säga det igen här.',
    overridden:
      'Din webbläsare ber webbplatser att inte sälja eller dela dina uppgifter (Global Privacy Control). Du har godkänt vissa tjänster trots signalen.',
  },
  object: 'Gör en invändning',
  objected: 'Inte aktiv: du har gjort en invändning.',
  stopObjecting: 'Ta tillbaka invändningen',

  preferencesTitle: 'Inställningar för kakor',
  preferencesIntroduction: (site) =>
    `Godkänn eller avvisa var och en av tjänsterna som används på ${site || 'den här webbplatsen'}. Inget ändras förrän du sparar.`,
  allServices: 'Alla tjänster du kan välja',
  alwaysActive: 'Alltid aktiv',
  withoutAsking: 'Vissa tjänster används utan att du tillfrågas, vilket lagen tillåter; du kan invända mot dem.',
  partlyAccepted: (accepted, n) => `${accepted} av ${n} godkända`,
  details: 'Visa detaljer',
  nothingToChoose:
    'Den här webbplatsen använder bara kakor som inte kräver samtycke. Därför finns det inget att välja här.',
  notDecided: 'Du har inte valt än. Tills du gör det används inget som kräver ditt samtycke.',
  notDecidedYetRunning: 'Du har inte valt än. Det som är markerat som godkänt används tills du avvisar det.',
  decided: (date, until) =>
    `Du gjorde ditt val den ${date}. Det gäller till den ${until}; därefter får du frågan igen.`,

  kinds: {
    necessary: {
      title: 'Nödvändiga kakor',
      sentence: 'De får webbplatsen att fungera: inloggning, säkerhet och att komma ihåg det du har bett om.',
      definition:
        'De sparar det som ett besök behöver från en sida till nästa, eller från en dag till en annan: att du är inloggad, vilket språk du har valt, vad som finns i ett formulär eller en varukorg.',
      consentRule: 'Kräver inte samtycke: utan dem kan webbplatsen inte leverera det du ber den om.',
    },
    statistics: {
      title: 'Statistikkakor',
      sentence: 'De räknar besök och visar vilka sidor som läses, så att det går att se vad som behöver rättas.',
      definition:
        'De registrerar hur en webbplats används: lästa sidor, sökningar, länkar som följts, fel som uppstått.',
      consentRule:
        'Kräver samtycke, såvida de inte enbart används för att ge webbplatsens utgivare anonyma siffror och uppfyller alla villkor som dataskyddsmyndigheten har ställt upp.',
    },
    'first-party': {
      title: 'Webbplatsens egna kakor',
      sentence: 'Med dem kommer webbplatsen själv ihåg dina vanor, för att anpassa det den visar dig.',
      definition:
        'De sätts av webbplatsen du besöker, utöver dem den behöver. De kan innehålla personuppgifter, följa vad du gör på webbplatsen eller användas för webbplatsens egen reklam.',
      consentRule: 'Kräver samtycke: det avgörande är vad en kaka används till, inte vem som sätter den.',
    },
    'third-party': {
      title: 'Tredjepartskakor',
      sentence: 'Med dem kan andra företag känna igen dig här, för att visa sitt innehåll eller sin reklam.',
      definition:
        'De sätts av, eller för, en annan webbplats än den du besöker. Den andra webbplatsen kan därigenom få veta att du har varit här och vad du har sett.',
      consentRule: 'Kräver samtycke innan den första av dem sätts.',
    },
  },
  columns: {
    provider: 'Leverantör',
    service: 'Tjänst och placering',
    name: 'Kakans namn',
    purpose: 'Ändamål',
    duration: 'Varaktighet',
    party: 'Sätts av',
    technique: 'Sparas som',
    recipients: 'Mottagare och överföringar',
    ground: 'Rättslig grund',
    retention: 'Lagringstid för uppgifter',
    status: 'Ditt val',
  },
  parties: { first: 'den här webbplatsen', third: 'en tredje part' },
  techniques: {
    cookie: 'kaka',
    localStorage: 'lokal lagring',
    sessionStorage: 'sessionslagring',
    indexedDB: 'webbläsarens databas',
    cacheStorage: 'webbläsarens cacheminne',
    serviceWorker: 'service worker',
    pixel: 'spårningspixel',
    request: 'endast en begäran',
  },
  exemptions: {
    'choice-memory': 'kräver inte samtycke: kommer ihåg ditt val om kakor',
    authentication: 'kräver inte samtycke: håller dig inloggad',
    security: 'kräver inte samtycke: skyddar tjänsten',
    basket: 'kräver inte samtycke: kommer ihåg din varukorg',
    interface: 'kräver inte samtycke: visar webbplatsen så som du har begärt',
    'load-balancing': 'kräver inte samtycke: fördelar belastningen mellan servrar',
    paywall: 'kräver inte samtycke: räknar gratisartiklar',
    'audience-measurement': 'kräver inte samtycke: anonyma siffror enbart till utgivaren',
    transmission: 'kräver inte samtycke: överför kommunikationen',
    'requested-service': 'kräver inte samtycke: levererar det du har bett om',
    appearance: 'kräver inte samtycke: anpassar webbplatsens utseende till din enhet',
    'emergency-assistance': 'kräver inte samtycke: tar reda på var du är när du kallar på hjälp',
  },
  consentNeeded: 'ditt samtycke',
  untilObjection: 'aktiv tills du gör en invändning',
  session: 'tills du stänger webbläsaren',
  persistent: 'tills det tas bort',
  notStated: 'uppgift saknas',
  none: 'ej aktuellt',
  statusGranted: 'Godkänt',
  statusDenied: 'Avvisat',
  statusPending: 'Inte besvarat: avstängt',
  rowCount: (n) => count(n, { one: '(# rad)', other: '(# rader)' }),
  withoutConsent: (title) => `${title}: kräver inte samtycke`,
  withConsent: (title) => `${title}: med ditt samtycke`,
  unlessRefused: (title) => `${title}: om du inte avvisar dem`,
  emptyTable: 'Ingen kaka är angiven här.',
  policyOf: (provider) => `Integritetspolicy för ${provider}`,

  tools: 'Sök och filtrera',
  search: 'Sök i tabellen',
  filterAll: 'Alla',
  filterAllChoices: 'Alla val',
  filterPurpose: 'Ändamål',
  found: (shown, n) => count(n, { one: 'Visar § av # rad', other: 'Visar § av # rader' }, shown),
  noMatch: 'Ingen rad stämmer med din sökning.',
  clearSearch: 'Visa alla rader',
  sortBy: (column) => `Sortera efter: ${column}`,
  presence: {
    present: 'Finns på den här enheten nu',
    absent: 'Finns inte på den här enheten nu',
    unknown: 'Den här sidan kan inte se om det finns på enheten',
  },
  eraseNow: 'Ta bort nu',
  erased: (name) => `${name} har tagits bort från den här enheten.`,
  changeChoice: 'Ändra mitt val',
  downloadCsv: 'Ladda ner som CSV',
  downloadJson: 'Ladda ner som JSON',
  print: 'Skriv ut',

  changesTitle: 'Vad som har ändrats',
  changesSince: (date) => `Ändringar sedan versionen från den ${date}:`,
  changesNone: 'Inget har ändrats.',
  changeAdded: (service) => `${service} har lagts till.`,
  changeRemoved: (service) => `${service} används inte längre.`,
  changeAltered: (service, facts) => `För ${service} har detta ändrats: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} sparar nu även ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} sparar inte längre ${cookies}.`,
  asksAgain: 'Du får frågan om det igen.',

  charterTitle: 'Om kakor',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Här står vilka kakor som används på ${site || 'den här webbplatsen'}, vad var och en är till för och hur länge den finns kvar, och här kan du bestämma över dem.`
      : `Här står vilka kakor som används på ${site || 'den här webbplatsen'}, som ${controller} ansvarar för, vad var och en är till för och hur länge den finns kvar, och här kan du bestämma över dem.`,
  updated: (date) => `Senast uppdaterad den ${date}.`,
  version: (version) => `Version ${version}.`,
  whatTitle: 'Vad är en kaka?',
  what: [
    'En kaka (på engelska cookie) är en liten text som en webbplats ber din webbläsare att spara, och som den får tillbaka varje gång du återkommer: så kan den känna igen en webbläsare från en sida till nästa.',
    'Samma regler gäller för allt som gör en kakas arbete under ett annat namn, till exempel webbläsarens lagring eller osynliga bilder. Också de finns med här.',
  ],
  kindsTitle: 'De fyra sorternas kakor',
  kindsIntroduction: 'Kakor skiljs åt efter vad de är till för. Det, och inte tekniken, avgör om du måste tillfrågas.',
  usageTitle: (site) => (site ? `Vad kakorna gör på ${site}` : 'Vad kakorna gör på den här webbplatsen'),
  usageExempt: (n) =>
    count(n, {
      one: '# tjänst används utan att du tillfrågas, eftersom den behövs för det du begär av webbplatsen:',
      other: '# tjänster används utan att du tillfrågas, eftersom de behövs för det du begär av webbplatsen:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# tjänst är avstängd tills du godkänner den:',
      other: '# tjänster är avstängda tills du godkänner dem:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# tjänst används tills du avvisar den:',
      other: '# tjänster används tills du avvisar dem:',
    }),
  usageNone:
    'Ingen tjänst som kräver ditt samtycke används här. Därför får du inga frågor när du kommer till webbplatsen.',
  tablesTitle: 'Kakorna i detalj',
  choicesTitle: 'Dina val',
  retention: (duration) =>
    `Vare sig du godkänner eller avvisar sparas ditt val i ${duration}, räknat från den dag du gjorde det.`,
  browserAdvice:
    'Din webbläsare kan också visa och ta bort de kakor den har sparat. Det kompletterar valen ovan och ersätter dem inte.',
  rightsTitle: 'Dina rättigheter och kontakter',
  rights: (controller) =>
    `När en kaka innebär att personuppgifter behandlas kan du begära av ${controller || 'utgivaren'} att få ta del av dem, få dem rättade eller raderade, få användningen av dem begränsad och få dem utlämnade till dig. Du kan också invända mot användningen.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Dataskyddsombud',
  authority: 'Myndighet som tar emot klagomål',
  policy: 'Integritetspolicy',
};

export default strings;
