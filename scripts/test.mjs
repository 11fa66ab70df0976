import { run } from './processes.mjs';

/**
 * @typedef {{ name: string, command: string[], minutes: number, needs?: string }} Step
 * `needs` names a step without which this one says nothing.
 * @typedef {{ name: string, succeeded: boolean, seconds: number, passed: number, failed: number, note?: string }} Outcome
 */

/** @type {Step} */
const BROWSERS = { name: 'Browsers', command: ['node', 'scripts/browsers.mjs'], minutes: 25 };

/**
 * What keeps one core busy: two at a time, the longest first.
 * @type {Step[]}
 */
const CHECKS = [
  { name: 'Lint', command: ['eslint', '.', '--max-warnings=0'], minutes: 3 },
  { name: 'Build', command: ['npm', 'run', '--silent', 'build'], minutes: 5 },
  { name: 'Storybook', command: ['npm', 'run', '--silent', 'storybook:build'], minutes: 5, needs: 'Build' },
  { name: 'Format', command: ['prettier', '--check', '--log-level=warn', '.'], minutes: 3 },
  { name: 'Templates', command: ['npm', 'run', '--silent', 'lint:templates'], minutes: 3 },
  // Some scripts import what was built, half of which is there while it is being built.
  { name: 'Types', command: ['tsc', '--noEmit'], minutes: 3, needs: 'Build' },
  { name: 'Package', command: ['npm', 'run', '--silent', 'test:package'], minutes: 3, needs: 'Build' },
  { name: 'Unused code', command: ['knip', '--no-progress'], minutes: 3 },
  { name: 'Languages', command: ['node', 'scripts/system.mjs'], minutes: 10 },
];

/**
 * What keeps every core busy: one at a time.
 * @type {Step[]}
 */
const TESTS = [
  { name: 'Node tests', command: ['npm', 'run', '--silent', 'test:node'], minutes: 11, needs: 'Build' },
  { name: 'Browser tests', command: ['npm', 'run', '--silent', 'test:browsers'], minutes: 11 },
  { name: 'Story tests', command: ['npm', 'run', '--silent', 'test:stories'], minutes: 15, needs: 'Storybook' },
  { name: 'Pictures', command: ['npm', 'run', '--silent', 'test:visual'], minutes: 10, needs: 'Storybook' },
  { name: 'Page tests', command: ['npm', 'run', '--silent', 'test:pages'], minutes: 20, needs: 'Build' },
];

/** @type {Outcome[]} */
const outcomes = [];

/**
 * @param {Step} step
 * @param {(text: string) => void} onOutput
 */
async function take({ name, command, minutes, needs }, onOutput) {
  if (outcomes.some((outcome) => outcome.name === needs && !outcome.succeeded)) {
    onOutput(`Not run: "${needs}" failed.\n`);
    outcomes.push({ name, succeeded: false, seconds: 0, passed: 0, failed: 1, note: 'not run' });
    return;
  }
  const start = performance.now();
  const { succeeded, output } = await run(command, { minutes, onOutput });
  const seconds = (performance.now() - start) / 1000;
  const [, passed = 0, counted = 0] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)?.map(Number) ?? [];
  // A step that failed without counting is one failure, or the total would hide it.
  outcomes.push({ name, succeeded, seconds, passed, failed: succeeded ? counted : Math.max(counted, 1) });
  onOutput(`${succeeded ? 'Done' : 'FAILED'} in ${seconds.toFixed(1)} s\n`);
}

/** @param {string} name */
const title = (name) => `\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}\n`;

/** @param {string} text */
const say = (text) => void process.stdout.write(text);

/** @param {Step} step */
async function takeAlone(step) {
  say(title(step.name));
  await take(step, say);
}

/** @param {Step[]} steps */
async function takeTwoAtATime(steps) {
  const waiting = [...steps];
  const settled = (/** @type {Step} */ { needs }) => !needs || outcomes.some(({ name }) => name === needs);
  const lane = async () => {
    while (waiting.length > 0) {
      const at = waiting.findIndex(settled);
      // All that is left needs what the other lane is doing; that lane goes on with it.
      if (at < 0) return;
      const [step] = waiting.splice(at, 1);
      if (!step) return;
      let shown = title(step.name);
      await take(step, (text) => void (shown += text));
      say(shown);
    }
  };
  await Promise.all([lane(), lane()]);
}

await takeAlone(BROWSERS);
// Without a browser nothing else is worth running.
if (outcomes.every(({ succeeded }) => succeeded)) {
  await takeTwoAtATime(CHECKS);
  for (const step of TESTS) await takeAlone(step);
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
