/** What the classes of several elements share, by the name of each: what fetches a class fetches these beside it. */
export type Beside = Readonly<Record<string, readonly (() => Promise<unknown>)[]>>;

/** Nothing, for a bundler that sees to it by itself; the build for pages without one puts its files in. */
export const BESIDE: Beside = {};
