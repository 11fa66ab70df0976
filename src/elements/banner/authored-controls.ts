import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warnOnce } from '../../dev/warn.js';
import type { ChoiceAction } from '../shared/choice.js';

/** What differs where only the words do, and says nothing of one control being lesser (R25, L4). */
const OF_THE_SIZE =
  /^(?:-webkit-)?(?:(?:min-|max-)?(?:width|height|inline-size|block-size|logical-width|logical-height)|(?:perspective|transform)-origin)/;
const WITHHELD = ':disabled, [disabled], [aria-disabled="true"], [hidden], [inert], [aria-hidden="true"]';
const BEING_USED = ':hover, :focus, :active';

/** The widest may be a quarter wider than the other (R25). */
const WIDEST = 1.25;

/**
 * The controls that a page brings for the two answers. They are taken together or not at all, and only while nothing
 * sets one apart: both are buttons, both can be pressed, both look alike (R23, R25, L1, L3, L4). Else the kit's own
 * stand in their place.
 */
export class AuthoredControls implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isSetApart = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isSetApart = false;
    globalThis.addEventListener('load', this.#look);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('load', this.#look);
  }

  hostUpdated(): void {
    this.#look();
  }

  /** Whether the page's own controls are to be shown. */
  get areUsable(): boolean {
    const [accept, reject] = [this.#control('accept'), this.#control('reject')];
    if (!accept && !reject) return false;
    if (!accept || !reject || !isPair(accept, reject)) {
      if (__DEV__) {
        warnOfPair(
          'A control in slot "accept" needs one of the same kind in slot "reject", both buttons that can be pressed',
          this.#host,
        );
      }
      return false;
    }
    return !this.#isSetApart;
  }

  readonly #look = (): void => {
    const [accept, reject] = [this.#control('accept'), this.#control('reject')];
    if (this.#isSetApart || !accept?.assignedSlot || !reject?.assignedSlot) return;
    if ([accept, reject].some((control) => control.matches(BEING_USED)) || lookAlike(accept, reject)) return;
    this.#isSetApart = true;
    if (accept.matches(':not(:defined)')) void this.#lookOnceDefined(accept.localName);
    if (__DEV__) warnOfPair('The controls in the slots "accept" and "reject" must look alike', this.#host);
    this.#host.requestUpdate();
  };

  /** What a button of the page's own design system looks like is known once it is there. */
  async #lookOnceDefined(tag: string): Promise<void> {
    await customElements.whenDefined(tag);
    this.#isSetApart = false;
    this.#host.requestUpdate();
  }

  /** The one control for an answer; of several none counts, or one answer would be offered more often (L11). */
  #control(action: ChoiceAction): HTMLElement | undefined {
    const found = this.#host.querySelectorAll<HTMLElement>(`:scope > [slot="${action}"]`);
    return found.length === 1 ? found[0] : undefined;
  }
}

function warnOfPair(words: string, host: Element): void {
  warnOnce('unbalanced-controls', `${words}: both are left out.`, host);
}

function isPair(accept: HTMLElement, reject: HTMLElement): boolean {
  const isButton = (control: HTMLElement): boolean =>
    control.matches('button, input[type="button"], [role="button"]') || control.localName.includes('-');
  return (
    accept.localName === reject.localName &&
    [accept, reject].every((control) => isButton(control) && hasWords(control) && !control.matches(WITHHELD))
  );
}

/** A control without words could not be told from the other; what a custom element says may be in its own root. */
function hasWords(control: HTMLElement): boolean {
  const said = [control.textContent, control.getAttribute('value'), control.ariaLabel, control.title];
  return control.localName.includes('-') || said.some((words) => (words ?? '').trim() !== '');
}

function lookAlike(accept: HTMLElement, reject: HTMLElement): boolean {
  const [one, other] = [getComputedStyle(accept), getComputedStyle(reject)];
  const looks = [...one].filter((name) => !OF_THE_SIZE.test(name));
  if (looks.some((name) => one.getPropertyValue(name) !== other.getPropertyValue(name))) return false;
  const [box, otherBox] = [accept.getBoundingClientRect(), reject.getBoundingClientRect()];
  const [narrow, wide] = [box.width, otherBox.width].sort((a, b) => a - b) as [number, number];
  return wide <= narrow * WIDEST && Math.abs(box.height - otherBox.height) <= 1;
}
