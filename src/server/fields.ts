/** The names of the form's own fields. No service can have them: an id has no colon. */
export const FIELDS = { action: 'charter:action', of: 'charter:of', returnTo: 'charter:return' } as const;

/** What a form can ask for. `set` answers only what it names; `save` refuses whatever it names no answer for. */
export const ACTIONS = ['accept', 'reject', 'save', 'withdraw', 'set'] as const;
export type Action = (typeof ACTIONS)[number];
