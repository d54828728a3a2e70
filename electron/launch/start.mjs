// npm start: installs and builds what is missing, then opens Prepcom in Electron, or else in a browser window.
import { spawn } from 'node:child_process';
import { isRoot } from './findBrowser.mjs';
import { install } from './install.mjs';

const say = (/** @type {string} */ line) => console.log(line);

process.exitCode = await start();

async function start() {
  if (!install(say)) {
    say('The packages could not be installed: is the npm registry reachable?');
    return 1;
  }
  const { build, root } = await import('./build.mjs');
  try {
    await build({ say });
  } catch (error) {
    say(`The build failed: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
  const { findElectron } = await import('./findElectron.mjs');
  const electron = process.argv.includes('--browser') ? null : await findElectron(say);
  if (electron) {
    const started = Date.now();
    const ended = await run(electron, [root, ...(isRoot() ? ['--no-sandbox'] : [])]);
    // Later it is a crash of a Prepcom that ran: another edition would only hide it.
    if (ended === 0 || Date.now() - started > 5000) return ended;
    say(`Electron ended with status ${ended}: opening the browser edition instead.`);
  } else if (!process.argv.includes('--browser')) {
    say('Electron could not be fetched: opening the browser edition instead.');
  }
  const { browserEdition } = await import('./browserEdition.mjs');
  return browserEdition(say);
}

/** @param {string} program @param {readonly string[]} args @returns {Promise<number>} */
function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
