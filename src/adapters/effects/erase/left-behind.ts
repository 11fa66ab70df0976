import type { Technique } from '../../../charter/charter.js';

/**
 * Why something stays: only the site's server can delete it; only another site can; the browser deletes it once no
 * page uses it any more; or it is still there although it was deleted.
 */
export type LeftReason = 'http-only' | 'other-site' | 'in-use' | 'refused';

/** Something a service declares that could not be deleted from here. */
export interface LeftBehind {
  readonly service: string;
  readonly name: string;
  readonly technique: Technique;
  readonly reason: LeftReason;
}

/** What stayed, name by name. */
export type Left = Map<string, LeftReason>;
