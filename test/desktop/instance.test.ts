import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder } from '@electron/files/dataFolder';
import { takeInstance } from '@electron/files/instance';
import { temporaryFolder } from '../support/temporaryFolder';

it('a second start in one data folder is told who has it', async () => {
  const data = await temporaryFolder();
  const first = takeInstance(data, 'browser');
  expect(takeInstance(data, 'electron')).toEqual({
    taken: { pid: process.pid, edition: 'browser' },
  });
  if ('release' in first) first.release();
  expect(takeInstance(data, 'electron')).toHaveProperty('release');
});

it('a process that is no more does not hold the folder', async () => {
  const data = await temporaryFolder();
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'close');
  await writeFile(
    join(data, 'instance.json'),
    JSON.stringify({ pid: child.pid, edition: 'browser' }),
  );
  expect(takeInstance(data, 'browser')).toHaveProperty('release');
});

it('a file that is damaged does not hold the folder', async () => {
  const data = await temporaryFolder();
  await writeFile(join(data, 'instance.json'), '{"pid":');
  expect(takeInstance(data, 'browser')).toHaveProperty('release');
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
