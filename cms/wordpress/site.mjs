import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort, ROOT } from '../../scripts/processes.mjs';
import { firstProgram, install } from '../../scripts/system.mjs';

/**
 * A WordPress with a database and a server of its own, in a temporary folder.
 *
 * @typedef {object} Site
 * @property {string} origin
 * @property {string} folder of WordPress
 * @property {(code: string) => string} php runs code in that WordPress as its administrator, and gives what it prints
 * @property {() => string} complaints what PHP had to say
 * @property {() => Promise<void>} close
 *
 * @typedef {{ child: import('node:child_process').ChildProcess, whom: 1 | -1 }} Group
 * `whom`: -1 where the process has a group of its own, which ends with it.
 */

const DEBIAN_WORDPRESS = '/usr/share/wordpress';
const SERVER_PATH = `${process.env.PATH}:/usr/sbin`;
const FILMS = join(ROOT, 'examples/html');

/** Which WordPress is tested: Debian's, or another in a folder of its own. */
const SOURCE = process.env.WORDPRESS_PATH ?? DEBIAN_WORDPRESS;

export function installWordPress() {
  const missing = [
    existsSync(join(SOURCE, 'wp-load.php')) ? [] : ['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentythree'],
    firstProgram(['php']) && hasDatabaseModule() ? [] : ['php-cli', 'php-mysql', 'php-xml', 'php-gd'],
    firstProgram(['mariadbd', '/usr/sbin/mariadbd']) ? [] : ['mariadb-server'],
    firstProgram(['msgfmt']) ? [] : ['gettext'],
  ];
  install(missing.filter(({ length }) => length > 0));
}

function hasDatabaseModule() {
  return execFileSync('php', ['-m'], { encoding: 'utf8' }).includes('mysqli');
}

/** @returns {Promise<Site>} */
export async function startWordPress() {
  const root = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const folder = join(root, 'site');
  const log = join(root, 'complaints.log');
  /** @type {Group[]} */
  const started = [];
  const interrupted = () => process.exit(130);
  // However the test ends, also in the middle: nothing of it stays.
  const abandon = () => {
    for (const { child, whom } of started) if (isRunning(child)) process.kill(whom * (child.pid ?? 0), 'SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', abandon).once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const close = async () => {
    for (const group of started.splice(0).reverse()) await ended(group);
    abandon();
    process.off('exit', abandon).off('SIGINT', interrupted).off('SIGTERM', interrupted);
  };
  try {
    const socket = await startDatabase(root, started);
    const origin = `http://127.0.0.1:${await freePort(8700)}`;
    copyWordPress(folder, configuration({ socket, origin, log }));
    /** @param {string} code */
    const php = (code) => runPhp(folder, `wp_set_current_user( 1 ); ${code}`);
    runPhp(folder, INSTALL, { WP_INSTALLING: '1' });
    await startServer(folder, origin, started);
    const complaints = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    return { origin, folder, php, complaints, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {string} root
 * @param {Group[]} started
 */
async function startDatabase(root, started) {
  const data = join(root, 'data');
  const socket = join(root, 'database.sock');
  const common = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  const env = { ...process.env, PATH: SERVER_PATH };
  execFileSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db'], {
    env,
    stdio: 'ignore',
  });
  const database = spawn(
    'mariadbd',
    [...common, `--socket=${socket}`, `--pid-file=${join(root, 'database.pid')}`, '--skip-networking'],
    { env, stdio: 'ignore' },
  );
  started.push({ child: database, whom: 1 });
  await until('the database', async () => existsSync(socket) && succeeds('mariadb-admin', [...asRoot(socket), 'ping']));
  execFileSync('mariadb', [...asRoot(socket), '-e', 'CREATE DATABASE wordpress'], { stdio: 'ignore' });
  return socket;
}

/** @param {string} socket */
const asRoot = (socket) => ['--no-defaults', `--socket=${socket}`, '--user=root'];

/**
 * @param {string} folder
 * @param {string} settings
 */
function copyWordPress(folder, settings) {
  // Debian's has links to what other packages bring, and settings for the whole machine.
  cpSync(SOURCE, folder, { recursive: true, dereference: true });
  writeFileSync(join(folder, 'wp-config.php'), settings);
  const plugins = join(folder, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  cpSync(join(ROOT, 'cms/wordpress/fixtures/film-club.php'), join(plugins, 'film-club.php'));
  const consentApi = process.env.WP_CONSENT_API_PATH ?? join(ROOT, 'cms/wordpress/fixtures/wp-consent-api');
  cpSync(consentApi, join(folder, 'wp-content/plugins/wp-consent-api'), { recursive: true });
  cpSync(join(FILMS, 'embed.html'), join(folder, 'embed.html'));
  for (const name of ['counter', 'chat', 'menu']) {
    writeFileSync(join(folder, `${name}.js`), `window.ran = [...(window.ran ?? []), '${name}'];\n`);
  }
}

/** @param {{ socket: string, origin: string, log: string }} where */
const configuration = ({ socket, origin, log }) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'AUTH_KEY', 'of a test' );
define( 'SECURE_AUTH_KEY', 'of a test' );
define( 'LOGGED_IN_KEY', 'of a test' );
define( 'NONCE_KEY', 'of a test' );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

const INSTALL = `
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'The Film Club', 'admin', 'admin@film.example', true, '', 'admin' );
wp_insert_user( array( 'user_login' => 'editor', 'user_pass' => 'editor', 'user_email' => 'editor@film.example', 'role' => 'editor' ) );
// As on every site of a network: an editor may not write any HTML they like.
get_role( 'editor' )->remove_cap( 'unfiltered_html' );
switch_theme( 'twentytwentythree' );
`;

/**
 * @param {string} folder
 * @param {string} code
 * @param {Record<string, string>} [constants]
 */
function runPhp(folder, code, constants = {}) {
  const defined = Object.entries(constants).map(([name, value]) => `define( '${name}', ${value} );`);
  const program = `${defined.join('')} require '${folder}/wp-load.php'; ${code}`;
  // What WordPress takes from a request.
  const request = `$_SERVER += array( 'HTTP_HOST' => 'localhost', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET' );`;
  return execFileSync('php', ['-d', 'sendmail_path=/bin/true', '-r', request + program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/**
 * @param {string} folder
 * @param {string} origin
 * @param {Group[]} started
 */
async function startServer(folder, origin, started) {
  const server = spawn('php', ['-d', 'memory_limit=512M', '-S', origin.slice('http://'.length), '-t', folder], {
    // The block editor asks for several things at once; without workers they wait for each other.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  started.push({ child: server, whom: -1 });
  await until('the server', async () => (await fetch(`${origin}/wp-login.php`)).ok);
}

/**
 * Ends a process and waits until it is gone.
 * @param {Group} group
 */
async function ended({ child, whom }) {
  if (!isRunning(child)) return;
  const gone = new Promise((settle) => child.once('exit', settle));
  process.kill(whom * (child.pid ?? 0), 'SIGTERM');
  await gone;
}

/** @param {import('node:child_process').ChildProcess} child */
const isRunning = ({ pid, exitCode, signalCode }) => pid !== undefined && exitCode === null && signalCode === null;

/**
 * @param {string} what
 * @param {() => Promise<boolean>} isReady
 */
async function until(what, isReady) {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    if (await isReady().catch(() => false)) return;
    await setTimeout(250);
  }
  throw new Error(`${what} did not answer in a minute`);
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function succeeds(command, words) {
  try {
    execFileSync(command, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
