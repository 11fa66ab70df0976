import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('cs');
const on = (site: string): string => (site ? `na webu ${site}` : 'na tomto webu');

const strings: Strings = {
  lang: 'cs',
  dir: 'ltr',

  manageCookies: 'Spravovat cookies',

  bannerTitle: (site) => `Cookies ${on(site)}`,
  bannerMessage: (controller) =>
    `Tento web${controller ? ` (${controller})` : ''} chce používat cookies, bez kterých se obejde. Žádná z nich se neuloží bez vašeho souhlasu.`,
  bannerNews: 'Přibylo něco nového, co vyžaduje vaši odpověď. Vaše dřívější volby nadále platí.',
  newsAdded: (names) => `Co od té doby přibylo: ${names}.`,
  newsRevised: (names) => `Co se od vaší odpovědi změnilo: ${names}.`,
  newsRemoved: (names) => `Tento web již nepoužívá: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      one: 'Zapojena # třetí strana',
      few: 'Zapojeny # třetí strany',
      many: 'Zapojeno # třetí strany',
      other: 'Zapojeno # třetích stran',
    }),
  noThirdParty: 'Není zapojena žádná třetí strana.',
  consequenceAccept: 'Pokud přijmete, služby zde uvedené se spustí a mohou ve vašem zařízení uchovávat informace.',
  consequenceReject: 'Pokud odmítnete, zůstanou vypnuté. Web funguje dál; místo vloženého obsahu se zobrazí oznámení.',
  changeMind: (trigger) => `Své rozhodnutí můžete kdykoli změnit pomocí volby „${trigger}“ na každé stránce.`,

  closeRejects: 'Zavřením této zprávy křížkem odmítnete všechny: použijí se jen nezbytné cookies.',
  closeAndReject: 'Zavřít a odmítnout vše',

  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  customise: 'Podrobné nastavení',
  save: 'Uložit nastavení',
  close: 'Zavřít',
  accept: 'Přijmout',
  reject: 'Odmítnout',

  accepted: 'Tyto cookies jste přijali.',
  rejected: 'Tyto cookies jste odmítli.',
  saved: 'Vaše nastavení cookies je uloženo.',
  notKept:
    'Váš prohlížeč tomuto webu neumožňuje zapamatovat si vaši volbu: platí pro tuto stránku a otázka se objeví znovu.',
  leftBehind: 'Tato stránka nemohla zaručit, že bylo odstraněno následující:',
  leftReasons: {
    'http-only': 'odstranit to může jen server tohoto webu',
    'other-site': 'pokud to v zařízení je, uchovává se to pro jiný web; odstranit to můžete v nastavení prohlížeče',
    'in-use': 'zmizí, jakmile zavřete stránky tohoto webu',
    refused: 'prohlížeč to neodstranil; můžete to udělat v jeho nastavení',
  },
  separator: ': ',
  stillRunning: 'Následující služby se zastaví po novém načtení stránky:',
  reload: 'Načíst stránku znovu',
  hideMessage: 'Skrýt tuto zprávu',
  goBack: 'Zpět na stránku, kterou jste četli',

  gateTitle: (service) => `${service}: obsah je blokován`,
  gateMessage: (provider) =>
    `Aby se obsah zobrazil, obrátil by se váš prohlížeč na poskytovatele (${provider}), který vás může rozpoznat a uchovávat informace ve vašem zařízení.`,
  gateScope: (service) =>
    `Povolení platí jen pro službu ${service}, a to na celém webu. Jednorázové zobrazení vaše volby nemění.`,
  gateAllow: (service) => `Povolit službu ${service}`,
  gateOnce: 'Zobrazit jednou',
  gateDetails: 'Co tato služba uchovává',
  gateAllowed: (service) => `Povolili jste službu ${service}.`,
  gateHeld: 'Tento obsah je blokován.',

  privacyControl: {
    honoured:
      'Váš prohlížeč žádá, aby se vaše údaje neprodávaly ani nesdílely (Global Privacy Control). Tento web tomu vyhovuje.',
    conflict:
      'Váš prohlížeč žádá, aby se vaše údaje neprodávaly ani nesdílely (Global Privacy Control). Tento web tomu vyhovuje, přestože jste dříve přijali. Chcete-li přijmout navzdory tomuto signálu, potvrďte to zde znovu.',
    overridden:
      'Váš prohlížeč žádá, aby se vaše údaje neprodávaly ani nesdílely (Global Privacy Control). Některé služby jste přijali navzdory tomuto signálu.',
  },
  object: 'Vznést námitku',
  objected: 'Neaktivní: vznesli jste námitku.',
  stopObjecting: 'Vzít námitku zpět',

  preferencesTitle: 'Nastavení cookies',
  preferencesIntroduction: (site) =>
    `Přijměte, nebo odmítněte každou ze služeb používaných ${on(site)}. Dokud nastavení neuložíte, nic se nezmění.`,
  allServices: 'Všechny služby, o kterých můžete rozhodnout',
  alwaysActive: 'Vždy aktivní',
  withoutAsking: 'Některé služby běží, aniž se vás web ptá, jak to umožňuje zákon; můžete proti nim vznést námitku.',
  partlyAccepted: (accepted, n) => `Přijato ${accepted} z ${n}`,
  details: 'Zobrazit podrobnosti',
  nothingToChoose: 'Tento web používá jen cookies, které nevyžadují souhlas, takže zde není co vybírat.',
  notDecided: 'Zatím jste se nerozhodli. Do té doby neběží nic, co vyžaduje váš souhlas.',
  notDecidedYetRunning: 'Zatím jste se nerozhodli. Co je označeno jako přijaté, běží, dokud to neodmítnete.',
  decided: (date, until) => `Rozhodli jste se ${date}. Vaše volba platí do ${until}; potom se otázka objeví znovu.`,

  kinds: {
    necessary: {
      title: 'Nezbytné cookies',
      sentence: 'Díky nim web funguje: přihlášení, zabezpečení a zapamatování toho, o co jste požádali.',
      definition:
        'Uchovávají od jedné stránky ke druhé nebo ze dne na den to, co návštěva potřebuje: vaše přihlášení, zvolený jazyk, obsah formuláře nebo košíku.',
      consentRule: 'Souhlas není potřeba: bez nich by web nemohl splnit to, o co žádáte.',
    },
    statistics: {
      title: 'Statistické cookies',
      sentence: 'Počítají návštěvy a ukazují, které stránky se čtou, aby bylo zřejmé, co je třeba opravit.',
      definition: 'Zaznamenávají, jak se web používá: čtené stránky, hledání, použité odkazy, chyby.',
      consentRule:
        'Souhlas je potřeba, ledaže slouží jen k tomu, aby provozovatel webu získal anonymní čísla, a splňují všechny podmínky stanovené úřadem pro ochranu údajů.',
    },
    'first-party': {
      title: 'Vlastní cookies webu',
      sentence: 'Umožňují samotnému webu pamatovat si vaše zvyklosti a podle nich upravovat, co vám ukazuje.',
      definition:
        'Ukládá je web, který navštěvujete, navíc k těm, které potřebuje. Mohou obsahovat osobní údaje, sledovat, co na webu děláte, nebo sloužit jeho vlastní reklamě.',
      consentRule: 'Souhlas je potřeba: rozhoduje, k čemu cookie slouží, a ne kdo ji ukládá.',
    },
    'third-party': {
      title: 'Cookies třetích stran',
      sentence: 'Umožňují jiným společnostem rozpoznat vás na tomto webu, aby zobrazily svůj obsah nebo svou reklamu.',
      definition:
        'Ukládá je jiný web než ten, který navštěvujete, nebo někdo jeho jménem. Tento jiný web se tak může dozvědět, že jste sem přišli a co jste viděli.',
      consentRule: 'Souhlas je potřeba dříve, než se uloží první z nich.',
    },
  },
  columns: {
    provider: 'Poskytovatel',
    service: 'Služba a umístění',
    name: 'Název cookie',
    purpose: 'Účely',
    duration: 'Doba platnosti',
    party: 'Kdo ukládá',
    technique: 'Forma uložení',
    recipients: 'Příjemci a předávání údajů',
    ground: 'Právní základ',
    retention: 'Doba uchování údajů',
    status: 'Vaše volba',
  },
  parties: { first: 'tento web', third: 'třetí strana' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'místní úložiště',
    sessionStorage: 'úložiště relace',
    indexedDB: 'databáze prohlížeče',
    cacheStorage: 'mezipaměť prohlížeče',
    serviceWorker: 'service worker',
    pixel: 'sledovací pixel',
    request: 'pouze požadavek',
  },
  exemptions: {
    'choice-memory': 'bez souhlasu: pamatuje si vaši volbu ohledně cookies',
    authentication: 'bez souhlasu: udržuje vaše přihlášení',
    security: 'bez souhlasu: chrání službu',
    basket: 'bez souhlasu: uchovává váš košík',
    interface: 'bez souhlasu: zobrazuje web tak, jak jste si zvolili',
    'load-balancing': 'bez souhlasu: rozděluje zátěž mezi servery',
    paywall: 'bez souhlasu: počítá články zdarma',
    'audience-measurement': 'bez souhlasu: anonymní čísla jen pro provozovatele webu',
    transmission: 'bez souhlasu: přenáší komunikaci',
    'requested-service': 'bez souhlasu: poskytuje to, o co jste požádali',
    appearance: 'bez souhlasu: přizpůsobuje vzhled webu vašemu zařízení',
    'emergency-assistance': 'bez souhlasu: zjistí vaši polohu, když voláte o pomoc',
  },
  consentNeeded: 'váš souhlas',
  untilObjection: 'běží, dokud nevznesete námitku',
  session: 'do zavření prohlížeče',
  persistent: 'do odstranění',
  notStated: 'neuvedeno',
  none: 'netýká se',
  statusGranted: 'Přijato',
  statusDenied: 'Odmítnuto',
  statusPending: 'Bez odpovědi: vypnuto',
  rowCount: (n) => count(n, { one: '(# položka)', few: '(# položky)', many: '(# položky)', other: '(# položek)' }),
  withoutConsent: (title) => `${title}: bez souhlasu`,
  withConsent: (title) => `${title}: s vaším souhlasem`,
  unlessRefused: (title) => `${title}: pokud neodmítnete`,
  emptyTable: 'Není zde uvedena žádná cookie.',
  policyOf: (provider) => `Zásady ochrany osobních údajů: ${provider}`,

  tools: 'Hledat a filtrovat',
  search: 'Hledat v této tabulce',
  filterAll: 'Všechny',
  filterAllChoices: 'Všechny volby',
  filterPurpose: 'Účel',
  found: (shown, n) => count(n, { other: 'Zobrazené položky: § z #' }, shown),
  noMatch: 'Vašemu hledání neodpovídá žádná položka.',
  clearSearch: 'Zobrazit všechny položky',
  sortBy: (column) => `Seřadit podle: ${column}`,
  presence: {
    present: 'Nyní v tomto zařízení',
    absent: 'Nyní není v tomto zařízení',
    unknown: 'Tato stránka nemůže zjistit, zda je v tomto zařízení',
  },
  eraseNow: 'Odstranit nyní',
  erased: (name) => `Z tohoto zařízení bylo odstraněno: ${name}.`,
  changeChoice: 'Změnit mou volbu',
  downloadCsv: 'Stáhnout jako CSV',
  downloadJson: 'Stáhnout jako JSON',
  print: 'Vytisknout',

  changesTitle: 'Co se změnilo',
  changesSince: (date) => `Změny od verze ze dne ${date}:`,
  changesNone: 'Nic se nezměnilo.',
  changeAdded: (service) => `Přidáno: ${service}.`,
  changeRemoved: (service) => `Již se nepoužívá: ${service}.`,
  changeAltered: (service, facts) => `U služby ${service} se změnilo: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Služba ${service} nově uchovává také: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Služba ${service} již neuchovává: ${cookies}.`,
  asksAgain: 'Web se vás na to zeptá znovu.',

  charterTitle: 'Přehled cookies',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Tento přehled uvádí cookies používané ${on(site)}, k čemu každá slouží a jak dlouho platí, a umožňuje vám o nich rozhodnout.`
      : `Tento přehled uvádí cookies používané ${on(site)} (správce: ${controller}), k čemu každá slouží a jak dlouho platí, a umožňuje vám o nich rozhodnout.`,
  updated: (date) => `Naposledy aktualizováno ${date}.`,
  version: (version) => `Verze ${version}.`,
  whatTitle: 'Co je cookie?',
  what: [
    'Cookie je krátký text, o jehož uchování web požádá váš prohlížeč a který při každém vašem návratu dostane zpět: tak může prohlížeč na dalších stránkách poznat.',
    'Stejná pravidla platí pro vše, co plní úlohu cookie pod jiným názvem, například pro úložiště prohlížeče nebo neviditelné obrázky. Tento přehled uvádí i je.',
  ],
  kindsTitle: 'Čtyři druhy cookies',
  kindsIntroduction:
    'Cookies se rozlišují podle toho, k čemu slouží. Právě to, a ne technika, rozhoduje, zda se vás web musí zeptat.',
  usageTitle: (site) => `Co dělají cookies ${on(site)}`,
  usageExempt: (n) =>
    count(n, {
      one: '# služba běží, aniž se vás web ptá, protože je potřebná pro to, o co na webu žádáte:',
      few: '# služby běží, aniž se vás web ptá, protože jsou potřebné pro to, o co na webu žádáte:',
      many: '# služby běží, aniž se vás web ptá, protože jsou potřebné pro to, o co na webu žádáte:',
      other: '# služeb běží, aniž se vás web ptá, protože jsou potřebné pro to, o co na webu žádáte:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# služba zůstává vypnutá, dokud ji nepřijmete:',
      few: '# služby zůstávají vypnuté, dokud je nepřijmete:',
      many: '# služby zůstává vypnuto, dokud je nepřijmete:',
      other: '# služeb zůstává vypnutých, dokud je nepřijmete:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# služba běží, dokud ji neodmítnete:',
      few: '# služby běží, dokud je neodmítnete:',
      many: '# služby běží, dokud je neodmítnete:',
      other: '# služeb běží, dokud je neodmítnete:',
    }),
  usageNone:
    'Nepoužívá se zde žádná služba, která by vyžadovala váš souhlas: proto se vás web při příchodu na nic neptá.',
  tablesTitle: 'Cookies podrobně',
  choicesTitle: 'Vaše volby',
  retention: (duration) =>
    `Ať přijmete, nebo odmítnete, vaše volba se uchovává ${duration}, počítáno ode dne, kdy jste ji učinili.`,
  browserAdvice:
    'I váš prohlížeč umí zobrazit a odstranit cookies, které uchovává. Doplňuje to volby uvedené výše a nenahrazuje je.',
  rightsTitle: 'Vaše práva a kontakty',
  rights: (controller) =>
    `Vede-li cookie ke zpracování osobních údajů, můžete ${controller ? `správce (${controller})` : 'provozovatele webu'} požádat o přístup k nim, jejich opravu, výmaz, omezení zpracování nebo o jejich předání vám, a můžete vznést námitku proti jejich zpracování.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Pověřenec pro ochranu osobních údajů',
  authority: 'Dozorový úřad, u něhož lze podat stížnost',
  policy: 'Zásady ochrany osobních údajů',
};

export default strings;
