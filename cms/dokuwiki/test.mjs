import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
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

/** DokuWiki as Debian packages it, with the plugin, to a withdrawal in Chromium: `node cms/dokuwiki/test.mjs`. */

const INSTALLED = '/usr/share/dokuwiki';
const CONFIGURATION = '/etc/dokuwiki';
const CHARTER = readFileSync(join(ROOT, 'examples/html/charter.json'), 'utf8');
const DATA = ['attic', 'cache', 'index', 'locks', 'log', 'media', 'media_attic', 'media_meta', 'meta', 'pages', 'tmp'];

if (!existsSync(INSTALLED)) install([['php-cli', 'dokuwiki']]);

const folder = mkdtempSync(join(tmpdir(), 'dokuwiki-'));
const wiki = join(folder, 'wiki');
const port = await wikiPort();
const origin = `http://127.0.0.1:${port}`;
/** @param {string} id */
const at = (id, query = '') => `${origin}/doku.php?id=${id}${query}`;

const PAGES = {
  'start.txt': `<cookie-gate service="film" src="${origin}/embed.html" title="Film" width="480" height="270">[[${origin}/embed.html|The film]]</cookie-gate>`,
  'guide.txt': textOfGuide('dokuwiki.md', origin),
  'held.txt': `<cookie-gate service="film">
Held text ((Held text of a footnote {{${origin}/held.png}}))
</cookie-gate>
After`,
  'cookies.txt': '<cookie-table columns="provider name purpose duration status" with-tools/>',
  'fr/cookies.txt': '<cookie-table lang="fr" columns="provider name purpose duration status"/>',
};

const SMUGGLED = `
<cookie-table caption="&quot;&gt;&lt;img src=x onerror=smuggled=1&gt;" onclick="smuggled=1" style="color:red" previous="/x" id="x"/>
<cookie-trigger onfocus="smuggled=1" slot="title"/>
<cookie-gate service="session" src="javascript:smuggled=1"/>
<cookie-gate service="session" src="https://other.example/embed/"/>
<cookie-gate service="session" src="${origin}/embed/../index.php"/>
<cookie-gate service="session" src="${origin}/embed/%2e%2e/index.php"/>
<cookie-gate service="session" src='${origin}/embed.html' title='" onload="smuggled=1' srcdoc="&lt;script&gt;parent.smuggled=1&lt;/script&gt;"/>
<cookie-gate service="session">
== Heading ==
Held text <script>smuggled=1</script> <img src="x" onerror="smuggled=1"> <html><script>smuggled=1</script></html> <code></template><script>smuggled=1</script></cookie-gate>
</code>
After
<script type="application/json" data-cookie-charter>{"site":{"name":"Other"}}</script>
`;

/** @param {string} charter */
const writeCharter = (charter) => writeFileSync(join(wiki, 'conf/cookiecharter.json'), charter);

/** @param {string} language */
function configure(language) {
  const settings = `<?php
$conf['title'] = 'The Film Club';
$conf['lang'] = '${language}';
$conf['savedir'] = './data';
$conf['useacl'] = 0;
$conf['plugin']['cookiecharter']['embeds'] = '${origin}/embed';
`;
  writeFileSync(join(wiki, 'conf/local.php'), settings);
}

function installWiki() {
  // Without it the wiki has its configuration and its data beside its code, as its own archive does.
  const ofDebian = join(INSTALLED, 'inc/preload.php');
  cpSync(INSTALLED, wiki, { recursive: true, dereference: true, filter: (path) => path !== ofDebian });
  for (const name of DATA) mkdirSync(join(wiki, 'data', name), { recursive: true });
  mkdirSync(join(wiki, 'conf'));
  for (const entry of readdirSync(CONFIGURATION, { withFileTypes: true })) {
    if (entry.isFile()) copyFileSync(join(CONFIGURATION, entry.name), join(wiki, 'conf', entry.name));
  }
  packageInto('dokuwiki', join(wiki, 'lib/plugins'));
  copyFileSync(join(ROOT, 'examples/html/embed.html'), join(wiki, 'embed.html'));
  configure('en');
  writeCharter(CHARTER);
  mkdirSync(join(wiki, 'data/pages/fr'));
  for (const [name, text] of Object.entries(PAGES)) writeFileSync(join(wiki, 'data/pages', name), text);
}

const { visit, close: closeChromium } = await startChromium();
/** @type {[what: string, act: () => Promise<void>][]} */
const CHECKS = [
  [
    'what the guide shows works as it is copied',
    () => visit((page, visitor) => guideAt(page, visitor, { address: at('guide'), held: 'cookie-gate img' })),
  ],
  [
    'a visitor is asked, refuses, grants one service, and withdraws',
    () =>
      visit((page, visitor) =>
        visitorSteps(page, visitor, { tonight: at('start'), cookies: at('cookies'), french: at('fr:cookies') }),
      ),
  ],
  ['text inside a gate is held back, footnotes and images too', () => visit((page) => heldTextAt(page, at('held')))],
  [
    'a page has the same bytes whatever the visitor chose',
    async () => {
      const ofTheWiki = /taskrunner\.php\?[^"]*|"sectok" value="\w*"/g;
      const { before, after } = await bytesFor(at('start'), ofTheWiki);
      assert.equal(after, before);
    },
  ],
  [
    'nothing that an ordinary user writes in the tags runs or is embedded from elsewhere',
    () =>
      visit(async (page) => {
        await page.goto(at('smuggled', '&do=edit'));
        await refuse(page);
        await page.locator('#wiki__text').fill(SMUGGLED);
        await page.locator('#edbtn__save').click();
        await page.frameLocator('cookie-gate iframe').getByText('The film plays.').waitFor();
        await page.getByText('Held text').waitFor();
        const content = page.locator('#dokuwiki__content');
        assert.equal(await content.locator('iframe').count(), 1);
        const smuggled = 'script, [onclick], [onload], [onerror], [onfocus], [srcdoc], [slot="title"]';
        assert.equal(await content.locator(smuggled).count(), 0);
        assert.equal(await content.locator('cookie-table:is([style], [previous], [id])').count(), 0);
        assert.equal(await content.getByText('may not be embedded here').count(), 4);
        assert.equal(await page.evaluate(() => 'smuggled' in globalThis), false);
        assert.equal(await page.evaluate(() => globalThis.cookieConsent?.charter.site.name), 'The Film Club');
      }),
  ],
  [
    'what is wrong in a charter is reported, and nothing held back is shown',
    () =>
      visit(async (page, visitor) => {
        writeCharter(CHARTER.replace('"provider": "Film Host Ltd",', ''));
        assert.match(await mistakesAt(page, at('start')), /\$\.services\[2\]/);
        assert.equal(visitor.films, 0);
      }),
  ],
  [
    'and so is a charter that is none',
    () =>
      visit(async (page, visitor) => {
        writeCharter('{ "site": </script><script>globalThis.smuggled = 1</script>');
        assert.match(await mistakesAt(page, at('start')), /JSON/);
        assert.equal(await page.evaluate(() => 'smuggled' in globalThis), false);
        assert.equal(visitor.films, 0);
      }),
  ],
  [
    'a wiki in French asks in French',
    () =>
      visit(async (page) => {
        writeCharter(CHARTER);
        configure('fr');
        await page.goto(at('start'));
        await page.locator('cookie-banner').getByRole('button', { name: 'Tout refuser' }).waitFor();
        await page.locator('cookie-trigger').getByText('Gérer les cookies').waitFor();
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
