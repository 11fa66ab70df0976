import { expect, waitFor } from 'storybook/test';

/** What an element shows in its shadow root, if it does now. */
export function seen(canvas: HTMLElement, tag: string, selector: string): HTMLElement | null {
  return canvas.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
}

/** The same, waited for: words arrive in a file of their own. */
export async function shown(canvas: HTMLElement, tag: string, selector: string): Promise<HTMLElement> {
  await waitFor(() => expect(seen(canvas, tag, selector)).not.toBeNull());
  const found = seen(canvas, tag, selector);
  if (!found) throw new Error(`${tag} shows no ${selector}`);
  return found;
}

/** Waits until an element shows it no more. */
export async function gone(canvas: HTMLElement, tag: string, selector: string): Promise<void> {
  await waitFor(() => expect(seen(canvas, tag, selector)).toBeNull());
}

/** What has focus, through shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Opens the story as on the narrowest telephone, in the catalogue's own frame. */
export const NARROW = { viewport: { value: 'mobile1', isRotated: false } };
