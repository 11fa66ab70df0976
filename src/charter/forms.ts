/** What the id of a service or a category is made of. */
export const ID: RegExp = /^[\w-]{1,64}$/;
/** RFC 6265: what a cookie's name may be made of. */
export const COOKIE_NAME: RegExp = /^[\w!#$%&'*+.^`|~-]+$/;
export const HOST_NAME: RegExp = /^\.?[\w-]+(?:\.[\w-]+)*$/;
export const ORIGIN: RegExp = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/;
export const LOOKS_LIKE_HTML: RegExp = /<[a-z!/][^>]*>/i;

/** Whether a text is shown just as it was written: it is neither empty nor surrounded by space, nor looks like HTML. */
export const isPlain = (text: string): boolean => text !== '' && text.trim() === text && !LOOKS_LIKE_HTML.test(text);

/** Whether a day of the calendar is written as 2026-11-23; engines take the 31st of February for one in March. */
export const isDate = (text: string): boolean =>
  /^\d/.test(text) && JSON.stringify(new Date(text)).slice(1, 11) === text;

/** The links a charter may hold: web, mail, telephone, or relative to the page. Never `javascript:` or `data:`. */
export function isSafeLink(address: string): boolean {
  try {
    return /^(?:https?|mailto|tel):$/.test(new URL(address, ELSEWHERE).protocol);
  } catch {
    return false;
  }
}

/** Who is at an address; nobody where it is relative to the page. */
export function hostOf(address: string): string {
  return new URL(address, ELSEWHERE).hostname.replace('site.invalid', '');
}

const ELSEWHERE = 'https://site.invalid/';
