import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('tr');

// Names stand before a noun of the kit's own or after a colon: a suffix would have to follow their last vowel.
const strings: Strings = {
  lang: 'tr',
  dir: 'ltr',

  manageCookies: 'Çerezleri yönet',

  bannerTitle: (site) => (site ? `${site} sitesindeki çerezler` : 'Bu sitedeki çerezler'),
  bannerMessage: (controller) =>
    `${controller || 'Bu site'}, vazgeçilebilecek çerezler kullanmak istiyor. Siz kabul etmedikçe bunların hiçbiri yerleştirilmez.`,
  bannerNews: 'Yanıtınızı gerektiren bir yenilik var. Daha önceki seçimleriniz geçerliliğini koruyor.',
  newsAdded: (names) => `O zamandan beri eklenenler: ${names}.`,
  newsRevised: (names) => `Yanıtınızdan sonra değişenler: ${names}.`,
  newsRemoved: (names) => `Artık kullanılmayanlar: ${names}.`,
  thirdParties: (n) => count(n, { other: '# üçüncü taraf söz konusu' }),
  noThirdParty: 'Hiçbir üçüncü taraf söz konusu değil.',
  consequenceAccept: 'Kabul ederseniz burada listelenen hizmetler başlar ve cihazınızda bilgi saklayabilir.',
  consequenceReject:
    'Reddederseniz kapalı kalırlar. Site çalışmayı sürdürür; gömülü içeriğin yerinde bir bildirim görünür.',
  changeMind: (trigger) =>
    `Kararınızı istediğiniz zaman, her sayfada bulunan “${trigger}” seçeneğiyle değiştirebilirsiniz.`,

  closeRejects:
    'Bu mesajı çarpı işaretiyle kapatmak tümünü reddetmek anlamına gelir: yalnızca zorunlu çerezler kullanılır.',
  closeAndReject: 'Kapat ve tümünü reddet',

  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  customise: 'Çerezleri yönet',
  save: 'Çerez ayarlarını kaydet',
  close: 'Kapat',
  accept: 'Kabul et',
  reject: 'Reddet',

  accepted: 'Bu çerezleri kabul ettiniz.',
  rejected: 'Bu çerezleri reddettiniz.',
  saved: 'Çerez ayarlarınız kaydedildi.',
  notKept:
    'Tarayıcınız bu sitenin seçiminizi hatırlamasına izin vermiyor: seçiminiz bu sayfa için geçerlidir ve size yeniden sorulacaktır.',
  leftBehind: 'Bu sayfa aşağıdakilerin silindiğinden emin olamadı:',
  leftReasons: {
    'http-only': 'yalnızca sitenin sunucusu silebilir',
    'other-site': 'mevcutsa başka bir site için saklanıyor; tarayıcınızın ayarlarından silebilirsiniz',
    'in-use': 'bu sitenin sayfalarını kapattığınız anda silinir',
    refused: 'tarayıcınız saklamayı sürdürdü; tarayıcı ayarlarından silebilirsiniz',
  },
  separator: ': ',
  stillRunning: 'Aşağıdaki hizmetler sayfa yeniden yüklendiğinde durur:',
  reload: 'Sayfayı yeniden yükle',
  hideMessage: 'Bu mesajı gizle',
  goBack: 'Okuduğunuz sayfaya dön',

  gateTitle: (service) => `${service}: içerik engellendi`,
  gateMessage: (provider) =>
    `Bu içeriği göstermek için tarayıcınız şu sağlayıcıya bağlanır: ${provider}. Sağlayıcı sizi tanıyabilir ve cihazınızda bilgi saklayabilir.`,
  gateScope: (service) =>
    `İzin, sitenin tamamında yalnızca şu hizmet için geçerlidir: ${service}. Bir kez göstermek seçimlerinizi değiştirmez.`,
  gateAllow: (service) => `İzin ver: ${service}`,
  gateOnce: 'Bir kez göster',
  gateDetails: 'Bu hizmetin sakladıkları',
  gateAllowed: (service) => `Şu hizmete izin verdiniz: ${service}.`,
  gateHeld: 'Bu içerik engellendi.',

  privacyControl: {
    honoured:
      'Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor (Global Privacy Control). Bu site bu isteğe uyuyor.',
    conflict:
      'Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor (Global Privacy Control). Daha önce kabul etmiş olsanız da bu site bu isteğe uyuyor. Bu sinyale rağmen kabul etmek için burada yeniden belirtin.',
    overridden:
      'Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor (Global Privacy Control). Bu sinyale rağmen bazı hizmetleri kabul ettiniz.',
  },
  object: 'İtiraz et',
  objected: 'Etkin değil: itiraz ettiniz.',
  stopObjecting: 'İtirazı geri çek',

  preferencesTitle: 'Çerez ayarları',
  preferencesIntroduction: (site) =>
    `${site ? `${site} sitesinde` : 'Bu sitede'} kullanılan her hizmeti kabul edin veya reddedin. Siz kaydedene kadar hiçbir şey değişmez.`,
  allServices: 'Seçebileceğiniz tüm hizmetler',
  alwaysActive: 'Her zaman etkin',
  withoutAsking: 'Bazı hizmetler, kanunun izin verdiği şekilde size sorulmadan çalışır; bunlara itiraz edebilirsiniz.',
  partlyAccepted: (accepted, n) => `Kabul edilen: ${accepted} / ${n}`,
  details: 'Ayrıntıları göster',
  nothingToChoose:
    'Bu site yalnızca açık rıza gerektirmeyen çerezler kullanır; bu nedenle burada seçmeniz gereken bir şey yoktur.',
  notDecided: 'Henüz bir seçim yapmadınız. Siz seçim yapana kadar açık rızanızı gerektiren hiçbir şey çalışmaz.',
  notDecidedYetRunning: 'Henüz bir seçim yapmadınız. Kabul edilmiş olarak gösterilenler, siz reddedene kadar çalışır.',
  decided: (date, until) =>
    `Seçiminizi yaptığınız tarih: ${date}. Geçerliliğinin son günü: ${until}; ardından size yeniden sorulur.`,

  kinds: {
    necessary: {
      title: 'Zorunlu çerezler',
      sentence: 'Sitenin çalışmasını sağlar: oturum açma, güvenlik, istediklerinizi hatırlama.',
      definition:
        'Bir ziyaretin gerektirdiklerini bir sayfadan veya bir günden diğerine saklar: oturumunuzun açık olması, seçtiğiniz dil, bir formun veya sepetin içeriği.',
      consentRule: 'Açık rıza gerekmez: bunlar olmadan siteden istediğiniz hizmet sunulamaz.',
    },
    statistics: {
      title: 'İstatistik çerezleri',
      sentence:
        'Nelerin düzeltilmesi gerektiğini anlamak için ziyaretleri sayar ve hangi sayfaların okunduğunu gösterir.',
      definition:
        'Bir sitenin nasıl kullanıldığını kaydeder: okunan sayfalar, yapılan aramalar, izlenen bağlantılar, karşılaşılan hatalar.',
      consentRule:
        'Açık rıza gerekir; yalnızca site işletmecisine anonim sayılar vermeye yarıyor ve veri koruma kurumunun belirlediği bütün koşulları karşılıyorlarsa gerekmez.',
    },
    'first-party': {
      title: 'Birinci taraf çerezleri',
      sentence: 'Sitenin kendisinin, size gösterdiklerini uyarlamak için alışkanlıklarınızı hatırlamasını sağlar.',
      definition:
        'Ziyaret ettiğiniz site tarafından, ihtiyaç duyduklarına ek olarak yerleştirilir. Kişisel veri içerebilir, sitede yaptıklarınızı izleyebilir veya sitenin kendi reklamlarına hizmet edebilir.',
      consentRule: 'Açık rıza gerekir: önemli olan çerezi kimin yerleştirdiği değil, çerezin ne için kullanıldığıdır.',
    },
    'third-party': {
      title: 'Üçüncü taraf çerezleri',
      sentence: 'Başka şirketlerin, kendi içeriklerini veya reklamlarını göstermek için sizi burada tanımasını sağlar.',
      definition:
        'Ziyaret ettiğiniz site dışında bir site tarafından veya onun adına yerleştirilir. O site böylece buraya geldiğinizi ve ne gördüğünüzü öğrenebilir.',
      consentRule: 'Bunların ilki yerleştirilmeden önce açık rıza gerekir.',
    },
  },
  columns: {
    provider: 'Sağlayıcı',
    service: 'Hizmet ve konumu',
    name: 'Çerezin adı',
    purpose: 'Amaçlar',
    duration: 'Süre',
    party: 'Yerleştiren',
    technique: 'Saklama biçimi',
    recipients: 'Alıcılar ve aktarımlar',
    ground: 'Hukuki sebep',
    retention: 'Verilerin saklanma süresi',
    status: 'Seçiminiz',
  },
  parties: { first: 'bu site', third: 'üçüncü taraf' },
  techniques: {
    cookie: 'çerez',
    localStorage: 'yerel depolama',
    sessionStorage: 'oturum depolaması',
    indexedDB: 'tarayıcı veritabanı',
    cacheStorage: 'tarayıcı önbelleği',
    serviceWorker: 'service worker',
    pixel: 'izleme pikseli',
    request: 'yalnızca istek',
  },
  exemptions: {
    'choice-memory': 'açık rıza gerekmez: çerezlerle ilgili seçiminizi hatırlar',
    authentication: 'açık rıza gerekmez: oturumunuzu açık tutar',
    security: 'açık rıza gerekmez: hizmeti korur',
    basket: 'açık rıza gerekmez: sepetinizi saklar',
    interface: 'açık rıza gerekmez: siteyi istediğiniz biçimde sunar',
    'load-balancing': 'açık rıza gerekmez: yükü sunucular arasında dağıtır',
    paywall: 'açık rıza gerekmez: ücretsiz makaleleri sayar',
    'audience-measurement': 'açık rıza gerekmez: yalnızca site işletmecisi için anonim sayılar',
    transmission: 'açık rıza gerekmez: iletişimi taşır',
    'requested-service': 'açık rıza gerekmez: istediğiniz hizmeti sunar',
    appearance: 'açık rıza gerekmez: sitenin görünümünü cihazınıza uyarlar',
    'emergency-assistance': 'açık rıza gerekmez: yardım çağırdığınızda yerinizi bulur',
  },
  consentNeeded: 'açık rızanız',
  untilObjection: 'siz itiraz edene kadar çalışır',
  session: 'tarayıcıyı kapatana kadar',
  persistent: 'silinene kadar',
  notStated: 'belirtilmemiş',
  none: 'yok',
  statusGranted: 'Kabul edildi',
  statusDenied: 'Reddedildi',
  statusPending: 'Yanıt yok: kapalı',
  rowCount: (n) => count(n, { other: '(# kayıt)' }),
  withoutConsent: (title) => `${title}: açık rıza gerekmez`,
  withConsent: (title) => `${title}: açık rızanızla`,
  unlessRefused: (title) => `${title}: siz reddetmedikçe`,
  emptyTable: 'Burada bildirilmiş çerez yok.',
  policyOf: (provider) => `Gizlilik politikası: ${provider}`,

  tools: 'Arama ve filtreleme',
  search: 'Bu tabloda ara',
  filterAll: 'Tümü',
  filterAllChoices: 'Tüm seçimler',
  filterPurpose: 'Amaç',
  found: (shown, n) => count(n, { other: '# kayıttan § tanesi gösteriliyor' }, shown),
  noMatch: 'Aramanızla eşleşen kayıt yok.',
  clearSearch: 'Tüm kayıtları göster',
  sortBy: (column) => `Sırala: ${column}`,
  presence: {
    present: 'Şu anda bu cihazda var',
    absent: 'Şu anda bu cihazda yok',
    unknown: 'Bu sayfa, bu cihazda olup olmadığını göremiyor',
  },
  eraseNow: 'Şimdi sil',
  erased: (name) => `Bu cihazdan silindi: ${name}.`,
  changeChoice: 'Seçimimi değiştir',
  downloadCsv: 'CSV olarak indir',
  downloadJson: 'JSON olarak indir',
  print: 'Yazdır',

  changesTitle: 'Neler değişti',
  changesSince: (date) => `${date} tarihli sürümden bu yana değişenler:`,
  changesNone: 'Hiçbir şey değişmedi.',
  changeAdded: (service) => `Eklendi: ${service}.`,
  changeRemoved: (service) => `Artık kullanılmıyor: ${service}.`,
  changeAltered: (service, facts) => `${service} için değişenler: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `${service} artık şunları da saklıyor: ${cookies}.`,
  changeCookiesRemoved: (service, cookies) => `${service} artık şunları saklamıyor: ${cookies}.`,
  asksAgain: 'Bu konuda size yeniden sorulur.',

  charterTitle: 'Çerez politikası',
  charterIntroduction: (site, controller) =>
    `Bu politika, ${site ? `${site} sitesinde` : 'bu sitede'} kullanılan çerezleri${!controller || site === controller ? '' : ` (sorumlusu: ${controller})`}, her birinin amacını ve süresini açıklar ve kararı size bırakır.`,
  updated: (date) => `Son güncelleme: ${date}.`,
  version: (version) => `Sürüm ${version}.`,
  whatTitle: 'Çerez nedir?',
  what: [
    'Çerez, bir sitenin tarayıcınızdan saklamasını istediği ve her dönüşünüzde geri aldığı küçük bir metindir: site, bir tarayıcıyı bir sayfadan diğerine böyle tanır.',
    'Tarayıcı depolaması veya görünmez resimler gibi, başka bir adla çerezin işini yapan her şey için aynı kurallar geçerlidir. Bu politika onları da listeler.',
  ],
  kindsTitle: 'Dört tür çerez',
  kindsIntroduction:
    'Çerezler ne için kullanıldıklarına göre ayrılır. Size sorulmasının gerekip gerekmediğini teknik değil, bu belirler.',
  usageTitle: (site) => (site ? `Çerezler ${site} sitesinde ne yapıyor` : 'Çerezler bu sitede ne yapıyor'),
  usageExempt: (n) =>
    count(n, { other: '# hizmet, siteden istedikleriniz için gerekli olduğundan size sorulmadan çalışır:' }),
  usageConsent: (n) => count(n, { other: '# hizmet, siz kabul edene kadar kapalı kalır:' }),
  usageUnlessRefused: (n) => count(n, { other: '# hizmet, siz reddedene kadar çalışır:' }),
  usageNone:
    'Burada açık rızanızı gerektiren bir hizmet kullanılmıyor: bu nedenle siteye geldiğinizde size bir şey sorulmaz.',
  tablesTitle: 'Ayrıntılarıyla çerezler',
  choicesTitle: 'Seçimleriniz',
  retention: (duration) =>
    `Kabul etseniz de reddetseniz de seçiminiz, yaptığınız günden başlayarak ${duration} süreyle saklanır.`,
  browserAdvice:
    'Tarayıcınız da sakladığı çerezleri gösterebilir ve silebilir. Bu, yukarıdaki seçimleri tamamlar, onların yerini almaz.',
  rightsTitle: 'Haklarınız ve başvuru yerleri',
  rights: (controller) =>
    `Bir çerez kişisel verilerin işlenmesine yol açıyorsa bu verileri görmeyi, düzeltilmelerini veya silinmelerini, kullanımlarının kısıtlanmasını ve size teslim edilmelerini isteyebilir, kullanımlarına itiraz edebilirsiniz. Başvuru yeri: ${controller || 'site işletmecisi'}.`,
  contact: 'İletişim',
  dataProtectionOfficer: 'Veri koruma görevlisi',
  authority: 'Şikâyetleri inceleyen kurum',
  policy: 'Gizlilik politikası',
};

export default strings;
