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
  }
});
