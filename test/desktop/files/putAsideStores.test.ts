import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeDisk } from '@electron/files/disk';
import { putAsideStores } from '@electron/files/putAsideStores';
import { temporaryFolder } from '../../support/temporaryFolder';

async function store(current: string, files: readonly string[]) {
  const data = await temporaryFolder();
  const folder = join(data, 'browser', 'Default', 'IndexedDB', 'http_x.indexeddb.leveldb');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'CURRENT'), current);
  for (const name of files) await writeFile(join(folder, name), 'x');
  return data;
}

it('a store whose manifest is gone goes to the bin, since no browser opens it ever again', async () => {
  const data = await store('MANIFEST-000001\n', ['000003.log']);
  expect(await putAsideStores(nodeDisk, data, 7)).toBe(1);
  expect(await readdir(join(data, 'bin', 'store-7'))).toEqual(['0-http_x.indexeddb.leveldb']);
  expect(await readdir(join(data, 'browser', 'Default', 'IndexedDB'))).toEqual([]);
});

it.each([
  ['a whole one', 'MANIFEST-000001\n', ['MANIFEST-000001']],
  ['one that the browser sees to itself', '', ['MANIFEST-000001']],
])('%s stays where it is', async (_name, current, files) => {
  const data = await store(current, files);
  expect(await putAsideStores(nodeDisk, data, 7)).toBe(0);
  expect(await readdir(data)).toEqual(['browser']);
});

it('a folder of data without a browser has nothing to put aside', async () => {
  expect(await putAsideStores(nodeDisk, await temporaryFolder(), 7)).toBe(0);
});
