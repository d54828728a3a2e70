import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/electron/', import.meta.url));
const place = 'https://github.com/electron/electron/releases/';

/** Path of Electron's program, fetched if it is not there yet; null where it cannot be had. Whether its place
 * answers is asked first and for three seconds at most, since the fetch itself would try for minutes.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>} */
export async function findElectron(say) {
  const installed = installedElectron();
  if (installed) return installed;
  if (!(await answers(process.env['ELECTRON_MIRROR'] ?? place, 3000))) return null;
  say('Fetching Electron (once, about 120 MB).');
  await fetchElectron();
  return installedElectron();
}

function installedElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = join(folder, 'path.txt');
  if (!override && !existsSync(pathFile)) return null;
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const path = join(override ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : null;
}

/** @param {string} address @param {number} limit milliseconds @returns {Promise<boolean>} */
function answers(address, limit) {
  return new Promise((resolve) => {
    let asked;
    try {
      asked = request(address, { method: 'HEAD' }, (response) => {
        response.resume();
        resolve((response.statusCode ?? 500) < 500);
      });
    } catch {
      return resolve(false);
    }
    const timer = setTimeout(() => asked.destroy(new Error('no answer')), limit);
    asked.on('error', () => resolve(false));
    asked.on('close', () => clearTimeout(timer));
    asked.end();
  });
}

/** Ends after five minutes at the latest, whatever came. @returns {Promise<void>} */
function fetchElectron() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill(), 300_000);
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
