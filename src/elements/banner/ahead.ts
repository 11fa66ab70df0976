import { CLOSING_REFUSES } from '../../charter/profiles/brief.js';
import type { ConsentStore } from '../../consent/store.js';
import { AheadHost, leaveAhead, openAhead, type Ahead, type Means } from '../shared/ahead.js';
import { baseStyles, choiceStyles } from '../shared/base.styles.js';
import { ConfirmationController } from '../shared/confirmation.js';
import { draw } from '../shared/draw.js';
import { giveFocus, OriginOfFocus } from '../shared/focus.js';
import { isOpenedIn } from '../shared/opened.js';
import { readBeside } from '../shared/read-beside.js';
import { bannerStyles } from './banner.styles.js';
import { carriedOver } from './carried-over.js';
import { ClearOfFocus } from './clear-of-focus.js';
import {
  answer,
  confirmationActions,
  disclosedParties,
  lightControls,
  PLACEMENTS,
  question,
  region,
  WATCHED,
  type Placement,
} from './question.js';
import { RoomToRead } from './room-to-read.js';
import { ScrollRoom } from './scroll-room.js';

const ATTRIBUTES = ['placement', 'heading-level', 'light-controls'];
/** What a script may set on a banner, as it stands before there is a class. Frameworks keep things of their own there. */
const PROPERTIES = {
  placement: placementOf,
  headingLevel: levelOf,
  lightControls: hasLightControls,
  store: (): undefined => undefined,
};

/**
 * Draws the question ahead of the banner's class, and what is said once it was answered: where it is a plain first one,
 * asked once on the page, without news, a signal, an X or anything to object to to tell of, and with nothing to be read in
 * full beside it.
 *
 * @returns Whether it was drawn; the class is needed where it was not.
 */
export function drawBanner(host: HTMLElement, means: Means): boolean {
  const { cookieConsent: store } = globalThis;
  if (!store || !isPlain(host, store)) return false;
  shown = new BannerAhead(openAhead(host, [baseStyles, choiceStyles, bannerStyles], means), store);
  // From then on the class hears and watches by itself.
  void customElements.whenDefined(host.localName).then(stopShown);
  return true;
}

/** The one that is drawn; any before it left the page, and is held no longer. */
let shown: BannerAhead | undefined;
const stopShown = (): void => shown?.stop();

function isPlain(host: Element, { mayAsk, record, state, charter }: ConsentStore): boolean {
  const isFirst = mayAsk && state.pending.length > 0 && !record && state.privacyControl === undefined;
  const isAlone =
    host.childElementCount === 0 && document.querySelectorAll(host.localName).length < 2 && !('__tcfapi' in globalThis);
  const isUnset = Object.keys(PROPERTIES).every((name) => !Object.hasOwn(host, name));
  return (
    isFirst &&
    isAlone &&
    isUnset &&
    !CLOSING_REFUSES.includes(charter.profile) &&
    !charter.services.some(({ objectable }) => objectable) &&
    placementOf(host) !== 'flow' &&
    !isRead(host)
  );
}

class BannerAhead {
  readonly #ahead: Ahead;
  readonly #store: ConsentStore;
  /** What the class has too, and goes on with. */
  readonly #carried: AheadHost;
  readonly #confirmation: ConfirmationController;
  readonly #room: ScrollRoom;
  readonly #origin: OriginOfFocus;
  readonly #clear: ClearOfFocus;
  /** What looks here until then, and asks for the class where something must change. */
  readonly #watching: AheadHost;
  readonly #toRead: RoomToRead;
  readonly #changed: MutationObserver;
  readonly #moved = new MutationObserver(() => this.#follow());
  readonly #stopHearing: () => void;
  #parent: ParentNode | null;
  #isDue = false;

  constructor(ahead: Ahead, store: ConsentStore) {
    const { host, root, handOver } = ahead;
    this.#ahead = ahead;
    this.#store = store;
    this.#parent = host.parentNode;
    this.#carried = new AheadHost(root, () => this.#drawSoon());
    this.#confirmation = new ConfirmationController(this.#carried);
    this.#room = new ScrollRoom(this.#carried);
    this.#origin = new OriginOfFocus(this.#carried, host);
    this.#clear = new ClearOfFocus(this.#carried, host);
    carriedOver.set(host, {
      confirmation: this.#confirmation,
      room: this.#room,
      origin: this.#origin,
      clear: this.#clear,
    });
    this.#watching = new AheadHost(root, handOver);
    this.#toRead = new RoomToRead(this.#watching);
    this.#changed = new MutationObserver(handOver);
    this.#stopHearing = store.subscribe(() => this.#hear());
    this.#ask();
  }

  /** Sees and hears nothing more. */
  stop(): void {
    this.#stopWatching();
    this.#stopHearing();
  }

  #ask(): void {
    const { host, root, said } = this.#ahead;
    const slots = hasLightControls(host);
    if (slots) host.append(draw(lightControls(said, this.#store.charter.site)));
    const asked = question(said.strings, {
      store: this.#store,
      headingLevel: levelOf(host),
      slots,
      parties: disclosedParties(isOpenedIn(root), unfold),
      answer: (action) => answer(this.#store, action, this.#confirmation),
    });
    this.#show(draw(region(said, { placement: placementOf(host) }, asked)));
    this.#carried.connect();
    this.#watching.connect();
    this.#moved.observe(document, { childList: true, subtree: true });
    this.#changed.observe(host, { childList: true, attributeFilter: [...WATCHED, ...ATTRIBUTES] });
    onPropertySet(host, this.#ahead.handOver);
    for (const control of host.children) this.#changed.observe(control, { attributeFilter: WATCHED });
  }

  /** Once, however many ask for it. */
  #drawSoon(): void {
    if (!this.#isDue) queueMicrotask(() => this.#confirm());
    this.#isDue = true;
  }

  /** Says what was answered, and later what is told of it then: the message stays, and keeps focus. Else it is over. */
  #confirm(): void {
    this.#isDue = false;
    // What had focus is behind a banner in the centre.
    if (this.#clear.isInTheWay) this.#ahead.handOver();
    else if (!this.#confirmation.isShown) this.#end();
    if (!this.#confirmation.isShown) return;
    const { host, root, said } = this.#ahead;
    const actions = confirmationActions(said.strings, this.#store, () => this.#hide());
    const words = this.#confirmation.render(said.strings, { store: this.#store, actions });
    const drawn = draw(region(said, { placement: placementOf(host), state: 'answered' }, words));
    const [told, news] = [root, drawn].map((place) => place.querySelector('#confirmation-rest'));
    if (told && news) told.replaceChildren(...news.childNodes);
    else this.#show(drawn);
  }

  #show(drawn: DocumentFragment): void {
    const { host, root, show } = this.#ahead;
    const placement = placementOf(host);
    show(drawn);
    this.#carried.update();
    this.#room.follow(baseIn(root), placement);
    this.#clear.watch(baseIn(root), placement);
    this.#toRead.watch(root.querySelector<HTMLElement>('.content'));
  }

  /** Gives focus back to where it was before it came here, or to the page's main content (R105). */
  #hide(): void {
    this.#confirmation.hide();
    this.#end();
    giveFocus(this.#origin.element);
  }

  /** Leaves no trace; what is asked later is for the class. Where that is here already, it goes on with all of this. */
  #end(): void {
    const { host, root } = this.#ahead;
    if (customElements.get(host.localName)) return;
    baseIn(root)?.remove();
    this.#carried.disconnect();
    this.#stopWatching();
    this.#hear();
  }

  #hear(): void {
    if (this.#confirmation.isShown) return;
    if (this.#store.pending.length > 0) this.#ahead.handOver();
    else if (baseIn(this.#ahead.root)) this.#end();
  }

  #follow(): void {
    const { host, handOver } = this.#ahead;
    if (!host.isConnected) {
      leaveAhead(host);
      this.#carried.disconnect();
      this.stop();
    } else if (host.parentNode !== this.#parent) {
      // Moved along into the body of another page: what was confirmed on the one before is not spoken of.
      this.#parent = host.parentNode;
      this.#carried.connect();
    } else if (isRead(host)) handOver();
  }

  #stopWatching(): void {
    this.#watching.disconnect();
    this.#changed.disconnect();
    this.#moved.disconnect();
  }
}

function placementOf(host: Element): Placement {
  const written = host.getAttribute('placement');
  return PLACEMENTS.find((placement) => placement === written) ?? 'bottom';
}

function levelOf(host: Element): number {
  return Number(host.getAttribute('heading-level') ?? 2);
}

function hasLightControls(host: Element): boolean {
  return host.hasAttribute('light-controls');
}

/** Hears of a property that a script sets: the class finds it on the element. */
function onPropertySet(host: Element, hear: () => void): void {
  for (const [name, valueOf] of Object.entries(PROPERTIES)) {
    const set = (value: unknown): void => {
      Object.defineProperty(host, name, { value, writable: true });
      hear();
    };
    Object.defineProperty(host, name, { configurable: true, get: () => valueOf(host), set });
  }
}

/** Whether something is read in full beside it: then it stands in the flow. */
function isRead(host: Element): boolean {
  return document.querySelector(readBeside(host)) !== null;
}

function baseIn(root: ShadowRoot): HTMLElement | null {
  return root.querySelector('.base');
}

/** Shows the list of third parties, or takes it away. */
function unfold({ currentTarget }: Event): void {
  const control = currentTarget as HTMLElement;
  const list = control.parentElement?.nextElementSibling;
  control.setAttribute('aria-expanded', String(list?.toggleAttribute('hidden') === false));
}
