import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../scripts/browsers.mjs';

/** Opens the browser of all measures: without a window, and looking like a person's, since some contestants hide from machines. */
export function openChromium() {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGUMENTS, '--disable-blink-features=AutomationControlled'],
  });
}
