import {
  Children,
  createElement,
  forwardRef,
  isValidElement,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type ReactNode,
  type RefAttributes,
} from 'react';
import { warnOnce } from './dev/warn.js';

/** A component that shows one element: its properties, what any element takes, and a `ref` to it. */
export type ElementComponent<Element extends HTMLElement, Properties extends object> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<Element>, keyof Properties> & Properties & RefAttributes<Element>
>;

/** The part of an element's class that says which properties it has. */
interface ElementClass<Element> {
  new (): Element;
  readonly elementProperties: ReadonlyMap<PropertyKey, unknown>;
}

/** Before the page is painted. A server paints none, and React 18 warns of what waits for it there. */
const useEffectBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Makes the component of an element. What the element has as a property is set as one, from React 18 on, objects such
 * as the store included; the rest goes where React puts it.
 *
 * A property that is no longer given takes back the value it had before any was.
 */
export function component<Element extends HTMLElement, Properties extends object>(
  tag: string,
  { elementProperties }: ElementClass<Element>,
): ElementComponent<Element, Properties> {
  const Component = forwardRef<Element, Record<string, unknown>>(({ className, children, ...props }, ref) => {
    const element = useRef<Element>(null);
    const initial = useRef(new Map<string, unknown>());
    const given = Object.entries(props);
    const own = given.filter(([name, value]) => elementProperties.has(name) && value !== undefined);
    const others = Object.fromEntries(given.filter(([name]) => !elementProperties.has(name)));

    useEffectBeforePaint(() => {
      if (!element.current) return;
      for (const [name] of own) {
        if (!initial.current.has(name)) initial.current.set(name, Reflect.get(element.current, name));
      }
      for (const [name, value] of [...initial.current, ...own]) Reflect.set(element.current, name, value);
    });
    useImperativeHandle(ref, () => element.current as Element, []);

    // React 18 writes `className` as it stands on an element of this kind.
    return createElement(
      tag,
      { ...others, class: className, ref: element },
      withoutOpenTemplates(children as ReactNode),
    );
  });
  Component.displayName = tag;
  return Component;
}

/**
 * React makes what stands in a template part of the page, where an embed would load before any choice (R1): it is left
 * out, and the developer told. A gate holds it only once React puts the template there: where React pauses before that,
 * as in a transition, images and films load by themselves.
 */
function withoutOpenTemplates(children: ReactNode): ReactNode {
  return Children.map(children, (child) => {
    if (
      !isValidElement<{ children?: ReactNode }>(child) ||
      child.type !== 'template' ||
      child.props.children === undefined
    )
      return child;
    if (__DEV__) warnOnce('react-template', 'a template has children, left out here; use its dangerouslySetInnerHTML.');
    return null;
  });
}
