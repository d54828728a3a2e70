import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type CDPSession, type Page } from 'playwright-core';
import { testBrowserLaunch } from '../support/browser';

/** The built application in a browser whose frames are not held back, over an empty data folder. */
export interface Built {
  readonly browser: Browser;
  /** Its data folder. */
  readonly data: string;
  /** Ends the server and starts another one on the same folder and address; answers how long its start took, in
   *  milliseconds. */
  readonly startAgain: () => Promise<number>;
  /** A window of the application with a probe in it, and the session that counts its CPU. */
  readonly openWindow: (probe?: 'probe' | 'checkerProbe') => Promise<BuiltWindow>;
  readonly close: () => Promise<void>;
}

/** One window. */
export interface BuiltWindow {
  readonly page: Page;
  readonly cdp: CDPSession;
}

// A page that does nothing has 18 ms between two frames here; uncapped, a frame costs what it costs.
const uncapped = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--disable-gpu'];

/** Serves dist/ by the application's own server and opens a browser on it; frames uncapped, software drawing. `journals`
 *  are in the data folder before its first start: lines by plan. */
export async function openBuilt(
  root: string,
  journals: Readonly<Record<string, readonly string[]>> = {},
): Promise<Built> {
  const data = await mkdtemp(join(tmpdir(), 'prepcom-bench-'));
  const dist = join(root, 'dist');
  await mkdir(join(data, 'journals'));
  for (const [plan, lines] of Object.entries(journals)) {
    await writeFile(join(data, 'journals', `${plan}.journal`), `${lines.join('\n')}\n`);
  }
  const { startServer } = (await import(
    pathToFileURL(join(dist, 'electron', 'server.mjs')).href
  )) as typeof import('@electron/launch/server/main');
  let server = await startServer({ port: 0, data, renderer: join(dist, 'renderer') });
  const launch = testBrowserLaunch();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, ...uncapped] });
  const context = await browser.newContext({
    viewport: { width: 1600, height: 900 },
    locale: 'en-GB',
  });
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  return {
    browser,
    data,
    startAgain: async () => {
      const port = Number(new URL(server.origin).port);
      await server.close();
      const begun = performance.now();
      server = await startServer({ port, data, renderer: join(dist, 'renderer') });
      return performance.now() - begun;
    },
    openWindow: async (probe = 'probe') => {
      const page = await context.newPage();
      await page.addInitScript({ path: join(dist, 'bench', `${probe}.js`) });
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(server.startUrl());
      return { page, cdp };
    },
    close: async () => {
      await browser.close();
      await server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** CPU that the window's main thread has used, in milliseconds. */
export async function mainThreadMs({ cdp }: BuiltWindow): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find((m) => m.name === 'TaskDuration')?.value ?? 0) * 1000;
}
