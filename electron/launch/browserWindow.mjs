import { spawn } from 'node:child_process';
import { mkdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './findBrowser.mjs';

// The window talks to our server only: what a browser does besides (updates, sync, suggestions, translation,
// reporting, extensions, first-run pages) is turned off.
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-search-engine-choice-screen',
  '--no-pings',
  '--no-service-autorun',
  '--metrics-recording-only',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater',
  // Everything but this machine goes through a proxy that does not exist (port 9 is for discarding).
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=127.0.0.1',
];

/** Opens the address as an application window with a profile of its own, and resolves when it was closed. A browser that
 *  lives on from a Prepcom that was killed shows the window, and the one that was started ends at once: then the window
 *  is that one's, and what could not be saved there is saved now.
 * @param {{ browser: string, url: string, data: string, more?: readonly string[] }} options
 * @returns {Promise<number>} exit status of the browser */
export function browserWindow({ browser, url, data, more = [] }) {
  const profile = join(data, 'browser');
  mkdirSync(profile, { recursive: true });
  const sandbox = isRoot() ? ['--no-sandbox'] : [];
  const args = [`--app=${url}`, `--user-data-dir=${profile}`, ...quiet, ...sandbox, ...more];
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: 'ignore' });
    const end = () => {
      const living = holderOf(profile);
      if (living === null || living === child.pid) child.kill();
      else process.kill(living);
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    child.once('error', reject);
    child.once('close', async (code) => {
      while (holderOf(profile) !== null) await new Promise((next) => setTimeout(next, 500));
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve(code ?? 0);
    });
  });
}

/** The living process that has the profile, or null: on Linux and macOS Chromium keeps a link "host-process" in it. On
 *  Windows there is none, and a start beside a living browser ends with its own.
 * @param {string} profile
 * @returns {number | null} */
function holderOf(profile) {
  try {
    const id = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
    process.kill(id, 0);
    return id;
  } catch {
    return null;
  }
}
