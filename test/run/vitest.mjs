import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, details: string }} Outcome */

/** Runs one project of vitest to its end and counts every single test. A file that could not be loaded is one
 * failure; so is an error outside of any test.
 * @param {string} project @returns {Promise<Outcome>} */
export async function runProject(project) {
  const folder = mkdtempSync(join(tmpdir(), 'prepcom-test-'));
  const file = join(folder, 'result.json');
  const { code, output } = await vitest(project, file);
  const outcome = readOutcome(file, output);
  rmSync(folder, { recursive: true });
  if (code !== 0 && outcome.failed === 0) {
    return { ...outcome, failed: 1, details: `${outcome.details}\n${tail(output)}`.trim() };
  }
  return outcome;
}

/** @param {string} project @param {string} file @returns {Promise<{ code: number, output: string }>} */
function vitest(project, file) {
  const args = ['run', '--project', project, '--reporter=json', `--outputFile=${file}`];
  const env = { ...process.env, NO_COLOR: '1', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { env });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} file @param {string} output @returns {Outcome} */
function readOutcome(file, output) {
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, details: tail(output) };
  }
  const details = [];
  let unloaded = 0;
  for (const { name, status, message, assertionResults } of result.testResults) {
    const path = relative(process.cwd(), name);
    for (const test of assertionResults) {
      if (test.status !== 'failed') continue;
      details.push(`${path} > ${test.fullName}\n${indented(test.failureMessages.join('\n'))}`);
    }
    if (status === 'failed' && assertionResults.length === 0) {
      unloaded += 1;
      details.push(`${path} could not be run\n${indented(message)}`);
    }
  }
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + unloaded,
    skipped: result.numPendingTests + result.numTodoTests,
    details: details.join('\n'),
  };
}

/** @param {string} text */
function indented(text) {
  const lines = text.split('\n').filter((line) => !line.includes('node_modules'));
  return lines
    .slice(0, 30)
    .map((line) => `    ${line}`)
    .join('\n');
}

/** @param {string} output */
function tail(output) {
  return output.trim().split('\n').slice(-40).join('\n');
}
