import { CookieBanner } from './elements/banner/banner.js';
import { CookieCharter } from './elements/charter/charter.js';
import { CookieGate } from './elements/gate/gate.js';
import { CookiePreferences } from './elements/preferences/preferences.js';
import { CookieTable } from './elements/table/table.js';
import { CookieTrigger } from './elements/trigger/trigger.js';
import { equipped } from './equip.js';
import { openPreferences } from './page-interface.js';
import { offerPreferences } from './preferences-offer.js';
import { prefixOr } from './prefix.js';
import { register } from './registration.js';
import { awakenIn, start } from './start.js';

export { configure, type Configuration } from './configure.js';

export interface Definition {
  /** What the tags begin with: `acme` gives `<acme-banner>` and so on. Small letters, digits, hyphens. Default: `cookie`. */
  readonly prefix?: string;
}

/**
 * Registers every element under a prefix of the page's own, and looks for the page's charter. Nothing else changes:
 * attributes, parts, slots and events keep their names.
 */
export function define({ prefix }: Definition = {}): void {
  if (typeof customElements === 'undefined') return;
  const own = prefixOr(prefix);
  register(own, 'banner', CookieBanner);
  register(own, 'charter', equipped('charter', CookieCharter, awakenIn));
  register(own, 'gate', equipped('gate', CookieGate, awakenIn));
  register(own, 'table', equipped('table', CookieTable, awakenIn));
  register(own, 'trigger', CookieTrigger);
  const Preferences = register(own, 'preferences', CookiePreferences);
  offerPreferences((asked) => openPreferences(Preferences, asked));
  start({ table: `${own}-table` });
}
