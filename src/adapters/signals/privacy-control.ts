/**
 * Whether the visitor's browser sends Global Privacy Control: exactly `true`, or the header as a server passed it on in
 * `<meta name="global-privacy-control" content="1">` (R64). Read it once the page is looked at.
 */
export function sendsPrivacyControl(page: Document): boolean {
  const { globalPrivacyControl } = (page.defaultView?.navigator ?? {}) as { globalPrivacyControl?: unknown };
  return (
    globalPrivacyControl === true || page.querySelector('meta[name="global-privacy-control"][content="1"]') !== null
  );
}
