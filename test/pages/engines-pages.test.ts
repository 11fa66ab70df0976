import assert from 'node:assert/strict';
import type { ElementName } from '../../src/server.ts';
import { eventually } from '../support/engines/eventually.ts';
import {
  answers,
  known,
  press,
  pressOn,
  seen,
  ticked,
  until,
  untilAnswered,
  untilFocused,
  untilGone,
  untilSeen,
  visit,
} from '../support/engines/person.ts';
import { inEveryEngine, type Scene } from '../support/engines/suite.ts';
import type { Tab, Visitor } from '../support/engines/tab.ts';
import { withBody } from '../support/site.ts';

const BASE = '[part~="base"]';
const RECORD = 'cookies_preferences';
const EXEMPT = ['csrftoken', 'django_language', 'sessionid'];
const STATS = { id: 'stats', category: 'statistics', provider: 'Mesure', name: 'Mesure', cookies: [{ name: 'st_id' }] };
const ADS = { id: 'ads', category: 'third-party', provider: 'Régie', name: 'Régie' };

interface Writing {
  readonly charter?: object;
  /** Comes before the charter and the kit. */
  readonly head?: string;
  readonly main?: string;
  readonly policy?: string;
}

/** Answers a path with a page of one charter that holds a script back for each of two services. */
function write({ site }: Scene, path: string, { charter = {}, head = '', main = '', policy }: Writing): void {
  const whole = JSON.stringify({ site: { name: 'Portail' }, services: [STATS, ADS], ...charter });
  const held = ['stats', 'ads'].map(
    (id) =>
      `<script nonce="n0nce" type="text/plain" data-consent="${id}">(globalThis.ran ??= []).push('${id}');</script>`,
  );
  site.answers.set(path, (response) => {
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
      <script nonce="n0nce">
        globalThis.said = [];
        addEventListener('error', ({ message }) => said.push(message));
        addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => said.push([violatedDirective, blockedURI, sample].join(' ')));
        ${head}
      </script>
      <script nonce="n0nce" type="application/json" data-cookie-charter>${whole}</script>${held.join('')}
      <script nonce="n0nce" type="module" src="/cdn/cookie-charter.js"></script></head>
      <body><main><h1>Portail</h1>${main}</main><cookie-trigger></cookie-trigger></body></html>`)(response);
  });
}

async function arriveAt({ site, arrive }: Scene, path: string): Promise<{ visitor: Visitor; tab: Tab }> {
  const visitor = await arrive();
  const tab = await visitor.open();
  await visit(tab, site.origin + path);
  return { visitor, tab };
}
const ran = (tab: Tab): Promise<string[]> => tab.evaluate('globalThis.ran ?? []');
const said = (tab: Tab): Promise<string[]> => tab.evaluate('said');
const names = async (visitor: Visitor): Promise<string[]> => (await visitor.cookies()).map(({ name }) => name).sort();

const STRICT = [
  "default-src 'none'",
  "script-src 'nonce-n0nce' 'strict-dynamic'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  // Browsers ask for the site's icon.
  "img-src 'self'",
].join('; ');
const TRUSTED = "require-trusted-types-for 'script'; trusted-types cookie-charter lit-html";

/** Every element, and content held back in each way there is. */
const EVERYTHING = `
  <template data-consent="stats"><iframe title="Cadre" src="/framed.html"></iframe></template>
  <cookie-gate service="stats"><template><p id="gated">Film</p>
    <script nonce="n0nce">(globalThis.ran ??= []).push('gated');</script></template></cookie-gate>
  <script nonce="n0nce" type="text/plain" data-consent="stats" src="/held.js"></script>
  <script nonce="n0nce" type="text/plain" data-consent-withdrawn="stats">globalThis.stopped = true;</script>
  <cookie-charter></cookie-charter><cookie-table></cookie-table><cookie-preferences></cookie-preferences>`;

/** Uses every element of a strict page in full: all accepted, all refused, one embed shown once. */
async function useEverything(scene: Scene, policy: string): Promise<Tab> {
  scene.site.answers.set('/held.js', withBody(`(globalThis.ran ??= []).push('held');`, 'text/javascript'));
  scene.site.answers.set('/framed.html', withBody('<!doctype html><title>Cadre</title>'));
  write(scene, '/strict.html', { policy, main: EVERYTHING });
  const { tab } = await arriveAt(scene, '/strict.html');
  await untilSeen(tab, BASE, 'cookie-banner');
  await pressOn(tab, '[part~="disclosure"]', 'cookie-banner');
  await press(tab, 'accept', 'cookie-banner');
  await until(tab, 'globalThis.ran?.length === 4');
  assert.deepEqual((await ran(tab)).sort(), ['ads', 'gated', 'held', 'stats']);
  await untilSeen(tab, 'main iframe');
  await untilSeen(tab, '#gated');
  await press(tab, 'reject', 'cookie-charter');
  await until(tab, 'globalThis.stopped');
  await untilGone(tab, 'main iframe');
  await pressOn(tab, '[data-action="show-once"]', 'cookie-gate');
  await untilSeen(tab, '#gated');
  return tab;
}

const { render } = (await import(
  new URL('../../dist/server.js', import.meta.url).href
)) as typeof import('../../src/server.ts');

/** Writes a page whose elements its server rendered, and whose script is still to come. */
async function writeRendered({ site }: Scene, ...elements: ElementName[]): Promise<void> {
  const charter = { site: { name: 'Portail' }, services: [STATS, ADS] };
  const options = { charter, language: 'fr', action: '/choices', preferences: '/choices.html', nonce: 'n0nce' };
  const written = await Promise.all(
    elements.map((element) => render(element, { ...options, attributes: { placement: 'flow' } })),
  );
  site.answers.set('/choices', (response) => void response.writeHead(303, { location: '/thanks.html' }).end());
  site.answers.set('/thanks.html', withBody('<!doctype html><html lang="fr"><title>Merci</title><h1>Merci</h1>'));
  site.answers.set('/rendered.html', (response) => {
    response.setHeader('content-security-policy', STRICT.replace("style-src 'self'", "style-src 'nonce-n0nce'"));
    withBody(`<!doctype html><html lang="fr"><head><title>Portail</title>
      <script nonce="n0nce">globalThis.said = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => said.push(violatedDirective));</script>
      <script nonce="n0nce" type="application/json" data-cookie-charter>${JSON.stringify(charter)}</script>
      </head><body>${written.join('')}<main><h1>Portail</h1></main></body></html>`)(response);
  });
}

/** The script comes. */
const KIT_COMES = `void document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/cookie-charter.js', nonce: 'n0nce' }))`;

/** Where the parts of every element stand, rounded to pixels. */
const PLACES = `[...document.querySelectorAll('cookie-banner, cookie-preferences')].flatMap(({ localName, shadowRoot }) =>
  [...shadowRoot.querySelectorAll('[part], legend, label')].filter((one) => one.checkVisibility() && one.getClientRects().length > 0).map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [localName, one.part.value, ...[x + scrollX, y + scrollY, width, height].map(Math.round)].join(' ');
  }))`;

/** Global Privacy Control, where the browser has no setting for it. */
const SIGNAL = `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`;

async function refusesToShare(scene: Scene, visitor: Visitor, head: string): Promise<void> {
  write(scene, '/page.html', { head, main: '<cookie-preferences></cookie-preferences>' });
  const tab = await visitor.open();
  await visit(tab, `${scene.site.origin}/page.html`);
  await untilSeen(tab, '.privacy-control', 'cookie-preferences');
  assert.equal(await tab.evaluate('navigator.globalPrivacyControl'), true);
  assert.deepEqual(await answers(tab), { granted: [], denied: ['ads'], pending: ['stats'] });
  assert.equal(await tab.evaluate('cookieConsent.state.privacyControl'), 'honoured');
  assert.deepEqual(await ran(tab), []);
  assert.deepEqual(await names(visitor), EXEMPT);
  await press(tab, 'accept', 'cookie-banner');
  await untilAnswered(tab, 'granted', 1);
  await tab.reload();
  await until(tab, 'globalThis.ran');
  assert.deepEqual(await answers(tab), { granted: ['stats'], denied: ['ads'], pending: [] });
  assert.deepEqual(await ran(tab), ['stats']);
}

const EVERY_TECHNIQUE = [
  { name: 'st_*' },
  { name: 'st:*', technique: 'localStorage' },
  { name: 'st:*', technique: 'sessionStorage' },
  { name: 'st-base-*', technique: 'indexedDB' },
  { name: 'st-cache-*', technique: 'cacheStorage' },
  { name: '/st-worker.js', technique: 'serviceWorker' },
];

/** Writes everywhere a script can; `stored` is true once it did. */
const WRITES = `
  for (const cookie of ['other=1; Path=/', 'st_root=1; Path=/', 'st_here=1; Path=/a', 'st_parent=1; Path=/; Domain=portail.localhost']) document.cookie = cookie;
  for (const key of ['st:visits', 'other']) localStorage.setItem(key, '1');
  sessionStorage.setItem('st:page', '1');
  Promise.all([
    new Promise((done) => { indexedDB.open('st-base-1').onsuccess = ({ target }) => { target.result.close(); done(); }; }),
    caches.open('st-cache-1'),
    caches.open('other'),
    navigator.serviceWorker.register('/st-worker.js'),
  ]).then(() => { globalThis.stored = true; });`;

/** What the browser holds of the page, the record left out. */
const HELD = `(async () => ({
  cookies: document.cookie.split('; ').map((pair) => pair.split('=')[0]).filter((name) => name !== '${RECORD}').sort(),
  localStorage: Object.keys(localStorage).sort(),
  sessionStorage: Object.keys(sessionStorage),
  indexedDB: (await indexedDB.databases()).map(({ name }) => name),
  caches: (await caches.keys()).sort(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}))()`;

inEveryEngine('a page of any kind', (it) => {
  it('comes to the same without `cookieStore` (R88)', async (scene) => {
    const outcomes: unknown[] = [];
    for (const head of ['', 'delete globalThis.cookieStore; delete globalThis.CookieStore;']) {
      write(scene, '/page.html', { head });
      const { visitor, tab } = await arriveAt(scene, '/page.html');
      if (head !== '') assert.equal(await tab.evaluate(`'cookieStore' in globalThis`), false);
      await tab.evaluate(`void (document.cookie = 'st_id=1; Path=/')`);
      await untilSeen(tab, BASE, 'cookie-banner');
      await press(tab, 'reject', 'cookie-banner');
      await untilAnswered(tab, 'denied', 2);
      // What deletes is fetched where there is something to delete.
      await until(tab, `!document.cookie.includes('st_id')`);
      const { value, sameSite, path, expires } = (await visitor.cookies()).find(({ name }) => name === RECORD)!;
      outcomes.push([await answers(tab), await names(visitor), value.replace(/t=\d+/, ''), sameSite, path, !expires]);
      assert.deepEqual(await said(tab), []);
    }
    assert.deepEqual(outcomes[0], outcomes[1]);
  });

  it('holds a choice for the page alone where `document.cookie` throws, and says so (R87)', async (scene) => {
    const head = `Object.defineProperty(document, 'cookie', { get() { throw new Error('no'); }, set() { throw new Error('no'); } });`;
    write(scene, '/page.html', { head });
    const { visitor, tab } = await arriveAt(scene, '/page.html');
    await press(tab, 'reject', 'cookie-banner');
    await untilSeen(tab, '[part~="confirmation"]', 'cookie-banner');
    const words = `document.querySelector('cookie-banner').shadowRoot.querySelector('[part~="confirmation"]').innerText`;
    assert.match(await tab.evaluate(words), /ne permet pas au site de retenir/);
    assert.deepEqual((await answers(tab)).denied, ['stats', 'ads']);
    await tab.evaluate('cookieConsent.acceptAll()');
    await until(tab, 'globalThis.ran?.length === 2');
    assert.deepEqual(await said(tab), []);
    assert.deepEqual(await names(visitor), EXEMPT);
  });

  it('erases on withdrawal whatever a script can reach, in every technique (R35)', async (scene) => {
    scene.site.answers.set('/st-worker.js', withBody('', 'text/javascript'));
    write(scene, '/a/page.html', {
      charter: { services: [{ ...STATS, cookies: EVERY_TECHNIQUE }] },
      main: `<template data-consent="stats"><script nonce="n0nce">${WRITES}</script></template>`,
    });
    const visitor = await scene.arrive();
    const tab = await visitor.open();
    await visit(tab, `${scene.site.origins('www.portail')}/a/page.html`);
    await press(tab, 'accept', 'cookie-banner');
    await until(tab, 'globalThis.stored');
    assert.deepEqual(await tab.evaluate(HELD), {
      cookies: ['csrftoken', 'django_language', 'other', 'st_here', 'st_parent', 'st_root'],
      localStorage: ['other', 'st:visits'],
      sessionStorage: ['st:page'],
      indexedDB: ['st-base-1'],
      caches: ['other', 'st-cache-1'],
      workers: 1,
    });
    await tab.evaluate(
      `void document.addEventListener('cookie-consent-change', ({ detail }) => { globalThis.told = detail; })`,
    );
    await press(tab, 'customise', 'cookie-trigger');
    await press(tab, 'reject', 'dialog[open]');
    await until(tab, 'globalThis.told');
    assert.deepEqual(await tab.evaluate('told.left ?? []'), []);
    assert.deepEqual(await tab.evaluate(HELD), {
      cookies: ['csrftoken', 'django_language', 'other'],
      localStorage: ['other'],
      sessionStorage: [],
      indexedDB: [],
      caches: ['other'],
      workers: 0,
    });
    assert.deepEqual(await said(tab), []);
  });

  it('allows one embed alone from its gate, and puts focus in it (R1, R39)', async (scene) => {
    const { site } = scene;
    site.answers.set(
      '/embed.html',
      withBody('<!doctype html><html lang="fr"><title>Film</title><button>Lire</button>'),
    );
    write(scene, '/gate.html', {
      charter: { services: [{ ...STATS, category: 'third-party' }, ADS] },
      main: `<cookie-gate service="stats" heading-level="2"><template>
        <iframe title="Film" width="480" height="270" src="${site.origins('tube')}/embed.html"></iframe></template>
        </cookie-gate><cookie-preferences></cookie-preferences>`,
    });
    const { visitor, tab } = await arriveAt(scene, '/gate.html');
    await untilSeen(tab, BASE, 'cookie-gate');
    assert.deepEqual(site.requests('/embed.html'), []);
    await press(tab, 'accept', 'cookie-gate');
    await untilSeen(tab, 'cookie-gate iframe');
    await untilFocused(tab, 'iframe');
    await eventually(() => site.requests('/embed.html').length === 1, 'the embed is asked for');
    assert.match(site.requests('/embed.html')[0]!.host, /^tube\./);
    assert.deepEqual(await answers(tab), { granted: ['stats'], denied: [], pending: ['ads'] });
    await until(tab, 'globalThis.ran');
    assert.deepEqual(await ran(tab), ['stats']);
    assert.deepEqual(await ticked(tab), { stats: 'granted' });
    const { value } = (await visitor.cookies()).find(({ name }) => name === RECORD)!;
    assert.match(value, /&yes=stats$/);
  });

  it('can be read without script, and runs nothing (R96)', async (scene) => {
    const { site } = scene;
    const visitor = await scene.arrive({ scripts: false });
    const tab = await visitor.open();
    await tab.goto(`${site.origin}/examples/ha-py-authored/`);
    const words = await tab.evaluate<string>('document.body.innerText');
    for (const name of ['sessionid', 'django_language', 'csrftoken', RECORD]) assert.ok(words.includes(name), name);
    assert.equal(await tab.evaluate(`document.querySelectorAll('cookie-table tbody tr').length`), 4);
    assert.equal(await seen(tab, 'cookie-trigger a'), 1);
    await tab.goto(`${site.origin}/examples/portal/preferences.html`);
    assert.match(await tab.evaluate('document.body.innerText'), /Activez JavaScript pour faire vos choix/);
    assert.deepEqual(site.requests('/stand-ins/'), []);
    assert.deepEqual(await names(visitor), EXEMPT);
  });

  it('shows and takes choices without script where a server rendered them (R96, R97)', async (scene) => {
    await writeRendered(scene, 'banner', 'preferences');
    const tab = await (await scene.arrive({ scripts: false })).open();
    await tab.goto(`${scene.site.origin}/rendered.html`);
    assert.equal(await seen(tab, '[part~="choice"]', 'cookie-banner'), 2);
    assert.equal(await seen(tab, '[part~="third-parties"]', 'cookie-banner'), 0);
    await pressOn(tab, 'summary', 'cookie-banner');
    assert.equal(await seen(tab, '[part~="third-parties"]', 'cookie-banner'), 1);
    assert.deepEqual(await ticked(tab), {});
    for (const [action, element] of [
      ['reject', 'cookie-banner'],
      ['save', 'cookie-preferences'],
    ] as const) {
      scene.site.clear();
      await press(tab, action, element);
      await until(tab, `document.title === 'Merci'`);
      assert.deepEqual(
        scene.site.requests('/choices').map(({ method }) => method),
        ['POST'],
      );
      await tab.goto(`${scene.site.origin}/rendered.html`);
    }
  });

  it('takes over what a server rendered: nothing moves, and nothing is lost (R97)', async (scene) => {
    await writeRendered(scene, 'banner', 'preferences');
    const tab = await (await scene.arrive()).open();
    await tab.goto(`${scene.site.origin}/rendered.html`);
    await pressOn(tab, 'summary', 'cookie-banner');
    await pressOn(tab, 'details[data-service="stats"] summary', 'cookie-preferences');
    await pressOn(tab, 'input[name="stats"][value="granted"]', 'cookie-preferences');
    const before = await tab.evaluate<string[]>(PLACES);
    const position = await tab.evaluate<number>('scrollY');
    await tab.evaluate(KIT_COMES);
    await until(
      tab,
      `[...document.querySelectorAll('cookie-banner, cookie-preferences')].every(({ shadowRoot }) => !shadowRoot.querySelector('style'))`,
    );
    assert.ok(before.length > 10);
    assert.deepEqual(await tab.evaluate(PLACES), before);
    assert.equal(await tab.evaluate('scrollY'), position);
    // The purpose says the same as its only service.
    assert.deepEqual(await ticked(tab), { statistics: 'granted', stats: 'granted' });
    await untilFocused(tab, 'radio');
    assert.equal(await seen(tab, '#details-stats', 'cookie-preferences'), 1);
    assert.equal(await seen(tab, '[part~="third-parties"]', 'cookie-banner'), 1);
    assert.equal(await tab.evaluate(`document.querySelectorAll('cookie-banner').length`), 1);
    assert.deepEqual(await answers(tab), { granted: [], denied: [], pending: ['stats', 'ads'] });
    assert.deepEqual(await said(tab), []);
    await press(tab, 'save', 'cookie-preferences');
    await untilAnswered(tab, 'granted', 1);
  });

  it('takes Global Privacy Control for a refusal to share, and for no consent (R64, R68)', async (scene) => {
    await refusesToShare(scene, await scene.arrive(), SIGNAL);
  });

  it('takes the same from the setting of the browser itself (R64, R68)', async (scene) => {
    await refusesToShare(scene, await scene.arrive({ privacyControl: true }), '');
  });

  it('in a frame of another site asks nothing, and follows a parent that both name (R92)', async (scene) => {
    const [portal, widget] = ['portail', 'widget'].map(scene.site.origins);
    write(scene, '/widget.html', { charter: { framing: { parents: [portal] } } });
    write(scene, '/framing.html', {
      charter: { framing: { frames: [widget] } },
      main: `<iframe title="Plan" src="${widget}/widget.html"></iframe>`,
    });
    const tab = await (await scene.arrive()).open();
    await visit(tab, `${portal}/framing.html`);
    const untilFramed = (expression: string): Promise<void> =>
      eventually(() => tab.evaluateInFrame<boolean>(`Boolean(${expression})`), `in the frame, ${expression}`);
    await untilSeen(tab, BASE, 'cookie-banner');
    await untilFramed(`document.querySelector('cookie-trigger').shadowRoot?.querySelector('[data-action]')`);
    assert.equal(await tab.evaluateInFrame('location.host'), new URL(widget!).host);
    assert.equal(await tab.evaluateInFrame(`document.querySelectorAll('cookie-banner').length`), 0);
    assert.deepEqual(await tab.evaluateInFrame('[...cookieConsent.pending]'), ['stats', 'ads']);
    assert.equal(await tab.evaluateInFrame('globalThis.ran ?? null'), null);
    await press(tab, 'accept', 'cookie-banner');
    await untilFramed('globalThis.ran?.length === 2');
    await tab.reload();
    await known(tab);
    await untilFramed('globalThis.ran?.length === 2');
    await tab.evaluate('cookieConsent.withdraw()');
    await untilFramed('cookieConsent.denied.length === 2');
    assert.deepEqual(await tab.evaluateInFrame('said'), []);
  });

  it('hears no parent that its charter does not name (R92)', async (scene) => {
    const [portal, widget, stranger] = ['portail', 'widget', 'inconnu'].map(scene.site.origins);
    write(scene, '/widget.html', {
      charter: { framing: { parents: [portal] } },
      head: `globalThis.heard = []; addEventListener('message', ({ data }) => heard.push(data?.type ?? data));`,
    });
    write(scene, '/framing.html', { main: `<iframe title="Plan" src="${widget}/widget.html"></iframe>` });
    const tab = await (await scene.arrive()).open();
    await visit(tab, `${stranger}/framing.html`);
    await eventually(
      () => tab.evaluateInFrame<boolean>('Boolean(globalThis.cookieConsent)'),
      'the frame knows its store',
    );
    const record = `v=1&t=${Math.floor(Date.now() / 1000)}&yes=stats+ads`;
    await tab.evaluate(
      `void document.querySelector('iframe').contentWindow.postMessage({ type: 'cookie-charter:tell', record: '${record}' }, '*')`,
    );
    await eventually(() => tab.evaluateInFrame<boolean>('heard.length === 1'), 'the stranger is heard by the page');
    assert.deepEqual(await tab.evaluateInFrame('[...cookieConsent.granted]'), []);
    assert.equal(await tab.evaluateInFrame('globalThis.ran ?? null'), null);
  });

  it('breaks no rule of a page that allows almost nothing (R94)', async (scene) => {
    const tab = await useEverything(scene, STRICT);
    assert.deepEqual(await said(tab), []);
    // The policy is in force, and what breaks it is heard.
    const elsewhere = scene.site.origins('ailleurs');
    await tab.evaluate(
      `new Promise((heard) => { addEventListener('securitypolicyviolation', heard); new Image().src = '${elsewhere}/ping/forbidden'; }).then(() => null)`,
    );
    assert.equal((await said(tab)).length, 1);
    assert.deepEqual(scene.site.requests('/ping/forbidden'), []);
  });

  it('respects Trusted Types, which the page enforces (R95)', async (scene) => {
    const tab = await useEverything(scene, `${STRICT}; ${TRUSTED}`);
    assert.deepEqual(await said(tab), []);
    const refusal = `(() => { try { document.createElement('script').text = '1'; return 'allowed'; } catch (error) { return error.name; } })()`;
    assert.equal(await tab.evaluate(refusal), 'TypeError');
  });
});
