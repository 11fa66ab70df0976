import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Category, Charter, Service } from '../../charter/charter.js';
import { choosables, objectables, type Choosable } from '../../charter/choosable.js';
import type { Answer } from '../../consent/record.js';
import type { ConsentStore } from '../../consent/store.js';
import type { ChoosingStrings } from '../../i18n/strings.js';
import { choices, type ChoiceAction } from './choice.js';
import type { ConfirmationKind } from './confirmation.js';
import { nativeDisclosure } from './disclosure.js';
import { heading } from './heading.js';
import { news } from './news.js';
import { onServer } from './on-server.js';
import { PrivacyNotice } from './privacy-control.js';
import { serviceDetails } from './service-details.js';
import { day } from './times.js';
import { categorySentence, categoryTitle, text } from './words.js';

type Word = Answer['answer'];
const WORDS: readonly Word[] = ['granted', 'denied'];

export interface ChoiceFormOptions {
  readonly store: ConsentStore;
  readonly strings: ChoosingStrings;
  /** The level of the headings of the purposes. */
  readonly level: number;
}

/**
 * The choices, purpose by purpose and service by service, as native radios. Neither is ticked before an answer (R4);
 * what is ticked counts only once saved; what is left unticked is saved as a refusal (R30).
 */
export class ChoiceForm implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #done: (kind: ConfirmationKind) => void;
  readonly #privacy: PrivacyNotice;
  /** What was ticked and is not saved yet. */
  readonly #drafts = new Map<string, Word>();
  readonly #opened = new Set<string>();
  #adopted: ReadonlyMap<string, string> = new Map();
  #isPrinting = false;

  /** @param done Told which confirmation fits, right before the store decides. */
  constructor(host: ReactiveControllerHost & Element, done: (kind: ConfirmationKind) => void) {
    this.#host = host;
    this.#done = done;
    this.#privacy = new PrivacyNotice(host);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#openAll);
    addEventListener('afterprint', this.#openAsBefore);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#openAll);
    removeEventListener('afterprint', this.#openAsBefore);
    // What is moved is put back at once, and forgets nothing.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#drafts.clear();
    });
  }

  /** Forgets what was ticked and not saved, all of it or where news from elsewhere overtook it. */
  forget(ids: Iterable<string> = [...this.#drafts.keys()]): void {
    for (const id of ids) this.#drafts.delete(id);
    this.#host.requestUpdate();
  }

  /**
   * Takes over what was ticked and opened in what a server wrote, under the names its radios have here, until there is
   * a store to compare it with: before a drawing, which then shows it.
   */
  adopt(from: ParentNode): void {
    const radios = from.querySelectorAll<HTMLInputElement>('form input[type="radio"]:checked');
    // What was ticked from the beginning is no visitor's doing, and says nothing that the store does not.
    const ticked = [...radios].filter(({ defaultChecked }) => !defaultChecked);
    this.#adopted = new Map(ticked.map(({ name, value }) => [name, value]));
    for (const { dataset } of from.querySelectorAll<HTMLElement>('details[open]'))
      this.#opened.add(dataset.service ?? '');
  }

  render(options: ChoiceFormOptions): TemplateResult {
    const { store, strings } = options;
    const units = choosables(store.charter);
    this.#compare(store, units);
    return html`<form part="form" autocomplete="off" @submit=${(event: Event) => this.#save(event, store, units)} @reset=${() => this.forget()}>
      ${units.length === 0 ? html`<p part="message">${nothingToChoose(store.charter, strings)}</p>` : this.#renderAll(options)}
      ${store.charter.categories.map((category) => this.#renderCategory(options, category, units))}
      ${
        units.length === 0
          ? nothing
          : html`<div part="save" class="save"><button type="submit" part="action" data-action="save" class="save">${strings.save}</button></div>`
      }
    </form>`;
  }

  /** What says the same as the present choice is no draft. */
  #compare(store: ConsentStore, units: readonly Choosable[]): void {
    for (const { id, category } of units) {
      const word = WORDS.find((each) => each === (this.#adopted.get(id) ?? this.#adopted.get(category)));
      if (word !== undefined && word !== this.#answerOf(store, id)) this.#drafts.set(id, word);
    }
    this.#adopted = new Map();
  }

  #renderAll({ store, strings }: ChoiceFormOptions): TemplateResult {
    const { decidedAt, expiresAt } = store.state;
    const isDated = decidedAt !== undefined && expiresAt !== undefined;
    return html`
      ${this.#privacy.render(store, strings)}
      <p part="status">
        ${isDated ? strings.decided(day(decidedAt, strings), day(expiresAt, strings)) : store.granted.length > 0 ? strings.notDecidedYetRunning : strings.notDecided}
        ${store.state.kept ? nothing : strings.notKept}
      </p>
      ${news(store, strings)}
      <div role="group" aria-labelledby="all-services" part="all" class="all">
        <div id="all-services" class="all-title">${strings.allServices}</div>
        ${choices(strings, (action) => this.#answerAll(store, action))}
      </div>
    `;
  }

  #renderCategory(options: ChoiceFormOptions, category: Category, units: readonly Choosable[]): TemplateResult {
    const { store, strings, level } = options;
    const members = units.filter((unit) => unit.category === category.id);
    const services = store.charter.services.filter((service) => service.category === category.id);
    const title = categoryTitle(category, strings);
    // Beside one that a visitor may refuse or object to, each says for itself whether it runs.
    const saysEach = members.length > 0 || services.some(({ objectable }) => objectable);
    const alwaysActive = saysEach ? nothing : html`<p part="status" class="always">${strings.alwaysActive}</p>`;
    return html`<div part="purpose" class="purpose">
      ${heading(level, title, { id: `purpose-${category.id}` })}
      <p>${categorySentence(category, strings)}</p>
      ${
        members.length === 0
          ? alwaysActive
          : this.#renderRadios(options, category.id, title, members, services.length > 0 ? 'purpose' : 'only')
      }
      <div part="services" class="services">${services.map((service) => this.#renderService(options, service, { members, saysEach }))}</div>
    </div>`;
  }

  #renderService(
    options: ChoiceFormOptions,
    service: Service,
    { members, saysEach }: { readonly members: readonly Choosable[]; readonly saysEach: boolean },
  ): TemplateResult {
    const { strings } = options;
    const own = members.filter(({ id }) => id === service.id);
    const isOpen = this.#isPrinting || this.#opened.has(service.id);
    const toggle = (): void => {
      if (!this.#opened.delete(service.id)) this.#opened.add(service.id);
      this.#host.requestUpdate();
    };
    const words = html`${strings.details}<span class="visually-hidden"> (${text(service.name, strings)})</span>`;
    return html`<div part="service" class="service">
      ${
        own.length > 0
          ? this.#renderRadios(options, service.id, text(service.name, strings), own, 'service')
          : html`<div class="service-name">
              ${text(service.name, strings)}
              ${saysEach && !service.objectable ? html`<span part="status" class="always">${strings.alwaysActive}</span>` : nothing}
            </div>
            ${service.objectable ? this.#renderObjection(options, service) : nothing}`
      }
      ${
        onServer
          ? nativeDisclosure(words, serviceDetails(service, strings), service.id)
          : html`<button
                type="button"
                part="disclosure"
                class="disclosure"
                aria-expanded=${isOpen}
                aria-controls=${`details-${service.id}`}
                @click=${toggle}
              >${words}</button>
              <div id=${`details-${service.id}`} ?hidden=${!isOpen}>${isOpen ? serviceDetails(service, strings) : nothing}</div>`
      }
    </div>`;
  }

  /** What runs without consent, and stops when the visitor objects (R44). */
  #renderObjection({ store, strings }: ChoiceFormOptions, { id, name }: Service): TemplateResult {
    const isObjected = store.state.denied.includes(id);
    const answer = (word: Word): void => {
      this.#done('saved');
      store.decide({ kind: 'custom', answers: { [id]: word } });
    };
    return html`<p>
      <span part="status" class="always">${isObjected ? strings.objected : strings.alwaysActive}</span>
      <button
        type="button"
        part="action"
        data-action=${isObjected ? 'accept' : 'reject'}
        data-service=${id}
        @click=${() => answer(isObjected ? 'granted' : 'denied')}
      >${isObjected ? strings.stopObjecting : strings.object}<span class="visually-hidden"> (${text(name, strings)})</span></button>
    </p>`;
  }

  /** One question: two radios, and in words how many services were accepted where their answers differ. */
  #renderRadios(
    { store, strings }: ChoiceFormOptions,
    name: string,
    legend: unknown,
    members: readonly Choosable[],
    kind: 'purpose' | 'service' | 'only',
  ): TemplateResult {
    const answers = members.map(({ id }) => this.#answerOf(store, id));
    const [first] = answers;
    const common = answers.every((answer) => answer === first) ? first : undefined;
    const accepted = answers.filter((answer) => answer === 'granted').length;
    const isMixed = accepted > 0 && common === undefined;
    const id = (word: string): string => `${kind}-${name}-${word}`;
    return html`<fieldset part="choice-group" class="choice-group ${kind}">
      <legend>${legend}</legend>
      ${WORDS.map(
        (word) => html`<span class="radio">
          <input
            part="radio"
            type="radio"
            id=${id(word)}
            name=${name}
            value=${word}
            autocomplete="off"
            .checked=${live(common === word)}
            @change=${() => this.#tick(members, word)}
          />
          <label for=${id(word)}>${word === 'granted' ? strings.accept : strings.reject}</label>
        </span>`,
      )}
      ${isMixed ? html`<span part="status" class="mixed">${strings.partlyAccepted(accepted, members.length)}</span>` : nothing}
    </fieldset>`;
  }

  /** Paper has every detail (R132). */
  readonly #openAll = (): void => {
    this.#isPrinting = true;
    this.#host.requestUpdate();
  };

  readonly #openAsBefore = (): void => {
    this.#isPrinting = false;
    this.#host.requestUpdate();
  };

  #answerOf({ state }: ConsentStore, id: string): Word | undefined {
    return (
      this.#drafts.get(id) ??
      (state.granted.includes(id) ? 'granted' : state.denied.includes(id) ? 'denied' : undefined)
    );
  }

  #tick(members: readonly Choosable[], word: Word): void {
    for (const { id } of members) this.#drafts.set(id, word);
    this.#host.requestUpdate();
  }

  #answerAll(store: ConsentStore, action: ChoiceAction): void {
    this.#drafts.clear();
    this.#done(action === 'accept' ? 'accepted' : 'rejected');
    if (action === 'accept') store.acceptAll();
    else store.rejectAll();
  }

  #save(event: Event, store: ConsentStore, units: readonly Choosable[]): void {
    event.preventDefault();
    const answers = Object.fromEntries(units.map(({ id }) => [id, this.#answerOf(store, id) ?? ('denied' as const)]));
    this.#drafts.clear();
    this.#done('saved');
    store.decide({ kind: 'custom', answers });
  }
}

/** Whether a charter leaves anything to choose. */
export function hasChoices(charter: Charter): boolean {
  return choosables(charter).length > 0;
}

/** Why there is nothing to answer; that there may be something to object to all the same. */
function nothingToChoose(charter: Charter, strings: ChoosingStrings): string {
  if (charter.services.length === 0) return strings.emptyTable;
  return objectables(charter).length > 0 ? strings.withoutAsking : strings.nothingToChoose;
}
