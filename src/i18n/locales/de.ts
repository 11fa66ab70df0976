import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('de');

const strings: Strings = {
  lang: 'de',
  dir: 'ltr',

  manageCookies: 'Cookies verwalten',

  bannerTitle: (site) => (site ? `Cookies auf ${site}` : 'Cookies auf dieser Website'),
  bannerMessage: (controller) =>
    `Diese Website${controller ? ` (${controller})` : ''} möchte Cookies verwenden, die für ihren Betrieb nicht notwendig sind. Ohne Ihre Einwilligung werden diese nicht gesetzt.`,
  bannerNews: 'Zu etwas Neuem wird Ihre Antwort benötigt. Ihre bisherige Auswahl gilt weiter.',
  newsAdded: (names) => `Seitdem hinzugekommen: ${names}.`,
  newsRevised: (names) => `Seit Ihrer Antwort geändert: ${names}.`,
  newsRemoved: (names) => `Nicht mehr verwendet: ${names}.`,
  thirdParties: (n) => count(n, { one: '# Drittanbieter beteiligt', other: '# Drittanbieter beteiligt' }),
  noThirdParty: 'Es ist kein Drittanbieter beteiligt.',
  consequenceAccept:
    'Wenn Sie akzeptieren, starten die hier genannten Dienste und können Informationen auf Ihrem Gerät speichern.',
  consequenceReject:
    'Wenn Sie ablehnen, bleiben sie ausgeschaltet. Die Website funktioniert weiter; an der Stelle eingebetteter Inhalte steht ein Hinweis.',
  changeMind: (trigger) => `Sie können Ihre Auswahl jederzeit ändern, auf jeder Seite unter „${trigger}“.`,

  closeRejects:
    'Wenn Sie diese Meldung mit dem Kreuz schließen, lehnen Sie alle ab: Es werden nur die notwendigen Cookies verwendet.',
  closeAndReject: 'Schließen und alle ablehnen',

  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  customise: 'Einstellungen',
  save: 'Auswahl speichern',
  close: 'Schließen',
  accept: 'Akzeptieren',
  reject: 'Ablehnen',

  accepted: 'Sie haben diese Cookies akzeptiert.',
  rejected: 'Sie haben diese Cookies abgelehnt.',
  saved: 'Ihre Auswahl wurde gespeichert.',
  notKept:
    'Ihr Browser lässt nicht zu, dass diese Website sich Ihre Auswahl merkt: Sie gilt für diese Seite; danach werden Sie erneut gefragt.',
  leftBehind: 'Diese Seite konnte nicht sicherstellen, dass Folgendes gelöscht ist:',
  leftReasons: {
    'http-only': 'nur der Server der Website kann es löschen',
    'other-site':
      'falls vorhanden, ist es für eine andere Website gespeichert; Sie können es in den Einstellungen Ihres Browsers löschen',
    'in-use': 'wird gelöscht, sobald Sie die Seiten dieser Website schließen',
    refused: 'Ihr Browser hat es behalten; Sie können es in seinen Einstellungen löschen',
  },
  separator: ': ',
  stillRunning: 'Die folgenden Dienste enden, wenn die Seite neu geladen wird:',
  reload: 'Seite neu laden',
  hideMessage: 'Meldung ausblenden',
  goBack: 'Zurück zur zuletzt gelesenen Seite',

  gateTitle: (service) => `${service}: Inhalt blockiert`,
  gateMessage: (provider) =>
    `Um den Inhalt anzuzeigen, würde Ihr Browser eine Verbindung zum Anbieter (${provider}) aufbauen. Dieser kann Sie möglicherweise wiedererkennen und Informationen auf Ihrem Gerät speichern.`,
  gateScope: (service) =>
    `Die Erlaubnis gilt nur für ${service}, aber auf der gesamten Website. Einmaliges Anzeigen ändert nichts an Ihrer Auswahl.`,
  gateAllow: (service) => `${service} erlauben`,
  gateOnce: 'Einmal anzeigen',
  gateDetails: 'Was dieser Dienst speichert',
  gateAllowed: (service) => `Sie haben ${service} erlaubt.`,
  gateHeld: 'Dieser Inhalt ist blockiert.',

  privacyControl: {
    honoured:
      'Ihr Browser bittet Websites, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Diese Website hält sich daran.',
    conflict:
      'Ihr Browser bittet Websites, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Diese Website hält sich daran, obwohl Sie zuvor akzeptiert haben. Wenn Sie trotz des Signals akzeptieren möchten, geben Sie es hier noch einmal an.',
    overridden:
      'Ihr Browser bittet Websites, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Einige Dienste haben Sie trotzdem akzeptiert.',
  },
  object: 'Widerspruch einlegen',
  objected: 'Nicht aktiv: Sie haben Widerspruch eingelegt.',
  stopObjecting: 'Widerspruch zurücknehmen',

  preferencesTitle: 'Cookie-Einstellungen',
  preferencesIntroduction: (site) =>
    `Sie können jeden Dienst, der auf ${site || 'dieser Website'} verwendet wird, einzeln akzeptieren oder ablehnen. Bis Sie speichern, ändert sich nichts.`,
  allServices: 'Alle Dienste, über die Sie entscheiden',
  alwaysActive: 'Immer aktiv',
  withoutAsking:
    'Einige Dienste laufen ohne Nachfrage, wie es das Gesetz erlaubt; Sie können dagegen Widerspruch einlegen.',
  partlyAccepted: (accepted, n) => `${accepted} von ${n} akzeptiert`,
  details: 'Details anzeigen',
  nothingToChoose:
    'Diese Website verwendet nur Cookies, für die keine Einwilligung nötig ist. Hier gibt es daher nichts auszuwählen.',
  notDecided: 'Sie haben noch keine Auswahl getroffen. Bis dahin läuft nichts, was Ihre Einwilligung erfordert.',
  notDecidedYetRunning:
    'Sie haben noch keine Auswahl getroffen. Was als akzeptiert gekennzeichnet ist, läuft, bis Sie es ablehnen.',
  decided: (date, until) =>
    `Sie haben Ihre Auswahl am ${date} getroffen. Sie gilt bis zum ${until}; danach werden Sie erneut gefragt.`,

  kinds: {
    necessary: {
      title: 'Notwendige Cookies',
      sentence:
        'Durch sie funktioniert die Website: Anmeldung, Sicherheit und Speicherung dessen, was Sie angefordert haben.',
      definition:
        'Sie speichern von einer Seite zur nächsten oder von einem Tag zum anderen, was für den Besuch gebraucht wird: dass Sie angemeldet sind, welche Sprache Sie gewählt haben, was in einem Formular oder Warenkorb steht.',
      consentRule:
        'Keine Einwilligung nötig: Ohne sie könnte die Website das, was Sie von ihr anfordern, nicht erbringen.',
    },
    statistics: {
      title: 'Statistik-Cookies',
      sentence:
        'Sie zählen Besuche und zeigen, welche Seiten gelesen werden. So lässt sich feststellen, was zu korrigieren ist.',
      definition:
        'Sie erfassen, wie eine Website genutzt wird: gelesene Seiten, Suchanfragen, angeklickte Links, aufgetretene Fehler.',
      consentRule:
        'Einwilligung nötig, es sei denn, sie dienen allein dazu, dem Betreiber der Website anonyme Zahlen zu liefern, und erfüllen alle von der Datenschutzaufsichtsbehörde festgelegten Bedingungen.',
    },
    'first-party': {
      title: 'Eigene Cookies der Website',
      sentence: 'Mit ihnen merkt sich die Website selbst Ihre Gewohnheiten, um anzupassen, was sie Ihnen zeigt.',
      definition:
        'Sie werden von der besuchten Website gesetzt, zusätzlich zu den notwendigen. Sie können personenbezogene Daten enthalten, Ihr Verhalten auf der Website verfolgen oder der eigenen Werbung der Website dienen.',
      consentRule: 'Einwilligung nötig: Es kommt darauf an, wozu ein Cookie dient, und nicht darauf, wer es setzt.',
    },
    'third-party': {
      title: 'Cookies von Drittanbietern',
      sentence:
        'Mit ihnen können andere Unternehmen Sie hier wiedererkennen, um ihre Inhalte oder ihre Werbung zu zeigen.',
      definition:
        'Sie werden von einer anderen als der besuchten Website oder in deren Auftrag gesetzt. Diese andere Website kann dadurch erfahren, dass Sie hier waren und was Sie gesehen haben.',
      consentRule: 'Einwilligung nötig, bevor das erste von ihnen gesetzt wird.',
    },
  },
  columns: {
    provider: 'Anbieter',
    service: 'Dienst und Einsatzort',
    name: 'Name des Cookies',
    purpose: 'Zwecke',
    duration: 'Speicherdauer',
    party: 'Gesetzt durch',
    technique: 'Art der Speicherung',
    recipients: 'Empfänger und Übermittlungen',
    ground: 'Rechtsgrundlage',
    retention: 'Aufbewahrung der Daten',
    status: 'Ihre Auswahl',
  },
  parties: { first: 'diese Website', third: 'Drittanbieter' },
  techniques: {
    cookie: 'Cookie',
    localStorage: 'lokaler Speicher',
    sessionStorage: 'Sitzungsspeicher',
    indexedDB: 'Datenbank des Browsers',
    cacheStorage: 'Zwischenspeicher des Browsers',
    serviceWorker: 'Service Worker',
    pixel: 'Zählpixel',
    request: 'nur Abruf',
  },
  exemptions: {
    'choice-memory': 'keine Einwilligung nötig: merkt sich Ihre Auswahl zu Cookies',
    authentication: 'keine Einwilligung nötig: hält Sie angemeldet',
    security: 'keine Einwilligung nötig: schützt den Dienst',
    basket: 'keine Einwilligung nötig: merkt sich Ihren Warenkorb',
    interface: 'keine Einwilligung nötig: zeigt die Website so, wie Sie es gewünscht haben',
    'load-balancing': 'keine Einwilligung nötig: verteilt die Last auf mehrere Server',
    paywall: 'keine Einwilligung nötig: zählt die kostenlosen Artikel',
    'audience-measurement': 'keine Einwilligung nötig: anonyme Zahlen allein für den Betreiber der Website',
    transmission: 'keine Einwilligung nötig: überträgt die Nachricht',
    'requested-service': 'keine Einwilligung nötig: liefert, was Sie angefordert haben',
    appearance: 'keine Einwilligung nötig: passt das Aussehen der Website an Ihr Gerät an',
    'emergency-assistance': 'keine Einwilligung nötig: ermittelt Ihren Standort, wenn Sie Hilfe rufen',
  },
  consentNeeded: 'Ihre Einwilligung',
  untilObjection: 'aktiv, bis Sie widersprechen',
  session: 'bis zum Schließen des Browsers',
  persistent: 'bis zur Löschung',
  notStated: 'keine Angabe',
  none: 'entfällt',
  statusGranted: 'Akzeptiert',
  statusDenied: 'Abgelehnt',
  statusPending: 'Ohne Antwort: nicht aktiv',
  rowCount: (n) => count(n, { one: '(# Eintrag)', other: '(# Einträge)' }),
  withoutConsent: (title) => `${title}: keine Einwilligung nötig`,
  withConsent: (title) => `${title}: mit Ihrer Einwilligung`,
  unlessRefused: (title) => `${title}: sofern Sie nicht ablehnen`,
  emptyTable: 'Hier ist kein Cookie angegeben.',
  policyOf: (provider) => `Datenschutzerklärung: ${provider}`,

  tools: 'Suchen und filtern',
  search: 'In dieser Tabelle suchen',
  filterAll: 'Alle',
  filterAllChoices: 'Alle',
  filterPurpose: 'Zweck',
  found: (shown, n) => count(n, { one: '§ von # Eintrag angezeigt', other: '§ von # Einträgen angezeigt' }, shown),
  noMatch: 'Kein Eintrag entspricht Ihrer Suche.',
  clearSearch: 'Alle Einträge anzeigen',
  sortBy: (column) => `Sortieren nach: ${column}`,
  presence: {
    present: 'Zurzeit auf diesem Gerät',
    absent: 'Zurzeit nicht auf diesem Gerät',
    unknown: 'Diese Seite kann nicht erkennen, ob es auf diesem Gerät ist',
  },
  eraseNow: 'Jetzt löschen',
  erased: (name) => `${name} wurde von diesem Gerät gelöscht.`,
  changeChoice: 'Meine Auswahl ändern',
  downloadCsv: 'Als CSV herunterladen',
  downloadJson: 'Als JSON herunterladen',
  print: 'Drucken',

  changesTitle: 'Was sich geändert hat',
  changesSince: (date) => `Änderungen seit der Fassung vom ${date}:`,
  changesNone: 'Es hat sich nichts geändert.',
  changeAdded: (service) => `${service} ist hinzugekommen.`,
  changeRemoved: (service) => `${service} wird nicht mehr verwendet.`,
  changeAltered: (service, facts) => `Bei ${service} hat sich geändert: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} speichert jetzt auch ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} speichert nicht mehr: ${cookies}.`,
  asksAgain: 'Sie werden dazu erneut gefragt.',

  charterTitle: 'Cookie-Erklärung',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Diese Erklärung nennt die Cookies, die auf ${site || 'dieser Website'} verwendet werden. Sie sagt, wozu jedes dient und wie lange es gespeichert bleibt, und lässt Sie darüber entscheiden.`
      : `Diese Erklärung nennt die Cookies, die auf ${site || 'dieser Website'} verwendet werden (verantwortlich: ${controller}). Sie sagt, wozu jedes dient und wie lange es gespeichert bleibt, und lässt Sie darüber entscheiden.`,
  updated: (date) => `Zuletzt aktualisiert am ${date}.`,
  version: (version) => `Version ${version}.`,
  whatTitle: 'Was ist ein Cookie?',
  what: [
    'Ein Cookie ist ein kleiner Text, den eine Website von Ihrem Browser speichern lässt und bei jedem weiteren Besuch zurückerhält: So kann sie einen Browser von einer Seite zur nächsten wiedererkennen.',
    'Dieselben Regeln gelten für alles, was unter anderem Namen die Aufgabe eines Cookies erfüllt, etwa den Speicher des Browsers oder unsichtbare Bilder. Auch sie sind in dieser Erklärung aufgeführt.',
  ],
  kindsTitle: 'Die vier Arten von Cookies',
  kindsIntroduction:
    'Cookies werden danach unterschieden, wozu sie dienen. Davon, und nicht von der Technik, hängt ab, ob Sie gefragt werden müssen.',
  usageTitle: (site) => (site ? `Wozu Cookies auf ${site} dienen` : 'Wozu Cookies auf dieser Website dienen'),
  usageExempt: (n) =>
    count(n, {
      one: '# Dienst wird ohne Nachfrage verwendet, weil er für das nötig ist, was Sie von der Website anfordern:',
      other:
        '# Dienste werden ohne Nachfrage verwendet, weil sie für das nötig sind, was Sie von der Website anfordern:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# Dienst bleibt ausgeschaltet, bis Sie ihn akzeptieren:',
      other: '# Dienste bleiben ausgeschaltet, bis Sie sie akzeptieren:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# Dienst läuft, bis Sie ihn ablehnen:',
      other: '# Dienste laufen, bis Sie sie ablehnen:',
    }),
  usageNone:
    'Hier wird kein Dienst verwendet, der Ihre Einwilligung erfordert. Deshalb werden Sie beim Aufruf der Website nichts gefragt.',
  tablesTitle: 'Die Cookies im Einzelnen',
  choicesTitle: 'Ihre Auswahl',
  retention: (duration) =>
    `Ob Sie akzeptieren oder ablehnen: Ihre Auswahl bleibt ab dem Tag, an dem Sie sie getroffen haben, so lange gespeichert: ${duration}.`,
  browserAdvice:
    'Auch Ihr Browser kann die bei ihm gespeicherten Cookies anzeigen und löschen. Das ergänzt die Auswahl oben und ersetzt sie nicht.',
  rightsTitle: 'Ihre Rechte und Ansprechstellen',
  rights: (controller) =>
    `Soweit durch ein Cookie personenbezogene Daten verarbeitet werden, können Sie von der verantwortlichen Stelle${controller ? ` (${controller})` : ''} Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Herausgabe dieser Daten verlangen und der Verarbeitung widersprechen.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Datenschutzbeauftragte oder Datenschutzbeauftragter',
  authority: 'Aufsichtsbehörde für Beschwerden',
  policy: 'Datenschutzerklärung',
};

export default strings;
