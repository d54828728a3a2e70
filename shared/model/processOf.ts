import type { PlanEvent } from './event';
import { type Plan, type ProcessDocument, settingsOf } from './plan';

/** One process of a plan. */
export interface ProcessInPlan {
  /** Null: the plan's own. */
  readonly id: string | null;
  readonly name: string;
  readonly document: ProcessDocument | null;
  /** Most of its meetings at one time; null: no cap. */
  readonly parallelCap: number | null;
}

/** Every process of a plan, its own first; never empty. */
export function processesOf(plan: Pick<Plan, 'settings'>): readonly ProcessInPlan[] {
  const { name, processName, document, parallelCap, processes } = settingsOf(plan);
  return [{ id: null, name: processName || name, document, parallelCap }, ...processes];
}

/** The process with an id; the plan's own where there is none. */
export function processById(plan: Pick<Plan, 'settings'>, id: string | null): ProcessInPlan {
  const all = processesOf(plan);
  return all.find((process) => process.id === id) ?? all[0]!;
}

/** True for a plan that holds more than its own process. */
export function hasSeveralProcesses(plan: Pick<Plan, 'settings'>): boolean {
  return settingsOf(plan).processes.length > 0;
}

/** How far up a line of parts, and of documents for meetings, is looked. */
const DEEPEST = 16;

/** Id of the process of an event: of the mandate it answers, else its own, else that of what it is a part of or for, else
 *  null, which is the plan's own. A process that the plan does not hold counts as its own. */
export function processIdOf(
  plan: Pick<Plan, 'settings' | 'mandates' | 'events'>,
  event: Pick<PlanEvent, 'mandateId' | 'processId' | 'parentId' | 'forEventId'>,
): string | null {
  const { processes } = settingsOf(plan);
  if (processes.length === 0) return null;
  let at: typeof event | undefined = event;
  for (let depth = 0; at && depth < DEEPEST; depth++) {
    const mandate = plan.mandates.get(at.mandateId ?? '');
    if (mandate || at.processId !== null) {
      const id = mandate ? mandate.processId : at.processId;
      return processes.some((process) => process.id === id) ? id : null;
    }
    at = plan.events.get(at.parentId ?? at.forEventId ?? '');
  }
  return null;
}

/** The process that a row says it is of; null is the plan's own. */
export function processIdSaid(
  plan: Pick<Plan, 'settings'>,
  { processId }: { readonly processId: string | null },
): string | null {
  if (processId === null) return null;
  return settingsOf(plan).processes.some(({ id }) => id === processId) ? processId : null;
}
