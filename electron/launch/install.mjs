// Installs what package-lock.json names, where node_modules is missing or older. Needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** True where node_modules is missing, or was installed before package-lock.json was changed. One that is a link belongs
 *  to another checkout: npm ci would empty it there first. */
export function needsInstall() {
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    return false;
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(join(root, 'package-lock.json')).mtimeMs > statSync(installed).mtimeMs;
}

/** Installs if needed, exactly the locked versions; answers whether everything is there now.
 * @param {(line: string) => void} say */
export function install(say) {
  if (!needsInstall()) return true;
  say('Installing the locked packages (npm ci); this takes about half a minute.');
  const ended = spawnSync('npm ci --no-audit --no-fund --loglevel error', {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: true,
  });
  return ended.status === 0;
}
