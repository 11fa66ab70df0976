import type { Authority } from '../charter.js';
import type { Exemption, MeasurementCondition } from '../grounds.js';

/**
 * What one jurisdiction expects, as data: no rule of a country stands anywhere else. Where each value comes from stands
 * beside it, in `sources`, which a page does not load.
 */
export interface Profile {
  readonly id: string;
  /** How long a choice is kept, for a refusal as for an acceptance. ISO 8601 (R50). */
  readonly maxAge: string;
  /** What holds before any answer for what needs one: nothing runs, or everything does until a visitor says no. */
  readonly model: 'opt-in' | 'opt-out';
  /** The reasons for doing without consent that count here (R40, R49). */
  readonly exemptions: readonly Exemption[];
  /** What audience measurement must meet to do without consent; absent where it never may (R43). */
  readonly measurement?: MeasurementRules;
  /** The exemptions that come with a control to object (R44). */
  readonly objectable: readonly Exemption[];
  /** Whether Global Privacy Control overrules an earlier yes, or stands for a refusal that a yes replaces (R65, R68). */
  readonly privacyControl: 'binding' | 'refusal';
  /** What closing the question means: no answer, or the refusal that Italian guidelines ask for (R32). */
  readonly close: 'no-choice' | 'reject';
  /** Who hears complaints (GDPR, Art. 13(2)(d)); absent where it differs from one region to another. */
  readonly authority?: Authority;
}

export interface MeasurementRules {
  /** What the site must state. */
  readonly conditions: readonly MeasurementCondition[];
  /** The longest life of its cookies, and of its data. ISO 8601 (R54, R55). */
  readonly cookieMaxAge?: string;
  readonly dataMaxAge?: string;
}

/** Where the values of a profile come from: for each, the text that asks for it. */
export type ProfileSources = Readonly<Partial<Record<Exclude<keyof Profile, 'id'>, string>>>;

/** The two criteria of Directive 2002/58/EC, Art. 5(3), and what regulators read into them: every member state's. */
export const EUROPEAN_EXEMPTIONS: readonly Exemption[] = [
  'choice-memory',
  'authentication',
  'security',
  'basket',
  'interface',
  'load-balancing',
  'paywall',
  'transmission',
  'requested-service',
];
