import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { dataFolder } from '@electron/files/dataFolder';
import { takeInstance } from '@electron/files/instance';
import { startServer } from '@electron/launch/server/server';
import { temporaryFolder } from '../support/temporaryFolder';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The built server in a process of its own over a data folder; its first line says that it runs. */
async function serverProcess(data: string) {
  const built = pathToFileURL(join(root, 'dist/electron/server.mjs')).href;
  const script = join(root, 'test/faults/serverProcess.mjs');
  const child = spawn(process.execPath, [script, built, data, data, '0'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += String(part)));
  const first = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { child, isRunning: first.done !== true, said: () => said };
}

it('a second start in one data folder is told who has it, by whatever path it comes', async () => {
  const data = await temporaryFolder();
  const release = await takeInstance(data, 'browser');
  const other = `${data}-link`;
  await symlink(data, other);
  for (const path of [data, other]) {
    await expect(takeInstance(path, 'electron')).rejects.toMatchObject({
      name: 'FolderTaken',
      by: { pid: process.pid, edition: 'browser' },
    });
  }
  await release();
  await (
    await takeInstance(data, 'electron')
  )();
});

it('of two that start at the same moment one has the folder', async () => {
  const data = await temporaryFolder();
  const starts = await Promise.allSettled([1, 2, 3].map(() => takeInstance(data, 'browser')));
  const taken = starts.filter((start) => start.status === 'fulfilled');
  expect(taken).toHaveLength(1);
  await taken[0]!.value();
});

it('two folders have nothing to do with each other', async () => {
  const first = await takeInstance(await temporaryFolder(), 'browser');
  const second = await takeInstance(await temporaryFolder(), 'browser');
  expect(await Promise.all([first(), second()])).toHaveLength(2);
});

it('a second server process on one data folder ends, names the first and touches nothing', async () => {
  const data = await temporaryFolder();
  const first = await serverProcess(data);
  expect(first.isRunning).toBe(true);
  const second = await serverProcess(data);
  expect(second.isRunning).toBe(false);
  await once(second.child, 'close');
  expect(second.said()).toContain(`Prepcom is open already (process ${first.child.pid})`);
  await expect(startServer({ port: 0, data, renderer: data })).rejects.toThrow(/open already/);
});

it('a process that was killed does not hold the folder, though another process may have its number', async () => {
  const data = await temporaryFolder();
  const first = await serverProcess(data);
  first.child.kill('SIGKILL');
  await once(first.child, 'close');
  // What an older Prepcom wrote down: the number of a process that lives and is none of ours.
  await writeFile(join(data, 'instance.json'), JSON.stringify({ pid: 1, edition: 'browser' }));
  const next = await serverProcess(data);
  expect(next.isRunning).toBe(true);
});

it.runIf(process.platform === 'linux')(
  'a process that is just ending, and answers no more, is waited for',
  async () => {
    const data = await temporaryFolder();
    const { dev, ino } = await stat(data, { bigint: true });
    const hash = createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24);
    let asked = 0;
    const ending = createServer((socket) => {
      asked += 1;
      socket.destroy();
      if (asked === 2) ending.close();
    });
    await once(ending.listen(`\0prepcom-${hash}`), 'listening');
    await (
      await takeInstance(data, 'browser')
    )();
    expect(asked).toBe(2);
  },
);

it('a server that was closed, or could not listen, does not hold the folder', async () => {
  const data = await temporaryFolder();
  const server = await startServer({ port: 0, data, renderer: data });
  const port = Number(new URL(server.origin).port);
  const other = await temporaryFolder();
  await expect(startServer({ port, data: other, renderer: other })).rejects.toThrow(/EADDRINUSE/);
  await (
    await takeInstance(other, 'browser')
  )();
  await server.close();
  await (
    await takeInstance(data, 'browser')
  )();
});

it.each([
  ['linux', {}, '/home/a/.local/share/prepcom'],
  ['linux', { XDG_DATA_HOME: '/x' }, '/x/prepcom'],
  ['darwin', {}, '/home/a/Library/Application Support/Prepcom'],
  ['win32', { APPDATA: '/roaming' }, '/roaming/Prepcom'],
  ['linux', { PREPCOM_DATA: '/elsewhere' }, '/elsewhere'],
] as const)('on %s with %j the data is in %s', (platform, env, expected) => {
  expect(dataFolder(env, platform, '/home/a').replaceAll('\\', '/')).toBe(expected);
});
