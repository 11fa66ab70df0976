import { eventually } from './eventually.ts';
import type { Tab } from './tab.ts';

/** What somebody sees and does on a page, for every engine alike. Selectors look into open shadow roots. */

type Action = 'accept' | 'reject' | 'customise' | 'save' | 'close';

/** Finds what a person sees: `shown(selector, within)`, through shadow roots, and `focus()`. */
const LOOK = `
  const every = (root) => [...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...every(one.shadowRoot)] : [one]));
  const around = (one) => one.parentElement ?? one.getRootNode().host;
  const isWithin = (one, selector) => { for (let at = one; at; at = around(at)) if (at.matches(selector)) return true; return false; };
  const shown = (selector, within) => every(document).filter((one) =>
    one.matches(selector) && isWithin(one, within) && one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0);
  const focus = () => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; };
`;
const looking = (expression: string): string => `(() => { ${LOOK} return ${expression}; })()`;
const quoted = JSON.stringify;

export const until = (tab: Tab, expression: string): Promise<void> =>
  eventually(() => tab.evaluate<boolean>(`Boolean(${expression})`), expression);

/** The page once its store is there. */
export async function visit(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await known(tab);
}

export const known = (tab: Tab): Promise<void> => until(tab, 'globalThis.cookieConsent');

/** How many of these can be seen. */
export const seen = (tab: Tab, selector: string, within = 'html'): Promise<number> =>
  tab.evaluate(looking(`shown(${quoted(selector)}, ${quoted(within)}).length`));

export const untilSeen = (tab: Tab, selector: string, within = 'html'): Promise<void> =>
  eventually(async () => (await seen(tab, selector, within)) > 0, `${selector} in ${within} is seen`);

export const untilGone = (tab: Tab, selector: string, within = 'html'): Promise<void> =>
  eventually(async () => (await seen(tab, selector, within)) === 0, `${selector} in ${within} is gone`);

export const press = (tab: Tab, action: Action, within = 'html'): Promise<void> =>
  pressOn(tab, `[data-action="${action}"]`, within);

/** Presses the first of these with the pointer, once it keeps still and nothing lies over it. */
export async function pressOn(tab: Tab, selector: string, within = 'html'): Promise<void> {
  let place = '';
  await eventually(async () => {
    const before = place;
    place = await tab.evaluate<string>(
      looking(`(() => {
        const [one] = shown(${quoted(selector)}, ${quoted(within)});
        if (!one) return '';
        one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        const { left, top, width, height } = one.getBoundingClientRect();
        const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
        let hit = document.elementFromPoint(x, y);
        for (let inner = hit; inner; inner = hit.shadowRoot?.elementFromPoint(x, y)) { if (inner === hit && inner.shadowRoot?.elementFromPoint(x, y) === inner) break; hit = inner; }
        for (let at = hit; at; at = around(at)) if (at === one) return [x, y].join();
        return '';
      })()`),
    );
    return place !== '' && isSamePlace(place, before);
  }, `${selector} in ${within} can be pressed`);
  const [x, y] = place.split(',').map(Number);
  await tab.pointAt(x!, y!);
}

/** Firefox scrolls by parts of a pixel, to and fro: one pixel aside is the same place. */
function isSamePlace(one: string, other: string): boolean {
  const [there, then] = [one, other].map((place) => place.split(',').map(Number));
  return there!.every((at, axis) => Math.abs(at - (then![axis] ?? NaN)) <= 1);
}

/** What has focus, through shadow roots, as a short description: its action, its part or its tag. */
export const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(
    looking(`(focus()?.getAttribute('data-action') ?? focus()?.getAttribute('part') ?? focus()?.localName ?? '')`),
  );

export const untilFocused = (tab: Tab, name: string): Promise<void> =>
  eventually(async () => (await focused(tab)) === name, `${name} has focus`);

/** Whether what has focus lies in this, or is it. */
export const isFocusWithin = (tab: Tab, selector: string): Promise<boolean> =>
  tab.evaluate(looking(`isWithin(focus(), ${quoted(selector)})`));

/** Presses Tab until what has focus matches. */
export async function tabTo(tab: Tab, selector: string, limit = 60): Promise<void> {
  for (let count = 1; count <= limit; count += 1) {
    await tab.type('Tab');
    if (await tab.evaluate<boolean>(looking(`focus()?.matches(${quoted(selector)}) ?? false`))) return;
  }
  throw new Error(`no ${selector} within ${limit} presses of Tab`);
}

/** What each stand-in counted on this page. */
export const standIns = (tab: Tab): Promise<Record<string, number>> => tab.evaluate('globalThis.standIns ?? {}');

/** The answers as the page's store tells them. */
export const answers = (tab: Tab): Promise<Record<'granted' | 'denied' | 'pending', string[]>> =>
  tab.evaluate(
    '(({ granted, denied, pending }) => ({ granted: [...granted], denied: [...denied], pending: [...pending] }))(globalThis.cookieConsent.state)',
  );

export const untilAnswered = (tab: Tab, list: 'granted' | 'denied', count: number): Promise<void> =>
  until(tab, `globalThis.cookieConsent?.${list}.length === ${count}`);

/** What the radios of the page's choices show: name → value, those unticked left out. */
export const ticked = (tab: Tab): Promise<Record<string, string>> =>
  tab.evaluate(looking(`Object.fromEntries(shown('input:checked', 'html').map(({ name, value }) => [name, value]))`));
