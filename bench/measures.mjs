/**
 * What is measured, in the words of the report. Of everything here less is better.
 *
 * @typedef {{ id: string, title: string, format: (value: number) => string }} Measure
 * `id`: its name in a sample.
 * @typedef {{ title: string, explanation: string, measures: Measure[] }} Group
 */

/** @param {number} digits */
const decimal = (digits) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** @param {number} value */
const milliseconds = (value) => `${decimal(Math.abs(value) < 100 ? 1 : 0).format(value)} ms`;
/** @param {number} value */
const kilobytes = (value) => `${decimal(1).format(value / 1000)} kB`;
/** @param {number} value */
const megabytes = (value) => `${decimal(2).format(value / 1_000_000)} MB`;
/** @param {number} value */
const amount = (value) => decimal(0).format(value);
/** @param {number} value */
const share = (value) => decimal(4).format(value);

/** @type {Group[]} */
export const VISITS = [
  {
    title: 'What crosses the network',
    explanation:
      'Bytes as compressed, headers included, and requests; the page itself is one of them. The second visit has the first one’s cache.',
    measures: [
      { id: 'bytes', title: 'bytes, first visit', format: kilobytes },
      { id: 'requests', title: 'requests, first visit', format: amount },
      { id: 'returningBytes', title: 'bytes, second visit', format: kilobytes },
      { id: 'returningRequests', title: 'requests, second visit', format: amount },
    ],
  },
  {
    title: 'When a first visitor sees something',
    explanation:
      'From the start of the visit. The choice is there once accepting and refusing can both be seen and pressed; “after the page” is that less the first contentful paint.',
    measures: [
      { id: 'contentfulPaint', title: 'first contentful paint', format: milliseconds },
      { id: 'visible', title: 'choice there', format: milliseconds },
      { id: 'afterPaint', title: 'choice there, after the page', format: milliseconds },
    ],
  },
  {
    title: 'What it costs the browser on a first visit',
    explanation:
      'Until nothing more happens. Long tasks are those of 50 ms or more, at the slowed processor; “blocked” is what they take beyond 50 ms each.',
    measures: [
      { id: 'script', title: 'script', format: milliseconds },
      { id: 'style', title: 'style and layout', format: milliseconds },
      { id: 'longTasks', title: 'long tasks', format: amount },
      { id: 'longest', title: 'longest task', format: milliseconds },
      { id: 'blocked', title: 'blocked', format: milliseconds },
      { id: 'shift', title: 'layout shift', format: share },
      { id: 'heap', title: 'heap', format: megabytes },
      { id: 'nodes', title: 'nodes', format: amount },
    ],
  },
  {
    title: 'What a press takes',
    explanation: 'From the press: to the frame after it, to the script that was held back, to the preferences.',
    measures: [
      { id: 'acceptPaint', title: 'accepting, to the next paint', format: milliseconds },
      { id: 'acceptHeld', title: 'accepting, to the released script', format: milliseconds },
      { id: 'openPaint', title: 'opening, to the next paint', format: milliseconds },
      { id: 'opened', title: 'opening, to the preferences', format: milliseconds },
    ],
  },
  {
    title: 'What a second visit takes',
    explanation: 'After an acceptance, with the first visit’s cache; nothing is asked.',
    measures: [
      { id: 'returningPaint', title: 'first contentful paint', format: milliseconds },
      { id: 'returningHeld', title: 'released script', format: milliseconds },
      { id: 'returningScript', title: 'script', format: milliseconds },
    ],
  },
];

/** @type {Measure[]} */
export const LONG_PREFERENCES = [
  { id: 'opened', title: 'From the press to the preferences', format: milliseconds },
  { id: 'longest', title: 'Longest task', format: milliseconds },
  { id: 'visible', title: 'Choice there, from the start of the visit', format: milliseconds },
  { id: 'bytes', title: 'Bytes, before the preferences are opened', format: kilobytes },
  { id: 'heap', title: 'Heap, with the preferences open', format: megabytes },
  { id: 'nodes', title: 'Nodes, with the preferences open', format: amount },
];

/** @type {Measure[]} */
export const TABLE = [
  { id: 'visible', title: 'First row there', format: milliseconds },
  { id: 'complete', title: 'Last row there', format: milliseconds },
  { id: 'longest', title: 'Longest task', format: milliseconds },
  { id: 'shift', title: 'Layout shift', format: share },
  { id: 'bytes', title: 'Bytes', format: kilobytes },
  { id: 'heap', title: 'Heap', format: megabytes },
  { id: 'nodes', title: 'Nodes', format: amount },
];
