import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CONTESTANTS } from './contestants.mjs';
import { CDN, DIST } from './contestants/kit-build.mjs';
import { Rounds } from './rounds.mjs';
import { openSite } from './site.mjs';

/** Measures the kit beside its rivals and two floors, and writes RESULTS.md. See README.md. */

const HELP = `node bench.mjs [options]

--runs N           rounds of visits (15)
--long-runs N      rounds with many cookies (3)
--counts A,B,…     how many cookies (10,100,1000,5000)
--only A,B,…       these contestants and the floors; names as in RESULTS.md
--quick            two rounds, one with 10 and 100 cookies
--output FILE      where to write (RESULTS.md; with --only or --quick, to the terminal)
--help             this
`;

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    'long-runs': { type: 'string' },
    counts: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    output: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else await main();

async function main() {
  const needed = [
    new URL('index.js', DIST),
    new URL('cookie-charter.js', CDN),
    new URL('node_modules/klaro', import.meta.url),
  ];
  if (!needed.every((file) => existsSync(file))) {
    throw new Error('Build the kit and install the contestants first: npm run build && npm --prefix bench ci');
  }
  const plan = {
    runs: count(values.runs ?? (values.quick ? '2' : '15')),
    longRuns: count(values['long-runs'] ?? (values.quick ? '1' : '3')),
    counts: (values.counts ?? (values.quick ? '10,100' : '10,100,1000,5000')).split(',').map(count),
    contestants: chosen(values.only?.split(',')),
  };
  const isPartial = values.quick || values.only !== undefined;
  const output = values.output ?? (isPartial ? undefined : fileURLToPath(new URL('RESULTS.md', import.meta.url)));

  const site = await openSite();
  const rounds = new Rounds(site, plan);
  try {
    // Written after each round, so that what was measured outlives whatever stops the rest.
    for await (const report of rounds.run()) if (output) writeFileSync(output, report);
    if (!output) console.log(await rounds.report());
  } finally {
    await rounds.close();
    await site.close();
  }
}

/** @param {string} text */
function count(text) {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is not a number of one or more.`);
  return Number(text);
}

/** @param {string[]} [names] */
function chosen(names) {
  const unknown = names?.filter((name) => !CONTESTANTS.some((contestant) => contestant.name === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}. There is ${CONTESTANTS.map(({ name }) => name).join(', ')}.`);
  return CONTESTANTS.filter(({ name, kind }) => !names || kind === 'floor' || names.includes(name));
}
