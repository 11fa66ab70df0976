import assert from 'node:assert/strict';
import { eventually } from '../support/engines/eventually.ts';
import {
  isFocusWithin,
  known,
  pressOn,
  seen,
  tabTo,
  ticked,
  until,
  untilFocused,
  untilGone,
  untilSeen,
} from '../support/engines/person.ts';
import { arriveAt, CHARTER } from '../support/engines/small-page.ts';
import { inEveryEngine } from '../support/engines/suite.ts';
import { withBody } from '../support/site.ts';

const BASE = '[part~="base"]';
const GATE = '<cookie-gate service="film" heading-level="2"><template></template></cookie-gate>';

/** Adds a charter and the kit to a page that is there already. */
const BRING_THE_KIT = `(() => {
  const charter = document.createElement('script');
  Object.assign(charter, { type: 'application/json', textContent: ${JSON.stringify(JSON.stringify(CHARTER))} });
  charter.dataset.cookieCharter = '';
  const kit = Object.assign(document.createElement('script'), { type: 'module', src: '/cdn/cookie-charter.js' });
  document.head.append(charter, kit);
})()`;

/** Whether one of nine points of what has focus lies on top of everything else there. */
const IS_ON_TOP = `(() => {
  const { left, top, width, height } = document.activeElement.getBoundingClientRect();
  const at = (x, y) => document.elementFromPoint(left + x * width, top + y * height);
  const parts = [0.1, 0.5, 0.9];
  return parts.some((x) => parts.some((y) => document.activeElement.contains(at(x, y))));
})()`;

/** The first radio in sight in the dialog that lies before the banner, whole, and where. */
const BEFORE_THE_BANNER = `(() => {
  const cover = document.querySelector('cookie-banner').shadowRoot.querySelector('[part~="base"]').getBoundingClientRect();
  const { shadowRoot: root } = [...document.querySelectorAll('cookie-preferences')].pop();
  for (const one of root.querySelectorAll('input[value="granted"]')) {
    const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
    const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    const isBefore = left > cover.left && right < cover.right && top > cover.top && bottom < cover.bottom;
    if (isBefore && root.elementFromPoint(x, y) === one) return { name: one.name, x, y };
  }
})()`;

/** How far what is in the dialog is scrolled. */
const HOW_FAR = `(() => {
  const { shadowRoot: root } = [...document.querySelectorAll('cookie-preferences')].pop();
  return [...root.querySelectorAll('*')].reduce((sum, { scrollTop }) => sum + scrollTop, 0);
})()`;

inEveryEngine('focus, by keys', (it) => {
  it('stays with who types when the banner comes late, and so does the caret (R105)', async (scene) => {
    scene.site.answers.set(
      '/late.html',
      withBody(`<!doctype html><html lang="fr"><head><title>Portail</title></head>
        <body><main><h1>Portail</h1><label>Chercher <input id="search" value="marché"></label></main></body></html>`),
    );
    const tab = await (await scene.arrive()).open();
    await tab.goto(`${scene.site.origin}/late.html`);
    await pressOn(tab, '#search');
    await tab.evaluate(`document.querySelector('#search').setSelectionRange(2, 2)`);
    await tab.evaluate(BRING_THE_KIT);
    await known(tab);
    await untilSeen(tab, BASE, 'cookie-banner');
    await tab.type('ArrowLeft');
    const caret = '[document.activeElement.id, document.activeElement.selectionStart]';
    assert.deepEqual(await tab.evaluate(caret), ['search', 1]);
  });

  for (const placement of ['bottom', 'top']) {
    it(`is never hidden by a banner at the ${placement}, down to the last link (R107)`, async (scene) => {
      const ids = Array.from({ length: 30 }, (_, index) => `link-${index}`);
      const tab = await arriveAt(scene, {
        before: `<cookie-banner placement="${placement}"></cookie-banner>`,
        main: ids.map((id) => `<p><a href="#${id}" id="${id}">${id}</a></p>`).join(''),
      });
      await untilSeen(tab, `${BASE}.${placement}`, 'cookie-banner');
      await tabTo(tab, '#link-0');
      for (const id of ids) {
        await until(tab, `document.activeElement.id === '${id}'`);
        await eventually(() => tab.evaluate<boolean>(IS_ON_TOP), `${id} is in sight`);
        await tab.type('Tab');
      }
    });
  }

  it('is never hidden by the banner where the main part of the page scrolls, and not the page (R107)', async (scene) => {
    const ids = Array.from({ length: 40 }, (_, index) => `link-${index}`);
    const links = ids.map((id) => `<p><a href="#${id}" id="${id}">${id}</a></p>`).join('');
    const tab = await arriveAt(scene, {
      before: `<style>main { position: fixed; z-index: 1; inset: 0; overflow: auto; }</style>
        <cookie-banner></cookie-banner>`,
      main: links,
    });
    await untilSeen(tab, `${BASE}.bottom`, 'cookie-banner');
    await tabTo(tab, '#link-0');
    // The last ones cannot be scrolled further: what scrolls is the page's own, and ends with them.
    for (const id of ids.slice(0, -15)) {
      await until(tab, `document.activeElement.id === '${id}'`);
      await eventually(() => tab.evaluate<boolean>(IS_ON_TOP), `${id} is in sight`);
      await tab.type('Tab');
    }
  });

  it('does not move what is pressed in a dialog, before a banner that stands fixed behind it (R107)', async (scene) => {
    const services = Array.from({ length: 9 }, (_, at) => ({
      ...CHARTER.services[1],
      id: `s${at}`,
      name: `Mesure ${at}`,
    }));
    const tab = await arriveAt(scene, { charter: { services } });
    await untilSeen(tab, `${BASE}.bottom`, 'cookie-banner');
    await pressOn(tab, '[data-action="customise"]', 'cookie-trigger');
    await untilFocused(tab, 'title');
    // As after a press on plain words: coming from nowhere, the next focus is told to the whole page.
    await tab.evaluate(`[...document.querySelectorAll('cookie-preferences')].pop().shadowRoot.activeElement.blur()`);
    const { name, x, y } = await tab.evaluate<{ name: string; x: number; y: number }>(BEFORE_THE_BANNER);
    const scrolled = await tab.evaluate(HOW_FAR);
    await tab.pointAt(x, y);
    await eventually(async () => (await ticked(tab))[name] === 'granted', `${name} is ticked`);
    assert.equal(await tab.evaluate(HOW_FAR), scrolled);
  });

  it('goes to the title of the dialog, and by Escape back to what opened it, wherever that is (R98, R105, R115)', async (scene) => {
    const tab = await arriveAt(scene, { main: GATE });
    await untilSeen(tab, BASE, 'cookie-gate');
    for (const opener of ['cookie-banner', 'cookie-gate', 'cookie-trigger']) {
      await tabTo(tab, '[data-action="customise"]');
      assert.ok(await isFocusWithin(tab, opener), opener);
      await tab.type('Enter');
      await untilSeen(tab, 'dialog[open]');
      await untilFocused(tab, 'title');
      await tab.type('Escape');
      await untilGone(tab, 'dialog[open]');
      await untilFocused(tab, 'customise');
      assert.ok(await isFocusWithin(tab, opener), opener);
    }
  });

  it('ticks by Space, and shows details by Enter and by Space, without deciding (R106, R116)', async (scene) => {
    const tab = await arriveAt(scene, { main: '<cookie-preferences></cookie-preferences>' });
    await untilSeen(tab, 'input', 'cookie-preferences');
    await tabTo(tab, 'input[name="stats"]');
    await tab.type(' ');
    assert.deepEqual(await ticked(tab), { statistics: 'granted', stats: 'granted' });
    await tabTo(tab, '[aria-controls="details-stats"]');
    for (const [key, shown] of [['Enter', 1] as const, [' ', 0] as const, [' ', 1] as const]) {
      await tab.type(key);
      await eventually(async () => (await seen(tab, '#details-stats')) === shown, `after "${key}": ${shown}`);
    }
    assert.equal(await tab.evaluate('cookieConsent.pending.length'), 2);
  });
});
