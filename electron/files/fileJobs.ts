import type { BackupReason, Calls, ReadFailure } from '@shared/ipc/contract';
import { listBackups, readBackup, writeBackup } from './backups';
import { type CheckedFiles, checkFiles } from './checkFiles';
import { type Prepared, prepareCompaction } from './compact';
import type { Disk } from './disk';
import { journalStates, planAt, readStray } from './planStates';

/** Work that reads whole journals or plans: nothing that an edit waits for may wait for it. */
export interface FileJobs {
  readonly states: (plan: string) => Promise<Calls['journal.states']['result']>;
  readonly planAt: (plan: string, generation: number) => Promise<TextOrFailure>;
  readonly readStray: (id: string) => Promise<TextOrFailure>;
  readonly writeBackup: (
    plan: string,
    why: BackupReason,
    now: number,
  ) => Promise<Calls['backup.write']['result']>;
  readonly listBackups: (plan: string | null) => Promise<Calls['backup.list']['result']>;
  readonly readBackup: (plan: string, id: string) => Promise<Calls['backup.read']['result']>;
  readonly check: () => Promise<CheckedFiles>;
  readonly prepareCompaction: (plan: string) => Promise<Prepared | null>;
}

type TextOrFailure = { readonly text: string } | { readonly failed: ReadFailure };

/** The jobs over a data folder, done where they are called. */
export function fileJobs(disk: Disk, data: string): FileJobs {
  return {
    states: (plan) => journalStates(disk, data, plan),
    planAt: (plan, generation) => planAt(disk, data, plan, generation),
    readStray: (id) => readStray(disk, data, id),
    writeBackup: (plan, why, now) => writeBackup(disk, data, plan, why, now),
    listBackups: async (plan) => ({ backups: await listBackups(disk, data, plan) }),
    readBackup: (plan, id) => readBackup(disk, data, plan, id),
    check: () => checkFiles(disk, data),
    prepareCompaction: (plan) => prepareCompaction(disk, data, plan),
  };
}
