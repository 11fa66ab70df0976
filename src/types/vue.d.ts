// The tags of the kit in the templates of Vue, which takes `heading-level` and `headingLevel` for one.
import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';
import type { CookieElements, NumberInMarkup } from './elements.js';

type InMarkup<Properties> = {
  [Name in keyof Properties]: number extends Properties[Name] ? Properties[Name] | NumberInMarkup : Properties[Name];
};

type Tags = {
  [Tag in keyof CookieElements]: new () => {
    $props: VNodeProps & AllowedComponentProps & HTMLAttributes & InMarkup<CookieElements[Tag]['properties']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
