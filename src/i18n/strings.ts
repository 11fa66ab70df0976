import type { Party, Technique } from '../charter/charter.js';
import type { Exemption } from '../charter/grounds.js';

export type KindName = 'necessary' | 'statistics' | 'first-party' | 'third-party';

/** What is said of one kind of purpose to whoever must decide. */
export interface KindTitle {
  readonly title: string;
  /** One sentence (R14). */
  readonly sentence: string;
}

/** The words for one kind of purpose. */
export interface KindStrings extends KindTitle {
  /** What the kind is, for whoever reads the charter. */
  readonly definition: string;
  /** Whether consent is needed, and why. */
  readonly consentRule: string;
}

/** The columns of the declaration table. */
export type ColumnName =
  | 'provider'
  | 'service'
  | 'name'
  | 'purpose'
  | 'duration'
  | 'party'
  | 'technique'
  | 'recipients'
  | 'ground'
  | 'retention'
  | 'status';

/** A unit of the charter's durations. */
export type DurationUnit = 'years' | 'months' | 'days' | 'hours' | 'minutes' | 'seconds';

/** How a language that some browsers don't know writes days and lengths of time; others leave it to `Intl`. */
export interface Spelling {
  /** The month from 1. */
  readonly day: (year: number, month: number, day: number) => string;
  readonly count: (count: number, unit: DurationUnit) => string;
  /** Between two lengths of time. */
  readonly and: string;
}

/**
 * The words of a first visit: those of a plain question, of what is said once it was answered, and of the trigger. Pages
 * without a bundler fetch them first; what is said beside them comes with the elements that say it.
 */
export interface AskingStrings {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';

  /** The label of the permanent way back, which every text names by these very words (R17). */
  readonly manageCookies: string;

  readonly bannerTitle: (site: string) => string;
  readonly bannerMessage: (controller: string) => string;
  /** The control that opens the list of third parties (R15). */
  readonly thirdParties: (count: number) => string;
  readonly noThirdParty: string;
  /** What happens on accepting, and on refusing (R16). */
  readonly consequenceAccept: string;
  readonly consequenceReject: string;
  /** That the choice can be changed, and by which control (R17). */
  readonly changeMind: (trigger: string) => string;

  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly customise: string;

  readonly accepted: string;
  readonly rejected: string;
  readonly saved: string;
  /** The browser would not keep the choice: it holds for this page (R87). */
  readonly notKept: string;
  /**
   * Before the list of what a withdrawn service may have left and could not be deleted from here (R35): whether it is
   * there at all, a page cannot always see.
   */
  readonly leftBehind: string;
  /** Each after a name and the separator. */
  readonly leftReasons: Readonly<Record<'http-only' | 'other-site' | 'in-use' | 'refused', string>>;
  /** Between a name and what is said of it. */
  readonly separator: string;
  /** Before the list of withdrawn services that only stop with the page. */
  readonly stillRunning: string;
  readonly reload: string;
  readonly hideMessage: string;

  readonly kinds: Readonly<Record<KindName, KindTitle>>;
}

/**
 * Those, and what is said by a question that is more than plain, and where a visitor chooses a service at a time: in the
 * preferences and by a gate.
 */
export interface ChoosingStrings extends AskingStrings {
  readonly spelling?: Spelling;

  /** When earlier answers stand and only what is new is asked (R21). */
  readonly bannerNews: string;
  /** What is new, in a list of names: services added, changed and gone since the last answer. */
  readonly newsAdded: (names: string) => string;
  readonly newsRevised: (names: string) => string;
  readonly newsRemoved: (names: string) => string;
  /** Where closing the question refuses: what the X does, told beforehand, and its label (R32). */
  readonly closeRejects: string;
  readonly closeAndReject: string;

  /** What became of Global Privacy Control (R66–R68). */
  readonly privacyControl: Readonly<Record<'honoured' | 'conflict' | 'overridden', string>>;

  readonly save: string;
  readonly close: string;
  readonly accept: string;
  readonly reject: string;
  readonly goBack: string;

  /** What a gate says in place of an embed, and its controls (R39). */
  readonly gateTitle: (service: string) => string;
  readonly gateMessage: (provider: string) => string;
  /** That allowing counts for this service alone, and how to come back on it. */
  readonly gateScope: (service: string) => string;
  readonly gateAllow: (service: string) => string;
  readonly gateOnce: string;
  readonly gateDetails: string;
  readonly gateAllowed: (service: string) => string;
  /** Where the charter does not know the service, or there is none. */
  readonly gateHeld: string;
  /** The control by which a visitor objects to something exempt, that it was heard, and the way back (R44). */
  readonly object: string;
  readonly objected: string;
  readonly stopObjecting: string;

  readonly preferencesTitle: string;
  readonly preferencesIntroduction: (site: string) => string;
  readonly allServices: string;
  readonly alwaysActive: string;
  /** That services run which are exempt until a visitor objects, such as audience measurement (R44). */
  readonly withoutAsking: string;
  /** Of a purpose whose services have different answers. */
  readonly partlyAccepted: (accepted: number, count: number) => string;
  readonly details: string;
  readonly nothingToChoose: string;
  readonly notDecided: string;
  /** The same where what is listed runs until the visitor refuses it. */
  readonly notDecidedYetRunning: string;
  readonly decided: (date: string, until: string) => string;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly parties: Readonly<Record<Party, string>>;
  readonly techniques: Readonly<Record<Technique, string>>;
  readonly exemptions: Readonly<Record<Exemption, string>>;
  readonly consentNeeded: string;
  readonly untilObjection: string;
  readonly session: string;
  readonly persistent: string;
  readonly notStated: string;
  readonly none: string;
  readonly emptyTable: string;
  readonly policyOf: (provider: string) => string;

  readonly charterTitle: string;
  readonly policy: string;
}

/**
 * Every word the kit says, in one language. Plain text throughout; where a number or a name enters, a function.
 * A site replaces any of them with `configure({ strings })`.
 */
export interface Strings extends ChoosingStrings {
  readonly kinds: Readonly<Record<KindName, KindStrings>>;
  readonly statusGranted: string;
  readonly statusDenied: string;
  readonly statusPending: string;
  readonly rowCount: (count: number) => string;
  readonly withoutConsent: (title: string) => string;
  readonly withConsent: (title: string) => string;
  /** Where the law lets them run until a visitor refuses. */
  readonly unlessRefused: (title: string) => string;

  /** The tools over a long table: their group, the search, the filters, and how many entries are left. */
  readonly tools: string;
  readonly search: string;
  /** Of the two filters, by purpose and by what the visitor chose: every one of them. */
  readonly filterAll: string;
  readonly filterAllChoices: string;
  readonly filterPurpose: string;
  readonly found: (shown: number, count: number) => string;
  readonly noMatch: string;
  readonly clearSearch: string;
  /** What the button in a column header does. */
  readonly sortBy: (column: string) => string;
  /** Whether a row's cookie is on this device now, as far as a script may know. */
  readonly presence: Readonly<Record<'present' | 'absent' | 'unknown', string>>;
  /** The controls of a row. The cookie's or service's name is added for assistive technology. */
  readonly eraseNow: string;
  readonly erased: (name: string) => string;
  readonly changeChoice: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly print: string;

  /** The change log between two versions of the charter (R131). */
  readonly changesTitle: string;
  readonly changesSince: (date: string) => string;
  readonly changesNone: string;
  readonly changeAdded: (service: string) => string;
  readonly changeRemoved: (service: string) => string;
  /** `facts` is a list of the table's column names. */
  readonly changeAltered: (service: string, facts: string) => string;
  readonly changeCookiesAdded: (service: string, cookies: string) => string;
  readonly changeCookiesRemoved: (service: string, cookies: string) => string;
  /** Added to a change for which visitors are asked again. */
  readonly asksAgain: string;
  readonly charterIntroduction: (site: string, controller: string) => string;
  readonly updated: (date: string) => string;
  readonly version: (version: string) => string;
  readonly whatTitle: string;
  readonly what: readonly string[];
  readonly kindsTitle: string;
  readonly kindsIntroduction: string;
  readonly usageTitle: (site: string) => string;
  /** Each before a list of services, of which there are so many: those that what a visitor asks for needs, … */
  readonly usageExempt: (count: number) => string;
  /** … those that wait for an acceptance, and those that run until a refusal. */
  readonly usageConsent: (count: number) => string;
  readonly usageUnlessRefused: (count: number) => string;
  readonly usageNone: string;
  readonly tablesTitle: string;
  readonly choicesTitle: string;
  readonly retention: (duration: string) => string;
  readonly browserAdvice: string;
  readonly rightsTitle: string;
  readonly rights: (controller: string) => string;
  readonly contact: string;
  readonly dataProtectionOfficer: string;
  readonly authority: string;
}
