import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ConsentStore } from '../../src/consent/store.js';
import type { CookiePreferences } from '../../src/elements/preferences/preferences.js';
import '../../src/elements/preferences/define.js';
import { requestPreferences } from '../../src/elements/shared/preferences-request.js';
import '../../src/elements/trigger/define.js';
import en from '../../src/i18n/locales/en.js';
import { aCharter, aMemory, aStore } from '../support/charters.js';
import { action, all, one, shown, words } from '../support/shown.js';

const CHARTER = aCharter(
  { id: 'login', category: 'necessary', name: 'Sign-in' },
  { id: 'matomo' },
  { id: 'film', category: 'third-party', name: 'Film', cookies: [{ name: 'f', duration: 'P1Y1M' }] },
  { id: 'offers', category: 'third-party', name: 'Offers' },
);
const inFlow = (store: ConsentStore): Promise<CookiePreferences> =>
  shown('cookie-preferences', html`<cookie-preferences .store=${store}></cookie-preferences>`);
const inDialog = (store: ConsentStore): Promise<CookiePreferences> =>
  shown('cookie-preferences', html`<cookie-preferences modal .store=${store}></cookie-preferences>`);
const radio = (element: Element, name: string, value: string): HTMLInputElement =>
  one(element, `input[name="${name}"][value="${value}"]`) as HTMLInputElement;
const ticked = (element: Element): string[] =>
  (all(element, 'input') as HTMLInputElement[])
    .filter(({ checked }) => checked)
    .map(({ name, value }) => `${name}=${value}`);

describe('<cookie-preferences>', () => {
  it('has a pair of radios for each purpose and each service, none ticked, and none for what is exempt (R4, R5)', async () => {
    const preferences = await inFlow(aStore(CHARTER));
    const names = [...new Set((all(preferences, 'input') as HTMLInputElement[]).map(({ name }) => name))];
    expect(names).to.deep.equal(['statistics', 'matomo', 'third-party', 'film', 'offers']);
    expect(ticked(preferences)).to.deep.equal([]);
    expect((all(preferences, 'input') as HTMLInputElement[]).every(({ type }) => type === 'radio')).to.be.true;
    for (const group of all(preferences, 'fieldset')) expect(words(group.querySelector('legend'))).to.not.equal('');
    expect(words(one(preferences, '.always'))).to.equal(en.alwaysActive);
    await expect(preferences).to.be.accessible();
  });

  it('saves nothing ticked as a refusal, says so and takes focus once (R30, R38)', async () => {
    const store = aStore(CHARTER);
    const preferences = await inFlow(store);
    action(preferences, 'save').click();
    expect(store.denied).to.deep.equal(['matomo', 'film', 'offers']);
    await waitUntil(() => preferences.shadowRoot?.activeElement?.getAttribute('part') === 'confirmation');
    expect(words(one(preferences, '[part="confirmation"]'))).to.include(en.saved);
    expect(ticked(preferences)).to.include('matomo=denied');
    await expect(preferences).to.be.accessible();
  });

  it('saves exactly what is ticked', async () => {
    const store = aStore(CHARTER);
    const preferences = await inFlow(store);
    radio(preferences, 'film', 'granted').click();
    await preferences.updateComplete;
    expect(store.pending).to.have.length(3);
    action(preferences, 'save').click();
    expect([store.granted, store.denied]).to.deep.equal([['film'], ['matomo', 'offers']]);
  });

  it('sets the services of a purpose at once, and says in words when they differ (R5, R112)', async () => {
    const preferences = await inFlow(aStore(CHARTER));
    radio(preferences, 'third-party', 'granted').click();
    await preferences.updateComplete;
    expect(ticked(preferences)).to.deep.equal(['third-party=granted', 'film=granted', 'offers=granted']);
    radio(preferences, 'offers', 'denied').click();
    await preferences.updateComplete;
    expect(ticked(preferences)).to.deep.equal(['film=granted', 'offers=denied']);
    expect(words(one(preferences, '.mixed'))).to.equal('1 of 2 accepted');
  });

  it('saves by Enter in a radio what is shown, and never accepts (R29)', async () => {
    const store = aStore(CHARTER);
    const preferences = await inFlow(store);
    radio(preferences, 'matomo', 'denied').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => store.pending.length === 0);
    expect(store.granted).to.deep.equal([]);
  });

  it('accepts and rejects all at once, as often one as the other (R28, R34)', async () => {
    const store = aStore(CHARTER);
    const preferences = await inFlow(store);
    expect(all(preferences, '[data-action="accept"]')).to.have.length(1);
    expect(all(preferences, '[data-action="reject"]')).to.have.length(1);
    action(preferences, 'accept').click();
    expect(store.granted).to.have.length(3);
    action(preferences, 'reject').click();
    expect(store.denied).to.have.length(3);
  });

  it('shows the present choice, its date, and when it is asked again (R37)', async () => {
    const store = aStore(CHARTER);
    const preferences = await inFlow(store);
    expect(words(one(preferences, 'form > [part="status"]'))).to.include(en.notDecided);
    store.set({ matomo: 'granted', film: 'denied', offers: 'denied' });
    await preferences.updateComplete;
    expect(ticked(preferences)).to.deep.equal([
      'statistics=granted',
      'matomo=granted',
      'third-party=denied',
      'film=denied',
      'offers=denied',
    ]);
    expect(words(one(preferences, 'form > [part="status"]'))).to.match(/November 23, 2026.*May 23, 2027/);
  });

  it('says that a choice could not be kept', async () => {
    const memory = aMemory();
    memory.refuses = true;
    const preferences = await inFlow(aStore(CHARTER, memory));
    action(preferences, 'reject').click();
    await preferences.updateComplete;
    expect(words(one(preferences, '[part="confirmation"]'))).to.include(en.notKept);
  });

  it('follows an answer given elsewhere, and forgets what was ticked against it', async () => {
    const store = aStore(CHARTER);
    const preferences = await inFlow(store);
    radio(preferences, 'film', 'granted').click();
    radio(preferences, 'matomo', 'granted').click();
    store.set({ film: 'denied' });
    await preferences.updateComplete;
    expect(radio(preferences, 'film', 'denied').checked).to.be.true;
    expect(radio(preferences, 'matomo', 'granted').checked).to.be.true;
  });

  it('shows what a service keeps, how long and who sets it (R18, R116)', async () => {
    const preferences = await inFlow(aStore(CHARTER));
    const disclosure = one(preferences, '[aria-controls="details-film"]');
    expect(words(disclosure)).to.equal(`${en.details} (Film)`);
    disclosure.click();
    await preferences.updateComplete;
    expect(disclosure.getAttribute('aria-expanded')).to.equal('true');
    const details = words(one(preferences, '#details-film'));
    expect(details).to.include('1 year and 1 month').and.include(en.parties.third);
    await expect(preferences).to.be.accessible();
  });

  it('takes over from a form that worked without script: what is ticked, and what has focus (R96, R97)', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="en">
        <cookie-preferences
          ><form>
            <label><input type="radio" name="film" value="granted" />Accept</label>
            <label><input type="radio" name="statistics" value="denied" />Reject</label>
            <button name="charter:action" value="save">Save</button>
          </form></cookie-preferences
        >
      </div>`,
    );
    const preferences = place.querySelector<CookiePreferences>('cookie-preferences')!;
    await preferences.updateComplete;
    const film = place.querySelector<HTMLInputElement>('[name="film"]')!;
    expect(film.checkVisibility(), 'the form is in sight until there is a charter').to.be.true;
    film.checked = true;
    place.querySelector<HTMLInputElement>('[name="statistics"]')!.checked = true;
    place.querySelector('button')!.focus();
    const store = aStore(CHARTER);
    preferences.store = store;
    await waitUntil(() => preferences.shadowRoot?.activeElement?.getAttribute('data-action') === 'save');
    await preferences.updateComplete;
    expect(film.checkVisibility()).to.be.false;
    expect(ticked(preferences)).to.deep.equal(['statistics=denied', 'matomo=denied', 'film=granted']);
    expect(store.pending, 'nothing is decided by it').to.have.length(3);
    action(preferences, 'save').click();
    expect(store.granted).to.deep.equal(['film']);
  });

  it('opens every detail for paper, and closes them again (R132)', async () => {
    const preferences = await inFlow(aStore(CHARTER));
    const open = (): number => all(preferences, '.service > [id^="details-"]').filter(({ hidden }) => !hidden).length;
    expect(open()).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    await preferences.updateComplete;
    expect(open()).to.equal(4);
    expect(words(one(preferences, '#details-film'))).to.include('1 year and 1 month');
    dispatchEvent(new Event('afterprint'));
    await preferences.updateComplete;
    expect(open()).to.equal(0);
  });

  it('keeps what is ticked when it is moved, and forgets it when it is taken away', async () => {
    const preferences = await inFlow(aStore(CHARTER));
    const { parentElement: parent } = preferences;
    radio(preferences, 'film', 'granted').click();
    await preferences.updateComplete;
    const elsewhere = document.createElement('div');
    parent!.append(elsewhere);
    elsewhere.append(preferences);
    await preferences.updateComplete;
    expect(ticked(preferences)).to.deep.equal(['film=granted']);
    preferences.remove();
    await Promise.resolve();
    parent!.append(preferences);
    preferences.requestUpdate();
    await preferences.updateComplete;
    expect(ticked(preferences)).to.deep.equal([]);
  });

  it('has nothing to choose where all is exempt', async () => {
    const preferences = await inFlow(aStore(aCharter({ id: 'login', category: 'necessary' })));
    expect(words(one(preferences, '[part="message"]'))).to.equal(en.nothingToChoose);
    expect(all(preferences, 'input, [data-action]')).to.deep.equal([]);
  });
});

describe('<cookie-preferences modal>', () => {
  const dialog = (preferences: Element): HTMLDialogElement => one(preferences, 'dialog') as HTMLDialogElement;

  it('opens by a trigger with a store of its own where it shows that one', async () => {
    const [ours, theirs] = [aStore(CHARTER), aStore(CHARTER)];
    const place = await fixture(html`<div lang="en">
      <cookie-preferences modal .store=${theirs}></cookie-preferences>
      <cookie-preferences modal .store=${ours}></cookie-preferences>
      <cookie-trigger .store=${ours}></cookie-trigger>
    </div>`);
    const trigger = place.querySelector('cookie-trigger')!;
    await waitUntil(() => trigger.shadowRoot?.querySelector('button') !== null);
    one(trigger, 'button').click();
    const dialogs = [...place.querySelectorAll('cookie-preferences')];
    await waitUntil(() => dialogs[1]!.shadowRoot?.querySelector('dialog')?.open);
    expect(dialogs[0]!.shadowRoot?.querySelector('dialog')?.open).to.equal(false);
  });

  it('opens whatever a page’s own request carries', async () => {
    for (const detail of [{ from: 'footer' }, 'footer', 1]) {
      const preferences = await inDialog(aStore(CHARTER));
      document.dispatchEvent(new CustomEvent('cookie-preferences-open', { bubbles: true, cancelable: true, detail }));
      await waitUntil(() => preferences.shadowRoot?.querySelector('dialog')?.open, JSON.stringify(detail));
      preferences.remove();
    }
  });

  it('opens by the trigger as a named dialog with focus on its title, and gives focus back (R98, R115)', async () => {
    const place = await fixture(html`<div lang="en"><cookie-trigger></cookie-trigger></div>`);
    const trigger = place.querySelector('cookie-trigger')!;
    await waitUntil(() => trigger.shadowRoot?.querySelector('button') !== null);
    const preferences = await inDialog(aStore(CHARTER));
    expect(dialog(preferences).open).to.be.false;
    const button = one(trigger, 'button');
    button.focus();
    button.click();
    await waitUntil(() => dialog(preferences).open);
    await waitUntil(() => preferences.shadowRoot?.activeElement?.id === 'title');
    expect(dialog(preferences).matches(':modal')).to.be.true;
    expect(dialog(preferences).getAttribute('aria-labelledby')).to.equal('title');
    await expect(preferences).to.be.accessible();
    action(preferences, 'close').click();
    await waitUntil(() => !dialog(preferences).open);
    await waitUntil(() => document.activeElement === trigger);
  });

  it('decides nothing by Escape, and forgets what was ticked (R3, R106)', async () => {
    const store = aStore(CHARTER);
    const preferences = await inDialog(store);
    preferences.show();
    await waitUntil(() => dialog(preferences).open);
    radio(preferences, 'film', 'granted').click();
    await preferences.updateComplete;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(preferences).open);
    expect(store.pending).to.have.length(3);
    preferences.show();
    await waitUntil(() => dialog(preferences).open);
    expect(ticked(preferences)).to.deep.equal([]);
    preferences.close();
  });

  it('closes once saved, and the confirmation takes focus until it is hidden (R30, R38)', async () => {
    const place = await fixture<HTMLElement>(html`<button>Opener</button>`);
    const store = aStore(CHARTER);
    const preferences = await inDialog(store);
    place.focus();
    preferences.show();
    await waitUntil(() => dialog(preferences).open);
    action(preferences, 'save').click();
    await waitUntil(() => !dialog(preferences).open);
    await waitUntil(() => preferences.shadowRoot?.activeElement?.getAttribute('part') === 'confirmation');
    expect(store.denied).to.have.length(3);
    one(preferences, '.floating [data-action="close"]').click();
    await waitUntil(() => document.activeElement === place);
    await preferences.updateComplete;
    expect(all(preferences, '.floating').length).to.equal(0);
  });

  it('is asked for once, whoever else could answer', async () => {
    const store = aStore(CHARTER);
    const first = await inDialog(store);
    const second = await inDialog(store);
    requestPreferences();
    await waitUntil(() => dialog(first).open);
    await second.updateComplete;
    expect(dialog(second).open).to.be.false;
    first.close();
  });
});
