// The tags of the kit in the JSX of Preact, which writes what an element has as a property and the rest as attributes.
import type { HTMLAttributes } from 'preact';
import type { CookieElements } from './elements.js';

type Tags = {
  [Tag in keyof CookieElements]: Omit<
    HTMLAttributes<CookieElements[Tag]['element']>,
    keyof CookieElements[Tag]['properties']
  > &
    CookieElements[Tag]['attributes'] &
    CookieElements[Tag]['properties'];
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
