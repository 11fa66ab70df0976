import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { eraseDenied } from '../../src/adapters/effects/erase/erase.js';
import { announceChange, announceProblem, announceReady } from '../../src/adapters/effects/page-events.js';
import { heldScripts } from '../../src/adapters/effects/scripts.js';
import { heldTemplates } from '../../src/adapters/effects/templates.js';
import { trustedScripts } from '../../src/adapters/effects/trusted-scripts.js';
import { withdrawnScripts } from '../../src/adapters/effects/withdrawn-scripts.js';
import { cookieMemory } from '../../src/adapters/memory/cookie.js';
import { pageOnlyMemory } from '../../src/adapters/memory/page-only.js';
import { onPageReturn } from '../../src/adapters/signals/page-return.js';
import { joinTabs } from '../../src/adapters/signals/tabs.js';
import type { ConsentStore } from '../../src/consent/store.js';
import { aCharter, aStore, DAY, NOW } from '../support/charters.js';

const PLACE = { name: 'choice', maxAge: 'P6M' };

/** A document that writes down what its cookie is set to, as a browser that keeps or drops it. */
function aPage({ protocol = 'https:', keeps = true }: { protocol?: string; keeps?: boolean } = {}): {
  page: Document;
  written: string[];
} {
  const written: string[] = [];
  const jar = new Map<string, string>();
  const page = {
    location: { protocol, hostname: 'www.portail.example', pathname: '/a/b' },
    get cookie() {
      return [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    set cookie(text: string) {
      written.push(text);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
      if (text.includes('Max-Age=0')) jar.delete(name);
      else if (keeps) jar.set(name, value);
    },
  };
  return { page: page as unknown as Document, written };
}

/** Keeps the errors that reach the page's own handler from failing the test; answers their messages, and stops. */
function errorsHeard(): () => string[] {
  const said: string[] = [];
  const { onerror } = globalThis;
  globalThis.onerror = (_event, _source, _line, _column, error) => {
    said.push(error?.message ?? '');
    return true;
  };
  return () => {
    globalThis.onerror = onerror;
    return said;
  };
}

describe('the return of a page', () => {
  it('is told when it comes to the front or from the cache, and not when it goes (R52, R89, R90)', () => {
    let told = 0;
    const view = new EventTarget();
    const page = Object.assign(new EventTarget(), { defaultView: view, visibilityState: 'visible' });
    onPageReturn(page as unknown as Document, () => (told += 1));
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(told).to.equal(0);
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(told).to.equal(2);
  });
});

describe('the cookie', () => {
  it('has the attributes of the contract on https, and no Secure on http (R83)', () => {
    const { page, written } = aPage();
    expect(cookieMemory(page, () => NOW).write(PLACE, 'v=1', NOW + 60)).to.be.true;
    expect(written).to.deep.equal(['choice=v=1; Path=/; Max-Age=60; SameSite=Lax; Secure']);
    const plain = aPage({ protocol: 'http:' });
    cookieMemory(plain.page, () => NOW).write({ ...PLACE, domain: 'portail.example' }, 'v=1', NOW + 60);
    expect(plain.written).to.deep.equal(['choice=v=1; Path=/; Domain=portail.example; Max-Age=60; SameSite=Lax']);
  });

  it('asks for 400 days at most (R85)', () => {
    const { page, written } = aPage();
    cookieMemory(page, () => NOW).write(PLACE, 'v=1', NOW + 900 * DAY);
    expect(written[0]).to.include(`Max-Age=${400 * DAY};`);
  });

  it('is not kept unless it reads back, and then leaves nothing older behind (R84)', () => {
    const { page, written } = aPage({ keeps: false });
    expect(cookieMemory(page, () => NOW).write(PLACE, 'v=1', NOW + 60)).to.be.false;
    expect(written).to.include('choice=; Path=/; Max-Age=0');
  });

  it('is not even tried when it is too large', () => {
    const { page, written } = aPage();
    expect(cookieMemory(page, () => NOW).write(PLACE, 'x'.repeat(4096), NOW + 60)).to.be.false;
    expect(written.every((text) => text.includes('Max-Age=0'))).to.be.true;
  });

  it('may throw at every touch without anybody noticing (R87)', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const page = Object.defineProperty({ location: { protocol: 'https:' } }, 'cookie', {
      get: refuse,
      set: refuse,
    }) as unknown as Document;
    const memory = cookieMemory(page, () => NOW);
    expect(memory.read(PLACE)).to.equal(undefined);
    expect(memory.write(PLACE, 'v=1', NOW + 60)).to.be.false;
  });

  it('is found among others, by its whole name', () => {
    const memory = cookieMemory({ cookie: 'mychoice=a; choice=v=1&t=2; choice2=b' } as Document, () => NOW);
    expect(memory.read(PLACE)).to.equal('v=1&t=2');
    expect(memory.read({ ...PLACE, name: 'hoice' })).to.equal(undefined);
  });

  it('has a stand-in that lasts as long as the page', () => {
    const memory = pageOnlyMemory('v=1');
    expect(memory.read(PLACE)).to.equal('v=1');
    expect(memory.write(PLACE, 'v=2', 0)).to.be.true;
    expect(memory.read(PLACE)).to.equal('v=2');
  });
});

describe('held-back scripts', () => {
  let store: ConsentStore;
  let release: () => void;
  const page = globalThis as unknown as { order: string[] };
  const at = (name: string): string => new URL(`../support/fixtures/${name}.js`, import.meta.url).href;

  beforeEach(() => {
    page.order = [];
    store = aStore(aCharter('a', 'b'));
    release = heldScripts(document, store, trustedScripts());
  });

  /** Puts held-back scripts in the page: the text of an inline one, or the attributes of any. */
  async function hold(...held: (string | Record<string, string>)[]): Promise<HTMLElement> {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    for (const each of held) {
      const script = document.createElement('script');
      script.type = 'text/plain';
      const { text = '', ...attributes } = typeof each === 'string' ? { text: each } : each;
      for (const [name, value] of Object.entries({ 'data-consent': 'a', ...attributes }))
        script.setAttribute(name, value);
      script.textContent = text;
      place.append(script);
    }
    return place;
  }
  /** Waits until a last inline script ran, and so all before it. */
  async function settled(place: HTMLElement): Promise<string[]> {
    const done = new Promise((resolve) => document.addEventListener('fixture-done', resolve, { once: true }));
    const last = document.createElement('script');
    last.type = 'text/plain';
    last.dataset.consent = 'a';
    last.textContent = 'document.dispatchEvent(new Event("fixture-done"));';
    place.append(last);
    release();
    await done;
    return page.order;
  }

  it('run once each, in the order of the page, whether inline or not', async () => {
    const place = await hold("order.push('start');", { src: at('first') }, "order.push('middle');", {
      src: at('second'),
    });
    store.acceptAll();
    expect(await settled(place)).to.deep.equal(['start', 'first', 'middle', 'second']);
    release();
    expect(await settled(place)).to.have.length(4);
  });

  it('stay asleep without a yes to each of their ids', async () => {
    const place = await hold(
      { text: "order.push('both');", 'data-consent': 'a b' },
      { text: "order.push('none');", 'data-consent': '' },
      { text: "order.push('nobody');", 'data-consent': 'nobody' },
      "order.push('a');",
    );
    release();
    expect(page.order).to.deep.equal([]);
    store.set({ a: 'granted' });
    expect(await settled(place)).to.deep.equal(['a']);
    store.set({ b: 'granted' });
    expect(await settled(place)).to.deep.equal(['a', 'both']);
  });

  it('do not stop one another by an error or a missing file', async () => {
    const place = await hold({ src: at('missing') }, { src: at('first') });
    store.acceptAll();
    expect(await settled(place)).to.deep.equal(['first']);
  });

  it('do not wait for what browsers neither fetch nor run', async () => {
    const src = at('first');
    const place = await hold(
      { src, nomodule: '' },
      { src, 'data-type': 'application/json' },
      { src, 'data-type': 'text/babel' },
      { src, 'data-type': 'text/javascript; charset=utf-8' },
      { src, language: 'vbscript' },
      { src, for: 'window', event: 'onclick' },
    );
    store.acceptAll();
    expect(await settled(place)).to.deep.equal([]);
  });

  it('wait for each that browsers fetch, whatever it calls JavaScript', async () => {
    const src = at('first');
    const place = await hold(
      { src, 'data-type': '' },
      { src, 'data-type': 'Text/JavaScript' },
      { src, 'data-type': 'application/x-ecmascript' },
      { src: `${src}?module`, 'data-type': 'module' },
      "order.push('after');",
    );
    store.acceptAll();
    expect((await settled(place)).join()).to.equal('first,first,first,first,after');
  });

  it('do not stop one another where one can’t be woken, and say so', async () => {
    const place = await hold({ text: "order.push('never');", id: 'broken' }, "order.push('next');");
    const { awaken, awakenIn } = trustedScripts();
    release = heldScripts(document, store, {
      awakenIn,
      awaken(held) {
        if (held.id === 'broken') throw new TypeError('not this one');
        return awaken(held);
      },
    });
    const heard = errorsHeard();
    store.acceptAll();
    expect(await settled(place)).to.deep.equal(['next']);
    expect(heard()).to.deep.equal(['not this one']);
    place.remove();
  });

  it('run inside an image of the page, too', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<svg><script type="text/plain" data-consent="a">order.push('image');</script></svg>`;
    store.acceptAll();
    expect(await settled(place)).to.deep.equal(['image']);
  });

  it('keep their attributes, their nonce and their kind', async () => {
    const place = await hold({
      text: "order.push(import.meta.url ? 'module' : '');",
      'data-type': 'module',
      nonce: 'n0nce',
      crossorigin: 'anonymous',
      id: 'held',
    });
    store.acceptAll();
    await settled(place);
    // An inline module runs in its own time, and nobody waits for it.
    await waitUntil(() => page.order.includes('module'));
    const script = place.querySelector<HTMLScriptElement>('#held')!;
    expect([script.type, script.nonce, script.crossOrigin, script.async]).to.deep.equal([
      'module',
      'n0nce',
      'anonymous',
      false,
    ]);
  });

  it('whose turn comes after a withdrawal stay asleep', async () => {
    const place = await hold({ src: at('first') }, { text: "order.push('late');", 'data-consent': 'b' });
    store.acceptAll();
    release();
    store.set({ b: 'denied' });
    expect(await settled(place)).to.deep.equal(['first']);
  });
});

describe('held-back templates', () => {
  it('put their content in place while granted, run its scripts once a placing, and take it away', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const template = document.createElement('template');
    template.dataset.consent = 'a';
    const embed = document.createElement('p');
    embed.textContent = 'Film';
    const script = document.createElement('script');
    script.textContent = 'globalThis.placed = (globalThis.placed ?? 0) + 1;';
    template.content.append('Before ', embed, script);
    place.append(template);
    const store = aStore(aCharter('a'));
    const templates = heldTemplates(document, store, trustedScripts());
    const runs = (): number => (globalThis as unknown as { placed?: number }).placed ?? 0;

    templates();
    expect(place.querySelector('p')).to.equal(null);
    store.acceptAll();
    templates();
    templates();
    expect(place.querySelectorAll('p')).to.have.length(1);
    expect(runs()).to.equal(1);
    store.withdraw();
    templates();
    expect([...place.childNodes].filter((node) => node !== template)).to.deep.equal([]);
    store.acceptAll();
    templates();
    expect(runs()).to.equal(2);
    place.remove();
    templates();
  });
});

describe('held-back content that can’t be woken', () => {
  const { awaken, awakenIn } = trustedScripts();
  const refuse = (): never => {
    throw new TypeError('not this one');
  };
  const told = async (act: () => void): Promise<string[]> => {
    const heard = errorsHeard();
    act();
    await aTimeout(0);
    return heard();
  };

  it('leaves the other templates to be placed, and is tried once a placing', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<template data-consent="a"><script>void 0;</script></template>
      <template data-consent="a"><p>Film</p></template>`;
    const store = aStore(aCharter('a'));
    const templates = heldTemplates(document, store, {
      awaken,
      awakenIn: (content) => (content.querySelector('script') ? refuse() : awakenIn(content)),
    });
    store.acceptAll();
    expect(await told(templates)).to.deep.equal(['not this one']);
    expect(place.querySelectorAll('p')).to.have.length(1);
    expect(await told(templates)).to.deep.equal([]);
    store.withdraw();
    templates();
    expect(place.querySelectorAll('p')).to.have.length(0);
  });

  it('leaves the other scripts of a withdrawal to run', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<script id="broken" type="text/plain" data-consent-withdrawn="a"></script>
      <script type="text/plain" data-consent-withdrawn="a">globalThis.stopped = true;</script>`;
    const store = aStore(aCharter('a'));
    const scripts = withdrawnScripts(document, store, {
      awakenIn,
      awaken: (held) => (held.id === 'broken' ? refuse() : awaken(held)),
    });
    store.acceptAll();
    scripts();
    store.withdraw();
    expect(await told(scripts)).to.deep.equal(['not this one']);
    expect((globalThis as unknown as { stopped?: boolean }).stopped).to.equal(true);
  });
});

describe('what scripts of the page make of what a template held', () => {
  const aPlace = async (held: string): Promise<{ place: HTMLElement; store: ConsentStore; templates: () => void }> => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<template data-consent="a">${held}</template>`;
    const store = aStore(aCharter('a'));
    const templates = heldTemplates(document, store, trustedScripts());
    store.acceptAll();
    templates();
    return { place, store, templates };
  };

  it('stays, where it takes the attributes of what it stands in for, as players do, and goes on withdrawal', async () => {
    const { place, store, templates } = await aPlace('<video></video>');
    const video = place.querySelector('video')!;
    const player = document.createElement('section');
    for (const { name, value } of video.attributes) player.setAttribute(name, value);
    video.replaceWith(player);
    player.append(document.createElement('video'));
    templates();
    expect(place.contains(player)).to.equal(true);
    store.withdraw();
    templates();
    expect(place.children).to.have.length(1);
  });

  it('goes with a copy of the page that comes back, and what is granted is there once', async () => {
    const { place, templates } = await aPlace('<p>Film</p><p>Map</p>');
    const copy = place.cloneNode(true) as HTMLElement;
    place.replaceWith(copy);
    templates();
    templates();
    expect([...copy.querySelectorAll('p')].map((each) => each.textContent)).to.deep.equal(['Film', 'Map']);
    copy.remove();
    templates();
  });

  it('is nothing to a script that was held back inside: it stays in the page, where it may look for its place', async () => {
    const { place, store, templates } = await aPlace('<script type="text/plain" data-consent="a">void 0;</script>');
    heldScripts(document, store, trustedScripts())();
    await waitUntil(() => place.querySelector('script:not([type])'));
    templates();
    expect(place.querySelectorAll('script')).to.have.length(1);
    place.remove();
    templates();
  });
});

describe('erasing', () => {
  afterEach(() => {
    for (const name of ['_pk_id.1', '_pk_ses.1', 'shared', 'own', 'cookies_preferences'])
      document.cookie = `${name}=; Max-Age=0; Path=/`;
    localStorage.clear();
  });
  const names = (): string[] =>
    document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0] ?? '')
      .filter((name) => name !== '')
      .sort();

  it('deletes what refused services declared, and nothing else (R35)', () => {
    const charter = aCharter(
      {
        id: 'refused',
        cookies: [
          { name: '_pk_*' },
          { name: 'shared' },
          { name: 'cookies_preferences' },
          { name: 'layout*', technique: 'localStorage' },
        ],
      },
      { id: 'allowed', category: 'necessary', cookies: [{ name: 'shared' }] },
    );
    for (const name of ['_pk_id.1', '_pk_ses.1', 'shared', 'own', 'cookies_preferences'])
      document.cookie = `${name}=1; Path=/`;
    document.cookie = `_pk_id.1=2; Path=${location.pathname}`;
    localStorage.setItem('layout-home', '1');
    localStorage.setItem('other', '1');
    void eraseDenied(document, aStore(charter));
    expect(names()).to.deep.equal(['cookies_preferences', 'own', 'shared']);
    expect(Object.keys(localStorage)).to.deep.equal(['other']);
  });

  it('leaves what an accepted service keeps', () => {
    document.cookie = 'own=1; Path=/';
    const store = aStore(aCharter({ cookies: [{ name: 'own' }] }));
    store.acceptAll();
    void eraseDenied(document, store);
    expect(names()).to.deep.equal(['own']);
  });
});

describe('news from another tab', () => {
  it('is looked into again within the second, since the record may come later than the news of it (R89)', async () => {
    let record = 'old';
    const read: string[] = [];
    joinTabs(document, () => void read.push(record));
    joinTabs(document, () => undefined)();
    await waitUntil(() => read.length > 0, 'no news came');
    record = 'new';
    await waitUntil(() => read.includes('new'), 'the record was not read again', { timeout: 1000 });
    expect(read[0]).to.equal('old');
  });
});

describe('the page’s events', () => {
  it('tell the answers, what changed and why, and cannot be stopped', () => {
    const store = aStore(aCharter('a', 'b'));
    const heard: unknown[] = [];
    const hear = (event: CustomEvent): void => {
      event.preventDefault();
      heard.push([event.type, event.defaultPrevented, event.detail]);
    };
    const types = ['cookie-consent-ready', 'cookie-consent-change', 'cookie-charter-error'] as const;
    for (const type of types) document.addEventListener(type, hear);
    announceReady(document, store);
    store.set({ a: 'granted' });
    announceChange(document, store.state, { changed: ['a'], reason: 'custom' }, { left: [], stillRunning: [] });
    const left = [{ service: 'b', name: 'b', technique: 'cookie', reason: 'other-site' }] as const;
    announceChange(document, store.state, { changed: ['b'], reason: 'withdraw' }, { left, stillRunning: ['b'] });
    announceProblem(document, { path: '$', value: 1, message: 'expected' });
    for (const type of types) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal([
      ['cookie-consent-ready', false, { granted: [], denied: [], pending: ['a', 'b'] }],
      [
        'cookie-consent-change',
        false,
        { granted: ['a'], denied: [], pending: ['b'], changed: ['a'], reason: 'custom' },
      ],
      [
        'cookie-consent-change',
        false,
        {
          granted: ['a'],
          denied: [],
          pending: ['b'],
          changed: ['b'],
          reason: 'withdraw',
          left: [{ service: 'b', name: 'b', technique: 'cookie', reason: 'other-site' }],
          stillRunning: ['b'],
        },
      ],
      ['cookie-charter-error', false, { path: '$', value: 1, message: 'expected' }],
    ]);
  });
});
