import { repairArgs } from '@shared/repairs/repairArgs';
import type { Repair } from '@shared/repairs/repair';
import { askRepairs } from './checking';
import { editActions } from './editActions';
import { repairStore } from './repairStore';
import { store } from './store';

/** Asks for the repairs of a finding; a finding that is gone asks nothing. */
export function askRepairsOf(key: string): void {
  const finding = store.getState().findings.list.find((f) => f.key === key);
  if (finding) askRepairs(finding);
}

/** The repair that is looked at; null where there is none. */
export function currentRepair(): Repair | null {
  const { found, index } = repairStore.getState();
  if (!found || !('repairs' in found.answer)) return null;
  return found.answer.repairs[index] ?? null;
}

/** Draws the repair that is looked at on the chart; nothing of the plan changes. */
export function previewRepair(): void {
  repairStore.setState({ preview: currentRepair() });
}

/** Looks at the next repair, the first after the last one, and draws it. */
export function nextRepair(): void {
  const { found, index } = repairStore.getState();
  if (!found || !('repairs' in found.answer)) return;
  repairStore.setState({ index: (index + 1) % found.answer.repairs.length });
  previewRepair();
}

/** Takes the drawing away. */
export function endPreview(): void {
  repairStore.setState({ preview: null });
}

/** Makes the repair that is looked at, as one step of undo. */
export function applyRepair(): ReturnType<typeof editActions.run> | null {
  const repair = currentRepair();
  if (!repair) return null;
  endPreview();
  return editActions.run('apply-repair', repairArgs(repair.changes));
}
