import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('es');

const strings: Strings = {
  lang: 'es',
  dir: 'ltr',

  manageCookies: 'Configurar cookies',

  bannerTitle: (site) => (site ? `Cookies en ${site}` : 'Cookies en este sitio web'),
  bannerMessage: (controller) =>
    `Este sitio web${controller ? ` (${controller})` : ''} desea utilizar cookies de las que podría prescindir. Ninguna se instala sin su consentimiento.`,
  bannerNews: 'Hay novedades que requieren su respuesta. Lo que eligió antes sigue siendo válido.',
  newsAdded: (names) => `Novedades desde entonces: ${names}.`,
  newsRevised: (names) => `Con cambios desde su respuesta: ${names}.`,
  newsRemoved: (names) => `Este sitio web ya no utiliza: ${names}.`,
  thirdParties: (n) => count(n, { one: '# tercero implicado', other: '# terceros implicados' }),
  noThirdParty: 'No hay terceros implicados.',
  consequenceAccept:
    'Si acepta, los servicios que figuran aquí se activan y pueden guardar información en su dispositivo.',
  consequenceReject:
    'Si los rechaza, permanecen inactivos. El sitio sigue funcionando; un aviso ocupa el lugar de los contenidos incrustados.',
  changeMind: (trigger) =>
    `Puede cambiar de opinión en cualquier momento con «${trigger}», que está en todas las páginas.`,

  closeRejects: 'Si cierra este aviso con la cruz, las rechaza todas: solo se utilizan las cookies necesarias.',
  closeAndReject: 'Cerrar y rechazar todas',

  acceptAll: 'Aceptar todas',
  rejectAll: 'Rechazar todas',
  customise: 'Configurar cookies',
  save: 'Guardar mi elección',
  close: 'Cerrar',
  accept: 'Aceptar',
  reject: 'Rechazar',

  accepted: 'Ha aceptado estas cookies.',
  rejected: 'Ha rechazado estas cookies.',
  saved: 'Su elección sobre las cookies se ha guardado.',
  notKept:
    'Su navegador no permite que este sitio web recuerde su elección: vale para esta página y se le volverá a preguntar.',
  leftBehind: 'Esta página no ha podido asegurarse de que se haya borrado lo siguiente:',
  leftReasons: {
    'http-only': 'solo puede borrarlo el servidor del sitio web',
    'other-site': 'si existe, se guarda para otro sitio web; puede borrarlo en los ajustes de su navegador',
    'in-use': 'desaparece en cuanto cierre las páginas de este sitio web',
    refused: 'su navegador lo ha conservado; puede borrarlo en los ajustes del navegador',
  },
  separator: ': ',
  stillRunning: 'Los siguientes servicios se detienen al volver a cargar la página:',
  reload: 'Volver a cargar la página',
  hideMessage: 'Ocultar este mensaje',
  goBack: 'Volver a la página que estaba leyendo',

  gateTitle: (service) => `${service}: contenido bloqueado`,
  gateMessage: (provider) =>
    `Para mostrarlo, su navegador se pondría en contacto con el proveedor (${provider}), que podría reconocerle y guardar información en su dispositivo.`,
  gateScope: (service) =>
    `El permiso vale solo para ${service}, en todo el sitio web. Mostrarlo una vez no cambia sus elecciones.`,
  gateAllow: (service) => `Permitir ${service}`,
  gateOnce: 'Mostrar una vez',
  gateDetails: 'Qué guarda este servicio',
  gateAllowed: (service) => `Ha permitido ${service}.`,
  gateHeld: 'Este contenido está bloqueado.',

  privacyControl: {
    honoured:
      'Su navegador pide a los sitios web que no vendan ni compartan sus datos (Global Privacy Control). Este sitio web lo respeta.',
    conflict:
      'Su navegador pide a los sitios web que no vendan ni compartan sus datos (Global Privacy Control). Este sitio web lo respeta, aunque usted había aceptado antes. Para aceptar a pesar de esa señal, indíquelo de nuevo aquí.',
    overridden:
      'Su navegador pide a los sitios web que no vendan ni compartan sus datos (Global Privacy Control). Usted ha aceptado algunos servicios a pesar de ello.',
  },
  object: 'Oponerme a este uso',
  objected: 'Inactivo: usted se ha opuesto.',
  stopObjecting: 'Retirar mi oposición',

  preferencesTitle: 'Panel de configuración de cookies',
  preferencesIntroduction: (site) =>
    `Acepte o rechace cada servicio que se utiliza en ${site || 'este sitio web'}. Nada cambia hasta que guarde su elección.`,
  allServices: 'Cookies de todos los servicios que puede elegir',
  alwaysActive: 'Siempre en uso',
  withoutAsking: 'Algunos servicios funcionan sin preguntarle, como permite la ley; usted puede oponerse a ellos.',
  partlyAccepted: (accepted, n) => count(accepted, { one: `# aceptado de ${n}`, other: `# aceptados de ${n}` }),
  details: 'Ver detalles',
  nothingToChoose:
    'Este sitio web solo utiliza cookies que no requieren consentimiento, por lo que aquí no tiene nada que elegir.',
  notDecided: 'Todavía no ha elegido. Hasta que lo haga, no funciona nada que requiera su consentimiento.',
  notDecidedYetRunning: 'Todavía no ha elegido. Lo que figura como aceptado funciona hasta que usted lo rechace.',
  decided: (date, until) =>
    `Hizo su elección el ${date}. Es válida hasta el ${until}; entonces se le volverá a preguntar.`,

  kinds: {
    necessary: {
      title: 'Cookies necesarias',
      sentence:
        'Hacen que el sitio web funcione: iniciar sesión, mantener la seguridad, recordar lo que usted ha pedido.',
      definition:
        'Conservan, de una página a otra o de un día a otro, lo que la visita necesita: que ha iniciado sesión, el idioma que ha elegido, el contenido de un formulario o de un carrito.',
      consentRule: 'No requieren consentimiento: sin ellas no se le podría prestar el servicio que pide al sitio web.',
    },
    statistics: {
      title: 'Cookies estadísticas',
      sentence: 'Cuentan las visitas y muestran qué páginas se leen, para saber qué hay que corregir.',
      definition:
        'Registran cómo se utiliza un sitio web: páginas leídas, búsquedas, enlaces seguidos, errores encontrados.',
      consentRule:
        'Requieren consentimiento, salvo que solo sirvan para dar al editor cifras anónimas y cumplan todas las condiciones fijadas por la autoridad de protección de datos.',
    },
    'first-party': {
      title: 'Cookies propias',
      sentence: 'Permiten que el propio sitio web recuerde sus hábitos, para adaptar lo que le muestra.',
      definition:
        'Las instala el sitio web que usted visita, además de las que necesita. Pueden contener datos personales, seguir lo que hace en él o servir para su propia publicidad.',
      consentRule: 'Requieren consentimiento: lo que cuenta es para qué sirve una cookie, no quién la instala.',
    },
    'third-party': {
      title: 'Cookies de terceros',
      sentence: 'Permiten que otras empresas le reconozcan aquí, para mostrar sus contenidos o su publicidad.',
      definition:
        'Las instala un sitio web distinto del que usted visita, o alguien por cuenta de ese otro sitio, que así puede saber que usted ha venido y qué ha visto.',
      consentRule: 'Requieren consentimiento antes de que se instale la primera de ellas.',
    },
  },
  columns: {
    provider: 'Proveedor',
    service: 'Servicio y ubicación',
    name: 'Nombre de la cookie',
    purpose: 'Finalidades',
    duration: 'Duración',
    party: 'Instalada por',
    technique: 'Forma',
    recipients: 'Destinatarios y transferencias',
    ground: 'Base jurídica',
    retention: 'Conservación de los datos',
    status: 'Su elección',
  },
  parties: { first: 'este sitio web', third: 'un tercero' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'almacenamiento local',
    sessionStorage: 'almacenamiento de sesión',
    indexedDB: 'base de datos del navegador',
    cacheStorage: 'caché del navegador',
    serviceWorker: 'service worker',
    pixel: 'píxel de seguimiento',
    request: 'solo una petición',
  },
  exemptions: {
    'choice-memory': 'no requiere consentimiento: recuerda su elección sobre las cookies',
    authentication: 'no requiere consentimiento: mantiene su sesión iniciada',
    security: 'no requiere consentimiento: protege el servicio',
    basket: 'no requiere consentimiento: conserva su carrito',
    interface: 'no requiere consentimiento: presenta el sitio web como usted lo ha pedido',
    'load-balancing': 'no requiere consentimiento: reparte la carga entre los servidores',
    paywall: 'no requiere consentimiento: cuenta los artículos gratuitos',
    'audience-measurement': 'no requiere consentimiento: cifras anónimas solo para el editor',
    transmission: 'no requiere consentimiento: transmite la comunicación',
    'requested-service': 'no requiere consentimiento: presta el servicio que usted ha pedido',
    appearance: 'no requiere consentimiento: adapta el aspecto del sitio web a su dispositivo',
    'emergency-assistance': 'no requiere consentimiento: permite localizarle cuando pide auxilio',
  },
  consentNeeded: 'su consentimiento',
  untilObjection: 'funciona mientras usted no se oponga',
  session: 'hasta que cierre el navegador',
  persistent: 'hasta que se borre',
  notStated: 'no se indica',
  none: 'no hay',
  statusGranted: 'Ha aceptado',
  statusDenied: 'Ha rechazado',
  statusPending: 'Sin respuesta: inactivo',
  rowCount: (n) => count(n, { one: '(# fila)', other: '(# filas)' }),
  withoutConsent: (title) => `${title}: sin necesidad de consentimiento`,
  withConsent: (title) => `${title}: con su consentimiento`,
  unlessRefused: (title) => `${title}: salvo rechazo por su parte`,
  emptyTable: 'Aquí no se declara ninguna cookie.',
  policyOf: (provider) => `Política de privacidad: ${provider}`,

  tools: 'Buscar y filtrar',
  search: 'Buscar en esta tabla',
  filterAll: 'Todas',
  filterAllChoices: 'Todas',
  filterPurpose: 'Finalidad',
  found: (shown, n) => count(n, { other: 'Filas mostradas: § de #' }, shown),
  noMatch: 'Ninguna fila coincide con su búsqueda.',
  clearSearch: 'Mostrar todas las filas',
  sortBy: (column) => `Ordenar por «${column}»`,
  presence: {
    present: 'Está ahora en este dispositivo',
    absent: 'No está ahora en este dispositivo',
    unknown: 'Esta página no puede ver si está en este dispositivo',
  },
  eraseNow: 'Borrar ahora',
  erased: (name) => `${name} se ha borrado de este dispositivo.`,
  changeChoice: 'Cambiar mi elección',
  downloadCsv: 'Descargar en CSV',
  downloadJson: 'Descargar en JSON',
  print: 'Imprimir',

  changesTitle: 'Qué ha cambiado',
  changesSince: (date) => `Cambios desde la versión del ${date}:`,
  changesNone: 'No ha cambiado nada.',
  changeAdded: (service) => `Se ha añadido ${service}.`,
  changeRemoved: (service) => `Ya no se utiliza ${service}.`,
  changeAltered: (service, facts) => `En ${service} ha cambiado lo siguiente: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} guarda ahora también ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} ya no guarda ${cookies}.`,
  asksAgain: 'Se le vuelve a preguntar sobre ello.',

  charterTitle: 'Política de cookies',
  charterIntroduction: (site, controller) =>
    controller && site !== controller
      ? `Esta política enumera las cookies que se utilizan en ${site || 'este sitio web'} (responsable: ${controller}), explica para qué sirve cada una y cuánto dura, y le permite decidir.`
      : `Esta política enumera las cookies que se utilizan en ${site || 'este sitio web'}, explica para qué sirve cada una y cuánto dura, y le permite decidir.`,
  updated: (date) => `Última actualización: ${date}.`,
  version: (version) => `Versión ${version}.`,
  whatTitle: '¿Qué es una cookie?',
  what: [
    'Una cookie es un pequeño texto que un sitio web pide a su navegador que guarde y que recibe de vuelta cada vez que usted regresa: así puede reconocer un navegador de una página a otra.',
    'Las mismas reglas valen para todo lo que cumple la función de una cookie con otro nombre, como el almacenamiento del navegador o las imágenes invisibles. Esta política también lo enumera.',
  ],
  kindsTitle: 'Los cuatro tipos de cookies',
  kindsIntroduction:
    'Las cookies se distinguen por su finalidad. Es ella, y no la técnica, la que decide si hay que preguntarle.',
  usageTitle: (site) => (site ? `Qué hacen las cookies en ${site}` : 'Qué hacen las cookies en este sitio web'),
  usageExempt: (n) =>
    count(n, {
      one: '# servicio funciona sin preguntarle, porque es necesario para lo que usted pide al sitio web:',
      other: '# servicios funcionan sin preguntarle, porque son necesarios para lo que usted pide al sitio web:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# servicio permanece inactivo hasta que usted lo acepte:',
      other: '# servicios permanecen inactivos hasta que usted los acepte:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# servicio funciona hasta que usted lo rechace:',
      other: '# servicios funcionan hasta que usted los rechace:',
    }),
  usageNone:
    'Aquí no se utiliza ningún servicio que requiera su consentimiento: por eso no se le pregunta nada al llegar.',
  tablesTitle: 'Las cookies en detalle',
  choicesTitle: 'Sus elecciones',
  retention: (duration) =>
    `Tanto si acepta como si rechaza, su elección se conserva durante ${duration}, a contar desde el día en que la hizo.`,
  browserAdvice:
    'Su navegador también permite ver y borrar las cookies que guarda. Eso complementa las elecciones anteriores y no las sustituye.',
  rightsTitle: 'Sus derechos y a quién dirigirse',
  rights: (controller) =>
    `Cuando una cookie conlleve el tratamiento de datos personales, puede pedir al responsable del tratamiento${controller ? ` (${controller})` : ''} que le permita acceder a ellos, que los rectifique, los suprima o se los entregue y que limite su uso; también puede oponerse a ese uso.`,
  contact: 'Contacto',
  dataProtectionOfficer: 'Delegado de protección de datos',
  authority: 'Autoridad ante la que puede reclamar',
  policy: 'Política de privacidad',
};

export default strings;
