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
