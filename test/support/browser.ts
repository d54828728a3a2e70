import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser, isRoot } from '../../electron/launch/findBrowser.mjs';

/** Path of the browser that the tests drive: the installed one, else the one that Playwright fetched; null
 *  where there is neither. */
export function testBrowserPath(): string | null {
  const fetched = chromium.executablePath();
  return findBrowser() ?? (existsSync(fetched) ? fetched : null);
}

/** How Playwright starts that browser. */
export function testBrowserLaunch(): {
  executablePath: string;
  headless: true;
  chromiumSandbox: boolean;
  args: string[];
} {
  return {
    executablePath: testBrowserPath() ?? chromium.executablePath(),
    headless: true,
    chromiumSandbox: !isRoot(),
    args: isRoot() ? ['--no-sandbox'] : [],
  };
}
