import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

// The rules of Portugal: those of plain "pt" are Brazil's, where nought is singular.
const count = plurals('pt-PT');

const strings: Strings = {
  lang: 'pt',
  dir: 'ltr',

  manageCookies: 'Gerir cookies',

  bannerTitle: (site) => (site ? `Cookies no site ${site}` : 'Cookies neste site'),
  bannerMessage: (controller) =>
    `Este site${controller ? ` (${controller})` : ''} pretende utilizar cookies de que poderia prescindir. Nenhum é instalado sem o seu consentimento.`,
  bannerNews: 'Há novidades que precisam da sua resposta. O que escolheu antes continua válido.',
  newsAdded: (names) => `Novidades desde então: ${names}.`,
  newsRevised: (names) => `Com alterações desde a sua resposta: ${names}.`,
  newsRemoved: (names) => `Este site já não utiliza: ${names}.`,
  thirdParties: (n) => count(n, { one: '# terceiro envolvido', other: '# terceiros envolvidos' }),
  noThirdParty: 'Não há terceiros envolvidos.',
  consequenceAccept:
    'Se aceitar, os serviços aqui indicados são ativados e podem guardar informações no seu dispositivo.',
  consequenceReject:
    'Se os rejeitar, ficam inativos. O site continua a funcionar; os conteúdos incorporados são substituídos por um aviso.',
  changeMind: (trigger) => `Pode mudar de ideias a qualquer momento com «${trigger}», em todas as páginas.`,

  closeRejects: 'Se fechar este aviso com a cruz, rejeita-os todos: só são utilizados os cookies necessários.',
  closeAndReject: 'Fechar e rejeitar todos',

  acceptAll: 'Aceitar todos',
  rejectAll: 'Rejeitar todos',
  customise: 'Gerir cookies',
  save: 'Guardar escolhas',
  close: 'Fechar',
  accept: 'Aceitar',
  reject: 'Rejeitar',

  accepted: 'Aceitou estes cookies.',
  rejected: 'Rejeitou estes cookies.',
  saved: 'As suas escolhas sobre os cookies foram guardadas.',
  notKept:
    'O seu navegador não permite que este site se lembre da sua escolha: vale para esta página e a pergunta será feita de novo.',
  leftBehind: 'Esta página não conseguiu certificar-se de que o seguinte foi eliminado:',
  leftReasons: {
    'http-only': 'só o servidor do site o pode eliminar',
    'other-site': 'se existir, é mantido para outro site; pode eliminá-lo nas definições do seu navegador',
    'in-use': 'desaparece assim que fechar as páginas deste site',
    refused: 'o seu navegador manteve-o; pode eliminá-lo nas definições do navegador',
  },
  separator: ': ',
  stillRunning: 'Os seguintes serviços param quando a página for recarregada:',
  reload: 'Recarregar a página',
  hideMessage: 'Ocultar esta mensagem',
  goBack: 'Voltar à página que estava a ler',

  gateTitle: (service) => `${service}: conteúdo bloqueado`,
  gateMessage: (provider) =>
    `Para o mostrar, o seu navegador contactaria o fornecedor (${provider}), que poderia reconhecê-lo a si e guardar informações no seu dispositivo.`,
  gateScope: (service) =>
    `A permissão vale apenas para ${service}, em todo o site. Mostrar uma vez não altera as suas escolhas.`,
  gateAllow: (service) => `Permitir ${service}`,
  gateOnce: 'Mostrar uma vez',
  gateDetails: 'O que este serviço guarda',
  gateAllowed: (service) => `Permitiu ${service}.`,
  gateHeld: 'Este conteúdo está bloqueado.',

  privacyControl: {
    honoured:
      'O seu navegador pede aos sites que não vendam nem partilhem os seus dados (Global Privacy Control). Este site respeita esse pedido.',
    conflict:
      'O seu navegador pede aos sites que não vendam nem partilhem os seus dados (Global Privacy Control). Este site respeita esse pedido, apesar da sua aceitação anterior. Para aceitar apesar do sinal, indique-o de novo aqui.',
    overridden:
      'O seu navegador pede aos sites que não vendam nem partilhem os seus dados (Global Privacy Control). Apesar disso, aceitou alguns serviços.',
  },
  object: 'Opor-me a esta utilização',
  objected: 'Inativo: opôs-se a esta utilização.',
  stopObjecting: 'Retirar a minha oposição',

  preferencesTitle: 'Definições de cookies',
  preferencesIntroduction: (site) =>
    `Aceite ou rejeite cada serviço utilizado ${site ? `no site ${site}` : 'neste site'}. Nada muda até guardar as suas escolhas.`,
  allServices: 'Todos os serviços que pode escolher',
  alwaysActive: 'Sempre ativo',
  withoutAsking: 'Alguns serviços funcionam sem lhe perguntar, como a lei permite; pode opor-se a eles.',
  partlyAccepted: (accepted, n) => count(accepted, { one: `# aceite em ${n}`, other: `# aceites em ${n}` }),
  details: 'Ver detalhes',
  nothingToChoose: 'Este site só utiliza cookies que não exigem consentimento, pelo que aqui não há nada a escolher.',
  notDecided: 'Ainda não escolheu. Até o fazer, nada do que exige o seu consentimento funciona.',
  notDecidedYetRunning: 'Ainda não escolheu. O que está indicado como aceite funciona até que o rejeite.',
  decided: (date, until) =>
    `Fez a sua escolha em ${date}. É válida até ${until}; nessa altura, a pergunta será feita de novo.`,

  kinds: {
    necessary: {
      title: 'Cookies necessários',
      sentence: 'Fazem o site funcionar: iniciar sessão, manter a segurança, recordar o que pediu.',
      definition:
        'Conservam, de uma página para outra ou de um dia para outro, aquilo de que a visita precisa: que tem a sessão iniciada, a língua que escolheu, o conteúdo de um formulário ou de um carrinho.',
      consentRule: 'Não exigem consentimento: sem eles, não seria possível prestar o serviço que pede ao site.',
    },
    statistics: {
      title: 'Cookies estatísticos',
      sentence: 'Contam as visitas e mostram que páginas são lidas, para saber o que deve ser corrigido.',
      definition:
        'Registam a forma como um site é utilizado: páginas lidas, pesquisas, ligações seguidas, erros encontrados.',
      consentRule:
        'Exigem consentimento, salvo se servirem apenas para dar ao editor números anónimos e cumprirem todas as condições fixadas pela autoridade de proteção de dados.',
    },
    'first-party': {
      title: 'Cookies próprios',
      sentence: 'Permitem ao próprio site recordar os seus hábitos, para adaptar o que lhe mostra.',
      definition:
        'São instalados pelo site que visita, além daqueles de que este precisa. Podem conter dados pessoais, seguir o que faz no site ou servir para a publicidade do próprio site.',
      consentRule: 'Exigem consentimento: o que conta é para que serve um cookie, não quem o instala.',
    },
    'third-party': {
      title: 'Cookies de terceiros',
      sentence:
        'Permitem a outras empresas reconhecê-lo aqui, para mostrarem os seus próprios conteúdos ou a sua própria publicidade.',
      definition:
        'São instalados por um site diferente daquele que visita, ou por conta desse outro site, que assim pode saber que veio aqui e o que viu.',
      consentRule: 'Exigem consentimento antes de o primeiro deles ser instalado.',
    },
  },
  columns: {
    provider: 'Fornecedor',
    service: 'Serviço e localização',
    name: 'Nome do cookie',
    purpose: 'Finalidades',
    duration: 'Duração',
    party: 'Instalado por',
    technique: 'Forma',
    recipients: 'Destinatários e transferências',
    ground: 'Fundamento jurídico',
    retention: 'Conservação dos dados',
    status: 'A sua escolha',
  },
  parties: { first: 'este site', third: 'um terceiro' },
  techniques: {
    cookie: 'cookie',
    localStorage: 'armazenamento local',
    sessionStorage: 'armazenamento de sessão',
    indexedDB: 'base de dados do navegador',
    cacheStorage: 'cache do navegador',
    serviceWorker: 'service worker',
    pixel: 'píxel de rastreio',
    request: 'apenas um pedido',
  },
  exemptions: {
    'choice-memory': 'não exige consentimento: recorda a sua escolha sobre os cookies',
    authentication: 'não exige consentimento: mantém a sua sessão iniciada',
    security: 'não exige consentimento: protege o serviço',
    basket: 'não exige consentimento: conserva o seu carrinho',
    interface: 'não exige consentimento: apresenta o site como pediu',
    'load-balancing': 'não exige consentimento: reparte a carga entre os servidores',
    paywall: 'não exige consentimento: conta os artigos gratuitos',
    'audience-measurement': 'não exige consentimento: números anónimos apenas para o editor',
    transmission: 'não exige consentimento: transmite a comunicação',
    'requested-service': 'não exige consentimento: presta o serviço que pediu',
    appearance: 'não exige consentimento: adapta o aspeto do site ao seu dispositivo',
    'emergency-assistance': 'não exige consentimento: permite localizá-lo quando pede socorro',
  },
  consentNeeded: 'o seu consentimento',
  untilObjection: 'funciona até que se oponha',
  session: 'até fechar o navegador',
  persistent: 'até ser eliminado',
  notStated: 'não indicado',
  none: 'não há',
  statusGranted: 'Aceite',
  statusDenied: 'Rejeitado',
  statusPending: 'Sem resposta: inativo',
  rowCount: (n) => count(n, { one: '(# linha)', other: '(# linhas)' }),
  withoutConsent: (title) => `${title}: sem necessidade de consentimento`,
  withConsent: (title) => `${title}: com o seu consentimento`,
  unlessRefused: (title) => `${title}: salvo se rejeitar`,
  emptyTable: 'Não é declarado aqui nenhum cookie.',
  policyOf: (provider) => `Política de privacidade: ${provider}`,

  tools: 'Pesquisar e filtrar',
  search: 'Pesquisar nesta tabela',
  filterAll: 'Todas',
  filterAllChoices: 'Todas',
  filterPurpose: 'Finalidade',
  found: (shown, n) => count(n, { other: 'Linhas mostradas: § de #' }, shown),
  noMatch: 'Nenhuma linha corresponde à sua pesquisa.',
  clearSearch: 'Mostrar todas as linhas',
  sortBy: (column) => `Ordenar por «${column}»`,
  presence: {
    present: 'Está agora neste dispositivo',
    absent: 'Não está agora neste dispositivo',
    unknown: 'Esta página não consegue ver se está neste dispositivo',
  },
  eraseNow: 'Eliminar agora',
  erased: (name) => `${name} foi eliminado deste dispositivo.`,
  changeChoice: 'Alterar a minha escolha',
  downloadCsv: 'Descarregar em CSV',
  downloadJson: 'Descarregar em JSON',
  print: 'Imprimir',

  changesTitle: 'O que mudou',
  changesSince: (date) => `Alterações desde a versão de ${date}:`,
  changesNone: 'Nada mudou.',
  changeAdded: (service) => `O serviço ${service} foi acrescentado.`,
  changeRemoved: (service) => `O serviço ${service} já não é utilizado.`,
  changeAltered: (service, facts) => `No serviço ${service}, mudou o seguinte: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `O serviço ${service} passou a guardar também ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `O serviço ${service} deixou de guardar ${cookies}.`,
  asksAgain: 'A este respeito, a pergunta é feita de novo.',

  charterTitle: 'Política de cookies',
  charterIntroduction: (site, controller) =>
    controller && site !== controller
      ? `Esta política apresenta os cookies utilizados ${site ? `no site ${site}` : 'neste site'} (responsável: ${controller}), explica para que serve cada um e quanto tempo dura, e permite-lhe decidir.`
      : `Esta política apresenta os cookies utilizados ${site ? `no site ${site}` : 'neste site'}, explica para que serve cada um e quanto tempo dura, e permite-lhe decidir.`,
  updated: (date) => `Última atualização: ${date}.`,
  version: (version) => `Versão ${version}.`,
  whatTitle: 'O que é um cookie?',
  what: [
    'Um cookie é um pequeno texto que um site pede ao seu navegador para guardar e que recebe de volta sempre que o visita de novo: é assim que o site consegue reconhecer um navegador de uma página para outra.',
    'As mesmas regras valem para tudo o que desempenha a função de um cookie com outro nome, como o armazenamento do navegador ou as imagens invisíveis. Esta política também os apresenta.',
  ],
  kindsTitle: 'Os quatro tipos de cookies',
  kindsIntroduction:
    'Os cookies distinguem-se pela sua finalidade. É a finalidade, e não a técnica, que decide se é preciso perguntar-lhe.',
  usageTitle: (site) => (site ? `O que fazem os cookies no site ${site}` : 'O que fazem os cookies neste site'),
  usageExempt: (n) =>
    count(n, {
      one: '# serviço funciona sem lhe perguntar, porque é necessário para o que pede ao site:',
      other: '# serviços funcionam sem lhe perguntar, porque são necessários para o que pede ao site:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# serviço fica inativo até que o aceite:',
      other: '# serviços ficam inativos até que os aceite:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# serviço funciona até que o rejeite:',
      other: '# serviços funcionam até que os rejeite:',
    }),
  usageNone:
    'Aqui não é utilizado nenhum serviço que exija o seu consentimento: por isso, nada lhe é perguntado à chegada.',
  tablesTitle: 'Os cookies em pormenor',
  choicesTitle: 'As suas escolhas',
  retention: (duration) =>
    `Quer aceite, quer rejeite, a sua escolha é conservada durante ${duration}, a contar do dia em que a fez.`,
  browserAdvice:
    'O seu navegador também permite ver e eliminar os cookies que guarda. Isso complementa as escolhas acima e não as substitui.',
  rightsTitle: 'Os seus direitos e a quem se dirigir',
  rights: (controller) =>
    `Quando um cookie implica o tratamento de dados pessoais, pode pedir ao responsável pelo tratamento${controller ? ` (${controller})` : ''} que lhe dê acesso a eles, que os retifique, os apague ou os entregue a si e que limite a sua utilização; pode também opor-se a essa utilização.`,
  contact: 'Contacto',
  dataProtectionOfficer: 'Encarregado da proteção de dados',
  authority: 'Autoridade a que pode apresentar reclamação',
  policy: 'Política de privacidade',
};

export default strings;
