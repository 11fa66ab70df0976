import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePictures, fingerprintOf, isKept, keepable, takePicture } from './pictures.mjs';
import { ROOT } from './processes.mjs';
import { serve } from './serve.mjs';
import { entriesAsked, inTime, launchBrowser, listenToStorybook, openEntry, STORYBOOK } from './storybook.mjs';

/**
 * Photographs every story in every state and compares it with the picture kept in test/visual/baselines.
 *
 *     npm run test:visual [-- WORD…]     the stories whose identifier holds a word, or all
 *     npm run visual:update [-- WORD…]   keeps the present pictures instead
 *
 * Pictures depend on the machine's fonts and Chromium. On another machine nothing is compared, which is no failure
 * unless the environment says VISUAL=required.
 */
const KEPT = join(ROOT, 'test/visual/baselines');
const FINGERPRINT = join(KEPT, 'fingerprint.json');
const RESULTS = join(ROOT, 'test-results/visual');

/** Stories tell how long a choice holds: it is always this moment, in one place. */
const NOW = new Date('2026-12-01T10:00:00Z');
const CONTEXT = /** @type {const} */ ({
  locale: 'en-GB',
  timezoneId: 'Europe/Paris',
  reducedMotion: 'reduce',
  viewport: { width: 1280, height: 720 },
});

/** Where pictures are cut, in screens: a long page is more of the same, and its length shows in light. */
const SCREENS = { light: 4, other: 1 };
/** On a busy machine too. */
const SECONDS_FOR_A_STORY = 90;

/**
 * @typedef {{ name: string, width: number, height: number, colorScheme?: 'dark', forcedColors?: 'active', dir?: 'rtl' }} State
 * In an order that costs least: the words change once, last.
 * @type {readonly State[]}
 */
const STATES = [
  { name: 'light-1280', width: 1280, height: 720 },
  { name: 'dark-1280', width: 1280, height: 720, colorScheme: 'dark' },
  { name: 'forced-colours-1280', width: 1280, height: 720, forcedColors: 'active' },
  { name: 'light-320', width: 320, height: 640 },
  { name: 'right-to-left-320', width: 320, height: 640, dir: 'rtl' },
  { name: 'right-to-left-1280', width: 1280, height: 720, dir: 'rtl' },
];
/** Arabic where the kit speaks it; else the story's own words, from right to left. */
const RIGHT_TO_LEFT = existsSync(join(ROOT, 'src/i18n/locales/ar.ts')) ? 'ar' : undefined;

/**
 * Runs in the page: puts it in a state, and waits until every element speaks its language.
 * @param {{ colorScheme: string, isForced: boolean, dir: string, lang: string | undefined }} state
 */
async function enterState({ colorScheme, isForced, dir, lang }) {
  const root = document.documentElement;
  // Above whatever the catalogue's own switch says; and no caret blinks in a picture.
  root.style.colorScheme = colorScheme;
  root.style.caretColor = 'transparent';
  if (isForced) leaveTextField();
  if (dir) root.dir = dir;
  if (!dir || !lang) return;
  root.lang = lang;
  const isTranslated = () =>
    [...document.querySelectorAll(':not(:not(:defined))')]
      .filter(({ localName, shadowRoot }) => localName.startsWith('cookie-') && shadowRoot?.childElementCount)
      .filter((element) => element.closest('[lang]') === root)
      .every(({ shadowRoot }) => (shadowRoot?.querySelector('[lang]')?.getAttribute('lang') ?? lang) === lang);
  while (!isTranslated()) await new Promise((drawn) => window.requestAnimationFrame(drawn));

  /** The caret blinks in the system's colour where colours are forced, whatever the page says. */
  function leaveTextField() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active?.matches('textarea, input:not([type="radio"], [type="checkbox"])'))
      Reflect.get(active, 'blur').call(active);
  }
}

/**
 * The pictures of one story, by their file names.
 * @param {import('playwright-core').Page} page
 * @param {{ origin: string, entry: import('./storybook.mjs').Entry }} visit
 * @returns {AsyncGenerator<{ file: string, picture: Buffer }>}
 */
async function* picturesOf(page, visit) {
  const { width, height } = CONTEXT.viewport;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  const errors = await openEntry(page, visit);
  if (errors.length > 0) throw new Error(errors.join('; '));
  for (const state of STATES) {
    const { name, colorScheme = 'light', forcedColors = 'none', dir = '' } = state;
    const screens = name.startsWith('light') ? SCREENS.light : SCREENS.other;
    await page.setViewportSize(state);
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.evaluate(enterState, {
      colorScheme,
      isForced: forcedColors === 'active',
      dir,
      lang: RIGHT_TO_LEFT,
    });
    const file = `${visit.entry.id}.${name}.png`;
    const before = kept(file);
    // What moves too late for one picture shows in the next; the last has none after it.
    const isExpected = (/** @type {Buffer} */ picture) =>
      !update && state !== STATES.at(-1) && before !== undefined && isKept(before, picture);
    yield { file, picture: await takePicture(page, screens * state.height, isExpected) };
  }
}

/**
 * @param {string} file
 * @returns {Buffer | undefined}
 */
function kept(file) {
  return existsSync(join(KEPT, file)) ? readFileSync(join(KEPT, file)) : undefined;
}

/**
 * @param {{ file: string, picture: Buffer }} taken
 * @returns {string | undefined} What is wrong with it.
 */
function problemOf({ file, picture }) {
  const expected = kept(file);
  if (!expected) return 'no picture is kept of it; look at it, and keep it with "npm run visual:update"';
  const mismatch = comparePictures(expected, picture);
  if (!mismatch) return undefined;
  for (const [kind, content] of Object.entries({ expected, actual: picture, difference: mismatch.difference }))
    writeFileSync(join(RESULTS, file.replace(/png$/, `${kind}.png`)), content);
  return `${mismatch.problem}; see test-results/visual/${file.replace(/png$/, 'difference.png')}`;
}

const update = process.argv.includes('--update');
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const browser = await launchBrowser();

/** @returns {Promise<string | undefined>} Why nothing can be compared here. */
async function obstacle() {
  const here = await fingerprintOf(browser);
  const there = existsSync(FINGERPRINT) ? JSON.parse(readFileSync(FINGERPRINT, 'utf8')) : undefined;
  const isSame = here.chromium === there?.chromium && here.sample === there.sample;
  if (update) {
    if (there && !isSame && asked.length > 0) return 'pictures of two machines do not mix; update all of them';
    if (!isSame) rmSync(KEPT, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(FINGERPRINT, `${JSON.stringify(here, undefined, 2)}\n`);
    return undefined;
  }
  if (!there) return 'none are kept yet; "npm run visual:update" keeps them';
  if (isSame) return undefined;
  return here.chromium === there.chromium
    ? 'the kept ones were drawn with other fonts'
    : `the kept ones were drawn by Chromium ${there.chromium}, and this is ${here.chromium}`;
}

const why = await obstacle();
if (why) {
  console.log(`Pictures were not compared: ${why}.`);
  await browser.close();
  process.exit(update || process.env.VISUAL === 'required' ? 1 : 0);
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const { origin, close } = await serve({ folder: STORYBOOK, lasting: '/assets/' });
const stories = entriesAsked(asked).filter(({ type }) => type === 'story');
const left = new Set(asked.length === 0 && existsSync(KEPT) ? readdirSync(KEPT) : []);
left.delete('fingerprint.json');
let passed = 0;
let failed = 0;
/** @type {(words: string) => void} */
const fail = (words) => {
  failed += 1;
  console.log(`FAILED  ${words.replaceAll(/\s+/g, ' ')}`);
};

/** @param {{ file: string, picture: Buffer }} taken */
function judge(taken) {
  left.delete(taken.file);
  if (update) {
    const before = kept(taken.file);
    if (!before || comparePictures(before, taken.picture))
      writeFileSync(join(KEPT, taken.file), keepable(taken.picture));
    passed += 1;
    return;
  }
  const problem = problemOf(taken);
  if (problem) fail(`${taken.file.replace(/\.png$/, '')}  ${problem}`);
  else passed += 1;
}

/** A fixed banner and a long picture may chase each other for a while: a story is tried again from the start. */
const TRIES = 3;

async function work() {
  let page = await newPage();
  for (let entry = stories.shift(); entry; entry = stories.shift()) {
    const visit = { origin, entry };
    for (let tries = 1; tries <= TRIES; tries += 1) {
      try {
        const all = collect(picturesOf(page, visit));
        const taken = await inTime(all, `${entry.title}: ${entry.name}`, SECONDS_FOR_A_STORY);
        for (const each of taken) judge(each);
        break;
      } catch (error) {
        if (tries === TRIES) fail(`${entry.id}  ${error instanceof Error ? error.message : error}`);
        // What was not done may still go on in the old one.
        await page.context().close();
        page = await newPage();
      }
    }
  }
}

/**
 * @param {AsyncGenerator<{ file: string, picture: Buffer }>} pictures
 */
async function collect(pictures) {
  const taken = [];
  for await (const each of pictures) taken.push(each);
  return taken;
}

async function newPage() {
  const page = await (await browser.newContext(CONTEXT)).newPage();
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(listenToStorybook);
  return page;
}

if (stories.length === 0) fail('No story was found.');
await Promise.all([work(), work()]);
for (const file of left) {
  if (update) rmSync(join(KEPT, file));
  else fail(`${file}  is a picture of no story; drop it with "npm run visual:update"`);
}
await browser.close();
await close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
