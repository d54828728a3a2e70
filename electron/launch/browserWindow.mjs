import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
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

/** Opens the address as an application window with a profile of its own, and resolves when it was closed.
 * @param {{ browser: string, url: string, data: string, more?: readonly string[] }} options
 * @returns {Promise<number>} exit status of the browser */
export function browserWindow({ browser, url, data, more = [] }) {
  const profile = join(data, 'browser');
  mkdirSync(profile, { recursive: true });
  const sandbox = isRoot() ? ['--no-sandbox'] : [];
  const args = [`--app=${url}`, `--user-data-dir=${profile}`, ...quiet, ...sandbox, ...more];
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: 'ignore' });
    const end = () => child.kill();
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      resolve(code ?? 0);
    });
  });
}
