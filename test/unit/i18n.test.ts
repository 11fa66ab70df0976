import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { loadStrings, overrideStrings, stringsFor } from '../../src/i18n/catalogue.js';
import { isHonestLabel } from '../../src/i18n/honest-labels.js';
import en from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { LocalizeController } from '../../src/i18n/localize-controller.js';
import type { Strings } from '../../src/i18n/strings.js';

/** Says the label of the trigger, in the language around it. */
class SayingElement extends LitElement {
  readonly localize = new LocalizeController(this);

  protected override render(): TemplateResult {
    return html`${this.localize.strings?.manageCookies ?? '…'}`;
  }
}
customElements.define('test-saying', SayingElement);

const says = (element: Element | null): string => element?.shadowRoot?.textContent.trim() ?? '';
const saying = (element: Element | null, words: string): Promise<void> =>
  waitUntil(() => says(element) === words, `never said “${words}”`);

describe('the words of an element', () => {
  it('are in the closest language, and follow it', async () => {
    const place = await fixture(html`<div lang="en"><p><test-saying></test-saying></p></div>`);
    const element = place.querySelector('test-saying');
    await saying(element, en.manageCookies);
    place.querySelector('p')!.lang = 'fr';
    await saying(element, fr.manageCookies);
    place.querySelector('p')!.removeAttribute('lang');
    await saying(element, en.manageCookies);
  });

  it('are found through shadow roots', async () => {
    const outer = await fixture(html`<div lang="fr"><div class="host"></div></div>`);
    const root = outer.querySelector('.host')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('test-saying'));
    const element = root.querySelector('test-saying');
    await saying(element, fr.manageCookies);
    outer.setAttribute('lang', 'en');
    await saying(element, en.manageCookies);
  });

  it('are those of the language where a region has none, and English where a language has none', async () => {
    const place = await fixture(
      html`<div><p lang="fr-CA"><test-saying></test-saying></p><p lang="tlh"><test-saying></test-saying></p></div>`,
    );
    const [canadian, klingon] = place.querySelectorAll('test-saying');
    await saying(canadian!, fr.manageCookies);
    await saying(klingon!, en.manageCookies);
    expect((klingon as SayingElement).localize.dir).to.equal('ltr');
    expect((canadian as SayingElement).localize.dir).to.equal(undefined);
  });

  it('are the site’s own where it has some, at once on what is shown', async () => {
    const place = await fixture(
      html`<div lang="en"><test-saying></test-saying><p lang="de-AT"><test-saying></test-saying></p></div>`,
    );
    const [english, austrian] = place.querySelectorAll('test-saying');
    await saying(english!, en.manageCookies);
    overrideStrings({ en: { manageCookies: 'Your cookies' }, de: { manageCookies: 'Cookies verwalten' } });
    await saying(english!, 'Your cookies');
    await saying(austrian!, 'Cookies verwalten');
    overrideStrings({ en: { manageCookies: en.manageCookies } });
    await saying(english!, en.manageCookies);
  });

  it('are there at once the second time', async () => {
    await loadStrings('fr-BE');
    expect(stringsFor('fr')?.acceptAll).to.equal(fr.acceptAll);
  });
});

describe('the catalogues', () => {
  /** Every text of a catalogue by its path, functions called with plain words. */
  function textsOf(part: unknown, path = ''): [string, string][] {
    if (typeof part === 'string') return [[path, part]];
    if (typeof part === 'function')
      return [
        [path, (part as (...words: unknown[]) => string)('Portail', 'Ville')],
        [path, (part as (...numbers: unknown[]) => string)(2, 3)],
      ];
    return Object.entries(part as object).flatMap(([key, member]) =>
      textsOf(member, path === '' ? key : `${path}.${key}`),
    );
  }
  /** Words that both languages share. */
  const SAME = ['dir', 'version', 'contact', 'techniques.cookie', 'techniques.serviceWorker'];
  const keys = (strings: Strings): string[] =>
    textsOf(strings)
      .map(([path]) => path)
      .sort();

  it('say the same things, none missing and none left over', () => {
    expect(keys(fr)).to.deep.equal(keys(en));
    expect([en, fr].flatMap((strings) => textsOf(strings)).filter(([, text]) => text.trim() === '')).to.deep.equal([]);
  });

  it('are translated', () => {
    const english = new Map(textsOf(en));
    const same = textsOf(fr).filter(([path, text]) => english.get(path) === text && !SAME.includes(path));
    expect(same.map(([path]) => path)).to.deep.equal([]);
  });

  it('have labels that say plainly what they do (R27)', () => {
    for (const strings of [en, fr]) {
      for (const label of ['acceptAll', 'rejectAll', 'accept', 'reject'] as const) {
        expect(isHonestLabel(strings.lang, label, strings[label]), strings[label]).to.be.true;
      }
    }
    expect(isHonestLabel('en', 'rejectAll', 'Maybe later')).to.be.false;
    expect(isHonestLabel('fr-CA', 'rejectAll', 'Continuer')).to.be.false;
  });

  it('never promise an experience in place of a purpose (R19)', () => {
    const vague =
      /améliorer votre expérience|improve your experience|enhance|meilleure expérience|nos partenaires|our partners/i;
    expect([en, fr].flatMap((strings) => textsOf(strings)).filter(([, text]) => vague.test(text))).to.deep.equal([]);
  });

  it('name the trigger by its own label wherever they speak of it (R17)', () => {
    for (const strings of [en, fr]) expect(strings.changeMind(strings.manageCookies)).to.include(strings.manageCookies);
  });

  it('are French to the last space', () => {
    const wrong = textsOf(fr).filter(([, text]) => /[^\u00a0\u202f\s][;?!»]|[ ][:;?!»]|«[^\u00a0\u202f]|'/.test(text));
    expect(wrong).to.deep.equal([]);
  });
});
