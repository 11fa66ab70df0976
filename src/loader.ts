import { startLoading } from './loading.js';

export { configure } from './loading.js';

// No other file imports this one: whatever follows its name in the page, `?prefix=acme` or a version, there is one kit.
startLoading(new URL(import.meta.url).searchParams.get('prefix'));
