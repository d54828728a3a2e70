import { commandOf } from '@shared/commands/index';
import { applyChanges } from '@shared/model/change';
import type { PlanEvent } from '@shared/model/event';
import type { Plan } from '@shared/model/plan';
import type { Refusal } from '@shared/model/result';
import { asOf } from '../../support/build';

/** The plan after a command, as of a day; throws where it is refused. New ids are "new-1", "new-2". */
export function after(plan: Plan, id: string, args: unknown, today = '2017-05-15'): Plan {
  const result = commandOf(id).run(plan, args, { today: asOf(today), newId: counter() });
  if (!result.ok) throw new Error(`${id} was refused: ${result.error.code}`);
  return applyChanges(plan, result.value.changes);
}

/** Why a command is refused, as of a day; throws where it runs. */
export function refusalOf(plan: Plan, id: string, args: unknown, today = '2017-05-15'): Refusal {
  const result = commandOf(id).run(plan, args, { today: asOf(today), newId: counter() });
  if (result.ok) throw new Error(`${id} ran`);
  return result.error;
}

/** How many rows a command changes. */
export function changesOf(plan: Plan, id: string, args: unknown, today = '2017-05-15'): number {
  const result = commandOf(id).run(plan, args, { today: asOf(today), newId: counter() });
  return result.ok ? result.value.changes.length : NaN;
}

/** The words of the undo label of a command. */
export function labelOf(plan: Plan, id: string, args: unknown): Readonly<Record<string, string>> {
  const context = { today: asOf('2017-05-15'), newId: counter() };
  const result = commandOf(id).run(plan, args, context);
  return result.ok ? result.value.label : {};
}

/** An event of a plan that is there. */
export function eventOf(plan: Plan, id: string): PlanEvent {
  const event = plan.events.get(id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

function counter(): () => string {
  let n = 0;
  return () => `new-${++n}`;
}
