// npm test: installs what is missing, then runs every check. Works on a fresh clone with Node and npm alone.
import { fileURLToPath } from 'node:url';
import { install } from '../../electron/launch/install.mjs';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const say = (/** @type {string} */ line) => console.log(line);

if (install(say)) {
  const { ensureTools } = await import('./tools.mjs');
  const { check } = await import('./check.mjs');
  if (!(await check({ browser: ensureTools(say) }))) process.exitCode = 1;
} else {
  say('The packages could not be installed: is the npm registry reachable?');
  say('\n0 passed, 1 failed');
  process.exitCode = 1;
}
