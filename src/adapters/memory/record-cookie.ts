import type { RecordSettings } from '../../charter/charter.js';

/** RFC 6265bis: browsers keep no cookie longer, whatever is asked (R85). */
const LONGEST_SECONDS = 400 * 86_400;
/** RFC 6265bis: a longer name and value is dropped without a word (R84). */
const LARGEST_BYTES = 4096;

/**
 * The cookie that keeps a record, as a page or a `Set-Cookie` header writes it (R83); nothing where a browser would drop
 * it.
 *
 * @param seconds How long it is kept; 0 deletes it.
 * @param secure Whether the site is served over https.
 */
export function recordCookie(
  { name, domain }: RecordSettings,
  text: string,
  { seconds, secure }: { readonly seconds: number; readonly secure: boolean },
): string | undefined {
  if (name.length + text.length > LARGEST_BYTES) return undefined;
  const scope = domain === undefined ? '' : `; Domain=${domain}`;
  const life = Math.min(seconds, LONGEST_SECONDS);
  return `${name}=${text}; Path=/${scope}; Max-Age=${life}; SameSite=Lax${secure ? '; Secure' : ''}`;
}
