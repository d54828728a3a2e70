import type { BackupReason, Calls, Diagnostics, PlanFiles } from '@shared/ipc/contract';
import { backupFolder } from './backups';
import { countBinned } from './bin';
import type { CheckedFiles } from './checkFiles';
import { swapCompaction } from './compact';
import { type Disk, nodeDisk, reasonOf } from './disk';
import { type FileJobs, fileJobs } from './fileJobs';
import { type Journals, openJournals, plansWithJournal } from './journal';
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
    const timer = setTimeout(() => void tend(plan), backupAfterMs);
    timer.unref();
    timers.set(plan, timer);
  };
  const journals = openJournals(data, { disk, onAppend });
  // What was changed shortly before the last end has no backup yet.
  void plansWithJournal(disk, data).then(
    (plans) => plans.forEach(onAppend),
    () => undefined,
  );
  /** What goes wrong is told by the diagnostics, and tried again after the next change. */
  const tend = async (plan: string) => {
    try {
      const answer = await writeBackup(plan, 'timer');
      const prepared = 'failed' in answer ? null : await jobs.prepareCompaction(plan);
      if (prepared) await swapCompaction(disk, data, journals, plan, prepared);
    } catch (error) {
      problems.set(plan, reasonOf(error));
    }
  };

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
      const plans = checked.journals.map((journal) => planFiles(journal, backups, problems));
      return { ...(await folderFacts(disk, data)), plans, lastCheck };
    },
    close: async () => {
      timers.forEach((timer) => clearTimeout(timer));
      await journals.close();
    },
  };
}

async function folderFacts(
  disk: Disk,
  data: string,
): Promise<Omit<FolderDiagnostics, 'plans' | 'lastCheck'>> {
  return {
    layout: layoutVersion,
    dataFolder: data,
    backupFolder: backupFolder(data),
    freeBytes: await disk.freeBytes(data),
    backupFreeBytes: await disk.freeBytes(backupFolder(data)),
    binned: await countBinned(data),
    strays: (await listStrays(disk, data)).length,
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
