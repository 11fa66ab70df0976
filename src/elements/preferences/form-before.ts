import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChoiceForm } from '../shared/choice-form.js';

/** What the buttons of such a form are called, and the controls that stand for them here. */
const CONTROLS: Readonly<Record<string, string>> = {
  save: '[data-action="save"]',
  accept: '.all [data-action="accept"]',
  reject: '.all [data-action="reject"]',
};

/**
 * Takes over from a form that a server wrote inside the element, and that worked without script until now (R96, R97):
 * what was ticked there and not sent yet stays ticked, and what had focus there has it here.
 */
export class FormBefore implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #choices: ChoiceForm;
  #isDone = false;

  constructor(host: ReactiveControllerHost & HTMLElement, choices: ChoiceForm) {
    this.#host = host;
    this.#choices = choices;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#isDone) this.#choices.adopt(this.#host);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (this.#isDone || !root?.querySelector('form')) return;
    this.#isDone = true;
    const focused = document.activeElement;
    if (!this.#host.contains(focused) || focused === this.#host) return;
    root.querySelector<HTMLElement>(counterpartOf(focused) ?? '#title')?.focus();
  }
}

function counterpartOf(control: Element | null): string | undefined {
  if (control instanceof HTMLInputElement)
    return `input[name="${CSS.escape(control.name)}"][value="${CSS.escape(control.value)}"]`;
  return control instanceof HTMLButtonElement ? CONTROLS[control.value] : undefined;
}
