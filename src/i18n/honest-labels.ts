/** The four controls that answer. */
export type AnswerLabel = 'acceptAll' | 'rejectAll' | 'accept' | 'reject';

/** The labels for an answer, in the words regulators and administrations use themselves (R27; section M of the requirements). */
const HONEST: Readonly<Record<string, Readonly<Record<AnswerLabel, readonly string[]>>>> = {
  en: {
    acceptAll: ['Accept all', 'Accept all cookies', 'Accept additional cookies', 'Accept analytics cookies'],
    rejectAll: [
      'Reject all',
      'Refuse all',
      'Reject all cookies',
      'Reject additional cookies',
      'Reject analytics cookies',
    ],
    accept: ['Accept', 'Yes'],
    reject: ['Reject', 'Refuse', 'No'],
  },
  fr: {
    acceptAll: ['Tout accepter', 'Accepter tout', 'Accepter tous les cookies'],
    rejectAll: ['Tout refuser', 'Refuser tout', 'Refuser tous les cookies'],
    accept: ['Accepter', 'Oui'],
    reject: ['Refuser', 'Non'],
  },
  ar: {
    acceptAll: ['قبول الكل', 'قبول جميع ملفات تعريف الارتباط', 'الموافقة على الكل'],
    rejectAll: ['رفض الكل', 'رفض جميع ملفات تعريف الارتباط'],
    accept: ['قبول', 'أقبل', 'موافق', 'نعم'],
    reject: ['رفض', 'أرفض', 'لا'],
  },
  bg: {
    acceptAll: ['Приемам всички', 'Приемам всички бисквитки', 'Приемане на всички'],
    rejectAll: ['Отказвам всички', 'Отказвам всички бисквитки', 'Отхвърляне на всички'],
    accept: ['Приемам', 'Да'],
    reject: ['Отказвам', 'Не'],
  },
  ca: {
    acceptAll: ['Accepta-les totes', 'Accepta-ho tot', 'Accepta totes les galetes', 'Accepta les galetes'],
    rejectAll: ['Rebutja-les totes', 'Rebutja-ho tot', 'Rebutja totes les galetes', 'Rebutja les galetes'],
    accept: ['Accepta', 'Sí'],
    reject: ['Rebutja', 'No'],
  },
  cs: {
    acceptAll: ['Přijmout vše', 'Přijmout všechny', 'Přijmout všechny cookies'],
    rejectAll: ['Odmítnout vše', 'Odmítnout všechny', 'Odmítnout všechny cookies'],
    accept: ['Přijmout', 'Ano'],
    reject: ['Odmítnout', 'Ne'],
  },
  da: {
    acceptAll: ['Accepter alle', 'Accepter alle cookies', 'Accepter cookies'],
    rejectAll: ['Afvis alle', 'Afvis alle cookies', 'Afvis cookies'],
    accept: ['Accepter', 'Ja'],
    reject: ['Afvis', 'Nej'],
  },
  de: {
    acceptAll: ['Alle akzeptieren', 'Alles akzeptieren', 'Alle Cookies akzeptieren'],
    rejectAll: ['Alle ablehnen', 'Alles ablehnen', 'Alle Cookies ablehnen'],
    accept: ['Akzeptieren', 'Ja'],
    reject: ['Ablehnen', 'Nein'],
  },
  el: {
    acceptAll: ['Αποδοχή όλων', 'Αποδοχή όλων των cookies'],
    rejectAll: ['Απόρριψη όλων', 'Απόρριψη όλων των cookies'],
    accept: ['Αποδοχή', 'Αποδέχομαι', 'Ναι'],
    reject: ['Απόρριψη', 'Απορρίπτω', 'Όχι'],
  },
  es: {
    acceptAll: ['Aceptar todas', 'Aceptar todo', 'Aceptar todas las cookies', 'Aceptar cookies'],
    rejectAll: ['Rechazar todas', 'Rechazar todo', 'Rechazar todas las cookies', 'Rechazar cookies'],
    accept: ['Aceptar', 'Sí'],
    reject: ['Rechazar', 'No'],
  },
  et: {
    acceptAll: ['Nõustun kõigiga', 'Nõustu kõigiga', 'Nõustun kõigi küpsistega'],
    rejectAll: ['Keeldun kõigist', 'Keeldu kõigist', 'Keeldun kõigist küpsistest'],
    accept: ['Nõustun', 'Nõustu', 'Jah'],
    reject: ['Keeldun', 'Keeldu', 'Ei'],
  },
  eu: {
    acceptAll: ['Onartu guztiak', 'Guztiak onartu', 'Onartu cookie guztiak'],
    rejectAll: ['Baztertu guztiak', 'Guztiak baztertu', 'Baztertu cookie guztiak'],
    accept: ['Onartu', 'Bai'],
    reject: ['Baztertu', 'Ez'],
  },
  fi: {
    acceptAll: ['Hyväksy kaikki', 'Hyväksy kaikki evästeet'],
    rejectAll: ['Hylkää kaikki', 'Hylkää kaikki evästeet'],
    accept: ['Hyväksy', 'Kyllä'],
    reject: ['Hylkää', 'Ei'],
  },
  ga: {
    acceptAll: ['Glac le gach fianán', 'Glac leis na fianáin go léir'],
    rejectAll: ['Diúltaigh do gach fianán', 'Diúltaigh do na fianáin go léir'],
    accept: ['Glac', 'Glacaim'],
    reject: ['Diúltaigh', 'Diúltaím'],
  },
  he: {
    acceptAll: ['אישור הכול', 'אישור הכל', 'אישור כל העוגיות'],
    rejectAll: ['דחיית הכול', 'דחיית הכל', 'דחיית כל העוגיות'],
    accept: ['אישור', 'הסכמה', 'כן'],
    reject: ['דחייה', 'סירוב', 'לא'],
  },
  hr: {
    acceptAll: ['Prihvati sve', 'Prihvaćam sve', 'Prihvati sve kolačiće'],
    rejectAll: ['Odbij sve', 'Odbijam sve', 'Odbij sve kolačiće'],
    accept: ['Prihvati', 'Prihvaćam', 'Da'],
    reject: ['Odbij', 'Odbijam', 'Ne'],
  },
  hu: {
    acceptAll: ['Az összes elfogadása', 'Összes elfogadása', 'Az összes süti elfogadása'],
    rejectAll: ['Az összes elutasítása', 'Összes elutasítása', 'Az összes süti elutasítása'],
    accept: ['Elfogadás', 'Elfogadom', 'Igen'],
    reject: ['Elutasítás', 'Elutasítom', 'Nem'],
  },
  is: {
    acceptAll: ['Samþykkja allar', 'Samþykkja allt', 'Samþykkja allar vafrakökur'],
    rejectAll: ['Hafna öllum', 'Hafna öllu', 'Hafna öllum vafrakökum'],
    accept: ['Samþykkja', 'Já'],
    reject: ['Hafna', 'Nei'],
  },
  it: {
    acceptAll: ['Accetta tutti', 'Accetta tutto', 'Accetta tutti i cookie'],
    rejectAll: ['Rifiuta tutti', 'Rifiuta tutto', 'Rifiuta tutti i cookie'],
    accept: ['Accetta', 'Sì'],
    reject: ['Rifiuta', 'No'],
  },
  ja: {
    acceptAll: ['すべて同意する', 'すべて許可する', 'すべてのCookieに同意する'],
    rejectAll: ['すべて拒否する', 'すべてのCookieを拒否する'],
    accept: ['同意する', '許可する', 'はい'],
    reject: ['拒否する', '同意しない', 'いいえ'],
  },
  lt: {
    acceptAll: ['Priimti visus', 'Priimti visus slapukus', 'Sutikti su visais'],
    rejectAll: ['Atmesti visus', 'Atmesti visus slapukus', 'Nesutikti su visais'],
    accept: ['Priimti', 'Taip'],
    reject: ['Atmesti', 'Ne'],
  },
  lv: {
    acceptAll: ['Pieņemt visas', 'Pieņemt visas sīkdatnes', 'Piekrist visām'],
    rejectAll: ['Noraidīt visas', 'Noraidīt visas sīkdatnes'],
    accept: ['Pieņemt', 'Jā'],
    reject: ['Noraidīt', 'Nē'],
  },
  mt: {
    acceptAll: ['Aċċetta kollox', 'Aċċetta kollha', 'Aċċetta l-cookies kollha'],
    rejectAll: ['Irrifjuta kollox', 'Irrifjuta kollha', 'Irrifjuta l-cookies kollha'],
    accept: ['Aċċetta', 'Iva'],
    reject: ['Irrifjuta', 'Le'],
  },
  nb: {
    acceptAll: ['Godta alle', 'Godta alle informasjonskapsler'],
    rejectAll: ['Avvis alle', 'Avvis alle informasjonskapsler'],
    accept: ['Godta', 'Ja'],
    reject: ['Avvis', 'Nei'],
  },
  nl: {
    acceptAll: ['Alles accepteren', 'Alle cookies accepteren', 'Accepteer alle cookies'],
    rejectAll: ['Alles weigeren', 'Alle cookies weigeren', 'Weiger alle cookies'],
    accept: ['Accepteren', 'Ja'],
    reject: ['Weigeren', 'Nee'],
  },
  pl: {
    acceptAll: ['Akceptuj wszystkie', 'Zaakceptuj wszystkie', 'Akceptuj wszystkie pliki cookie'],
    rejectAll: ['Odrzuć wszystkie', 'Odrzuć wszystkie pliki cookie'],
    accept: ['Akceptuj', 'Zaakceptuj', 'Tak'],
    reject: ['Odrzuć', 'Nie'],
  },
  pt: {
    acceptAll: ['Aceitar todos', 'Aceitar tudo', 'Aceitar todos os cookies', 'Aceitar cookies'],
    rejectAll: ['Rejeitar todos', 'Rejeitar tudo', 'Recusar todos', 'Rejeitar todos os cookies', 'Rejeitar cookies'],
    accept: ['Aceitar', 'Sim'],
    reject: ['Rejeitar', 'Recusar', 'Não'],
  },
  ro: {
    acceptAll: ['Acceptați toate', 'Acceptă toate', 'Accept toate', 'Acceptați toate modulele cookie'],
    rejectAll: ['Refuzați toate', 'Refuză toate', 'Refuz toate', 'Refuzați toate modulele cookie'],
    accept: ['Acceptați', 'Acceptă', 'Accept', 'Da'],
    reject: ['Refuzați', 'Refuză', 'Refuz', 'Nu'],
  },
  sk: {
    acceptAll: ['Prijať všetky', 'Prijať všetko', 'Prijať všetky cookies'],
    rejectAll: ['Odmietnuť všetky', 'Odmietnuť všetko', 'Odmietnuť všetky cookies'],
    accept: ['Prijať', 'Áno'],
    reject: ['Odmietnuť', 'Nie'],
  },
  sl: {
    acceptAll: ['Sprejmi vse', 'Sprejmi vse piškotke'],
    rejectAll: ['Zavrni vse', 'Zavrni vse piškotke'],
    accept: ['Sprejmi', 'Da'],
    reject: ['Zavrni', 'Ne'],
  },
  sv: {
    acceptAll: ['Godkänn alla', 'Acceptera alla', 'Godkänn alla kakor', 'Acceptera alla kakor'],
    rejectAll: ['Avvisa alla', 'Neka alla', 'Avvisa alla kakor', 'Neka alla kakor'],
    accept: ['Godkänn', 'Acceptera', 'Ja'],
    reject: ['Avvisa', 'Neka', 'Nej'],
  },
  tr: {
    acceptAll: ['Tümünü kabul et', 'Tüm çerezleri kabul et'],
    rejectAll: ['Tümünü reddet', 'Tüm çerezleri reddet'],
    accept: ['Kabul et', 'Evet'],
    reject: ['Reddet', 'Hayır'],
  },
  uk: {
    acceptAll: ['Прийняти всі', 'Прийняти всі файли cookie'],
    rejectAll: ['Відхилити всі', 'Відхилити всі файли cookie'],
    accept: ['Прийняти', 'Так'],
    reject: ['Відхилити', 'Ні'],
  },
  zh: {
    acceptAll: ['全部接受', '接受全部', '接受所有Cookie'],
    rejectAll: ['全部拒绝', '拒绝全部', '拒绝所有Cookie'],
    accept: ['接受', '同意', '是'],
    reject: ['拒绝', '不同意', '否'],
  },
};

/** Whether a label says plainly what it does. Languages without a list are not judged. */
export function isHonestLabel(lang: string, label: AnswerLabel, text: string): boolean {
  const list = HONEST[lang.toLowerCase().split('-')[0] ?? '']?.[label];
  return list?.includes(text) ?? true;
}

/** Whether the labels of a language can be judged. */
export function isJudged(lang: string): boolean {
  return Object.hasOwn(HONEST, lang.toLowerCase().split('-')[0] ?? '');
}
