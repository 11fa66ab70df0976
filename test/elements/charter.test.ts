import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { MEASUREMENT_CONDITIONS } from '../../src/charter/grounds.js';
import type { Charter } from '../../src/charter/charter.js';
import { charterToJsonLd } from '../../src/charter/export/json-ld.js';
import { parseCharter } from '../../src/charter/parse.js';
import type { ConsentStore } from '../../src/consent/store.js';
import { CookieCharter } from '../../src/elements/charter/charter.js';
import '../../src/elements/charter/define.js';
import { requestPreferences } from '../../src/elements/shared/preferences-request.js';
import '../../src/elements/trigger/define.js';
import en from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { aCharter, aService, aStore, SITE } from '../support/charters.js';
import { action, all, one, shown, words } from '../support/shown.js';

const LOGIN = {
  id: 'login',
  category: 'necessary',
  provider: 'Opendatasoft',
  name: 'Sign-in',
  location: 'front office',
  purpose: 'Recognise',
  cookies: [{ name: 'sessionid', duration: 'session' }],
};
const CHARTER = aCharter(
  LOGIN,
  { id: 'matomo', purpose: { fr: 'Compter', en: 'Count' } },
  {
    ...{ id: 'exempt-count', consent: 'exempt', exemption: 'audience-measurement', name: 'Counter' },
    ...{ conditions: MEASUREMENT_CONDITIONS, dataRetention: 'P25M' },
  },
  { id: 'film', category: 'third-party', name: 'Film', cookies: [{ name: 'f' }, { name: 'g' }] },
);
describe('<cookie-charter>', () => {
  const aPage = (store: ConsentStore, lang = 'en'): Promise<CookieCharter> =>
    shown('cookie-charter', html`<cookie-charter .store=${store}></cookie-charter>`, lang);

  it('has the columns it is told, in their order', async () => {
    const page = await shown<CookieCharter>(
      'cookie-charter',
      html`<cookie-charter columns="name recipients nonsense" .store=${aStore(CHARTER)}></cookie-charter>`,
    );
    const table = one(page, 'table');
    expect([...table.querySelectorAll('thead th')].map(words)).to.deep.equal([en.columns.name, en.columns.recipients]);
  });

  it('is a whole page: who, what, the four kinds, the use, the tables, the choices, the rights (R122)', async () => {
    const { charter } = parseCharter({
      site: { ...SITE, contact: 'dpo@ville.example', dataProtectionOfficer: 'Anne Martin' },
      updated: '2026-11-23',
      services: [aService()],
    });
    const page = await aPage(aStore(charter));
    const outline = all(page, '[role="heading"]').map((heading) => [
      heading.getAttribute('aria-level'),
      words(heading),
    ]);
    expect(outline).to.deep.equal([
      ['1', en.charterTitle],
      ['2', en.whatTitle],
      ['2', en.kindsTitle],
      ...(['necessary', 'statistics', 'first-party', 'third-party'] as const).map((kind) => [
        '3',
        en.kinds[kind].title,
      ]),
      ['2', en.usageTitle('Portail')],
      ['2', en.tablesTitle],
      ['3', en.withConsent(en.kinds.statistics.title)],
      ['2', en.choicesTitle],
      ['3', en.kinds.statistics.title],
      ['2', en.rightsTitle],
    ]);
    const text = words(page.shadowRoot!.querySelector('[part="base"]'));
    expect(text).to.include('Ville').and.include('November 23, 2026').and.include('Anne Martin').and.include('CNIL');
    expect(all(page, 'a').map((link) => link.getAttribute('href'))).to.include('mailto:dpo@ville.example');
    await expect(page).to.be.accessible();
  });

  it('takes the choices, and confirms them', async () => {
    const store = aStore(CHARTER);
    const page = await aPage(store, 'fr');
    action(page, 'reject').click();
    expect(store.denied).to.deep.equal(['matomo', 'film']);
    await waitUntil(() => page.shadowRoot?.activeElement?.getAttribute('part') === 'confirmation');
    expect(words(one(page, '[part="confirmation"]'))).to.include(fr.rejected);
  });

  it('brings its choices forward when they are asked for', async () => {
    const page = await aPage(aStore(CHARTER));
    requestPreferences();
    await waitUntil(() => page.shadowRoot?.activeElement?.id === 'choices');
  });

  it('says that nothing is asked where all is exempt', async () => {
    const page = await aPage(aStore(aCharter(LOGIN)));
    expect(words(page.shadowRoot!.querySelector('[part="base"]')))
      .to.include(en.usageNone)
      .and.include(en.nothingToChoose);
    expect(all(page, 'input, [data-action]')).to.deep.equal([]);
  });

  it('marks a text of another language as such (R120)', async () => {
    const page = await aPage(aStore(aCharter({ id: 'a', name: { fr: 'Mesure' }, purpose: { en: 'Count' } })));
    const foreign = all(page, '[lang="fr"]');
    expect(foreign.length).to.be.greaterThan(0);
    expect([...new Set(foreign.map(words))]).to.deep.equal(['Mesure']);
  });

  const blocks = (): HTMLScriptElement[] => [
    ...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
  ];
  const told = (): Record<string, unknown> => JSON.parse(blocks()[0]!.text) as Record<string, unknown>;

  it('tells machines the same as JSON-LD beside the page’s own content, once, as long as it is there (R130)', async () => {
    const store = aStore(aCharter('one'));
    const page = await aPage(store);
    expect(blocks().map(({ parentElement }) => parentElement)).to.deep.equal([page]);
    expect(told()).to.deep.equal(charterToJsonLd(store.charter, 'en'));
    store.adopt(aCharter('one', { id: 'two', name: '</script><!--<b>' }));
    await page.updateComplete;
    expect(blocks()).to.have.length(1);
    expect(told()['dpv:hasProcess']).to.have.length(2);
    expect(blocks()[0]!.outerHTML.match(/</g)).to.have.length(2);
    page.parentElement!.lang = 'fr';
    await waitUntil(() => words(one(page, '#title')) === fr.charterTitle);
    const copy = document.createElement('cookie-charter');
    copy.append(blocks()[0]!.cloneNode(true));
    copy.store = store;
    page.after(copy);
    await copy.updateComplete;
    expect(blocks()).to.have.length(1);
    copy.remove();
    page.remove();
    expect(blocks()).to.deep.equal([]);
  });

  describe('with a previous version', () => {
    const { earlierCharter } = CookieCharter;
    after(() => {
      CookieCharter.earlierCharter = earlierCharter;
    });
    const changes = async (before: Charter | undefined, now: Charter, lang = 'en'): Promise<CookieCharter> => {
      CookieCharter.earlierCharter = () => Promise.resolve(before);
      const page = await shown<CookieCharter>(
        'cookie-charter',
        html`<cookie-charter previous="/charter-1.json" .store=${aStore(now)}></cookie-charter>`,
        lang,
      );
      if (before) await waitUntil(() => page.shadowRoot?.getElementById('changes'));
      return page;
    };
    const sentences = (page: CookieCharter): string[] => all(page, '.changes li').map(words);

    it('tells what changed since, and of what visitors are asked again (R131)', async () => {
      const before = parseCharter({
        site: SITE,
        updated: '2026-10-01',
        services: [
          aService({ id: 'a', name: 'A' }),
          aService({ id: 'b', name: 'B' }),
          aService({ id: 'c', name: 'C' }),
        ],
      }).charter;
      const now = aCharter(
        { id: 'a', name: 'A', provider: 'Acme', dataRetention: 'P1Y', revision: 2 },
        { id: 'c', name: 'C', cookies: [{ name: 'x' }, { name: 'y' }] },
        { id: 'd', name: 'D' },
      );
      const page = await changes(before, now);
      expect(words(page.shadowRoot?.getElementById('changes'))).to.equal(en.changesTitle);
      expect(words(page.shadowRoot?.getElementById('changes')?.nextElementSibling)).to.include('October 1, 2026');
      expect(sentences(page)).to.deep.equal([
        `${en.changeAltered('A', 'Provider and Data kept for')} ${en.asksAgain}`,
        `${en.changeCookiesAdded('C', 'x and y')} ${en.changeCookiesRemoved('C', '_pk_id.*')}`,
        `${en.changeAdded('D')} ${en.asksAgain}`,
        en.changeRemoved('B'),
      ]);
      await expect(page).to.be.accessible();
    });

    it('says that nothing changed, and speaks the reader’s language (R131)', async () => {
      const same = await changes(aCharter('a'), aCharter('a'), 'fr');
      expect(words(same.shadowRoot?.getElementById('changes')?.parentElement)).to.include(fr.changesNone);
      const revised = await changes(aCharter('a'), aCharter({ id: 'a', name: 'a', revision: 2 }), 'fr');
      expect(sentences(revised)).to.deep.equal([words(`a${fr.separator}${fr.asksAgain}`)]);
    });

    it('says nothing where the previous version cannot be had', async () => {
      const page = await changes(undefined, aCharter('a'));
      await page.updateComplete;
      expect(page.shadowRoot?.getElementById('changes')).to.equal(null);
    });
  });
});

describe('<cookie-trigger>', () => {
  it('shows the link of the page until its words are there, and then its button alone', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="is"></div>`);
    place.innerHTML = '<cookie-trigger><a href="#x">Vafrakökur</a></cookie-trigger>';
    const trigger = place.querySelector('cookie-trigger')!;
    const link = place.querySelector('a')!;
    await trigger.updateComplete;
    expect(link.getClientRects()).to.have.length(1);
    expect(all(trigger, 'button')).to.deep.equal([]);
    await waitUntil(() => all(trigger, 'button').length === 1);
    expect(link.getClientRects()).to.have.length(0);
  });

  it('is a button that says what it does, and asks for the choices', async () => {
    const trigger = await shown(
      'cookie-trigger',
      html`<cookie-trigger><a href="#x">Cookies</a></cookie-trigger>`,
      'fr',
    );
    const button = one(trigger, 'button');
    expect(words(button)).to.equal('Gérer les cookies');
    expect(trigger.querySelector('a')!.getClientRects()).to.have.length(0);
    let isAsked = false;
    const hear = (event: Event): void => {
      isAsked = true;
      event.preventDefault();
    };
    document.addEventListener('cookie-preferences-open', hear);
    button.click();
    document.removeEventListener('cookie-preferences-open', hear);
    expect(isAsked).to.be.true;
    await expect(trigger).to.be.accessible();
  });
});
