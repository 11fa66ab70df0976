'use client';
import { configure } from 'cookie-charter';
import { CookiePreferences } from 'cookie-charter/react.js';
import charter from '../../charter.json';

configure({ charter });

/** The kit in the browser, with the choices in a dialog: they need script, so that a server has nothing to draw. */
export function Kit() {
  return <CookiePreferences modal />;
}
