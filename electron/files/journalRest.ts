import { join } from 'node:path';
import type { JournalHead, JournalRest } from '@shared/ipc/contract';
import { type Disk, replaceFile } from './disk';
import { type JournalContent, nodeHash, scanJournal } from './journalFile';
import { fileId, journalFolder, journalNames, journalPath } from './journalFolder';

/** Keeps a damaged journal whole as a file of its own, then cuts the journal off where its chain ends. Its name comes
 *  from its content, so that a death in between does not keep it twice. */
export async function putRestAside(
  disk: Disk,
  data: string,
  plan: string,
  bytes: Buffer,
  content: JournalContent,
): Promise<void> {
  const folder = journalFolder(data);
  const name = restName(plan, bytes);
  if ((await disk.stat(join(folder, name)))?.bytes !== bytes.length) {
    await replaceFile(disk, join(folder, name), bytes);
  }
  await replaceFile(disk, journalPath(data, plan), bytes.subarray(0, content.chainBytes));
}

/** True for the name of a file that keeps a damaged journal. */
export function isRestName(name: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}\.rest-[0-9a-f]{16}\.journal$/.test(name);
}

/** Where the lines behind a damaged place stood, if the journal of a plan still ends where it was cut off; else null. */
export async function restBehind(
  disk: Disk,
  data: string,
  plan: string,
  at: JournalHead,
): Promise<JournalRest | null> {
  for (const name of await journalNames(disk, data)) {
    if (!name.startsWith(`${plan}.`) || !isRestName(name)) continue;
    const bytes = await disk.read(join(journalFolder(data), name));
    const { head, rest } = scanJournal(bytes, plan);
    if (head.generation !== at.generation || head.digest !== at.digest) continue;
    const { gen: generation, digest } = rest.at(-1) ?? { gen: 0, digest: '' };
    return { stray: fileId(name), generation, digest };
  }
  return null;
}

function restName(plan: string, bytes: Buffer): string {
  return `${plan}.rest-${nodeHash(bytes).slice(0, 16)}.journal`;
}
