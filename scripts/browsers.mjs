import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './processes.mjs';
import { firstProgram, install } from './system.mjs';

const DEBIAN_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/**
 * @typedef {{ driver: string, browser: string, display: string }} WebKit
 * The driver, the browser it drives, and the display server both need.
 * @typedef {{ chromium?: string, firefox?: string, webkit?: WebKit }} Browsers
 */

/** What Playwright turns off in Chromium; the last list counts, so it is repeated here. */
const OFF_IN_PLAYWRIGHT = [
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
  ...['TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning'],
];
/** Pages of Chromium's own behind the address bar of each window, which nobody sees and which take half a second each. */
const BEHIND_THE_ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** How Playwright is to start Chromium. */
export const CHROMIUM_ARGUMENTS = [
  ...['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...BEHIND_THE_ADDRESS_BAR].join(',')}`,
];

/** @returns {Browsers} */
export function findBrowsers() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/** The Chromium that page and story tests open; throws when there is none. */
export function chromiumPath() {
  const path = findChromium();
  if (!path) throw new Error(chromiumAdvice());
  return path;
}

function findChromium() {
  return firstProgram([
    process.env.CHROMIUM_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ]);
}

function findFirefox() {
  return firstProgram([
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}

/** @returns {WebKit | undefined} */
function findWebKit() {
  const driver = firstProgram([process.env.WEBKIT_DRIVER_PATH, 'WebKitWebDriver']);
  const display = firstProgram(['Xvfb']);
  const browser = firstProgram([process.env.WEBKIT_BROWSER_PATH, ...miniBrowsers()]);
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** WebKitGTK keeps its small browser beside its library, under the machine's architecture and its own version. */
function miniBrowsers() {
  const roots = ['/usr/libexec', '/usr/lib', '/usr/lib64', ...folders('/usr/lib')];
  return roots
    .flatMap(folders)
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'));
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function folders(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

function installMissing() {
  install(missingBrowsers().map((name) => DEBIAN_PACKAGES[name]));
}

function missingBrowsers() {
  const found = findBrowsers();
  return /** @type {const} */ (['chromium', 'firefox', 'webkit']).filter((name) => !found[name]);
}

function chromiumAdvice() {
  return 'Chromium was not found and could not be installed: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to a Chromium or Chrome program.';
}

function main() {
  installMissing();
  const missing = missingBrowsers();
  if (missing.includes('chromium')) {
    console.error(chromiumAdvice());
    return 1;
  }
  if (missing.length > 0) {
    const names = missing.map((name) => (name === 'webkit' ? 'WebKit' : 'Firefox')).join(' and ');
    const packages = missing.flatMap((name) => DEBIAN_PACKAGES[name]).join(' ');
    console.error(`${names} will not be tested: not found (Debian: apt-get install ${packages}).`);
    return process.env.CI === 'true' ? 1 : 0;
  }
  console.log('Chromium, Firefox and WebKit are here.');
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = main();
