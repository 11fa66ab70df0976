export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** A promise that is not tested in an engine, and why. */
export interface Limit {
  readonly engine: EngineName;
  /** The title of the test, as it stands there. */
  readonly promise: string;
  readonly reason: string;
  /** An expression that is true in a version of the engine that can: there the promise is tested. */
  readonly unless?: string;
}

const NO_SETTING = 'has no setting for Global Privacy Control; the signal itself is tested.';

/** What the accessibility tree tells beside roles and names, which is all that the driver of WebKit hands on. */
const BESIDE = [
  'tells that the dialog is modal, and nothing of the page behind it (R98, R115)',
  'tells on which level each heading stands (R104, R116)',
  'tells that nothing is ticked before an answer, what is after, and the names stay (R4, R112, R116)',
  'tells which details are shown (R116)',
  'tells the words of each message in the region that was there (R114)',
  'tells the names of a table’s headers, wide and as cards (R117)',
  'tells what filters a table, what a press on a header does, and how many rows are found (R114, R117)',
];
const IN_FIREFOX = [
  'tells the headers of each cell, wide and as cards (R117)',
  'tells in which language each text is read (R120)',
];

/** What an engine or its driver cannot do. `docs/engines.md` shows the same, and a test compares them. */
export const LIMITS: readonly Limit[] = [
  ...(['chromium', 'webkit'] as const).map((engine) => ({
    engine,
    promise: 'takes the same from the setting of the browser itself (R64, R68)',
    reason: NO_SETTING,
  })),
  {
    engine: 'firefox',
    promise: 'respects Trusted Types, which the page enforces (R95)',
    reason: 'has Trusted Types from version 148; tested in those.',
    unless: `'trustedTypes' in globalThis`,
  },
  {
    engine: 'webkit',
    promise: 'respects Trusted Types, which the page enforces (R95)',
    reason: 'has Trusted Types from WebKitGTK 2.50; tested in those.',
    unless: `'trustedTypes' in globalThis`,
  },
  ...BESIDE.map((promise) => ({
    engine: 'webkit' as const,
    promise,
    reason: 'its driver tells roles and names, and nothing beside; tested in the others.',
  })),
  ...IN_FIREFOX.flatMap((promise) =>
    (['chromium', 'webkit'] as const).map((engine) => ({
      engine,
      promise,
      reason: 'its driver does not tell this of the tree; tested in Firefox.',
    })),
  ),
];

export const limitOf = (engine: EngineName, promise: string): Limit | undefined =>
  LIMITS.find((limit) => limit.engine === engine && limit.promise === promise);

const REPEATED = 'what depends on the engine is repeated in all three';

/** Tests of pages that run in Chromium alone, and why. */
export const CHROMIUM_ALONE: Readonly<Record<string, string>> = {
  'ahead.test.ts':
    'what is drawn is compared with Lit in all three; when a class is fetched follows from code that is the same',
  'appearance.test.ts':
    'only the driver of Chromium sets forced colours, contrast and text spacing, and runs axe on pages',
  'bad-input.test.ts': 'what a charter says wrong is judged by code that the unit tests run in all three',
  'bundled.test.ts': 'what a bundler makes of the loader is the same in all three',
  'cms.test.ts': 'what a system writes into a page is the same for all three',
  'conflicts.test.ts': 'what stands in for a second kit or tool is the same script in all three',
  'delivery.test.ts': 'which files are fetched follows from code that is the same in all three',
  'documentation.test.ts': 'the docs are written for every engine; what they show is tested by elements in all three',
  'frames.test.ts': `${REPEATED}; the driver rewrites answers for the sandboxed frame`,
  'gate.test.ts': REPEATED,
  'guides.test.ts': 'the pages of the guides are the same for all three',
  'hostile.test.ts': 'what pages do to the language itself is the same in all three',
  'model.test.ts': 'hundreds of tabs, in the time of a test run',
  'no-script.test.ts':
    'what a server answers is the same for all three; that pages can be read without script is tested in each',
  'portal.test.ts': REPEATED,
  'prerender.test.ts': 'no other engine prepares a page before anybody looks at it',
  'privacy-control.test.ts': REPEATED,
  'promises.test.ts': REPEATED,
  'react.test.ts': 'what React makes of a component is the same in all three',
  'seed.test.ts': 'tables and words are tested by elements in all three',
  'server-rendered.test.ts': REPEATED,
  'strict.test.ts': REPEATED,
  'withdrawal.test.ts': REPEATED,
  'lives.test.ts': 'what elements do when they move is tested by elements in all three',
  'manners.test.ts': 'what is measured, such as sizes and names, follows from markup that is the same in all three',
  'never.test.ts': REPEATED,
  'table.test.ts': 'what a visitor saves and sees is tested by elements in all three; the files are looked at in one',
  'themes.test.ts': 'only the driver of Chromium sets what a theme must hold in: schemes, hover, print',
  'readings.test.ts':
    'what is read out is kept as Chromium’s own tree has it; roles and names are compared in all three elsewhere',
};

/** The lists as they must stand in the docs. */
export function limitsLists(): string[] {
  const limits = LIMITS.map(({ engine, promise, reason }) => `- ${engine}, “${promise}”: ${reason}`);
  const alone = Object.entries(CHROMIUM_ALONE).map(([file, reason]) => `- \`${file}\`: ${reason}.`);
  return [limits.join('\n'), alone.join('\n')];
}
