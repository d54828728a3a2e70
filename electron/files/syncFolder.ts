import { open } from 'node:fs/promises';

/** Makes names in a folder durable: a file that was created or renamed in it survives a power cut.
 *  Windows cannot open folders, and its file systems journal names themselves. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
