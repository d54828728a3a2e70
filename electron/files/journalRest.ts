import { join } from 'node:path';
import type { JournalHead, JournalRest } from '@shared/ipc/contract';
import { type Disk, replaceFile } from './disk';
import { type JournalContent, nodeHash, scanJournal } from './journalFile';
import { fileId, journalFolder, journalNames, journalPath } from './journalFolder';

/** A damaged journal that was kept: where its chain ended, and where the last whole line behind it stood. */
export interface KeptRest {
  readonly after: JournalHead;
  readonly rest: JournalRest;
}

/** Keeps a damaged journal whole as a file of its own, then cuts the journal off where its chain ends. Its name comes
 *  from its content, so that a death in between does not keep it twice. */
export async function putRestAside(
  disk: Disk,
  data: string,
  plan: string,
  bytes: Buffer,
  content: JournalContent,
): Promise<KeptRest> {
  const folder = journalFolder(data);
  const name = restName(plan, bytes);
  if ((await disk.stat(join(folder, name)))?.bytes !== bytes.length) {
    await replaceFile(disk, join(folder, name), bytes);
  }
  await replaceFile(disk, journalPath(data, plan), bytes.subarray(0, content.chainBytes));
  return keptRest(name, content);
}

/** True for the name of a file that keeps a damaged journal. */
export function isRestName(name: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}\.rest-[0-9a-f]{16}\.journal$/.test(name);
}

/** The rest whose chain is the longest of those that were kept of a plan, or null. */
export async function knownRest(disk: Disk, data: string, plan: string): Promise<KeptRest | null> {
  let longest: KeptRest | null = null;
  for (const name of await journalNames(disk, data)) {
    if (!name.startsWith(`${plan}.`) || !isRestName(name)) continue;
    const content = scanJournal(await disk.read(join(journalFolder(data), name)), plan);
    const kept = keptRest(name, content);
    if (!longest || kept.after.generation > longest.after.generation) longest = kept;
  }
  return longest;
}

function restName(plan: string, bytes: Buffer): string {
  return `${plan}.rest-${nodeHash(bytes).slice(0, 16)}.journal`;
}

function keptRest(name: string, { head, rest }: JournalContent): KeptRest {
  const last = rest.at(-1)?.line;
  const { gen: generation, digest } = last ?? { gen: 0, digest: '' };
  return { after: head, rest: { stray: fileId(name), generation, digest } };
}
