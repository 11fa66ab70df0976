import { format } from 'prettier';
import { CONDITIONS } from './visit.mjs';
import { LONG_PREFERENCES, TABLE, VISITS } from './measures.mjs';
import { placeAmong } from './statistics.mjs';

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./measures.mjs').Measure} Measure
 * @typedef {import('./statistics.mjs').Summary} Summary
 * @typedef {import('./records.mjs').Records} Records
 *
 * @typedef {object} Results
 * @property {string} date
 * @property {string} machine
 * @property {{ name: string, version: string }[]} programs
 * @property {number} rounds
 * @property {number} longRounds
 * @property {number[]} counts
 * @property {{ contestant: Contestant, version: string }[]} contestants
 * @property {Records} visits By the contestant's name.
 * @property {Records} preferences By `nameAt`.
 * @property {string[]} tableNames
 * @property {Records} tables By `nameAt`.
 */

const NONE = '–';

/**
 * The name under which a contestant's runs with so many cookies are kept.
 * @param {string} name
 * @param {number} count
 */
export function nameAt(name, count) {
  return `${name} × ${count}`;
}

/**
 * The report, as Markdown.
 * @param {Results} results
 */
export function writeReport(results) {
  const parts = [
    '# Results',
    opening(results),
    '## The kit beside its rivals',
    'Medians. Behind each: how many times the best rival’s it is, and its place among the rivals, of whom less is better. “=” is for a place that runs could not tell from the first: the middle half of the values overlaps.',
    besideRivals(results),
    '## The kit beside the floors',
    'Behind each median: how many times the floor’s it is, in the order of the floors.',
    besideFloors(results),
    '## The goals',
    goals(results),
    '# In full',
    'Medians, with the least and the most in brackets.',
    ...VISITS.flatMap(({ title, explanation, measures }) => [`## ${title}`, explanation, inFull(results, measures)]),
    '# With many cookies',
    '## The preferences',
    `A first visit to a page that declares so many cookies, ten a service, on which the preferences are opened. “Growth” is the last column divided by the first. What the lists hold is not the same: see the last table. Why one failed is said at the end.`,
    ...growth(results, { kept: results.preferences, names: listing(results), measures: LONG_PREFERENCES }),
    entries(results),
    '## The table',
    'A page whose content is the declaration of so many cookies. No rival has a table for a page; the floor is a table written as HTML in the page.',
    ...growth(results, { kept: results.tables, names: results.tableNames, measures: TABLE }),
    '# Who, and how',
    who(results),
    '# What failed',
    failures(results),
  ];
  return format(parts.join('\n\n'), { parser: 'markdown', printWidth: 120 });
}

/** @param {Results} results */
function opening({ date, machine, programs, rounds, longRounds }) {
  const versions = programs.map(({ name, version }) => `${name} ${version}`).join(', ');
  return `${date}, ${versions}; ${machine}. Contestants by turns; rounds of visits: ${rounds}, with many cookies: ${longRounds}. Processor ${CONDITIONS.slowdown} times slower, ${CONDITIONS.bitsASecond / 1_000_000} Mbit/s, ${CONDITIONS.latency} ms. What the numbers say and do not: [README](README.md).`;
}

/**
 * @param {string[]} head
 * @param {string[][]} rows
 * @param {{ words?: boolean }} [options] `words`: the cells hold words rather than numbers.
 */
function table(head, rows, { words = false } = {}) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 || words ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/**
 * @param {Results} results
 * @param {Contestant['kind']} kind
 */
function namesOf({ contestants }, kind) {
  return contestants.filter(({ contestant }) => contestant.kind === kind).map(({ contestant }) => contestant.name);
}

/** @param {Results} results */
const listing = ({ contestants }) =>
  contestants.filter(({ contestant }) => contestant.kind !== 'floor').map(({ contestant }) => contestant.name);

const MEASURES = VISITS.flatMap(({ title, measures }) => measures.map((measure) => ({ ...measure, group: title })));

/** A measure's title, told from another's of the same name. @param {Measure & { group: string }} measure */
function titleOf({ id, title }) {
  return id.startsWith('returning') && !title.includes('second visit') ? `${title}, second visit` : title;
}

/** @param {Results} results */
function besideRivals(results) {
  const kit = namesOf(results, 'kit');
  return table(
    ['measure', 'best rival', ...kit],
    MEASURES.map((measure) => {
      const rivals = rivalsAt(results, measure);
      const best = rivals[0]?.summary.median;
      const cells = kit.map((name) => {
        const own = results.visits.summary(name, measure.id);
        if (!own) return NONE;
        return `${measure.format(own.median)} · ${ratio(own.median, best)} · ${placeAmong(own, rivals.map(summaryOf))}`;
      });
      return [titleOf(measure), bestOf(rivals, measure), ...cells];
    }),
  );
}

/**
 * The rivals that have it, the best first.
 * @param {Results} results
 * @param {Measure} measure
 */
function rivalsAt(results, measure) {
  return namesOf(results, 'rival')
    .map((name) => ({ name, summary: results.visits.summary(name, measure.id) }))
    .filter(hasSummary)
    .toSorted((one, other) => one.summary.median - other.summary.median);
}

/** @param {{ summary: Summary }} rival */
const summaryOf = ({ summary }) => summary;

/**
 * @param {ReturnType<typeof rivalsAt>} rivals
 * @param {Measure} measure
 */
function bestOf(rivals, measure) {
  const [best] = rivals;
  if (!best) return NONE;
  const equals = rivals.filter(({ summary }) => summary.median === best.summary.median).length;
  return `${equals > 1 ? `${equals} rivals` : best.name}: ${measure.format(best.summary.median)}`;
}

/**
 * @param {{ name: string, summary: Summary | undefined }} each
 * @returns {each is { name: string, summary: Summary }}
 */
function hasSummary(each) {
  return each.summary !== undefined;
}

/**
 * @param {Results} results
 * @param {string} name
 * @param {Measure} measure
 */
function plain({ visits }, name, measure) {
  const own = visits.summary(name, measure.id);
  return own ? measure.format(own.median) : NONE;
}

/**
 * How many times as much; a difference has no ratio where it is not above nothing.
 * @param {number} own
 * @param {number | undefined} other
 */
function ratio(own, other) {
  if (other === undefined || own < 0 || other < 0) return NONE;
  if (other === 0) return own === 0 ? '×1.00' : 'from nothing';
  return `×${(own / other).toFixed(2)}`;
}

/** @param {Results} results */
function besideFloors(results) {
  const floors = namesOf(results, 'floor');
  const kit = namesOf(results, 'kit');
  return table(
    ['measure', ...floors, ...kit],
    MEASURES.filter(({ id }) => floors.some((floor) => results.visits.summary(floor, id))).map((measure) => [
      titleOf(measure),
      ...floors.map((floor) => plain(results, floor, measure)),
      ...kit.map((name) => {
        const own = results.visits.summary(name, measure.id);
        const times = floors.map(
          (floor) => own && ratio(own.median, results.visits.summary(floor, measure.id)?.median),
        );
        return [plain(results, name, measure), ...times.filter((each) => each !== undefined)].join(' · ');
      }),
    ]),
  );
}

/** @param {Results} results */
function goals(results) {
  const { visits } = results;
  const empty = visits.summary('empty page', 'contentfulPaint')?.median ?? NaN;
  /** @param {string} name @param {string} id */
  const median = (name, id) => visits.summary(name, id)?.median ?? NaN;
  /** @type {[string, string, (name: string) => number | string, number][]} */
  const rows = [
    ['first, or equal first, among the rivals', 'every row', (name) => firstPlaces(results, name), 0],
    [
      'ms by which the page’s first contentful paint is later than the empty page’s',
      '0',
      (name) => median(name, 'contentfulPaint') - empty,
      1,
    ],
    ['ms from the first contentful paint to the choice', '0, server-rendered', (name) => median(name, 'afterPaint'), 1],
    ['layout shift', '0', (name) => median(name, 'shift'), 4],
    ['ms from accepting to the next paint', 'under 15', (name) => median(name, 'acceptPaint'), 1],
  ];
  const kit = namesOf(results, 'kit');
  return table(
    ['', 'goal', ...kit],
    rows.map(([what, goal, measured, digits]) => [what, goal, ...kit.map((name) => written(measured(name), digits))]),
  );
}

/**
 * @param {number | string} value
 * @param {number} digits
 */
function written(value, digits) {
  if (typeof value === 'string') return value;
  return Number.isFinite(value) ? value.toFixed(digits) : NONE;
}

/**
 * In how many rows one is first or equal first.
 * @param {Results} results
 * @param {string} name
 */
function firstPlaces(results, name) {
  const places = MEASURES.flatMap((measure) => {
    const own = results.visits.summary(name, measure.id);
    const rivals = rivalsAt(results, measure).map(summaryOf);
    return own && rivals.length > 0 ? [placeAmong(own, rivals)] : [];
  });
  return places.length > 0
    ? `${places.filter((place) => place === '1' || place === '1 =').length} of ${places.length}`
    : NONE;
}

/**
 * @param {Results} results
 * @param {Measure[]} measures
 */
function inFull({ contestants, visits }, measures) {
  return table(
    ['', ...measures.map(({ title }) => title)],
    contestants.map(({ contestant: { name } }) => {
      const reason = visits.countOf(name) === 0 ? visits.failuresOf(name)[0]?.[0] : undefined;
      if (reason) return [name, `failed: ${reason}`, ...measures.slice(1).map(() => NONE)];
      return [name, ...measures.map((measure) => withRange(visits.summary(name, measure.id), measure))];
    }),
  );
}

/**
 * @param {Summary | undefined} summary
 * @param {Measure} measure
 */
function withRange(summary, { format: write }) {
  if (!summary) return NONE;
  const [middle, least, most] = [summary.median, summary.least, summary.most].map(write);
  return least === most ? String(middle) : `${middle} (${least} to ${most})`;
}

/**
 * @param {Results} results
 * @param {{ kept: Records, names: string[], measures: Measure[] }} options
 * @returns {string[]}
 */
function growth({ counts, contestants }, { kept, names, measures }) {
  return measures.flatMap((measure) => [
    `**${measure.title}**`,
    table(
      ['cookies', ...counts.map((count) => count.toLocaleString('en-GB')), 'growth'],
      names.map((name) => [name, ...growthCells({ name, measure, kept, counts, contestants })]),
    ),
  ]);
}

/**
 * @param {{ name: string, measure: Measure, kept: Records } & Pick<Results, 'counts' | 'contestants'>} options
 * @returns {string[]}
 */
function growthCells({ name, measure, kept, counts, contestants }) {
  const contestant = contestants.find((each) => each.contestant.name === name)?.contestant;
  if (contestant && !contestant.list) return [...counts.map(() => 'has none'), NONE];
  const summaries = counts.map((count) => kept.summary(nameAt(name, count), measure.id));
  const cells = counts.map((count, at) => {
    const failed = kept.failuresOf(nameAt(name, count)).length > 0;
    return summaries[at] || !failed ? withRange(summaries[at], measure) : 'failed';
  });
  const [first, last] = [summaries[0]?.median, summaries.at(-1)?.median];
  return [...cells, first !== undefined && last !== undefined ? ratio(last, first) : NONE];
}

/** @param {Results} results */
function entries({ counts, contestants, preferences }) {
  const listed = contestants.filter(({ contestant }) => contestant.kind !== 'floor' && contestant.list);
  return `**What the open preferences list**\n\n${table(
    ['cookies', ...counts.map((count) => count.toLocaleString('en-GB'))],
    listed.map(({ contestant: { name, list } }) => [
      name,
      ...counts.map((count) => {
        const found = preferences.summary(nameAt(name, count), 'entries');
        return found ? `${found.median.toLocaleString('en-GB')} ${list?.unit}` : NONE;
      }),
    ]),
  )}`;
}

/** @param {Results} results */
function who({ contestants }) {
  return table(
    ['', 'version', 'how'],
    contestants.map(({ contestant, version }) => [contestant.name, version, contestant.setting]),
    { words: true },
  );
}

/** @param {Results} results */
function failures({ contestants, counts, tableNames, visits, preferences, tables }) {
  const names = contestants.map(({ contestant }) => contestant.name);
  const rows = [
    ...names.flatMap((name) => visits.failuresOf(name).map((failure) => [name, ...failure])),
    ...names.flatMap((name) => atEach(preferences, name, counts)),
    ...tableNames.flatMap((name) => atEach(tables, name, counts)),
  ];
  if (rows.length === 0) return 'Nothing.';
  return table(
    ['', 'why', 'runs'],
    rows.map((row) => row.map(String)),
    { words: true },
  );
}

/**
 * @param {Records} kept
 * @param {string} name
 * @param {number[]} counts
 */
function atEach(kept, name, counts) {
  return counts.flatMap((count) =>
    kept.failuresOf(nameAt(name, count)).map((failure) => [nameAt(name, count), ...failure]),
  );
}
