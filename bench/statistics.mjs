/**
 * What runs of one measure came to.
 * @typedef {{ median: number, least: number, most: number, lower: number, upper: number, count: number }} Summary
 * `lower` and `upper` are the quartiles.
 */

/**
 * @param {(number | undefined)[]} values
 * @returns {Summary | undefined} Nothing where nothing was measured.
 */
export function summarise(values) {
  const sorted = values
    .filter((value) => value !== undefined && Number.isFinite(value))
    .map(Number)
    .toSorted((one, other) => one - other);
  if (sorted.length === 0) return undefined;
  return {
    median: quantile(sorted, 0.5),
    least: sorted[0] ?? NaN,
    most: sorted.at(-1) ?? NaN,
    lower: quantile(sorted, 0.25),
    upper: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

/**
 * @param {number[]} sorted
 * @param {number} share
 */
function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const [below = NaN, above = below] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * The place of one among rivals, of whom the least is the best: 1 is first. Equal first is whose lower quartile is no
 * worse than the upper one of the best: runs could not tell them apart.
 * @param {Summary} own
 * @param {Summary[]} rivals
 * @returns {string}
 */
export function placeAmong(own, rivals) {
  const better = rivals.filter(({ median }) => median < own.median);
  if (better.length === 0) return rivals.some(({ median }) => median === own.median) ? '1 =' : '1';
  return better.every(({ upper }) => own.lower <= upper) ? '1 =' : String(better.length + 1);
}
