import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { CookieGate } from '../../src/elements/gate/gate.js';
import '../../src/elements/gate/define.js';
import type { ConsentStore } from '../../src/consent/store.js';
import en from '../../src/i18n/locales/en.js';
import { aCharter, aMemory, aStore } from '../support/charters.js';
import { action, all, one, shown, words } from '../support/shown.js';

const CHARTER = aCharter(
  {
    id: 'film',
    category: 'third-party',
    provider: 'Tube',
    name: 'Tube player',
    purpose: 'Show films.',
    cookies: [{ name: 'tube_id', duration: 'P6M' }],
  },
  { id: 'map', category: 'third-party', provider: 'Maps' },
);
const EMBED = '<p>Film</p><button>Play</button><script>globalThis.films = (globalThis.films ?? 0) + 1;</script>';
const films = (): number => (globalThis as { films?: number }).films ?? 0;

/** A gate for the film, with what a page would write in it. */
function aGate(store: ConsentStore, lang?: string): Promise<CookieGate> {
  const template = document.createElement('template');
  template.innerHTML = EMBED;
  return shown(
    'cookie-gate',
    html`<cookie-gate service="film" .store=${store}>${template}<a href="#film">Film</a></cookie-gate>`,
    lang,
  );
}
const released = (gate: CookieGate): number => gate.querySelectorAll('[slot="content"]').length;

describe('<cookie-gate>', () => {
  beforeEach(() => {
    (globalThis as { films?: number }).films = 0;
  });

  it('says what it stands for, who provides it and what it would keep, and runs nothing (R14, R39)', async () => {
    const gate = await aGate(aStore(CHARTER));
    expect(words(one(gate, '[part="title"]'))).to.equal(en.gateTitle('Tube player'));
    expect(words(one(gate, '[part="base"]')))
      .to.include(en.gateMessage('Tube'))
      .and.include('Show films.')
      .and.include(en.gateScope('Tube player'));
    const disclosure = one(gate, '[part="disclosure"]');
    disclosure.click();
    await gate.updateComplete;
    expect(disclosure.getAttribute('aria-expanded')).to.equal('true');
    expect(words(one(gate, '[part="details"]'))).to.include('tube_id');
    expect([released(gate), films()]).to.deep.equal([0, 0]);
    await expect(gate).to.be.accessible();
  });

  it('shows what comes late, and what takes the place of what it shows', async () => {
    const store = aStore(CHARTER);
    store.acceptAll();
    const gate = await shown<CookieGate>(
      'cookie-gate',
      html`<cookie-gate service="film" .store=${store}></cookie-gate>`,
    );
    const template = document.createElement('template');
    template.innerHTML = EMBED;
    gate.append(template);
    await waitUntil(() => released(gate) === 1);
    gate.innerHTML = '<template><p>Another film</p></template>';
    await waitUntil(() => released(gate) === 1);
    expect(words(gate.querySelector('[slot="content"]'))).to.equal('Another film');
    store.withdraw();
    await waitUntil(() => released(gate) === 0);
  });

  it('shows what its template holds now, and nothing once that is gone, without taking focus', async () => {
    const gate = await aGate(aStore(CHARTER));
    const shownNow = (): string => words(gate.querySelector('[slot="content"]') ?? document.createElement('p'));
    const held = (): HTMLTemplateElement => gate.querySelector('template')!;
    held().innerHTML = '<p tabindex="-1">Second film</p>';
    action(gate, 'accept').click();
    await waitUntil(() => document.activeElement?.textContent === 'Second film');
    const outside = await fixture<HTMLElement>(html`<button>Next</button>`);
    outside.focus();
    held().innerHTML = '<button>Third film</button>';
    await waitUntil(() => shownNow() === 'Third film');
    held().content.firstElementChild!.textContent = 'Fourth film';
    await waitUntil(() => shownNow() === 'Fourth film');
    const other = document.createElement('template');
    other.innerHTML = '<button>Fifth film</button>';
    held().replaceWith(other);
    await waitUntil(() => shownNow() === 'Fifth film');
    expect([released(gate), films(), document.activeElement]).to.deep.equal([1, 0, outside]);
    held().remove();
    await waitUntil(() => released(gate) === 0);
  });

  it('grants its service alone, moves focus into what appears and says what was allowed (R39, R105)', async () => {
    const store = aStore(CHARTER);
    const gate = await aGate(store);
    const reasons: string[] = [];
    store.subscribe((_after, _before, { reason }) => reasons.push(reason));
    action(gate, 'accept').click();
    await waitUntil(() => document.activeElement?.textContent === 'Play');
    expect([store.granted, store.pending, reasons]).to.deep.equal([['film'], ['map'], ['gate']]);
    expect(films()).to.equal(1);
    expect(words(one(gate, '[part="status"]')))
      .to.include(en.gateAllowed('Tube player'))
      .and.include(en.manageCookies);
    await expect(gate).to.be.accessible();
  });

  it('keeps what is shown in its place, and focus in it, while the page changes its language', async () => {
    const gate = await aGate(aStore(CHARTER));
    action(gate, 'accept').click();
    await waitUntil(() => document.activeElement?.textContent === 'Play');
    gate.parentElement!.lang = 'sv';
    for (let frames = 0; frames < 5; frames += 1) {
      await nextFrame();
      expect(document.activeElement?.textContent).to.equal('Play');
    }
  });

  it('shows it once without a choice, until the service is refused', async () => {
    const store = aStore(CHARTER);
    const gate = await aGate(store);
    one(gate, '[data-action="show-once"]').click();
    await waitUntil(() => released(gate) === 1);
    expect(store.pending).to.deep.equal(['film', 'map']);
    expect(words(one(gate, '[part="status"]'))).to.equal('');
    store.set({ map: 'granted' });
    await gate.updateComplete;
    expect(released(gate)).to.equal(1);
    store.rejectAll();
    await gate.updateComplete;
    expect(released(gate)).to.equal(0);
  });

  it('comes back on withdrawal, and opens again without taking focus (R35, R105)', async () => {
    const store = aStore(CHARTER);
    const gate = await aGate(store);
    store.acceptAll();
    await gate.updateComplete;
    expect([released(gate), films()]).to.deep.equal([1, 1]);
    expect(gate.contains(document.activeElement)).to.be.false;
    store.withdraw();
    await gate.updateComplete;
    expect(released(gate)).to.equal(0);
    expect(all(gate, '[data-action="accept"]').length).to.equal(1);
    store.acceptAll();
    await gate.updateComplete;
    expect([released(gate), films()]).to.deep.equal([1, 2]);
  });

  it('opens nothing for a service the charter does not know, whatever the page says (R12)', async () => {
    const gate = await aGate(aStore(CHARTER));
    gate.service = 'unknown';
    await gate.updateComplete;
    expect(words(one(gate, '[part="base"]'))).to.equal(en.gateHeld);
    expect(all(gate, 'button').length).to.equal(0);
    expect(released(gate)).to.equal(0);
  });

  it('keeps the size of the embed', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<iframe title="Film" width="400" height="300"></iframe>';
    const gate = await shown<CookieGate>(
      'cookie-gate',
      html`<cookie-gate service="film" .store=${aStore(CHARTER)}>${template}</cookie-gate>`,
    );
    const base = one(gate, '[part="base"]');
    expect(base.style.aspectRatio).to.equal('400 / 300');
    expect(base.getBoundingClientRect().width).to.be.at.most(400);
    expect(base.getBoundingClientRect().height).to.be.at.least(300);
  });

  it('survives being moved and copied, open or not', async () => {
    const store = aStore(CHARTER);
    const gate = await aGate(store);
    store.acceptAll();
    await gate.updateComplete;
    const place = await fixture<HTMLElement>(html`<section></section>`);
    place.append(gate);
    await gate.updateComplete;
    expect(released(gate)).to.equal(1);
    const copy = document.importNode(gate, true);
    copy.store = store;
    place.append(copy);
    await copy.updateComplete;
    expect(released(copy)).to.equal(1);
    store.withdraw();
    await Promise.all([gate.updateComplete, copy.updateComplete]);
    expect([released(gate), released(copy)]).to.deep.equal([0, 0]);
  });

  it('says that the choice can’t be kept', async () => {
    const memory = aMemory();
    memory.refuses = true;
    const gate = await aGate(aStore(CHARTER, memory));
    action(gate, 'accept').click();
    await waitUntil(() => released(gate) === 1);
    expect(words(one(gate, '[part="status"]'))).to.include(en.notKept);
  });

  for (const put of ['appendChild', 'insertBefore'] as const) {
    it(`holds back what a framework puts into its template with ${put}, then and later (R1)`, async () => {
      const place = await fixture<HTMLElement>(html`<section></section>`);
      const made = <Tag extends 'cookie-gate' | 'template' | 'script' | 'p'>(tag: Tag): HTMLElementTagNameMap[Tag] =>
        document.createElement(tag);
      const into = (parent: Node, child: Node): Node =>
        put === 'appendChild' ? parent.appendChild(child) : parent.insertBefore(child, null);
      const script = (): Node =>
        Object.assign(made('script'), { textContent: 'globalThis.films = (globalThis.films ?? 0) + 1;' });
      const [gate, template, first] = [made('cookie-gate'), made('template'), script()];
      const store = aStore(CHARTER);
      Object.assign(gate, { store, service: 'film' });
      into(template, first);
      into(gate, template);
      into(place, gate);
      await gate.updateComplete;
      const second = into(template, script());
      await gate.updateComplete;
      expect([films(), gate.querySelectorAll('script').length]).to.deep.equal([0, 0]);
      template.removeChild(first);
      store.acceptAll();
      await waitUntil(() => films() === 1);
      template.removeChild(second);
      into(template, Object.assign(made('p'), { textContent: 'Another film' }));
      await waitUntil(() => words(gate.querySelector('[slot="content"]') ?? made('p')) === 'Another film');
      expect([released(gate), films()]).to.deep.equal([1, 1]);
    });
  }

  it('lets a framework move a template that it has put there, and keeps holding it back (R1)', async () => {
    const gate = await fixture<CookieGate>(html`<cookie-gate service="film" .store=${aStore(CHARTER)}></cookie-gate>`);
    const template = document.createElement('template');
    const aFilm = (): HTMLElement =>
      Object.assign(document.createElement('script'), { textContent: 'globalThis.films += 1;' });
    template.appendChild(aFilm());
    gate.appendChild(template);
    gate.insertBefore(template, gate.firstChild);
    template.appendChild(aFilm());
    await gate.updateComplete;
    expect([template.content.childElementCount, films()]).to.deep.equal([2, 0]);
  });

  it('warns of an embed that stands in the page already, and not of one in its template', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void warned.push(message);
    try {
      await aGate(aStore(CHARTER));
      expect(warned).to.deep.equal([]);
      const gate = await aGate(aStore(CHARTER));
      // As frameworks do that make elements one by one.
      gate.querySelector('template')!.append(document.createElement('p'));
      gate.requestUpdate();
      await gate.updateComplete;
      expect(warned.map((message) => message.split(']')[0])).to.deep.equal(['[cookie-charter gate-template']);
    } finally {
      console.warn = warn;
    }
  });

  it('takes out of the page what stands in its template as part of it, and shows that once granted (R1)', async () => {
    const store = aStore(CHARTER);
    const gate = await fixture<CookieGate>(html`<cookie-gate service="film" .store=${store}></cookie-gate>`);
    const template = document.createElement('template');
    const film = document.createElement('iframe');
    template.append(film);
    gate.append(template);
    await waitUntil(() => !film.isConnected);
    store.acceptAll();
    await waitUntil(() => gate.querySelector('[slot="content"] iframe'));
    store.withdraw();
    await waitUntil(() => !gate.querySelector('iframe'));
  });
});
