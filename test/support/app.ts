import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { testBrowserLaunch } from './browser';
import { temporaryFolder } from './temporaryFolder';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built application in its browser edition, open in a real Chromium. */
export interface OpenApp {
  readonly page: Page;
  readonly browser: Browser;
  /** Data folder: journals, bin. */
  readonly data: string;
  /** http://127.0.0.1:<port> */
  readonly origin: string;
  /** Another window on the same plans. */
  readonly openWindow: () => Promise<Page>;
  /** Ends the server, as if its process had died; the window stays. */
  readonly stopServer: () => Promise<void>;
  /** Starts another server at the same address and opens its window, as starting Prepcom again does. */
  readonly startAgain: () => Promise<Page>;
  /** What the page complained about: errors in its console, and exceptions. */
  readonly complaints: readonly string[];
}

/** Opens the built application over a data folder (a new one unless named); it all goes with the test. File
 *  dialogs are a file input and a download, which Playwright can answer; the browser's own pickers are not. */
export async function openApp(
  options: { readonly data?: string; readonly context?: BrowserContextOptions } = {},
): Promise<OpenApp> {
  const data = options.data ?? (await temporaryFolder());
  const built = pathToFileURL(join(dist, 'electron', 'server.mjs')).href;
  const { startServer } = (await import(
    /* @vite-ignore */ built
  )) as typeof import('@electron/launch/server/main');
  let server = await startServer({ port: 0, data, renderer: join(dist, 'renderer') });
  const browser = await chromium.launch(testBrowserLaunch());
  let running = true;
  const stopServer = async () => {
    if (running) await server.close();
    running = false;
  };
  onTestFinished(async () => {
    await browser.close();
    await stopServer();
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    acceptDownloads: true,
    ...options.context,
  });
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  const complaints: string[] = [];
  const openWindow = async () => {
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(server.startUrl());
    return page;
  };
  const page = await openWindow();
  const { origin } = server;
  const startAgain = async () => {
    await stopServer();
    const port = Number(new URL(origin).port);
    server = await startServer({ port, data, renderer: join(dist, 'renderer') });
    running = true;
    return openWindow();
  };
  return { page, browser, data, origin, openWindow, stopServer, startAgain, complaints };
}
