import { run } from './processes.mjs';

/**
 * @typedef {{ name: string, command: string[], minutes: number, needs?: string, essential?: boolean }} Step
 * `needs` names a step without which this one says nothing; without an `essential` one, nothing is worth running.
 * @typedef {{ name: string, succeeded: boolean, seconds: number, passed: number, failed: number, note?: string }} Outcome
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'Browsers', command: ['node', 'scripts/browsers.mjs'], minutes: 25, essential: true },
  { name: 'Languages', command: ['node', 'scripts/system.mjs'], minutes: 10 },
  { name: 'Types', command: ['tsc', '--noEmit'], minutes: 3 },
  { name: 'Lint', command: ['eslint', '.', '--max-warnings=0'], minutes: 3 },
  { name: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'], minutes: 3 },
  { name: 'Templates', command: ['npm', 'run', '--silent', 'lint:templates'], minutes: 3 },
  { name: 'Build', command: ['npm', 'run', '--silent', 'build'], minutes: 5 },
  { name: 'Unused code', command: ['knip', '--no-progress'], minutes: 3 },
  { name: 'Package', command: ['npm', 'run', '--silent', 'test:package'], minutes: 3, needs: 'Build' },
  { name: 'Node tests', command: ['npm', 'run', '--silent', 'test:node'], minutes: 11, needs: 'Build' },
  { name: 'Browser tests', command: ['npm', 'run', '--silent', 'test:browsers'], minutes: 11 },
  { name: 'Storybook', command: ['npm', 'run', '--silent', 'storybook:build'], minutes: 5, needs: 'Build' },
  { name: 'Story tests', command: ['npm', 'run', '--silent', 'test:stories'], minutes: 15, needs: 'Storybook' },
  { name: 'Pictures', command: ['npm', 'run', '--silent', 'test:visual'], minutes: 10, needs: 'Storybook' },
  { name: 'Page tests', command: ['npm', 'run', '--silent', 'test:pages'], minutes: 20, needs: 'Build' },
];

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({ name, command, minutes }) {
  const start = performance.now();
  const { succeeded, output } = await run(command, { minutes });
  const seconds = (performance.now() - start) / 1000;
  const [, passed = 0, counted = 0] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)?.map(Number) ?? [];
  // A step that failed without counting is one failure, or the total would hide it.
  return { name, succeeded, seconds, passed, failed: succeeded ? counted : Math.max(counted, 1) };
}

/** @type {Outcome[]} */
const outcomes = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 60 - step.name.length))}`);
  if (outcomes.some(({ name, succeeded }) => name === step.needs && !succeeded)) {
    console.log(`Not run: "${step.needs}" failed.`);
    outcomes.push({ name: step.name, succeeded: false, seconds: 0, passed: 0, failed: 1, note: 'not run' });
    continue;
  }
  const outcome = await outcomeOf(step);
  outcomes.push(outcome);
  console.log(`${outcome.succeeded ? 'Done' : 'FAILED'} in ${outcome.seconds.toFixed(1)} s`);
  if (step.essential && !outcome.succeeded) break;
}

console.log('\n── Summary');
for (const { name, succeeded, seconds, passed, failed, note } of outcomes) {
  const count = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${succeeded ? 'ok    ' : 'FAILED'}  ${name} (${note ?? `${seconds.toFixed(1)} s`}${count})`);
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
if (outcomes.some(({ succeeded }) => !succeeded)) process.exitCode = 1;
