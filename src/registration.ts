import { DEFAULT_PREFIX } from './prefix.js';

type ElementClass = new () => HTMLElement;

/**
 * Registers an element under `PREFIX-NAME`, unless that tag is taken already (R103).
 *
 * @returns The class that answers to the tag. A class answers to one tag alone, so another prefix has a class of its own.
 */
export function register<Element extends ElementClass>(prefix: string, name: string, Element: Element): Element {
  const tag = `${prefix}-${name}`;
  const present = customElements.get(tag) as Element | undefined;
  if (present) return present;
  const own = prefix === DEFAULT_PREFIX ? Element : knownAs(`${DEFAULT_PREFIX}-${name}`, Element);
  customElements.define(tag, own);
  return own;
}

/** A class of its own, whose elements are in the state `:state(cookie-banner)` and so on: themes find them by it. */
function knownAs<Element extends ElementClass>(state: string, Element: Element): Element {
  return class extends (Element as ElementClass) {
    constructor() {
      super();
      // Without custom states a theme's tokens are shown, not its rules for parts: where there are none at all, and in
      // Chromium before 125, which takes only names with two hyphens before them and throws at any other.
      try {
        (this.attachInternals() as { states?: Set<string> }).states?.add(state);
      } catch {
        // The element works all the same.
      }
    }
  } as Element;
}
