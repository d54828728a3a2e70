import { forgetDatabase, type PlanDisk } from '@renderer/data/planDisk';
import type { OpenedPlan } from '@renderer/data/openStored';
import { withStep } from '@renderer/data/history';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { AppActions } from './appState';
import { copyOf } from './copyOf';
import { editActions } from './editActions';
import { env } from './environment';
import { newId } from './newId';
import { forgetLastDeleted, putIntoBin } from './bin';
import { letPlanGo } from './openActions';
import { openingFailed } from './openingFailed';
import { NotSavedYet, openDisk, saveAside } from './planDisks';
import { listPlan, markDeleted } from './planList';
import { runCommand } from './runCommand';
import { sentence } from './sentence';
import { todayOf } from './session';
import { store } from './store';
import { now } from './today';
import { viewActions } from './viewActions';
import { refusalText } from './words';

export { lastDeletedPlan } from './bin';

type ListActions = Pick<AppActions, 'renamePlan' | 'duplicatePlan' | 'deletePlan' | 'restorePlan'>;

/** What is done to a plan of the list, shown or not. */
export const listActions: ListActions = {
  renamePlan: (id, name) => {
    if (store.getState().plan?.id === id) {
      const result = editActions.run('rename-plan', { name });
      if (!result.ok) refused(result.error);
      return Promise.resolve();
    }
    return onPlan(id, (disk, opened) => rename(disk, opened, name));
  },
  duplicatePlan: async (id) => {
    const { plan } = store.getState();
    if (plan?.id === id) await duplicate(plan);
    else await onPlan(id, (_disk, opened) => duplicate(opened.plan));
  },
  deletePlan: async (id) => {
    if (store.getState().plan?.id === id && !(await letPlanGo())) return;
    await onPlan(id, async (disk, opened) => {
      await saveMark(disk, opened, 'delete');
      await putIntoBin(opened.plan);
    });
  },
  restorePlan: async (id) => {
    try {
      await env().platform['journal.bin']({ plan: id, restore: true });
    } catch (error) {
      viewActions.notify('error', openingFailed(error));
      return;
    }
    await onPlan(id, async (disk, opened) => {
      await saveMark(disk, opened, 'restore');
      await markDeleted(id, null);
      await listPlan(opened.plan);
      forgetLastDeleted(id);
    });
  },
};

/** Takes a plan that is not shown, does something to it, and closes it; says why where that could not be. */
async function onPlan(
  id: string,
  work: (disk: PlanDisk, opened: OpenedPlan) => Promise<void>,
): Promise<void> {
  let disk: PlanDisk | null = null;
  try {
    const found = await openDisk(id, () => {});
    if (!found) {
      viewActions.notify('error', sentence('saving.unknownPlan'));
      return;
    }
    disk = found.disk;
    if (disk.queue) await work(disk, found.opened);
    else viewActions.notify('error', sentence('saving.openElsewhere'));
  } catch (error) {
    const isUnsaved = error instanceof NotSavedYet;
    viewActions.notify('error', isUnsaved ? sentence('saving.notDone') : openingFailed(error));
  } finally {
    disk?.close();
  }
}

async function rename(disk: PlanDisk, opened: OpenedPlan, name: string): Promise<void> {
  const { plan, history } = opened;
  const ran = runCommand(
    plan,
    'rename-plan',
    { name },
    { today: todayOf(plan), newId, now: now() },
  );
  if (!ran.ok) return refused(ran.error);
  const { changeSet, plan: renamed } = ran.value;
  if (changeSet.changes.length === 0) return;
  const after = { plan: renamed, history: withStep(history, changeSet), deleted: false };
  disk.queue?.push({ entry: { ...changeSet, kind: 'do', at: now() }, after });
  await whenSaved(disk, plan.id);
  await listPlan(renamed);
}

function duplicate(plan: Plan): Promise<void> {
  const name = sentence('saving.copyName', { name: settingsOf(plan).name });
  return saveAside(copyOf(plan, newId(), name, newId));
}

async function saveMark(
  disk: PlanDisk,
  opened: OpenedPlan,
  kind: 'delete' | 'restore',
): Promise<void> {
  const entry = { id: newId(), kind, at: now(), command: '', label: {}, changes: [] };
  disk.queue?.push({ entry, after: { ...opened, deleted: kind === 'delete' } });
  await whenSaved(disk, opened.plan.id);
}

async function whenSaved({ queue }: PlanDisk, planId: string): Promise<void> {
  await queue?.settled();
  if (queue?.isBusy()) throw new NotSavedYet(planId);
}

function refused(error: Parameters<typeof refusalText>[0]): void {
  viewActions.notify('error', refusalText(error, store.getState().language));
}

/** Deletes the stores of plans whose 30 days in the bin are over. */
export async function forgetStores(ids: readonly string[]): Promise<void> {
  for (const id of ids) await forgetDatabase(id);
}
