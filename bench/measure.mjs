import { newVisitor, Visit } from './visit.mjs';
import { canBePressed } from './watch.mjs';

/**
 * @typedef {import('./contestants.mjs').Contestant} Contestant
 * @typedef {import('./contestants.mjs').Controls} Controls
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').BrowserContext} Visitor
 * @typedef {Partial<Record<string, number>>} Sample
 * What one run measured: values by the name of the measure.
 */

/**
 * All that is measured of a contestant in one round.
 * @param {Browser} browser
 * @param {Contestant} contestant
 * @param {string} address
 * @returns {Promise<Sample>}
 */
export async function measureRound(browser, { controls }, address) {
  const timed = await asVisitor(browser, async (visitor) => ({
    ...(await measureFirst(visitor, address, controls)),
    ...(await measureSecond(visitor, address, controls)),
  }));
  return { ...timed, ...(await asVisitor(browser, (visitor) => measureCosts(visitor, address, controls))) };
}

/**
 * @template T
 * @param {Browser} browser
 * @param {(visitor: Visitor) => Promise<T>} act
 */
async function asVisitor(browser, act) {
  const visitor = await newVisitor(browser);
  try {
    return await act(visitor);
  } finally {
    await visitor.close();
  }
}

/**
 * A first visit, which ends with an acceptance. The choice is looked for in every frame.
 * @param {Visitor} visitor
 * @param {string} address
 * @param {Controls} [controls]
 */
async function measureFirst(visitor, address, controls) {
  const visit = await Visit.begin(visitor, address, { controls });
  if (controls) await visit.until('visible');
  await visit.settle();
  const { bytes, requests } = visit.traffic;
  const { contentfulPaint = NaN } = await visit.notes();
  const visible = visit.timeOf('visible');
  const accepted = controls ? await accept(visit, controls) : {};
  await visit.close();
  return { bytes, requests, contentfulPaint, visible, afterPaint: visible - contentfulPaint, ...accepted };
}

/**
 * @param {Visit} visit
 * @param {Controls} controls
 */
async function accept(visit, controls) {
  await visit.press(controls.accept);
  await visit.until('held');
  await visit.settle();
  return { acceptPaint: visit.sincePress('painted'), acceptHeld: visit.sincePress('held') };
}

/**
 * The second visit of who accepted: it must ask nothing, and run what was held back.
 * @param {Visitor} visitor
 * @param {string} address
 * @param {Controls} [controls]
 */
async function measureSecond(visitor, address, controls) {
  const visit = await Visit.begin(visitor, address);
  if (controls) await visit.until('held');
  await visit.settle();
  const { script } = await visit.costs();
  const { contentfulPaint } = await visit.notes();
  if (controls && (await visit.page.evaluate(canBePressed, controls.accept))) {
    throw new Error('asked again after an answer');
  }
  return {
    returningBytes: visit.traffic.bytes,
    returningRequests: visit.traffic.requests,
    returningPaint: contentfulPaint,
    returningScript: script,
    returningHeld: visit.timeOf('held'),
  };
}

/**
 * Another first visit, whose costs are counted since nothing is looked for, and on which the preferences are opened.
 * @param {Visitor} visitor
 * @param {string} address
 * @param {Controls} [controls]
 */
async function measureCosts(visitor, address, controls) {
  const visit = await Visit.begin(visitor, address);
  await visit.settle();
  if (controls) await visit.untilUsable(controls.accept);
  const costs = await visit.costs();
  const { shift, longTasks, longest, blocked } = await visit.notes();
  const opened = controls?.open ? await open(visit, controls.open, controls.preferences) : {};
  return { ...costs, shift, longTasks, longest, blocked, ...opened };
}

/**
 * @param {Visit} visit
 * @param {string} place
 * @param {string} [preferences]
 */
async function open(visit, place, preferences) {
  await visit.press(place, preferences);
  await visit.until('opened');
  return { openPaint: visit.sincePress('painted'), opened: visit.sincePress('opened') };
}
