import { isolated } from '../bidi.js';
import { plurals } from '../plurals.js';
import type { Strings } from '../strings.js';

const count = plurals('he');

// Readers are addressed in the plural, which is of no gender.
const strings: Strings = {
  lang: 'he',
  dir: 'rtl',

  manageCookies: 'ניהול עוגיות',

  bannerTitle: (site) => (site ? `עוגיות באתר ${isolated(site)}` : 'עוגיות באתר זה'),
  bannerMessage: (controller) =>
    `${controller ? `מפעיל האתר (${isolated(controller)})` : 'אתר זה'} מבקש להשתמש בעוגיות שאפשר להסתדר בלעדיהן. אף אחת מהן לא תישמר אם לא תסכימו.`,
  bannerNews: 'יש דבר חדש שנדרשת לגביו תשובה שלכם. הבחירות הקודמות שלכם עומדות בתוקפן.',
  newsAdded: (names) => `תוספות מאז: ${isolated(names)}.`,
  newsRevised: (names) => `שינויים מאז תשובתכם: ${isolated(names)}.`,
  newsRemoved: (names) => `כבר לא בשימוש: ${isolated(names)}.`,
  thirdParties: (n) =>
    count(n, { one: 'צד שלישי אחד מעורב', two: 'שני צדדים שלישיים מעורבים', other: '# צדדים שלישיים מעורבים' }),
  noThirdParty: 'אין צד שלישי מעורב.',
  consequenceAccept: 'אם תאשרו, השירותים המפורטים כאן יופעלו ועשויים לשמור מידע במכשיר שלכם.',
  consequenceReject: 'אם תדחו, הם יישארו כבויים. האתר ימשיך לפעול; במקום תוכן מוטמע תוצג הודעה.',
  changeMind: (trigger) => `אפשר לשנות את ההחלטה בכל עת, בכל עמוד, באמצעות ”${trigger}”.`,

  closeRejects: 'סגירת ההודעה באמצעות סימן ה־X פירושה דחיית כל העוגיות: רק העוגיות ההכרחיות יהיו בשימוש.',
  closeAndReject: 'סגירה ודחיית הכול',

  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  customise: 'ניהול עוגיות',
  save: 'שמירת הגדרות העוגיות',
  close: 'סגירה',
  accept: 'אישור',
  reject: 'דחייה',

  accepted: 'אישרתם את העוגיות האלה.',
  rejected: 'דחיתם את העוגיות האלה.',
  saved: 'הגדרות העוגיות שלכם נשמרו.',
  notKept: 'הדפדפן שלכם אינו מאפשר לאתר זה לזכור את בחירתכם: היא תקפה לעמוד זה, ותתבקשו לבחור שוב.',
  leftBehind: 'עמוד זה לא הצליח לוודא שהדברים הבאים נמחקו:',
  leftReasons: {
    'http-only': 'רק השרת של האתר יכול למחוק',
    'other-site': 'אם קיים, נשמר עבור אתר אחר; אפשר למחוק בהגדרות הדפדפן שלכם',
    'in-use': 'יימחק ברגע שתסגרו את העמודים של אתר זה',
    refused: 'הדפדפן שלכם לא מחק; אפשר למחוק בהגדרות הדפדפן',
  },
  separator: ': ',
  stillRunning: 'השירותים הבאים ייעצרו כשהעמוד ייטען מחדש:',
  reload: 'טעינת העמוד מחדש',
  hideMessage: 'הסתרת ההודעה',
  goBack: 'חזרה לעמוד שקראתם',

  gateTitle: (service) => `${isolated(service)}: תוכן חסום`,
  gateMessage: (provider) =>
    `כדי להציג את התוכן, הדפדפן שלכם יפנה לספק ${isolated(provider)}, שעשוי לזהות אתכם ולשמור מידע במכשיר שלכם.`,
  gateScope: (service) =>
    `האישור חל על השירות ${isolated(service)} בלבד, בכל האתר. הצגה חד־פעמית אינה משנה את הבחירות שלכם.`,
  gateAllow: (service) => `אישור השירות ${isolated(service)}`,
  gateOnce: 'הצגה חד־פעמית',
  gateDetails: 'מה השירות הזה שומר',
  gateAllowed: (service) => `אישרתם את השירות ${isolated(service)}.`,
  gateHeld: 'תוכן זה חסום.',

  privacyControl: {
    honoured: 'הדפדפן שלכם מבקש מאתרים לא למכור ולא לשתף את המידע שלכם (Global Privacy Control). אתר זה מכבד את הבקשה.',
    conflict:
      'הדפדפן שלכם מבקש מאתרים לא למכור ולא לשתף את המידע שלכם (Global Privacy Control). אתר זה מכבד את הבקשה, אף שאישרתם בעבר. כדי לאשר למרות האות, יש לאשר כאן שוב.',
    overridden:
      'הדפדפן שלכם מבקש מאתרים לא למכור ולא לשתף את המידע שלכם (Global Privacy Control). אישרתם כמה שירותים למרות האות.',
  },
  object: 'התנגדות',
  objected: 'לא פעיל: התנגדתם.',
  stopObjecting: 'ביטול ההתנגדות',

  preferencesTitle: 'הגדרות עוגיות',
  preferencesIntroduction: (site) =>
    `אשרו או דחו כל שירות שבשימוש ${site ? `באתר ${isolated(site)}` : 'באתר זה'}. דבר לא ישתנה עד שתשמרו.`,
  allServices: 'כל השירותים הנתונים לבחירתכם',
  alwaysActive: 'תמיד פעיל',
  withoutAsking: 'שירותים מסוימים פועלים בלי לשאול אתכם, כפי שהחוק מתיר; אפשר להתנגד להם.',
  partlyAccepted: (accepted, n) => `אושרו ${accepted} מתוך ${n}`,
  details: 'הצגת פרטים',
  nothingToChoose: 'אתר זה משתמש רק בעוגיות שאינן מצריכות הסכמה, ולכן אין כאן מה לבחור.',
  notDecided: 'עדיין לא בחרתם. עד שתבחרו, שום דבר שמצריך את הסכמתכם אינו פועל.',
  notDecidedYetRunning: 'עדיין לא בחרתם. מה שמסומן כמאושר פועל עד שתדחו אותו.',
  decided: (date, until) => `בחרתם בתאריך ${date}. הבחירה בתוקף עד ${until}; לאחר מכן תתבקשו לבחור שוב.`,

  kinds: {
    necessary: {
      title: 'עוגיות הכרחיות',
      sentence: 'הן גורמות לאתר לפעול: כניסה לחשבון, אבטחה, זכירת מה שביקשתם.',
      definition:
        'הן שומרות את מה שהביקור צריך מעמוד לעמוד או מיום ליום: שנכנסתם לחשבון, השפה שבחרתם, התוכן של טופס או של סל.',
      consentRule: 'אין צורך בהסכמה: בלעדיהן לא היה אפשר לספק את מה שאתם מבקשים מהאתר.',
    },
    statistics: {
      title: 'עוגיות סטטיסטיות',
      sentence: 'הן סופרות ביקורים ומראות אילו עמודים נקראים, כדי לגלות מה צריך לתקן.',
      definition: 'הן מתעדות כיצד נעשה שימוש באתר: עמודים שנקראו, חיפושים שנעשו, קישורים שנפתחו, שגיאות שאירעו.',
      consentRule:
        'נדרשת הסכמה, אלא אם הן משמשות רק למסירת נתונים אנונימיים למפעיל האתר ועומדות בכל התנאים שקבעה רשות הגנת המידע.',
    },
    'first-party': {
      title: 'עוגיות צד ראשון',
      sentence: 'הן מאפשרות לאתר עצמו לזכור את ההרגלים שלכם, כדי להתאים את מה שהוא מציג לכם.',
      definition:
        'שומר אותן האתר שבו אתם מבקרים, נוסף על אלה הדרושות לו. הן עשויות להכיל מידע אישי, לעקוב אחר מה שאתם עושים באתר או לשרת את הפרסום של האתר עצמו.',
      consentRule: 'נדרשת הסכמה: מה שקובע הוא לשם מה העוגייה משמשת, ולא מי שומר אותה.',
    },
    'third-party': {
      title: 'עוגיות צד שלישי',
      sentence: 'הן מאפשרות לחברות אחרות לזהות אתכם כאן, כדי להציג תוכן או פרסומות שלהן.',
      definition:
        'שומר אותן אתר אחר מזה שבו אתם מבקרים, או שהן נשמרות מטעמו. כך האתר האחר יכול לדעת שביקרתם כאן ומה ראיתם.',
      consentRule: 'נדרשת הסכמה לפני שהראשונה שבהן נשמרת.',
    },
  },
  columns: {
    provider: 'ספק',
    service: 'השירות ומיקומו',
    name: 'שם העוגייה',
    purpose: 'מטרות',
    duration: 'משך',
    party: 'נשמר על ידי',
    technique: 'צורת השמירה',
    recipients: 'מקבלים והעברות',
    ground: 'בסיס חוקי',
    retention: 'שמירת הנתונים',
    status: 'הבחירה שלכם',
  },
  parties: { first: 'אתר זה', third: 'צד שלישי' },
  techniques: {
    cookie: 'עוגייה',
    localStorage: 'אחסון מקומי',
    sessionStorage: 'אחסון הפעלה',
    indexedDB: 'מסד הנתונים של הדפדפן',
    cacheStorage: 'מטמון הדפדפן',
    serviceWorker: 'service worker',
    pixel: 'פיקסל מעקב',
    request: 'בקשה בלבד',
  },
  exemptions: {
    'choice-memory': 'אין צורך בהסכמה: זכירת הבחירה שלכם לגבי עוגיות',
    authentication: 'אין צורך בהסכמה: שמירת הכניסה שלכם לחשבון',
    security: 'אין צורך בהסכמה: הגנה על השירות',
    basket: 'אין צורך בהסכמה: שמירת הסל שלכם',
    interface: 'אין צורך בהסכמה: הצגת האתר כפי שביקשתם',
    'load-balancing': 'אין צורך בהסכמה: חלוקת העומס בין שרתים',
    paywall: 'אין צורך בהסכמה: ספירת הכתבות החינמיות',
    'audience-measurement': 'אין צורך בהסכמה: נתונים אנונימיים למפעיל האתר בלבד',
    transmission: 'אין צורך בהסכמה: העברת התקשורת',
    'requested-service': 'אין צורך בהסכמה: אספקת מה שביקשתם',
    appearance: 'אין צורך בהסכמה: התאמת מראה האתר למכשיר שלכם',
    'emergency-assistance': 'אין צורך בהסכמה: איתורכם בעת קריאה לעזרה',
  },
  consentNeeded: 'ההסכמה שלכם',
  untilObjection: 'פועל עד שתתנגדו',
  session: 'עד לסגירת הדפדפן',
  persistent: 'עד למחיקה',
  notStated: 'לא צוין',
  none: 'אין',
  statusGranted: 'אושר',
  statusDenied: 'נדחה',
  statusPending: 'לא נענה: כבוי',
  rowCount: (n) => count(n, { one: '(רשומה אחת)', two: '(שתי רשומות)', other: '(# רשומות)' }),
  withoutConsent: (title) => `${title}: אין צורך בהסכמה`,
  withConsent: (title) => `${title}: בהסכמתכם`,
  unlessRefused: (title) => `${title}: אלא אם תסרבו`,
  emptyTable: 'לא הוצהרה כאן אף עוגייה.',
  policyOf: (provider) => `מדיניות הפרטיות של ${isolated(provider)}`,

  tools: 'חיפוש וסינון',
  search: 'חיפוש בטבלה זו',
  filterAll: 'הכול',
  filterAllChoices: 'כל הבחירות',
  filterPurpose: 'מטרה',
  found: (shown, n) =>
    count(
      n,
      {
        one: 'הצגת § מתוך רשומה אחת',
        two: 'הצגת § מתוך שתי רשומות',
        other: 'הצגת § מתוך # רשומות',
      },
      shown,
    ),
  noMatch: 'אין רשומה שמתאימה לחיפוש שלכם.',
  clearSearch: 'הצגת כל הרשומות',
  sortBy: (column) => `מיון לפי ${column}`,
  presence: {
    present: 'נמצא כעת במכשיר זה',
    absent: 'לא נמצא כעת במכשיר זה',
    unknown: 'עמוד זה אינו יכול לראות אם הדבר נמצא במכשיר זה',
  },
  eraseNow: 'מחיקה כעת',
  erased: (name) => `נמחק ממכשיר זה: ${isolated(name)}.`,
  changeChoice: 'שינוי הבחירה שלי',
  downloadCsv: 'הורדה כקובץ CSV',
  downloadJson: 'הורדה כקובץ JSON',
  print: 'הדפסה',

  changesTitle: 'מה השתנה',
  changesSince: (date) => `שינויים מאז הגרסה מתאריך ${date}:`,
  changesNone: 'דבר לא השתנה.',
  changeAdded: (service) => `נוסף השירות ${isolated(service)}.`,
  changeRemoved: (service) => `השירות ${isolated(service)} אינו עוד בשימוש.`,
  changeAltered: (service, facts) => `בשירות ${isolated(service)} השתנה: ${facts}.`,
  changeCookiesAdded: (service, cookies) => `השירות ${isolated(service)} שומר מעתה גם: ${isolated(cookies)}.`,
  changeCookiesRemoved: (service, cookies) => `השירות ${isolated(service)} אינו שומר עוד: ${isolated(cookies)}.`,
  asksAgain: 'תתבקשו לבחור שוב לגביו.',

  charterTitle: 'מדיניות עוגיות',
  charterIntroduction: (site, controller) =>
    `מדיניות זו מפרטת את העוגיות שבשימוש ${site ? `באתר ${isolated(site)}` : 'באתר זה'}${!controller || site === controller ? '' : ` (האחראי: ${isolated(controller)})`}, לשם מה כל אחת מהן וכמה זמן היא נשמרת, ומאפשרת לכם להחליט.`,
  updated: (date) => `עדכון אחרון: ${date}.`,
  version: (version) => `גרסה ${isolated(version)}.`,
  whatTitle: 'מהי עוגייה?',
  what: [
    'עוגייה (cookie) היא טקסט קטן שאתר מבקש מהדפדפן שלכם לשמור, ומקבל בחזרה בכל פעם שאתם חוזרים: כך הוא יכול לזהות דפדפן מעמוד לעמוד.',
    'אותם כללים חלים על כל מה שעושה את עבודתה של עוגייה בשם אחר, כגון אחסון הדפדפן או תמונות בלתי נראות. מדיניות זו מפרטת גם אותם.',
  ],
  kindsTitle: 'ארבעת סוגי העוגיות',
  kindsIntroduction: 'עוגיות נבדלות זו מזו לפי מה שהן משמשות לו. זה, ולא הטכניקה, קובע אם יש לשאול אתכם.',
  usageTitle: (site) => (site ? `מה עוגיות עושות באתר ${isolated(site)}` : 'מה עוגיות עושות באתר זה'),
  usageExempt: (n) =>
    count(n, {
      one: 'שירות אחד פועל בלי לשאול אתכם, משום שהוא נחוץ למה שאתם מבקשים מהאתר:',
      two: 'שני שירותים פועלים בלי לשאול אתכם, משום שהם נחוצים למה שאתם מבקשים מהאתר:',
      other: '# שירותים פועלים בלי לשאול אתכם, משום שהם נחוצים למה שאתם מבקשים מהאתר:',
    }),
  usageConsent: (n) =>
    count(n, {
      one: 'שירות אחד נשאר כבוי עד שתאשרו אותו:',
      two: 'שני שירותים נשארים כבויים עד שתאשרו אותם:',
      other: '# שירותים נשארים כבויים עד שתאשרו אותם:',
    }),
  usageUnlessRefused: (n) =>
    count(n, {
      one: 'שירות אחד פועל עד שתדחו אותו:',
      two: 'שני שירותים פועלים עד שתדחו אותם:',
      other: '# שירותים פועלים עד שתדחו אותם:',
    }),
  usageNone: 'אין כאן שירות שמצריך את הסכמתכם: לכן אינכם נשאלים דבר כשאתם מגיעים.',
  tablesTitle: 'העוגיות בפירוט',
  choicesTitle: 'הבחירות שלכם',
  retention: (duration) => `בין שתאשרו ובין שתדחו, הבחירה שלכם נשמרת למשך ${duration}, מהיום שבו בחרתם.`,
  browserAdvice:
    'גם הדפדפן שלכם יכול להציג ולמחוק את העוגיות השמורות בו. הדבר משלים את הבחירות שלמעלה ואינו בא במקומן.',
  rightsTitle: 'הזכויות שלכם ופרטי קשר',
  rights: (controller) =>
    `כאשר עוגייה כרוכה בעיבוד מידע אישי, אפשר לבקש לעיין בו, לתקן או למחוק אותו, להגביל את השימוש בו או להתנגד לו, ולקבל אותו לידיכם. לפניות: ${controller ? isolated(controller) : 'מפעיל האתר'}.`,
  contact: 'יצירת קשר',
  dataProtectionOfficer: 'ממונה על הגנת הפרטיות',
  authority: 'הרשות המטפלת בתלונות',
  policy: 'מדיניות פרטיות',
};

export default strings;
