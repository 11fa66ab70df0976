const CHANNEL = 'cookie-charter';
/** Milliseconds in which tabs have to agree (R89), and looks within them. */
const LIMIT = 1000;
const LATER_LOOKS = [50, 200, 600];

/**
 * Tells the other tabs that a decision was kept, and hears theirs (R89). Nothing of the choice travels: each tab
 * reads the memory itself. Closed while the page sleeps, since an open channel keeps it out of the back/forward cache.
 *
 * @returns The way to tell the others.
 */
export function joinTabs(page: Document, tell: () => void): () => void {
  const view = page.defaultView;
  let channel: BroadcastChannel | undefined;
  const hear = (): void => {
    tell();
    // Firefox carries the news to another process sooner than the cookie it is about. Hidden tabs have late timers;
    // where there is a `cookieStore`, it tells them earlier (R88).
    for (const delay of LATER_LOOKS) setTimeout(tell, delay);
    (globalThis as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', tell, {
      signal: AbortSignal.timeout(LIMIT),
    });
  };
  const open = (): void => {
    try {
      channel ??= new BroadcastChannel(CHANNEL);
      channel.onmessage = hear;
    } catch {
      // An opaque origin has no channels: this page agrees with the others at its next load.
    }
  };
  open();
  view?.addEventListener('pageshow', open);
  view?.addEventListener('pagehide', () => {
    channel?.close();
    channel = undefined;
  });
  return () => channel?.postMessage(null);
}
