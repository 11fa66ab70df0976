import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { loadStrings, stringsFor } from '../../src/i18n/catalogue.js';
import en from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { LocalizeController } from '../../src/i18n/localize-controller.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { overrideStrings } from '../../src/i18n/override-strings.js';
import { plurals } from '../../src/i18n/plurals.js';
import { regionOf } from '../../src/i18n/region.js';

/** Says the label of the trigger, in the language around it. */
class SayingElement extends LitElement {
  readonly localize = new LocalizeController(this, 'asking');

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
      html`<div><p lang="fr-BE"><test-saying></test-saying></p><p lang="tlh"><test-saying></test-saying></p></div>`,
    );
    const [belgian, klingon] = place.querySelectorAll('test-saying');
    await saying(belgian!, fr.manageCookies);
    await saying(klingon!, en.manageCookies);
    expect((klingon as SayingElement).localize.dir).to.equal('ltr');
    expect((belgian as SayingElement).localize.dir).to.equal(undefined);
  });

  it('are those of a tag that a system writes with an underscore', async () => {
    const place = await fixture(html`<p lang="fr_FR"><test-saying></test-saying></p>`);
    await saying(place.querySelector('test-saying'), fr.manageCookies);
  });

  it('are the site’s own where it has some, at once on what is shown', async () => {
    const place = await fixture(
      html`<div lang="en"><test-saying></test-saying><p lang="de-AT"><test-saying></test-saying></p></div>`,
    );
    const [english, austrian] = place.querySelectorAll('test-saying');
    await saying(english!, en.manageCookies);
    overrideStrings({ en: { manageCookies: 'Your cookies' }, de: { manageCookies: 'Ihre Cookies' } });
    await saying(english!, 'Your cookies');
    await saying(austrian!, 'Ihre Cookies');
    overrideStrings({ en: { manageCookies: en.manageCookies } });
    await saying(english!, en.manageCookies);
  });

  it('are the kit’s where a site’s own are empty: no control is left without words (L25)', async () => {
    overrideStrings({ en: { rejectAll: ' ', manageCookies: 'Cookies here' } });
    await loadStrings('en');
    expect(stringsFor('en')).to.include({ rejectAll: en.rejectAll, manageCookies: 'Cookies here' });
    overrideStrings({ en: { manageCookies: en.manageCookies } });
  });

  it('are there at once the second time', async () => {
    await loadStrings('fr-BE');
    expect(stringsFor('fr')?.acceptAll).to.equal(fr.acceptAll);
  });

  it('write dates and numbers as in the reader’s region, and never fail on a tag that is none', async () => {
    for (const [lang, tag] of [
      ['fr-be', 'fr-BE'],
      ['en-GB', 'en-GB'],
      ['en_GB', 'en'],
      ['tlh', 'en'],
      ['en-', 'en'],
    ] as const) {
      await loadStrings(lang);
      expect(stringsFor(lang)?.lang, lang).to.equal(tag);
    }
  });

  it('are labelled as what they are where the reader writes the language in another script', async () => {
    for (const [lang, tag] of [
      ['zh-Hant', 'zh'],
      ['zh-TW', 'zh'],
      ['zh-hk', 'zh'],
      ['zh-Hant-SG', 'zh'],
      ['zh-SG', 'zh-SG'],
      ['zh-hans-cn', 'zh-Hans-CN'],
      ['de-ch', 'de-CH'],
    ] as const) {
      await loadStrings(lang);
      expect(stringsFor(lang)?.lang, lang).to.equal(tag);
    }
  });

  it('are the same object until they change, so that what is kept by it is found again', async () => {
    await loadStrings('fr-BE');
    await loadStrings('en');
    const [belgian, english] = [stringsFor('fr-BE'), stringsFor('en')];
    expect(stringsFor('fr-BE')).to.equal(belgian);
    await loadStrings('is');
    expect(stringsFor('fr-BE'), 'another language was loaded').to.equal(belgian);
    overrideStrings({ en: { manageCookies: 'Cookies here' } });
    expect(stringsFor('en')).not.to.equal(english);
    expect(stringsFor('en')?.manageCookies).to.equal('Cookies here');
    expect(stringsFor('en')).to.equal(stringsFor('en'));
    overrideStrings({ en: { manageCookies: en.manageCookies } });
    expect(stringsFor('en')?.manageCookies).to.equal(en.manageCookies);
  });
});

describe('what is known without asking `Intl`', () => {
  const tags = Object.keys(LANGUAGES).map((tag) => Intl.getCanonicalLocales(tag)[0]!);

  it('is written as it writes it: every count', () => {
    for (const tag of tags) {
      const numbers = new Intl.NumberFormat(tag);
      const count = plurals(tag);
      for (const n of [...Array(1001).keys(), 12_345, 1_234_567]) {
        expect(count(n, { other: '# §' }, n), tag).to.equal(`${numbers.format(n)} ${numbers.format(n)}`);
      }
    }
  });

  it('is the script that it says: in every region', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const regions = [...letters.flatMap((one) => letters.map((other) => one + other)), '001', '150', '419'];
    const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;
    for (const own of tags.filter((tag) => !tag.includes('-'))) {
      for (const region of regions) {
        const tag = `${own}-${region}`;
        expect(regionOf(tag, own)).to.equal(scriptOf(tag) === scriptOf(own) ? Intl.getCanonicalLocales(tag)[0] : own);
      }
    }
  });
});
