import type { TemplateResult } from 'lit';
import type { Category, Charter, Service, Site } from '../../charter/charter.js';
import { isSiteAlone, thirdPartiesOf } from '../../charter/third-parties.js';
import type { ConsentStore } from '../../consent/store.js';
import type { AskingStrings } from '../../i18n/strings.js';
import { choices, type ChoiceAction } from '../shared/choice.js';
import type { ConfirmationController } from '../shared/confirmation.js';
import { heading } from '../shared/heading.js';
import { requestPreferencesOf } from '../shared/preferences-request.js';
import type { Said } from '../shared/said.js';
import { html, ifDefined, nothing } from '../shared/template.js';
import { categorySentence, categoryTitle, link } from '../shared/words.js';

/** What of a page's own controls decides whether they can be shown. */
export const WATCHED: string[] = [
  'slot',
  'class',
  'style',
  'disabled',
  'hidden',
  'inert',
  'aria-disabled',
  'aria-hidden',
];

/** Where a banner may stand. */
export const PLACEMENTS = ['bottom', 'top', 'centre', 'flow'] as const;
export type Placement = (typeof PLACEMENTS)[number];

export interface Base {
  readonly placement: Placement;
  /** What it shows beside the question: the X of some profiles, or that it was answered. */
  readonly state?: 'closable' | 'answered' | '';
  readonly isRaised?: boolean;
  /** Beside the panel. */
  readonly close?: unknown;
}

/** The region that holds everything. */
export function region(
  { strings, dir }: Said,
  { placement, state = '', isRaised, close }: Base,
  content: unknown,
): TemplateResult {
  return html`<section
      part="base"
      class="base ${placement} ${state} ${isRaised ? 'raised' : ''}"
      lang=${strings.lang}
      dir=${ifDefined(dir)}
      aria-labelledby=${state === 'answered' ? 'confirmation-words' : 'title'}
    >
      <div part="panel" class="panel ${state}">${content}</div>
      ${close ?? nothing}
    </section>`;
}

export interface Question {
  readonly store: ConsentStore;
  readonly headingLevel: number;
  /** Whether the page brings a control of its own for each answer. */
  readonly slots: boolean;
  /** What is said before the purposes: what is new, and what became of a signal. */
  readonly notices?: unknown;
  /** After what happens on each answer: that closing refuses. */
  readonly closing?: unknown;
  /** The control for the list of third parties, and the list. */
  readonly parties: (words: string, list: (isShown: boolean) => TemplateResult) => unknown;
  readonly answer: (action: ChoiceAction) => void;
}

/** What is asked: the words, and the controls beside or under them. */
export function question(
  strings: AskingStrings,
  { store, headingLevel, slots, notices, closing, parties, answer }: Question,
): TemplateResult {
  const { charter, pending } = store;
  const title = html`<slot name="title">${strings.bannerTitle(charter.site.name)}</slot>`;
  return html`
      <div class="content">
        ${heading(headingLevel, title, { id: 'title', part: 'title' })}
        <div part="message"><slot name="message"><p>${strings.bannerMessage(charter.site.controller)}</p></slot></div>
        ${notices ?? nothing}
        ${purposes(strings, askedCategories(charter, pending))}
        ${thirdParties(strings, store, parties)}
        <p part="consequence" class="aside">
          <slot name="consequence-accept">${strings.consequenceAccept}</slot>
          <slot name="consequence-reject">${strings.consequenceReject}</slot>
          ${strings.changeMind(strings.manageCookies)}
          ${closing ?? nothing}
        </p>
      </div>
      <div part="actions" class="actions">
        ${choices(strings, answer, { slots })}
        ${customiseControl(strings, store)}
      </div>
    `;
}

/**
 * Answers what a banner asks, and nothing else: earlier answers to other questions stand. Of two presses before anything
 * is drawn the first counts, and is what the message says.
 */
export function answer(store: ConsentStore, action: ChoiceAction, confirmation: ConfirmationController): void {
  const { pending } = store;
  if (pending.length === 0) return;
  const [said, kind] =
    action === 'accept' ? (['accepted', 'accept-all'] as const) : (['rejected', 'reject-all'] as const);
  confirmation.show(said);
  store.decide({ kind, of: pending });
}

/** What stands under the words that confirm an answer. */
export function confirmationActions(strings: AskingStrings, store: ConsentStore, hide: () => void): TemplateResult {
  return html`<div class="confirmation-actions">
        <button type="button" part="action" data-action="customise" @click=${() => requestPreferencesOf(store)}>${strings.manageCookies}</button>
        <button type="button" part="action" data-action="close" @click=${hide}>${strings.hideMessage}</button>
      </div>`;
}

/** The control that shows the list of third parties in a page, and the list. */
export function disclosedParties(isShown: boolean, press: (event: Event) => void): Question['parties'] {
  return (words, list) => html`<p>
        <button
          type="button"
          part="disclosure"
          class="disclosure"
          aria-expanded="${isShown}"
          aria-controls="parties"
          @click=${press}
        >${words}</button>
      </p>
      ${list(isShown)}`;
}

/** The words and controls that the kit puts in the page's light DOM, in the slots of their names. */
export function lightControls({ strings, dir }: Said, { name, controller }: Site): TemplateResult {
  const { lang } = strings;
  const control = (action: ChoiceAction | 'customise', words: string): TemplateResult =>
    html`<button type="button" slot=${action} data-action=${action} data-light lang=${lang} dir=${ifDefined(dir)}>${words}</button>`;
  return html`<span slot="title" data-light lang=${lang} dir=${ifDefined(dir)}>${strings.bannerTitle(name)}</span>
        <p slot="message" data-light lang=${lang} dir=${ifDefined(dir)}>${strings.bannerMessage(controller)}</p>
        ${control('accept', strings.acceptAll)}${control('reject', strings.rejectAll)}${control('customise', strings.customise)}`;
}

function purposes(strings: AskingStrings, categories: readonly Category[]): TemplateResult {
  return html`<dl part="purposes" class="purposes">
      ${categories.map(
        (category) => html`<div part="purpose">
          <dt>${categoryTitle(category, strings)}</dt>
          <dd>${categorySentence(category, strings)}</dd>
        </div>`,
      )}
    </dl>`;
}

/** Who else is concerned (R15). That nobody is, is said where the charter leaves no doubt. */
function thirdParties(strings: AskingStrings, { charter, pending }: ConsentStore, show: Question['parties']): unknown {
  const services = askedServices(charter, pending);
  const parties = thirdPartiesOf(charter, services);
  if (parties.length === 0) {
    const isAlone = services.length === pending.length && isSiteAlone(charter, services);
    return isAlone ? html`<p>${strings.noThirdParty}</p>` : nothing;
  }
  return show(
    strings.thirdParties(parties.length),
    (isShown) =>
      html`<ul id="parties" part="third-parties" class="parties" ?hidden=${!isShown}>
        ${parties.map(({ name, policyUrl }) => html`<li translate="no">${link(policyUrl, name)}</li>`)}
      </ul>`,
  );
}

/** The way to the choices, or the page's own control for it, whose press arrives through the slot. */
function customiseControl(strings: AskingStrings, store: ConsentStore): TemplateResult {
  const button = html`<button type="button" part="action" data-action="customise">${strings.customise}</button>`;
  // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the control inside hears the keys.
  return html`<slot name="customise" @click=${() => requestPreferencesOf(store)}>${button}</slot>`;
}

function askedCategories(charter: Charter, pending: readonly string[]): Category[] {
  const asked = new Set(askedServices(charter, pending).map(({ category }) => category));
  return charter.categories.filter(({ id }) => asked.has(id) || pending.includes(id));
}

function askedServices(charter: Charter, pending: readonly string[]): Service[] {
  return charter.services.filter(({ id }) => pending.includes(id));
}
