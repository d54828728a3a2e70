import type { CheckProblem, JournalHead } from '@shared/ipc/contract';
import { listBackups, readBackup } from './backups';
import type { Disk } from './disk';
import { plansWithJournal } from './journal';
import { journalPath } from './journalFolder';
import { contentOfFile } from './planStates';

/** What reading everything found. */
export interface CheckedFiles {
  /** Number of lines and head of each journal. */
  readonly journals: readonly {
    readonly plan: string;
    readonly bytes: number;
    readonly lines: number;
    readonly head: JournalHead;
  }[];
  readonly problems: readonly CheckProblem[];
}

/** Reads every journal with its chain and every backup with its sum. Changes nothing. */
export async function checkFiles(disk: Disk, data: string): Promise<CheckedFiles> {
  const problems: CheckProblem[] = [];
  const journals: CheckedFiles['journals'][number][] = [];
  for (const plan of await plansWithJournal(disk, data)) {
    const path = journalPath(data, plan);
    const content = await contentOfFile(disk, path, plan);
    if (!content) continue;
    const bytes = (await disk.stat(path))?.bytes ?? 0;
    journals.push({ plan, bytes, lines: content.lines.length, head: content.head });
    const file = `${plan}.journal`;
    if (content.problem === 'damaged') problems.push({ plan, file, problem: 'journal-damaged' });
    else if (content.problem) problems.push({ plan, file, problem: content.problem });
  }
  for (const { plan, id, at } of await listBackups(disk, data, null)) {
    const read = await readBackup(disk, data, plan, id);
    if ('text' in read) continue;
    problems.push({ plan, file: new Date(at).toISOString(), problem: read.failed });
  }
  return { journals, problems };
}
