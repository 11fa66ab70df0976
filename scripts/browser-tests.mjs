import { findBrowsers } from './browsers.mjs';
import { run } from './processes.mjs';
import { startWebKit } from './webkit.mjs';

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

const found = findBrowsers();
const chosen = chosenBrowsers(found);
const webkit = found.webkit && chosen.includes('webkit') ? await startWebKit(found.webkit) : undefined;
const environment = {
  BROWSERS: chosen.join(','),
  ...(found.chromium && { CHROMIUM_PATH: found.chromium }),
  ...(found.firefox && { FIREFOX_PATH: found.firefox }),
  ...webkit?.environment,
};
const { succeeded } = await run(['wtr', ...process.argv.slice(2)], { minutes: 10, environment });
webkit?.stop();
process.exit(succeeded ? 0 : 1);
