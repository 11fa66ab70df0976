import type { Charter } from './charter/charter.js';
import { parseWritten } from './charter/parse.js';
import type { Written } from './charter/written.js';
import { reported } from './trouble.js';

/** Reads a charter in full, and tells what is wrong with it. */
export const readInFull = (written: Written): Charter => reported(parseWritten(written));
