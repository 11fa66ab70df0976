/** What travels between a page and the pages it frames: a question, or the record as it is kept. */
const ASK = 'cookie-charter:ask';
const TELL = 'cookie-charter:tell';

/** A framing page may be ready after the page it frames: it is asked again, after twice as long each time. */
const FIRST_PAUSE = 100;
const LAST_PAUSE = 60_000;

/** Asks a framing page of a listed origin for the visitor's choice, and hears it, now and whenever it changes. */
export function followParent(
  page: Document,
  parents: readonly string[],
  hear: (record: string | undefined) => void,
): void {
  const view = page.defaultView;
  if (!view || parents.length === 0) return;
  let isTold = false;
  view.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== view.parent || !parents.includes(origin) || !isTelling(data)) return;
    isTold = true;
    hear(data.record);
  });
  const ask = (pause: number): void => {
    if (isTold) return;
    for (const origin of parents) view.parent.postMessage({ type: ASK }, origin);
    if (pause <= LAST_PAUSE) view.setTimeout(ask, pause, pause * 2);
  };
  ask(FIRST_PAUSE);
}

/**
 * Answers framed pages of listed origins with the record as it is kept, and tells them again when asked to.
 *
 * @returns The way to tell them all.
 */
export function tellFrames(page: Document, frames: readonly string[], read: () => string | undefined): () => void {
  const view = page.defaultView;
  const asking = new Map<Window, string>();
  const tell = (frame: Window, origin: string): void => frame.postMessage({ type: TELL, record: read() }, origin);
  if (view && frames.length > 0) {
    view.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
      if (!frames.includes(origin) || !isAsking(data) || !source || !('location' in source)) return;
      asking.set(source, origin);
      tell(source, origin);
    });
  }
  return () => {
    for (const [frame, origin] of asking) tell(frame, origin);
  };
}

function isAsking(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === ASK;
}

function isTelling(data: unknown): data is { record?: string } {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== TELL) return false;
  return !('record' in data) || data.record === undefined || typeof data.record === 'string';
}
