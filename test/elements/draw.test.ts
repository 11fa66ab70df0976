import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render, type TemplateResult } from 'lit';
import type { Charter } from '../../src/charter/charter.js';
import type { ConsentStore } from '../../src/consent/store.js';
import {
  confirmationActions,
  disclosedParties,
  lightControls,
  PLACEMENTS,
  question,
  region,
} from '../../src/elements/banner/question.js';
import { ConfirmationController } from '../../src/elements/shared/confirmation.js';
import { draw } from '../../src/elements/shared/draw.js';
import { heading } from '../../src/elements/shared/heading.js';
import type { Said } from '../../src/elements/shared/said.js';
import { html, nothing } from '../../src/elements/shared/template.js';
import { triggerButton } from '../../src/elements/trigger/button.js';
import ar from '../../src/i18n/locales/ar.js';
import en from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { aCharter, aMemory, aStore } from '../support/charters.js';

/** The nodes alone: where Lit notes its place in comments, and cuts texts, there is nothing to see. */
function plain(drawn: DocumentFragment | HTMLElement): HTMLElement {
  const place = document.createElement('div');
  place.append(...drawn.cloneNode(true).childNodes);
  const comments = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  place.normalize();
  return place;
}

function expectAlike(template: TemplateResult): HTMLElement {
  const [own, lits] = [plain(draw(template)), plain(drawnByLit(template))];
  if (!own.isEqualNode(lits)) expect(own.innerHTML).to.equal(lits.innerHTML);
  expect(own.isEqualNode(lits)).to.equal(true);
  return own;
}

function drawnByLit(template: TemplateResult): HTMLElement {
  const place = document.createElement('div');
  render(template, place);
  return place;
}

const LANGUAGES: readonly Said[] = [
  { strings: fr, dir: undefined },
  { strings: { ...en, lang: 'en-GB' }, dir: 'ltr' },
  { strings: ar, dir: 'rtl' },
];
/** What a charter may hold that is drawn: texts in some languages, own categories, third parties known or not. */
const CHARTERS: Readonly<Record<string, Charter>> = {
  'texts in several languages': aCharter(
    { id: 'stats', name: { fr: 'Mesure', ar: 'قياس' }, reloadToStop: true },
    { id: 'chat', name: { de: 'Chat & <b>mehr</b>' }, category: 'own', provider: 'Chat "&" Söhne', reloadToStop: true },
  ),
  'third parties with and without links': aCharter(
    { id: 'film', category: 'third-party', provider: 'Tube', policyUrl: 'https://tube.example/?a=1&b="2"' },
    { id: 'map', category: 'third-party', provider: 'Cartes <Monde>', recipients: ['Régie', { name: 'Autre' }] },
  ),
  'no third party': aCharter({ id: 'matomo', provider: 'Ville' }),
};

const press = (): void => undefined;

describe('what is drawn without Lit', () => {
  for (const said of LANGUAGES) {
    const { strings } = said;

    for (const [what, charter] of Object.entries(CHARTERS)) {
      it(`is the question that Lit draws: ${what}, in ${strings.lang}`, () => {
        const store = aStore(charter);
        for (const slots of [false, true]) {
          for (const isShown of [false, true]) {
            const asked = question(strings, {
              ...{ store, slots, headingLevel: isShown ? 4 : Number.NaN, answer: press },
              parties: disclosedParties(isShown, press),
            });
            const [placement] = PLACEMENTS;
            const drawn = expectAlike(region(said, { placement }, asked));
            expect(drawn.querySelectorAll('.base.bottom [data-action]').length).to.equal(3);
          }
        }
        expectAlike(lightControls(said, charter.site));
      });

      it(`is the message that Lit draws: ${what}, in ${strings.lang}`, () => {
        for (const refuses of [false, true]) {
          const memory = { ...aMemory(), refuses };
          const store = aStore(charter, memory);
          for (const detail of aftermaths(charter)) {
            const words = message(said, { store, detail });
            const drawn = expectAlike(region(said, { placement: 'top', state: 'answered' }, words));
            expect(drawn.querySelectorAll('[part="status"]').length).to.equal(refuses ? 1 : 0);
            expect(drawn.querySelectorAll('[part="left"] li').length).to.equal(detail.left.length);
            expect(drawn.querySelectorAll('[data-action="reload"]').length).to.equal(
              detail.stillRunning.length > 0 ? 1 : 0,
            );
          }
        }
      });
    }

    it(`is the trigger, a region with all it can have, and each heading, in ${strings.lang}`, () => {
      expectAlike(triggerButton(said, document.createElement('cookie-trigger')));
      const close = html`<button type="button" @click=${press}>×</button>`;
      for (const placement of PLACEMENTS)
        expectAlike(region(said, { placement, state: 'closable', isRaised: true, close }, strings.rejectAll));
      for (const level of [-1, 2, 6, 9, Number.NaN]) {
        expectAlike(heading(level, strings.manageCookies));
        expectAlike(
          heading(level, html`<slot>${strings.manageCookies}</slot>`, { id: 'a', part: 'b', focusable: true }),
        );
      }
    });
  }

  it('is what Lit draws of any texts, lists, templates and attributes', () => {
    fc.assert(
      fc.property(
        aValue,
        aValue,
        anAttribute,
        aText,
        aText,
        fc.boolean(),
        (one, other, name, before, after, isOpen) => {
          expectAlike(html`${one}
          <p class="a ${before} b${after}" lang=${name} title="${after}" ?hidden=${isOpen} data-one data-two=three>
            ${one} and <b>${other}</b>${other}
          </p>
          <ul id=${name}>${[one, [other, nothing]]}</ul>`);
        },
      ),
    );
  });

  it('hears the presses that Lit would hear', () => {
    const heard: string[] = [];
    const hear = ({ currentTarget }: Event): void => void heard.push((currentTarget as Element).id);
    const drawn = draw(
      // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the buttons inside hear the keys.
      html`<div id="around" @click=${hear}><button id="own" @click=${hear}>A</button><button @click=${nothing}>B</button></div>`,
    );
    for (const button of drawn.querySelectorAll('button')) button.click();
    expect(heard).to.deep.equal(['own', 'around', 'around']);
  });

  it('hears the answers, the list of third parties, and what is under the message', () => {
    const heard: string[] = [];
    const store = aStore(CHARTERS['third parties with and without links']!);
    const asked = question(en, {
      ...{ store, headingLevel: 2, slots: true },
      parties: disclosedParties(false, () => heard.push('parties')),
      answer: (action) => heard.push(action),
    });
    const drawn = new DocumentFragment();
    drawn.append(draw(asked), draw(confirmationActions(en, store, () => heard.push('hide'))));
    for (const button of drawn.querySelectorAll<HTMLElement>('[part="disclosure"], .choice, [data-action="close"]'))
      button.click();
    expect(heard).to.deep.equal(['parties', 'accept', 'reject', 'hide']);
  });
});

const aText = fc
  .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', ' ', '<b>&amp;</b>', '"', "'", '-->', '</p>', '$&', 'a\nb'))
  .filter((text) => !text.includes('\0'));
const anAttribute = fc.oneof(aText, fc.constant(nothing));
const { value: aValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    aText,
    fc.constant(nothing),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.tuple(tie('value'), anAttribute).map(([value, name]) => html`<em lang=${name}>${value}</em> after`),
  ),
}));

interface Aftermath {
  readonly left: NonNullable<DocumentEventMap['cookie-consent-change']['detail']['left']>;
  readonly stillRunning: readonly string[];
}

/** Nothing, and as much as there can be. */
function aftermaths({ services }: Charter): readonly Aftermath[] {
  const reasons = ['http-only', 'other-site', 'in-use', 'refused'] as const;
  const left = reasons.map((reason) => ({ service: 'a', name: `<${reason}>*`, technique: 'cookie' as const, reason }));
  return [
    { left: [], stillRunning: [] },
    { left, stillRunning: services.map(({ id }) => id) },
  ];
}

/** What is said of a refusal, in a page that told what came of it. */
function message(
  { strings }: Said,
  { store, detail }: { readonly store: ConsentStore; readonly detail: Aftermath },
): TemplateResult {
  const shadowRoot = null;
  const host = { addController: press, removeController: press, requestUpdate: press, shadowRoot };
  const confirmation = new ConfirmationController({ ...host, updateComplete: Promise.resolve(true) });
  confirmation.hostConnected();
  confirmation.show('rejected');
  store.rejectAll();
  const { granted, denied, pending } = store.state;
  document.dispatchEvent(
    new CustomEvent('cookie-consent-change', {
      detail: { granted, denied, pending, changed: denied, reason: 'reject-all', ...detail },
    }),
  );
  confirmation.hostDisconnected();
  return confirmation.render(strings, { store, actions: confirmationActions(strings, store, press) }) as TemplateResult;
}
