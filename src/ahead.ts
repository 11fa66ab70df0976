import {
  beginAhead,
  isAhead,
  isInAnotherLanguage,
  isUntouched,
  leaveAhead,
  type Means,
} from './elements/shared/ahead.js';
import { closestLang } from './i18n/closest-lang.js';
import type { AskingStrings } from './i18n/strings.js';

/** What the loader shows ahead of the elements' classes, which many pages then never need (decision 0018). */

export { drawTrigger } from './elements/trigger/ahead.js';
export { fetchAhead } from './fetch-ahead.js';

/** An element that can be drawn ahead of its class, and how that is fetched where it is needed after all. */
export interface Drawing {
  readonly tag: string;
  /** Whether there is something to show in it. */
  readonly isNeeded: (host: HTMLElement) => boolean;
  /** @returns Whether it was drawn. */
  readonly draw: (host: HTMLElement, means: Means) => boolean;
  readonly load: () => Promise<unknown>;
  /** The words for a reader of a language, as far as a first visit says them. */
  readonly fetchWords: (lang: string) => Promise<{ readonly default: AskingStrings }>;
}

const drawings: Drawing[] = [];
/** Those whose class is here, or on its way. */
const left = new Set<Drawing>();
/** Whether the site has words of its own, which the classes alone say. */
let hasOwnWords = false;

/** What leads back to the choices: ours, or a control of the page's own that says so. */
const WAYS_BACK = 'cookie-trigger, cookie-preferences, cookie-charter, [data-action="customise"]:not([data-light])';

/** Draws each element of that tag, now and when another comes into the page. */
export function drawAhead(drawing: Drawing): void {
  if (drawings.length === 0) {
    new MutationObserver(look).observe(document, { attributeFilter: ['lang'], subtree: true });
    document.addEventListener('cookie-consent-change', lookForWayBack);
  }
  if (!drawings.some(({ tag }) => tag === drawing.tag)) drawings.push(drawing);
  look();
}

/** Draws what came into the page, and leaves what is in another language now to the class. */
export function look(): void {
  for (const drawing of drawings) {
    if (customElements.get(drawing.tag)) continue;
    for (const host of document.querySelectorAll<HTMLElement>(drawing.tag)) {
      if (!isAhead(host)) meet(host, drawing);
      else if (isInAnotherLanguage(host)) void handOver(drawing);
    }
  }
}

/** Once somebody answered here, by when the page is there as a whole. */
function lookForWayBack({ detail }: DocumentEventMap['cookie-consent-change']): void {
  if (detail.reason === 'sync' || detail.reason === 'expired') return;
  document.removeEventListener('cookie-consent-change', lookForWayBack);
  if (document.querySelector(WAYS_BACK)) return;
  import('./trouble.js').then(
    ({ warnOfNoWayBack }) => warnOfNoWayBack(),
    () => undefined,
  );
}

function meet(host: HTMLElement, drawing: Drawing): void {
  // In a copy, as routers keep of a page, there are copies of controls that nobody hears.
  for (const copy of host.querySelectorAll(':scope > [data-light]')) copy.remove();
  if (drawing.isNeeded(host)) void show(host, drawing);
}

/** Leaves all that was drawn to the classes, and what is about to be. */
export function handOverAll(): void {
  hasOwnWords = true;
  for (const drawing of drawings) void handOver(drawing);
}

/** Has the class fetched, once; again when the browser is online again, where it could not be. */
async function handOver(drawing: Drawing): Promise<void> {
  if (left.has(drawing)) return;
  left.add(drawing);
  try {
    await drawing.load();
  } catch {
    const again = (): void => {
      left.delete(drawing);
      void handOver(drawing);
    };
    addEventListener('online', again, { once: true });
  }
}

async function show(host: HTMLElement, drawing: Drawing): Promise<void> {
  beginAhead(host);
  const leave = (): void => void handOver(drawing);
  const [words, drawn] = await Promise.all([
    drawing.fetchWords(closestLang(host)),
    host.shadowRoot && import('./elements/shared/positions.js'),
  ]).catch(() => [undefined, undefined]);
  if (!host.isConnected) {
    leaveAhead(host);
    return;
  }
  // The class sees to it where something can't be had, the words are not those to be said by then, or nobody would see it.
  const isDrawable = words && !hasOwnWords && !isInAnotherLanguage(host) && isUntouched(host) && !isHidden(host);
  const means = isDrawable && { words: words.default, handOver: leave, positionsIn: drawn?.positionsIn };
  if (!means || !drawing.draw(host, means)) leave();
}

/** Whether it is hidden by itself, as pages hide what has no class yet: `:not(:defined)`. */
function isHidden(host: HTMLElement): boolean {
  const { display, opacity, visibility } = getComputedStyle(host);
  return display === 'none' || opacity === '0' || visibility === 'hidden';
}
