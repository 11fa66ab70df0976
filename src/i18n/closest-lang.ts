import type { Strings } from './strings.js';

/** The closest `lang` of an element, through shadow roots, as written; English where none is. */
export function closestLang(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    node = hostOf(node);
  }
  return 'en';
}

/** The element in whose shadow root another stands. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The direction of words where they are of another language than the page's, `lang`; else the page's own holds (R120). */
export function dirOf(strings: Pick<Strings, 'lang' | 'dir'> | undefined, lang: string): Strings['dir'] | undefined {
  return strings?.lang.split('-')[0] === lang.toLowerCase().split('-')[0] ? undefined : strings?.dir;
}
