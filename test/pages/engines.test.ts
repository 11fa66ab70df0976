import assert from 'node:assert/strict';
import { eventually } from '../support/engines/eventually.ts';
import {
  answers,
  focused,
  isFocusWithin,
  known,
  press,
  pressOn,
  seen,
  standIns,
  tabTo,
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

const BASE = '[part~="base"]';
const RECORD = 'cookies_preferences';
const SERVICES = ['matomo', 'mise-en-page', 'offres', 'tube'];
const EXEMPT = ['csrftoken', 'django_language', 'sessionid'];
const NO_SERVICE = { granted: [], denied: [], pending: ['matomo', 'mise-en-page', 'tube', 'offres'] };
const ONCE = { measure: 1, layout: 1, tube: 1, offers: 1 };
const DAY = 86_400;

const at = (site: Scene['site'], file: string): string => `${site.origin}/examples/portal/${file}`;
const asked = (site: Scene['site']): string[] => site.requests('/stand-ins/').map(({ path }) => path);
const pings = (site: Scene['site']): string[] => site.requests('/ping/').map(({ path }) => path.split('/').at(-1)!);
const names = async (visitor: Visitor): Promise<string[]> => (await visitor.cookies()).map(({ name }) => name).sort();
const now = (): number => Math.floor(Date.now() / 1000);

/** A new visitor on the portal's home page, who sees the question. */
async function onPortal({ site, arrive }: Scene): Promise<{ visitor: Visitor; tab: Tab }> {
  const visitor = await arrive();
  const tab = await visitor.open();
  await visit(tab, at(site, 'index.html'));
  await untilSeen(tab, BASE, 'cookie-banner');
  return { visitor, tab };
}

/** A visitor who accepted everything, whose four stand-ins ran. */
async function accepted(scene: Scene): Promise<{ visitor: Visitor; tab: Tab }> {
  const arrival = await onPortal(scene);
  await press(arrival.tab, 'accept', 'cookie-banner');
  await until(arrival.tab, 'Object.keys(globalThis.standIns ?? {}).length === 4');
  return arrival;
}

inEveryEngine('a portal with a choice', (it) => {
  it('runs and stores nothing before the choice (R1)', async (scene) => {
    const { visitor, tab } = await onPortal(scene);
    await pressOn(tab, 'h1');
    await tab.type('Escape');
    assert.deepEqual(asked(scene.site), []);
    assert.deepEqual(await names(visitor), EXEMPT);
    assert.deepEqual(await answers(tab), NO_SERVICE);
    assert.equal(await seen(tab, BASE, 'cookie-banner'), 1);
    assert.deepEqual(await tab.evaluate('[localStorage.length, sessionStorage.length]'), [0, 0]);
  });

  it('keeps a refusal over ten page views, by links, by Back and by reload (R9)', async (scene) => {
    const { site } = scene;
    const { visitor, tab } = await onPortal(scene);
    await press(tab, 'reject', 'cookie-banner');
    await untilAnswered(tab, 'denied', 4);
    for (const file of ['charter.html', 'preferences.html', 'en/index.html', 'en/charter.html', 'index.html']) {
      await visit(tab, at(site, file));
    }
    await pressOn(tab, 'header a[href="charter.html"]');
    await until(tab, `location.pathname.endsWith('/charter.html') && globalThis.cookieConsent`);
    await tab.back();
    await until(tab, `location.pathname.endsWith('/index.html') && globalThis.cookieConsent`);
    await tab.reload();
    await known(tab);
    await visit(tab, at(site, 'preferences.html'));
    await untilSeen(tab, 'input[name="matomo"]');
    assert.deepEqual(asked(site), []);
    assert.deepEqual(await names(visitor), [RECORD, ...EXEMPT]);
    assert.equal(await tab.evaluate('localStorage.length'), 0);
    assert.equal(await seen(tab, BASE, 'cookie-banner'), 0);
    assert.deepEqual((await answers(tab)).denied.sort(), SERVICES);
    const sent = site.requests().flatMap(({ cookie }) => cookie.split('; ').map((pair) => pair.split('=')[0] ?? ''));
    assert.deepEqual([...new Set(sent)].filter((name) => name !== '').sort(), [RECORD, ...EXEMPT]);
  });

  it('runs each service once on each page after an acceptance (R1, R2)', async (scene) => {
    const { site } = scene;
    const { visitor, tab } = await accepted(scene);
    assert.deepEqual(await standIns(tab), ONCE);
    await untilSeen(tab, 'main iframe');
    await visit(tab, at(site, 'charter.html'));
    await until(tab, 'Object.keys(globalThis.standIns ?? {}).length === 4');
    await eventually(() => pings(site).length >= 8, 'each stand-in was heard twice');
    assert.deepEqual(await standIns(tab), ONCE);
    const each = Object.keys(ONCE);
    assert.deepEqual(pings(site).sort(), [...each, ...each].sort());
    assert.ok((await names(visitor)).includes('offer_profile'));
  });

  it('withdraws from the trigger, erases, and every page agrees (R34, R35)', async (scene) => {
    const { site } = scene;
    const { visitor, tab } = await accepted(scene);
    await untilSeen(tab, 'main iframe');
    assert.ok((await names(visitor)).includes('_pk_id.1.abcd'));
    await press(tab, 'close', 'cookie-banner');
    await press(tab, 'customise', 'cookie-trigger');
    await press(tab, 'reject', 'cookie-preferences');
    await untilAnswered(tab, 'denied', 4);
    await untilGone(tab, 'iframe');
    assert.deepEqual(await names(visitor), [RECORD, ...EXEMPT]);
    assert.equal(await tab.evaluate('localStorage.length'), 0);
    const groups = ['statistics', 'first-party', 'third-party'];
    const refused = Object.fromEntries([...SERVICES, ...groups].map((name) => [name, 'denied']));
    for (const file of ['preferences.html', 'charter.html', 'en/preferences.html']) {
      await visit(tab, at(site, file));
      await untilSeen(tab, 'input[name="matomo"]:checked');
      assert.deepEqual(await ticked(tab), refused, file);
      assert.deepEqual(await standIns(tab), {}, file);
    }
  });

  it('agrees between two tabs within a second (R89)', async (scene) => {
    const { visitor, tab } = await onPortal(scene);
    const other = await visitor.open();
    await visit(other, at(scene.site, 'index.html'));
    await untilSeen(other, BASE, 'cookie-banner');
    await other.evaluate(
      `void document.addEventListener('cookie-consent-change', ({ detail }) => { globalThis.heard = { time: Date.now(), reason: detail.reason }; })`,
    );
    await press(tab, 'reject', 'cookie-banner');
    await untilAnswered(other, 'denied', 4);
    assert.equal(await seen(other, BASE, 'cookie-banner'), 0);
    // Again and again: Firefox may carry a cookie to another process later than the news of it.
    for (let round = 0; round < 8; round += 1) {
      const [deed, list] = round % 2 === 0 ? (['acceptAll', 'granted'] as const) : (['withdraw', 'denied'] as const);
      const told = await tab.evaluate<number>(`((time) => (cookieConsent.${deed}(), time))(Date.now())`);
      await untilAnswered(other, list, 4);
      const heard = await other.evaluate<{ time: number; reason: string }>('heard');
      assert.equal(heard.reason, 'sync');
      assert.ok(heard.time - told < 1000, `${deed}, ${heard.time - told} ms`);
    }
  });

  it('knows the choice of now on a page from the back/forward cache, before anything runs there (R90)', async (scene) => {
    const { site } = scene;
    const { tab } = await accepted(scene);
    await untilSeen(tab, 'main iframe');
    // Added after the kit's own listener, as a page's are that wait for the store.
    await tab.evaluate(
      `void addEventListener('pageshow', ({ persisted }) => { globalThis.returned = { persisted, ...cookieConsent.state, frames: document.querySelectorAll('iframe').length }; })`,
    );
    await visit(tab, at(site, 'charter.html'));
    // What ran while it was granted may say so: heard out first, so that it is not taken for what comes after.
    await eventually(() => pings(site).length >= 8, 'each stand-in was heard on both pages');
    await press(tab, 'reject', 'cookie-charter');
    await untilAnswered(tab, 'denied', 4);
    site.clear();
    await tab.back();
    await until(tab, 'globalThis.returned');
    const { persisted, granted, denied, frames } = await tab.evaluate<
      { persisted: boolean; frames: number } & Record<'granted' | 'denied', string[]>
    >('returned');
    assert.equal(persisted, true, 'the page was loaded again');
    assert.deepEqual([granted, [...denied].sort(), frames], [[], SERVICES, 0]);
    assert.deepEqual(asked(site), []);
  });

  it('writes the record with its attributes, and reads it back (R83)', async (scene) => {
    const { visitor, tab } = await onPortal(scene);
    const before = now();
    await press(tab, 'reject', 'cookie-banner');
    await untilAnswered(tab, 'denied', 4);
    const { value, expires, ...attributes } = (await visitor.cookies()).find(({ name }) => name === RECORD)!;
    assert.deepEqual(attributes, { name: RECORD, path: '/', secure: false, httpOnly: false, sameSite: 'Lax' });
    const [, decided] = /^v=1&t=(\d{10})&no=matomo\+mise-en-page\+tube\+offres$/.exec(value) ?? [];
    assert.ok(Number(decided) >= before && Number(decided) <= now(), value);
    const days = (expires! - Number(decided)) / DAY;
    assert.ok(days > 180 && days < 185, `kept for ${days} days`);
    assert.ok((await tab.evaluate<string>('document.cookie')).split('; ').includes(`${RECORD}=${value}`));
    await tab.reload();
    await known(tab);
    assert.equal(await tab.evaluate('cookieConsent.state.decidedAt'), Number(decided));
  });

  it('forgets a choice after six calendar months, never sooner (R50–R53)', async (scene) => {
    scene.site.answers.set(
      '/empty.html',
      (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(),
    );
    for (const [age, granted] of [
      [180, 4],
      [185, 0],
    ] as const) {
      const tab = await (await scene.arrive()).open();
      await tab.goto(`${scene.site.origin}/empty.html`);
      const record = `${RECORD}=v=1&t=${now() - age * DAY}&yes=matomo+mise-en-page+tube+offres`;
      await tab.evaluate(`void (document.cookie = '${record}; Path=/; Max-Age=999')`);
      await visit(tab, at(scene.site, 'index.html'));
      if (granted > 0) await until(tab, 'Object.keys(globalThis.standIns ?? {}).length === 4');
      else await untilSeen(tab, BASE, 'cookie-banner');
      assert.equal((await answers(tab)).granted.length, granted, `${age} days`);
      assert.equal((await answers(tab)).pending.length, 4 - granted, `${age} days`);
      assert.deepEqual(await standIns(tab), granted > 0 ? ONCE : {}, `${age} days`);
      assert.equal((await tab.evaluate<string>('document.cookie')).includes(record), true, 'nothing prolongs it');
    }
  });

  it('comes first for Tab, and Escape decides nothing (R98, R104)', async (scene) => {
    const { visitor, tab } = await onPortal(scene);
    assert.equal(await focused(tab), 'body');
    await tab.type('Tab');
    assert.ok(await isFocusWithin(tab, 'cookie-banner'));
    await tab.type('Escape');
    await tabTo(tab, '[data-action="customise"]');
    await tab.type('Enter');
    await untilSeen(tab, 'dialog[open]');
    await pressOn(tab, 'input[name="tube"][value="granted"]');
    await tab.type('Escape');
    await untilGone(tab, 'dialog[open]');
    assert.deepEqual(await answers(tab), NO_SERVICE);
    assert.deepEqual(await names(visitor), EXEMPT);
    assert.deepEqual(asked(scene.site), []);
  });

  it('is refused, reopened and allowed in part by keyboard alone (R104–R106)', async (scene) => {
    const { tab } = await onPortal(scene);
    await tabTo(tab, '[data-action="reject"]');
    await tab.type('Enter');
    await untilAnswered(tab, 'denied', 4);
    await untilFocused(tab, 'confirmation');
    await tabTo(tab, '[data-action="close"]');
    await tab.type('Enter');
    await untilGone(tab, BASE, 'cookie-banner');
    assert.equal(await focused(tab), 'main');
    await tabTo(tab, `${BASE}[data-action="customise"]`);
    await tab.type('Enter');
    await untilSeen(tab, 'dialog[open]');
    await tabTo(tab, 'input[name="matomo"]');
    await tab.type('ArrowLeft');
    await tabTo(tab, '[data-action="save"]');
    await tab.type(' ');
    await untilAnswered(tab, 'granted', 1);
    await untilFocused(tab, 'confirmation');
    assert.deepEqual((await answers(tab)).granted, ['matomo']);
    await until(tab, 'globalThis.standIns');
    assert.deepEqual(await standIns(tab), { measure: 1 });
  });

  it('keeps Tab inside the dialog, and gives focus back to the trigger (R98, R106)', async (scene) => {
    const { tab } = await onPortal(scene);
    await press(tab, 'customise', 'cookie-trigger');
    await untilSeen(tab, 'dialog[open]');
    const places = new Set<string>();
    for (let count = 0; count < 30; count += 1) {
      await tab.type('Tab');
      places.add(await tab.evaluate<string>('document.activeElement?.localName'));
    }
    // The body stands for the browser's own controls, between the last place of the dialog and its first.
    assert.deepEqual(
      [...places].filter((place) => place !== 'body'),
      ['cookie-preferences'],
    );
    await tab.type('Escape');
    await untilGone(tab, 'dialog[open]');
    assert.ok(await isFocusWithin(tab, 'cookie-trigger'), await focused(tab));
  });
});
