import type { Decorator } from '@storybook/web-components-vite';
import {
  ConsentStore,
  pageOnlyMemory,
  type Charter,
  type ConsentMemory,
  type Decision,
  type PrivacyControlRules,
} from '../../src/core.js';

/** A visitor in a situation: a charter, and what was decided before the story begins. */
export function aVisitor(
  charter: Charter,
  decisions: readonly Decision[] = [],
  memory: ConsentMemory = pageOnlyMemory(),
  signals: { readonly privacyControl?: PrivacyControlRules; readonly framed?: boolean } = {},
): ConsentStore {
  const store = new ConsentStore(charter, memory, () => Math.floor(Date.now() / 1000), signals);
  for (const decision of decisions) store.decide(decision);
  return store;
}

/** A visitor who answered an earlier charter, and comes back to this one. */
export function aVisitorOf(earlier: Charter, decision: Decision, now: Charter): ConsentStore {
  const memory = pageOnlyMemory();
  aVisitor(earlier, [decision], memory);
  return aVisitor(now, [], memory);
}

/** A browser that keeps nothing. */
export const forgetful: ConsentMemory = { read: () => undefined, write: () => false };

/** Gives the story a visitor of its own, fresh at each showing, as the argument `store`. */
export function withVisitor(make: () => ConsentStore): Decorator {
  return (story, context) => {
    context.args.store = make();
    return story();
  };
}

/** Puts on the device two things that the portal declares: a cookie, and something in its local storage. */
export const withThingsKept: Decorator = (story) => {
  document.cookie = 'csrftoken=story; SameSite=Lax';
  localStorage.setItem('portal-layout', 'story');
  return story();
};

/** A page whose charter did not arrive, or has not yet. */
export const withoutCharter: Decorator = (story, context) => {
  context.args.store = undefined;
  return story();
};
