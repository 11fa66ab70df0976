import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { MEASUREMENT_CONDITIONS } from '../../src/charter/charter.js';
import { parseCharter } from '../../src/charter/parse.js';
import type { ConsentStore } from '../../src/consent/store.js';
import type { CookieCharter } from '../../src/elements/charter/charter.js';
import '../../src/elements/charter/define.js';
import { requestPreferences } from '../../src/elements/shared/preferences-request.js';
import type { CookieTable } from '../../src/elements/table/table.js';
import '../../src/elements/table/define.js';
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
const aTable = (store: ConsentStore, lang = 'en', columns = ''): Promise<CookieTable> =>
  shown('cookie-table', html`<cookie-table columns=${columns} .store=${store}></cookie-table>`, lang);
/** The text of each row, header first, without the labels that cards show. */
const rowsOf = (element: Element, index = 0): string[][] =>
  [...(all(element, 'table')[index] as HTMLTableElement).rows].map((row) =>
    [...row.cells].map((cell) => words(cell.querySelector('.value') ?? cell)),
  );

describe('<cookie-table>', () => {
  it('is a real table: caption, headers for columns and rows, a row a cookie (R117)', async () => {
    const table = await aTable(aStore(CHARTER));
    expect(rowsOf(table)).to.deep.equal([
      ['Provider', 'Service and location', 'Cookie name', 'Purposes', 'Duration'],
      ['Opendatasoft', 'Sign-in (front office)', 'sessionid', 'Recognise', en.session],
    ]);
    for (const each of all(table, 'table')) {
      expect(words(each.querySelector('caption'))).to.not.equal('');
      expect([...each.querySelectorAll('thead th')].every((cell) => cell.getAttribute('scope') === 'col')).to.be.true;
      expect(
        [...each.querySelectorAll('tbody tr')].every((row) => row.querySelectorAll('th[scope="row"]').length === 1),
      ).to.be.true;
      const wrapper = each.parentElement!;
      expect([
        wrapper.tabIndex,
        wrapper.getAttribute('role'),
        words(table.shadowRoot!.getElementById(wrapper.getAttribute('aria-labelledby')!)) !== '',
      ]).to.deep.equal([0, 'region', true]);
    }
    await expect(table).to.be.accessible();
  });

  it('never mixes what needs consent with what does not, and heads each group (R123)', async () => {
    const table = await aTable(aStore(CHARTER));
    expect(all(table, '[role="heading"]').map(words)).to.deep.equal([
      en.withoutConsent(en.kinds.necessary.title),
      en.withoutConsent(en.kinds.statistics.title),
      en.withConsent(en.kinds.statistics.title),
      en.withConsent(en.kinds['third-party'].title),
    ]);
    expect(rowsOf(table, 3)).to.have.length(3);
  });

  it('says durations in the reader’s words (R124)', async () => {
    const table = await aTable(aStore(CHARTER), 'fr');
    expect(rowsOf(table)[1]?.[4]).to.equal(fr.session);
    expect(rowsOf(table, 2)[1]?.[4]?.replace(/\u00a0|\u202f/g, ' ')).to.equal('13 mois');
    expect(rowsOf(table, 2)[1]?.[3]).to.equal('Compter');
    expect(rowsOf(table, 3)[1]?.[4]).to.equal(fr.notStated);
  });

  it('shows the columns asked for, in their order, and the visitor’s answers as they change', async () => {
    const store = aStore(CHARTER);
    const table = await aTable(store, 'en', 'name status nonsense ground');
    expect(rowsOf(table)[0]).to.deep.equal(['Cookie name', 'Your choice', 'Legal ground']);
    expect(rowsOf(table)[1]?.[1]).to.equal(en.alwaysActive);
    expect(rowsOf(table, 1)[1]?.[2]).to.equal(en.exemptions['audience-measurement']);
    expect(rowsOf(table, 2)[1]?.[1]).to.equal(en.statusPending);
    store.set({ matomo: 'granted' });
    await table.updateComplete;
    expect(rowsOf(table, 2)[1]?.[1]).to.equal(en.statusGranted);
  });

  it('shows one category or one service', async () => {
    const store = aStore(CHARTER);
    const table = await shown<CookieTable>(
      'cookie-table',
      html`<cookie-table category="third-party" caption="Films" .store=${store}></cookie-table>`,
    );
    expect(all(table, 'table')).to.have.length(1);
    expect(words(one(table, '[role="heading"]'))).to.equal('Films');
    table.category = '';
    table.service = 'login';
    await table.updateComplete;
    expect(
      rowsOf(table)
        .slice(1)
        .map((row) => row[2]),
    ).to.deep.equal(['sessionid']);
    table.service = 'nobody';
    await table.updateComplete;
    expect(words(one(table, '[part="message"]'))).to.equal(en.emptyTable);
  });

  it('shows HTML as text and links to nothing unsafe', async () => {
    const { charter } = parseCharter({
      site: SITE,
      services: [aService({ name: '<img src=x onerror=alert(1)>', policyUrl: 'javascript:alert(1)' })],
    });
    const table = await aTable(aStore(charter));
    expect(rowsOf(table)[1]?.[1]).to.equal('<img src=x onerror=alert(1)>');
    expect(all(table, 'img, a')).to.deep.equal([]);
  });

  it('stays a table to assistive technology when it is shown as cards (R117)', async () => {
    const place = await shown<CookieTable>(
      'cookie-table',
      html`<div style="width: 18rem"><cookie-table .store=${aStore(CHARTER)}></cookie-table></div>`,
    );
    const [first] = all(place, 'tbody tr');
    expect(getComputedStyle(first!).display).to.equal('block');
    const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'];
    for (const role of roles) expect(all(place, `[role="${role}"]`), role).to.not.have.length(0);
    expect(all(place, '.label').every((label) => label.getAttribute('aria-hidden') === 'true')).to.be.true;
    expect(getComputedStyle(one(place, 'thead')).visibility).to.equal('visible');
    await expect(place).to.be.accessible();
  });

  it('shows what its author wrote until there is something better, and in the author’s order', async () => {
    const authored = html`<table>
      <caption>
        Our cookies
      </caption>
      <tr><th>Colour</th><th>Cookie name</th><th>Provider</th></tr>
      <tr><td>blue</td><td>sessionid</td><td>Opendatasoft</td></tr>
    </table>`;
    const place = await fixture(
      html`<div lang="en"><cookie-table category="necessary">${authored}</cookie-table></div>`,
    );
    const table = place.querySelector<CookieTable>('cookie-table')!;
    await table.updateComplete;
    expect((one(table, 'slot') as HTMLSlotElement).assignedElements()).to.have.length(1);
    const { readAuthoredTables } = await import('../../src/charter/authored-table.js');
    table.store = aStore(
      parseCharter(readAuthoredTables([{ table: table.querySelector('table')!, category: 'necessary' }], 'site'))
        .charter,
    );
    await waitUntil(() => table.shadowRoot?.querySelector('table') !== null);
    expect(rowsOf(table)).to.deep.equal([
      ['Colour', 'Cookie name', 'Provider'],
      ['blue', 'sessionid', 'Opendatasoft'],
    ]);
    expect(words(one(table, '[role="heading"]'))).to.equal('Our cookies');
  });
});

describe('<cookie-charter>', () => {
  const aPage = (store: ConsentStore, lang = 'en'): Promise<CookieCharter> =>
    shown('cookie-charter', html`<cookie-charter .store=${store}></cookie-charter>`, lang);

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
});

describe('<cookie-trigger>', () => {
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
