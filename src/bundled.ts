import * as ahead from './ahead.js';
import type { Configuration } from './configure.js';
import * as questions from './elements/banner/ahead.js';
import type { Extent } from './i18n/extent.js';
import type { AskingStrings, Strings } from './i18n/strings.js';
import { configure as configurePage, startLoading, type Name } from './loading.js';

type Fetching = () => Promise<{ readonly default: Strings }>;

/** How the words of a language are had. */
interface Language {
  readonly fetch: Fetching;
  /** Those of a first visit, where they are in the bundle. */
  readonly asking?: AskingStrings | undefined;
}

/** By tag. */
const languages = new Map<string, Language>();
let isStarted = false;

const choices = async (): Promise<typeof import('./bundled-choices.js')> => import('./bundled-choices.js');
/** Two files rather than one an element: tables are long, and on few pages. */
const CLASSES = {
  banner: async () => (await choices()).CookieBanner,
  gate: async () => (await choices()).CookieGate,
  charter: async () => (await import('./elements/charter/charter.js')).CookieCharter,
  preferences: async () => (await choices()).CookiePreferences,
  table: async () => (await import('./elements/table/table.js')).CookieTable,
  trigger: async () => (await choices()).CookieTrigger,
};

/**
 * Starts the loader of a page with a bundler: with the question at hand, and all else split off by the bundler. More
 * languages may be given later. Does nothing on a server.
 *
 * @param known How the words of languages are had without a list of all, by tag.
 */
export function startBundled(known: Readonly<Record<string, Language>>): void {
  for (const [tag, language] of Object.entries(known)) languages.set(tag, language);
  if (isStarted || typeof document === 'undefined') return;
  isStarted = true;
  startLoading({
    ahead: () => Promise.resolve(ahead),
    questions: async () => {
      await nextTask();
      return questions;
    },
    fetchClass: (name: Name) => CLASSES[name](),
    withElements: choices,
    fetchWords,
  });
}

/** Lets the page answer in between: in one go, reading the bundle and drawing the question would hold it up. */
async function nextTask(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((next) => setTimeout(next)));
}

/** Sets up the page from script, as `configure` of the package does; nothing on a server. */
export function configure(configuration: Configuration): void {
  if (typeof document !== 'undefined') configurePage(configuration);
}

/** A language is in one file, whatever the extent, but for the words of a first visit that are in the bundle. */
async function fetchWords(tag: string, extent: Extent): ReturnType<Fetching> {
  const language = languages.get(tag);
  // Whoever asks for `asking` reads only those words.
  if (language?.asking && extent === 'asking') return { default: language.asking as Strings };
  if (language) return language.fetch();
  const { LANGUAGES } = await import('./i18n/languages.js');
  return (LANGUAGES[tag] ?? LANGUAGES.en)();
}
