// The tags of the kit in the templates of Svelte, and the events of the page on `<svelte:document>`.
import type { HTMLAttributes } from 'svelte/elements';
import type { CookieElements, CookieEvents } from './elements.js';

type Tags = {
  [Tag in keyof CookieElements]: HTMLAttributes<CookieElements[Tag]['element']> &
    CookieElements[Tag]['attributes'] &
    CookieElements[Tag]['properties'];
};

type Handlers = {
  [Name in keyof CookieEvents as `on${Name}`]?: ((event: CookieEvents[Name]) => void) | null | undefined;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
  interface SvelteDocumentAttributes extends Handlers {}
}
