import type { ConfirmationController } from '../shared/confirmation.js';
import type { OriginOfFocus } from '../shared/focus.js';
import type { ClearOfFocus } from './clear-of-focus.js';
import type { ScrollRoom } from './scroll-room.js';

/** What a banner that was drawn ahead of its class has under way, and the class goes on with. */
export interface CarriedOver {
  readonly confirmation: ConfirmationController;
  readonly room: ScrollRoom;
  readonly origin: OriginOfFocus;
  readonly clear: ClearOfFocus;
}

export const carriedOver: WeakMap<Element, CarriedOver> = new WeakMap<Element, CarriedOver>();
