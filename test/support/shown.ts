import { fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';

/** Puts elements in a page of a language, and waits until the one with that tag shows something. */
export async function shown<T extends LitElement>(tag: string, content: TemplateResult, lang = 'en'): Promise<T> {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}>${content}</div>`);
  const element = place.querySelector<T>(tag)!;
  // The words of a language arrive in a file of their own.
  await waitUntil(() => element.shadowRoot?.querySelector('[part]'), `${tag} shows nothing`);
  await element.updateComplete;
  return element;
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function one(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${element.localName}`);
  return found;
}

/** The control that decides something, by its contract. */
export function action(element: Element, name: 'accept' | 'reject' | 'customise' | 'save' | 'close'): HTMLElement {
  return one(element, `[data-action="${name}"]`);
}

/** Text as it is read: white space folded, that which may not break included. */
export function words(of: Element | string | null | undefined): string {
  return (typeof of === 'string' ? of : (of?.textContent ?? '')).replace(/\s+/g, ' ').trim();
}
