import { forgetDatabase, type PlanDisk } from '@renderer/data/planDisk';
import type { OpenedPlan } from '@renderer/data/openStored';
import { whileNowhereOpen, windowsWith } from '@renderer/data/planLock';
import type { Replayed } from '@renderer/data/replay';
import { ok } from '@shared/model/result';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { AppActions } from './appState';
import { copyOf } from './copyOf';
import { editActions } from './editActions';
import { env } from './environment';
import { newId } from './newId';
import { forgetLastDeleted, putIntoBin } from './bin';
import { letPlanGo } from './openActions';
import { openingFailed } from './openingFailed';
import { NotSavedYet, openDisk, saveAside, unheard } from './planDisks';
import { listPlan, markDeleted } from './planList';
import { sentence } from './sentence';
import { todayOf } from './session';
import { commandStep } from './steps';
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
    if (store.getState().plan?.id === id) {
      if ((await windowsWith(id)) > 1) return openElsewhere();
      if (!(await letPlanGo())) return;
    }
    const done = await whileNowhereOpen(id, async () => {
      await onPlan(id, async (disk, opened) => {
        await saveMark(disk, opened, 'delete');
        await putIntoBin(opened.plan);
      });
      return true;
    });
    if (!done) openElsewhere();
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
    const found = await openDisk(id, unheard);
    if (!found) {
      viewActions.notify('error', sentence('saving.unknownPlan'));
      return;
    }
    disk = found.disk;
    await work(disk, found.opened);
  } catch (error) {
    const isUnsaved = error instanceof NotSavedYet;
    viewActions.notify('error', isUnsaved ? sentence('saving.notDone') : openingFailed(error));
  } finally {
    disk?.close();
  }
}

async function rename(disk: PlanDisk, opened: OpenedPlan, name: string): Promise<void> {
  const made = commandStep(
    opened,
    'rename-plan',
    { name },
    { today: todayOf(opened.plan), now: now() },
  );
  if (!made.ok) return refused(made.error);
  if (made.value === null) return;
  disk.queue.push(made.value);
  await whenSaved(disk, opened.plan.id);
  await listPlan(made.value.after.plan);
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
  const made = (on: Replayed) => ({ entry, after: { ...on, deleted: kind === 'delete' } });
  disk.queue.push({ ...made(opened), again: (on) => ok(made(on)) });
  await whenSaved(disk, opened.plan.id);
}

async function whenSaved({ queue }: PlanDisk, planId: string): Promise<void> {
  await queue.settled();
  if (queue.isBusy()) throw new NotSavedYet(planId);
}

function openElsewhere(): void {
  viewActions.notify('error', sentence('saving.openElsewhere'));
}

function refused(error: Parameters<typeof refusalText>[0]): void {
  viewActions.notify('error', refusalText(error, store.getState().language));
}

/** Deletes the stores of plans whose 30 days in the bin are over. */
export async function forgetStores(ids: readonly string[]): Promise<void> {
  for (const id of ids) await forgetDatabase(id);
}
