import {
  forgetPlanRow,
  type PlanRow,
  readPlanRows,
  writePlanRow,
} from '@renderer/data/appDatabase';
import { type Plan, settingsOf } from '@shared/model/plan';
import type { PlanSummary } from './appState';
import { sentence } from './sentence';
import { store } from './store';
import { now } from './today';
import { viewActions } from './viewActions';

const binDays = 30;
const msPerDay = 86_400_000;

/** Shows the list of plans as it is kept. */
export async function showPlanList(): Promise<void> {
  const rows = await readPlanRows();
  const plans = rows
    .filter((row) => row.deleted === null)
    .map(({ deleted: _deleted, ...summary }): PlanSummary => summary)
    .sort((a, b) => b.modified - a.modified);
  store.setState({ plans });
}

/** Keeps what the list says of a plan, and shows it. */
export async function listPlan(plan: Plan, modified = now()): Promise<void> {
  const settings = settingsOf(plan);
  await writePlanRow({
    id: plan.id,
    name: settings.name,
    symbol: settings.document?.symbol ?? '',
    sample: settings.sample,
    events: plan.events.size,
    modified,
    deleted: null,
  });
  await showPlanList();
}

/** Marks a plan of the list as put into the bin, or as back (null), and shows the list. */
export async function markDeleted(id: string, deleted: number | null): Promise<void> {
  const row = (await readPlanRows()).find((r) => r.id === id);
  if (row) await writePlanRow({ ...row, deleted });
  await showPlanList();
}

/** Ids of plans that the list does not know, of those that have a journal; plans in the bin are known. */
export async function unlisted(journals: readonly string[]): Promise<readonly string[]> {
  const known = new Set((await readPlanRows()).map((row) => row.id));
  return journals.filter((id) => !known.has(id));
}

/** Forgets plans that have been in the bin for 30 days, whose journals are gone too; answers with their ids. */
export async function forgetOldPlans(): Promise<readonly string[]> {
  const isOld = (row: PlanRow) => row.deleted !== null && now() - row.deleted > binDays * msPerDay;
  const old = (await readPlanRows()).filter(isOld).map((row) => row.id);
  for (const id of old) await forgetPlanRow(id);
  return old;
}

let turn: Promise<void> = Promise.resolve();

/** Lists a plan after what is being listed already. A list that cannot be written is said: it comes back from the
 *  journals, so no plan is lost. */
export function listInTurn(plan: Plan, modified?: number): void {
  turn = turn
    .then(() => listPlan(plan, modified))
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      viewActions.notify('error', sentence('saving.listNotWritten', { reason }));
    });
}

/** When nothing is being listed. */
export function listSettled(): Promise<void> {
  return turn;
}
