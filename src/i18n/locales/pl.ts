import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('pl');
const on = (site: string): string => (site ? `w serwisie ${site}` : 'w tym serwisie');

const strings: Strings = {
  lang: 'pl',
  dir: 'ltr',

  manageCookies: 'Zarządzaj plikami cookie',

  bannerTitle: (site) => `Pliki cookie ${on(site)}`,
  bannerMessage: (controller) =>
    `Ten serwis${controller ? ` (${controller})` : ''} chce używać plików cookie, bez których może się obyć. Żaden z nich nie zostanie zapisany bez twojej zgody.`,
  bannerNews: 'Pojawiło się coś nowego, co wymaga twojej odpowiedzi. Wcześniejsze wybory nadal obowiązują.',
  newsAdded: (names) => `Dodano od tego czasu: ${names}.`,
  newsRevised: (names) => `Zmieniono po twojej odpowiedzi: ${names}.`,
  newsRemoved: (names) => `Już nieużywane: ${names}.`,
  thirdParties: (n) =>
    count(n, {
      one: 'Uczestniczy # podmiot trzeci',
      few: 'Uczestniczą # podmioty trzecie',
      many: 'Uczestniczy # podmiotów trzecich',
      other: 'Uczestniczy # podmiotu trzeciego',
    }),
  noThirdParty: 'Nie uczestniczy żaden podmiot trzeci.',
  consequenceAccept:
    'Jeśli zaakceptujesz, wymienione tu usługi zostaną włączone i będą mogły przechowywać informacje na twoim urządzeniu.',
  consequenceReject:
    'Jeśli odrzucisz, pozostaną wyłączone. Serwis będzie nadal działać, a osadzone treści zastąpi komunikat.',
  changeMind: (trigger) => `W każdej chwili możesz zmienić zdanie: na każdej stronie jest polecenie „${trigger}”.`,

  closeRejects:
    'Zamknięcie tego komunikatu krzyżykiem oznacza odrzucenie wszystkich: używane są tylko niezbędne pliki cookie.',
  closeAndReject: 'Zamknij i odrzuć wszystkie',

  acceptAll: 'Akceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  customise: 'Dostosuj',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  accept: 'Akceptuj',
  reject: 'Odrzuć',

  accepted: 'Te pliki cookie zostały zaakceptowane.',
  rejected: 'Te pliki cookie zostały odrzucone.',
  saved: 'Ustawienia plików cookie zostały zapisane.',
  notKept:
    'Przeglądarka nie pozwala temu serwisowi zapamiętać twojego wyboru: dotyczy on tej strony, a pytanie pojawi się ponownie.',
  leftBehind: 'Ta strona nie mogła upewnić się, że usunięto:',
  leftReasons: {
    'http-only': 'może to usunąć tylko serwer tego serwisu',
    'other-site': 'jeśli istnieje, jest przechowywane dla innego serwisu; możesz to usunąć w ustawieniach przeglądarki',
    'in-use': 'zniknie, gdy zamkniesz strony tego serwisu',
    refused: 'przeglądarka tego nie usunęła; możesz to zrobić w jej ustawieniach',
  },
  separator: ': ',
  stillRunning: 'Następujące usługi zatrzymają się po ponownym wczytaniu strony:',
  reload: 'Wczytaj stronę ponownie',
  hideMessage: 'Ukryj ten komunikat',
  goBack: 'Wróć do czytanej strony',

  gateTitle: (service) => `${service}: treść zablokowana`,
  gateMessage: (provider) =>
    `Aby ją wyświetlić, przeglądarka połączyłaby się z dostawcą (${provider}), który może cię rozpoznać i przechowywać informacje na twoim urządzeniu.`,
  gateScope: (service) =>
    `Zezwolenie dotyczy tylko usługi ${service}, w całym serwisie. Jednorazowe wyświetlenie nie zmienia twoich wyborów.`,
  gateAllow: (service) => `Zezwól na usługę ${service}`,
  gateOnce: 'Wyświetl jeden raz',
  gateDetails: 'Co przechowuje ta usługa',
  gateAllowed: (service) => `Zezwolono na usługę ${service}.`,
  gateHeld: 'Ta treść jest zablokowana.',

  privacyControl: {
    honoured:
      'Twoja przeglądarka prosi, aby nie sprzedawać ani nie udostępniać twoich danych (Global Privacy Control). Ten serwis to uwzględnia.',
    conflict:
      'Twoja przeglądarka prosi, aby nie sprzedawać ani nie udostępniać twoich danych (Global Privacy Control). Ten serwis to uwzględnia mimo wcześniejszej akceptacji. Aby zaakceptować mimo tego sygnału, potwierdź to tutaj jeszcze raz.',
    overridden:
      'Twoja przeglądarka prosi, aby nie sprzedawać ani nie udostępniać twoich danych (Global Privacy Control). Niektóre usługi zostały przez ciebie zaakceptowane mimo tego sygnału.',
  },
  object: 'Wnieś sprzeciw',
  objected: 'Nieaktywne: wniesiono sprzeciw.',
  stopObjecting: 'Wycofaj sprzeciw',

  preferencesTitle: 'Ustawienia plików cookie',
  preferencesIntroduction: (site) =>
    `Zaakceptuj lub odrzuć każdą z usług używanych ${on(site)}. Nic się nie zmieni, dopóki nie zapiszesz wyboru.`,
  allServices: 'Wszystkie usługi do wyboru',
  alwaysActive: 'Zawsze aktywne',
  withoutAsking:
    'Niektóre usługi działają bez pytania o zgodę, na co pozwala prawo; możesz wnieść wobec nich sprzeciw.',
  partlyAccepted: (accepted, n) => `Zaakceptowano ${accepted} z ${n}`,
  details: 'Pokaż szczegóły',
  nothingToChoose: 'Ten serwis używa tylko plików cookie, które nie wymagają zgody, więc nie ma tu nic do wyboru.',
  notDecided: 'Nie dokonano jeszcze wyboru. Do tego czasu nie działa nic, co wymaga twojej zgody.',
  notDecidedYetRunning:
    'Nie dokonano jeszcze wyboru. To, co oznaczono jako zaakceptowane, działa, dopóki tego nie odrzucisz.',
  decided: (date, until) =>
    `Data twojego wyboru: ${date}. Wybór obowiązuje do ${until}; potem pytanie pojawi się ponownie.`,

  kinds: {
    necessary: {
      title: 'Niezbędne pliki cookie',
      sentence: 'Dzięki nim serwis działa: logowanie, bezpieczeństwo, pamiętanie tego, o co prosisz.',
      definition:
        'Przechowują między kolejnymi stronami lub dniami to, co jest potrzebne podczas wizyty: stan zalogowania, wybrany język, zawartość formularza lub koszyka.',
      consentRule: 'Zgoda nie jest potrzebna: bez nich serwis nie mógłby zrobić tego, o co prosisz.',
    },
    statistics: {
      title: 'Statystyczne pliki cookie',
      sentence: 'Liczą wizyty i pokazują, które strony są czytane, aby było wiadomo, co trzeba poprawić.',
      definition:
        'Zapisują sposób korzystania z serwisu: czytane strony, wyszukiwania, użyte odnośniki, napotkane błędy.',
      consentRule:
        'Zgoda jest potrzebna, chyba że służą wyłącznie do podawania wydawcy anonimowych danych liczbowych i spełniają wszystkie warunki określone przez organ ochrony danych.',
    },
    'first-party': {
      title: 'Własne pliki cookie serwisu',
      sentence: 'Pozwalają samemu serwisowi pamiętać twoje nawyki, aby dostosować to, co ci pokazuje.',
      definition:
        'Zapisuje je serwis, który odwiedzasz, oprócz tych, których potrzebuje. Mogą zawierać dane osobowe, śledzić to, co robisz w serwisie, lub służyć jego własnym reklamom.',
      consentRule: 'Zgoda jest potrzebna: liczy się to, do czego służy plik cookie, a nie to, kto go zapisuje.',
    },
    'third-party': {
      title: 'Pliki cookie podmiotów trzecich',
      sentence: 'Pozwalają innym firmom rozpoznać cię tutaj, aby pokazywać swoje treści lub reklamy.',
      definition:
        'Zapisuje je inny serwis niż ten, który odwiedzasz, lub ktoś w jego imieniu. Ten inny serwis może się w ten sposób dowiedzieć o twojej wizycie i o tym, co tu oglądasz.',
      consentRule: 'Zgoda jest potrzebna przed zapisaniem pierwszego z nich.',
    },
  },
  columns: {
    provider: 'Dostawca',
    service: 'Usługa i miejsce',
    name: 'Nazwa pliku cookie',
    purpose: 'Cele',
    duration: 'Okres ważności',
    party: 'Kto zapisuje',
    technique: 'Forma zapisu',
    recipients: 'Odbiorcy i przekazywanie danych',
    ground: 'Podstawa prawna',
    retention: 'Okres przechowywania danych',
    status: 'Twój wybór',
  },
  parties: { first: 'ten serwis', third: 'podmiot trzeci' },
  techniques: {
    cookie: 'plik cookie',
    localStorage: 'pamięć lokalna',
    sessionStorage: 'pamięć sesji',
    indexedDB: 'baza danych przeglądarki',
    cacheStorage: 'pamięć podręczna przeglądarki',
    serviceWorker: 'service worker',
    pixel: 'piksel śledzący',
    request: 'samo żądanie',
  },
  exemptions: {
    'choice-memory': 'zgoda niewymagana: pamięta twój wybór dotyczący plików cookie',
    authentication: 'zgoda niewymagana: utrzymuje zalogowanie',
    security: 'zgoda niewymagana: chroni usługę',
    basket: 'zgoda niewymagana: przechowuje koszyk',
    interface: 'zgoda niewymagana: pokazuje serwis tak, jak wybierzesz',
    'load-balancing': 'zgoda niewymagana: rozkłada obciążenie między serwery',
    paywall: 'zgoda niewymagana: liczy bezpłatne artykuły',
    'audience-measurement': 'zgoda niewymagana: anonimowe dane liczbowe wyłącznie dla wydawcy',
    transmission: 'zgoda niewymagana: przesyła komunikaty w sieci',
    'requested-service': 'zgoda niewymagana: dostarcza to, o co prosisz',
    appearance: 'zgoda niewymagana: dostosowuje wygląd serwisu do urządzenia',
    'emergency-assistance': 'zgoda niewymagana: ustala twoje położenie, gdy wzywasz pomoc',
  },
  consentNeeded: 'twoja zgoda',
  untilObjection: 'działa, dopóki nie wniesiesz sprzeciwu',
  session: 'do zamknięcia przeglądarki',
  persistent: 'do usunięcia',
  notStated: 'nie podano',
  none: 'brak',
  statusGranted: 'Zaakceptowano',
  statusDenied: 'Odrzucono',
  statusPending: 'Brak odpowiedzi: wyłączone',
  rowCount: (n) => count(n, { one: '(# wpis)', few: '(# wpisy)', many: '(# wpisów)', other: '(# wpisu)' }),
  withoutConsent: (title) => `${title}: zgoda niewymagana`,
  withConsent: (title) => `${title}: za twoją zgodą`,
  unlessRefused: (title) => `${title}: chyba że odrzucisz`,
  emptyTable: 'Nie wymieniono tu żadnych plików cookie.',
  policyOf: (provider) => `Polityka prywatności: ${provider}`,

  tools: 'Szukaj i filtruj',
  search: 'Szukaj w tej tabeli',
  filterAll: 'Wszystkie',
  filterAllChoices: 'Wszystkie wybory',
  filterPurpose: 'Cel',
  found: (shown, n) => count(n, { other: 'Pokazane wpisy: § z #' }, shown),
  noMatch: 'Żaden wpis nie pasuje do wyszukiwania.',
  clearSearch: 'Pokaż wszystkie wpisy',
  sortBy: (column) => `Sortuj według: ${column}`,
  presence: {
    present: 'Teraz na tym urządzeniu',
    absent: 'Teraz nie ma na tym urządzeniu',
    unknown: 'Ta strona nie może sprawdzić, czy jest na tym urządzeniu',
  },
  eraseNow: 'Usuń teraz',
  erased: (name) => `Usunięto z tego urządzenia: ${name}.`,
  changeChoice: 'Zmień mój wybór',
  downloadCsv: 'Pobierz jako CSV',
  downloadJson: 'Pobierz jako JSON',
  print: 'Drukuj',

  changesTitle: 'Co się zmieniło',
  changesSince: (date) => `Zmiany od wersji z ${date}:`,
  changesNone: 'Nic się nie zmieniło.',
  changeAdded: (service) => `Dodano: ${service}.`,
  changeRemoved: (service) => `Już nieużywane: ${service}.`,
  changeAltered: (service, facts) => `W usłudze ${service} zmieniło się: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `Usługa ${service} przechowuje teraz także: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `Usługa ${service} nie przechowuje już: ${cookies}.`,
  asksAgain: 'Pytanie o to pojawi się ponownie.',

  charterTitle: 'Karta plików cookie',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Ta karta wymienia pliki cookie używane ${on(site)}, podaje cel i okres ważności każdego z nich oraz pozwala ci o nich zdecydować.`
      : `Ta karta wymienia pliki cookie używane ${on(site)} (administrator: ${controller}), podaje cel i okres ważności każdego z nich oraz pozwala ci o nich zdecydować.`,
  updated: (date) => `Ostatnia aktualizacja: ${date}.`,
  version: (version) => `Wersja ${version}.`,
  whatTitle: 'Co to jest plik cookie?',
  what: [
    'Plik cookie to krótki tekst, który przeglądarka przechowuje na prośbę serwisu i który serwis otrzymuje z powrotem przy każdej kolejnej wizycie: dzięki temu może rozpoznać przeglądarkę na kolejnych stronach.',
    'Te same zasady dotyczą wszystkiego, co pełni rolę pliku cookie pod inną nazwą, na przykład pamięci przeglądarki lub niewidocznych obrazków. Ta karta wymienia także takie techniki.',
  ],
  kindsTitle: 'Cztery rodzaje plików cookie',
  kindsIntroduction:
    'Pliki cookie różnią się tym, do czego służą. To właśnie cel, a nie technika, decyduje o tym, czy trzeba cię zapytać.',
  usageTitle: (site) => `Co robią pliki cookie ${on(site)}`,
  usageExempt: (n) =>
    count(n, {
      one: '# usługa działa bez pytania o zgodę, ponieważ wymaga jej to, o co prosisz serwis:',
      few: '# usługi działają bez pytania o zgodę, ponieważ wymaga ich to, o co prosisz serwis:',
      many: '# usług działa bez pytania o zgodę, ponieważ wymaga ich to, o co prosisz serwis:',
      other: '# usługi działa bez pytania o zgodę, ponieważ wymaga ich to, o co prosisz serwis:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# usługa pozostaje wyłączona, dopóki jej nie zaakceptujesz:',
      few: '# usługi pozostają wyłączone, dopóki ich nie zaakceptujesz:',
      many: '# usług pozostaje wyłączonych, dopóki ich nie zaakceptujesz:',
      other: '# usługi pozostaje wyłączone, dopóki ich nie zaakceptujesz:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# usługa działa, dopóki jej nie odrzucisz:',
      few: '# usługi działają, dopóki ich nie odrzucisz:',
      many: '# usług działa, dopóki ich nie odrzucisz:',
      other: '# usługi działa, dopóki ich nie odrzucisz:',
    }),
  usageNone:
    'Nie używa się tu żadnej usługi, która wymaga twojej zgody: dlatego po wejściu nie pojawia się żadne pytanie.',
  tablesTitle: 'Pliki cookie szczegółowo',
  choicesTitle: 'Twoje wybory',
  retention: (duration) =>
    `Niezależnie od tego, czy akceptujesz, czy odrzucasz, twój wybór jest przechowywany przez ${duration}, licząc od dnia jego dokonania.`,
  browserAdvice:
    'Przeglądarka także pozwala zobaczyć i usunąć przechowywane w niej pliki cookie. Uzupełnia to powyższe wybory, ale ich nie zastępuje.',
  rightsTitle: 'Twoje prawa i kontakty',
  rights: (controller) =>
    `Jeśli plik cookie prowadzi do przetwarzania danych osobowych, możesz zwrócić się do ${controller ? `administratora (${controller})` : 'wydawcy serwisu'} o dostęp do tych danych, ich sprostowanie, usunięcie, ograniczenie przetwarzania lub przekazanie ich tobie, a także wnieść sprzeciw wobec ich przetwarzania.`,
  contact: 'Kontakt',
  dataProtectionOfficer: 'Inspektor ochrony danych',
  authority: 'Organ nadzorczy, do którego można wnieść skargę',
  policy: 'Polityka prywatności',
};

export default strings;
