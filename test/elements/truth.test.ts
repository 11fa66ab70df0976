import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Charter } from '../../src/charter/charter.js';
import { MEASUREMENT_CONDITIONS } from '../../src/charter/grounds.js';
import { parseCharter } from '../../src/charter/parse.js';
import '../../src/elements/banner/define.js';
import '../../src/elements/charter/define.js';
import '../../src/elements/preferences/define.js';
import '../../src/elements/table/define.js';
import en from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { aService, aStore, SITE } from '../support/charters.js';
import { action, all, one, shown, words } from '../support/shown.js';

/** Measurement that a profile lets run until a visitor objects. */
const MEASURED = aService({
  ...{ id: 'count', name: 'Counter', consent: 'exempt', exemption: 'audience-measurement' },
  ...{ conditions: MEASUREMENT_CONDITIONS, dataRetention: 'P25M' },
});
const LOGIN = aService({ id: 'login', category: 'necessary', name: 'Sign-in' });
const FILM = aService({ id: 'film', category: 'third-party', name: 'Film', provider: 'Tube' });

const aSite = (services: object[], over: object = {}): Charter =>
  parseCharter({ site: SITE, services, ...over }).charter;

type Shows = (store: ReturnType<typeof aStore>) => TemplateResult;
const SHOWS: Readonly<Record<string, Shows>> = {
  'cookie-banner': (store) => html`<cookie-banner .store=${store}></cookie-banner>`,
  'cookie-preferences': (store) => html`<cookie-preferences .store=${store}></cookie-preferences>`,
  'cookie-charter': (store) => html`<cookie-charter .store=${store}></cookie-charter>`,
  'cookie-table': (store) => html`<cookie-table .store=${store}></cookie-table>`,
};

/** All that an element says of a charter. */
async function saidIn(tag: keyof typeof SHOWS, charter: Charter, lang = 'en'): Promise<string> {
  const element = await shown(tag, SHOWS[tag]!(aStore(charter)), lang);
  return all(element, '.base, section, table').map(words).join(' ');
}

describe('what the kit says', () => {
  it('denies that there are third parties where the site alone provides everything, and nowhere else (R15, R128)', async () => {
    const said = async (service: object): Promise<string> => saidIn('cookie-banner', aSite([aService(service)]));
    expect(await said({ provider: 'Ville' })).to.include(en.noThirdParty);
    expect(await said({ provider: 'Clarity' })).to.not.include(en.noThirdParty);
    const theirs = { provider: 'Ville', category: 'third-party' };
    expect(await said(theirs)).to.not.include(en.noThirdParty);
    const abroad = { provider: 'Ville', transfers: [{ country: 'US', safeguard: 'DPF' }] };
    expect(await said(abroad)).to.not.include(en.noThirdParty);
    // Of a purpose without services nobody says who has a part in it.
    expect(await saidIn('cookie-banner', aSite([], { categories: [{ id: 'statistics' }] }))).to.not.include(
      en.noThirdParty,
    );
  });

  it('tells on the first layer, and wherever else, of what runs until a visitor objects (R44)', async () => {
    const measured = aSite([LOGIN, MEASURED, FILM]);
    expect(await saidIn('cookie-banner', measured)).to.include(en.withoutAsking);
    expect(await saidIn('cookie-charter', measured)).to.include(en.withoutAsking);
    expect(await saidIn('cookie-preferences', aSite([LOGIN, MEASURED]))).to.include(en.withoutAsking);
    for (const tag of ['cookie-banner', 'cookie-charter']) {
      expect(await saidIn(tag, aSite([LOGIN, FILM])), tag).to.not.include(en.withoutAsking);
    }
  });

  it('says of nothing one may object to that it is always active, or that there is nothing to choose (R37, R44)', async () => {
    const store = aStore(aSite([LOGIN, MEASURED]));
    const preferences = await shown('cookie-preferences', SHOWS['cookie-preferences']!(store));
    const purpose = all(preferences, '[part="purpose"]')[1]!;
    expect(words(one(preferences, '[part="message"]'))).to.not.include(en.nothingToChoose);
    action(preferences, 'reject').click();
    await preferences.updateComplete;
    expect(store.denied).to.deep.equal(['count']);
    expect(words(purpose)).to.include(en.objected).and.not.include(en.alwaysActive);
    expect(words(all(preferences, '[part="purpose"]')[0])).to.include(en.alwaysActive);
  });

  it('counts services as needed by what a visitor asks for only where they are (R40, R46)', async () => {
    const said = await saidIn('cookie-charter', aSite([LOGIN, MEASURED, FILM]));
    expect(said).to.include(en.usageExempt(1)).and.include(en.usageConsent(1));
    expect(said).to.not.include(en.usageExempt(2));
    const california = await saidIn('cookie-charter', aSite([MEASURED], { profile: 'us-ca' }));
    expect(california).to.include(en.exemptions['audience-measurement']);
    expect(california).to.not.include(en.usageExempt(1)).and.not.include(en.withoutAsking);
  });

  it('says of what runs until it is refused that it does, in the charter and its tables', async () => {
    const california = aSite([LOGIN, FILM], { profile: 'us-ca' });
    const said = await saidIn('cookie-charter', california);
    expect(said).to.include(en.usageUnlessRefused(1)).and.not.include(en.usageConsent(1));
    expect(said).to.not.include(en.kinds['third-party'].consentRule);
    const title = en.kinds['third-party'].title;
    for (const tag of ['cookie-charter', 'cookie-table']) {
      const told = await saidIn(tag, california);
      expect(told, tag).to.include(en.unlessRefused(title)).and.not.include(en.withConsent(title));
    }
  });

  it('speaks of exempt measurement where the profile knows it (R43)', async () => {
    for (const [profile, isKnown] of [
      ['fr', true],
      ['uk', true],
      ['eu', false],
      ['de', false],
    ] as const) {
      const said = await saidIn('cookie-charter', aSite([FILM], { profile }));
      expect(said.includes(en.kinds.statistics.consentRule), profile).to.equal(isKnown);
    }
  });

  it('tells of the right to withdraw where there is something to withdraw (R17, R122)', async () => {
    const words = en.changeMind(en.manageCookies);
    expect(await saidIn('cookie-charter', aSite([FILM]))).to.include(words);
    expect(await saidIn('cookie-charter', aSite([LOGIN]))).to.not.include(words);
  });

  it('leads from the choices to the charter, where that is another page (R22)', async () => {
    for (const [charterUrl, links] of [
      ['/cookies', [en.charterTitle]],
      [location.href, []],
    ] as const) {
      const store = aStore(parseCharter({ site: { ...SITE, charterUrl }, services: [LOGIN] }).charter);
      const preferences = await shown('cookie-preferences', SHOWS['cookie-preferences']!(store));
      expect(all(preferences, 'a').map(words), charterUrl).to.deep.equal(links);
    }
  });

  it('takes any name into its French sentences, as French has articles and elisions', () => {
    for (const name of ['Département des Hautes-Pyrénées', 'Opendatasoft', 'Le Monde', 'Hautes-Pyrénées']) {
      const said = [
        ...[fr.bannerMessage(name), fr.charterIntroduction('opendata.ha-py.fr', name), fr.rights(name)],
        ...[fr.policyOf(name), fr.gateMessage(name)],
      ];
      // In brackets or after a colon, no word before it depends on it.
      for (const sentence of said) expect(sentence.split(name)[0], sentence).to.match(/(?:\(|\s: )$/);
    }
  });
});
