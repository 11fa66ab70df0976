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

const SIGNAL =
  'takes Global Privacy Control of the browser itself for a refusal to share, and for no consent (R64, R68)';
const TRUSTED_TYPES = 'respects Trusted Types, which the page enforces (R95)';

/** What an engine or its driver cannot do. `docs/engines.md` shows the same, and a test compares them. */
export const LIMITS: readonly Limit[] = [
  {
    engine: 'chromium',
    promise: SIGNAL,
    reason:
      'Chromium has no such setting. `test/pages/privacy-control.test.ts` puts the signal into its pages instead.',
  },
  {
    engine: 'webkit',
    promise: SIGNAL,
    reason: 'WebKit has no such setting, and its driver runs no script before those of the page.',
  },
  {
    engine: 'firefox',
    promise: TRUSTED_TYPES,
    reason: 'Firefox has Trusted Types from version 148.',
    unless: `'trustedTypes' in globalThis`,
  },
  {
    engine: 'webkit',
    promise: TRUSTED_TYPES,
    reason: 'WebKitGTK has Trusted Types from version 2.50.',
    unless: `'trustedTypes' in globalThis`,
  },
];

export const limitOf = (engine: EngineName, promise: string): Limit | undefined =>
  LIMITS.find((limit) => limit.engine === engine && limit.promise === promise);

/** The table as it must stand in the docs. */
export function limitsTable(): string {
  const rows = LIMITS.map(({ engine, promise, reason }) => `| ${engine} | ${promise} | ${reason} |`);
  return ['| engine | promise | reason |', '| --- | --- | --- |', ...rows].join('\n');
}
