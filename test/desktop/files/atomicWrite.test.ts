import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { atomicWrite } from '@electron/files/atomicWrite';
import { openFiles } from '@electron/files/openFiles';
import { rendererFile } from '@electron/files/rendererFile';
import { temporaryFolder } from '../../support/temporaryFolder';

it('a file is replaced whole, and nothing else is left in its folder', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'plan.prepcom'), 'before, and longer');
  await atomicWrite(join(folder, 'plan.prepcom'), 'after');
  expect(await readFile(join(folder, 'plan.prepcom'), 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['plan.prepcom']);
});

it('a write that fails leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'plan.prepcom', 'inside'), { recursive: true });
  await expect(atomicWrite(join(folder, 'plan.prepcom'), 'text')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['plan.prepcom']);
});

it('a file that was opened is written back by its handle, which tells no path', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.prepcom'), '\ufeffone');
  const files = openFiles();
  const read = await files.read(join(folder, 'a.prepcom'), 100);
  expect(read).toMatchObject({ opened: { name: 'a.prepcom', text: 'one' } });
  const handle = 'opened' in read ? read.opened.handle : '';
  expect(handle).not.toContain(folder);
  expect(await files.writeBack(handle, 'two', false)).toMatchObject({ saved: { handle } });
  expect(await readFile(join(folder, 'a.prepcom'), 'utf8')).toBe('two');
  expect(await files.writeBack('never-given', 'two', true)).toMatchObject({
    failed: 'not-writable',
  });
});

describe('a file that another program changed while it is open', () => {
  let path: string;
  let files: ReturnType<typeof openFiles>;
  let handle: string;
  beforeEach(async () => {
    path = join(await temporaryFolder(), 'a.prepcom');
    await writeFile(path, 'one');
    files = openFiles();
    const read = await files.read(path, 100);
    handle = 'opened' in read ? read.opened.handle : '';
  });

  it('is named and not written over, unless that is wished', async () => {
    expect(await files.state(handle)).toBe('same');
    await writeFile(path, 'theirs');
    expect(await files.state(handle)).toBe('changed');
    const changed = { changed: 'changed', name: 'a.prepcom' };
    expect(await files.writeBack(handle, 'ours', false)).toEqual(changed);
    expect(await readFile(path, 'utf8')).toBe('theirs');
    expect(await files.writeBack(handle, 'ours', true)).toMatchObject({ saved: { handle } });
    expect(await readFile(path, 'utf8')).toBe('ours');
    expect(await files.state(handle)).toBe('same');
  });

  it('can be read again, and is known as it is now', async () => {
    await writeFile(path, 'theirs');
    expect(await files.reread(handle)).toMatchObject({ opened: { handle, text: 'theirs' } });
    expect(await files.writeBack(handle, 'ours', false)).toMatchObject({ saved: { handle } });
  });

  it('is told apart from one that was written again with the same text', async () => {
    await writeFile(path, 'one');
    await utimes(path, 1, 1);
    expect(await files.state(handle)).toBe('same');
  });

  it('is told apart from one that is gone', async () => {
    await rm(path);
    expect(await files.state(handle)).toBe('gone');
    expect(await files.writeBack(handle, 'ours', false)).toMatchObject({ changed: 'gone' });
  });
});

it('a file that is too large is refused by its size, and one that is not there by its name', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'big.ics'), 'x'.repeat(101));
  const files = openFiles();
  expect(await files.read(join(folder, 'big.ics'), 100)).toEqual({
    failed: 'too-large',
    name: 'big.ics',
    bytes: 101,
    limit: 100,
  });
  expect(await files.read(join(folder, 'none.ics'), 100)).toMatchObject({ failed: 'not-readable' });
});

it('a place that cannot be written to answers why', async () => {
  const folder = await temporaryFolder();
  const answer = await openFiles().write(join(folder, 'missing', 'a.prepcom'), 'text');
  expect(answer).toEqual({ failed: 'not-writable', reason: 'ENOENT' });
});

it.each([
  '/../secret.js',
  '/%2e%2e/secret.js',
  '/..%2fsecret.js',
  '/link.js',
  '/a\\b.js',
  '/%00.js',
  '/%zz',
  '/x.exe',
  '/',
])('the window gets no file for %s outside its folder', async (address) => {
  const folder = await temporaryFolder();
  const root = join(folder, 'renderer');
  await mkdir(root);
  await writeFile(join(folder, 'secret.js'), 'secret');
  await writeFile(join(root, 'main.js'), 'ours');
  await symlink(join(folder, 'secret.js'), join(root, 'link.js'));
  expect(rendererFile(root, address)).toBeNull();
  expect(rendererFile(root, '/main.js')?.type).toContain('text/javascript');
});
