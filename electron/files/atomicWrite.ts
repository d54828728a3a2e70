import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './syncFolder';

/** Writes the text whole or not at all: beside its place, flushed, then renamed over it. Rejects with the
 *  system's error; then the old file is as it was and nothing is left beside it. */
export async function atomicWrite(path: string, data: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.${randomUUID().slice(0, 8)}.part`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(folder);
}
