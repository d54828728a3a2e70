import type { BackupReason, Calls, Diagnostics, PlanFiles } from '@shared/ipc/contract';
import { backupFolder } from './backups';
import { countBinned } from './bin';
import type { CheckedFiles } from './checkFiles';
import { type Disk, nodeDisk } from './disk';
import { type FileJobs, fileJobs } from './fileJobs';
import { type Journals, openJournals } from './journal';
import { layoutVersion } from './layout';
import { listStrays, settleStray } from './strays';

/** Everything that is kept in a data folder: journals, backups, the bin. */
export interface Store {
  readonly journals: Journals;
  readonly jobs: FileJobs;
  readonly strays: () => Promise<Calls['journal.strays']['result']>;
  readonly settleStray: (
    args: Calls['journal.settleStray']['args'],
  ) => Promise<Calls['journal.settleStray']['result']>;
  readonly writeBackup: (
    plan: string,
    why: BackupReason,
  ) => Promise<Calls['backup.write']['result']>;
  readonly diagnostics: (check: boolean) => Promise<FolderDiagnostics>;
  readonly close: () => Promise<void>;
}

/** What the folder says of itself; edition, version and system are the caller's. */
export type FolderDiagnostics = Omit<Diagnostics, 'edition' | 'version' | 'system'>;

/** What a store may be given besides its folder. */
export interface StoreOptions {
  readonly now: () => number;
  readonly disk?: Disk;
  /** Where long work is done; left out: here. */
  readonly jobs?: FileJobs;
  /** Wait from the first change to its backup, in milliseconds. */
  readonly backupAfterMs?: number;
}

const usualBackupAfterMs = 10 * 60_000;

/** Opens a data folder. After a change a backup of its plan is written by and by. */
export function openStore(data: string, options: StoreOptions): Store {
  const { now, disk = nodeDisk, backupAfterMs = usualBackupAfterMs } = options;
  const jobs = options.jobs ?? fileJobs(disk, data);
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const problems = new Map<string, string>();
  let lastCheck: Diagnostics['lastCheck'] = null;

  const writeBackup = async (plan: string, why: BackupReason) => {
    clearTimeout(timers.get(plan));
    timers.delete(plan);
    const answer = await jobs.writeBackup(plan, why, now());
    if ('failed' in answer) problems.set(plan, answer.failed);
    else problems.delete(plan);
    return answer;
  };
  const onAppend = (plan: string) => {
    if (timers.has(plan)) return;
    const timer = setTimeout(() => void writeBackup(plan, 'timer'), backupAfterMs);
    timer.unref();
    timers.set(plan, timer);
  };
  const journals = openJournals(data, { disk, onAppend });

  return {
    journals,
    jobs,
    writeBackup,
    strays: async () => ({ strays: await listStrays(disk, data) }),
    settleStray: (args) => settleStray(disk, data, journals, args, now()),
    diagnostics: async (check) => {
      const checked = await jobs.check();
      if (check) lastCheck = { at: now(), problems: checked.problems };
      const { backups } = await jobs.listBackups(null);
      return {
        layout: layoutVersion,
        dataFolder: data,
        backupFolder: backupFolder(data),
        freeBytes: await disk.freeBytes(data),
        backupFreeBytes: await disk.freeBytes(backupFolder(data)),
        plans: checked.journals.map((journal) => planFiles(journal, backups, problems)),
        binned: await countBinned(data),
        strays: (await listStrays(disk, data)).length,
        lastCheck,
      };
    },
    close: async () => {
      timers.forEach((timer) => clearTimeout(timer));
      await journals.close();
    },
  };
}

function planFiles(
  { plan, bytes, lines, head }: CheckedFiles['journals'][number],
  backups: Calls['backup.list']['result']['backups'],
  problems: ReadonlyMap<string, string>,
): PlanFiles {
  const own = backups.filter((backup) => backup.plan === plan);
  return {
    plan,
    journalBytes: bytes,
    lines,
    head,
    backups: own.length,
    backupBytes: own.reduce((sum, backup) => sum + backup.bytes, 0),
    lastBackup: own[0]?.at ?? null,
    backupProblem: problems.get(plan) ?? null,
  };
}
