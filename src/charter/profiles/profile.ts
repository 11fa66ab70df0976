import type { Authority } from '../charter.js';

/**
 * What one jurisdiction expects, as data: no rule of a country stands anywhere else.
 * Every value names its source, since a data-protection officer will ask.
 */
export interface Profile {
  readonly id: string;
  /** How long a choice is kept, for a refusal as for an acceptance. ISO 8601 (R50). */
  readonly maxAge: string;
  /** Whether anything may run before a choice because the visitor has not objected yet. */
  readonly allowsOptOut: boolean;
  /** What closing the question means: no answer, or the refusal that Italian guidelines ask for (R32). */
  readonly privacyControl: 'binding' | 'refusal';
  readonly close: 'no-choice' | 'reject';
  /** The longest life of an exempt audience cookie, and of its data. ISO 8601 (R54, R55). */
  readonly audienceCookieMaxAge: string;
  readonly audienceDataMaxAge: string;
  /** Who hears complaints (GDPR, Art. 13(2)(d)). */
  readonly authority?: Authority;
  /** Where each value comes from. */
  readonly sources: readonly string[];
}
