// What the tests need besides npm's packages: a browser, and in CI the readers of PDF and calendar files.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findBrowser, isRoot } from '../../electron/launch/findBrowser.mjs';

const helpers = [
  'xvfb',
  'poppler-utils',
  'python3-icalendar',
  'python3-vobject',
  'libical3',
  'php-cli',
  'php-sabre-vobject',
];

/** Installs what is missing and can be had; answers whether there is a browser. Helpers that cannot be had are
 * named: the checks that use them do less.
 * @param {(line: string) => void} say */
export function ensureTools(say) {
  if (mayUseApt()) {
    const missing = helpers.filter((name) => !isInstalled(name));
    const wanted = findBrowser() ? missing : ['chromium', ...missing];
    if (wanted.length > 0) aptInstall(wanted, say);
  }
  if (hasBrowser()) return true;
  say('Fetching the browser that Playwright brings.');
  run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], 300_000);
  if (hasBrowser()) return true;
  say('No Chromium or Chrome was found: install one, or set CHROME_PATH to it.');
  return false;
}

/** Only where nobody is asked and nothing of a person's machine is changed. */
function mayUseApt() {
  const ci = (process.env['CI'] ?? '') !== '' && process.env['CI'] !== 'false';
  return ci && isRoot() && process.platform === 'linux' && existsSync('/usr/bin/apt-get');
}

/** @param {string} name */
function isInstalled(name) {
  const asked = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return asked.status === 0 && asked.stdout.includes('install ok installed');
}

/** One by one after a failure: a name that one release does not know must not cost the others.
 * @param {readonly string[]} names @param {(line: string) => void} say */
function aptInstall(names, say) {
  say(`Installing with apt: ${names.join(' ')}`);
  const install = ['install', '-y', '--no-install-recommends'];
  run('apt-get', ['update'], 120_000);
  if (!run('apt-get', [...install, ...names], 600_000)) {
    for (const name of names) run('apt-get', [...install, name], 300_000);
  }
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length > 0) say(`Not installed, so checked without: ${missing.join(' ')}`);
}

/** @param {string} program @param {readonly string[]} args @param {number} timeout milliseconds */
function run(program, args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  return spawnSync(program, args, { stdio: 'ignore', env, timeout, shell }).status === 0;
}

/** True where the tests have a browser to drive. */
export function hasBrowser() {
  if (findBrowser()) return true;
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  return existsSync(chromium.executablePath());
}
