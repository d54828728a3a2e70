import { join } from 'node:path';
import type { Calls, Stray } from '@shared/ipc/contract';
import { moveFileToBin } from './bin';
import type { Disk } from './disk';
import type { JournalContent } from './journalFile';
import {
  beginsWith,
  fileId,
  journalFolder,
  journalNames,
  journalPath,
  planOfName,
} from './journalFolder';
import type { Journals } from './journal';
import { isRestName } from './journalRest';
import { contentOfFile } from './planStates';

/** The files among the journals that belong to no plan as they are: renamed by hand, a second journal of one plan, what
 *  was behind damage, those of a newer program. */
export async function listStrays(disk: Disk, data: string): Promise<readonly Stray[]> {
  const strays: Stray[] = [];
  for (const name of await journalNames(disk, data)) {
    const own = planOfName(name);
    const isOwn = own !== null && (await beginsWith(disk, join(journalFolder(data), name), own));
    if (!isOwn) strays.push(await strayOf(disk, data, name));
  }
  return strays;
}

/** Does with a stray what the user decided. */
export async function settleStray(
  disk: Disk,
  data: string,
  journals: Journals,
  { id, how }: Calls['journal.settleStray']['args'],
  now: number,
): Promise<Calls['journal.settleStray']['result']> {
  const stray = (await listStrays(disk, data)).find((one) => one.id === id);
  if (!stray) return { failed: 'gone' };
  const path = join(journalFolder(data), stray.name);
  if (how === 'bin') {
    await moveFileToBin(data, path, stray.plan ?? 'unknown', now);
    return { done: true };
  }
  const { plan } = stray;
  const canBeTaken = stray.relation === 'alone' || stray.relation === 'ahead';
  if (plan === null || stray.why === 'rest' || !canBeTaken) return { failed: 'not-possible' };
  return journals.alone(plan, async () => {
    const to = journalPath(data, plan);
    if (await disk.stat(to)) await moveFileToBin(data, to, plan, now);
    await disk.rename(path, to);
    await disk.syncFolder(journalFolder(data));
    return { done: true };
  });
}

async function strayOf(disk: Disk, data: string, name: string): Promise<Stray> {
  const path = join(journalFolder(data), name);
  const stat = await disk.stat(path);
  const content = await contentOfFile(disk, path, null);
  const last = content?.lines.at(-1) ?? content?.rest.at(-1);
  const plan = last?.plan ?? null;
  const journal = plan === null ? null : await contentOfFile(disk, journalPath(data, plan), plan);
  const found = { id: fileId(name), name, plan, bytes: stat?.bytes ?? 0 };
  const compared = content && journal ? compare(content, journal) : nothingInCommon;
  const { generation } = content?.head ?? { generation: 0 };
  return {
    ...found,
    ...compared,
    why: whyOf(name, content, journal),
    generation,
    at: last?.line().at ?? 0,
    journal: journal && endOf(journal),
  };
}

function endOf({ lines, head }: JournalContent): NonNullable<Stray['journal']> {
  return { generation: head.generation, at: lines.at(-1)?.line().at ?? 0 };
}

function whyOf(
  name: string,
  content: JournalContent | null,
  journal: JournalContent | null,
): Stray['why'] {
  if (content?.problem === 'newer') return 'newer';
  if (isRestName(name)) return 'rest';
  if (!content || content.lines.length + content.rest.length === 0) return 'unreadable';
  return journal ? 'second' : 'renamed';
}

const nothingInCommon = { relation: 'alone', common: 0 } as const;

/** By generation and digest, line by line: the last one that both have. */
function compare(
  stray: JournalContent,
  journal: JournalContent,
): Pick<Stray, 'relation' | 'common'> {
  const known = new Set(journal.lines.map(({ digest }) => digest));
  const common = stray.lines.findLast(({ digest }) => known.has(digest))?.gen ?? 0;
  const isEndOf = (content: JournalContent) => content.head.generation === common;
  if (common === 0) return { relation: 'differs', common };
  if (isEndOf(stray)) return { relation: isEndOf(journal) ? 'same' : 'older', common };
  return { relation: isEndOf(journal) ? 'ahead' : 'differs', common };
}
