import { blankEvent } from '../model/blankEvent';
import type { PlanEvent } from '../model/event';
import type { Group, Mandate, Window } from '../model/mandate';
import { defaultSettings, emptyPlan, type Plan } from '../model/plan';
import { toDay } from '../model/time';
import { type EpochMin, toWallTime } from '../model/zone';
import { resolveWindows } from '../windows/resolveWindows';
import { windowOf } from '../windows/window';
import type { NewPlanContext, ProcessFacts } from './process';

/** A plan with everything that the document requires and its phases on the dates of their windows; nothing else is
 *  planned. Of a process that is over it is looked at as of the day of its adoption. */
export function newPlan(process: ProcessFacts, context: NewPlanContext): Plan {
  const language = context.language ?? 'en';
  const plan = planOf(process, context, process.name[language], false);
  const today = toWallTime(Math.floor(context.now / 60_000) as EpochMin, process.homeZone).day;
  return { ...plan, asOf: process.to < today ? process.adopted : null };
}

/** A plan of a process with its mandates, groups and phases, looked at as of today. */
export function planOf(
  process: ProcessFacts,
  context: NewPlanContext,
  name: string,
  sample: boolean,
): Plan {
  const empty = emptyPlan(context.planId, {
    ...defaultSettings,
    name,
    sample,
    document: { symbol: process.symbol, adopted: process.adopted, subject: process.subject },
    homeZone: process.homeZone,
    homePlaceId: process.homePlaceId,
  });
  const { mandates, groups, phases } = rowsOfProcess(process, context);
  return {
    ...empty,
    mandates: new Map(mandates.map((mandate) => [mandate.id, mandate])),
    groups: new Map(groups.map((group) => [group.id, group])),
    events: new Map(phases.map((event) => [event.id, event])),
  };
}

/** What a process brings into a plan. */
export interface ProcessRows {
  readonly mandates: readonly Mandate[];
  readonly groups: readonly Group[];
  /** Events of its phases, on the dates of their windows. */
  readonly phases: readonly PlanEvent[];
}

/** The mandates and groups of a process, and its phases on the dates of their windows. */
export function rowsOfProcess(
  { mandates, groups, adopted }: Pick<ProcessFacts, 'mandates' | 'groups' | 'adopted'>,
  context: Pick<NewPlanContext, 'newUid' | 'now'>,
): ProcessRows {
  const required = { mandates: new Map(mandates.map((mandate) => [mandate.id, mandate])) };
  const windows = resolveWindows({ ...emptyPlan('', defaultSettings), ...required }, adopted);
  const phases = mandates
    .filter((mandate) => mandate.kind === 'phase')
    .map((mandate) => phaseEvent(mandate.id, windowOf(windows, mandate.id, null), context));
  return { mandates, groups, phases };
}

function phaseEvent(
  id: string,
  window: Window,
  { newUid, now }: Pick<NewPlanContext, 'newUid' | 'now'>,
): PlanEvent {
  const { from, to } = window;
  if (from === null || to === null) throw new Error(`phaseEvent: the window of ${id} is open`);
  return blankEvent({
    id,
    uid: newUid(),
    kind: 'phase',
    mandateId: id,
    span: { start: from, end: toDay(to + 1) },
    states: [{ state: 'confirmed', on: null, decision: null }],
    modified: now,
  });
}
