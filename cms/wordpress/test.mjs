import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/processes.mjs';
import { pack } from './package.mjs';
import { installWordPress, startWordPress } from './site.mjs';

/**
 * Installs the plugin's zip in a real WordPress and does there what an administrator, an editor and a visitor do:
 * `node cms/wordpress/test.mjs`.
 *
 * @import { Browser, BrowserContext, Page } from 'playwright-core'
 * @import { Site } from './site.mjs'
 * @typedef {{ site: Site, browser: Browser, admin: Page, zip: string, pages: Record<string, number> }} World
 */

const PLUGIN = join(ROOT, 'cms/wordpress/cookie-charter');
const CHARTER = readFileSync(join(ROOT, 'examples/html/charter.json'), 'utf8');
const RECORD = 'cookies_preferences';
const QUESTION = 'cookie-banner [data-action="reject"]:visible';
const FIELD = '#cookie-charter-json';
const FINDINGS = '#cookie-charter-findings';
const FILM = '<iframe src="/embed.html" title="Film" width="480" height="270"></iframe>';

const CONTENTS = {
  blocks: `<!-- wp:cookie-charter/gate {"service":"film","link":"/embed.html","linkText":"The film"} --><template><!-- wp:html -->${FILM}<!-- /wp:html --></template><!-- /wp:cookie-charter/gate -->
<!-- wp:cookie-charter/table {"columns":"provider name purpose duration status"} /-->
<!-- wp:cookie-charter/preferences {"modal":true} /-->
<!-- wp:cookie-charter/trigger /-->`,
  shortcodes: `[cookie_banner placement="top"]

[cookie_gate service="film" link="/embed.html" link-text="The film"]

${FILM}

[/cookie_gate]

[cookie_table columns="provider name purpose duration status"]

[cookie_preferences modal]

[cookie_trigger]`,
  charter: '<!-- wp:cookie-charter/charter /-->',
  plain: '<!-- wp:paragraph --><p>Nothing of the kit.</p><!-- /wp:paragraph -->',
  french: '<div lang="fr"><!-- wp:cookie-charter/trigger /--></div>',
};

/** @type {[what: string, act: (world: World) => Promise<void> | void][]} */
const TESTS = [
  ['every file of PHP is well formed', lintPhp],
  ['the French words are those of the plugin, all of them', checkWords],
  ['the zip is uploaded, installed and activated', installPlugin],
  ['a wrong charter is refused in the browser, with path, value and what was expected', refuseInBrowser],
  ['without script, what is no JSON object is not saved, and neither charter is lost', refuseOnServer],
  ['the settings are saved', saveSettings],
  ['the settings screen and its words are French for who reads French', readSettingsInFrench],
  ['a visitor of a page of blocks', (world) => visit(world, 'blocks')],
  ['a visitor of a page of shortcodes', (world) => visit(world, 'shortcodes')],
  ['the whole charter is a page, with a trigger at its foot', showCharter],
  ['a part of a page, and a site, in French', readInFrench],
  ['an enqueued script runs after consent and not before', holdScripts],
  ['a gate holds back what would break out of it, and a gate', containEmbed],
  ['what a charter says ends no script', escapeCharter],
  ['without script, and in a feed, a gate is a link', readWithoutScript],
  ['an editor inserts blocks and publishes them', insertBlocks],
  ['who may not write any HTML may write the tags, and nothing more', keepTags],
  ['WP Consent API hears the visitor’s answers, and is heard', agreeWithConsentApi],
  ['whoever asks gets the same bytes', compareBytes],
  ['the banner stays on the pages that have it', placeBannerByHand],
  ['tags with a prefix, and a theme', changePrefixAndTheme],
  ['without a charter nothing runs, nor without the kit', runNothingWhenBroken],
  ['without the plugin a gate’s block stays shut, and deleting leaves nothing', uninstall],
  ['PHP had nothing to say about the plugin', ({ site }) => assert.doesNotMatch(site.complaints(), /cookie.charter/i)],
];

function lintPhp() {
  for (const file of filesOf('.php')) execFileSync('php', ['-l', file], { stdio: 'pipe' });
}

function checkWords() {
  const french = join(PLUGIN, 'languages/cookie-charter-fr_FR.po');
  const made = execFileSync('msgfmt', ['--check', '--output-file=-', french]);
  assert.ok(made.equals(readFileSync(french.replace('.po', '.mo'))), 'msgfmt the French words again');
  const keywords = ['__', 'esc_html__', 'esc_attr__'].map((name) => `--keyword=${name}:1`);
  const words = ['--language=PHP', '--from-code=UTF-8', '--no-wrap', '--output=-', ...keywords, ...filesOf('.php')];
  const said = messagesOf(execFileSync('xgettext', words, { encoding: 'utf8' }));
  const translated = new Set(messagesOf(readFileSync(french, 'utf8')));
  assert.deepEqual(
    [...said, ...blockMessages()].filter((message) => !translated.has(message)),
    [],
  );
}

/** WordPress asks for the words of a block in a context of their own. */
function blockMessages() {
  return readdirSync(join(PLUGIN, 'blocks')).flatMap((name) => {
    const { title, description } = JSON.parse(readFileSync(join(PLUGIN, 'blocks', name, 'block.json'), 'utf8'));
    return [`msgctxt "block title"\nmsgid "${title}"`, `msgctxt "block description"\nmsgid "${description}"`];
  });
}

/** @param {string} text */
const messagesOf = (text) => text.match(/^(?:msgctxt ".*"\n)?msgid ".+"/gm) ?? [];

/** @param {string} ending */
function filesOf(ending) {
  const names = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(PLUGIN, name));
}

/** @param {World} world */
async function installPlugin({ admin, zip, site, pages }) {
  await admin.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
  await admin.locator('input[name="pluginzip"]').setInputFiles(zip);
  await admin.locator('#install-plugin-submit').click();
  await admin.locator('a[href*="action=activate"]').first().click();
  await admin.waitForURL('**/plugins.php*');
  await admin.locator('tr[data-slug="cookie-charter"] a', { hasText: 'Settings' }).waitFor();
  for (const [name, content] of Object.entries(CONTENTS)) pages[name] = publish(site, name, content);
}

/**
 * @param {Site} site
 * @param {string} title
 * @param {string} content
 */
function publish(site, title, content) {
  const encoded = Buffer.from(content).toString('base64');
  return Number(
    site.php(`echo wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish',
      'post_title' => '${title}', 'post_content' => base64_decode( '${encoded}' ) ) ) );`),
  );
}

/** @param {World} world */
async function openSettings({ admin, site }) {
  await admin.goto(`${site.origin}/wp-admin/options-general.php?page=cookie-charter`);
  await admin.locator(`${FINDINGS} p`).waitFor();
}

/** @param {World} world */
async function refuseInBrowser(world) {
  const { admin } = world;
  await openSettings(world);
  assert.match(await admin.locator(FIELD).inputValue(), /"The Film Club"/);
  const wrong = CHARTER.replace('"P13M"', '"13 months"');
  await admin.locator(FIELD).fill(wrong);
  await admin.locator('#submit').click();
  const line = admin.locator(`${FINDINGS} li`);
  await line.waitFor();
  assert.match(await line.innerText(), /\$\.services\[1\]\.cookies\[0\]\.duration expected an ISO 8601 .*"13 months"/);
  assert.equal(await admin.locator(FIELD).inputValue(), wrong);
  assert.equal(await admin.evaluate(() => document.activeElement?.id), 'cookie-charter-json');
  assert.equal(await optionOf(world, 'charter'), '');
}

/**
 * @param {World} world
 * @param {string} name
 */
async function optionOf({ site }, name) {
  return JSON.parse(site.php(`echo wp_json_encode( \\Cookie_Charter\\options()['${name}'] );`));
}

/** @param {World} world */
async function refuseOnServer(world) {
  await save(world, { charter: '{"site":{"name":"The earlier one"},"services":[]}' });
  const { admin, browser, site } = world;
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await admin.context().storageState(),
  });
  const page = await context.newPage();
  for (const [typed, found] of /** @type {const} */ ([
    ['{ "site": \\ <b>', 'Syntax error'],
    ['[1, 2]', 'array'],
    ['"text"', 'string'],
  ])) {
    await page.goto(`${site.origin}/wp-admin/options-general.php?page=cookie-charter`);
    await page.locator(FIELD).fill(typed);
    await page.locator('#submit').click();
    const message = await page.locator('.notice-error').innerText();
    assert.match(message, /At \$: expected a JSON object, found/);
    assert.ok(message.includes(typed.trim()) && message.includes(found), message);
    assert.equal(await page.locator(FIELD).inputValue(), typed);
    assert.match(await optionOf(world, 'charter'), /The earlier one/);
  }
  await page.getByText('Discard it').click();
  assert.match(await page.locator(FIELD).inputValue(), /The earlier one/);
  await context.close();
}

/**
 * @param {World} world
 * @param {{ charter?: string, held?: string, prefix?: string, theme?: string, banner?: string }} fields
 */
async function save(world, { charter, held, prefix, theme, banner }) {
  const { admin } = world;
  await openSettings(world);
  if (charter !== undefined) await admin.locator(FIELD).fill(charter);
  if (held !== undefined) await admin.getByLabel('Scripts to hold back').fill(held);
  if (prefix !== undefined) await admin.getByLabel('Tags begin with').fill(prefix);
  if (theme !== undefined) await admin.getByLabel('Theme', { exact: true }).selectOption(theme);
  if (banner !== undefined) await admin.locator(`[name$="[banner]"][value="${banner}"]`).check();
  await admin.locator('#submit').click();
  await admin.locator('#setting-error-settings_updated').waitFor();
}

/** @param {World} world */
async function saveSettings(world) {
  await save(world, { charter: CHARTER, held: 'visit-counter: matomo\ncounter-in-page: matomo\nnobody-knows' });
  assert.equal(await world.admin.locator(FIELD).inputValue(), CHARTER.trim());
  await world.admin.locator(FINDINGS, { hasText: 'Nothing is wrong' }).waitFor();
  assert.deepEqual(await optionOf(world, 'held'), {
    'visit-counter': 'matomo',
    'counter-in-page': 'matomo',
    'nobody-knows': '',
  });
  await world.admin.getByLabel('Tags begin with').fill('Not a prefix');
  await world.admin.locator('#submit').click();
  assert.match(await world.admin.locator('.notice-error').innerText(), /found Not a prefix/);
  assert.equal(await optionOf(world, 'prefix'), 'cookie');
}

/** @param {World} world */
async function readSettingsInFrench(world) {
  const { admin, site } = world;
  site.php(`update_user_meta( 1, 'locale', 'fr_FR' );`);
  await openSettings(world);
  await admin.getByRole('heading', { name: 'La charte', exact: true }).waitFor();
  await admin.locator(FIELD).fill('{');
  await admin.locator('#submit').click();
  await admin.locator(FINDINGS, { hasText: 'ne peut pas encore être enregistrée' }).waitFor();
  await pictured(admin, 'settings-fr');
  site.php(`delete_user_meta( 1, 'locale' );`);
}

/**
 * A page of somebody who comes for the first time. It counts what is asked of the server, and takes no other origin.
 * @param {World} world
 */
async function aVisitor({ browser, site }) {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const errors = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('request', (request) => assertHere(request.url(), site, errors));
  page.on('pageerror', ({ message }) => errors.push(message));
  return { context, page, requests, errors };
}

/**
 * @param {string} address
 * @param {Site} site
 * @param {string[]} errors
 */
function assertHere(address, site, errors) {
  if (!address.startsWith(site.origin) && !/^(data|blob):/.test(address)) errors.push(`asked ${address}`);
}

/**
 * @param {World} world
 * @param {string} name
 */
const addressOf = ({ site, pages }, name) => `${site.origin}/?page_id=${pages[name]}`;

/** @param {Page} page */
async function record(page) {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === RECORD)?.value;
}

/**
 * @param {Page} page
 * @param {string} name
 */
const rowOf = (page, name) => page.locator('cookie-table [part~="row"]').filter({ hasText: name }).first();

/**
 * @param {World} world
 * @param {string} name
 */
async function visit(world, name) {
  const { context, page, requests, errors } = await aVisitor(world);
  const films = () => requests.filter((path) => path === '/embed.html').length;
  await page.goto(addressOf(world, name));
  await page.locator(QUESTION).first().waitFor();
  await pictured(page, `${name}-first-visit`);
  assert.equal(await page.locator('cookie-banner').count(), 1);
  assert.equal(await page.locator('cookie-trigger').count(), 1);
  assert.equal(await record(page), undefined);
  assert.equal(films(), 0);

  await page.locator(QUESTION).first().click();
  await page.waitForFunction(() => globalThis.cookieConsent?.state.denied.includes('film'));
  assert.match((await record(page)) ?? '', /no=/);
  await page.reload();
  await page.locator('cookie-gate [data-action="accept"]').waitFor();
  assert.equal(await page.locator(QUESTION).count(), 0);
  assert.equal(films(), 0);

  await chooseFilm(page, 'granted');
  await page.frameLocator('cookie-gate iframe').getByText('The film plays.').waitFor();
  assert.equal(films(), 1);
  await rowOf(page, 'film_id').filter({ hasText: 'Accepted' }).waitFor();
  await rowOf(page, '_pk_id').filter({ hasText: 'Rejected' }).waitFor();
  await pictured(page, `${name}-granted`);

  await chooseFilm(page, 'denied');
  await page.locator('cookie-gate iframe').waitFor({ state: 'detached' });
  await rowOf(page, 'film_id').filter({ hasText: 'Rejected' }).waitFor();
  assert.deepEqual(errors, []);
  await context.close();
}

/**
 * @param {Page} page
 * @param {'granted' | 'denied'} answer
 */
async function chooseFilm(page, answer) {
  await page.locator('cookie-trigger button').click();
  await page.locator(`cookie-preferences [name="film"][value="${answer}"]`).check();
  await page.locator('cookie-preferences [data-action="save"]').click();
  await page.waitForFunction((wanted) => globalThis.cookieConsent?.allows('film') === wanted, answer === 'granted');
}

/** @param {World} world */
async function showCharter(world) {
  const { context, page, errors } = await aVisitor(world);
  await page.goto(addressOf(world, 'charter'));
  await page.locator('cookie-charter').getByText('Film Host Ltd').first().waitFor();
  await page.locator('cookie-trigger button').waitFor();
  await pictured(page, 'charter');
  assert.deepEqual(errors, []);
  await context.close();
}

/** @param {World} world */
async function readInFrench(world) {
  const { site } = world;
  const { context, page } = await aVisitor(world);
  await page.goto(addressOf(world, 'french'));
  await page.locator('cookie-trigger').getByText('Gérer les cookies').waitFor();
  await page.locator(QUESTION, { hasText: 'Reject all' }).waitFor();
  site.php(`update_option( 'WPLANG', 'fr_FR' );`);
  await page.goto(addressOf(world, 'blocks'));
  await page.locator(QUESTION, { hasText: 'Tout refuser' }).waitFor();
  await rowOf(page, 'film_id').filter({ hasText: 'Lecteur de films' }).waitFor();
  await pictured(page, 'blocks-fr');
  site.php(`update_option( 'WPLANG', '' );`);
  await context.close();
}

/** @param {World} world */
async function holdScripts(world) {
  const { context, page, requests, errors } = await aVisitor(world);
  const ran = () => page.evaluate(() => /** @type {any} */ (globalThis).ran);
  await page.goto(addressOf(world, 'plain'));
  await page.locator(QUESTION).first().waitFor();
  assert.deepEqual(await ran(), ['menu']);
  assert.doesNotMatch(await page.locator('head').innerHTML(), /film-club\.example/, 'its host is looked up');
  await page.locator(QUESTION).first().click();
  await page.reload();
  await page.waitForFunction(() => globalThis.cookieConsent?.state.denied.includes('matomo'));
  assert.deepEqual(await ran(), ['menu']);
  assert.ok(!requests.includes('/counter.js') && !requests.includes('/chat.js'));

  await page.evaluate(() => globalThis.cookieConsent?.set({ matomo: 'granted' }));
  await page.waitForFunction(() => /** @type {any} */ (globalThis).ran.length === 5);
  assert.deepEqual(await ran(), ['menu', 'before', 'counter', 'after', 'in page']);
  assert.ok(!requests.includes('/chat.js'));
  await page.evaluate(() => globalThis.cookieConsent?.set({ film: 'granted' }));
  await page.waitForFunction(() => /** @type {any} */ (globalThis).ran.includes('chat'));
  assert.deepEqual(errors, []);
  await context.close();
  const more = await (await fetch(`${world.site.origin}/wp-admin/admin-ajax.php?action=film_club_more`)).text();
  assert.equal(more.match(/<script type="text\/plain" data-consent="matomo"/g)?.length, 3);
  assert.equal(more.match(/<script/g)?.length, 3);
}

/** What a search for tags takes for a template, and a browser does not. */
const BREAKOUTS = [
  `</template>${FILM}<template>`,
  `<!--<template>--></template>${FILM}`,
  `<svg><template></svg></template>${FILM}`,
  `<template-x></template>${FILM}`,
];

/** @param {World} world */
async function containEmbed(world) {
  const written = BREAKOUTS.map((content) => `[cookie_gate service="film"]${content}[/cookie_gate]`).join('\n');
  const outside = publish(world.site, 'outside', `<!-- wp:shortcode -->${written}<!-- /wp:shortcode -->`);
  const gate = (/** @type {string} */ service, /** @type {string} */ content) =>
    `<!-- wp:cookie-charter/gate {"service":"${service}"} --><template>${content}</template><!-- /wp:cookie-charter/gate -->`;
  const nested = publish(
    world.site,
    'nested',
    gate('matomo', gate('film', `<!-- wp:html -->${FILM}<!-- /wp:html -->`)),
  );
  const { context, page, requests } = await aVisitor(world);
  await page.goto(`${world.site.origin}/?page_id=${outside}`);
  await page
    .locator('cookie-gate [data-action="accept"]')
    .nth(BREAKOUTS.length - 1)
    .waitFor();
  assert.equal(await page.locator('iframe').count(), 0);
  await page.goto(`${world.site.origin}/?page_id=${nested}`);
  await page.locator('cookie-gate [data-action="accept"]').click();
  await page.locator('cookie-gate cookie-gate [data-action="accept"]').waitFor();
  assert.ok(!requests.includes('/embed.html'));
  await page.locator('cookie-gate cookie-gate [data-action="accept"]').click();
  await page.frameLocator('cookie-gate cookie-gate iframe').getByText('The film plays.').waitFor();
  await context.close();
}

/**
 * Past the screen, as another plugin or an import would.
 * @param {World} world
 * @param {string} charter
 */
function keepCharter({ site }, charter) {
  const encoded = Buffer.from(charter).toString('base64');
  site.php(
    `update_option( 'cookie_charter', array( 'charter' => base64_decode( '${encoded}' ) ) + \\Cookie_Charter\\options() );`,
  );
}

/** @param {World} world */
async function escapeCharter(world) {
  const name = 'The </script><!--<script> Club';
  keepCharter(world, CHARTER.replace('"The Film Club"', JSON.stringify(name)));
  const { context, page, errors } = await aVisitor(world);
  await page.goto(addressOf(world, 'plain'));
  await page.locator(QUESTION).first().waitFor();
  assert.equal(await page.evaluate(() => globalThis.cookieConsent?.charter.site.name), name);
  assert.deepEqual(errors, []);
  await context.close();
  await save(world, { charter: CHARTER });
}

/** @param {World} world */
async function readWithoutScript(world) {
  const { browser, site } = world;
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const name of ['blocks', 'shortcodes']) {
    await page.goto(addressOf(world, name));
    assert.equal(await page.locator('cookie-gate a').innerText(), 'The film');
    assert.equal(await page.locator('iframe').count(), 0);
  }
  await context.close();
  const content = Buffer.from(CONTENTS.blocks).toString('base64');
  site.php(`wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'News',
    'post_content' => base64_decode( '${content}' ) ) ) );`);
  const feed = await (await fetch(`${site.origin}/?feed=rss2`)).text();
  assert.match(feed, /<a href="\/embed\.html">The film<\/a>/);
  assert.doesNotMatch(feed, /<iframe|<cookie-/);
}

/** @param {World} world */
async function insertBlocks(world) {
  const { browser, site } = world;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await signedIn(context, site, 'admin');
  await openEditor(page, site);
  await insertBlock(page, 'table');
  await insertBlock(page, 'gate');
  const canvas = await canvasOf(page);
  await canvas.locator('[data-type="cookie-charter/table"]', { hasText: 'Cookie table' }).waitFor();
  const gate = canvas.locator('[data-type="cookie-charter/gate"]');
  await gate.getByText('without one nothing here is ever shown').waitFor();
  await gate.locator('select').selectOption({ label: 'Film player' });
  await gate.getByText('is held back until').waitFor();
  await gate.getByRole('button', { name: 'Add block' }).first().click();
  await page.getByPlaceholder('Search').last().fill('Paragraph');
  await page.locator('.editor-block-list-item-paragraph').click();
  await page.keyboard.type('Only for whoever allows the film.');
  await pictured(page, 'editor');
  const link = await published(page);

  await page.reload();
  const reopened = await canvasOf(page);
  await reopened.locator('[data-type="cookie-charter/gate"]').waitFor();
  assert.equal(await reopened.locator('.has-warning, .block-editor-warning').count(), 0);
  await context.close();

  const visitor = await aVisitor(world);
  await visitor.page.goto(link);
  await rowOf(visitor.page, 'film_id').waitFor();
  const secret = visitor.page.locator('cookie-gate').getByText('Only for whoever allows the film.');
  await visitor.page.locator('cookie-gate [data-action="accept"]').waitFor();
  assert.equal(await secret.count(), 0);
  await visitor.page.locator('cookie-gate [data-action="accept"]').click();
  await secret.waitFor();
  await visitor.context.close();
}

/**
 * @param {Page} page
 * @param {Site} site
 */
async function openEditor(page, site) {
  await page.goto(`${site.origin}/wp-admin/post-new.php?post_type=page`);
  await page.waitForFunction(() => /** @type {any} */ (globalThis).wp?.data?.select('core/editor')?.getCurrentPostId());
  // The welcome, and the patterns that a new page begins with.
  await page.evaluate(() => {
    const { dispatch } = /** @type {any} */ (globalThis).wp.data;
    for (const scope of ['core/edit-post', 'core']) {
      dispatch('core/preferences').set(scope, 'welcomeGuide', false);
      dispatch('core/preferences').set(scope, 'enableChoosePatternModal', false);
    }
    dispatch('core/editor').editPost({ title: 'Written in the editor' });
  });
  await (await canvasOf(page)).locator('.wp-block-post-title').first().waitFor();
}

/**
 * Where blocks stand: in a frame of its own, or in the page.
 * @param {Page} page
 */
async function canvasOf(page) {
  const frame = page.locator('iframe[name="editor-canvas"]');
  await frame.or(page.locator('.edit-post-visual-editor .wp-block-post-title')).first().waitFor();
  return (await frame.count()) > 0 ? frame.contentFrame() : page.locator('body');
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function insertBlock(page, name) {
  const toggle = page.getByRole('button', { name: /^(Toggle block inserter|Block Inserter)$/ });
  if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click();
  await page.locator('.block-editor-inserter__search input').fill(`Cookie ${name}`);
  await page.locator(`.editor-block-list-item-cookie-charter-${name}`).click();
  if ((await toggle.getAttribute('aria-pressed')) === 'true') await toggle.click();
}

/** @param {Page} page */
async function published(page) {
  return page.evaluate(async () => {
    const { dispatch, select } = /** @type {any} */ (globalThis).wp.data;
    dispatch('core/editor').editPost({ status: 'publish' });
    await dispatch('core/editor').savePost();
    return String(select('core/editor').getPermalink());
  });
}

/** @param {World} world */
async function keepTags(world) {
  const { browser, site } = world;
  const context = await browser.newContext();
  const page = await signedIn(context, site, 'editor');
  await openEditor(page, site);
  const written = `<cookie-table category="statistics" columns="name" onclick="alert(1)"></cookie-table><cookie-gate service="film"><template shadowrootmode="open"><p onfocus="alert(1)">Film</p><iframe src="/embed.html"></iframe><script>alert(1)</script></template></cookie-gate><template data-consent="film"><p>Held</p></template><!-- wp:cookie-charter/gate {"service":"film"} --><template><!-- wp:paragraph --><p>In a block</p><!-- /wp:paragraph --></template><!-- /wp:cookie-charter/gate -->`;
  const kept = await page.evaluate(async (content) => {
    const { apiFetch } = /** @type {any} */ (globalThis).wp;
    const data = { title: 'By an editor', status: 'publish', content };
    const { content: saved } = await apiFetch({ path: '/wp/v2/pages?context=edit', method: 'POST', data });
    return String(saved.raw);
  }, written);
  assert.ok(kept.includes('<cookie-table category="statistics" columns="name"></cookie-table>'), kept);
  assert.ok(kept.includes('<cookie-gate service="film"><template><p>Film</p>'), kept);
  assert.ok(kept.includes('<template data-consent="film"><p>Held</p></template>'), kept);
  assert.match(kept, /"service":"film"\} --><template><!-- wp:paragraph --><p>In a block/);
  assert.doesNotMatch(kept, /onclick|onfocus|shadowroot|<iframe|<script/);
  const visitor = await aVisitor(world);
  assert.equal(
    (await visitor.page.goto(`${site.origin}/wp-admin/options-general.php?page=cookie-charter`))?.ok(),
    true,
  );
  assert.match(visitor.page.url(), /wp-login/);
  assert.equal((await page.goto(`${site.origin}/wp-admin/options-general.php?page=cookie-charter`))?.status(), 403);
  await visitor.context.close();
  await context.close();
}

/** @param {World} world */
async function agreeWithConsentApi(world) {
  const { site } = world;
  site.php(
    `update_option( 'active_plugins', array( ...get_option( 'active_plugins' ), 'wp-consent-api/wp-consent-api.php' ) );`,
  );
  await openSettings(world);
  await world.admin.getByText('The plugin is active').waitFor();
  const { context, page, errors } = await aVisitor(world);
  /** @param {string} category */
  const has = (category) => page.evaluate((name) => /** @type {any} */ (globalThis).wp_has_consent(name), category);
  /** @param {string} category @param {string} value */
  const say = (category, value) =>
    page.evaluate(([name, answer]) => /** @type {any} */ (globalThis).wp_set_consent(name, answer), [category, value]);
  const cookies = async () => (await context.cookies()).map(({ name }) => name);

  await page.goto(addressOf(world, 'plain'));
  await page.locator(QUESTION).first().waitFor();
  assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).wp_consent_type), 'optin');
  assert.deepEqual(await cookies(), []);
  assert.equal(await has('statistics'), false);

  await page.evaluate(() => globalThis.cookieConsent?.set({ matomo: 'granted' }));
  assert.equal(await has('statistics'), true);
  assert.equal(await has('statistics-anonymous'), true);
  assert.equal(await has('functional'), true);
  assert.equal(await has('marketing'), false);
  assert.ok(!(await cookies()).includes('wp_consent_marketing'), 'nobody answered for it');

  await say('marketing', 'allow');
  assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('film')), true);
  await say('statistics-anonymous', 'deny');
  assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('matomo')), false);
  assert.equal(await has('statistics'), false);
  // Two of its categories stand for the service: one of them is not enough.
  await say('statistics-anonymous', 'allow');
  assert.equal(await page.evaluate(() => globalThis.cookieConsent?.allows('matomo')), false);
  assert.equal(await has('statistics-anonymous'), false);
  assert.deepEqual(errors, []);

  await page.evaluate(() => globalThis.cookieConsent?.acceptAll());
  assert.equal(await has('statistics'), true);
  await page.route('**/cdn/cookie-charter.js*', (route) => route.abort());
  await page.reload();
  assert.equal(await has('statistics'), false, 'without the kit nobody vouches for it');
  await page.unroute('**/cdn/cookie-charter.js*');
  await page.reload();
  await page.waitForFunction(() => /** @type {any} */ (globalThis).wp_has_consent('statistics'));
  await context.clearCookies({ name: RECORD });
  await page.reload();
  await page.locator(QUESTION).first().waitFor();
  assert.equal(await has('statistics'), false, 'the choice is gone');
  await context.close();
}

/** @param {World} world */
async function compareBytes(world) {
  const cookie = `${RECORD}=v=1&t=${Math.floor(Date.now() / 1000)}&yes=film+matomo; wp_consent_marketing=allow`;
  for (const name of Object.keys(CONTENTS)) {
    const [first, known] = await Promise.all([
      fetch(addressOf(world, name)),
      fetch(addressOf(world, name), { headers: { cookie } }),
    ]);
    assert.equal(await known.text(), await first.text(), name);
    assert.equal(known.headers.get('set-cookie'), null);
  }
}

/** @param {World} world */
async function placeBannerByHand(world) {
  await save(world, { banner: 'page' });
  const { context, page, errors } = await aVisitor(world);
  await page.goto(addressOf(world, 'plain'));
  await page.waitForFunction(() => globalThis.cookieConsent?.pending.includes('film'));
  await page.locator('cookie-trigger button').waitFor();
  assert.equal(await page.locator(QUESTION).count(), 0);
  assert.equal(await page.locator('cookie-banner[hidden]').count(), 1);
  await page.goto(addressOf(world, 'shortcodes'));
  await page.locator(QUESTION).first().waitFor();
  assert.equal(await page.locator('cookie-banner').count(), 1);
  assert.deepEqual(errors, []);
  await save(world, { banner: 'loader' });
  await context.close();
}

/** @param {World} world */
async function changePrefixAndTheme(world) {
  await save(world, { prefix: 'acme', theme: 'dsfr' });
  const { context, page, requests, errors } = await aVisitor(world);
  await page.goto(addressOf(world, 'blocks'));
  await page.locator('acme-banner [data-action="reject"]:visible').first().waitFor();
  await page.locator('acme-gate [data-action="accept"]').waitFor();
  assert.equal(await page.locator('cookie-gate').count(), 0);
  assert.ok(requests.some((path) => path.endsWith('/themes/dsfr.css')));
  await pictured(page, 'dsfr');
  assert.deepEqual(errors, []);
  await save(world, { prefix: '', theme: '' });
  await context.close();
}

/** By hand, of somebody who says that a script of the site needs no consent. */
const TABLE = `<cookie-table category="necessary"><table>
<tr><th>Provider</th><th>Name</th><th>Cookie</th><th>Purpose</th><th>Duration</th></tr>
<tr><td>Anybody</td><td>matomo</td><td>_pk_id</td><td>Count visits.</td><td>14 days</td></tr></table></cookie-table>`;

/** @param {World} world */
async function runNothingWhenBroken(world) {
  world.pages.table = publish(world.site, 'table', TABLE);
  for (const broken of ['[broken', '</script>', '']) {
    keepCharter(world, broken);
    await assertNothingRuns(world, 'blocks');
    await assertNothingRuns(world, 'table');
  }
  keepCharter(world, CHARTER);
  await assertNothingRuns(world, 'blocks', '**/cdn/**');
}

/**
 * For a visitor who has accepted everything.
 * @param {World} world
 * @param {string} name of the page
 * @param {string} missing what the server does not have
 */
async function assertNothingRuns(world, name, missing = '**/nothing') {
  const { context, page, requests } = await aVisitor(world);
  const cookie = `v=1&t=${Math.floor(Date.now() / 1000)}&yes=film+matomo`;
  await context.addCookies([{ name: RECORD, value: cookie, url: world.site.origin }]);
  await page.route(missing, (route) => route.fulfill({ status: 404 }));
  await page.goto(addressOf(world, name), { waitUntil: 'networkidle' });
  assert.equal(await page.locator('iframe').count(), 0);
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).ran), ['menu']);
  assert.ok(!requests.includes('/embed.html') && !requests.includes('/counter.js'));
  await context.close();
}

/** @param {World} world */
async function uninstall(world) {
  const { admin, site } = world;
  admin.on('dialog', (dialog) => void dialog.accept());
  await openSettings(world);
  site.php(`update_user_meta( 1, 'cookie_charter_draft', '{' );`);
  await admin.goto(`${site.origin}/wp-admin/plugins.php`);
  await admin.locator('tr[data-slug="cookie-charter"] .deactivate a').click();
  await admin.locator('tr[data-slug="cookie-charter"] .delete a').waitFor();
  const visitor = await aVisitor(world);
  await visitor.page.goto(addressOf(world, 'blocks'));
  assert.equal(await visitor.page.locator('iframe').count(), 0);
  assert.ok(!visitor.requests.includes('/embed.html'));
  await visitor.context.close();
  await admin.locator('tr[data-slug="cookie-charter"] .delete a').click();
  await admin.getByText('was successfully deleted').waitFor();
  const left =
    site.php(`global $wpdb; echo (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%cookie\\\\_charter%'" )
    + (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE '%cookie\\\\_charter%'" );`);
  assert.equal(left, '0');
}

/**
 * @param {BrowserContext} context
 * @param {Site} site
 * @param {string} name who signs in; the password is the same
 */
async function signedIn(context, site, name) {
  // Portraits and news of WordPress are elsewhere.
  await context.route(
    (address) => address.origin !== site.origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${site.origin}/wp-login.php`);
  await page.locator('#user_login').fill(name);
  await page.locator('#user_pass').fill(name);
  await page.locator('#wp-submit').click();
  await page.waitForURL('**/wp-admin/**');
  return page;
}

/**
 * A picture to look at, in the folder that PICTURES names.
 * @param {Page} page
 * @param {string} name
 */
async function pictured(page, name) {
  if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`), fullPage: false });
}

installWordPress();
const zip = await pack();
const site = await startWordPress();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
let failed = 0;
try {
  console.log(`WordPress ${site.php('bloginfo( "version" );')}`);
  const admin = await signedIn(await browser.newContext(), site, 'admin');
  /** @type {World} */
  const world = { site, browser, admin, zip, pages: {} };
  for (const [what, act] of TESTS) {
    try {
      await act(world);
      console.log(`  ok  ${what}`);
    } catch (error) {
      failed += 1;
      console.log(`  FAILED  ${what}\n${error instanceof Error ? error.stack : error}`);
    }
  }
} finally {
  await browser.close();
  await site.close();
}
console.log(`\n${TESTS.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
