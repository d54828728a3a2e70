// Builds what is older than its sources: the window (vite) and main, preload, server and command line (esbuild).
import {
  existsSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @typedef {'window' | 'programs' | 'cli'} Part */

/** @type {Readonly<Record<Part, readonly string[]>>} */
const sources = {
  window: ['renderer', 'shared', 'vite.config.ts', 'package-lock.json'],
  programs: ['electron', 'shared', 'package.json', 'package-lock.json'],
  cli: ['electron/cli', 'electron/files', 'shared', 'package.json', 'package-lock.json'],
};

/** @type {Readonly<Record<Part, string>>} */
const announced = {
  window: 'Building the window.',
  programs: 'Building the main process and the server.',
  cli: 'Building the command line.',
};

const programs = [
  { from: 'electron/main.ts', to: 'dist/electron/main.cjs', format: 'cjs' },
  { from: 'electron/preload.ts', to: 'dist/electron/preload.cjs', format: 'cjs' },
  { from: 'electron/files/jobWorker.ts', to: 'dist/electron/jobWorker.cjs', format: 'cjs' },
  { from: 'electron/launch/server/main.ts', to: 'dist/electron/server.mjs', format: 'esm' },
];

const cli = [{ from: 'electron/cli/main.ts', to: 'dist/cli/prepcom.mjs', format: 'esm' }];

/** Builds the parts that are stale; one build at a time in this folder.
 * @param {{ parts?: readonly Part[], say?: (line: string) => void }} [options] */
export async function build({ parts = ['window', 'programs', 'cli'], say = console.log } = {}) {
  if (!parts.some(isStale)) return;
  await locked(async () => {
    for (const part of parts.filter(isStale)) {
      say(announced[part]);
      const started = new Date();
      await (part === 'window' ? buildWindow() : compile(part === 'cli' ? cli : programs));
      // The stamp is as old as the start: what was edited while it was built is built again.
      writeFileSync(stampOf(part), '');
      utimesSync(stampOf(part), started, started);
    }
  });
}

async function buildWindow() {
  const vite = await import('vite');
  await vite.build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
}

/** @param {readonly { from: string, to: string, format: string }[]} list */
async function compile(list) {
  const esbuild = await import('esbuild');
  await Promise.all(
    list.map(({ from, to, format }) =>
      esbuild.build({
        absWorkingDir: root,
        entryPoints: [from],
        outfile: to,
        format: format === 'cjs' ? 'cjs' : 'esm',
        bundle: true,
        platform: 'node',
        target: 'node20.19',
        external: ['electron'],
        sourcemap: true,
        logLevel: 'warning',
      }),
    ),
  );
}

/** @param {Part} part */
function stampOf(part) {
  return join(root, 'dist', `.built-${part}`);
}

/** @param {Part} part */
function isStale(part) {
  const stamp = stampOf(part);
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  return sources[part].some((path) => isNewer(join(root, path), built));
}

/** True where a file in the folder was changed, added or taken away after the time.
 * @param {string} path @param {number} time @returns {boolean} */
function isNewer(path, time) {
  const stat = statSync(path);
  if (stat.mtimeMs > time) return true;
  return stat.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time));
}

/** @param {() => Promise<void>} work */
async function locked(work) {
  const lock = join(root, 'dist', '.building');
  mkdirSync(dirname(lock), { recursive: true });
  while (!taken(lock)) await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    await work();
  } finally {
    rmdirSync(lock);
  }
}

/** A lock that is two minutes old was left by a build that was ended from outside.
 * @param {string} lock */
function taken(lock) {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000) rmdirSync(lock);
    return false;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await build();
