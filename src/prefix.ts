/** The beginning of every tag, unless a page wants another: lists that hide consent tools know the usual names. */
export const DEFAULT_PREFIX = 'cookie';

/** The prefix that was asked for, or the usual one where it can't begin a tag: small letters, digits and hyphens. */
export function prefixOr(asked: string | null | undefined): string {
  if (asked === null || asked === undefined) return DEFAULT_PREFIX;
  if (/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(asked)) return asked;
  void import('./trouble.js').then(({ reportPrefix }) => reportPrefix(asked));
  return DEFAULT_PREFIX;
}
