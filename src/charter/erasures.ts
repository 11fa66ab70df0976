/**
 * What deletes a cookie from every place where a script of a page can have put it, each as `document.cookie` takes it:
 * every domain the page is in, every path it is under, and apart for each site that frames it (`Partitioned`).
 */
export function erasures(name: string, { hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): string[] {
  const labels = hostname.split('.');
  const hosts = ['', ...labels.map((_label, index) => `; Domain=${labels.slice(index).join('.')}`)];
  const steps = pathname.split('/');
  const paths = steps.map((_step, index) => steps.slice(0, index + 1).join('/'));
  // A name with a prefix is only accepted with Secure, also to be deleted.
  const kinds = [/^__(?:host|secure)-/i.test(name) ? '; Secure' : '', '; Secure; Partitioned'];
  return paths
    .flatMap((path) => [path || '/', `${path}/`])
    .flatMap((path) => hosts.flatMap((host) => kinds.map((kind) => `${name}=; Path=${path}${host}; Max-Age=0${kind}`)));
}
