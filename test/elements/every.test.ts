import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ConsentStore } from '../../src/consent/store.js';
import { loadStrings } from '../../src/i18n/catalogue.js';
import {
  CookieBanner,
  CookieCharter,
  CookieGate,
  CookiePreferences,
  CookieTable,
  CookieTrigger,
} from '../../src/index.js';
import { aCharter, aStore } from '../support/charters.js';

const CLASSES = [CookieBanner, CookieCharter, CookieGate, CookiePreferences, CookieTable, CookieTrigger];
const CHARTER = aCharter({ id: 'matomo' }, { id: 'film', category: 'third-party' });

/** Puts an element on the page. Gives whether nothing asked for another drawing once it was drawn. */
async function placed(element: LitElement): Promise<boolean> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  place.append(element);
  return element.updateComplete;
}

describe('every element', () => {
  before(() => loadStrings('en'));

  for (const Element of CLASSES) {
    const name = new Element().localName;

    it(`is drawn once when it comes: <${name}>`, async () => {
      const element = Object.assign<LitElement, { store: ConsentStore; service: string }>(new Element(), {
        store: aStore(CHARTER),
        service: 'film',
      });
      expect(await placed(element)).to.equal(true);
      expect(element.shadowRoot?.querySelector('[part]')).to.not.equal(null);
    });

    it(`has the store it is given, and the page's where it is given none: <${name}>`, () => {
      const [page, own] = [aStore(CHARTER), aStore(CHARTER)];
      const element = new Element();
      globalThis.cookieConsent = page;
      try {
        expect(element.store).to.equal(page);
        element.store = own;
        expect(element.store).to.equal(own);
        element.store = undefined;
        expect(element.store).to.equal(page);
      } finally {
        globalThis.cookieConsent = undefined;
      }
    });
  }

  it('warns where an attribute says false to what it switches on, however it came, and of no other', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void warned.push(message);
    try {
      for (const Element of CLASSES) {
        const element = new Element();
        for (const [, { type, attribute }] of Element.elementProperties)
          if (typeof attribute === 'string') element.setAttribute(attribute, type === Boolean ? '' : 'false');
        await placed(element);
      }
      const codes = (): string[] => warned.map((message) => message.split(']')[0] ?? '');
      expect(codes().filter((code) => code.includes('false-'))).to.deep.equal([]);
      const flags = CLASSES.flatMap((Element) =>
        [...Element.elementProperties]
          .filter(([, { type }]) => type === Boolean)
          .map(
            ([property, { attribute }]) =>
              [Element, String(typeof attribute === 'string' ? attribute : property)] as const,
          ),
      );
      for (const [at, [Element, attribute]] of flags.entries()) {
        const element = new Element();
        if (at % 2 === 0) element.setAttribute(attribute, 'false');
        await placed(element);
        if (at % 2 === 1) element.setAttribute(attribute, 'false');
        await element.updateComplete;
      }
      expect(codes().filter((code) => code.includes('false-'))).to.deep.equal(
        flags.map(([, attribute]) => `[cookie-charter false-${attribute}`),
      );
    } finally {
      console.warn = warn;
    }
  });
});
