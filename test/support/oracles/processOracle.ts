import type { PlanEvent } from '@shared/model/event';
import { type Plan, settingsOf } from '@shared/model/plan';

/** The process of an event that is looked at by itself: its mandate's where that is there, else what it says; null, the
 *  plan's own, where the plan holds no process with that id. */
export function processOf(plan: Plan, event: PlanEvent): string | null {
  const mandate = plan.mandates.get(event.mandateId ?? '');
  const said = mandate ? mandate.processId : event.processId;
  const isHeld = settingsOf(plan).processes.some(({ id }) => id === said);
  return isHeld ? said : null;
}
