// npm run -s prepcom -- …: builds the command line if it is stale, then hands everything over to it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install } from './install.mjs';

const say = (/** @type {string} */ line) => console.error(line);

if (!install(say)) process.exit(2);
const { build, root } = await import('./build.mjs');
await build({ parts: ['cli'], say: () => undefined });
const program = join(root, 'dist', 'cli', 'prepcom.mjs');
const ended = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = ended.status ?? 2;
