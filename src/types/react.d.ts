// The tags of the kit in the JSX of React 19, which writes what an element has as a property and the rest as attributes.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CookieElements } from './elements.js';

type Native<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Tags = {
  [Tag in keyof CookieElements]: Native<CookieElements[Tag]['element']> &
    CookieElements[Tag]['attributes'] &
    CookieElements[Tag]['properties'];
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
