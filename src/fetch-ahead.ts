let isAhead = false;

/**
 * Has the choices fetched once somebody points at, or reaches, a control that opens them: by the press they are there.
 * Nobody else downloads them, nor whoever asked their browser to save data, before the press.
 */
export function fetchAhead(load: () => unknown): void {
  if (isAhead) return;
  isAhead = true;
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  const heard = new AbortController();
  const hear = (event: Event): void => {
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !target.closest('[data-action="customise"]')) return;
    heard.abort();
    load();
  };
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, hear, { signal: heard.signal });
}
