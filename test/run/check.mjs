// npm run check: every check, in order, to the end; the last line counts them.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { checkRoom, rooms } from './types.mjs';
import { runProject } from './vitest.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number, details: string }} Outcome */
/** @typedef {{ name: string, needsBrowser?: true, run: () => Promise<Outcome> }} Check */

/** @type {readonly Check[]} */
const still = [
  { name: 'format', run: () => tool(['prettier/bin/prettier.cjs', '--check', '.']) },
  { name: 'lint (oxlint)', run: () => tool(['oxlint/bin/oxlint', '--format=unix']) },
  { name: 'lint (eslint)', run: () => tool(['eslint/bin/eslint.js', '.']) },
  ...rooms.map((room) => ({ name: `types of ${room}`, run: () => types(room) })),
  {
    name: 'import directions',
    run: () =>
      tool([
        'dependency-cruiser/bin/dependency-cruise.mjs',
        'electron',
        'renderer',
        'shared',
        'test',
      ]),
  },
];

/** @type {readonly Check[]} */
const tests = [
  { name: 'unit tests', run: () => runProject('unit') },
  { name: 'desktop tests', run: () => runProject('desktop') },
  { name: 'database tests', needsBrowser: true, run: () => runProject('db') },
  { name: 'interface tests', needsBrowser: true, run: () => runProject('ui') },
  { name: 'end-to-end tests', needsBrowser: true, run: () => runProject('e2e') },
];

/** Runs all checks; answers whether none failed. The still ones run two at a time, the tests one project after
 * the other, since each takes both cores.
 * @param {{ browser: boolean }} options */
export async function check({ browser }) {
  const sum = { passed: 0, failed: 0 };
  const count = (/** @type {Outcome} */ outcome) => {
    sum.passed += outcome.passed;
    sum.failed += outcome.failed;
  };
  for await (const outcome of inPairs(still)) count(outcome);
  for (const one of tests) {
    if (one.needsBrowser && !browser) count(tell(one.name, noBrowser, 0));
    else count(await timed(one));
  }
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed === 0;
}

const noBrowser = { passed: 0, failed: 1, details: 'not run: there is no browser' };

/** The outcomes in the order of the list; the next check runs while one is waited for.
 * @param {readonly Check[]} checks */
async function* inPairs(checks) {
  const running = checks.slice(0, 2).map(timed);
  for (let n = 0; n < checks.length; n += 1) {
    const outcome = await running[n];
    const next = checks[n + 2];
    if (next) running.push(timed(next));
    if (outcome) yield outcome;
  }
}

/** @param {Check} one @returns {Promise<Outcome>} */
async function timed(one) {
  const started = performance.now();
  const outcome = await one.run();
  return tell(one.name, outcome, (performance.now() - started) / 1000);
}

/** @param {string} name @param {Outcome} outcome @param {number} seconds @returns {Outcome} */
function tell(name, outcome, seconds) {
  const { passed, failed, skipped = 0, details } = outcome;
  const many = passed + failed > 1 ? `${passed} passed${failed ? `, ${failed} failed` : ''}, ` : '';
  const left = skipped > 0 ? `${skipped} skipped, ` : '';
  const time = `${many}${left}${seconds.toFixed(1)} s`;
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(20)} ${time}`);
  if (details !== '') console.log(details.replace(/^/gm, '      '));
  return outcome;
}

/** @param {string} room @returns {Promise<Outcome>} */
async function types(room) {
  const { ok, output } = await checkRoom(room);
  return asOutcome(ok, output);
}

/** @param {readonly string[]} command @returns {Promise<Outcome>} */
function tool([script = '', ...args]) {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], { env });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve(asOutcome(code === 0, output)));
  });
}

/** @param {boolean} ok @param {string} output @returns {Outcome} */
function asOutcome(ok, output) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, details: ok ? '' : output.trim() };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { hasBrowser } = await import('./tools.mjs');
  if (!(await check({ browser: hasBrowser() }))) process.exitCode = 1;
}
