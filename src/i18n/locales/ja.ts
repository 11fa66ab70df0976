import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('ja');

const strings: Strings = {
  lang: 'ja',
  dir: 'ltr',

  manageCookies: 'Cookieの管理',

  bannerTitle: (site) => (site ? `${site}のCookieについて` : 'このサイトのCookieについて'),
  bannerMessage: (controller) =>
    `${controller || 'このサイト'}は、必須ではないCookieの使用を希望しています。同意いただかない限り、いずれも保存されません。`,
  bannerNews: '新たに回答が必要な項目があります。これまでの選択は引き続き有効です。',
  newsAdded: (names) => `その後に追加されたもの：${names}。`,
  newsRevised: (names) => `回答後に変更されたもの：${names}。`,
  newsRemoved: (names) => `使用されなくなったもの：${names}。`,
  thirdParties: (n) => count(n, { other: '関係する第三者：#者' }),
  noThirdParty: '関係する第三者はいません。',
  consequenceAccept: '同意すると、ここに記載されたサービスが動作を開始し、お使いの端末に情報を保存することがあります。',
  consequenceReject:
    '拒否すると、これらのサービスは停止したままです。サイトは引き続き利用できます。埋め込みコンテンツの代わりにお知らせが表示されます。',
  changeMind: (trigger) => `選択は、すべてのページにある「${trigger}」からいつでも変更できます。`,

  closeRejects: '×印でこのメッセージを閉じると、すべて拒否したことになります。必要なCookieだけが使用されます。',
  closeAndReject: '閉じてすべて拒否する',

  acceptAll: 'すべて同意する',
  rejectAll: 'すべて拒否する',
  customise: 'Cookieの管理',
  save: 'Cookieの設定を保存',
  close: '閉じる',
  accept: '同意する',
  reject: '拒否する',

  accepted: 'これらのCookieに同意しました。',
  rejected: 'これらのCookieを拒否しました。',
  saved: 'Cookieの設定を保存しました。',
  notKept:
    'お使いのブラウザーの設定により、このサイトは選択を記憶できません。選択はこのページに適用され、後であらためてお尋ねします。',
  leftBehind: 'このページでは、次のものが削除されたことを確認できませんでした。',
  leftReasons: {
    'http-only': 'サイトのサーバーだけが削除できます',
    'other-site': '存在する場合は、別のサイトのために保存されています。ブラウザーの設定で削除できます',
    'in-use': 'このサイトのページを閉じると削除されます',
    refused: 'ブラウザーに残っています。ブラウザーの設定で削除できます',
  },
  separator: '：',
  stillRunning: '次のサービスは、ページを再読み込みすると停止します。',
  reload: 'ページを再読み込み',
  hideMessage: 'このメッセージを隠す',
  goBack: '読んでいたページに戻る',

  gateTitle: (service) => `${service}：ブロックされたコンテンツ`,
  gateMessage: (provider) =>
    `表示する場合、お使いのブラウザーは${provider}に接続します。接続先は利用者を識別し、端末に情報を保存することがあります。`,
  gateScope: (service) =>
    `許可は${service}だけを対象とし、サイト全体で有効です。一度だけ表示しても、これまでの選択は変わりません。`,
  gateAllow: (service) => `${service}を許可する`,
  gateOnce: '一度だけ表示する',
  gateDetails: 'このサービスが保存するもの',
  gateAllowed: (service) => `${service}を許可しました。`,
  gateHeld: 'このコンテンツはブロックされています。',

  privacyControl: {
    honoured:
      'お使いのブラウザーは、データを販売・共有しないようサイトに求めています（Global Privacy Control）。このサイトはその求めに従います。',
    conflict:
      'お使いのブラウザーは、データを販売・共有しないようサイトに求めています（Global Privacy Control）。以前に同意をいただいていますが、このサイトはその求めに従います。この信号にかかわらず同意する場合は、ここであらためて同意してください。',
    overridden:
      'お使いのブラウザーは、データを販売・共有しないようサイトに求めています（Global Privacy Control）。この信号にかかわらず、一部のサービスに同意されています。',
  },
  object: '異議を申し立てる',
  objected: '停止中：異議を申し立てています。',
  stopObjecting: '異議を取り下げる',

  preferencesTitle: 'Cookieの設定',
  preferencesIntroduction: (site) =>
    `${site || 'このサイト'}で使用されるサービスごとに、同意または拒否を選んでください。保存するまで何も変わりません。`,
  allServices: '選択できるすべてのサービス',
  alwaysActive: '常に有効',
  withoutAsking:
    '一部のサービスは、法律で認められた範囲で、お尋ねすることなく動作します。これらには異議を申し立てることができます。',
  partlyAccepted: (accepted, n) => `${n}件中${accepted}件に同意`,
  details: '詳細を表示',
  nothingToChoose: 'このサイトは同意の必要がないCookieだけを使用しています。ここで選択するものはありません。',
  notDecided: 'まだ選択されていません。選択するまで、同意を必要とするものは動作しません。',
  notDecidedYetRunning: 'まだ選択されていません。同意済みと表示されているものは、拒否するまで動作します。',
  decided: (date, until) => `${date}に選択されました。この選択は${until}まで有効です。その後、あらためてお尋ねします。`,

  kinds: {
    necessary: {
      title: '必要なCookie',
      sentence: 'サイトを動作させるためのものです。ログイン、安全の確保、求められた内容の記憶に使います。',
      definition:
        '利用に必要な情報を、ページや日をまたいで保存します。ログインしていること、選んだ言語、フォームや買い物かごの内容などです。',
      consentRule: '同意は不要です。これがなければ、求められたサービスをサイトが提供できません。',
    },
    statistics: {
      title: '統計用Cookie',
      sentence: '訪問を数え、どのページが読まれているかを示します。直すべき点を見つけるために使います。',
      definition: 'サイトの使われ方を記録します。読まれたページ、検索、たどられたリンク、発生したエラーなどです。',
      consentRule:
        '同意が必要です。ただし、サイト運営者に匿名の数値を提供するためだけに使われ、データ保護機関が定めるすべての条件を満たす場合は除きます。',
    },
    'first-party': {
      title: 'ファーストパーティCookie',
      sentence: 'サイト自身が利用者の習慣を記憶し、表示する内容を調整するためのものです。',
      definition:
        '訪問中のサイトが、必要なものとは別に設定します。個人データを含むこと、サイト内での行動を追跡すること、サイト自身の広告に使われることがあります。',
      consentRule: '同意が必要です。誰が設定するかではなく、何のために使うかで決まります。',
    },
    'third-party': {
      title: 'サードパーティCookie',
      sentence: '他の企業がここで利用者を識別し、自社のコンテンツや広告を表示するためのものです。',
      definition:
        '訪問中のサイトとは別のサイトが設定するか、そのサイトのために設定されます。その別のサイトは、利用者がここを訪れたことと見た内容を知ることができます。',
      consentRule: '最初の一つが設定される前に、同意が必要です。',
    },
  },
  columns: {
    provider: '提供者',
    service: 'サービスと場所',
    name: 'Cookieの名称',
    purpose: '目的',
    duration: '期間',
    party: '設定者',
    technique: '保存の形式',
    recipients: '取得者と移転',
    ground: '法的根拠',
    retention: 'データの保存期間',
    status: 'あなたの選択',
  },
  parties: { first: 'このサイト', third: '第三者' },
  techniques: {
    cookie: 'Cookie',
    localStorage: 'ローカルストレージ',
    sessionStorage: 'セッションストレージ',
    indexedDB: 'ブラウザーのデータベース',
    cacheStorage: 'ブラウザーのキャッシュ',
    serviceWorker: 'サービスワーカー',
    pixel: 'トラッキングピクセル',
    request: 'リクエストのみ',
  },
  exemptions: {
    'choice-memory': '同意は不要：Cookieについての選択を記憶する',
    authentication: '同意は不要：ログイン状態を保つ',
    security: '同意は不要：サービスを保護する',
    basket: '同意は不要：買い物かごの内容を保つ',
    interface: '同意は不要：求められたとおりにサイトを表示する',
    'load-balancing': '同意は不要：サーバー間で負荷を分散する',
    paywall: '同意は不要：無料で読める記事の数を数える',
    'audience-measurement': '同意は不要：サイト運営者だけのための匿名の数値',
    transmission: '同意は不要：通信を伝送する',
    'requested-service': '同意は不要：求められたものを提供する',
    appearance: '同意は不要：サイトの見た目を端末に合わせる',
    'emergency-assistance': '同意は不要：救助を求めたときに位置を特定する',
  },
  consentNeeded: '利用者の同意',
  untilObjection: '異議の申立てがあるまで動作',
  session: 'ブラウザーを閉じるまで',
  persistent: '削除されるまで',
  notStated: '記載なし',
  none: 'なし',
  statusGranted: '同意済み',
  statusDenied: '拒否済み',
  statusPending: '未回答：停止中',
  rowCount: (n) => count(n, { other: '（#件）' }),
  withoutConsent: (title) => `${title}：同意は不要`,
  withConsent: (title) => `${title}：同意により使用`,
  unlessRefused: (title) => `${title}：拒否されない限り使用`,
  emptyTable: 'ここに記載されたCookieはありません。',
  policyOf: (provider) => `${provider}のプライバシーポリシー`,

  tools: '検索と絞り込み',
  search: 'この表を検索',
  filterAll: 'すべて',
  filterAllChoices: 'すべての選択',
  filterPurpose: '目的',
  found: (shown, n) => count(n, { other: '#件中§件を表示' }, shown),
  noMatch: '検索に一致する項目はありません。',
  clearSearch: 'すべての項目を表示',
  sortBy: (column) => `「${column}」で並べ替え`,
  presence: {
    present: '現在この端末にあります',
    absent: '現在この端末にありません',
    unknown: 'この端末にあるかどうか、このページからは確認できません',
  },
  eraseNow: '今すぐ削除',
  erased: (name) => `${name}をこの端末から削除しました。`,
  changeChoice: '選択を変更する',
  downloadCsv: 'CSVでダウンロード',
  downloadJson: 'JSONでダウンロード',
  print: '印刷',

  changesTitle: '変更点',
  changesSince: (date) => `${date}の版からの変更点：`,
  changesNone: '変更はありません。',
  changeAdded: (service) => `${service}が追加されました。`,
  changeRemoved: (service) => `${service}は使用されなくなりました。`,
  changeAltered: (service, facts) => `${service}について、次の点が変わりました：${facts}。`,
  changeCookiesAdded: (service, cookies) => `${service}は、新たに次のものも保存します：${cookies}。`,
  changeCookiesRemoved: (service, cookies) => `${service}は、次のものを保存しなくなりました：${cookies}。`,
  asksAgain: 'これについて、あらためてお尋ねします。',

  charterTitle: 'Cookieポリシー',
  charterIntroduction: (site, controller) =>
    `このポリシーは、${site || 'このサイト'}${!controller || site === controller ? '' : `（責任者：${controller}）`}で使用されるCookieについて、それぞれの用途と期間を示し、利用者が選択できるようにするものです。`,
  updated: (date) => `最終更新日：${date}。`,
  version: (version) => `バージョン：${version}。`,
  whatTitle: 'Cookieとは',
  what: [
    'Cookieとは、サイトがブラウザーに保存を求める短い文字列で、利用者が再び訪れるたびにサイトへ送り返されます。サイトはこれにより、ページが変わっても同じブラウザーだと認識できます。',
    'ブラウザーのストレージや見えない画像など、別の名称でCookieの働きをするものにも、すべて同じ規則が適用されます。このポリシーにはそれらも記載しています。',
  ],
  kindsTitle: 'Cookieの4つの種類',
  kindsIntroduction:
    'Cookieは用途によって区別されます。同意を求める必要があるかどうかは、技術ではなく用途で決まります。',
  usageTitle: (site) => (site ? `${site}でのCookieの働き` : 'このサイトでのCookieの働き'),
  usageExempt: (n) =>
    count(n, { other: '#件のサービスは、利用者がサイトに求める内容に必要なため、お尋ねすることなく動作します。' }),
  usageConsent: (n) => count(n, { other: '#件のサービスは、同意いただくまで停止しています。' }),
  usageUnlessRefused: (n) => count(n, { other: '#件のサービスは、拒否されるまで動作します。' }),
  usageNone: 'ここでは同意を必要とするサービスを使用していません。そのため、訪問時に何もお尋ねしません。',
  tablesTitle: 'Cookieの詳細',
  choicesTitle: 'あなたの選択',
  retention: (duration) => `同意した場合も拒否した場合も、選択は選択した日から${duration}間保存されます。`,
  browserAdvice:
    'ブラウザーでも、保存されているCookieの表示と削除ができます。これは上記の選択を補うもので、代わりになるものではありません。',
  rightsTitle: '利用者の権利と連絡先',
  rights: (controller) =>
    `Cookieによって個人データが取り扱われる場合、利用者は${controller || 'サイト運営者'}に対し、そのデータの開示、訂正、削除、利用の制限、引渡しを求め、利用に異議を述べることができます。`,
  contact: '連絡先',
  dataProtectionOfficer: 'データ保護オフィサー',
  authority: '苦情を受け付ける監督機関',
  policy: 'プライバシーポリシー',
};

export default strings;
