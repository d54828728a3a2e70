import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser, isRoot } from '../../electron/launch/findBrowser.mjs';

/** Path of the browser that the tests drive: the installed one, else the one that Playwright fetched. */
export function testBrowserPath(): string {
  const installed = findBrowser();
  if (installed) return installed;
  const fetched = chromium.executablePath();
  if (existsSync(fetched)) return fetched;
  throw new Error('No Chromium, Chrome or Edge found: install one, or set CHROME_PATH to it.');
}

/** How Playwright starts that browser. */
export function testBrowserLaunch(): {
  executablePath: string;
  headless: true;
  chromiumSandbox: boolean;
  args: string[];
} {
  return {
    executablePath: testBrowserPath(),
    headless: true,
    chromiumSandbox: !isRoot(),
    args: isRoot() ? ['--no-sandbox'] : [],
  };
}
