import type { Written } from '../../charter/written.js';

const INLINE = 'script[type="application/json"][data-cookie-charter]';
const LINKED = 'link[rel~="cookie-charter"][href]';

/** The charter written in the page, or linked from it, in that order; `undefined` when the page has neither (yet). */
export async function declaredCharter(page: Document): Promise<Written | undefined> {
  const inline = page.querySelector(INLINE);
  if (inline) return { text: inline.textContent };
  const linked = page.querySelector<HTMLLinkElement>(LINKED);
  return linked ? fetchCharter(linked.href) : undefined;
}

async function fetchCharter(address: string): Promise<Written> {
  try {
    const response = await fetch(address);
    return response.ok ? { text: await response.text() } : { address, failure: response.status };
  } catch (failure) {
    return { address, failure };
  }
}
