import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, vi } from 'vitest';
import { type RunningServer, startServer } from '@electron/launch/server/server';
import { browserBridge } from '@renderer/platform/browserBridge';
import type { Platform } from '@shared/ipc/contract';
import { type ElectronDouble, electronDouble, runCompiled } from './electronDouble';

const compiled = fileURLToPath(new URL('../../dist/electron/', import.meta.url));

/** The compiled main process and preload on the double, over a data folder; its window is open. */
export async function electronEdition(
  data: string,
): Promise<{ readonly double: ElectronDouble; readonly platform: Platform }> {
  const double = electronDouble();
  vi.stubEnv('PREPCOM_DATA', data);
  runCompiled(join(compiled, 'main.cjs'), double, true);
  await vi.waitUntil(() => double.windows.length > 0);
  runCompiled(join(compiled, 'preload.cjs'), double, false);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    double.app.emit('will-quit');
  });
  return { double, platform: double.exposed.get('prepcom') as unknown as Platform };
}

/** A running server over a data folder, with a window folder of one page. */
export async function runningServer(data: string): Promise<RunningServer> {
  const renderer = join(data, 'renderer');
  await mkdir(renderer, { recursive: true });
  await writeFile(join(renderer, 'index.html'), '<!doctype html><title>Prepcom</title>');
  const server = await startServer({ port: 0, data, renderer });
  onTestFinished(() => server.close());
  return server;
}

/** The cookie that a window gets for its start address. */
export async function enter(server: RunningServer): Promise<string> {
  const answer = await fetch(server.startUrl(), { redirect: 'manual' });
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** The window's own bridge, talking to a running server as a page of it would. */
export async function browserEdition(data: string): Promise<Platform> {
  const server = await runningServer(data);
  const cookie = await enter(server);
  const real = globalThis.fetch;
  vi.stubGlobal('navigator', { languages: ['fr-CH', 'en-GB'] });
  vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) =>
    real(`${server.origin}${path}`, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), cookie, origin: server.origin },
    }),
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return browserBridge();
}
