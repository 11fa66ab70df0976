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
];

export const limitOf = (engine: EngineName, promise: string): Limit | undefined =>
  LIMITS.find((limit) => limit.engine === engine && limit.promise === promise);

/** The table as it must stand in the docs. */
export function limitsTable(): string {
  const rows = LIMITS.map(({ engine, promise, reason }) => `| ${engine} | ${promise} | ${reason} |`);
  return ['| engine | promise | reason |', '| --- | --- | --- |', ...rows].join('\n');
}
