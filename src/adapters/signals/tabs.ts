const CHANNEL = 'cookie-charter';

/**
 * Tells the other tabs that a decision was kept, and hears theirs (R89). Nothing of the choice travels: each tab
 * reads the memory itself. Closed while the page sleeps, since an open channel keeps it out of the back/forward cache.
 *
 * @returns The way to tell the others.
 */
export function joinTabs(page: Document, tell: () => void): () => void {
  const view = page.defaultView;
  let channel: BroadcastChannel | undefined;
  const open = (): void => {
    try {
      channel ??= new BroadcastChannel(CHANNEL);
      channel.onmessage = tell;
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
