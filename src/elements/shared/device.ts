import type { Charter, Cookie } from '../../charter/charter.js';

/** Whether something is on the visitor's device now, as far as a script of the page may know. */
export type Presence = 'present' | 'absent' | 'unknown';

/** What stayed although the visitor asked to delete it, and why. */
export interface Stayed {
  readonly name: string;
  readonly reason: 'http-only' | 'other-site' | 'in-use' | 'refused';
}

/** What an element may know of the visitor's device, and delete there at the visitor's word: what the charter declares. */
export interface DeviceView {
  /** Looks once at everything the charter declares; the answer tells of each. */
  look(charter: Charter): Promise<(cookie: Cookie) => Presence>;
  /** Deletes it now, and answers what stayed. The record of the choice always stays, and is not told. */
  erase(charter: Charter, cookie: Cookie): Promise<readonly Stayed[]>;
  /** Tells when it is worth looking again. Returns the way to stop. */
  watch(tell: () => void): () => void;
}
