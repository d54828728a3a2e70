// Checks the types of every room, each with only the globals that its room may see.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** The rooms, each a TypeScript project of its own: tsconfig.<room>.json. */
export const rooms = ['shared', 'renderer', 'worker', 'electron', 'test'];

/** Type errors of one room as tsc words them, or the empty string.
 * @param {string} room
 * @returns {Promise<{ ok: boolean, output: string }>} */
export function checkRoom(room) {
  const cache = `node_modules/.cache/types/${room}.tsbuildinfo`;
  const project = `tsconfig.${room}.json`;
  if (!existsSync(project)) return Promise.resolve({ ok: false, output: `${project} is missing` });
  const args = ['-p', project, '--incremental', '--tsBuildInfoFile', cache, '--pretty', 'false'];
  return new Promise((resolve) => {
    const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', ...args]);
    let output = '';
    tsc.stdout.on('data', (text) => (output += text));
    tsc.stderr.on('data', (text) => (output += text));
    tsc.on('close', (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const room of rooms) {
    const { ok, output } = await checkRoom(room);
    console.log(`${ok ? 'ok  ' : 'FAIL'} types of ${room}${ok ? '' : `\n${output}`}`);
    if (!ok) process.exitCode = 1;
  }
}
