import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('ca');

const strings: Strings = {
  lang: 'ca',
  dir: 'ltr',

  manageCookies: 'Configura les galetes',

  bannerTitle: (site) => (site ? `Galetes a ${site}` : 'Galetes en aquest lloc web'),
  bannerMessage: (controller) =>
    `Aquest lloc web${controller ? ` (${controller})` : ''} vol utilitzar galetes de les quals podria prescindir. No se n’instal·la cap sense el vostre consentiment.`,
  bannerNews: 'Hi ha novetats que necessiten la vostra resposta. El que heu triat abans continua sent vàlid.',
  newsAdded: (names) => `Novetats des d’aleshores: ${names}.`,
  newsRevised: (names) => `Amb canvis des de la vostra resposta: ${names}.`,
  newsRemoved: (names) => `Aquest lloc web ja no utilitza: ${names}.`,
  thirdParties: (n) => count(n, { one: '# tercer implicat', other: '# tercers implicats' }),
  noThirdParty: 'No hi ha tercers implicats.',
  consequenceAccept:
    'Si accepteu, els serveis que figuren aquí s’activen i poden desar informació al vostre dispositiu.',
  consequenceReject:
    'Si els rebutgeu, es mantenen inactius. El lloc web continua funcionant; un avís substitueix els continguts incrustats.',
  changeMind: (trigger) => `Podeu canviar d’opinió en qualsevol moment amb «${trigger}», que és a totes les pàgines.`,

  closeRejects: 'Si tanqueu aquest avís amb la creu, les rebutgeu totes: només s’utilitzen les galetes necessàries.',
  closeAndReject: 'Tanca i rebutja-les totes',

  acceptAll: 'Accepta-les totes',
  rejectAll: 'Rebutja-les totes',
  customise: 'Configura les galetes',
  save: 'Desa la meva elecció',
  close: 'Tanca',
  accept: 'Accepta',
  reject: 'Rebutja',

  accepted: 'Heu acceptat aquestes galetes.',
  rejected: 'Heu rebutjat aquestes galetes.',
  saved: 'La vostra elecció sobre les galetes s’ha desat.',
  notKept:
    'El vostre navegador no permet que aquest lloc web recordi la vostra elecció: val per a aquesta pàgina i se us tornarà a preguntar.',
  leftBehind: 'Aquesta pàgina no ha pogut garantir que els elements següents s’hagin esborrat:',
  leftReasons: {
    'http-only': 'només el pot esborrar el servidor del lloc web',
    'other-site':
      'si hi és, es conserva per a un altre lloc web; el podeu esborrar a la configuració del vostre navegador',
    'in-use': 'desapareix quan tanqueu les pàgines d’aquest lloc web',
    refused: 'el vostre navegador l’ha conservat; el podeu esborrar a la configuració del navegador',
  },
  separator: ': ',
  stillRunning: 'Els serveis següents s’aturen quan es torna a carregar la pàgina:',
  reload: 'Torna a carregar la pàgina',
  hideMessage: 'Amaga aquest missatge',
  goBack: 'Torna a la pàgina que llegíeu',

  gateTitle: (service) => `${service}: contingut bloquejat`,
  gateMessage: (provider) =>
    `Per mostrar-lo, el vostre navegador es posaria en contacte amb el proveïdor (${provider}), que us podria reconèixer i desar informació al vostre dispositiu.`,
  gateScope: (service) =>
    `El permís val només per a ${service}, a tot el lloc web. Mostrar-lo una vegada no canvia les vostres eleccions.`,
  gateAllow: (service) => `Permet ${service}`,
  gateOnce: 'Mostra’l una vegada',
  gateDetails: 'Què desa aquest servei',
  gateAllowed: (service) => `Heu permès ${service}.`,
  gateHeld: 'Aquest contingut està bloquejat.',

  privacyControl: {
    honoured:
      'El vostre navegador demana als llocs web que no venguin ni comparteixin les vostres dades (Global Privacy Control). Aquest lloc web ho respecta.',
    conflict:
      'El vostre navegador demana als llocs web que no venguin ni comparteixin les vostres dades (Global Privacy Control). Aquest lloc web ho respecta, tot i que abans havíeu acceptat. Per acceptar malgrat aquest senyal, indiqueu-ho de nou aquí.',
    overridden:
      'El vostre navegador demana als llocs web que no venguin ni comparteixin les vostres dades (Global Privacy Control). Heu acceptat alguns serveis malgrat això.',
  },
  object: 'M’oposo a aquest ús',
  objected: 'Inactiu: us hi heu oposat.',
  stopObjecting: 'Retira la meva oposició',

  preferencesTitle: 'Configuració de les galetes',
  preferencesIntroduction: (site) =>
    `Accepteu o rebutgeu cada servei que s’utilitza ${site ? `a ${site}` : 'en aquest lloc web'}. No canvia res fins que deseu la vostra elecció.`,
  allServices: 'Galetes de tots els serveis que podeu triar',
  alwaysActive: 'Sempre en ús',
  withoutAsking: 'Alguns serveis funcionen sense preguntar-vos, tal com permet la llei; us hi podeu oposar.',
  partlyAccepted: (accepted, n) =>
    count(accepted, { one: `# acceptat (total: ${n})`, other: `# acceptats (total: ${n})` }),
  details: 'Mostra els detalls',
  nothingToChoose:
    'Aquest lloc web només utilitza galetes que no requereixen consentiment; per tant, aquí no heu de triar res.',
  notDecided: 'Encara no heu triat. Fins que ho feu, no funciona res que requereixi el vostre consentiment.',
  notDecidedYetRunning: 'Encara no heu triat. El que consta com a acceptat funciona fins que ho rebutgeu.',
  decided: (date, until) =>
    `La vostra elecció és del dia ${date} i és vàlida fins al dia ${until}; aleshores se us tornarà a preguntar.`,

  kinds: {
    necessary: {
      title: 'Galetes necessàries',
      sentence: 'Fan que el lloc web funcioni: iniciar la sessió, mantenir la seguretat, recordar el que heu demanat.',
      definition:
        'Conserven, d’una pàgina a l’altra o d’un dia a l’altre, el que la visita necessita: que heu iniciat la sessió, l’idioma que heu triat, el contingut d’un formulari o d’una cistella.',
      consentRule:
        'No requereixen consentiment: sense aquestes galetes no se us podria prestar el servei que demaneu al lloc web.',
    },
    statistics: {
      title: 'Galetes estadístiques',
      sentence: 'Compten les visites i mostren quines pàgines es llegeixen, per saber què cal corregir.',
      definition: 'Registren com s’utilitza un lloc web: pàgines llegides, cerques, enllaços seguits, errors trobats.',
      consentRule:
        'Requereixen consentiment, tret que només serveixin per donar a l’editor xifres anònimes i compleixin totes les condicions fixades per l’autoritat de protecció de dades.',
    },
    'first-party': {
      title: 'Galetes pròpies',
      sentence: 'Permeten que el mateix lloc web recordi els vostres hàbits, per adaptar el que us mostra.',
      definition:
        'Les instal·la el lloc web que visiteu, a més de les que necessita. Poden contenir dades personals, seguir el que hi feu o servir per a la seva pròpia publicitat.',
      consentRule: 'Requereixen consentiment: el que compta és per a què serveix una galeta, no qui la instal·la.',
    },
    'third-party': {
      title: 'Galetes de tercers',
      sentence:
        'Permeten que altres empreses us reconeguin aquí, per mostrar els seus continguts o la seva publicitat.',
      definition:
        'Les instal·la un lloc web diferent del que visiteu, o algú per compte d’aquest altre lloc, que així pot saber que heu vingut i què heu vist.',
      consentRule: 'Requereixen consentiment abans que se n’instal·li la primera.',
    },
  },
  columns: {
    provider: 'Proveïdor',
    service: 'Servei i ubicació',
    name: 'Nom de la galeta',
    purpose: 'Finalitats',
    duration: 'Durada',
    party: 'Instal·lada per',
    technique: 'Forma',
    recipients: 'Destinataris i transferències',
    ground: 'Base jurídica',
    retention: 'Conservació de les dades',
    status: 'La vostra elecció',
  },
  parties: { first: 'aquest lloc web', third: 'un tercer' },
  techniques: {
    cookie: 'galeta',
    localStorage: 'emmagatzematge local',
    sessionStorage: 'emmagatzematge de sessió',
    indexedDB: 'base de dades del navegador',
    cacheStorage: 'memòria cau del navegador',
    serviceWorker: 'service worker',
    pixel: 'píxel de seguiment',
    request: 'només una petició',
  },
  exemptions: {
    'choice-memory': 'no requereix consentiment: recorda la vostra elecció sobre les galetes',
    authentication: 'no requereix consentiment: manté la vostra sessió iniciada',
    security: 'no requereix consentiment: protegeix el servei',
    basket: 'no requereix consentiment: conserva la vostra cistella',
    interface: 'no requereix consentiment: presenta el lloc web tal com ho heu demanat',
    'load-balancing': 'no requereix consentiment: reparteix la càrrega entre els servidors',
    paywall: 'no requereix consentiment: compta els articles gratuïts',
    'audience-measurement': 'no requereix consentiment: xifres anònimes només per a l’editor',
    transmission: 'no requereix consentiment: transmet la comunicació',
    'requested-service': 'no requereix consentiment: presta el servei que heu demanat',
    appearance: 'no requereix consentiment: adapta l’aspecte del lloc web al vostre dispositiu',
    'emergency-assistance': 'no requereix consentiment: permet localitzar-vos quan demaneu auxili',
  },
  consentNeeded: 'el vostre consentiment',
  untilObjection: 'funciona mentre no us hi oposeu',
  session: 'fins que tanqueu el navegador',
  persistent: 'fins que s’esborri',
  notStated: 'no s’indica',
  none: 'no n’hi ha',
  statusGranted: 'Heu acceptat',
  statusDenied: 'Heu rebutjat',
  statusPending: 'Sense resposta: inactiu',
  rowCount: (n) => count(n, { one: '(# fila)', other: '(# files)' }),
  withoutConsent: (title) => `${title}: sense necessitat de consentiment`,
  withConsent: (title) => `${title}: amb el vostre consentiment`,
  unlessRefused: (title) => `${title}: tret que ho rebutgeu`,
  emptyTable: 'Aquí no es declara cap galeta.',
  policyOf: (provider) => `Política de privacitat: ${provider}`,

  tools: 'Cerca i filtra',
  search: 'Cerca en aquesta taula',
  filterAll: 'Totes',
  filterAllChoices: 'Totes',
  filterPurpose: 'Finalitat',
  found: (shown, n) => count(n, { other: 'Files mostrades: § (total: #)' }, shown),
  noMatch: 'Cap fila no coincideix amb la vostra cerca.',
  clearSearch: 'Mostra totes les files',
  sortBy: (column) => `Ordena per «${column}»`,
  presence: {
    present: 'Ara és en aquest dispositiu',
    absent: 'Ara no és en aquest dispositiu',
    unknown: 'Aquesta pàgina no pot veure si és en aquest dispositiu',
  },
  eraseNow: 'Esborra ara',
  erased: (name) => `${name} s’ha esborrat d’aquest dispositiu.`,
  changeChoice: 'Canvia la meva elecció',
  downloadCsv: 'Baixa en CSV',
  downloadJson: 'Baixa en JSON',
  print: 'Imprimeix',

  changesTitle: 'Què ha canviat',
  changesSince: (date) => `Canvis des de la versió del dia ${date}:`,
  changesNone: 'No ha canviat res.',
  changeAdded: (service) => `S’ha afegit ${service}.`,
  changeRemoved: (service) => `Ja no s’utilitza ${service}.`,
  changeAltered: (service, facts) => `Pel que fa a ${service}, ha canviat això: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} ara també desa ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} ja no desa ${cookies}.`,
  asksAgain: 'Se us torna a preguntar sobre això.',

  charterTitle: 'Política de galetes',
  charterIntroduction: (site, controller) =>
    controller && site !== controller
      ? `Aquesta política enumera les galetes que s’utilitzen ${site ? `a ${site}` : 'en aquest lloc web'} (responsable: ${controller}), explica per a què serveix cadascuna i quant dura, i us permet decidir.`
      : `Aquesta política enumera les galetes que s’utilitzen ${site ? `a ${site}` : 'en aquest lloc web'}, explica per a què serveix cadascuna i quant dura, i us permet decidir.`,
  updated: (date) => `Darrera actualització: ${date}.`,
  version: (version) => `Versió ${version}.`,
  whatTitle: 'Què és una galeta?',
  what: [
    'Una galeta és un text curt que un lloc web demana al vostre navegador que conservi i que rep de nou cada vegada que hi torneu: així pot reconèixer un navegador d’una pàgina a l’altra.',
    'Les mateixes regles valen per a tot allò que fa la funció d’una galeta amb un altre nom, com ara l’emmagatzematge del navegador o les imatges invisibles. Aquesta política també ho enumera.',
  ],
  kindsTitle: 'Els quatre tipus de galetes',
  kindsIntroduction:
    'Les galetes es distingeixen per la seva finalitat. És la finalitat, i no la tècnica, el que decideix si cal preguntar-vos.',
  usageTitle: (site) => (site ? `Què fan les galetes a ${site}` : 'Què fan les galetes en aquest lloc web'),
  usageExempt: (n) =>
    count(n, {
      one: '# servei funciona sense preguntar-vos, perquè és necessari per a allò que demaneu al lloc web:',
      other: '# serveis funcionen sense preguntar-vos, perquè són necessaris per a allò que demaneu al lloc web:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# servei es manté inactiu fins que l’accepteu:',
      other: '# serveis es mantenen inactius fins que els accepteu:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# servei funciona fins que el rebutgeu:',
      other: '# serveis funcionen fins que els rebutgeu:',
    }),
  usageNone:
    'Aquí no s’utilitza cap servei que requereixi el vostre consentiment: per això no se us pregunta res en arribar.',
  tablesTitle: 'Les galetes en detall',
  choicesTitle: 'Les vostres eleccions',
  retention: (duration) =>
    `Tant si accepteu com si rebutgeu, la vostra elecció es conserva durant ${duration}, a comptar des del dia en què la feu.`,
  browserAdvice:
    'El vostre navegador també permet veure i esborrar les galetes que conserva. Això complementa les eleccions anteriors i no les substitueix.',
  rightsTitle: 'Els vostres drets i a qui us podeu adreçar',
  rights: (controller) =>
    `Quan una galeta comporta el tractament de dades personals, podeu demanar al responsable del tractament${controller ? ` (${controller})` : ''} que us permeti accedir-hi, que les rectifiqui, les suprimeixi o us les lliuri i que en limiti l’ús; també us podeu oposar a aquest ús.`,
  contact: 'Contacte',
  dataProtectionOfficer: 'Delegat de protecció de dades',
  authority: 'Autoritat davant la qual podeu reclamar',
  policy: 'Política de privacitat',
};

export default strings;
