import type { OpenedPlan } from '@renderer/data/openStored';
import { noHistory } from '@renderer/data/history';
import type { PlanDisk } from '@renderer/data/planDisk';
import { formatDay } from '@shared/i18n/dates';
import { defaultSettings, emptyPlan, type Plan } from '@shared/model/plan';
import { findProcess, processes } from '@shared/processes/index';
import { newPlan } from '@shared/processes/newPlan';
import type { AppActions } from './appState';
import { putIntoBin } from './bin';
import { newId } from './newId';
import { openingFailed } from './openingFailed';
import { listInTurn } from './planList';
import { createDisk, openDisk } from './planDisks';
import { showFollowed } from './followed';
import { showQueueStatus } from './saveStatus';
import { sentence } from './sentence';
import { currentDisk, showPlan } from './session';
import { store } from './store';
import { tellRecovery } from './tellRecovery';
import { now } from './today';
import { viewActions } from './viewActions';

type OpenActions = Pick<
  AppActions,
  'newPlanFromProcess' | 'newSamplePlan' | 'newEmptyPlan' | 'openPlan' | 'closePlan'
>;

/** What opens, makes and closes the plan that is shown. */
export const openActions: OpenActions = {
  newPlanFromProcess: async (symbol) => {
    const process = findProcess(symbol);
    if (!process) throw new RangeError(`newPlanFromProcess: no process ${symbol}`);
    const plan = newPlan(process, context());
    if (!(await showNewPlan(plan))) return;
    if (plan.asOf === null) return;
    const { language } = store.getState();
    const day = formatDay(plan.asOf, language, 'long');
    viewActions.notify('info', sentence('saving.opensAsOf', { day, symbol }));
  },
  newSamplePlan: async () => {
    const process = processes.find((p) => p.newSample !== null);
    if (!process?.newSample) return;
    const plan = { ...process.newSample(context()), asOf: process.sampleDay };
    if (!(await showNewPlan(plan)) || plan.asOf === null) return;
    const day = formatDay(plan.asOf, store.getState().language, 'long');
    viewActions.notify('info', sentence('saving.sampleOpensAsOf', { day }));
  },
  newEmptyPlan: async (name) => {
    await showNewPlan(emptyPlan(newId(), { ...defaultSettings, name }));
  },
  openPlan: async (id) => {
    if (store.getState().plan?.id === id || !(await letPlanGo())) return;
    try {
      const found = await openDisk(id, shown);
      if (!found) {
        viewActions.notify('error', sentence('saving.unknownPlan'));
        return;
      }
      if (found.opened.deleted) await finishDeletion(found.disk, found.opened);
      else showOpened(found.disk, found.opened);
    } catch (error) {
      viewActions.notify('error', openingFailed(error));
    }
  },
  closePlan: async () => {
    await letPlanGo();
  },
};

const shown = { onStatus: showQueueStatus, onFollowed: showFollowed };

/** Shows a plan that was just made and begins to save it; false where the plan before it has to stay. */
export async function showNewPlan(plan: Plan): Promise<boolean> {
  if (!(await letPlanGo())) return false;
  const disk = createDisk(plan, shown);
  showPlan(plan, noHistory, disk);
  return true;
}

/** Closes the plan that is shown once it is saved; a plan that cannot be saved stays, and the user is told. */
export async function letPlanGo(): Promise<boolean> {
  const disk = currentDisk();
  await disk?.queue.settled();
  if (disk?.queue.isBusy()) {
    viewActions.notify('error', sentence('saving.closeNotSaved'));
    return false;
  }
  disk?.close();
  showPlan(null, noHistory, null);
  store.setState({ saving: { kind: 'nothing' } });
  return true;
}

/** The journal says that the plan was deleted, and the window ended before its files were in the bin. */
async function finishDeletion(disk: PlanDisk, opened: OpenedPlan): Promise<void> {
  disk.close();
  await putIntoBin(opened.plan);
}

function showOpened(disk: PlanDisk, opened: OpenedPlan): void {
  const { plan, history } = opened;
  showPlan(plan, history, disk);
  listInTurn(plan, lastWrite(plan));
  if (!disk.queue.isBusy()) {
    store.setState({ saving: { kind: 'saved', at: now() } });
  }
  tellRecovery(opened);
}

/** When the plan was changed last, as the list knows it; its events know it where the list was lost. */
function lastWrite(plan: Plan): number {
  const listed = store.getState().plans.find((p) => p.id === plan.id);
  if (listed) return listed.modified;
  let latest = 0;
  for (const event of plan.events.values()) latest = Math.max(latest, event.modified);
  return latest;
}

function context() {
  const { language } = store.getState();
  return { planId: newId(), newUid: newId, now: now(), language };
}
