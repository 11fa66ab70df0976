/**
 * What whoever knows a language notes of its catalogue, for the tests: one entry a language (BCP 47 tag in small
 * letters), in alphabetical order.
 */
export interface CatalogueNotes {
  /** Paths of the texts that are written as in English, rightly. */
  readonly sameAsEnglish: readonly string[];
  /** Phrases that promise an advantage or hide behind partners instead of naming a purpose (R19). */
  readonly vague: readonly string[];
  /** What its typography does not allow, where it has rules of its own. */
  readonly misspelt?: RegExp;
}

export const CATALOGUE_NOTES: Readonly<Record<string, CatalogueNotes>> = {
  en: { sameAsEnglish: [], vague: ['improve your experience', 'enhance', 'better experience', 'our partners'] },
  fr: {
    sameAsEnglish: ['version', 'contact', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['améliorer votre expérience', 'meilleure expérience', 'nos partenaires'],
    // Straight apostrophes, and signs that want a space that may not break.
    misspelt: /[^\u00a0\u202f\s][;?!»]|[ ][:;?!»]|«[^\u00a0\u202f]|'/,
  },
  ar: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['تحسين تجربتك', 'تجربة أفضل', 'تجربة المستخدم', 'شركائنا', 'شركاؤنا'],
    // The comma, semicolon and question mark are Arabic ones, and quotation marks are guillemets.
    misspelt: /[,;?"'“”]/,
  },
  bg: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['подобр', 'потребителско изживяване', 'нашите партньори'],
    // Quotation marks are „…“, and no Latin letter hides in a Cyrillic word.
    misspelt: /["'”«»]|[а-я][a-z]|[a-z][а-я]/iu,
  },
  ca: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['millorar la vostra experiència', 'millorar l’experiència', 'millor experiència', 'els nostres socis'],
    // Straight apostrophes, other quotation marks than «…», a space before a sign, an inverted mark, a false l·l.
    misspelt: /['"“”¿¡]|\s[:;?!»]|«\s|l\.l/i,
  },
  cs: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['zlepš', 'lepší zážitek', 'uživatelský komfort', 'naši partneři', 'našich partnerů'],
    // One-letter words keep to the next one; quotation marks are „…“.
    misspelt: /["'”]|(?:^|[\s(„])[aikosuvz] /iu,
  },
  da: {
    sameAsEnglish: ['separator', 'version', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['brugeroplevelse', 'bedre oplevelse', 'forbedre din', 'vores partnere'],
    // Guillemets point inwards, without spaces; no straight marks.
    misspelt: /["'“”„]|»\s|\s«|\.\.\./,
  },
  de: {
    sameAsEnglish: ['separator', 'version'],
    vague: ['nutzererlebnis', 'nutzungserlebnis', 'bestmögliche', 'unsere partner'],
    // „Low and high“, no straight marks.
    misspelt: /["'‘’”«»]|[^\s(]„|“\p{L}|\.\.\./u,
  },
  el: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['την εμπειρία σας', 'καλύτερη εμπειρία', 'εμπειρία χρήστη', 'συνεργάτες μας', 'συνεργατών μας'],
    // The semicolon asks a question; a raised dot does its work elsewhere.
    misspelt: /[?"'“”]|;./,
  },
  'en-us': {
    sameAsEnglish: [],
    vague: ['improve your experience', 'enhance', 'better experience', 'our partners'],
    // British spellings and words.
    misspelt: /\b(?:(?:recogni|customi|organi|authori|personali|locali)s|(?:hon|col|fav|behavi)our|basket|mended)/i,
  },
  es: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['mejorar su experiencia', 'mejorar la experiencia', 'mejor experiencia', 'nuestros socios'],
    // Other quotation marks than «…», a space before a sign, a question that is not opened.
    misspelt: /["'“”]|\s[:;?!»]|«\s|^[^¿]*\?|^[^¡]*!/,
  },
  et: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['kasutuskogemus', 'kasutajakogemus', 'parema kogemuse', 'meie partnerid'],
    // „Low and high“, no straight marks.
    misspelt: /["'‘’”«»]|[^\s(]„|“\p{L}|\.\.\./u,
  },
  eu: {
    sameAsEnglish: ['separator'],
    vague: ['esperientzia hobe', 'zure esperientzia', 'nabigazio-esperientzia', 'gure bazkide'],
    // Straight apostrophes and quotation marks, spaces inside « » or before a sign, and endings after a hyphen.
    misspelt: /['"]|«\s|\s[»;:?.,]|cookie-(?:a|e)/,
  },
  fi: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['käyttökokemu', 'käyttäjäkokemu', 'paremman kokemuksen', 'kumppanimme'],
    // The same raised mark on both sides, no straight ones.
    misspelt: /["'“„«»]|\.\.\./,
  },
  'fr-ca': {
    sameAsEnglish: [],
    vague: [],
    // As in French, save that nothing stands before a semicolon or a question mark.
    misspelt: /\s[;?]|[^\u00a0][:»]|«[^\u00a0]|'|cookies? [^)]/,
  },
  ga: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['eispéireas', 'taithí níos fearr', 'do thaithí', 'ár gcomhpháirtithe', 'ár bpáirtithe'],
    misspelt: /["']/,
  },
  he: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['חוויית', 'חווית', 'חוויה טובה', 'השותפים שלנו', 'שותפינו'],
    // A prefix is joined to a foreign word by a maqaf.
    misspelt: /["'“„]|\p{Script=Hebrew}-/u,
  },
  hr: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['poboljša', 'korisničko iskustvo', 'bolje iskustvo', 'naši partneri', 'naših partnera'],
    // Quotation marks are „…”.
    misspelt: /["'“«»]/,
  },
  hu: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['felhasználói élmény', 'böngészési élmény', 'jobb élmény', 'partnereink'],
    misspelt: /["'“]/,
  },
  is: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['upplifun', 'betri þjónust', 'samstarfsaðilar okkar'],
    // „Low and high“, no straight marks.
    misspelt: /["'‘’”«»]|[^\s(]„|“\p{L}|\.\.\./u,
  },
  it: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['migliorare la tua esperienza', 'migliorare l’esperienza', 'esperienza di navigazione', 'nostri partner'],
    // Straight apostrophes and quotation marks, spaces inside « » or before a sign, and grave for acute accents.
    misspelt: /['"]|«\s|\s[»;:?.,]|chè/,
  },
  ja: {
    sameAsEnglish: [],
    vague: ['体験を向上', 'より良い体験', 'ユーザー体験', '利便性', 'パートナー企業'],
    // Full-width punctuation and corner brackets; no space between Japanese and Latin letters.
    misspelt:
      /[,;:?()"'“”]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] | (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u,
  },
  lt: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['pagerin', 'naršymo patirt', 'geresn', 'mūsų partneri'],
    // Quotation marks are „…“.
    misspelt: /["'”«»]/,
  },
  lv: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['uzlabo', 'lietošanas pieredz', 'labāku pieredzi', 'mūsu partner'],
    // Quotation marks are „…”.
    misspelt: /["'“«»]/,
  },
  mt: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['ttejjeb l-esperjenza', 'itejbu l-esperjenza', 'esperjenza aħjar', 'is-sħab tagħna'],
    // Straight apostrophes and quotation marks, `ta’` without its apostrophe, and spaces before a sign.
    misspelt: /['"]|(?<!\p{L})ta\s|\s[;:?.,”]/u,
  },
  nb: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['brukeropplevelse', 'bedre opplevelse', 'forbedre din', 'våre partnere'],
    // Guillemets point outwards, without spaces; no straight marks.
    misspelt: /["'“”„]|«\s|\s»|\.\.\./,
  },
  nl: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['gebruikerservaring', 'betere ervaring', 'optimale', 'onze partners'],
    // ‘Single raised’ quotation marks and curly apostrophes.
    misspelt: /["'“”„«»]|\.\.\./,
  },
  pl: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['ulepsz', 'lepsze wrażenia', 'komfort', 'nasi partnerzy', 'naszych partnerów'],
    // One-letter words keep to the next one; quotation marks are „…”.
    misspelt: /["'“]|(?:^|[\s(„])[aiouwz] /iu,
  },
  pt: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['melhorar a sua experiência', 'melhorar sua experiência', 'melhor experiência', 'nossos parceiros'],
    // Other quotation marks than «…», a space before a sign.
    misspelt: /["'“”]|\s[:;?!»]|«\s/,
  },
  // Its quotation marks alone: the rest is noted with its language.
  'pt-br': { sameAsEnglish: [], vague: [], misspelt: /["'«»]|\s[:;?!”]|“\s/ },
  ro: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker', 'contact'],
    vague: ['îmbunătăți experiența', 'experiență mai bună', 'experiența dumneavoastră', 'partenerii noștri'],
    // Cedillas in place of commas below, quotation marks other than „ ”, and spaces before a sign.
    misspelt: /[şţŞŢ'"“]|\s[;:?.,”]/,
  },
  sk: {
    sameAsEnglish: ['separator', 'techniques.cookie', 'techniques.serviceWorker'],
    vague: ['zlepš', 'lepší zážitok', 'používateľský komfort', 'naši partneri', 'našich partnerov'],
    // One-letter words keep to the next one; quotation marks are „…“.
    misspelt: /["'”]|(?:^|[\s(„])[aikosuvz] /iu,
  },
  sl: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['izboljša', 'uporabniško izkušnjo', 'boljša izkušnja', 'naši partnerji', 'našimi partnerji'],
    // Quotation marks are »…«.
    misspelt: /["'„“”]/,
  },
  sv: {
    sameAsEnglish: ['separator', 'version', 'techniques.serviceWorker'],
    vague: ['användarupplevelse', 'bättre upplevelse', 'förbättra din', 'våra partner'],
    // The same raised mark on both sides, no straight ones.
    misspelt: /["'“„«»]|\.\.\./,
  },
  tr: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['deneyiminizi', 'daha iyi bir deneyim', 'kullanıcı deneyimi', 'ortaklarımız'],
    misspelt: /["']/,
  },
  uk: {
    sameAsEnglish: ['separator', 'techniques.serviceWorker'],
    vague: ['покращ', 'поліпш', 'кращий досвід', 'наші партнери', 'наших партнерів'],
    // Apostrophes are ’, quotation marks «…», a dash keeps to what it follows, and no Latin or Russian letter slips in.
    misspelt: /["'„“”]|[^\u00a0] —|[а-яґєії][a-z]|[a-z][а-яґєії]|[ыэёъ]/iu,
  },
  zh: {
    sameAsEnglish: [],
    vague: ['改善您的体验', '提升您的体验', '更好的体验', '用户体验', '合作伙伴'],
    // Full-width punctuation; no space between Chinese and Latin letters.
    misspelt: /[,;:?()"']|\p{Script=Han} | (?=\p{Script=Han})/u,
  },
};
