import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { comparePictures, keepable, takePicture } from '../../scripts/pictures.mjs';
import { launchBrowser } from '../../scripts/storybook.mjs';

const page = (style: string): string => `<!doctype html><html lang="en"><title>Question</title>
  <style>
    body { margin: 1rem; background: #fff; font: 1rem sans-serif }
    section { border: 1px solid #767676; padding: 1rem; border-radius: 6px }
    button { width: 10rem; height: 2.75rem; border: 1px solid #1b4a8f; background: #1b4a8f; color: #fff }
    ${style}
  </style>
  <section><p>Before you read on</p><button>Refuse</button> <button>Accept</button></section></html>`;

describe('pictures of stories', () => {
  let browser: Browser;
  let tab: Page;

  before(async () => {
    browser = await launchBrowser();
    tab = await browser.newPage({ viewport: { width: 640, height: 400 } });
  });
  after(() => browser.close());

  async function pictureOf(style = ''): Promise<Buffer> {
    await tab.setContent(page(style));
    return takePicture(tab, 800);
  }

  it('of the same page are alike, as taken and as kept', async () => {
    const [one, other] = [await pictureOf(), await pictureOf()];
    assert.equal(comparePictures(keepable(one), other), undefined);
    assert.ok(keepable(one).length < one.length);
  });

  for (const [change, style] of Object.entries({
    'a border one pixel thicker': 'section { border-width: 2px; padding: calc(1rem - 1px) }',
    'a border one pixel thicker at the foot alone': 'section { border-bottom-width: 2px; margin-bottom: -1px }',
    'a border that is gone': 'section { border-color: #fff }',
    'one answer with another border': 'button:last-of-type { border-color: #fff }',
    'a border in another grey': 'section { border-color: #868686 }',
    'a background a shade darker': 'section { background: #f7f7f7 }',
    'a border that is dotted': 'section { border-style: dotted }',
    'a corner that is square': 'section { border-radius: 0 }',
    'words in bold': 'p { font-weight: bold }',
    'a page that is longer': 'section { margin-bottom: 401px }',
  })) {
    it(`sees ${change}`, async () => {
      const kept = keepable(await pictureOf());
      const mismatch = comparePictures(kept, await pictureOf(style));
      assert.ok(mismatch, 'taken for the same');
      assert.match(mismatch.problem, /pixels/);
    });
  }

  it('overlooks an edge smoothed otherwise', async () => {
    const slanted = (degrees: number): string =>
      `section::after { content: ""; display: block; width: 80px; height: 80px; margin: 40px; background: #1b4a8f; transform: rotate(${degrees}deg) }`;
    const [one, other] = [await pictureOf(slanted(30)), await pictureOf(slanted(30.1))];
    assert.ok(!one.equals(other), 'nothing to overlook');
    assert.equal(comparePictures(keepable(one), other)?.problem, undefined);
  });

  it('sees a dotted border that is gone', async () => {
    const kept = keepable(await pictureOf('section { border-style: dotted }'));
    assert.ok(comparePictures(kept, await pictureOf('section { border-color: #fff }')));
  });

  it('waits until nothing moves', async () => {
    await tab.setContent(page('section { width: 200px }'));
    await tab.addScriptTag({
      content: `let width = 200;
        function grow() {
          width += 40;
          document.querySelector('section').style.width = width + 'px';
          if (width < 560) requestAnimationFrame(grow);
        }
        requestAnimationFrame(grow);`,
    });
    const picture = await takePicture(tab, 800);
    assert.equal(await tab.evaluate(() => document.querySelector('section')!.style.width), '560px');
    assert.equal(comparePictures(keepable(picture), await takePicture(tab, 800)), undefined);
  });
});
