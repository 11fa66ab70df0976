import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { MEASUREMENT_CONDITIONS } from '../../src/charter/grounds.js';
import type { Charter, Cookie } from '../../src/charter/charter.js';
import { parseCharter, parseCharterText } from '../../src/charter/parse.js';
import type { ConsentStore } from '../../src/consent/store.js';
import type { DeviceView, Presence, Stayed } from '../../src/elements/shared/device.js';
import { CookieTable } from '../../src/elements/table/table.js';
import '../../src/elements/table/define.js';
import en from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { aCharter, aService, aStore, SITE } from '../support/charters.js';
import { all, one, shown, words } from '../support/shown.js';

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
    }
    await expect(table).to.be.accessible();
  });

  it('is a stop for the keyboard, and a region with a name, only where it scrolls (R117)', async () => {
    const columns = 'provider service name purpose duration party technique recipients ground retention';
    const table = await shown<CookieTable>(
      'cookie-table',
      html`<div style="inline-size: 46rem"><cookie-table columns=${columns} .store=${aStore(aCharter({}))}></cookie-table></div>`,
    );
    const box = one(table, '[part="scroller"]');
    const named = (): string =>
      words(table.shadowRoot!.getElementById(box.getAttribute('aria-labelledby') ?? '') ?? undefined);
    await waitUntil(() => box.tabIndex === 0);
    expect([box.getAttribute('role'), named()]).to.deep.equal(['region', en.withConsent(en.kinds.statistics.title)]);
    await expect(table).to.be.accessible();
    table.columns = 'name';
    await waitUntil(() => box.tabIndex === -1);
    expect([box.getAttribute('role'), named()]).to.deep.equal([null, '']);
  });

  it('draws many tables in turn too, each once (R117)', async () => {
    const services = Array.from({ length: 60 }, (_, index) => ({ id: `s${index}`, cookies: [{ name: `c${index}` }] }));
    const table = await shown<CookieTable>(
      'cookie-table',
      html`<cookie-table group-by="service" .store=${aStore(aCharter(...services))}></cookie-table>`,
    );
    expect(all(table, 'table').length).to.be.within(1, 59);
    await waitUntil(() => all(table, 'table').length === 60, 'not every table was drawn', { timeout: 8000 });
    expect(all(table, 'tbody code').map(words)).to.deep.equal(services.map((_, index) => `c${index}`));
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

  it('puts the rows of each service under a heading of its own, one level below its purpose (R117, R123)', async () => {
    const table = await shown<CookieTable>(
      'cookie-table',
      html`<cookie-table group-by="service" heading-level="2" .store=${aStore(CHARTER)}></cookie-table>`,
    );
    const outline = all(table, '[role="heading"]').map((each) => `${each.ariaLevel ?? ''} ${words(each)}`);
    expect(outline).to.deep.equal([
      `2 ${en.withoutConsent(en.kinds.necessary.title)}`,
      '3 Sign-in',
      `2 ${en.withoutConsent(en.kinds.statistics.title)}`,
      '3 Counter',
      `2 ${en.withConsent(en.kinds.statistics.title)}`,
      '3 Matomo',
      `2 ${en.withConsent(en.kinds['third-party'].title)}`,
      '3 Film',
    ]);
    expect(words(all(table, 'caption').at(-1))).to.equal(
      `${en.withConsent(en.kinds['third-party'].title)} – Film ${en.rowCount(2)}`,
    );
    await expect(table).to.be.accessible();
  });

  it('draws a long table in turn, and in the end one table with all its rows (R117)', async () => {
    const cookies = Array.from({ length: 900 }, (_, index) => ({ name: `c${index}` }));
    const table = await aTable(aStore(aCharter({ cookies })));
    expect(all(table, 'tbody tr').length).to.be.lessThan(900);
    await waitUntil(() => all(table, 'tbody tr').length === 900, 'not every row was drawn', { timeout: 8000 });
    expect(all(table, 'table')).to.have.length(1);
    expect(rowsOf(table).at(-1)?.[2]).to.equal('c899');
  });

  it('draws every row before printing (R132)', async () => {
    const cookies = Array.from({ length: 900 }, (_, index) => ({ name: `c${index}` }));
    const table = await aTable(aStore(aCharter({ cookies })));
    dispatchEvent(new Event('beforeprint'));
    expect(all(table, 'tbody tr')).to.have.length(900);
  });
});

describe('<cookie-table with-tools>', () => {
  const MANY = aCharter(
    LOGIN,
    {
      ...{ id: 'a', name: 'Éclair', provider: 'Zoé', purpose: 'Œuvre d’art' },
      cookies: [
        { name: 'one', duration: 'P2M' },
        { name: 'two', duration: 'persistent' },
        { name: 'three' },
        { name: 'four', duration: 'P40D' },
        { name: 'five', duration: 'session' },
      ],
    },
    { id: 'film', category: 'third-party', name: 'Film', provider: 'Acme', cookies: [{ name: 'f', duration: 'P1Y' }] },
  );
  const withTools = async (store: ConsentStore, lang = 'en', columns = ''): Promise<CookieTable> => {
    const table = await shown<CookieTable>(
      'cookie-table',
      html`<cookie-table with-tools columns=${columns} .store=${store}></cookie-table>`,
      lang,
    );
    await waitUntil(() => table.shadowRoot?.querySelector('[part="tools"]'));
    return table;
  };
  /** The names of the cookies in sight, in their order. */
  const seen = (table: CookieTable): string[] =>
    all(table, 'tbody tr')
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => words(row.querySelector('code')));
  const type = async (table: CookieTable, text: string): Promise<void> => {
    const field = one(table, 'input') as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await table.updateComplete;
  };
  const status = (table: CookieTable): string => words(one(table, '[part="tools"] [role="status"]'));
  const header = (table: CookieTable, title: string): HTMLElement =>
    all(table, 'thead button').find((button) => words(button) === title)!;

  it('has no tools unless they are asked for', async () => {
    const table = await aTable(aStore(MANY));
    expect(all(table, 'input, select, button')).to.deep.equal([]);
  });

  it('searches everything shown, whatever the case and accents, and says how much is left', async () => {
    const table = await withTools(aStore(MANY));
    expect(status(table)).to.equal(en.found(7, 7));
    for (const [text, names] of [
      ['eclair', ['one', 'two', 'three', 'four', 'five']],
      ['ZOE oeuvre', ['one', 'two', 'three', 'four', 'five']],
      ['acme', ['f']],
      ['40 days', ['four']],
      ['third-party', ['f']],
      ['fr acme', []],
      ['fil acme', ['f']],
    ] as const) {
      await type(table, text);
      expect(seen(table), text).to.deep.equal(names);
    }
    expect(status(table)).to.equal(en.found(1, 7));
    expect(all(table, '.group:not([hidden]) table')).to.have.length(1);
    expect(words(one(table, '.group:not([hidden]) caption'))).to.include(en.rowCount(1));
    await expect(table).to.be.accessible();
  });

  it('says when nothing matches, and leads back with the focus in the search', async () => {
    const table = await withTools(aStore(MANY), 'fr');
    await type(table, 'xyz');
    expect(status(table)).to.equal(fr.noMatch);
    expect(seen(table)).to.deep.equal([]);
    const clear = one(table, '.found button');
    expect(words(clear)).to.equal(fr.clearSearch);
    clear.focus();
    await sendKeys({ press: 'Enter' });
    await table.updateComplete;
    expect(seen(table)).to.have.length(7);
    expect(table.shadowRoot?.activeElement?.id).to.equal('search');
    expect((one(table, 'input') as HTMLInputElement).value).to.equal('');
    expect(clear.hidden).to.be.true;
  });

  it('shows a long table again in turn after a search, and sorted, with none left out (R117)', async () => {
    const cookies = Array.from({ length: 900 }, (_, index) => ({ name: `c${index}` }));
    const table = await withTools(aStore(aCharter({ cookies })));
    await waitUntil(() => seen(table).length === 900, 'not every row was drawn', { timeout: 8000 });
    await type(table, 'c89');
    expect(seen(table)).to.deep.equal(['c89', ...Array.from({ length: 10 }, (_, index) => `c${890 + index}`)]);
    await type(table, '');
    expect(seen(table).length).to.be.within(100, 899);
    expect(all(table, 'tbody tr')).to.have.length(900);
    await waitUntil(() => seen(table).length === 900, 'not every row came back', { timeout: 8000 });
    header(table, en.columns.name).click();
    header(table, en.columns.name).click();
    await table.updateComplete;
    expect(seen(table).slice(0, 2)).to.deep.equal(['c899', 'c898']);
    await waitUntil(() => seen(table).length === 900, 'not every row came back', { timeout: 8000 });
    expect(seen(table).at(-1)).to.equal('c0');
    // Drawn again for another reason, what is in sight stays, and so does the focus in it.
    const cell = all(table, 'tbody tr')[700]!;
    cell.tabIndex = -1;
    cell.focus();
    table.requestUpdate();
    await table.updateComplete;
    expect(seen(table)).to.have.length(900);
    expect(table.shadowRoot?.activeElement).to.equal(cell);
  });

  it('filters by what the visitor chose, and follows the choice', async () => {
    const store = aStore(MANY);
    const table = await withTools(store);
    const select = (): HTMLSelectElement => one(table, '#standing') as HTMLSelectElement;
    const options = (): string[] => [...select().options].map((option) => words(option));
    expect(words(one(table, 'label[for="standing"]'))).to.equal(en.columns.status);
    expect(options()).to.deep.equal([en.filterAllChoices, en.alwaysActive, en.statusPending]);
    store.set({ film: 'granted', a: 'denied' });
    await table.updateComplete;
    expect(options()).to.deep.equal([en.filterAllChoices, en.alwaysActive, en.statusDenied, en.statusGranted]);
    select().value = 'granted';
    select().dispatchEvent(new Event('change'));
    await table.updateComplete;
    expect(seen(table)).to.deep.equal(['f']);
    expect(status(table)).to.equal(en.found(1, 7));
    store.acceptAll();
    await table.updateComplete;
    expect(seen(table)).to.deep.equal(['one', 'two', 'three', 'four', 'five', 'f']);
    store.withdraw();
    await table.updateComplete;
    expect(seen(table), 'nothing is granted any more').to.have.length(7);
    await expect(table).to.be.accessible();
  });

  it('filters by purpose, where there is more than one', async () => {
    const table = await withTools(aStore(MANY));
    const select = one(table, 'select') as HTMLSelectElement;
    expect([...select.options].map((option) => words(option))).to.deep.equal([
      en.filterAll,
      en.kinds.necessary.title,
      en.kinds.statistics.title,
      en.kinds['third-party'].title,
    ]);
    select.value = 'third-party';
    select.dispatchEvent(new Event('change'));
    await table.updateComplete;
    expect(seen(table)).to.deep.equal(['f']);
    table.category = 'statistics';
    await table.updateComplete;
    expect(all(table, 'select')).to.deep.equal([]);
    expect(seen(table)).to.have.length(5);
  });

  it('sorts from the column headers, durations by their length, and what is not stated last (R117)', async () => {
    const table = await withTools(aStore(MANY));
    table.category = 'statistics';
    await table.updateComplete;
    const sort = one(table, 'thead th:last-child');
    const button = header(table, 'Duration');
    const described = table.shadowRoot?.getElementById(button.getAttribute('aria-describedby')!);
    expect(words(described)).to.equal(en.sortBy('Duration'));
    expect(sort.ariaSort).to.equal(null);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await table.updateComplete;
    expect(seen(table)).to.deep.equal(['five', 'four', 'one', 'two', 'three']);
    expect(sort.getAttribute('aria-sort')).to.equal('ascending');
    await sendKeys({ press: 'Enter' });
    await table.updateComplete;
    expect(seen(table)).to.deep.equal(['two', 'one', 'four', 'five', 'three']);
    expect(sort.getAttribute('aria-sort')).to.equal('descending');
    await sendKeys({ press: 'Enter' });
    await table.updateComplete;
    expect(seen(table)).to.deep.equal(['one', 'two', 'three', 'four', 'five']);
    expect(sort.hasAttribute('aria-sort')).to.be.false;
    expect(table.shadowRoot?.activeElement).to.equal(button);
    await expect(table).to.be.accessible();
  });

  it('sorts words as the reader’s language does, and sorts what was found', async () => {
    const names = ['zèbre', 'Éclair', 'eau', 'c10', 'c9'];
    const table = await withTools(aStore(aCharter({ cookies: names.map((name) => ({ name })) })), 'fr');
    header(table, fr.columns.name).click();
    await table.updateComplete;
    expect(seen(table)).to.deep.equal(['c9', 'c10', 'eau', 'Éclair', 'zèbre']);
    await type(table, 'E');
    expect(seen(table)).to.have.length(5);
    await type(table, 'ecl');
    expect(seen(table)).to.deep.equal(['Éclair']);
  });

  it('finds a choice by its words, also once it changed', async () => {
    const store = aStore(MANY);
    const table = await withTools(store, 'en', 'name status');
    await type(table, en.statusGranted);
    expect(seen(table)).to.deep.equal([]);
    store.set({ film: 'granted' });
    await table.updateComplete;
    expect(seen(table)).to.deep.equal(['f']);
  });

  it('shows the controls that sort where rows are cards, and stays a table (R117)', async () => {
    const table = await shown<CookieTable>(
      'cookie-table',
      html`<div style="width: 18rem">
        <cookie-table with-tools columns="name duration status" .store=${aStore(MANY)}></cookie-table>
      </div>`,
    );
    await waitUntil(() => table.shadowRoot?.querySelector('thead button'));
    expect(getComputedStyle(one(table, 'tbody tr')).display).to.equal('block');
    const { width, height } = header(table, 'Duration').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.greaterThan(24);
    expect(getComputedStyle(one(table, 'thead')).clipPath).to.equal('none');
    expect(table.getBoundingClientRect().width).to.be.at.least(one(table, '[part="base"]').scrollWidth);
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(all(table, `[role="${role}"]`), role).to.not.have.length(0);
    }
    await expect(table).to.be.accessible();
  });
});

describe('<cookie-table columns="… status">', () => {
  const COOKIES = aCharter(
    { ...LOGIN, cookies: [{ name: 'sessionid' }, { name: 'cookies_preferences' }] },
    { cookies: [{ name: '_pk_id.*' }, { name: 'gone' }, { name: 'secret', httpOnly: true }] },
  );
  /** A device that holds what it is told, and notes what it is asked to delete. */
  class TestDevice implements DeviceView {
    holds: Record<string, Presence> = {};
    stays: readonly Stayed[] = [];
    readonly erased: string[] = [];
    looks = 0;
    tell: (() => void) | undefined;

    look(): Promise<(cookie: Cookie) => Presence> {
      this.looks += 1;
      const now = { ...this.holds };
      return Promise.resolve(({ name }) => now[name] ?? 'absent');
    }
    erase(_charter: Charter, { name }: Cookie): Promise<readonly Stayed[]> {
      this.erased.push(name);
      if (this.stays.length === 0) this.holds[name] = 'absent';
      return Promise.resolve(this.stays);
    }
    watch(tell: () => void): () => void {
      this.tell = tell;
      return () => (this.tell = undefined);
    }
  }
  const { viewDevice } = CookieTable;
  let device: TestDevice;
  beforeEach(() => {
    device = new TestDevice();
    CookieTable.viewDevice = () => Promise.resolve(device);
  });
  after(() => {
    CookieTable.viewDevice = viewDevice;
  });
  const liveTable = async (store: ConsentStore): Promise<CookieTable> => {
    const table = await aTable(store, 'en', 'name status');
    await waitUntil(() => table.shadowRoot?.querySelector('[part~="presence"]'));
    return table;
  };
  const row = (table: CookieTable, name: string): HTMLElement =>
    all(table, 'tbody tr').find((each) => words(each.querySelector('code')) === name)!;
  const presence = (table: CookieTable, name: string): string =>
    words(row(table, name).querySelector('[part~="presence"]'));
  const control = (table: CookieTable, name: string, action: string): HTMLElement | null =>
    row(table, name).querySelector(`[data-action="${action}"]`);

  it('says of each row the choice, and whether it is on this device as far as it may know (R126)', async () => {
    device.holds = { sessionid: 'present', cookies_preferences: 'present', '_pk_id.*': 'present', secret: 'unknown' };
    const table = await liveTable(aStore(COOKIES));
    expect(['sessionid', 'gone', 'secret'].map((name) => presence(table, name))).to.deep.equal([
      en.presence.present,
      en.presence.absent,
      en.presence.unknown,
    ]);
    expect(words(row(table, 'sessionid').querySelector('[part="answer"]'))).to.equal(en.alwaysActive);
    await expect(table).to.be.accessible();
  });

  it('offers to delete what is there, and never the record of the choice', async () => {
    device.holds = { cookies_preferences: 'present', '_pk_id.*': 'present', secret: 'unknown' };
    const table = await liveTable(aStore(COOKIES));
    const offered = ['cookies_preferences', '_pk_id.*', 'gone', 'secret'].map(
      (name) => !!control(table, name, 'erase'),
    );
    expect(offered).to.deep.equal([false, true, false, false]);
    expect(words(control(table, '_pk_id.*', 'erase'))).to.equal(`${en.eraseNow} (_pk_id.*)`);
  });

  it('deletes at a press, says so where it is heard, and leaves the focus in the row', async () => {
    device.holds = { '_pk_id.*': 'present' };
    const table = await liveTable(aStore(COOKIES));
    const news = one(table, '[part="erased"]');
    expect([news.getAttribute('role'), words(news)]).to.deep.equal(['status', '']);
    control(table, '_pk_id.*', 'erase')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => presence(table, '_pk_id.*') === en.presence.absent);
    expect(device.erased).to.deep.equal(['_pk_id.*']);
    expect(words(news)).to.equal(en.erased('_pk_id.*'));
    expect(one(table, '[part="erased"]')).to.equal(news);
    await waitUntil(() => table.shadowRoot?.activeElement?.getAttribute('part') === 'presence');
    expect(row(table, '_pk_id.*').contains(table.shadowRoot!.activeElement)).to.be.true;
    expect(control(table, '_pk_id.*', 'erase')).to.equal(null);
  });

  it('says what could not be deleted, and why, and leaves the focus where it is', async () => {
    device.holds = { '_pk_id.*': 'present' };
    device.stays = [{ name: '_pk_id.1', reason: 'refused' }];
    const table = await liveTable(aStore(COOKIES));
    control(table, '_pk_id.*', 'erase')!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => words(one(table, '[part="erased"]')) !== '');
    expect(words(one(table, '[part="erased"]')))
      .to.include(en.leftBehind)
      .and.include(`_pk_id.1${en.separator}${en.leftReasons.refused}`);
    expect(table.shadowRoot?.activeElement?.getAttribute('data-action')).to.equal('erase');
  });

  it('leads to the choices from what can be chosen, and from nothing else', async () => {
    const table = await liveTable(aStore(COOKIES));
    expect(control(table, 'sessionid', 'customise')).to.equal(null);
    const asked = oneEvent(document, 'cookie-preferences-open');
    control(table, 'gone', 'customise')!.click();
    await asked;
    expect(words(control(table, 'gone', 'customise'))).to.equal(`${en.changeChoice} (Matomo)`);
  });

  it('looks again when the choice changes, when the visitor comes back, and never in between', async () => {
    const store = aStore(COOKIES);
    const table = await liveTable(store);
    device.holds = { '_pk_id.*': 'present' };
    const { looks } = device;
    await new Promise((done) => setTimeout(done, 300));
    expect(device.looks).to.equal(looks);
    expect(presence(table, '_pk_id.*')).to.equal(en.presence.absent);
    device.tell?.();
    await waitUntil(() => presence(table, '_pk_id.*') === en.presence.present);
    device.holds = {};
    store.rejectAll();
    await waitUntil(() => presence(table, '_pk_id.*') === en.presence.absent);
    expect(words(row(table, 'gone').querySelector('[part="answer"]'))).to.equal(en.statusDenied);
    table.remove();
    expect(device.tell).to.equal(undefined);
  });

  it('says the choice alone where nobody lets it look', async () => {
    CookieTable.viewDevice = undefined;
    const table = await aTable(aStore(COOKIES), 'en', 'name status');
    expect(all(table, '[part~="presence"], button')).to.deep.equal([]);
    expect(words(row(table, 'gone'))).to.include(en.statusPending);
  });
});

describe('<cookie-table> in a framework', () => {
  it('is as it was first once an attribute goes, or a property is nothing', async () => {
    const table = await shown(
      'cookie-table',
      html`<cookie-table columns="name" category="third-party" group-by="service" heading-level="5" .store=${aStore(CHARTER)}></cookie-table>`,
    );
    for (const name of ['columns', 'category', 'group-by', 'heading-level']) table.removeAttribute(name);
    await table.updateComplete;
    const plain = await aTable(aStore(CHARTER));
    expect(rowsOf(table)).to.deep.equal(rowsOf(plain));
    const level = (element: Element): string | null => one(element, '[role="heading"]').getAttribute('aria-level');
    expect(level(table)).to.equal(level(plain));

    Object.assign(table, { columns: undefined, category: undefined, headingLevel: undefined });
    await table.updateComplete;
    expect(rowsOf(table)).to.deep.equal(rowsOf(plain));
    expect(level(table)).to.equal('2');
  });

  it('says as an attribute which category it was given, as whoever reads an authored table needs', async () => {
    const table = await shown(
      'cookie-table',
      html`<cookie-table .category=${'third-party'} .store=${aStore(CHARTER)}></cookie-table>`,
    );
    expect(table.getAttribute('category')).to.equal('third-party');
    expect((await aTable(aStore(CHARTER))).hasAttribute('category')).to.equal(false);
  });
});

describe('<cookie-table with-export>', () => {
  /** What a press saves: the name of the file and its text. */
  async function saved(table: CookieTable, action: string): Promise<{ name: string; text: string }> {
    const make = URL.createObjectURL.bind(URL);
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return make(blob);
    };
    let name: string | undefined;
    const press = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      name = this.download;
    };
    try {
      one(table, `[data-action="${action}"]`).click();
      await waitUntil(() => name !== undefined);
    } finally {
      URL.createObjectURL = make;
      HTMLAnchorElement.prototype.click = press;
    }
    // As bytes, since reading as text takes the mark at its beginning away.
    const bytes = await blobs[0]!.arrayBuffer();
    return { name: name!, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  }
  const withExport = (charter: Charter): Promise<CookieTable> =>
    shown('cookie-table', html`<cookie-table with-export .store=${aStore(charter)}></cookie-table>`);

  it('saves the rows in the reader’s words as CSV, and the charter itself as JSON (R130)', async () => {
    const { charter } = parseCharter({ site: SITE, updated: '2026-11-23', services: [aService({ provider: '=1+1' })] });
    const table = await withExport(charter);
    const csv = await saved(table, 'download-csv');
    expect(csv.name).to.equal('Portail-cookies-2026-11-23.csv');
    const [head, first, ...rest] = csv.text.split('\r\n');
    expect(head).to.match(/^\uFEFF"Purpose","Provider","Service and location","Cookie name"/);
    expect(head).not.to.include(en.columns.status);
    expect(first)
      .to.match(/^"Statistics cookies","'=1\+1","Matomo","_pk_id\.\*"/)
      .and.include('"13 months"');
    expect(rest).to.deep.equal(['']);
    const json = await saved(table, 'download-json');
    expect(json.name).to.equal('Portail-cookies-2026-11-23.json');
    expect(parseCharterText(json.text)).to.deep.equal({ charter, problems: [] });
    await expect(table).to.be.accessible();
  });

  it('saves what a table written by hand has beside, under its own headings (R130)', async () => {
    const place = await fixture<HTMLElement>(
      html`<table>
        <tr><th>Colour</th><th>Cookie name</th><th>Provider</th></tr>
        <tr><td>blue</td><td>sessionid</td><td>Opendatasoft</td></tr>
      </table>`,
    );
    const { readAuthoredTables } = await import('../../src/charter/authored-table.js');
    const authored = [{ table: place as HTMLTableElement, category: 'necessary' }];
    const table = await withExport(parseCharter(readAuthoredTables(authored, 'site')).charter);
    const { text } = await saved(table, 'download-csv');
    const [head, row] = text.split('\r\n');
    expect(head).to.match(/,"Colour"$/);
    expect(row).to.match(/^"Necessary cookies","Opendatasoft",.*,"blue"$/);
  });

  it('prints the page', async () => {
    const table = await withExport(CHARTER);
    const { print } = window;
    let printed = 0;
    window.print = () => void (printed += 1);
    one(table, '[data-action="print"]').click();
    window.print = print;
    expect(printed).to.equal(1);
  });

  it('has no such controls unless they are asked for, nor where there is nothing to save', async () => {
    expect(all(await aTable(aStore(CHARTER)), '[part="exports"]')).to.deep.equal([]);
    expect(all(await withExport(aCharter()), '[part="exports"]')).to.deep.equal([]);
  });
});
