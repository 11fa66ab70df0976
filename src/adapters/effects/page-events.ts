import type { ConsentChange, ConsentStore } from '../../consent/store.js';
import type { ConsentState } from '../../consent/state.js';
import type { LeftBehind } from './erase/left-behind.js';
import type { Problem } from '../../dev/problem.js';

/** The answers as the page's events tell them: ids of services, or of categories without services. */
export interface ConsentDetail {
  readonly granted: readonly string[];
  readonly denied: readonly string[];
  readonly pending: readonly string[];
}

export interface ConsentChangeDetail extends ConsentDetail, ConsentChange {
  /** What a withdrawn service declares and could not be deleted from here; absent when nothing stayed (R35). */
  readonly left?: readonly LeftBehind[];
  /** Withdrawn services whose scripts only stop with the page; absent when there are none. */
  readonly stillRunning?: readonly string[];
}

declare global {
  interface DocumentEventMap {
    /** The page knows where it stands: held-back content that is allowed runs right after. */
    'cookie-consent-ready': CustomEvent<ConsentDetail>;
    /** An answer changed, and was kept before this was sent (R82). Never cancelable: no page may veto a refusal. */
    'cookie-consent-change': CustomEvent<ConsentChangeDetail>;
    /** Something in the charter is wrong. */
    'cookie-charter-error': CustomEvent<Problem>;
  }
}

export function announceReady(page: Document, { state }: ConsentStore): void {
  page.dispatchEvent(new CustomEvent('cookie-consent-ready', { detail: answersIn(state) }));
}

export function announceChange(
  page: Document,
  state: ConsentState,
  { changed, reason }: ConsentChange,
  { left, stillRunning }: Required<Pick<ConsentChangeDetail, 'left' | 'stillRunning'>>,
): void {
  const detail: ConsentChangeDetail = {
    ...answersIn(state),
    changed,
    reason,
    ...(left.length > 0 && { left }),
    ...(stillRunning.length > 0 && { stillRunning }),
  };
  page.dispatchEvent(new CustomEvent('cookie-consent-change', { detail }));
}

export function announceProblem(page: Document, problem: Problem): void {
  page.dispatchEvent(new CustomEvent('cookie-charter-error', { detail: problem }));
}

function answersIn({ granted, denied, pending }: ConsentState): ConsentDetail {
  return { granted, denied, pending };
}
