import { servicesOf, type Charter, type RecordSettings } from '../charter/charter.js';
import { apart } from '../dev/rethrow.js';
import { expiryOf, settle, type Decision, type Reason } from './decision.js';
import type { PrivacyControlRules } from './privacy-control.js';
import { readRecord, writeRecord, type Answer, type ConsentRecord } from './record.js';
import { changedBetween, isInForce, stateOf, type ConsentState } from './state.js';

/** The store's door to what is kept. An adapter implements it; a test passes a plain object. */
export interface ConsentMemory {
  /** The record's text, or `undefined` when there is none or it may not be read. Never throws. */
  read(place: RecordSettings): string | undefined;
  /** Keeps the text until `expiresAt` (Unix seconds). True only when it was read back the same. Never throws. */
  write(place: RecordSettings, text: string, expiresAt: number): boolean;
}

/** What changed, and why. Nothing changed where only dates did, or what the charter says of the same answers. */
export interface ConsentChange {
  readonly changed: readonly string[];
  readonly reason: Reason;
}

export type ConsentListener = (after: ConsentState, before: ConsentState, change: ConsentChange) => void;

declare global {
  /** The page's store: one, however often and in however many versions the kit is loaded. Absent until a charter is found. */
  var cookieConsent: ConsentStore | undefined;
}

/** The one place that knows what the visitor decided. Knows nothing of pages, cookies, clocks or Lit. */
export class ConsentStore {
  readonly #memory: ConsentMemory;
  /** Unix seconds. */
  readonly #now: () => number;
  /** What Global Privacy Control does, where the browser sends it; that is read once a page (R64). */
  readonly #signal: PrivacyControlRules | undefined;
  /** Whether the visitor may be asked here: not in a frame of another site (R92). */
  readonly mayAsk: boolean;
  readonly #listeners = new Set<ConsentListener>();
  #charter: Charter;
  /** What was decided here and could not be kept: on this page it counts before anything that can be read (R87). */
  #unkept: ConsentRecord | undefined;
  #record: ConsentRecord | undefined;
  #state: ConsentState;

  /**
   * @param now The time in Unix seconds.
   * @param signals What the page knows beside: `privacyControlRules` where the browser sends Global Privacy Control, and
   * whether the page stands in a frame of another site.
   */
  constructor(
    charter: Charter,
    memory: ConsentMemory,
    now: () => number,
    signals: { readonly privacyControl?: PrivacyControlRules | undefined; readonly framed?: boolean } = {},
  ) {
    this.#charter = charter;
    this.#memory = memory;
    this.#now = now;
    this.#signal = signals.privacyControl;
    this.mayAsk = signals.framed !== true;
    this.#record = this.#recall();
    this.#state = stateOf(charter, this.#record, { kept: true, signal: this.#signal });
  }

  get charter(): Charter {
    return this.#charter;
  }

  /** A frozen snapshot; another object after each change. */
  get state(): ConsentState {
    return this.#state;
  }

  get granted(): readonly string[] {
    return this.#state.granted;
  }

  get denied(): readonly string[] {
    return this.#state.denied;
  }

  get pending(): readonly string[] {
    return this.#state.pending;
  }

  /** The answers in force, as they are kept; nothing before there are any. */
  get record(): ConsentRecord | undefined {
    return this.#record;
  }

  /**
   * Whether a service, or every service of a category, may run now; of several ids, separated by spaces, whether
   * all may. What the charter does not know may not, nor a category that a mistake left a service out of, nor an empty list.
   */
  allows(ids: string): boolean {
    return ids.match(/\S+/g)?.every((id) => this.#allowsOne(id)) ?? false;
  }

  acceptAll(): void {
    this.decide({ kind: 'accept-all' });
  }

  rejectAll(): void {
    this.decide({ kind: 'reject-all' });
  }

  /** Answers for some services, or for a category's; the others stay as they are. */
  set(answers: Readonly<Record<string, Answer['answer']>>): void {
    this.decide({ kind: 'custom', answers });
  }

  withdraw(): void {
    this.decide({ kind: 'withdraw' });
  }

  /**
   * Settles a decision, keeps it, and only then tells (R82). What can't be kept holds for this page. What answers nothing,
   * where nothing was answered before, is no choice, and leaves no trace.
   */
  decide(decision: Decision): void {
    const earlier = this.#recall();
    const record = settle(this.#charter, earlier, decision, { now: this.#now(), signal: this.#signal });
    if (!earlier && record.answers.size === 0) return;
    const kept = this.#memory.write(this.#charter.cookie, writeRecord(record), expiryOf(record, this.#charter));
    this.#unkept = kept ? undefined : record;
    this.#commit(record, decision.kind);
  }

  /** Reads the memory again: another tab decided, the page came back, or time passed. */
  refresh(): void {
    const isOver = this.#record !== undefined && !isInForce(this.#record, this.#charter, this.#now());
    this.#commit(this.#recall(), isOver ? 'expired' : 'sync');
  }

  /** Takes another charter in place of the present one: answers stand, what is new is pending. */
  adopt(charter: Charter): void {
    const earlier = this.#charter;
    this.#charter = charter;
    this.#commit(this.#recall(), 'sync', earlier);
  }

  /** Hears each change, after it was kept. Returns the way to stop hearing. */
  subscribe(listener: ConsentListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #allowsOne(id: string): boolean {
    const { categories, incomplete, services } = this.#charter;
    if (incomplete?.includes(id)) return false;
    const members = servicesOf(this.#charter, id);
    if (members.length > 0) return members.every((member) => this.#allowsOne(member.id));
    // No service has the id of a category: a charter is read so.
    const unit = [...services, ...categories].find((candidate) => candidate.id === id);
    return unit?.consent === 'exempt' ? !this.#state.denied.includes(id) : this.#state.granted.includes(id);
  }

  #recall(): ConsentRecord | undefined {
    const kept = readRecord(this.#memory.read(this.#charter.cookie) ?? '', this.#now());
    // Whatever was decided and kept since then, in another tab, is the visitor's last word.
    if (kept && this.#unkept && kept.decidedAt > this.#unkept.decidedAt) this.#unkept = undefined;
    const record = this.#unkept ?? kept;
    return record && isInForce(record, this.#charter, this.#now()) ? record : undefined;
  }

  /** @param earlier The charter that the last state followed from. */
  #commit(record: ConsentRecord | undefined, reason: Reason, earlier = this.#charter): void {
    const before = this.#state;
    const after = stateOf(this.#charter, record, { kept: this.#unkept === undefined, signal: this.#signal });
    const changed = changedBetween(before, after);
    const redated = after.decidedAt !== before.decidedAt || after.kept !== before.kept;
    this.#record = record;
    if (changed.length === 0 && !redated && earlier === this.#charter) return;
    this.#state = after;
    for (const listener of [...this.#listeners]) {
      // One broken listener must not leave the others believing the old answer.
      apart(() => listener(after, before, { changed, reason }));
    }
  }
}
