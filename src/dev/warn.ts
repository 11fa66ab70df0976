const said = new Set<string>();

/**
 * Tells a developer, once a page, of something that works but should be written otherwise.
 * Production builds hold none of it; a mistake that could cost a visitor their choice is a `Problem`, never this.
 */
export function warnOnce(code: string, message: string, subject?: unknown): void {
  if (!__DEV__ || said.has(code)) return;
  said.add(code);
  console.warn(`[cookie-charter ${code}] ${message}`, subject ?? '');
}
