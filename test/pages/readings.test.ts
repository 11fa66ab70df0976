import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { readAloud } from '../support/read-aloud.ts';
import { launch, newVisitor, startSite, withBody, type Site } from '../support/site.ts';
import { known } from '../support/visitor.ts';

/**
 * What a screen reader is told of each element, in order, by Chromium's own accessibility tree, kept as a text that a
 * person can read: `test/support/readings`.
 * `UPDATE_READINGS=1` writes the texts anew; read what changed before keeping it.
 */
const KEPT = new URL('../support/readings/', import.meta.url);
const READ_IN = ['en', 'fr', 'ar'].filter((lang) => Object.hasOwn(LANGUAGES, lang));
const NOW = new Date('2026-12-01T10:00:00Z');

const CHARTER = {
  site: { name: 'valserine.example', controller: 'Valserine', contact: 'cookies@valserine.example' },
  updated: '2026-11-23',
  services: [
    {
      ...{ id: 'login', category: 'necessary', consent: 'exempt', exemption: 'authentication' },
      ...{ provider: 'Valserine', name: { en: 'Sign-in', fr: 'Connexion', ar: 'تسجيل الدخول' } },
      cookies: [{ name: 'sessionid', duration: 'P14D' }],
    },
    {
      ...{ id: 'matomo', category: 'statistics', provider: 'Valserine', name: 'Matomo' },
      purpose: { en: 'Count the pages read.', fr: 'Compter les pages lues.', ar: 'عدّ الصفحات المقروءة.' },
      cookies: [{ name: '_pk_id.*', duration: 'P13M' }],
    },
    {
      ...{ id: 'film', category: 'third-party', provider: 'Vidéotube SAS', name: 'Vidéotube' },
      purpose: { en: 'Show films.', fr: 'Afficher les films.', ar: 'عرض الأفلام.' },
      policyUrl: 'https://videotube.example/privacy',
      recipients: [{ name: 'Vidéotube Inc.', country: 'US' }],
      cookies: [{ name: 'vt_visitor', duration: 'P1Y', party: 'third' }],
    },
  ],
};

interface Reading {
  readonly tag: string;
  /** What sets it apart from another reading of the same tag. */
  readonly variant?: string;
  /** The element as the page writes it. */
  readonly written: string;
  /** What is done one after the other, each followed by a reading of what is there then. */
  readonly states: readonly (readonly [name: string, reach?: (page: Page) => Promise<void>])[];
}

const click =
  (selector: string, then: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().click();
    await page.locator(then).first().waitFor();
  };

const READINGS: readonly Reading[] = [
  {
    tag: 'cookie-banner',
    written: '<cookie-banner></cookie-banner>',
    states: [
      ['First visit'],
      [
        'Third parties opened',
        click('cookie-banner [part~="disclosure"]', 'cookie-banner [part~="third-parties"]:visible'),
      ],
      ['Refused', click('cookie-banner [data-action="reject"]', 'cookie-banner [part~="confirmation"]')],
    ],
  },
  {
    tag: 'cookie-preferences',
    written: '<cookie-preferences></cookie-preferences>',
    states: [
      ['Nothing answered'],
      [
        'Details opened',
        click('cookie-preferences [aria-controls="details-film"]', 'cookie-preferences [part~="details"]'),
      ],
      [
        'Saved with one yes',
        async (page) => {
          await page.locator('cookie-preferences #service-matomo-granted').check();
          await click('cookie-preferences [data-action="save"]', 'cookie-preferences [part~="confirmation"]')(page);
        },
      ],
    ],
  },
  {
    ...{ tag: 'cookie-preferences', variant: '.modal' },
    written: '<cookie-preferences modal></cookie-preferences><cookie-trigger></cookie-trigger>',
    states: [
      ['Opened by the trigger', click('cookie-trigger button', 'cookie-preferences dialog[open]')],
      ['Saved', click('cookie-preferences [data-action="save"]', 'cookie-preferences [part~="confirmation"]')],
    ],
  },
  {
    tag: 'cookie-table',
    written: '<cookie-table heading-level="2"></cookie-table>',
    states: [['The declaration']],
  },
  {
    ...{ tag: 'cookie-table', variant: '.with-tools' },
    written: '<cookie-table heading-level="2" with-tools columns="name duration status"></cookie-table>',
    states: [
      ['All rows', (page) => page.locator('cookie-table [part="search"]').waitFor()],
      [
        'Searched and sorted',
        async (page) => {
          await page.locator('cookie-table [part="search"]').fill('vt');
          await click('cookie-table [part="sort"]:visible', 'cookie-table [aria-sort]:visible')(page);
        },
      ],
    ],
  },
  {
    tag: 'cookie-charter',
    written: '<cookie-charter heading-level="2"></cookie-charter>',
    states: [['The whole page']],
  },
  {
    tag: 'cookie-gate',
    written:
      '<cookie-gate service="film" heading-level="2"><template><button type="button">▶ 12:30</button></template></cookie-gate>',
    states: [
      ['Held back'],
      ['Details opened', click('cookie-gate [part~="disclosure"]', 'cookie-gate [part~="details"]')],
      ['Allowed', click('cookie-gate [data-action="accept"]', 'cookie-gate [part~="status"]')],
    ],
  },
  { tag: 'cookie-trigger', written: '<cookie-trigger></cookie-trigger>', states: [['On every page']] },
];

describe('what a screen reader says, in order', () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await startSite();
    browser = await launch();
    mkdirSync(KEPT, { recursive: true });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  async function read({ tag, variant = '', written, states }: Reading, lang: string): Promise<string> {
    const path = `/readings/${tag}${variant}.${lang}.html`;
    site.answers.set(
      path,
      withBody(`<!doctype html><html lang="${lang}"><head><title>Valserine</title>
        <script type="application/json" data-cookie-charter>${JSON.stringify(CHARTER)}</script>
        <script type="module" src="/cdn/cookie-charter.js"></script></head>
        <body>${written}<main><h1>Valserine</h1></main></body></html>`),
    );
    const page = await (await newVisitor(browser, { timezoneId: 'Europe/Paris' })).newPage();
    await page.clock.setFixedTime(NOW);
    await page.goto(site.origin + path);
    await known(page);
    await page.locator(`${tag} [part]`).first().waitFor({ state: 'attached' });
    const said: string[] = [];
    for (const [name, reach] of states) {
      await reach?.(page);
      said.push(`# ${name}\n\n${await readAloud(page, tag)}\n`);
    }
    await page.context().close();
    return said.join('\n');
  }

  for (const reading of READINGS) {
    for (const lang of READ_IN) {
      it(`${reading.tag}${reading.variant ?? ''}, ${lang}`, async () => {
        const file = new URL(`${reading.tag}${reading.variant ?? ''}.${lang}.txt`, KEPT);
        const said = await read(reading, lang);
        if (process.env.UPDATE_READINGS === '1') writeFileSync(file, said);
        assert.ok(existsSync(file), 'no reading is kept; write it with UPDATE_READINGS=1, and read it');
        assert.equal(said, readFileSync(file, 'utf8'));
      });
    }
  }
});
