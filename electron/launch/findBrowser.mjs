import { accessSync, constants, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const onPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Path of an installed Chromium, Chrome or Edge, or null. CHROME_PATH goes before everything else.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | null} */
export function findBrowser(env = process.env, platform = process.platform) {
  return candidates(env, platform).find(isProgram) ?? null;
}

/** True for the account that Chromium does not start for with its sandbox. Nobody else goes without one. */
export function isRoot() {
  return typeof process.getuid === 'function' && process.getuid() === 0;
}

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform @returns {string[]} */
function candidates(env, platform) {
  const named = env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
  if (platform === 'win32') return [...named, ...windowsPlaces(env)];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = onPath.flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === 'darwin' ? [...named, ...macPlaces(), ...found] : [...named, ...found];
}

/** @param {NodeJS.ProcessEnv} env */
function windowsPlaces(env) {
  const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return windowsPrograms.flatMap((parts) =>
    roots.flatMap((root) => (root ? [join(root, ...parts)] : [])),
  );
}

function macPlaces() {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
