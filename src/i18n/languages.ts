import type { Extent } from './extent.js';
import type { Strings } from './strings.js';

type Fetching = () => Promise<{ readonly default: Strings }>;

/** Where the words of each language are, for whoever bundles them. */
export const LANGUAGES: Readonly<Record<string, Fetching>> & { readonly en: Fetching } = {
  en: () => import('./locales/en.js'),
  fr: () => import('./locales/fr.js'),
  ar: () => import('./locales/ar.js'),
  bg: () => import('./locales/bg.js'),
  ca: () => import('./locales/ca.js'),
  cs: () => import('./locales/cs.js'),
  da: () => import('./locales/da.js'),
  de: () => import('./locales/de.js'),
  el: () => import('./locales/el.js'),
  'en-us': () => import('./locales/en-us.js'),
  es: () => import('./locales/es.js'),
  et: () => import('./locales/et.js'),
  eu: () => import('./locales/eu.js'),
  fi: () => import('./locales/fi.js'),
  'fr-ca': () => import('./locales/fr-ca.js'),
  ga: () => import('./locales/ga.js'),
  he: () => import('./locales/he.js'),
  hr: () => import('./locales/hr.js'),
  hu: () => import('./locales/hu.js'),
  is: () => import('./locales/is.js'),
  it: () => import('./locales/it.js'),
  ja: () => import('./locales/ja.js'),
  lt: () => import('./locales/lt.js'),
  lv: () => import('./locales/lv.js'),
  mt: () => import('./locales/mt.js'),
  nb: () => import('./locales/nb.js'),
  nl: () => import('./locales/nl.js'),
  pl: () => import('./locales/pl.js'),
  'pt-br': () => import('./locales/pt-br.js'),
  pt: () => import('./locales/pt.js'),
  ro: () => import('./locales/ro.js'),
  sk: () => import('./locales/sk.js'),
  sl: () => import('./locales/sl.js'),
  sv: () => import('./locales/sv.js'),
  tr: () => import('./locales/tr.js'),
  uk: () => import('./locales/uk.js'),
  zh: () => import('./locales/zh.js'),
};

/** The words of a language: all of them, whatever the extent, since they are in one file here. */
export async function fetchWords(tag: string, _extent: Extent): Promise<{ readonly default: Strings } | undefined> {
  return LANGUAGES[tag]?.();
}
