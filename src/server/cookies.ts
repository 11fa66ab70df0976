import type { RecordSettings } from '../charter/charter.js';

/** RFC 6265bis: browsers keep no cookie longer, whatever is asked (R85). */
const LONGEST_SECONDS = 400 * 86_400;
/** RFC 6265bis: a longer name and value is dropped without a word (R84). */
const LARGEST_BYTES = 4096;

/** The cookies of a request, in the order of its `Cookie` header: browsers write the nearest path first. */
export function cookiesIn(header: string | null | undefined): (readonly [name: string, value: string])[] {
  return (header ?? '').split(';').flatMap((pair) => {
    const text = pair.trim();
    const at = text.indexOf('=');
    return at < 1 ? [] : [[text.slice(0, at), text.slice(at + 1)] as const];
  });
}

/** The first cookie of a name, as a page reads it too. */
export function cookieNamed(header: string | null | undefined, name: string): string | undefined {
  return cookiesIn(header).find(([each]) => each === name)?.[1];
}

/** How long a record is kept, in seconds and Unix seconds. */
export interface Keeping {
  readonly now: number;
  readonly expiresAt: number;
  /** Whether the site is served over https. */
  readonly secure: boolean;
}

/** The `Set-Cookie` of a record (R83), or nothing where a browser would drop it. */
export function recordCookie(
  { name, domain }: RecordSettings,
  text: string,
  { now, expiresAt, secure }: Keeping,
): string | undefined {
  if (name.length + text.length > LARGEST_BYTES) return undefined;
  const seconds = Math.min(expiresAt - now, LONGEST_SECONDS);
  const scope = domain === undefined ? '' : `; Domain=${domain}`;
  return `${name}=${text}; Path=/${scope}; Max-Age=${seconds}; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Every `Set-Cookie` that deletes a cookie, wherever this host could have set it. */
export function deletions(name: string, { hostname, paths }: { hostname: string; paths: readonly string[] }): string[] {
  const labels = hostname.split('.');
  // A host that is a number has no parent; a parent of one label is no site's.
  const parents = /^[\d.]+$|:/.test(hostname)
    ? []
    : labels.slice(0, -1).map((_label, at) => labels.slice(at).join('.'));
  const secure = /^__(?:host|secure)-/i.test(name) ? '; Secure' : '';
  return [undefined, ...parents].flatMap((host) =>
    paths.map((path) => `${name}=; Path=${path}${host ? `; Domain=${host}` : ''}; Max-Age=0${secure}`),
  );
}
