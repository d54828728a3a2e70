import { withinDeadline } from '@renderer/data/deadline';
import type { BackupReason } from '@shared/ipc/contract';
import { env } from './environment';
import { ask } from './question';
import { currentDisk } from './session';
import { store } from './store';

/** A backup of a large plan may take this long, in milliseconds. */
const backupWithinMs = 30_000;

/** Writes the present state of the open plan as a backup, with what was waiting to be saved; why it could not be, or
 *  null. */
export async function backupProblem(plan: string, why: BackupReason): Promise<string | null> {
  try {
    const work = async () => {
      await currentDisk()?.queue.settled();
      return env().platform['backup.write']({ plan, why });
    };
    const answer = await withinDeadline(work(), backupWithinMs);
    return 'failed' in answer ? answer.failed : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Writes a backup before something large is done to the open plan; where it could not be written, the user is asked.
 *  False: nothing is to be done, or another plan is open now. */
export async function backedUp(plan: string, why: BackupReason): Promise<boolean> {
  const reason = await backupProblem(plan, why);
  if (reason !== null && (await ask({ kind: 'no-backup', reason })) !== 'go-on') return false;
  return store.getState().plan?.id === plan;
}
