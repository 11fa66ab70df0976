import type { Told } from './told.ts';

/** What every driver can do, and no more: the promises are written once, against this. */

/** The keys the promises are kept by, under the names of the DOM. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowLeft' | ' ';

export interface Tab {
  readonly goto: (address: string) => Promise<void>;
  /** Goes back in the history, as the browser's own button does. */
  readonly back: () => Promise<void>;
  readonly reload: () => Promise<void>;
  /** The value of an expression, as JSON can carry it; of a promise, what it settles to. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** The same, inside the first frame that the page holds. */
  readonly evaluateInFrame: <Value>(expression: string) => Promise<Value>;
  /** What the engine's own accessibility tree tells of the page, in its order. */
  readonly told: () => Promise<readonly Told[]>;
  /** A press of the pointer's first button. */
  readonly pointAt: (x: number, y: number) => Promise<void>;
  readonly type: (key: Key) => Promise<void>;
}

/** A cookie as the browser holds it, not as a page reads it. */
export interface HeldCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: string | undefined;
  /** In seconds since 1970. */
  readonly expires: number | undefined;
}

export interface VisitorOptions {
  /** Whether script is on, as it is unless said otherwise. */
  readonly scripts?: boolean;
  /** Whether the browser itself sends Global Privacy Control. */
  readonly privacyControl?: boolean;
}

/** Somebody who was never here: no cookie, no storage. */
export interface Visitor {
  readonly open: () => Promise<Tab>;
  /** Every cookie of the site, HttpOnly ones included. */
  readonly cookies: () => Promise<readonly HeldCookie[]>;
  readonly leave: () => Promise<void>;
}

export interface Engine {
  readonly arrive: (options: VisitorOptions) => Promise<Visitor>;
  readonly close: () => Promise<void>;
}
