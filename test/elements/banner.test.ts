import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { parseCharter } from '../../src/charter/parse.js';
import type { CookieBanner } from '../../src/elements/banner/banner.js';
import '../../src/elements/banner/define.js';
import '../../src/elements/charter/define.js';
import type { ConsentStore } from '../../src/consent/store.js';
import en from '../../src/i18n/locales/en.js';
import fr from '../../src/i18n/locales/fr.js';
import { aCharter, aMemory, aService, aStore, SITE } from '../support/charters.js';
import { action, all, one, shown, words } from '../support/shown.js';

const CHARTER = aCharter(
  { id: 'matomo', provider: 'Ville' },
  {
    id: 'film',
    name: 'Film',
    category: 'third-party',
    provider: 'Tube',
    policyUrl: 'https://tube.example/',
    recipients: ['Regie'],
  },
  { id: 'offers', name: 'Offers', category: 'third-party', provider: 'Offers', policyUrl: 'javascript:alert(1)' },
);
const aBanner = (store: ConsentStore, lang?: string): Promise<CookieBanner> =>
  shown('cookie-banner', html`<cookie-banner .store=${store}></cookie-banner>`, lang);

describe('<cookie-banner>', () => {
  it('tells before it asks: who, what for, whose access, what follows, how to change (R6, R14–R17)', async () => {
    const banner = await aBanner(aStore(CHARTER));
    expect(words(one(banner, '[part="title"]'))).to.equal('Cookies on Portail');
    expect(words(one(banner, '[part="message"]'))).to.match(/^Ville would like/);
    const purposes = all(banner, '[part="purpose"]').map((purpose) => [
      words(purpose.querySelector('dt')),
      words(purpose.querySelector('dd')),
    ]);
    expect(purposes).to.deep.equal([
      [en.kinds.statistics.title, en.kinds.statistics.sentence],
      [en.kinds['third-party'].title, en.kinds['third-party'].sentence],
    ]);
    expect(words(one(banner, '[part="consequence"]')))
      .to.include(en.consequenceAccept)
      .and.include(en.consequenceReject)
      .and.include(en.changeMind(en.manageCookies));
    const order = one(banner, '[part="purposes"]').compareDocumentPosition(action(banner, 'accept'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    expect(one(banner, '[part="base"]').getAttribute('aria-labelledby')).to.equal('title');
    await expect(banner).to.be.accessible();
  });

  it('counts the third parties, and lists exactly those at one press (R15)', async () => {
    const store = aStore(CHARTER);
    const banner = await aBanner(store);
    const disclosure = one(banner, '[part="disclosure"]');
    expect(words(disclosure)).to.equal('3 third parties involved');
    expect(disclosure.getAttribute('aria-expanded')).to.equal('false');
    expect(one(banner, '[part="third-parties"]').hidden).to.be.true;
    disclosure.click();
    await banner.updateComplete;
    expect(disclosure.getAttribute('aria-expanded')).to.equal('true');
    expect(all(banner, '[part="third-parties"] li').map(words)).to.deep.equal(['Tube', 'Regie', 'Offers']);
    expect(all(banner, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://tube.example/']);
    expect(store.pending).to.have.length(3);
  });

  it('gives both answers the same look, at rest and with focus (R23–R25)', async () => {
    const banner = await aBanner(aStore(CHARTER));
    const [accept, reject] = [action(banner, 'accept'), action(banner, 'reject')];
    const look = (control: HTMLElement): string[] => {
      const {
        font,
        color,
        backgroundColor,
        padding,
        border,
        borderRadius,
        opacity,
        cursor,
        outlineStyle,
        outlineWidth,
        lineHeight,
      } = getComputedStyle(control);
      return [
        font,
        color,
        backgroundColor,
        padding,
        border,
        borderRadius,
        opacity,
        cursor,
        outlineStyle,
        outlineWidth,
        lineHeight,
        String(control.offsetHeight),
      ];
    };
    expect(look(accept)).to.deep.equal(look(reject));
    expect([accept.localName, accept.getAttribute('part')]).to.deep.equal([
      reject.localName,
      reject.getAttribute('part'),
    ]);
    expect(Math.abs(accept.offsetWidth - reject.offsetWidth)).to.be.at.most(0.25 * accept.offsetWidth);
    accept.focus();
    const focused = look(accept);
    reject.focus();
    expect(look(reject)).to.deep.equal(focused);
    expect(all(banner, '[data-action="accept"]')).to.have.length(all(banner, '[data-action="reject"]').length);
  });

  for (const [name, granted] of [
    ['accept', ['matomo', 'film', 'offers']],
    ['reject', []],
  ] as const) {
    it(`answers by one press of ${name}, then says so and takes focus once (R38, R105)`, async () => {
      const store = aStore(CHARTER);
      const banner = await aBanner(store);
      action(banner, name).focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => store.pending.length === 0);
      await waitUntil(() => banner.shadowRoot?.activeElement?.getAttribute('part') === 'confirmation');
      expect(store.granted).to.deep.equal(granted);
      const confirmation = one(banner, '[part="confirmation"]');
      expect(words(confirmation))
        .to.include(name === 'accept' ? en.accepted : en.rejected)
        .and.include(en.manageCookies);
      expect(all(banner, '[data-action="accept"], [data-action="reject"]').length).to.equal(0);
      await expect(banner).to.be.accessible();
      confirmation.blur();
      banner.requestUpdate();
      await banner.updateComplete;
      expect(confirmation.matches(':focus')).to.be.false;
    });
  }

  it('takes the first of two answers that come in one moment, and tells that one', async () => {
    const store = aStore(CHARTER);
    const banner = await aBanner(store);
    const [reject, accept] = [action(banner, 'reject'), action(banner, 'accept')];
    reject.click();
    accept.click();
    await banner.updateComplete;
    expect(store.granted).to.deep.equal([]);
    expect(words(one(banner, '[part="confirmation"]'))).to.include(en.rejected);
  });

  it('gives focus back to where it came from when it is hidden (R105)', async () => {
    const place = await fixture(html`<main><button id="before">Before</button></main>`);
    const store = aStore(CHARTER);
    const banner = await aBanner(store);
    place.querySelector<HTMLElement>('#before')!.focus();
    action(banner, 'reject').focus();
    action(banner, 'reject').click();
    await waitUntil(() => banner.shadowRoot?.querySelector('[data-action="close"]') !== null);
    action(banner, 'close').click();
    await waitUntil(() => document.activeElement?.id === 'before');
    expect(all(banner, '[part]').length).to.equal(0);
  });

  it('never takes focus by itself (R105)', async () => {
    const place = await fixture<HTMLElement>(html`<input aria-label="Search" />`);
    place.focus();
    await aBanner(aStore(CHARTER));
    await nextFrame();
    expect(place.matches(':focus')).to.be.true;
  });

  it('decides nothing by Escape, scrolling or waiting (R3, L8)', async () => {
    const store = aStore(CHARTER);
    const banner = await aBanner(store);
    action(banner, 'customise').focus();
    await sendKeys({ press: 'Escape' });
    window.dispatchEvent(new Event('scroll'));
    await nextFrame();
    expect(store.pending).to.have.length(3);
    expect(all(banner, '[part="base"]').length).to.equal(1);
  });

  it('asks of what is new alone, and leaves the earlier answers (R21)', async () => {
    const memory = aMemory();
    aStore(aCharter({ id: 'matomo' }), memory).rejectAll();
    const store = aStore(CHARTER, memory);
    const banner = await aBanner(store);
    expect(all(banner, '[part="purpose"] dt').map(words)).to.deep.equal([en.kinds['third-party'].title]);
    expect(words(one(banner, '[part="status"]'))).to.equal(en.bannerNews);
    expect(words(one(banner, '[part="news"]'))).to.equal(en.newsAdded('Film and Offers'));
    action(banner, 'accept').click();
    expect([store.granted, store.denied]).to.deep.equal([['film', 'offers'], ['matomo']]);
  });

  it('shows nothing where nothing must be asked, and leaves when that becomes so elsewhere (R22)', async () => {
    const store = aStore(CHARTER);
    const banner = await aBanner(store);
    store.rejectAll();
    await banner.updateComplete;
    expect(all(banner, '[part="base"]').length).to.equal(0);
    banner.store = aStore(aCharter({ category: 'necessary' }));
    await banner.updateComplete;
    expect(all(banner, '[part="base"]').length).to.equal(0);
  });

  it('says that the choice can’t be kept', async () => {
    const memory = aMemory();
    memory.refuses = true;
    const banner = await aBanner(aStore(CHARTER, memory), 'fr');
    action(banner, 'reject').click();
    await banner.updateComplete;
    expect(words(one(banner, '[part="confirmation"]'))).to.include(words(fr.notKept));
  });

  it('speaks the language around it, as it changes', async () => {
    const banner = await aBanner(aStore(CHARTER), 'fr');
    expect(words(action(banner, 'reject'))).to.equal('Tout refuser');
    expect(one(banner, '[part="base"]').lang).to.equal('fr');
    banner.parentElement!.lang = 'en';
    await waitUntil(() => words(action(banner, 'reject')) === 'Reject all');
  });

  it('uses a page’s own controls, both or neither (L1)', async () => {
    const store = aStore(CHARTER);
    const banner = await shown<CookieBanner>(
      'cookie-banner',
      html`<cookie-banner .store=${store}><button slot="accept">Oui</button></cookie-banner>`,
    );
    const assigned = (): string[] =>
      all(banner, 'slot').flatMap((slot) => (slot as HTMLSlotElement).assignedElements().map(words));
    expect(assigned()).to.deep.equal([]);
    expect(all(banner, 'button[data-action="accept"]')).to.have.length(1);
    const refuse = document.createElement('button');
    refuse.slot = 'reject';
    refuse.textContent = 'Non';
    banner.append(refuse);
    await waitUntil(() => assigned().includes('Oui') && assigned().includes('Non'));
    expect(refuse.dataset.action).to.equal('reject');
    refuse.click();
    expect(store.denied).to.have.length(3);
  });

  it('puts its controls where machines find them, when asked to', async () => {
    const store = aStore(CHARTER);
    const banner = await shown<CookieBanner>(
      'cookie-banner',
      html`<cookie-banner light-controls .store=${store}></cookie-banner>`,
    );
    await waitUntil(() => banner.querySelector('[data-action="reject"]') !== null);
    expect([...banner.querySelectorAll('button')].map(words)).to.deep.equal([en.acceptAll, en.rejectAll, en.customise]);
    await expect(banner).to.be.accessible();
    banner.querySelector<HTMLElement>('[data-action="reject"]')!.click();
    expect(store.denied).to.have.length(3);
  });

  it('has its own controls once when it is copied, each marked with its language (R120)', async () => {
    const store = aStore(CHARTER);
    const banner = await shown<CookieBanner>(
      'cookie-banner',
      html`<cookie-banner light-controls .store=${store}></cookie-banner>`,
    );
    await waitUntil(() => banner.querySelector('[data-action="reject"]') !== null);
    expect([...banner.children].map((child) => (child as HTMLElement).lang)).to.deep.equal(Array(5).fill('en'));
    const copy: CookieBanner = document.importNode(banner, true);
    copy.store = store;
    banner.replaceWith(copy);
    await waitUntil(() => copy.shadowRoot?.querySelector('[part="choices"]'));
    expect([...copy.children].map(({ slot }) => slot)).to.deep.equal([
      ...['title', 'message', 'accept', 'reject', 'customise'],
    ]);
    expect((copy.querySelector('[data-action="reject"]') as HTMLElement).assignedSlot).to.not.equal(null);
    copy.remove();
  });

  it('shows its own words and controls in the page as they are, whatever the page says of them (R25, R31)', async () => {
    const banner = await shown<CookieBanner>(
      'cookie-banner',
      html`<cookie-banner light-controls .store=${aStore(CHARTER)}></cookie-banner>`,
    );
    await waitUntil(() => banner.querySelector<HTMLElement>('[data-action="reject"]')?.assignedSlot);
    const looks = (): unknown[] =>
      [...banner.querySelectorAll<HTMLElement>('[data-light]')].map((own) => {
        const { color, direction, unicodeBidi } = getComputedStyle(own);
        const text = document.createRange();
        text.selectNodeContents(own);
        return [own, text]
          .map((box) => JSON.stringify(box.getBoundingClientRect()))
          .concat(color, direction, unicodeBidi);
      });
    const before = looks();
    await fixture(html`<style>
      p, span { display: none !important; color: #eee !important; }
      button::after { content: ' →'; }
      cookie-banner [data-action='accept']::before { content: '★ recommended ' !important; }
      cookie-banner [data-action='reject']::first-line { font-size: 60px !important; color: transparent !important; }
      cookie-banner [data-action='reject']::first-letter { font-size: 90px !important; }
      cookie-banner [data-action='reject'] { direction: rtl !important; unicode-bidi: bidi-override !important; }
      cookie-banner p::first-letter { font-size: 4em; }
      cookie-banner > span::first-line { font-size: 2em; }
    </style>`);
    expect(looks()).to.deep.equal(before);
    await expect(banner).to.be.accessible();
  });

  it('leaves a page’s own words and controls to the page', async () => {
    const banner = await shown<CookieBanner>(
      'cookie-banner',
      html`<style>
          cookie-banner > * { color: rgb(1, 2, 3); }
          cookie-banner > *::before { content: '“'; }
        </style>
        <cookie-banner .store=${aStore(CHARTER)}><p slot="message">Before you read on</p><button slot="accept">Yes</button><button slot="reject">No</button></cookie-banner>`,
    );
    await waitUntil(() => banner.querySelector('button')?.assignedSlot);
    for (const own of banner.children) {
      expect(getComputedStyle(own).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(own, '::before').content).to.equal('"“"');
    }
  });

  it('takes a press on a page’s own control, and none beside it', async () => {
    const store = aStore(CHARTER);
    const banner = await shown<CookieBanner>(
      'cookie-banner',
      html`<cookie-banner .store=${store}
        ><button slot="accept" style="inline-size: 5rem !important">Oui</button><button slot="reject" style="inline-size: 5rem !important">Non</button></cookie-banner
      >`,
    );
    await waitUntil(() => banner.querySelector('button')?.assignedSlot);
    one(banner, '[part="choices"] > div').click();
    expect(store.pending).to.have.length(3);
    banner.querySelector<HTMLElement>('[slot="accept"]')!.click();
    expect(store.granted).to.have.length(3);
  });

  it('goes to the bottom when what has focus would be behind it in the centre (R107)', async () => {
    const banner = await shown<CookieBanner>(
      'cookie-banner',
      html`<cookie-banner placement="centre" .store=${aStore(CHARTER)}></cookie-banner>
        <button style="position: fixed; inset: 50% auto auto 50%; inline-size: 1rem; block-size: 1rem">x</button>`,
    );
    expect(one(banner, '[part="base"]').classList.contains('centre')).to.be.true;
    banner.parentElement!.querySelector('button')!.focus();
    await banner.updateComplete;
    expect(one(banner, '[part="base"]').classList.contains('bottom')).to.be.true;
  });

  it('has an X at its top right where the profile lets it refuse, says so beforehand, and nowhere else (R32)', async () => {
    const italian = parseCharter({ site: SITE, profile: 'it', services: [aService()] }).charter;
    const store = aStore(italian);
    const banner = await aBanner(store, 'fr');
    expect(words(one(banner, '[part="consequence"]'))).to.include(words(fr.closeRejects));
    const [base, close] = ['base', 'close'].map((part) => one(banner, `[part="${part}"]`).getBoundingClientRect());
    expect(base!.right - close!.right).to.be.within(0, 24);
    expect(close!.top - base!.top).to.be.within(0, 24);
    expect(Math.min(close!.width, close!.height)).to.be.at.least(44);
    await expect(banner).to.be.accessible();
    expect(action(banner, 'close').getAttribute('aria-label')).to.equal(fr.closeAndReject);
    action(banner, 'close').click();
    expect(store.state).to.deep.include({ granted: [], denied: ['matomo'], pending: [] });
    const french = await aBanner(aStore(aCharter('matomo')));
    expect(all(french, '[data-action="close"]')).to.deep.equal([]);
    expect(words(one(french, '[part="consequence"]'))).to.not.include(en.closeRejects);
  });

  it('keeps the page’s room for it where another comes and goes at once, as routers do (R107)', async () => {
    const room = (): string => document.documentElement.style.paddingBottom;
    const banner = await aBanner(aStore(CHARTER));
    await waitUntil(() => room() !== '');
    const other = Object.assign(document.createElement('cookie-banner'), { store: aStore(CHARTER) });
    banner.before(other);
    other.remove();
    await other.updateComplete;
    for (let frames = 0; frames < 3; frames += 1) await nextFrame();
    expect(room()).to.not.equal('');
    banner.remove();
    expect(room()).to.equal('');
  });

  it('leaves the foreground while the page shows something to be read (R20)', async () => {
    const store = aStore(CHARTER);
    const banner = await aBanner(store);
    expect(getComputedStyle(one(banner, '[part="base"]')).position).to.equal('fixed');
    const place = await fixture<HTMLElement>(html`<cookie-charter .store=${store}></cookie-charter>`);
    await waitUntil(() => getComputedStyle(one(banner, '[part="base"]')).position === 'static');
    place.remove();
    await waitUntil(() => getComputedStyle(one(banner, '[part="base"]')).position === 'fixed');
  });

  it('comes before a header that lies over it in the flow, and before nothing where none does (R20, R26)', async () => {
    const isOnTop = (banner: CookieBanner): boolean => {
      const { left, top, width } = one(banner, '[part="title"]').getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + 5) === banner;
    };
    const inFlow = (): Promise<CookieBanner> =>
      fixture<CookieBanner>(
        html`<cookie-banner .store=${aStore(CHARTER)} placement="flow" style="position: absolute; inset: 0 0 auto"></cookie-banner>`,
      );
    const header = await fixture<HTMLElement>(
      html`<header style="position: fixed; inset: 0 0 auto; block-size: 2rem; z-index: 10"></header>`,
    );
    const covered = await inFlow();
    await waitUntil(() => isOnTop(covered));
    expect(getComputedStyle(one(covered, '[part="base"]')).position).to.equal('relative');
    covered.remove();
    header.remove();
    const free = await inFlow();
    await waitUntil(() => isOnTop(free));
    expect(getComputedStyle(one(free, '[part="base"]')).position).to.equal('static');
  });

  it('shows what has focus in the header it came before, and comes before it again after that (R107)', async () => {
    const header = await fixture<HTMLElement>(
      html`<header style="position: fixed; inset: 0 0 auto; block-size: 2rem; z-index: 10"><button>Menu</button></header>`,
    );
    const banner = await fixture<CookieBanner>(
      html`<cookie-banner .store=${aStore(CHARTER)} placement="flow" style="position: absolute; inset: 0 0 auto"></cookie-banner>`,
    );
    const menu = header.querySelector('button')!;
    const topOf = (element: Element): Element | null => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2);
    };
    await waitUntil(() => topOf(menu) === banner);
    menu.focus();
    await waitUntil(() => topOf(menu) === menu);
    action(banner, 'reject').focus();
    await waitUntil(() => topOf(menu) === banner);
    menu.focus();
    document.body.append(banner);
    await banner.updateComplete;
    await nextFrame();
    await nextFrame();
    expect(topOf(menu)).to.equal(menu);
    banner.remove();
  });

  it('comes before a header once it is scrolled to, where the page opened further down (R26)', async () => {
    await fixture(html`<div style="block-size: 300vh"></div>`);
    scrollTo(0, 500);
    await fixture(html`<header style="position: fixed; inset: 0 0 auto; block-size: 2rem; z-index: 10"></header>`);
    const banner = await fixture<CookieBanner>(
      html`<cookie-banner .store=${aStore(CHARTER)} placement="flow" style="position: absolute; inset: 0 0 auto"></cookie-banner>`,
    );
    await nextFrame();
    scrollTo(0, 0);
    await waitUntil(() => document.elementFromPoint(innerWidth / 2, 20) === banner);
  });

  it('stays in the flow under a dialog of the page, and where a page takes no clicks while it shows something', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog style="inset: 0">News</dialog>`);
    dialog.showModal();
    document.body.style.pointerEvents = 'none';
    const banner = await fixture<CookieBanner>(
      html`<cookie-banner .store=${aStore(CHARTER)} placement="flow"></cookie-banner>`,
    );
    await nextFrame();
    dialog.close();
    await nextFrame();
    banner.requestUpdate();
    await nextFrame();
    await nextFrame();
    document.body.style.pointerEvents = '';
    expect(getComputedStyle(one(banner, '[part="base"]')).position).to.equal('static');
  });

  it('makes room at the end of the page while it is fixed there, and leaves no trace (R107)', async () => {
    const store = aStore(CHARTER);
    const banner = await aBanner(store);
    const { style } = document.documentElement;
    const height = `${Math.ceil(one(banner, '[part="base"]').getBoundingClientRect().height)}px`;
    await waitUntil(() => style.scrollPaddingBottom === height);
    banner.remove();
    expect(style.cssText).to.equal('');
  });
});
