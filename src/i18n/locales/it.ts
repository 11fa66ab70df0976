import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('it');

const strings: Strings = {
  lang: 'it',
  dir: 'ltr',

  manageCookies: 'Rivedi le tue scelte sui cookie',

  bannerTitle: (site) => (site ? `Cookie sul sito ${site}` : 'Cookie su questo sito'),
  bannerMessage: (controller) =>
    `${controller ? `Il titolare di questo sito (${controller})` : 'Questo sito'} vorrebbe usare cookie di cui potrebbe fare a meno. Nessuno di questi viene installato senza il tuo consenso.`,
  bannerNews: 'Una novità richiede la tua risposta. Le scelte che hai già fatto restano valide.',
  newsAdded: (names) => `Novità aggiunte da allora: ${names}.`,
  newsRevised: (names) => `Modifiche dopo la tua risposta: ${names}.`,
  newsRemoved: (names) => `Non più in uso: ${names}.`,
  thirdParties: (n) => count(n, { one: '# terza parte coinvolta', other: '# terze parti coinvolte' }),
  noThirdParty: 'Nessuna terza parte è coinvolta.',
  consequenceAccept:
    'Se accetti, i servizi elencati qui si attivano e possono conservare informazioni sul tuo dispositivo.',
  consequenceReject:
    'Se rifiuti, restano disattivati. Il sito continua a funzionare; al posto dei contenuti incorporati compare un avviso.',
  changeMind: (trigger) => `Puoi cambiare idea in qualsiasi momento con «${trigger}», presente in ogni pagina.`,

  closeRejects: 'Chiudendo questo messaggio con la X li rifiuti tutti: restano in uso solo i cookie tecnici necessari.',
  closeAndReject: 'Chiudi e rifiuta tutti',

  acceptAll: 'Accetta tutti',
  rejectAll: 'Rifiuta tutti',
  customise: 'Personalizza',
  save: 'Salva le scelte',
  close: 'Chiudi',
  accept: 'Accetta',
  reject: 'Rifiuta',

  accepted: 'Hai accettato questi cookie.',
  rejected: 'Hai rifiutato questi cookie.',
  saved: 'Le tue scelte sui cookie sono state salvate.',
  notKept:
    'Il tuo browser non permette a questo sito di ricordare la tua scelta: vale per questa pagina e ti sarà chiesta di nuovo.',
  leftBehind: 'Questa pagina non ha potuto accertarsi che quanto segue sia stato eliminato:',
  leftReasons: {
    'http-only': 'può eliminarlo solo il server del sito',
    'other-site': 'se è presente, è conservato per un altro sito; puoi eliminarlo dalle impostazioni del tuo browser',
    'in-use': 'sarà eliminato appena chiuderai le pagine di questo sito',
    refused: 'il tuo browser lo ha conservato; puoi eliminarlo dalle sue impostazioni',
  },
  separator: ': ',
  stillRunning: 'I servizi seguenti si fermano quando la pagina viene ricaricata:',
  reload: 'Ricarica la pagina',
  hideMessage: 'Nascondi il messaggio',
  goBack: 'Torna alla pagina che stavi leggendo',

  gateTitle: (service) => `${service}: contenuto bloccato`,
  gateMessage: (provider) =>
    `Per mostrarlo, il tuo browser si collegherebbe al fornitore (${provider}), che potrebbe riconoscerti e conservare informazioni sul tuo dispositivo.`,
  gateScope: (service) =>
    `Il consenso vale solo per ${service}, su tutto il sito. Mostrarlo una sola volta non cambia le tue scelte.`,
  gateAllow: (service) => `Consenti ${service}`,
  gateOnce: 'Mostra una volta',
  gateDetails: 'Che cosa conserva questo servizio',
  gateAllowed: (service) => `Hai consentito ${service}.`,
  gateHeld: 'Questo contenuto è bloccato.',

  privacyControl: {
    honoured:
      'Il tuo browser chiede ai siti di non vendere e non condividere i tuoi dati (Global Privacy Control). Questo sito ne tiene conto.',
    conflict:
      'Il tuo browser chiede ai siti di non vendere e non condividere i tuoi dati (Global Privacy Control). Questo sito ne tiene conto, anche se in precedenza hai accettato. Per accettare nonostante il segnale, confermalo di nuovo qui.',
    overridden:
      'Il tuo browser chiede ai siti di non vendere e non condividere i tuoi dati (Global Privacy Control). Hai accettato alcuni servizi nonostante il segnale.',
  },
  object: 'Mi oppongo',
  objected: 'Non attivo: opposizione registrata.',
  stopObjecting: 'Ritiro l’opposizione',

  preferencesTitle: 'Preferenze sui cookie',
  preferencesIntroduction: (site) =>
    `Accetta o rifiuta ogni servizio usato ${site ? `sul sito ${site}` : 'su questo sito'}. Nulla cambia finché non salvi.`,
  allServices: 'Tutti i servizi che puoi scegliere',
  alwaysActive: 'Sempre attivi',
  withoutAsking:
    'Alcuni servizi funzionano senza chiederti il consenso, come la legge permette; puoi opporti al loro uso.',
  partlyAccepted: (accepted, n) => `Servizi accettati: ${accepted} su ${n}`,
  details: 'Mostra i dettagli',
  nothingToChoose: 'Questo sito usa solo cookie che non richiedono il consenso: qui non c’è nulla da scegliere.',
  notDecided: 'Non hai ancora fatto una scelta. Fino ad allora, non è attivo nulla che richieda il tuo consenso.',
  notDecidedYetRunning:
    'Non hai ancora fatto una scelta. Ciò che è indicato come accettato resta attivo finché non lo rifiuti.',
  decided: (date, until) =>
    `Hai fatto la tua scelta il giorno ${date}. Vale fino al giorno ${until}; poi ti sarà chiesta di nuovo.`,

  kinds: {
    necessary: {
      title: 'Cookie tecnici necessari',
      sentence: 'Fanno funzionare il sito: accesso, sicurezza, memoria di ciò che hai chiesto.',
      definition:
        'Conservano, da una pagina all’altra o da un giorno all’altro, ciò che serve alla visita: l’accesso effettuato, la lingua scelta, il contenuto di un modulo o di un carrello.',
      consentRule: 'Consenso non richiesto: altrimenti il sito non potrebbe fornirti ciò che chiedi.',
    },
    statistics: {
      title: 'Cookie statistici',
      sentence: 'Contano le visite e mostrano quali pagine vengono lette, per capire che cosa va corretto.',
      definition: 'Registrano come viene usato un sito: pagine lette, ricerche fatte, link seguiti, errori incontrati.',
      consentRule:
        'Consenso richiesto, a meno che servano solo a dare cifre anonime all’editore e rispettino tutte le condizioni fissate dall’autorità per la protezione dei dati.',
    },
    'first-party': {
      title: 'Cookie di prima parte',
      sentence: 'Permettono al sito stesso di ricordare le tue abitudini, per adattare ciò che ti mostra.',
      definition:
        'Sono installati dal sito che visiti, oltre a quelli di cui ha bisogno. Possono contenere dati personali, seguire ciò che fai sul sito o servire alla sua pubblicità.',
      consentRule: 'Consenso richiesto: conta a che cosa serve un cookie, non chi lo installa.',
    },
    'third-party': {
      title: 'Cookie di terze parti',
      sentence: 'Permettono ad altre aziende di riconoscerti qui, per mostrare i loro contenuti o la loro pubblicità.',
      definition:
        'Sono installati da un sito diverso da quello che visiti, o per suo conto: quel sito può così sapere che sei passato di qui e che cosa hai visto.',
      consentRule: 'Consenso richiesto prima che sia installato il primo di essi.',
    },
  },
  columns: {
    provider: 'Fornitore',
    service: 'Servizio e posizione',
    name: 'Nome del cookie',
    purpose: 'Finalità',
    duration: 'Durata',
    party: 'Installato da',
    technique: 'Forma',
    recipients: 'Destinatari e trasferimenti',
    ground: 'Base giuridica',
    retention: 'Conservazione dei dati',
    status: 'La tua scelta',
  },
  parties: { first: 'questo sito', third: 'una terza parte' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'memoria locale',
    sessionStorage: 'memoria di sessione',
    indexedDB: 'database del browser',
    cacheStorage: 'cache del browser',
    serviceWorker: 'service worker',
    pixel: 'pixel di tracciamento',
    request: 'semplice richiesta',
  },
  exemptions: {
    'choice-memory': 'consenso non richiesto: ricorda la tua scelta sui cookie',
    authentication: 'consenso non richiesto: mantiene il tuo accesso',
    security: 'consenso non richiesto: protegge il servizio',
    basket: 'consenso non richiesto: conserva il tuo carrello',
    interface: 'consenso non richiesto: presenta il sito come hai chiesto',
    'load-balancing': 'consenso non richiesto: distribuisce il carico tra i server',
    paywall: 'consenso non richiesto: conta gli articoli gratuiti',
    'audience-measurement': 'consenso non richiesto: cifre anonime per il solo editore',
    transmission: 'consenso non richiesto: trasmette la comunicazione',
    'requested-service': 'consenso non richiesto: fornisce ciò che hai chiesto',
    appearance: 'consenso non richiesto: adatta l’aspetto del sito al tuo dispositivo',
    'emergency-assistance': 'consenso non richiesto: permette di localizzarti quando chiedi aiuto',
  },
  consentNeeded: 'il tuo consenso',
  untilObjection: 'attivo finché non ti opponi',
  session: 'fino alla chiusura del browser',
  persistent: 'fino alla sua eliminazione',
  notStated: 'non indicato',
  none: 'non applicabile',
  statusGranted: 'Accettato',
  statusDenied: 'Rifiutato',
  statusPending: 'Senza risposta: non attivo',
  rowCount: (n) => count(n, { one: '(# voce)', other: '(# voci)' }),
  withoutConsent: (title) => `${title}: consenso non richiesto`,
  withConsent: (title) => `${title}: con il tuo consenso`,
  unlessRefused: (title) => `${title}: salvo tuo rifiuto`,
  emptyTable: 'Qui non è dichiarato nessun cookie.',
  policyOf: (provider) => `Informativa privacy: ${provider}`,

  tools: 'Ricerca e filtri',
  search: 'Cerca in questa tabella',
  filterAll: 'Tutte',
  filterAllChoices: 'Tutte',
  filterPurpose: 'Finalità',
  found: (shown, n) => count(n, { other: 'Voci mostrate: § su #' }, shown),
  noMatch: 'Nessuna voce corrisponde alla ricerca.',
  clearSearch: 'Mostra tutte le voci',
  sortBy: (column) => `Ordina per: ${column}`,
  presence: {
    present: 'Presente ora su questo dispositivo',
    absent: 'Non presente ora su questo dispositivo',
    unknown: 'Questa pagina non può vedere se è presente su questo dispositivo',
  },
  eraseNow: 'Elimina ora',
  erased: (name) => `Eliminato da questo dispositivo: ${name}.`,
  changeChoice: 'Modifica la mia scelta',
  downloadCsv: 'Scarica in CSV',
  downloadJson: 'Scarica in JSON',
  print: 'Stampa',

  changesTitle: 'Che cosa è cambiato',
  changesSince: (date) => `Modifiche rispetto alla versione del giorno ${date}:`,
  changesNone: 'Nulla è cambiato.',
  changeAdded: (service) => `Servizio aggiunto: ${service}.`,
  changeRemoved: (service) => `Servizio non più usato: ${service}.`,
  changeAltered: (service, facts) => `Per ${service} è cambiato quanto segue: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} ora conserva anche ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} non conserva più ${cookies}.`,
  asksAgain: 'Ti viene chiesto di nuovo che cosa scegli.',

  charterTitle: 'Carta dei cookie',
  charterIntroduction: (site, controller) =>
    !controller || site === controller
      ? `Questa carta elenca i cookie usati ${site ? `sul sito ${site}` : 'su questo sito'}, a che cosa serve e quanto dura ciascuno, e ti permette di decidere.`
      : `Questa carta elenca i cookie usati ${site ? `sul sito ${site}` : 'su questo sito'} (titolare: ${controller}), a che cosa serve e quanto dura ciascuno, e ti permette di decidere.`,
  updated: (date) => `Ultimo aggiornamento: ${date}.`,
  version: (version) => `Versione ${version}.`,
  whatTitle: 'Che cos’è un cookie?',
  what: [
    'Un cookie è un breve testo che un sito chiede al tuo browser di conservare e che riceve indietro a ogni tuo ritorno: è così che può riconoscere un browser da una pagina all’altra.',
    'Le stesse regole valgono per tutto ciò che svolge la funzione di un cookie sotto un altro nome, come la memoria del browser o le immagini invisibili. Questa carta elenca anche quelli.',
  ],
  kindsTitle: 'I quattro tipi di cookie',
  kindsIntroduction:
    'I cookie si distinguono in base a ciò a cui servono. È questo, e non la tecnica, a decidere se occorre chiedere il tuo consenso.',
  usageTitle: (site) => (site ? `Che cosa fanno i cookie sul sito ${site}` : 'Che cosa fanno i cookie su questo sito'),
  usageExempt: (n) =>
    count(n, {
      one: '# servizio funziona senza chiederti il consenso, perché serve per ciò che richiedi al sito:',
      other: '# servizi funzionano senza chiederti il consenso, perché servono per ciò che richiedi al sito:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# servizio resta disattivato finché non lo accetti:',
      other: '# servizi restano disattivati finché non li accetti:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# servizio è attivo finché non lo rifiuti:',
      other: '# servizi sono attivi finché non li rifiuti:',
    }),
  usageNone:
    'Qui non è usato nessun servizio che richieda il tuo consenso: per questo, al tuo arrivo, non ti viene chiesto nulla.',
  tablesTitle: 'I cookie nel dettaglio',
  choicesTitle: 'Le tue scelte',
  retention: (duration) =>
    `Sia che tu accetti sia che tu rifiuti, la tua scelta è conservata per ${duration} dal giorno in cui l’hai fatta.`,
  browserAdvice:
    'Anche il tuo browser può mostrare ed eliminare i cookie che conserva. Questo completa le scelte qui sopra e non le sostituisce.',
  rightsTitle: 'I tuoi diritti e i tuoi contatti',
  rights: (controller) =>
    `Quando un cookie comporta il trattamento di dati personali, puoi chiedere al titolare del trattamento${controller ? ` (${controller})` : ''} di accedervi, di rettificarli o cancellarli, di limitarne l’uso e di consegnarteli; puoi anche opporti al loro uso.`,
  contact: 'Contatto',
  dataProtectionOfficer: 'Responsabile della protezione dei dati',
  authority: 'Autorità a cui presentare reclamo',
  policy: 'Informativa privacy',
};

export default strings;
