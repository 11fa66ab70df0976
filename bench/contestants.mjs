import bareLit from './contestants/bare-lit/contestant.mjs';
import bundled from './contestants/bundled/contestant.mjs';
import c15t from './contestants/c15t/contestant.mjs';
import cookieConsentBanner from './contestants/cookie-consent-banner/contestant.mjs';
import cookieconsent from './contestants/cookieconsent/contestant.mjs';
import empty from './contestants/empty/contestant.mjs';
import hds from './contestants/hds-js/contestant.mjs';
import klaro from './contestants/klaro/contestant.mjs';
import loader from './contestants/loader/contestant.mjs';
import orejime from './contestants/orejime/contestant.mjs';
import pie from './contestants/pie-cookie-banner/contestant.mjs';
import serverRendered from './contestants/server-rendered/contestant.mjs';
import tarteaucitron from './contestants/tarteaucitronjs/contestant.mjs';
import vanillaCookieconsent from './contestants/vanilla-cookieconsent/contestant.mjs';

/**
 * @typedef {import('./declaration.mjs').Declaration} Declaration
 * @typedef {import('./article.mjs').Additions} Additions
 * @typedef {Record<string, string | Uint8Array>} Files
 * By their address, relative to the page.
 * @typedef {{ files?: Files, additions: Additions, answered?: Additions }} Page
 * `answered`: what a visitor who has answered gets instead, where the server looks at the cookie.
 *
 * @typedef {{ accept: string, reject: string, open?: string, preferences?: string }} Controls
 * Where each is: CSS selectors, with ` >>> ` before those to look for inside a shadow root. `open` is the control that
 * opens the preferences, and `preferences` something that is only visible once they are open.
 *
 * @typedef {{ entries: string, unit: string }} List
 * How many things the open preferences list, where they grow with what is declared; `unit`: what one of them is.
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {'rival' | 'kit' | 'floor'} kind
 * @property {string} setting How it is put in the page, and by whose advice.
 * @property {string} [package] The npm package it is measured from.
 * @property {Controls} [controls] None: it asks nothing.
 * @property {List} [list]
 * @property {(declaration: Declaration) => Promise<Page>} page Throws with the reason where the contestant cannot be measured.
 */

/** @type {Contestant[]} */
export const CONTESTANTS = [
  empty,
  bareLit,
  loader,
  bundled,
  serverRendered,
  vanillaCookieconsent,
  klaro,
  tarteaucitron,
  orejime,
  c15t,
  cookieconsent,
  hds,
  pie,
  cookieConsentBanner,
];
