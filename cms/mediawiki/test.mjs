import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/processes.mjs';
import { install } from '../../scripts/system.mjs';
import { packageInto } from '../wikis/package.mjs';
import {
  bytesFor,
  guideAt,
  heldTextAt,
  mistakesAt,
  refuse,
  runChecks,
  servePhp,
  startChromium,
  textOfGuide,
  visitorSteps,
  wikiPort,
} from '../wikis/visitor.mjs';

/**
 * MediaWiki as Debian packages it, with the extension, from its installation to a withdrawal in Chromium:
 * `node cms/mediawiki/test.mjs`.
 *
 * @import { Page } from 'playwright-core'
 */

const INSTALLED = '/usr/share/mediawiki';
const PASSWORD = 'correct-horse-battery-staple';
const CHARTER = readFileSync(join(ROOT, 'examples/html/charter.json'), 'utf8');
const CHARTER_PAGE = 'MediaWiki:Cookie-charter.json';
/** Of another installation, or more than the test needs. */
const LEFT_OUT = ['LocalSettings.php', 'config', 'extensions', 'extensions-core', 'images'];

// The wiki alone may have come with another database.
if (![INSTALLED, '/usr/share/doc/php-sqlite3'].every(existsSync)) install([['php-cli', 'php-sqlite3', 'mediawiki']]);

const folder = mkdtempSync(join(tmpdir(), 'mediawiki-'));
const wiki = join(folder, 'wiki');
const port = await wikiPort();
const origin = `http://127.0.0.1:${port}`;
/** @param {string} title */
const at = (title, query = '') => `${origin}/index.php?title=${encodeURIComponent(title)}${query}`;

const PAGES = {
  Tonight: `<cookie-gate service="film" src="${origin}/embed.html" title="Film" width="480" height="270">[${origin}/embed.html The film]</cookie-gate>`,
  Guide: textOfGuide('mediawiki.md', origin),
  Held: `<cookie-gate service="film">\n* Held text ${origin}/held.png\n</cookie-gate>\nAfter`,
  'The Film Club:Cookies': '<cookie-table columns="provider name purpose duration status" with-tools/>',
  'The Film Club:Cookies/fr':
    '<div lang="fr">\n<cookie-table columns="provider name purpose duration status"/>\n</div>',
};

const SMUGGLED = `
<cookie-table caption="&quot;&gt;&lt;img src=x onerror=smuggled=1&gt;" onclick="smuggled=1" style="color:red" previous="/x" id="x"/>
<cookie-trigger onfocus="smuggled=1" slot="title"/>
<cookie-gate service="session" src="javascript:smuggled=1"/>
<cookie-gate service="session" src="https://other.example/embed/{{PAGENAME}}"/>
<cookie-gate service="session" src="${origin}/embed/../index.php"/>
<cookie-gate service="session" src="${origin}/embed/%2e%2e/index.php"/>
<cookie-gate service="session" src='${origin}/embed.html' title='" onload="smuggled=1' srcdoc="&lt;script&gt;parent.smuggled=1&lt;/script&gt;"/>
<cookie-gate service="session">Held text <script>smuggled=1</script> <img src="x" onerror="smuggled=1"> <div onclick="smuggled=1">div</div> <template data-consent="session"><script>smuggled=1</script></template></template></cookie-gate>
<script type="application/json" data-cookie-charter>{"site":{"name":"Other"}}</script>
`;

/**
 * @param {string[]} words
 * @param {string} [input]
 */
function php(words, input) {
  return execFileSync('php', words, { cwd: wiki, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
}

/**
 * @param {string} title
 * @param {string} text
 */
const write = (title, text) => php(['maintenance/edit.php', '-u', 'Admin', title], text);

function installWiki() {
  const leftOut = LEFT_OUT.map((name) => join(INSTALLED, name));
  cpSync(INSTALLED, wiki, { recursive: true, dereference: true, filter: (path) => !leftOut.includes(path) });
  for (const name of ['extensions', 'images', 'data']) mkdirSync(join(wiki, name), { recursive: true });
  packageInto('mediawiki', join(wiki, 'extensions'));
  copyFileSync(join(ROOT, 'examples/html/embed.html'), join(wiki, 'embed.html'));
  const database = ['--dbtype', 'sqlite', '--dbpath', join(folder, 'database'), '--dbname', 'wiki'];
  const address = ['--server', origin, '--scriptpath', ''];
  php(['maintenance/install.php', ...database, ...address, '--pass', PASSWORD, 'The Film Club', 'Admin']);
  php(['maintenance/createAndPromote.php', 'Editor', PASSWORD]);
  const settings = `
wfLoadExtension( 'CookieCharter' );
$wgCookieCharter = json_decode( file_get_contents( '${join(ROOT, 'examples/html/charter.json')}' ) );
$wgAllowExternalImages = true;
$wgCookieCharterEmbeds = [ '${origin}/embed' ];
`;
  appendFileSync(join(wiki, 'LocalSettings.php'), settings);
  for (const [title, text] of Object.entries(PAGES)) write(title, text);
}

/** Whether something else of the page lies over a corner of the banner or its middle. Runs in the page. */
function isCovered() {
  const banner = document.querySelector('cookie-banner');
  if (!banner) return true;
  window.scrollTo(0, 0);
  const { left, right, top, bottom } = banner.getBoundingClientRect();
  const points = [
    [left + 5, top + 5],
    [right - 5, top + 5],
    [(left + right) / 2, (top + Math.min(bottom, window.innerHeight)) / 2],
  ];
  return points.some(([x = 0, y = 0]) => !banner.contains(document.elementFromPoint(x, y)));
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function signIn(page, name) {
  await page.goto(at('Special:UserLogin'));
  await refuse(page);
  await page.locator('#wpName1').fill(name);
  await page.locator('#wpPassword1').fill(PASSWORD);
  await page.locator('#wpLoginAttempt').click();
  await page.locator('#pt-userpage').waitFor();
}

/**
 * @param {Page} page
 * @param {string} title
 * @param {string} text
 */
async function save(page, title, text) {
  await page.goto(at(title, '&action=edit'));
  await page.locator('#wpTextbox1').fill(text);
  await page.locator('#wpSave').click();
}

const { visit, close: closeChromium } = await startChromium();
/** @type {[what: string, act: () => Promise<void>][]} */
const CHECKS = [
  [
    'an administrator writes the charter in the wiki, and it holds instead of the setting',
    () =>
      visit(async (page) => {
        await signIn(page, 'Admin');
        await page.waitForFunction(() => globalThis.cookieConsent?.charter.site.name === 'The Film Club');
        await save(page, CHARTER_PAGE, CHARTER.replace('"The Film Club"', '"The Club\u2019s </script> wiki"'));
        await page.goto(at('Tonight'));
        const name = await page.waitForFunction(() => globalThis.cookieConsent?.charter.site.name);
        assert.equal(await name.jsonValue(), 'The Club\u2019s </script> wiki');
      }),
  ],
  [
    'a charter without its required members is not saved, and the form says where',
    () =>
      visit(async (page) => {
        await signIn(page, 'Admin');
        await save(page, CHARTER_PAGE, CHARTER.replace('"provider": "Film Host Ltd",', ''));
        await page.getByText('$.services[2].provider').waitFor();
        assert.doesNotMatch(
          await (await fetch(at('Tonight'))).text(),
          /"id": "film",\s*"category": "third-party",\s*"name"/,
        );
      }),
  ],
  [
    'another user can’t write the charter',
    () =>
      visit(async (page) => {
        await signIn(page, 'Editor');
        await page.goto(at(CHARTER_PAGE, '&action=edit'));
        await page.locator('#wpTextbox1[readonly]').waitFor();
      }),
  ],
  [
    'what the guide shows works as it is copied',
    () =>
      visit((page, visitor) =>
        guideAt(page, visitor, { address: at('Guide'), held: 'cookie-gate p:has-text("48.85")' }),
      ),
  ],
  [
    'a visitor is asked, refuses, grants one service, and withdraws',
    () =>
      visit((page, visitor) =>
        visitorSteps(page, visitor, {
          tonight: at('Tonight'),
          cookies: at('The Film Club:Cookies'),
          french: at('The Film Club:Cookies/fr'),
        }),
      ),
  ],
  [
    'in the language of the reader’s interface the banner and the way back are French',
    () =>
      visit(async (page) => {
        await page.goto(at('Tonight', '&uselang=fr'));
        await page.locator('cookie-banner').getByRole('button', { name: 'Tout refuser' }).waitFor();
        await page.locator('cookie-trigger').getByText('Gérer les cookies').waitFor();
      }),
  ],
  [
    'where the declaration is read, the banner stands above it, and no skin lies over it',
    () =>
      visit(async (page) => {
        for (const skin of ['vector', 'vector-2022', 'minerva', 'monobook', 'timeless']) {
          await page.goto(at('The Film Club:Cookies', `&useskin=${skin}`));
          await page.locator('cookie-banner').getByRole('button', { name: 'Reject all' }).waitFor();
          await page.locator('cookie-table').getByRole('searchbox').waitFor();
          assert.equal(await page.locator('cookie-banner').count(), 1);
          assert.equal(await page.evaluate(isCovered), false, skin);
        }
      }),
  ],
  ['wikitext inside a gate is held back, images too', () => visit((page) => heldTextAt(page, at('Held')))],
  [
    'a page has the same bytes whatever the visitor chose',
    async () => {
      const ofTheWiki = /"wgRequestId":"\w+"|"wgBackendResponseTime":\d+/g;
      const { before, after } = await bytesFor(at('Tonight'), ofTheWiki);
      assert.equal(after, before);
    },
  ],
  [
    'nothing that an ordinary user writes in the tags runs or is embedded from elsewhere',
    () =>
      visit(async (page) => {
        await signIn(page, 'Editor');
        await save(page, 'Smuggled', SMUGGLED);
        await page.frameLocator('cookie-gate iframe').getByText('The film plays.').waitFor();
        await page.getByText('Held text').waitFor();
        const content = page.locator('.mw-parser-output');
        assert.equal(await content.locator('iframe').count(), 1);
        assert.equal(
          await content
            .locator(
              'script, [onclick], [onload], [onerror], [onfocus], [srcdoc], cookie-table[style], cookie-table[previous], cookie-table[id], [slot="title"]',
            )
            .count(),
          0,
        );
        assert.equal(await content.getByText('may not be embedded here').count(), 4);
        await content.getByText('https://other.example/embed/{{PAGENAME}}').waitFor();
        assert.equal(await page.evaluate(() => 'smuggled' in globalThis), false);
        assert.notEqual(await page.evaluate(() => globalThis.cookieConsent?.charter.site.name), 'Other');
      }),
  ],
  [
    'what is wrong in a charter is reported, and nothing held back is shown',
    () =>
      visit(async (page, visitor) => {
        // Past the form, as an import would.
        write(CHARTER_PAGE, CHARTER.replace('"provider": "Film Host Ltd",', ''));
        assert.match(await mistakesAt(page, at('Tonight')), /\$\.services\[2\]/);
        assert.equal(visitor.films, 0);
      }),
  ],
];

try {
  await runChecks(CHECKS, async () => {
    installWiki();
    return servePhp(wiki, port);
  });
} finally {
  await closeChromium();
  rmSync(folder, { recursive: true, force: true });
}
