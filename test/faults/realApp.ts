import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { testBrowserLaunch } from '../support/browser';

/** The built application as a user runs it: a server process, and a browser process with a profile on the disk. Either
 *  can be killed, and started again on what it left. */
export interface RealApp {
  readonly data: string;
  readonly profile: string;
  /** Starts what does not run, and opens the start screen in the window. */
  readonly window: () => Promise<Page>;
  /** Another window beside the one that is open. */
  readonly secondWindow: () => Promise<Page>;
  /** SIGKILL, the browser with all its processes. */
  readonly kill: (what: 'browser' | 'server') => Promise<void>;
  /** Ends the browser as its user does, so that its files are at rest. */
  readonly closeBrowser: () => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Running {
  readonly child: ChildProcess;
  readonly line: () => Promise<string>;
}

/** An application that does not run yet, over new folders. `root` is that of the repository, which is built. */
export async function realApp(root: string, features: readonly string[] = []): Promise<RealApp> {
  const folder = await mkdtemp(join(tmpdir(), 'prepcom-real-'));
  const data = join(folder, 'data');
  // Where the launcher has it.
  const profile = join(data, 'browser');
  let server: Running | null = null;
  let port = '0';
  let program: ChildProcess | null = null;
  let browser: Browser | null = null;

  const startServer = async (): Promise<Running> => {
    const script = join(root, 'test/faults/serverProcess.mjs');
    const built = pathToFileURL(join(root, 'dist/electron/server.mjs')).href;
    const renderer = join(root, 'dist/renderer');
    const running = run(process.execPath, [script, built, data, renderer, port], 'stdout');
    port = new URL(await running.line()).port;
    return running;
  };
  const startBrowser = async (): Promise<Browser> => {
    const { executablePath, args } = testBrowserLaunch();
    const running = run(
      executablePath,
      [
        ...args,
        '--headless=new',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        '--no-first-run',
        '--disable-background-networking',
        ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
        'about:blank',
      ],
      'stderr',
    );
    program = running.child;
    for (;;) {
      const address = /ws:\/\/\S+/.exec(await running.line())?.[0];
      if (address) return chromium.connectOverCDP(address);
    }
  };
  const kill = async (child: ChildProcess | null | undefined) => {
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
  };

  const open = async (isAnother: boolean): Promise<Page> => {
    server ??= await startServer();
    browser ??= await startBrowser();
    server.child.stdin?.write('\n');
    const address = await server.line();
    const context = browser.contexts()[0]!;
    const shown = isAnother ? undefined : context.pages()[0];
    const page = shown ?? (await context.newPage());
    await page.goto(address);
    return page;
  };

  const app: RealApp = {
    data,
    profile,
    window: () => open(false),
    secondWindow: () => open(true),
    kill: async (what) => {
      if (what === 'server') {
        await kill(server?.child);
        server = null;
      } else {
        await kill(program);
        browser = null;
      }
    },
    closeBrowser: async () => {
      const session = await browser?.newBrowserCDPSession();
      const gone = program && once(program, 'exit');
      await session?.send('Browser.close');
      await gone;
      browser = null;
    },
    end: async () => {
      await kill(program);
      await kill(server?.child);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return app;
}

/** A process of its own group, and the lines of one of its outputs. */
function run(program: string, args: readonly string[], output: 'stdout' | 'stderr'): Running {
  const child = spawn(program, args, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  const lines = createInterface({ input: child[output] })[Symbol.asyncIterator]();
  child[output === 'stdout' ? 'stderr' : 'stdout'].resume();
  return {
    child,
    line: async () => {
      const next = await lines.next();
      if (next.done) throw new Error(`${program} ended without a word`);
      return next.value;
    },
  };
}
