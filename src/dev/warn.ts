const said = new Set<string>();

/**
 * Tells a developer, once a page, of something that works but should be written otherwise.
 * Called behind `if (__DEV__)`, since a production build would keep the words otherwise. A mistake that could cost a
 * visitor their choice is a `Problem`, never this.
 */
export function warnOnce(code: string, message: string, subject?: unknown): void {
  if (said.has(code)) return;
  said.add(code);
  console.warn(`[cookie-charter ${code}] ${message}`, subject ?? '');
}
