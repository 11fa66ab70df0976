import { spawn } from 'node:child_process';
import { findBrowsers } from './browsers.mjs';
import { freePort, run } from './processes.mjs';

/** @type {import('node:child_process').ChildProcess[]} */
const helpers = [];

/**
 * Starts a display of its own and the driver. A fixed display number fails when two runs follow each other closely.
 * @param {import('./browsers.mjs').WebKit} webkit
 * @returns {Promise<Record<string, string>>}
 */
async function startWebKit({ driver, display, browser }) {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  helpers.push(screen);
  const number = await new Promise((settle, fail) => {
    screen.stdio[3]?.once('data', settle);
    screen.once('exit', () => fail(new Error('The display server stopped before WebKit could use it.')));
  });
  const port = String(await freePort());
  const environment = {
    DISPLAY: `:${String(number).trim()}`,
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    WEBKIT_BROWSER_PATH: browser,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_PORT: port,
  };
  const env = { ...process.env, ...environment };
  helpers.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  return environment;
}

/**
 * The browsers asked for with BROWSERS (comma-separated), or all that are here.
 * @param {import('./browsers.mjs').Browsers} found
 */
function chosenBrowsers(found) {
  const asked = process.env.BROWSERS?.split(',') ?? ['chromium', 'firefox', 'webkit'];
  const chosen = /** @type {const} */ (['chromium', 'firefox', 'webkit']).filter(
    (name) => found[name] && asked.includes(name),
  );
  if (chosen.length === 0) throw new Error('None of these browsers is here; run "node scripts/browsers.mjs".');
  return chosen;
}

function stopHelpers() {
  for (const helper of helpers) helper.kill();
}

process.on('exit', stopHelpers);
const found = findBrowsers();
const chosen = chosenBrowsers(found);
const environment = {
  BROWSERS: chosen.join(','),
  ...(found.chromium && { CHROMIUM_PATH: found.chromium }),
  ...(found.firefox && { FIREFOX_PATH: found.firefox }),
  ...(found.webkit && chosen.includes('webkit') && (await startWebKit(found.webkit))),
};
const { succeeded } = await run(['wtr', ...process.argv.slice(2)], { minutes: 10, environment });
stopHelpers();
process.exit(succeeded ? 0 : 1);
