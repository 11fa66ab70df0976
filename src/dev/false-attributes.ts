import { warnOnce } from './warn.js';

type Properties = ReadonlyMap<PropertyKey, { readonly type?: unknown; readonly attribute?: boolean | string }>;

/**
 * Tells of an attribute that frameworks write to say no, now and whenever one is written: one that is there says yes, as
 * in HTML. Called behind `if (__DEV__)`, as `warnOnce` is.
 */
export function warnOfFalse(element: Element, properties: Properties): void {
  const flags = [...properties]
    .filter(([, { type }]) => type === Boolean)
    .map(([name, { attribute }]) => [String(name), typeof attribute === 'string' ? attribute : String(name)] as const);
  const look = (): void => {
    for (const [property, attribute] of flags) {
      if (element.getAttribute(attribute) !== 'false') continue;
      warnOnce(
        `false-${attribute}`,
        `${attribute}="false" says yes, as any attribute that is there; leave it out, or set the property ${property}.`,
        element,
      );
    }
  };
  look();
  new MutationObserver(look).observe(element, { attributeFilter: flags.map(([, attribute]) => attribute) });
}
