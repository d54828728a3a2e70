import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openApp } from '../support/app';
import { temporaryFolder } from '../support/temporaryFolder';

const root = fileURLToPath(new URL('../../', import.meta.url));
const port = 27_129;

/** npm start, with a browser that shows nothing and that a test may look into. */
function start(data: string): { readonly child: ChildProcess; readonly said: () => string } {
  const child = spawn(process.execPath, [join(root, 'electron/launch/start.mjs'), '--browser'], {
    env: {
      ...process.env,
      PREPCOM_DATA: data,
      PREPCOM_PORT: String(port),
      PREPCOM_BROWSER_ARGS: '--headless=new --remote-debugging-port=0',
    },
  });
  onTestFinished(() => void child.kill());
  let text = '';
  child.stdout.on('data', (part: Buffer) => (text += String(part)));
  child.stderr.on('data', (part: Buffer) => (text += String(part)));
  return { child, said: () => text };
}

/** True once a process that had a child has none: Linux says so, elsewhere it is taken for true at once. */
function handedOver(parent: number): boolean {
  if (process.platform !== 'linux') return true;
  const children = `/proc/${parent}/task/${parent}/children`;
  if (!existsSync(children)) return true;
  const has = readFileSync(children, 'utf8').trim() !== '';
  hadChild ||= has;
  return hadChild && !has;
}
let hadChild = false;

const waiting = { timeout: 30_000, interval: 50 };

it('npm start opens one window, refuses a second start, and ends with its window', async () => {
  const data = await temporaryFolder();
  const first = start(data);
  const ended = once(first.child, 'close');
  const debugging = join(data, 'browser', 'DevToolsActivePort');
  await vi.waitUntil(
    () => existsSync(debugging) && readFileSync(debugging, 'utf8').includes('\n'),
    waiting,
  );
  const [debugPort] = readFileSync(debugging, 'utf8').split('\n');
  // A client that connects while the first tab is still being made can wait for it for ever.
  const targets = `http://127.0.0.1:${debugPort}/json/list`;
  await vi.waitUntil(async () => {
    const list = await fetch(targets).then((answer) => answer.text());
    return list.includes(`127.0.0.1:${port}`);
  }, waiting);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`);
  const window = () =>
    browser
      .contexts()[0]
      ?.pages()
      .find((page) => page.url().includes(String(port)));
  await vi.waitUntil(() => window() !== undefined, waiting);
  await window()?.getByRole('button').first().waitFor();
  expect(window()?.url()).toBe(`http://127.0.0.1:${port}/`);
  expect(await window()?.title()).toContain('Prepcom');

  const second = start(data);
  const [status] = (await once(second.child, 'close')) as [number];
  expect([status, second.said()]).toEqual([0, expect.stringContaining('open already')]);

  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined);
  const [last] = (await ended) as [number];
  expect([last, first.said()]).toEqual([0, expect.stringContaining(`http://127.0.0.1:${port}`)]);
  expect(existsSync(join(data, 'instance.json'))).toBe(false);
});

it('npm start beside the browser of a Prepcom that was killed serves it until it is closed', async () => {
  const data = await temporaryFolder();
  const killed = start(data);
  const debugging = join(data, 'browser', 'DevToolsActivePort');
  await vi.waitUntil(
    () => existsSync(debugging) && readFileSync(debugging, 'utf8').includes('\n'),
    waiting,
  );
  const [debugPort] = readFileSync(debugging, 'utf8').split('\n');
  const died = once(killed.child, 'close');
  killed.child.kill('SIGKILL');
  await died;

  const next = start(data);
  const ended = once(next.child, 'close');
  await vi.waitUntil(() => next.said().includes('Prepcom is open'), waiting);
  // The browser that it starts hands its window to the one that lives, and is gone when that one answers for the profile.
  await vi.waitUntil(() => handedOver(next.child.pid!), waiting);
  const answer = await fetch(`http://127.0.0.1:${port}/session.json`);
  expect([answer.status, next.child.exitCode]).toEqual([403, null]);

  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${debugPort}`);
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.close').catch(() => undefined);
  const [status] = (await ended) as [number];
  expect(status).toBe(0);
});

it('npm start names the port that another program holds, and tries no other', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { child, said } = start(await temporaryFolder());
  const [status] = (await once(child, 'close')) as [number];
  expect([status, said()]).toEqual([1, expect.stringContaining(`Port ${port}`)]);
});

it('the window keeps to its own rules: nothing is refused by its policy, nothing leaves the machine', async () => {
  const { page, origin, complaints } = await openApp();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.getByRole('button').first().waitFor();
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
  expect(asked.length).toBeGreaterThan(1);
  expect(complaints).toEqual([]);
});
