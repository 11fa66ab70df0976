import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';
import portuguese from './pt.js';

const count = plurals('pt-BR');

/** Portuguese as Brazil speaks it, in the terms of its general data protection law (LGPD). */
const strings: Strings = {
  ...portuguese,
  lang: 'pt-BR',

  manageCookies: 'Gerenciar cookies',

  bannerMessage: (controller) =>
    `Este site${controller ? ` (${controller})` : ''} deseja usar cookies que poderia dispensar. Nenhum é instalado sem o seu consentimento.`,
  bannerNews: 'Há novidades que precisam da sua resposta. O que você escolheu antes continua valendo.',
  newsAdded: (names) => `Novidades desde então: ${names}.`,
  newsRevised: (names) => `Com alterações desde a sua resposta: ${names}.`,
  newsRemoved: (names) => `Este site não usa mais: ${names}.`,
  thirdParties: (n) => count(n, { one: '# terceiro envolvido', other: '# terceiros envolvidos' }),
  consequenceAccept:
    'Se você aceitar, os serviços listados aqui são ativados e podem armazenar informações no seu dispositivo.',
  consequenceReject:
    'Se você rejeitar, eles ficam inativos. O site continua funcionando; um aviso substitui os conteúdos incorporados.',
  changeMind: (trigger) => `Você pode mudar de ideia a qualquer momento com “${trigger}”, em todas as páginas.`,

  closeRejects: 'Se você fechar este aviso no X, rejeita todos: só são usados os cookies necessários.',

  customise: 'Gerenciar cookies',
  save: 'Salvar escolhas',

  accepted: 'Você aceitou estes cookies.',
  rejected: 'Você rejeitou estes cookies.',
  saved: 'Suas escolhas sobre os cookies foram salvas.',
  notKept:
    'Seu navegador não permite que este site se lembre da sua escolha: ela vale para esta página e a pergunta será feita de novo.',
  leftBehind: 'Esta página não conseguiu confirmar que o seguinte foi excluído:',
  leftReasons: {
    'http-only': 'só o servidor do site pode excluí-lo',
    'other-site': 'se existir, é mantido para outro site; você pode excluí-lo nas configurações do seu navegador',
    'in-use': 'desaparece assim que você fechar as páginas deste site',
    refused: 'seu navegador o manteve; você pode excluí-lo nas configurações do navegador',
  },
  stillRunning: 'Os serviços a seguir param quando a página é recarregada:',
  goBack: 'Voltar à página que você estava lendo',

  gateMessage: (provider) =>
    `Para mostrá-lo, seu navegador entraria em contato com o fornecedor (${provider}), que poderia reconhecer você e armazenar informações no seu dispositivo.`,
  gateDetails: 'O que este serviço armazena',
  gateAllowed: (service) => `Você permitiu ${service}.`,

  privacyControl: {
    honoured:
      'Seu navegador pede aos sites que não vendam nem compartilhem os seus dados (Global Privacy Control). Este site respeita esse pedido.',
    conflict:
      'Seu navegador pede aos sites que não vendam nem compartilhem os seus dados (Global Privacy Control). Este site respeita esse pedido, embora você tenha aceitado antes. Para aceitar apesar do sinal, indique isso de novo aqui.',
    overridden:
      'Seu navegador pede aos sites que não vendam nem compartilhem os seus dados (Global Privacy Control). Apesar disso, você aceitou alguns serviços.',
  },
  object: 'Opor-me a este uso',
  objected: 'Inativo: você se opôs a este uso.',

  preferencesTitle: 'Configurações de cookies',
  preferencesIntroduction: (site) =>
    `Aceite ou rejeite cada serviço usado ${site ? `no site ${site}` : 'neste site'}. Nada muda até você salvar suas escolhas.`,
  allServices: 'Todos os serviços que você pode escolher',
  withoutAsking: 'Alguns serviços funcionam sem perguntar a você, como a lei permite; você pode se opor a eles.',
  partlyAccepted: (accepted, n) => count(accepted, { one: `# aceito de ${n}`, other: `# aceitos de ${n}` }),
  nothingToChoose: 'Este site só usa cookies que não exigem consentimento; por isso, não há nada a escolher aqui.',
  notDecided: 'Você ainda não escolheu. Até que escolha, nada que exija o seu consentimento funciona.',
  notDecidedYetRunning: 'Você ainda não escolheu. O que está marcado como aceito funciona até que você o rejeite.',
  decided: (date, until) =>
    `Você fez sua escolha em ${date}. Ela vale até ${until}; depois, a pergunta será feita de novo.`,

  kinds: {
    necessary: {
      title: 'Cookies necessários',
      sentence: 'Fazem o site funcionar: entrar na sua conta, manter a segurança, lembrar o que você pediu.',
      definition:
        'Guardam, de uma página para outra ou de um dia para outro, aquilo de que a visita precisa: que você entrou na sua conta, o idioma que escolheu, o conteúdo de um formulário ou de um carrinho.',
      consentRule: 'Não exigem consentimento: sem eles, não seria possível prestar o serviço que você pede ao site.',
    },
    statistics: {
      title: 'Cookies estatísticos',
      sentence: 'Contam as visitas e mostram quais páginas são lidas, para saber o que deve ser corrigido.',
      definition: 'Registram como um site é usado: páginas lidas, buscas, links seguidos, erros encontrados.',
      consentRule:
        'Exigem consentimento, a menos que sirvam apenas para dar ao editor números anônimos e cumpram todas as condições fixadas pela autoridade de proteção de dados.',
    },
    'first-party': {
      title: 'Cookies próprios',
      sentence: 'Permitem que o próprio site se lembre dos seus hábitos, para adaptar o que mostra a você.',
      definition:
        'São instalados pelo site que você visita, além daqueles de que ele precisa. Podem conter dados pessoais, acompanhar o que você faz no site ou servir à publicidade do próprio site.',
      consentRule: 'Exigem consentimento: o que conta é para que serve um cookie, não quem o instala.',
    },
    'third-party': {
      title: 'Cookies de terceiros',
      sentence:
        'Permitem que outras empresas reconheçam você aqui, para mostrar os próprios conteúdos ou a própria publicidade.',
      definition:
        'São instalados por um site diferente daquele que você visita, ou em nome desse outro site, que assim pode saber que você veio aqui e o que viu.',
      consentRule: 'Exigem consentimento antes que o primeiro deles seja instalado.',
    },
  },
  columns: {
    ...portuguese.columns,
    ground: 'Base legal',
    status: 'Sua escolha',
  },
  techniques: {
    ...portuguese.techniques,
    indexedDB: 'banco de dados do navegador',
    pixel: 'pixel de rastreamento',
    request: 'apenas uma solicitação',
  },
  exemptions: {
    ...portuguese.exemptions,
    'choice-memory': 'não exige consentimento: lembra sua escolha sobre os cookies',
    authentication: 'não exige consentimento: mantém você conectado à sua conta',
    basket: 'não exige consentimento: guarda seu carrinho',
    interface: 'não exige consentimento: apresenta o site como você pediu',
    'load-balancing': 'não exige consentimento: distribui a carga entre os servidores',
    'audience-measurement': 'não exige consentimento: números anônimos apenas para o editor',
    'requested-service': 'não exige consentimento: presta o serviço que você pediu',
    appearance: 'não exige consentimento: adapta a aparência do site ao seu dispositivo',
    'emergency-assistance': 'não exige consentimento: permite localizar você quando pede socorro',
  },
  untilObjection: 'funciona até que você se oponha',
  session: 'até você fechar o navegador',
  persistent: 'até ser excluído',
  notStated: 'não informado',
  statusGranted: 'Aceito',
  rowCount: (n) => count(n, { one: '(# linha)', other: '(# linhas)' }),
  unlessRefused: (title) => `${title}: a menos que você rejeite`,
  emptyTable: 'Nenhum cookie é declarado aqui.',

  found: (shown, n) => count(n, { other: 'Linhas mostradas: § de #' }, shown),
  sortBy: (column) => `Ordenar por “${column}”`,
  eraseNow: 'Excluir agora',
  erased: (name) => `${name} foi excluído deste dispositivo.`,
  downloadCsv: 'Baixar em CSV',
  downloadJson: 'Baixar em JSON',

  changeAdded: (service) => `O serviço ${service} foi adicionado.`,
  changeRemoved: (service) => `O serviço ${service} não é mais usado.`,
  changeCookiesAdded: (service, cookies) => `O serviço ${service} passou a armazenar também ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `O serviço ${service} deixou de armazenar ${cookies}.`,
  asksAgain: 'Sobre isso, a pergunta é feita de novo.',

  charterIntroduction: (site, controller) =>
    controller && site !== controller
      ? `Esta política apresenta os cookies usados ${site ? `no site ${site}` : 'neste site'} (responsável: ${controller}), explica para que serve cada um e quanto tempo dura, e permite que você decida.`
      : `Esta política apresenta os cookies usados ${site ? `no site ${site}` : 'neste site'}, explica para que serve cada um e quanto tempo dura, e permite que você decida.`,
  what: [
    'Um cookie é um pequeno texto que um site pede ao seu navegador para guardar e que recebe de volta sempre que você o visita de novo: é assim que o site consegue reconhecer um navegador de uma página para outra.',
    'As mesmas regras valem para tudo o que faz o papel de um cookie com outro nome, como o armazenamento do navegador ou as imagens invisíveis. Esta política também os apresenta.',
  ],
  kindsIntroduction:
    'Os cookies se distinguem pela sua finalidade. É a finalidade, e não a técnica, que decide se é preciso perguntar a você.',
  usageExempt: (n) =>
    count(n, {
      one: '# serviço funciona sem perguntar a você, porque é necessário para o que você pede ao site:',
      other: '# serviços funcionam sem perguntar a você, porque são necessários para o que você pede ao site:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: '# serviço fica inativo até que você o aceite:',
      other: '# serviços ficam inativos até que você os aceite:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: '# serviço funciona até que você o rejeite:',
      other: '# serviços funcionam até que você os rejeite:',
    }),
  usageNone:
    'Nenhum serviço que exija o seu consentimento é usado aqui: por isso, nada é perguntado a você quando chega ao site.',
  tablesTitle: 'Os cookies em detalhe',
  choicesTitle: 'Suas escolhas',
  retention: (duration) =>
    `Quer você aceite, quer rejeite, sua escolha é guardada por ${duration}, a contar do dia em que você a fez.`,
  browserAdvice:
    'Seu navegador também permite ver e excluir os cookies que guarda. Isso complementa as escolhas acima e não as substitui.',
  rightsTitle: 'Seus direitos e a quem recorrer',
  rights: (controller) =>
    `Quando um cookie envolve o tratamento de dados pessoais, você pode pedir ao controlador${controller ? ` (${controller})` : ''} que lhe dê acesso a eles, que os corrija, os elimine ou os entregue a você e que limite o uso deles; você também pode se opor a esse uso.`,
  contact: 'Contato',
  dataProtectionOfficer: 'Encarregado pelo tratamento de dados pessoais',
  authority: 'Autoridade que recebe reclamações',
};

export default strings;
