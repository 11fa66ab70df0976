import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/processes.mjs';

/** How busy the machine is, in processes that want to run, over the last minute. */
export function busyness() {
  return loadavg()[0] ?? 0;
}

/**
 * The machine, in general terms.
 * @param {number} before How busy it was before the first round.
 */
export function describeMachine(before) {
  return `${availableParallelism()} processors; load ${before.toFixed(1)} before the first round, ${busyness().toFixed(1)} after the last, the bench’s own included`;
}

/** The version of the kit. */
export function kitVersion() {
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).version;
}
