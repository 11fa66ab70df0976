// The tags of the kit in the JSX of Solid. A value is set as a property, a plain string written as an attribute; `prop:`,
// `attr:` and `bool:` say which.
import type { JSX } from 'solid-js';
import type { CookieElements } from './elements.js';

type Explicit<Properties, Attributes> = {
  [Name in keyof Properties as `prop:${Name & string}`]?: Properties[Name];
} & {
  [Name in keyof Attributes as `attr:${Name & string}`]?: Attributes[Name];
} & {
  [Name in keyof Attributes as boolean extends Attributes[Name] ? `bool:${Name & string}` : never]?: boolean;
};

type Tags = {
  [Tag in keyof CookieElements]: JSX.HTMLAttributes<CookieElements[Tag]['element']> &
    CookieElements[Tag]['attributes'] &
    CookieElements[Tag]['properties'] &
    Explicit<CookieElements[Tag]['properties'], CookieElements[Tag]['attributes']>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
